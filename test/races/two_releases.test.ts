import process from 'node:process'
import postgres from 'postgres'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { makeNextRelease, nextVersion } from '../releases/next.ts'
import {
  newOrganization,
  openOrganization,
  request,
  somebody,
  type TestOrganization,
  unique,
} from '../support/contract/api.ts'
import { jwtSecret, serviceEnvironment } from '../support/contract/setup.ts'
import { createTestDatabase, type TestDatabase } from '../support/database/test_database.ts'
import { inconsistencies } from '../support/service/raced.ts'
import {
  removeDirectory,
  runOps,
  type Server,
  startServer,
  temporaryDirectory,
} from '../support/service/server.ts'

let database: TestDatabase
let directory: string
let environment: Record<string, string>
const servers = new Set<Server>()
beforeAll(async () => {
  database = await createTestDatabase(process.env.TEST_DATABASE_URL!)
  directory = await temporaryDirectory()
  environment = { DATABASE_URL: database.url, ...serviceEnvironment('http://127.0.0.1:9') }
})
afterAll(async () => {
  for (const server of servers) await server.kill()
  await database.drop()
  await removeDirectory(directory)
})

async function start(checkout?: string): Promise<Server> {
  const server = await startServer({ environment, directory: await temporaryDirectory(), checkout })
  servers.add(server)
  return server
}

async function end(server: Server): Promise<void> {
  await server.stop()
  servers.delete(server)
}

const owned = () => ({ DATABASE_URL: database.ownerUrl })
const readinessOf = async ({ url }: Server) => (await request(url, 'GET', '/readyz')).status
const versionOf = async ({ url }: Server) => (await request(url, 'GET', '/v1/version')).body.version

it('this release and the next one serve one database, there and back again', async () => {
  const next = await makeNextRelease(directory)
  const ours = await start()
  const first = await newOrganization({ url: ours.url, jwtSecret })

  // mixed load through every server that runs, without a pause, until the end of the test
  const at = new Map<Server, TestOrganization>([[ours, first]])
  const open = (server: Server) =>
    at.set(server, openOrganization({ url: server.url, jwtSecret }, first.settings))
  const created: string[] = []
  const failures: string[] = []
  let loaded = true
  const load = Array.from({ length: 4 }, async (_, lane) => {
    for (let turn = lane; loaded; turn++) {
      const running = [...at.values()]
      const { api } = running[turn % running.length]!
      const body = somebody()
      const key = { 'Idempotency-Key': unique() }
      const made = await api('POST', '/v1/people', body, key)
      if (made.status !== 201) failures.push(`POST ${made.status} ${made.text}`)
      else {
        created.push(made.body.id)
        // a repeat through any of them gets the reply
        const other = running[(turn + 1) % running.length]!
        const repeated = await other.api('POST', '/v1/people', body, key)
        if (repeated.body.id !== made.body.id) failures.push(`repeat ${repeated.status} ${repeated.text}`)
        const changed = await other.api('PATCH', `/v1/people/${made.body.id}`, { title: 'Coach' })
        if (changed.status !== 200) failures.push(`PATCH ${changed.status} ${changed.text}`)
        const listed = await api('GET', '/v1/people?per_page=5')
        if (listed.status !== 200) failures.push(`GET ${listed.status} ${listed.text}`)
      }
    }
  })
  const progress = async () => {
    const until = created.length + 10
    while (created.length < until && failures.length === 0) {
      await new Promise((resolve) => setTimeout(resolve, 50))
    }
    expect(failures).toEqual([])
  }

  try {
    await progress()
    // forward
    expect(await runOps(['migrate'], owned(), next)).toContain('applied nickname')
    expect(await readinessOf(ours)).toBe(200)
    const theirs = await start(next)
    expect(await versionOf(theirs)).toBe(nextVersion)
    open(theirs)
    await progress()
    expect([await readinessOf(ours), await readinessOf(theirs)]).toEqual([200, 200])

    // an old server that ends comes back
    at.delete(ours)
    await progress()
    await end(ours)
    const again = await start()
    open(again)
    await progress()
    expect(await readinessOf(again)).toBe(200)

    // back: the roll-back begins with the `migrate` of this release, which must not undo anything
    expect(await runOps(['migrate'], owned())).toContain('The database is current.')
    expect(await runOps(['status'], owned())).toContain('migrations of a later release')
    at.delete(theirs)
    await progress()
    await end(theirs)
    await progress()

    // and forward again
    expect(await runOps(['migrate'], owned(), next)).toContain('The database is current.')
    open(await start(next))
    await progress()
  } finally {
    loaded = false
    await Promise.all(load)
  }
  expect(failures).toEqual([])
  const owner = postgres(database.ownerUrl, { max: 1 })
  try {
    const rows = await owner`
      select stream_id from events where organization_id = ${first.id} and type = 'PersonCreated'`
    expect(rows.map(({ stream_id }) => stream_id).toSorted()).toEqual(created.toSorted())
    expect(await inconsistencies(owner, first.id)).toEqual([])
  } finally {
    await owner.end()
  }
}, 240_000)

it('a migration that this release does not run on makes it unready, and it does not start', async () => {
  const ours = await start()
  const breaking = await makeNextRelease(directory, { compatible: false })
  const owner = postgres(database.ownerUrl, { max: 1 })
  try {
    await owner`delete from migrations where name = 'nickname'`
    await runOps(['migrate'], owned(), breaking)
    const { status, body } = await request(ours.url, 'GET', '/readyz')
    expect([status, body.detail]).toEqual([503, 'Not ready: database_newer_than_code.'])
    await expect(start()).rejects.toThrow('newer than this code')
    await expect(runOps(['migrate'], owned())).rejects.toThrow('newer than this code')
  } finally {
    await owner.end()
  }
}, 120_000)
