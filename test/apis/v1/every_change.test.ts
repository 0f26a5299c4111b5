import type { Hono } from 'hono'
import { Buffer } from 'node:buffer'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { SignJWT } from 'jose'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { AppEnv } from '../../../src/http/env.ts'
import { sql } from '../../../src/database/database.ts'
import { assembled, jwtSecret } from '../../support/service/assembled.ts'
import { type Bench, createBench, inviteSomebody, newOrganization } from '../../support/given/bench.ts'
import type { OpenedDatabase } from '../../support/database/opened_database.ts'
import { openEmbedded } from '../../support/database/embedded.ts'

let opened: OpenedDatabase
let bench: Bench
let app: Hono<AppEnv>
let organization: string
let token: string
let files: string

beforeAll(async () => {
  opened = await openEmbedded()
  bench = createBench(opened.database)
  organization = await newOrganization(bench)
  bench.time.now = Date.now()
  files = await mkdtemp(join(tmpdir(), 'rollcall-'))
  app = (await assembled(bench, { database: opened.database, files })).app
  token = await new SignJWT({ org: organization, scope: 'organizations:manage' })
    .setProtectedHeader({ alg: 'HS256' }).setSubject('user_17').setExpirationTime('1h').sign(
      Buffer.from(jwtSecret),
    )
})
afterAll(async () => {
  await opened.close()
  await rm(files, { recursive: true })
})

let made = 0
const person = () => ({ name: 'Jane Smith', email: `jane.${++made}@example.com` })

async function ask(method: string, path: string, body: unknown, headers: Record<string, string> = {}) {
  const form = body instanceof FormData
  const response = await app.request(path, {
    method,
    headers: {
      Authorization: `Bearer ${token}`,
      ...(form ? {} : { 'Content-Type': 'application/json' }),
      ...headers,
    },
    ...(body !== undefined && { body: form ? body : JSON.stringify(body) }),
  })
  const text = await response.text()
  return { status: response.status, body: text ? JSON.parse(text) : null }
}

const create = async (path: string, body: unknown) => (await ask('POST', path, body)).body.id as string
const somebody = () => create('/v1/people', person())
const invited = () => create('/v1/people/invite', person())
const group = () => create('/v1/groups', { kind: 'team', name: 'Eight' })
const apiKey = () => ({ name: 'Website', scopes: ['people:read'] })

function upload(): FormData {
  const form = new FormData()
  form.set('file', new File(['%PDF-1.7'], 'licence.pdf'))
  return form
}

/** How each mutating route is asked so that it changes something: its path's parameters and a body. */
const changes: Record<string, () => Promise<[string, unknown?]>> = {
  'POST /v1/people': () => Promise.resolve(['/v1/people', person()]),
  'PATCH /v1/people/:id': async () => [`/v1/people/${await somebody()}`, { title: 'Coach' }],
  'DELETE /v1/people/:id': async () => [`/v1/people/${await somebody()}`],
  'POST /v1/people/:id/archive': async () => [`/v1/people/${await somebody()}/archive`],
  'POST /v1/people/:id/restore': async () => {
    const id = await somebody()
    await ask('POST', `/v1/people/${id}/archive`, undefined)
    return [`/v1/people/${id}/restore`]
  },
  'PUT /v1/people/:id/status': async () => [`/v1/people/${await somebody()}/status`, { status: 'inactive' }],
  'PUT /v1/people/:id/roles':
    async () => [`/v1/people/${await somebody()}/roles`, { roles: [{ key: 'admin' }] }],
  'POST /v1/people/invite': () => Promise.resolve(['/v1/people/invite', person()]),
  'POST /v1/people/invite/bulk': () =>
    Promise.resolve(['/v1/people/invite/bulk', { emails: [person().email] }]),
  'POST /v1/people/:id/invite': async () => [`/v1/people/${await invited()}/invite`],
  'DELETE /v1/people/:id/invite': async () => [`/v1/people/${await invited()}/invite`],
  'POST /v1/people/:id/approve': async () => [`/v1/people/${await invited()}/approve`],
  'POST /v1/organizations': () => Promise.resolve(['/v1/organizations', { name: 'Regatta' }]),
  'PATCH /v1/organizations/:id': () =>
    Promise.resolve([`/v1/organizations/${organization}`, { name: 'Regatta' }]),
  'POST /v1/roles': () => Promise.resolve(['/v1/roles', { name: 'Cox' }]),
  'PATCH /v1/roles/:id':
    async () => [`/v1/roles/${await create('/v1/roles', { name: 'Rower' })}`, { name: 'Bow' }],
  'DELETE /v1/roles/:id': async () => [`/v1/roles/${await create('/v1/roles', { name: 'Stroke' })}`],
  'POST /v1/groups': () => Promise.resolve(['/v1/groups', { kind: 'area', name: 'Harbour' }]),
  'PATCH /v1/groups/:id': async () => [`/v1/groups/${await group()}`, { name: 'Four' }],
  'DELETE /v1/groups/:id': async () => [`/v1/groups/${await group()}`],
  'PUT /v1/people/:id/groups/:groupId':
    async () => [`/v1/people/${await somebody()}/groups/${await group()}`],
  'DELETE /v1/people/:id/groups/:groupId': async () => {
    const path = `/v1/people/${await somebody()}/groups/${await group()}`
    await ask('PUT', path, undefined)
    return [path]
  },
  'POST /v1/people/:id/files': async () => [`/v1/people/${await somebody()}/files`, upload()],
  'DELETE /v1/people/:id/files/:fileId': async () => {
    const path = `/v1/people/${await somebody()}/files`
    return [`${path}/${await create(path, upload())}`]
  },
  'POST /v1/api-keys': () => Promise.resolve(['/v1/api-keys', apiKey()]),
  'DELETE /v1/api-keys/:id': async () => [`/v1/api-keys/${await create('/v1/api-keys', apiKey())}`],
  'POST /v1/invitations/:token/accept': async () => [
    `/v1/invitations/${(await inviteSomebody(bench, organization, { email: person().email })).token}/accept`,
    {},
  ],
}

/** Whoever holds an invitation link has no token: they act as themselves and give no reason. */
const byHolder = ['POST /v1/invitations/:token/accept']

/** What changes nothing that the log is about. */
const elsewhere = ['POST /v1/projections/:name/rebuild', 'DELETE /v1/projections/:name/rebuild']

function mutating(): string[] {
  const routes = app.routes
    .filter(({ method, path }) =>
      !['ALL', 'GET', 'HEAD', 'OPTIONS'].includes(method) && path.startsWith('/v1/')
    )
    .map(({ method, path }) => `${method} ${path}`)
  return [...new Set(routes)].filter((route) => !elsewhere.includes(route))
}

describe('every change by a native route', () => {
  it('is known here: a new mutating route must say how it is asked', () => {
    expect(mutating().sort()).toEqual(Object.keys(changes).sort())
  })

  it.each(Object.keys(changes))('%s leaves an event with actor, request id and reason', async (route) => {
    const [path, body] = await changes[route]!()
    const requestId = `walk-${++made}`
    const { status } = await ask(route.split(' ')[0]!, path, body, {
      'X-Request-Id': requestId,
      'X-Reason': 'HR-1204',
    })
    expect(status).toBeLessThan(300)
    const events = await opened.owner.query(
      sql`select actor, reason, person_id from events where request_id = ${requestId}`,
    )
    expect(events.length).toBeGreaterThan(0)
    for (const { actor, reason, person_id } of events) {
      if (byHolder.includes(route)) expect(actor).toContain(person_id)
      else expect([actor, reason]).toEqual(['user_17', 'HR-1204'])
    }
  })
})
