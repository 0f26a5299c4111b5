import type { Database } from '../../src/database/database.ts'
import { readScoped } from '../../src/database/scoped.ts'
import { liveGeneration } from '../generation.ts'
import { people } from './projection.ts'

const pageSize = 100

/**
 * Pages of the ids of the people whose row names a role or a group, archived people included; no page is
 * empty. All pages together are one walk over the organization's people, in the order of their ids.
 */
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
          where p.organization_id = $1 and p.generation = ${liveGeneration(people.name)}
            and p.${column} @> $2 and p.id > $3
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

/** Whether an active person holds the role. One round trip. */
export async function hasActiveHolder(
  database: Database,
  organization: string,
  role: string,
): Promise<boolean> {
  const [rows] = await readScoped(database, organization, [
    {
      text: `select from people p
        where p.organization_id = $1 and p.generation = ${liveGeneration(people.name)}
          and p.role_ids @> $2 and p.standing = 'current' and p.status = 'active'
        limit 1`,
      parameters: [organization, [role]],
    },
  ])
  return rows!.length > 0
}
