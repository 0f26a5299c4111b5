import { type Database, sql } from '../../src/database/database.ts'
import { readScoped } from '../../src/database/scoped.ts'

/**
 * Returns, by person, the time at which they last changed their own data with a token of their own, in
 * milliseconds since the Unix epoch. People without such a change are absent. Read from the log, because no
 * projection has it. One round trip.
 */
export async function lastOwnActs(
  database: Database,
  organization: string,
  people: readonly string[],
): Promise<Map<string, number>> {
  if (people.length === 0) return new Map()
  const [rows] = await readScoped(database, organization, [
    sql`select p.id, (
        select max(e.occurred_at) from events e
        where e.organization_id = ${organization} and e.stream_id = p.id and e.open like '%"self":true%'
          and e.open::json ->> 'self' = 'true'
      ) as at
      from unnest(${people}::text[]) as p(id)`,
  ])
  return new Map(rows!.flatMap(({ id, at }) => at === null ? [] : [[id as string, at as number]]))
}
