import type { Database } from '../../src/database/database.ts'
import { readScoped } from '../../src/database/scoped.ts'
import { liveGeneration } from '../generation.ts'
import { people } from './projection.ts'

/** Returns whether a person is archived, inactive or deleted; false for an unknown id. One round trip. */
export async function isFormer(database: Database, organization: string, id: string): Promise<boolean> {
  const [rows] = await readScoped(database, organization, [{
    text: `select p.standing <> 'current' or p.status = 'inactive' as former from people p
      where p.organization_id = $1 and p.generation = ${liveGeneration(people.name)} and p.id = $2`,
    parameters: [organization, id],
  }])
  return (rows![0]?.former as boolean | undefined) ?? false
}
