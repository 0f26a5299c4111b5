import { randomBytes } from 'node:crypto'
import process from 'node:process'
import postgres from 'postgres'
import { runOps } from '../service/server.ts'

/** A fresh, migrated database, with a login that has the rights of `rollcall_app` and no others. */
export interface TestDatabase {
  /** For the service. */
  url: string
  /** The superuser's. */
  ownerUrl: string
  drop(): Promise<void>
}

/** With TEST_PARTITIONS in the environment its tables are partitioned. */
export async function createTestDatabase(serverUrl: string): Promise<TestDatabase> {
  const name = `rollcall_test_${randomBytes(6).toString('hex')}`
  const password = randomBytes(12).toString('hex')
  const asSuperuser = async (statements: string[]) => {
    const superuser = postgres(serverUrl, { max: 1, onnotice: () => {} })
    for (const statement of statements) await superuser.unsafe(statement)
    await superuser.end()
  }

  await asSuperuser([`create database ${name}`, `create role ${name} login password '${password}'`])
  const ownerUrl = withDatabase(serverUrl, name)
  const partitions = process.env.TEST_PARTITIONS
  await runOps(['migrate', ...(partitions ? ['--partitions', partitions] : [])], { DATABASE_URL: ownerUrl })
  await asSuperuser([`grant rollcall_app to ${name}`])

  const url = new URL(ownerUrl)
  url.username = name
  url.password = password
  return {
    url: url.href,
    ownerUrl,
    drop: () => asSuperuser([`drop database ${name} with (force)`, `drop role ${name}`]),
  }
}

function withDatabase(serverUrl: string, name: string): string {
  const url = new URL(serverUrl)
  url.pathname = `/${name}`
  return url.href
}
