import { type Database, sql } from '../../src/database/database.ts'
import { readScoped } from '../../src/database/scoped.ts'

/** The names of roles and groups by their ids, of deleted ones the first name. At most one round trip. */
export async function findNames(
  database: Database,
  organization: string,
  ids: readonly string[],
): Promise<Map<string, string>> {
  if (ids.length === 0) return new Map()
  const [rows] = await readScoped(database, organization, [
    sql`select w.id, coalesce(d.name, e.name) as name
      from (select distinct unnest(${ids as string[]}::text[]) as id) w
      left join lateral (
        select r.document ->> 'name' as name from records r
        where r.organization_id = ${organization} and r.kind in ('role', 'group') and r.id = w.id
        limit 1
      ) d on true
      left join lateral (
        select o.open::json #>> '{to,name}' as name from events o
        where o.organization_id = ${organization} and o.stream_id = w.id and o.version = 1
        limit 1
      ) e on true
      where coalesce(d.name, e.name) is not null`,
  ])
  return new Map(rows!.map(({ id, name }) => [id as string, name as string]))
}
