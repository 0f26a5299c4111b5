import { join } from 'node:path'
import type { MasterKeys } from '../log/seal.ts'
import type { Config } from './config.ts'
import { lockDataDir } from '../database/data_dir_lock.ts'
import type { Database, OwnerDatabase } from '../database/database.ts'
import { migrate } from '../database/migrate.ts'
import { connectNeon } from '../database/adapters/neon.ts'
import { connectPostgres } from '../database/adapters/postgres.ts'
import { loadOrCreateLocalKeys } from './local_keys.ts'
import { importSigningKeys, type SigningKeys, type SigningSeed } from '../log/signing_keys.ts'

export interface Opened {
  database: Database
  /** For migrations and upkeep: connects when it is first used. */
  owner: OwnerDatabase
  /** What DATABASE_READ_URL names. */
  replica: Database | null
  kind: 'embedded' | 'postgres' | 'neon'
  /** What opening has applied: the embedded database migrates itself. */
  migrated: string[]
  close(): Promise<void>
}

/**
 * The database that the configuration names. A remote one is not asked anything yet; the embedded one is
 * locked, opened and migrated: throws DataDirInUseError or NewerDatabaseError.
 */
export async function openDatabase(
  config: Pick<
    Config,
    'databaseUrl' | 'databaseReadUrl' | 'migrateDatabaseUrl' | 'neonFetchEndpoint' | 'dataDir'
  >,
): Promise<Opened> {
  const { databaseUrl, databaseReadUrl, migrateDatabaseUrl } = config
  if (databaseUrl === null) return await openEmbedded(config.dataDir)
  const ownerUrl = migrateDatabaseUrl ?? databaseUrl
  const replica = databaseReadUrl === null ? null : connect(databaseReadUrl, config)
  // scripts of many statements need a session, which Neon has over TCP only
  if (isNeon(databaseUrl)) {
    return remote('neon', connect(databaseUrl, config), connectOwner(ownerUrl), replica)
  }
  const database = connectPostgres(databaseUrl)
  return remote('postgres', database, ownerUrl === databaseUrl ? database : connectOwner(ownerUrl), replica)
}

export interface Keys {
  /** null where tokens are verified by JWKS_URL only. */
  jwtSecret: string | null
  masterKeys: MasterKeys
  /** Which of them come from `keys.json` in the data directory. */
  local: { jwtSecret: boolean; masterKey: boolean }
  /** This start made that file. */
  created: boolean
}

/** What the configuration says, and the generated keys in place of what it leaves out. */
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
  const made = await loadOrCreateLocalKeys(dataDir)
  return {
    jwtSecret: local.jwtSecret ? made.jwtSecret : jwtSecret,
    masterKeys: masterKeys ?? [made.masterKey],
    local,
    created: made.created,
  }
}

/** What SIGNING_KEY says, and else the generated key. */
export async function openSigningKeys(
  { signingKeys, dataDir }: Pick<Config, 'signingKeys' | 'dataDir'>,
): Promise<{ keys: SigningKeys; seeds: readonly SigningSeed[]; local: boolean }> {
  const seeds = signingKeys ?? [(await loadOrCreateLocalKeys(dataDir)).signingKey]
  return { keys: await importSigningKeys(seeds), seeds, local: signingKeys === null }
}

async function openEmbedded(dataDir: string): Promise<Opened> {
  const lock = await lockDataDir(dataDir)
  try {
    // its WebAssembly is megabytes that a server on PostgreSQL need not load
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
): Opened {
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

/** By HTTP or TCP, as the URL wants it. */
function connect(url: string, { neonFetchEndpoint }: Pick<Config, 'neonFetchEndpoint'>): Database {
  return isNeon(url)
    ? connectNeon(url, { fetchEndpoint: neonFetchEndpoint ?? undefined })
    : connectPostgres(url)
}

const connectOwner = (url: string) => connectPostgres(url, { connections: 4 })

const isNeon = (url: string) => new URL(url).hostname.endsWith('.neon.tech')
