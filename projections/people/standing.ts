import type { Database } from '../../src/database/database.ts'
import { readScoped } from '../../src/database/scoped.ts'
import { liveGeneration } from '../generation.ts'
import { people } from './projection.ts'

/**
 * Tells whether a person is archived, inactive or deleted; null for an id that nobody has or had. One round
 * trip.
 */
export async function isFormer(
  database: Database,
  organization: string,
  id: string,
): Promise<boolean | null> {
  const [rows] = await readScoped(database, organization, [{
    text: `select p.standing <> 'current' or p.status = 'inactive' as former from people p
      where p.organization_id = $1 and p.generation = ${liveGeneration(people.name)} and p.id = $2`,
    parameters: [organization, id],
  }])
  return (rows![0]?.former as boolean | undefined) ?? null
}
