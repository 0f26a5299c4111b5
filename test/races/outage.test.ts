import postgres from 'postgres'
import { afterAll, beforeAll, expect, it } from 'vitest'
import {
  eventually,
  newOrganization,
  request,
  somebody,
  type TestOrganization,
  unique,
} from '../support/contract/api.ts'
import { jwtSecret, serviceEnvironment } from '../support/contract/setup.ts'
import { createOwnPostgres, type OwnPostgres } from '../support/database/own_postgres.ts'
import { inconsistencies } from '../support/service/raced.ts'
import { removeDirectory, type Server, startServer, temporaryDirectory } from '../support/service/server.ts'
import { createTestDatabase, type TestDatabase } from '../support/database/test_database.ts'

let own: OwnPostgres
let database: TestDatabase
let directory: string
let server: Server
let organization: TestOrganization

beforeAll(async () => {
  own = await createOwnPostgres()
  await own.start()
  database = await createTestDatabase(own.url)
  directory = await temporaryDirectory()
  const environment = { DATABASE_URL: database.url, ...serviceEnvironment('http://127.0.0.1:9') }
  server = await startServer({ environment, directory })
  organization = await newOrganization({ url: server.url, jwtSecret })
})
afterAll(async () => {
  try {
    await server.stop()
  } finally {
    await own.remove()
    await removeDirectory(directory)
  }
})

const unavailable = async (method: string, path: string, body?: unknown, headers = {}) => {
  const reply = await organization.api(method, path, body, headers)
  expect([method, path, reply.status]).toEqual([method, path, 503])
  expect(Number(reply.headers.get('Retry-After'))).toBeGreaterThan(0)
  expect(reply.headers.get('Content-Type')).toMatch(/^application\/problem\+json/)
}

it('a database that becomes read-only means 503 with Retry-After for writes, and reads go on', async () => {
  const person = await organization.person()
  const body = somebody()
  const key = { 'Idempotency-Key': unique() }
  const superuser = postgres(own.url, { max: 1 })
  const setReadOnly = async (value: 'on' | 'off') => {
    await superuser.unsafe(`alter system set default_transaction_read_only = ${value}`)
    await superuser`select pg_reload_conf()`
  }
  try {
    await setReadOnly('on')
    await eventually('read-only', async () => (await request(server.url, 'GET', '/readyz')).status === 503)
    expect((await request(server.url, 'GET', '/readyz')).body.detail).toBe('Not ready: database_read_only.')
    await unavailable('POST', '/v1/people', body, key)
    await unavailable('PATCH', `/v1/people/${person.id}`, { title: 'Coach' })
    await unavailable('DELETE', `/v1/people/${person.id}`)
    expect((await organization.api('GET', `/v1/people/${person.id}`)).body).toEqual(person)
    expect((await organization.api('GET', '/v1/people')).status).toBe(200)
  } finally {
    await setReadOnly('off')
    await superuser.end()
  }
  await eventually('ready again', async () => (await request(server.url, 'GET', '/readyz')).status === 200)
  expect((await organization.api('POST', '/v1/people', body, key)).status).toBe(201)
})

it.each(['fast', 'immediate'] as const)(
  'a database that stops (%s) means 503 with Retry-After, and comes back by itself',
  async (mode) => {
    const person = await organization.person()
    const asked = { body: somebody(), key: { 'Idempotency-Key': unique() } }
    const inFlight = Array.from({ length: 20 }, () => organization.api('POST', '/v1/people', somebody()))
    await own.stop(mode)
    for (const { status } of await Promise.all(inFlight)) expect([201, 503]).toContain(status)

    await unavailable('POST', '/v1/people', asked.body, asked.key)
    await unavailable('PATCH', `/v1/people/${person.id}`, { title: 'Coach' })
    await unavailable('GET', `/v1/people/${person.id}`)
    await unavailable('GET', '/v1/people')
    expect((await request(server.url, 'GET', '/healthz')).status).toBe(200)
    await unavailable('GET', '/readyz')

    await own.start()
    await eventually('ready again', async () => (await request(server.url, 'GET', '/readyz')).status === 200)
    expect((await organization.api('GET', `/v1/people/${person.id}`)).body).toEqual(person)
    const again = await organization.api('POST', '/v1/people', asked.body, asked.key)
    expect(again.status).toBe(201)
    const owner = postgres(database.ownerUrl, { max: 1 })
    expect(await inconsistencies(owner, organization.id)).toEqual([])
    await owner.end()
  },
)
