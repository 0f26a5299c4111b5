import { randomBytes } from 'node:crypto'
import process from 'node:process'
import postgres from 'postgres'
import type { OwnerDatabase } from '../../../src/database/database.ts'
import { openUnmigrated } from './embedded.ts'
import { connectPostgres } from '../../../src/database/adapters/postgres.ts'

/** A database without migrations. */
export interface EmptyDatabase {
  database: OwnerDatabase
  /** Another connection to the same; PGlite has one only. */
  connect(): OwnerDatabase
  remove(): Promise<void>
}

/** PGlite, and PostgreSQL where TEST_DATABASE_URL names a superuser's. */
export const emptyDatabases: [string, () => Promise<EmptyDatabase>][] = [
  ['PGlite', createEmbedded],
  ...(process.env.TEST_DATABASE_URL
    ? [
      ['PostgreSQL', () => createOnServer(process.env.TEST_DATABASE_URL!)] as [
        string,
        () => Promise<EmptyDatabase>,
      ],
    ]
    : []),
]

async function createEmbedded(): Promise<EmptyDatabase> {
  const database = await openUnmigrated()
  return { database, connect: () => database, remove: () => database.close() }
}

async function createOnServer(serverUrl: string): Promise<EmptyDatabase> {
  const name = `rollcall_test_${randomBytes(6).toString('hex')}`
  const superuser = postgres(serverUrl, { max: 1, onnotice: () => {} })
  await superuser.unsafe(`create database ${name}`)
  const url = new URL(serverUrl)
  url.pathname = `/${name}`
  const opened: OwnerDatabase[] = []
  const connect = () => {
    const database = connectPostgres(url.href, { connections: 2 })
    opened.push(database)
    return database
  }
  return {
    database: connect(),
    connect,
    async remove() {
      await Promise.all(opened.map((one) => one.close()))
      await superuser.unsafe(`drop database ${name} with (force)`)
      await superuser.end()
    },
  }
}
