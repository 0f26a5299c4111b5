import type { Database } from '../../src/database/database.ts'
import { readScoped } from '../../src/database/scoped.ts'

const pageSize = 100

/** Pages of the ids of everybody whose row names a role or a group, archived people too; no page is empty. */
export async function* holdersOf(
  database: Database,
  organization: string,
  column: 'role_ids' | 'group_ids',
  id: string,
): AsyncGenerator<string[]> {
  for (let after = '';;) {
    const [rows] = await readScoped(database, organization, [
      {
        text: `select p.id from people p
          join heads h on h.organization_id = p.organization_id and h.generation = p.generation
          where p.organization_id = $1 and p.${column} @> $2 and p.id > $3
          order by p.id
          limit $4`,
        parameters: [organization, [id], after, pageSize],
      },
    ])
    const ids = rows!.map(({ id }) => id as string)
    if (ids.length > 0) yield ids
    if (ids.length < pageSize) return
    after = ids[ids.length - 1]!
  }
}
