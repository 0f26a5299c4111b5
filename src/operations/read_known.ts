import type { Organization } from '../../events/organization.ts'
import type { Role } from '../../events/role.ts'
import type { Known } from '../commands/settings_change.ts'
import { type Database, sql } from '../database/database.ts'
import { readScoped } from '../database/scoped.ts'

/**
 * An organization and its roles by number, read from the database: the settings that this process remembers may be
 * older than what another one wrote.
 */
export async function readKnown({ database }: { database: Database }, organization: string): Promise<Known> {
  const [rows] = await readScoped(database, organization, [
    sql`select kind, document from records
      where organization_id = ${organization} and kind in ('organization', 'role')`,
  ])
  const documents = (kind: string) =>
    rows!.filter((row) => row.kind === kind).map(({ document }) => JSON.parse(document as string))
  return {
    organization: documents('organization')[0] as Organization,
    roles: (documents('role') as Role[]).sort((one, other) => one.number - other.number),
  }
}
