import { type Organization, organizationOf, type Settings } from '../../events/organization.ts'
import type { Role } from '../../events/role.ts'
import { type Database, sql } from '../../src/database/database.ts'
import { everyOrganization, readScoped } from '../../src/database/scoped.ts'

/**
 * An organization and its roles by number, from the database: another process may have changed what is
 * cached.
 */
export async function readKnown(
  database: Database,
  organization: string,
): Promise<Pick<Settings, 'organization' | 'roles'>> {
  const [rows] = await readScoped(database, organization, [
    sql`select kind, document from records
      where organization_id = ${organization} and kind in ('organization', 'role')`,
  ])
  const documents = (kind: string) =>
    rows!.filter((row) => row.kind === kind).map(({ document }) => JSON.parse(document as string))
  return {
    organization: organizationOf(documents('organization')[0]),
    roles: (documents('role') as Role[]).sort((one, other) => one.number - other.number),
  }
}

/** A page of organizations after a number, for callers who manage them. One round trip. */
export async function listOrganizations(
  database: Database,
  { after, limit }: { after: number; limit: number },
): Promise<{ organizations: Organization[]; next: number | null }> {
  const [rows] = await readScoped(database, everyOrganization, [
    sql`select document from records
      where kind = 'organization' and (document ->> 'number')::int > ${after}
      order by (document ->> 'number')::int
      limit ${limit + 1}`,
  ])
  const organizations = rows!.slice(0, limit).map(({ document }) =>
    organizationOf(JSON.parse(document as string))
  )
  const next = rows!.length > limit ? organizations[organizations.length - 1]!.number : null
  return { organizations, next }
}
