import { randomBytes } from 'node:crypto'
import postgres from 'postgres'
import { migrate } from '../src/database/migrate.ts'
import { connectPostgres } from '../src/database/adapters/postgres.ts'

/** A database of this run's own; disposing of it drops it. */
export interface OwnDatabase extends AsyncDisposable {
  name: string
  /** A login that has the rights of `rollcall_app` and no others; for the twin, the owner's. */
  url: string
  ownerUrl: string
}

/** The server of TEST_DATABASE_URL: makes databases and drops them. */
export interface DatabaseServer extends AsyncDisposable {
  sql: postgres.Sql
  /** Empty. */
  createPlain(): Promise<OwnDatabase>
  /** Migrated, by this checkout's own code unless `migration` is given, with a login for the service. */
  createForService(migration?: (database: OwnDatabase) => Promise<void>): Promise<OwnDatabase>
  /** The same with everything in it; nobody may be connected to `template`. */
  copy(template: OwnDatabase): Promise<OwnDatabase>
  /** Statements without parameters, as the owner. */
  run(database: OwnDatabase, text: string): Promise<postgres.Row[]>
}

export function connectServer(serverUrl: string): DatabaseServer {
  const sql = postgres(serverUrl, { max: 2, onnotice: () => {} })
  const left = new Set<OwnDatabase>()

  async function create(template: string): Promise<OwnDatabase> {
    const name = `rollcall_bench_${randomBytes(4).toString('hex')}`
    await sql.unsafe(`create database ${name} template ${template}`)
    const url = withDatabase(serverUrl, name)
    async function drop() {
      await sql.unsafe(`drop database ${name} with (force)`)
      await sql.unsafe(`drop role if exists ${name}`)
      left.delete(database)
    }
    let dropped: Promise<void> | null = null
    const database: OwnDatabase = {
      name,
      url,
      ownerUrl: url,
      // an interrupt disposes of it while the run that it interrupts does: both wait for the same end
      [Symbol.asyncDispose]: () => dropped ??= drop(),
    }
    left.add(database)
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
      for (const database of left) await database[Symbol.asyncDispose]()
      await sql.end()
    },
  }
}

async function migrateHere({ ownerUrl }: OwnDatabase): Promise<void> {
  const owner = connectPostgres(ownerUrl, { connections: 1 })
  await migrate(owner)
  await owner.close()
}

/** So that no round pays for what was written before it. */
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
