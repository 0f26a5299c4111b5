import { type Database, sql } from '../../src/database/database.ts'
import { readScoped } from '../../src/database/scoped.ts'

/**
 * Finds a person by Rollcall id, or by the claim digest of the id that they had in another system. Returns
 * null for an unknown id. One round trip. The id of a deleted person stays theirs: a second deletion must not
 * reach another person who has it as source_id.
 */
export async function personIdByReference(
  database: Database,
  organization: string,
  { id, sourceId }: { id: string; sourceId: string },
): Promise<string | null> {
  const [rows] = await readScoped(database, organization, [
    sql`select coalesce(
      (
        select e.stream_id from events e
        where e.organization_id = ${organization} and e.stream_id = ${id}
        limit 1
      ),
      (
        select c.stream_id from claims c
        where c.organization_id = ${organization} and c.kind = 'source_id'
          and c.digest = decode(${sourceId}, 'hex')
      )
    ) as id`,
  ])
  return (rows![0]!.id as string | null) ?? null
}
