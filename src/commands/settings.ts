import { organizationOf, type Settings } from '../../events/organization.ts'
import type { Role } from '../../events/role.ts'
import { type MasterKeys, unwrap } from '../log/seal.ts'
import { canonicalId } from '../canonical_id.ts'
import { type Database, sql } from '../database/database.ts'

/**
 * A cache of organizations' settings. An append that relied on outdated settings is refused, and the command
 * is decided again. Reads rely on settings that are at most `maxAge` milliseconds old.
 */
export interface SettingsCache {
  /** Finds settings by the organization's id or external id; null for an unknown organization. */
  find(reference: string): Promise<Settings | null>
  /** The id of an organization among the cached ones, by its id or external id. */
  knownId(reference: string): string | null
  forget(settings: Settings): void
}

export function createSettingsCache(
  database: Database,
  masterKeys: MasterKeys,
  { limit = 1000, maxAge = 30_000 } = {},
): SettingsCache {
  const cached = new Map<string, { settings: Settings; readAt: number }>()
  const knownOf = (reference: string) => cached.get(reference) ?? cached.get(canonicalId(reference))

  async function read(reference: string): Promise<Settings | null> {
    const [row] = await database.query(sql`select organization_settings(${reference}) as settings`)
    const settings = row?.settings ? parseSettings(row.settings as string, masterKeys) : null
    if (settings) {
      if (cached.size >= limit && !cached.has(reference)) cached.delete(cached.keys().next().value!)
      cached.set(reference, { settings, readAt: Date.now() })
    }
    return settings
  }

  return {
    async find(reference) {
      const known = knownOf(reference)
      if (known && Date.now() - known.readAt < maxAge) return known.settings
      const id = canonicalId(reference)
      // an external id may look like an id in capitals
      return await read(id) ?? (id === reference ? null : await read(reference))
    },
    knownId: (reference) => knownOf(reference)?.settings.organization.id ?? null,
    forget({ organization }) {
      cached.delete(organization.id)
      if (organization.external_id) cached.delete(organization.external_id)
    },
  }
}

function parseSettings(json: string, masterKeys: MasterKeys): Settings {
  const { id, position, master_key, wrapped, organization, roles } = JSON.parse(json)
  return {
    organization: organizationOf(organization),
    roles: (roles as Role[]).sort((one, other) => one.number - other.number),
    position,
    key: unwrap(masterKeys, id, { masterKey: master_key, wrapped }),
  }
}
