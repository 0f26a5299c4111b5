import type { Organization, Settings } from '../../events/organization.ts'
import type { Role } from '../../events/role.ts'
import { type MasterKeys, unwrap } from '../log/seal.ts'
import { type Database, sql } from '../database/database.ts'

/**
 * Organizations' settings, remembered: an append that relied on what has changed since is refused, then
 * re-decided.
 */
export interface SettingsCache {
  /** By id or external_id, or null when there is no such organization. */
  find(reference: string): Promise<Settings | null>
  forget(settings: Settings): void
}

export function createSettingsCache(
  database: Database,
  masterKeys: MasterKeys,
  { limit = 1000 } = {},
): SettingsCache {
  const remembered = new Map<string, Settings>()
  return {
    async find(reference) {
      const known = remembered.get(reference)
      if (known) return known
      const [row] = await database.query(sql`select organization_settings(${reference}) as settings`)
      const settings = row?.settings ? parseSettings(row.settings as string, masterKeys) : null
      if (settings) {
        if (remembered.size >= limit) remembered.delete(remembered.keys().next().value!)
        remembered.set(reference, settings)
      }
      return settings
    },
    forget({ organization }) {
      remembered.delete(organization.id)
      if (organization.external_id) remembered.delete(organization.external_id)
    },
  }
}

function parseSettings(json: string, masterKeys: MasterKeys): Settings {
  const { id, position, master_key, wrapped, organization, roles } = JSON.parse(json)
  return {
    organization: organization as Organization,
    roles: (roles as Role[]).sort((one, other) => one.number - other.number),
    position,
    key: unwrap(masterKeys, id, { masterKey: master_key, wrapped }),
  }
}
