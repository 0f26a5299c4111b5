import { join } from 'node:path'
import type { MasterKeys } from '../log/seal.ts'
import type { Config } from './config.ts'
import { lockDataDir } from '../database/data_dir_lock.ts'
import type { Database, Limits, OwnerDatabase } from '../database/database.ts'
import { maintenanceLimits } from '../database/limits.ts'
import { migrate } from '../database/migrate.ts'
import { connectNeon } from '../database/adapters/neon.ts'
import { connectPostgres } from '../database/adapters/postgres.ts'
import { loadOrCreateLocalKeys } from './local_keys.ts'
import { importSigningKeys, type SigningKeys, type SigningSeed } from '../log/signing_keys.ts'

export interface Connections {
  database: Database
  /** The owner's connection, for migrations and maintenance. It connects at its first use. */
  owner: OwnerDatabase
  /** The replica of DATABASE_READ_URL; null without one. */
  replica: Database | null
  kind: 'embedded' | 'postgres' | 'neon'
  /** The migrations applied while opening: the embedded database migrates itself. */
  migrated: string[]
  close(): Promise<void>
}

/**
 * Opens the configured database with the limits of calls on it; the owner's connection always has those of
 * maintenance. A remote database is not contacted yet. The embedded one is locked, opened
 * and migrated. Throws DataDirInUseError or NewerDatabaseError.
 */
export async function openDatabase(
  config: Pick<
    Config,
    'databaseUrl' | 'databaseReadUrl' | 'migrateDatabaseUrl' | 'neonFetchEndpoint' | 'dataDir'
  >,
  limits: Limits,
): Promise<Connections> {
  const { databaseUrl, databaseReadUrl, migrateDatabaseUrl, neonFetchEndpoint } = config
  if (databaseUrl === null) return await openEmbedded(config.dataDir)
  /** Connects by HTTP to Neon, and by TCP to any other host. */
  const connect = (url: string) =>
    isNeon(url)
      ? connectNeon(url, { fetchEndpoint: neonFetchEndpoint ?? undefined, limits })
      : connectPostgres(url, { limits })
  return remote(
    isNeon(databaseUrl) ? 'neon' : 'postgres',
    connect(databaseUrl),
    // over TCP also at Neon, because scripts of several statements need a session
    connectPostgres(migrateDatabaseUrl ?? databaseUrl, { connections: 4, limits: maintenanceLimits }),
    databaseReadUrl === null ? null : connect(databaseReadUrl),
  )
}

export interface Keys {
  /** Null when tokens are verified by JWKS_URL only. */
  jwtSecret: string | null
  masterKeys: MasterKeys
  /** Which of these keys come from `keys.json` in the data directory. */
  local: { jwtSecret: boolean; masterKey: boolean }
  /** Whether this call generated that file. */
  created: boolean
}

/** The configured keys, and generated keys in place of missing ones. */
export async function openKeys(
  { jwtSecret, jwksUrl, masterKeys, dataDir }: Pick<
    Config,
    'jwtSecret' | 'jwksUrl' | 'masterKeys' | 'dataDir'
  >,
): Promise<Keys> {
  const local = { jwtSecret: jwtSecret === null && jwksUrl === null, masterKey: masterKeys === null }
  if (!local.jwtSecret && !local.masterKey) {
    return { jwtSecret, masterKeys: masterKeys!, local, created: false }
  }
  const generated = await loadOrCreateLocalKeys(dataDir)
  return {
    jwtSecret: local.jwtSecret ? generated.jwtSecret : jwtSecret,
    masterKeys: masterKeys ?? [generated.masterKey],
    local,
    created: generated.created,
  }
}

/** The configured signing keys, or else the generated one. */
export async function openSigningKeys(
  { signingKeys, dataDir }: Pick<Config, 'signingKeys' | 'dataDir'>,
): Promise<{ keys: SigningKeys; seeds: readonly SigningSeed[]; local: boolean }> {
  const seeds = signingKeys ?? [(await loadOrCreateLocalKeys(dataDir)).signingKey]
  return { keys: await importSigningKeys(seeds), seeds, local: signingKeys === null }
}

async function openEmbedded(dataDir: string): Promise<Connections> {
  const lock = await lockDataDir(dataDir)
  try {
    // imported only here: a server on PostgreSQL need not load megabytes of WebAssembly
    const { openPglite } = await import('../database/adapters/pglite.ts')
    const database = await openPglite(join(dataDir, 'database'))
    const close = async () => {
      await database.close()
      lock.release()
    }
    try {
      return {
        database,
        owner: database,
        replica: null,
        kind: 'embedded',
        migrated: await migrate(database),
        close,
      }
    } catch (error) {
      await database.close()
      throw error
    }
  } catch (error) {
    lock.release()
    throw error
  }
}

function remote(
  kind: 'postgres' | 'neon',
  database: Database,
  owner: OwnerDatabase,
  replica: Database | null,
): Connections {
  return {
    database,
    owner,
    replica,
    kind,
    migrated: [],
    async close() {
      await Promise.all([database.close(), owner.close(), replica?.close()])
    },
  }
}

const isNeon = (url: string) => new URL(url).hostname.endsWith('.neon.tech')
