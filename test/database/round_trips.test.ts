import type { Hono } from 'hono'
import { SignJWT } from 'jose'
import { Buffer } from 'node:buffer'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import type { AppEnv } from '../../src/http/env.ts'
import type { Database } from '../../src/database/database.ts'
import { assembled, jwtSecret } from '../support/service/assembled.ts'
import { createBench, inviteSomebody, newOrganization } from '../support/given/bench.ts'
import type { OpenedDatabase } from '../support/database/opened_database.ts'
import { openEmbedded } from '../support/database/embedded.ts'

/** The same database, counting what crosses to it. */
function counted(database: Database) {
  const counter = { trips: 0 }
  const counting: Database = {
    ...database,
    query: (statement) => (counter.trips++, database.query(statement)),
    batch: (statements) => (counter.trips++, database.batch(statements)),
  }
  return { counter, database: counting }
}

describe('round trips to the database', () => {
  let opened: OpenedDatabase
  let app: Hono<AppEnv>
  let counter: { trips: number }
  let organization: string
  let token: string
  let person: string
  let invitation: string
  let files: string
  beforeAll(async () => {
    opened = await openEmbedded()
    const bench = createBench(opened.database)
    organization = await newOrganization(bench)
    const { database, ...counting } = counted(opened.database)
    counter = counting.counter
    files = await mkdtemp(join(tmpdir(), 'rollcall-'))
    const { app: service, deps } = await assembled(bench, { database, files })
    app = service
    token = await new SignJWT({
      org: organization,
      scope: 'people:read people:write people:invite people:approve people:delete events:read',
    }).setProtectedHeader({ alg: 'HS256' }).setSubject('user_1').setExpirationTime('1h')
      .sign(Buffer.from(jwtSecret))
    await deps.settings.find(organization)
    bench.time.now = deps.clock()
    invitation = (await inviteSomebody(bench, organization)).token
  }, 60_000)
  beforeEach(async () => {
    person = (await ask('POST', '/v1/people', newcomer())).body.id
    counter.trips = 0
  })
  afterAll(async () => {
    await opened.close()
    await rm(files, { recursive: true })
  })

  let addresses = 0
  const newcomer = () => ({ name: 'Jane Smith', email: `jane.${addresses++}@example.com` })

  async function ask(method: string, path: string, body?: unknown, headers = {}) {
    const response = await app.request(path, {
      method,
      headers: { Authorization: `Bearer ${token}`, 'Content-Type': 'application/json', ...headers },
      ...(body !== undefined && { body: JSON.stringify(body) }),
    })
    const text = await response.text()
    return { status: response.status, body: text ? JSON.parse(text) : null }
  }

  it.each<[string, number, () => ReturnType<typeof ask>]>([
    ['create', 1, () => ask('POST', '/v1/people', newcomer())],
    [
      'create under an Idempotency-Key',
      1,
      () => ask('POST', '/v1/people', newcomer(), { 'Idempotency-Key': 'k' }),
    ],
    ['invite somebody new', 1, () => ask('POST', '/v1/people/invite', newcomer())],
    ['read one', 1, () => ask('GET', `/v1/people/${person}`)],
    // the second asks whether it is an id that somebody was brought with
    ['read nobody', 2, () => ask('GET', '/v1/people/01jz91kq3m0gar5btepwxvncde')],
    ['a page of the list', 1, () => ask('GET', '/v1/people?page=1&per_page=2')],
    ['a searched page', 1, () => ask('GET', '/v1/people?q=jane&role=member&sort=-name')],
    ['the first page by cursor', 1, () => ask('GET', '/v1/people?cursor=')],
    ['by id', 1, () => ask('GET', `/v1/people?id=${person}`)],
    ['update', 2, () => ask('PATCH', `/v1/people/${person}`, { title: 'Dr' })],
    [
      'update with If-Match',
      2,
      () => ask('PATCH', `/v1/people/${person}`, { title: 'Dr' }, { 'If-Match': '"1"' }),
    ],
    ['update of nothing', 1, () => ask('PATCH', `/v1/people/${person}`, {})],
    ['archive', 2, () => ask('POST', `/v1/people/${person}/archive`)],
    ['status', 2, () => ask('PUT', `/v1/people/${person}/status`, { status: 'inactive' })],
    [
      'roles',
      2,
      () => ask('PUT', `/v1/people/${person}/roles`, { roles: [{ key: 'admin', rank: 'primary' }] }),
    ],
    ['invite', 2, () => ask('POST', `/v1/people/${person}/invite`)],
    ['delete', 2, () => ask('DELETE', `/v1/people/${person}`)],
    ['see an invitation', 1, () => ask('GET', `/v1/invitations/${invitation}`)],
    ['accept it', 2, () => ask('POST', `/v1/invitations/${invitation}/accept`, {})],
    ['history', 1, () => ask('GET', `/v1/people/${person}/events`)],
    ['history of nobody', 2, () => ask('GET', '/v1/people/01jz91kq3m0gar5btepwxvncde/events')],
  ])('%s: %i', async (what, trips, request) => {
    const { status } = await request()
    expect(status).toSatisfy((code: number) => what.includes('nobody') ? code === 404 : code < 300)
    expect(counter.trips).toBe(trips)
  })

  it('500 invitations at once: at most one for each hundred, and one for the settings', async () => {
    const emails = Array.from({ length: 500 }, (_, index) => `rower.${index}@example.com`)
    const { status, body } = await ask('POST', '/v1/people/invite/bulk', { emails })
    expect({ status, invited: body.invited }).toEqual({ status: 200, invited: 500 })
    expect(counter.trips).toBeLessThanOrEqual(6)
  })

  it('many at once share them', async () => {
    const created = await Promise.all(Array.from({ length: 50 }, () => ask('POST', '/v1/people', newcomer())))
    expect(created.every(({ status }) => status === 201)).toBe(true)
    expect(counter.trips).toBeLessThan(25)
  })

  it('an unknown token costs none', async () => {
    expect((await ask('GET', '/v1/people', undefined, { Authorization: 'Bearer x' })).status).toBe(401)
    expect(counter.trips).toBe(0)
  })
})
