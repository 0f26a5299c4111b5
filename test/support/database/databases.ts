import type { OpenedDatabase } from './opened_database.ts'
import { randomBytes } from 'node:crypto'
import process from 'node:process'
import postgres from 'postgres'
import { migrate } from '../../../src/database/migrate.ts'
import { openEmbedded } from './embedded.ts'
import { connectPostgres } from '../../../src/database/adapters/postgres.ts'

/** The databases to run a test on: PGlite, and PostgreSQL where TEST_DATABASE_URL names a superuser's. */
export const databases: [string, () => Promise<OpenedDatabase>][] = [
  ['PGlite', openEmbedded],
  ...(process.env.TEST_DATABASE_URL
    ? [
      ['PostgreSQL', () => createOnServer(process.env.TEST_DATABASE_URL!)] as [
        string,
        () => Promise<OpenedDatabase>,
      ],
    ]
    : []),
]

/** `options` follow the database's name, as in `template template0 lc_ctype 'C'`. */
export async function createOnServer(serverUrl: string, options = ''): Promise<OpenedDatabase> {
  const name = `rollcall_test_${randomBytes(6).toString('hex')}`
  const superuser = postgres(serverUrl, { max: 1, onnotice: () => {} })
  await superuser.unsafe(`create database ${name} ${options}`)
  const url = new URL(serverUrl)
  url.pathname = `/${name}`
  const owner = connectPostgres(url.href, { connections: 2 })
  await migrate(owner)
  await superuser.unsafe(`create role ${name} login password '${name}' in role rollcall_app`)
  url.username = name
  url.password = name
  const database = connectPostgres(url.href)
  return {
    database,
    owner,
    async close() {
      await Promise.all([database.close(), owner.close()])
      await superuser.unsafe(`drop database ${name} with (force)`)
      await superuser.unsafe(`drop role ${name}`)
      await superuser.end()
    },
  }
}
