import { randomBytes } from 'node:crypto'
import postgres from 'postgres'
import { migrate } from '../src/database/migrate.ts'
import { connectPostgres } from '../src/database/adapters/postgres.ts'

/** A database that belongs to this run. Disposing of it drops it. */
export interface OwnDatabase extends AsyncDisposable {
  name: string
  /** The URL with a login that has only the rights of `rollcall_app`; for the twin, the owner's. */
  url: string
  ownerUrl: string
}

/** The server of TEST_DATABASE_URL, which creates and drops databases. */
export interface DatabaseServer extends AsyncDisposable {
  sql: postgres.Sql
  /** Creates an empty database. */
  createPlain(): Promise<OwnDatabase>
  /**
   * Creates a database migrated by this checkout, or by `migration` when given, with a login for the service.
   */
  createForService(migration?: (database: OwnDatabase) => Promise<void>): Promise<OwnDatabase>
  /** Copies a database. No session may be connected to `template`. */
  copy(template: OwnDatabase): Promise<OwnDatabase>
  /** Runs statements without parameters, as the owner. */
  run(database: OwnDatabase, text: string): Promise<postgres.Row[]>
}

export function connectServer(serverUrl: string): DatabaseServer {
  const sql = postgres(serverUrl, { max: 2, onnotice: () => {} })
  const databases = new Set<OwnDatabase>()

  async function create(template: string): Promise<OwnDatabase> {
    const name = `rollcall_bench_${randomBytes(4).toString('hex')}`
    await sql.unsafe(`create database ${name} template ${template}`)
    const url = withDatabase(serverUrl, name)
    async function drop() {
      await sql.unsafe(`drop database ${name} with (force)`)
      await sql.unsafe(`drop role if exists ${name}`)
      databases.delete(database)
    }
    let dropped: Promise<void> | null = null
    const database: OwnDatabase = {
      name,
      url,
      ownerUrl: url,
      // an interrupt can dispose of it while the interrupted run does; both wait for the same promise
      [Symbol.asyncDispose]: () => dropped ??= drop(),
    }
    databases.add(database)
    return database
  }

  async function withLogin(database: OwnDatabase): Promise<OwnDatabase> {
    const password = randomBytes(12).toString('hex')
    await sql.unsafe(`create role ${database.name} login password '${password}' in role rollcall_app`)
    database.url = withLoginOf(database.ownerUrl, database.name, password)
    return database
  }

  return {
    sql,
    createPlain: () => create('template0'),
    async createForService(migration = migrateHere) {
      const database = await create('template0')
      await migration(database)
      return await withLogin(database)
    },
    copy: async (template) => await withLogin(await create(template.name)),
    async run({ ownerUrl }, text) {
      const owner = postgres(ownerUrl, { max: 1, onnotice: () => {} })
      try {
        return await owner.unsafe(text)
      } finally {
        await owner.end()
      }
    },
    async [Symbol.asyncDispose]() {
      for (const database of databases) await database[Symbol.asyncDispose]()
      await sql.end()
    },
  }
}

async function migrateHere({ ownerUrl }: OwnDatabase): Promise<void> {
  const owner = connectPostgres(ownerUrl, { connections: 1 })
  await migrate(owner)
  await owner.close()
}

/** Vacuums the databases and writes a checkpoint, so that no round pays for earlier writes. */
export async function settle(server: DatabaseServer, ...databases: OwnDatabase[]): Promise<void> {
  for (const database of databases) await server.run(database, 'vacuum analyze')
  await server.sql`checkpoint`
}

function withDatabase(serverUrl: string, name: string): string {
  const url = new URL(serverUrl)
  url.pathname = `/${name}`
  return url.href
}

function withLoginOf(ownerUrl: string, name: string, password: string): string {
  const url = new URL(ownerUrl)
  url.username = name
  url.password = password
  return url.href
}
