import { type Database, sql } from '../../src/database/database.ts'
import { readScoped } from '../../src/database/scoped.ts'

/**
 * Whom an id means: ours, or the one that the person had in another system, by claim digest. null when it is
 * nobody's. One round trip.
 */
export async function personIdByReference(
  database: Database,
  organization: string,
  { id, sourceId }: { id: string; sourceId: string },
): Promise<string | null> {
  const [rows] = await readScoped(database, organization, [
    sql`select coalesce(
      (
        select p.id from people p
        where p.organization_id = ${organization} and p.id = ${id} and p.standing <> 'deleted'
          and p.generation = (select generation from heads where organization_id = ${organization})
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
