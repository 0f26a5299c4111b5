import { type Database, sql } from '../../src/database/database.ts'
import { readScoped } from '../../src/database/scoped.ts'

/**
 * When each of these people last changed something of theirs with a token of their own, in milliseconds since
 * the Unix epoch; those who never did are left out. Read from the log: nobody else needs it. One round trip.
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
