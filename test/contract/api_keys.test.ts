import { beforeAll, describe, expect, inject, it } from 'vitest'
import {
  asSuperAdmin,
  bearer,
  eventually,
  newOrganization,
  request,
  somebody,
  type TestOrganization,
  unknownId,
} from '../support/contract/api.ts'
import { keysOf, time, ulid } from '../support/contract/shapes.ts'

const service = inject('service')
const path = '/v1/api-keys'
let club: TestOrganization
let other: TestOrganization

beforeAll(async () => {
  club = await newOrganization(service)
  other = await newOrganization(service)
})

interface ApiKeyAnswer {
  id: string
  status: string
  created_by: string
}

const newKey = async (scopes = ['people:read', 'people:write'], organization = club) =>
  (await organization.api('POST', path, { name: 'Sync', scopes })).body

const asKey = (key: string, method: string, where: string, body?: unknown) =>
  request(service.url, method, where, body, bearer(key))

describe('API keys', () => {
  it('are shown once', async () => {
    const reply = await club.api('POST', path, { name: 'Sync', scopes: ['people:read', 'people:read'] })
    expect(reply.status).toBe(201)
    const { key, ...shown } = reply.body
    expect(keysOf(shown)).toEqual([
      'created_at',
      'created_by',
      'expires_at',
      'hint',
      'id',
      'last_used_at',
      'name',
      'scopes',
      'status',
    ])
    expect(key).toMatch(/^ck_[0-9A-Za-z]{32}$/)
    expect(shown).toMatchObject({
      name: 'Sync',
      scopes: ['people:read'],
      hint: key.slice(-4),
      last_used_at: null,
      status: 'active',
      expires_at: null,
    })
    expect([shown.id, shown.created_at]).toEqual([expect.stringMatching(ulid), expect.stringMatching(time)])
    const listed = await club.api('GET', path)
    expect(listed.text).not.toContain(key)
    expect(listed.body.data).toContainEqual(shown)
    expect((await other.api('GET', path)).body.data).toEqual([])
  })

  it('act in their organization with their scopes, under their own name', async () => {
    const { id, key } = await newKey()
    const created = await asKey(key, 'POST', '/v1/people', somebody())
    expect([created.status, created.body.organization_id]).toEqual([201, club.id])
    const { body } = await club.api('GET', `/v1/people/${created.body.id}/events`)
    expect(body.data[0].actor).toBe(`key:${id}`)
    expect((await asKey(key, 'DELETE', `/v1/people/${created.body.id}`)).status).toBe(403)
    const foreign = await other.person()
    expect((await asKey(key, 'GET', `/v1/people/${foreign.id}`)).status).toBe(404)
    const found = (await club.api('GET', path)).body.data.find((one: { id: string }) => one.id === id)
    expect(found.last_used_at).toMatch(time)
  })

  it('are revoked at once', async () => {
    const { id, key } = await newKey()
    expect((await asKey(key, 'GET', '/v1/people')).status).toBe(200)
    expect((await club.api('DELETE', `${path}/${id}`)).status).toBe(204)
    const refused = await asKey(key, 'GET', '/v1/people')
    expect([refused.status, refused.body.code]).toEqual([401, 'unauthenticated'])
    expect(refused.headers.get('WWW-Authenticate')).toContain('Bearer')
    expect((await club.api('DELETE', `${path}/${id}`)).status).toBe(404)
    expect((await club.api('GET', path)).body.data.map((one: { id: string }) => one.id)).not.toContain(id)
  })

  it('may do no more than their creator', async () => {
    const { key } = await newKey(['keys:manage', 'people:read'])
    const refused = await asKey(key, 'POST', path, { name: 'More', scopes: ['people:read', 'people:write'] })
    expect([refused.status, refused.body.code]).toEqual([403, 'insufficient_scope'])
    expect(refused.body.detail).toContain('people:write')
    expect((await asKey(key, 'POST', path, { name: 'As much', scopes: ['people:read'] })).status).toBe(201)
    const grand = { name: 'Everywhere', scopes: ['organizations:manage'] }
    expect((await club.api('POST', path, grand)).status).toBe(403)
    const headers = { ...await asSuperAdmin(service), 'X-Organization-Id': club.id }
    expect((await request(service.url, 'POST', path, grand, headers)).status).toBe(201)
  })

  it('are not shown again to a repeated request', async () => {
    const ask = () =>
      club.api('POST', path, { name: 'Again', scopes: ['people:read'] }, { 'Idempotency-Key': 'key-once' })
    const [first, second] = [await ask(), await ask()]
    expect([second.status, second.body]).toEqual([201, { ...first.body, key: null }])
    expect(second.headers.get('Idempotent-Replayed')).toBe('true')
    expect((await asKey(first.body.key, 'GET', '/v1/people')).status).toBe(200)
    const again = (await club.api('GET', path)).body.data.filter(({ name }: { name: string }) =>
      name === 'Again'
    )
    expect(again).toHaveLength(1)
  })

  it('of several requests at once with one `Idempotency-Key` are one key, shown once', async () => {
    const headers = { 'Idempotency-Key': 'key-at-once' }
    const replies = await Promise.all(
      Array.from(
        { length: 8 },
        () => club.api('POST', path, { name: 'At once', scopes: ['people:read'] }, headers),
      ),
    )
    expect(new Set(replies.map(({ status, body }) => `${status} ${body.id}`)).size).toBe(1)
    const shown = replies.filter(({ body }) => body.key !== null)
    expect(shown).toHaveLength(1)
    expect((await asKey(shown[0]!.body.key, 'GET', '/v1/people')).status).toBe(200)
  })

  it.each([
    ['read:people', ['people:read']],
    ['users.invite', ['people:invite']],
    ['church.update', ['people:read', 'people:write']],
    ['write:people', ['people:write', 'people:invite', 'people:delete']],
    ['write:interviews', ['interviews:write']],
    ['api:use', ['people:read', 'people:write']],
  ])('take the word %s, and have the scopes that it grants', async (word, granted) => {
    const headers = bearer(await club.token(granted))
    const { status, body } = await club.api('POST', path, { name: 'Portal', scopes: [word] }, {
      ...bearer(await club.token(['keys:manage', ...granted])),
    })
    expect([status, body.scopes]).toEqual([201, granted])
    const mayRead = (await request(service.url, 'GET', '/v1/people', undefined, headers)).status
    expect((await asKey(body.key, 'GET', '/v1/people')).status).toBe(mayRead)
  })

  it('have no more by the word of another system than their creator', async () => {
    const headers = bearer(await club.token(['keys:manage', 'people:write']))
    const refused = await club.api('POST', path, { name: 'Portal', scopes: ['church.update'] }, headers)
    expect([refused.status, refused.body.detail]).toEqual([403, expect.stringContaining('people:read')])
  })

  it('name the actor who created them', async () => {
    const headers = bearer(await club.token(['keys:manage', 'people:read'], { sub: 'user_77' }))
    const body = { name: 'Maker', scopes: ['keys:manage', 'people:read'] }
    const { body: maker } = await club.api('POST', path, body, headers)
    const { body: made } = await asKey(maker.key, 'POST', path, { name: 'Made', scopes: ['people:read'] })
    expect([maker.created_by, made.created_by]).toEqual(['user_77', `key:${maker.id}`])
    const listed: ApiKeyAnswer[] = (await club.api('GET', path)).body.data
    const creatorOf = (id: string) => listed.find((one) => one.id === id)?.created_by
    expect([creatorOf(maker.id), creatorOf(made.id)]).toEqual(['user_77', `key:${maker.id}`])
  })

  it('are refused from the moment they expire, and listed as expired', async () => {
    const expiresAt = new Date(Date.now() + 2_000)
    const made = await club.api('POST', path, {
      name: 'Short',
      scopes: ['people:read'],
      expires_at: expiresAt.toISOString(),
    })
    expect([made.status, made.body.expires_at]).toEqual([201, expiresAt.toISOString().replace('Z', '000Z')])
    await eventually(
      'the key to expire',
      async () => (await asKey(made.body.key, 'GET', '/v1/people')).status === 401,
    )
    expect(Date.now()).toBeGreaterThanOrEqual(expiresAt.getTime())
    const listed: ApiKeyAnswer[] = (await club.api('GET', path)).body.data
    expect(listed.find(({ id }) => id === made.body.id)?.status).toBe('expired')
    expect((await club.api('DELETE', `${path}/${made.body.id}`)).status).toBe(204)
  })

  it('that expire create only keys that expire no later', async () => {
    const hour = 3_600_000
    const [at, later] = [1, 2].map((hours) => new Date(Date.now() + hours * hour).toISOString())
    const scopes = ['keys:manage', 'people:read']
    const { body: maker } = await club.api('POST', path, { name: 'Maker', scopes, expires_at: at })
    const make = (body: object) => asKey(maker.key, 'POST', path, { name: 'Made', scopes, ...body })
    for (const body of [{}, { expires_at: null }, { expires_at: later }]) {
      const refused = await make(body)
      expect([refused.status, Object.keys(refused.body.errors)]).toEqual([422, ['expires_at']])
    }
    const made = await make({ expires_at: at })
    expect([made.status, made.body.expires_at]).toEqual([201, maker.expires_at])
  })

  it.each([
    'tomorrow',
    '2030-01-01',
    '2030-01-01T00:00:00',
    '2020-01-01T00:00:00Z',
    '9999-12-31T23:59:59Z',
    '2030-02-30T00:00:00Z',
    1893456000000,
    `2030-01-01T00:00:00.${'0'.repeat(100)}Z`,
  ])('need an `expires_at` in the next ten years, unlike %s', async (expires_at) => {
    const reply = await club.api('POST', path, { name: 'Sync', scopes: ['people:read'], expires_at })
    expect([reply.status, Object.keys(reply.body.errors)]).toEqual([422, ['expires_at']])
  })

  it.each([
    ['name', { scopes: ['people:read'] }],
    ['scopes', { name: 'Sync' }],
    ['scopes', { name: 'Sync', scopes: [] }],
    ['scopes.0', { name: 'Sync', scopes: ['people:everything'] }],
  ])('need right %s: %j', async (field, body) => {
    const reply = await club.api('POST', path, body)
    expect([reply.status, Object.keys(reply.body.errors)]).toEqual([422, [field]])
  })

  it.each(['ck_', `ck_${'x'.repeat(32)}`, `ck_${'x'.repeat(31)}!`])('401 for %s', async (key) => {
    expect((await asKey(key, 'GET', '/v1/people')).status).toBe(401)
  })

  it('404 for those that are not there, or are others', async () => {
    const { id, key } = await newKey(['people:read'], other)
    const person = await club.person()
    for (const one of [unknownId, 'malformed', id, person.id]) {
      expect((await club.api('DELETE', `${path}/${one}`)).status).toBe(404)
    }
    expect((await asKey(key, 'GET', '/v1/people')).status).toBe(200)
  })
})
