import { execFile } from 'node:child_process'
import process from 'node:process'
import { promisify } from 'node:util'
import postgres from 'postgres'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { connectPostgres } from '../../src/database/adapters/postgres.ts'
import { migrationState } from '../../src/database/migration_state.ts'
import { findReadiness } from '../../src/operations/readiness.ts'
import {
  newOrganization,
  openOrganization,
  request,
  somebody,
  type TestOrganization,
} from '../support/contract/api.ts'
import { jwtSecret, serviceEnvironment } from '../support/contract/setup.ts'
import { createOwnPostgres, type OwnPostgres } from '../support/database/own_postgres.ts'
import { createTestDatabase, type TestDatabase } from '../support/database/test_database.ts'
import { removeDirectory, runOps, startServer, temporaryDirectory } from '../support/service/server.ts'

const run = promisify(execFile)

let backedUp: TestDatabase
let own: OwnPostgres
let directory: string
let dump: string
let organization: TestOrganization
let personId: string
beforeAll(async () => {
  backedUp = await createTestDatabase(process.env.TEST_DATABASE_URL!)
  own = await createOwnPostgres()
  await own.start()
  directory = await temporaryDirectory()
  const server = await startServer({ environment: environmentOf(backedUp.url), directory })
  try {
    organization = await newOrganization({ url: server.url, jwtSecret })
    personId = (await organization.person()).id
  } finally {
    await server.stop()
  }
  dump = `${directory}/rollcall.sql`
  await run('pg_dump', [`--dbname=${backedUp.ownerUrl}`, `--file=${dump}`])
}, 120_000)
afterAll(async () => {
  await own.remove()
  await backedUp.drop()
  await removeDirectory(directory)
})

const environmentOf = (url: string) => ({ DATABASE_URL: url, ...serviceEnvironment('http://127.0.0.1:9') })

it('a dump restored into a new cluster works after `ops migrate`, and is not ready before', async () => {
  const superuser = postgres(own.url, { max: 1, onnotice: () => {} })
  await superuser.unsafe('create database rollcall')
  const ownerUrl = own.url.replace(/\/postgres$/, '/rollcall')
  // the role is missing there: psql reports each policy and grant, and goes on
  const { stderr } = await run('psql', ['--quiet', `--dbname=${ownerUrl}`, `--file=${dump}`], {
    maxBuffer: 2 ** 26,
  })
  expect(stderr).toContain('role "rollcall_app" does not exist')

  const restoredOwner = connectPostgres(ownerUrl, { connections: 2 })
  expect(await migrationState(restoredOwner)).toEqual({ state: 'current' })
  expect((await findReadiness(restoredOwner)).trouble).toEqual(['database_access_missing'])
  await restoredOwner.close()
  const migrated = await runOps(['migrate'], { DATABASE_URL: ownerUrl })
  expect(migrated).toContain('restored the role and its rights')
  expect(await runOps(['migrate'], { DATABASE_URL: ownerUrl })).toBe('The database is current.\n')

  await superuser.unsafe(`create role rollcall_service login password 'secret' in role rollcall_app`)
  await superuser.end()
  const url = new URL(ownerUrl)
  url.username = 'rollcall_service'
  url.password = 'secret'
  const server = await startServer({ environment: environmentOf(url.href), directory })
  try {
    const restored = openOrganization({ url: server.url, jwtSecret }, organization.settings)
    expect((await restored.api('GET', `/v1/people/${personId}`)).status).toBe(200)
    const body = somebody()
    const created = await restored.api('POST', '/v1/people', body)
    expect(created.status).toBe(201)
    const listed = await restored.api('GET', '/v1/people')
    expect(listed.status).toBe(200)
    expect(listed.body.data.map(({ id }: { id: string }) => id)).toContain(created.body.id)
    expect((await restored.api('PATCH', `/v1/people/${personId}`, { title: 'Coach' })).status).toBe(200)
    for (
      const path of ['/v1/roles', '/v1/groups', '/v1/events', '/v1/events/checkpoint', '/v1/projections']
    ) {
      expect([path, (await restored.api('GET', path)).status]).toEqual([path, 200])
    }
    // the walls between organizations stand, too
    const other = await newOrganization({ url: server.url, jwtSecret })
    expect((await other.api('GET', `/v1/people/${personId}`)).status).toBe(404)
    expect((await restored.api('DELETE', `/v1/people/${personId}`)).status).toBe(204)
  } finally {
    await server.stop()
  }

  // a role that loses its rights under a running service makes it unready
  const owner = postgres(ownerUrl, { max: 1, onnotice: () => {} })
  const again = await startServer({ environment: environmentOf(url.href), directory })
  try {
    await owner.unsafe('drop policy own_organization on people')
    const { status, body } = await request(again.url, 'GET', '/readyz')
    expect([status, body.detail]).toEqual([503, 'Not ready: database_access_missing.'])
    await runOps(['migrate'], { DATABASE_URL: ownerUrl })
    expect((await request(again.url, 'GET', '/readyz')).status).toBe(200)
  } finally {
    await owner.end()
    await again.stop()
  }
}, 240_000)
