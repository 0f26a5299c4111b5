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
  last_used_at: string | null
  previous_secrets: { hint: string; expires_at: string; last_used_at: string | null }[]
}

const found = async (id: string) =>
  (await club.api('GET', path)).body.data.find((one: ApiKeyAnswer) => one.id === id) as ApiKeyAnswer

const statusOf = async (key: string) => (await asKey(key, 'GET', '/v1/people')).status

const hoursAhead = (hours: number) => new Date(Date.now() + hours * 3_600_000).toISOString()

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
      'previous_secrets',
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

describe('the rotation of an API key', () => {
  it('keeps the earlier secret until the overlap ends, under one id', async () => {
    const { id, key: old, hint } = await newKey()
    const rotated = await club.api('POST', `${path}/${id}/rotate`, { overlap_hours: 1 })
    expect([rotated.status, rotated.body.id]).toEqual([200, id])
    const { key, previous_secrets: previous } = rotated.body
    expect(key).toMatch(/^ck_[0-9A-Za-z]{32}$/)
    expect(rotated.body.hint).toBe(key.slice(-4))
    expect(previous).toEqual([{ hint, expires_at: expect.stringMatching(time), last_used_at: null }])

    const actors = []
    for (const secret of [old, key]) {
      const made = await asKey(secret, 'POST', '/v1/people', somebody())
      const { body } = await club.api('GET', `/v1/people/${made.body.id}/events`)
      actors.push(body.data[0].actor)
    }
    expect(actors).toEqual([`key:${id}`, `key:${id}`])
    const { last_used_at: lastUsed, previous_secrets: [used] } = await found(id)
    expect([lastUsed, used!.last_used_at]).toEqual([expect.stringMatching(time), lastUsed])
  })

  it('ends the earlier secrets at once with `overlap_hours` 0', async () => {
    const { id, key: first } = await newKey()
    const { body: { key: second } } = await club.api('POST', `${path}/${id}/rotate`, {})
    const { body: { key: third, previous_secrets: previous } } = await club.api(
      'POST',
      `${path}/${id}/rotate`,
      { overlap_hours: 0 },
    )
    expect(previous).toEqual([])
    expect([await statusOf(first), await statusOf(second), await statusOf(third)]).toEqual([401, 401, 200])
  })

  it('ends the earlier secret by itself', async () => {
    const { id, key: old } = await newKey()
    const { body: { key } } = await club.api('POST', `${path}/${id}/rotate`, { overlap_hours: 1 / 3600 })
    await eventually('the overlap to end', async () => await statusOf(old) === 401)
    expect(await statusOf(key)).toBe(200)
    expect((await found(id)).previous_secrets).toEqual([])
  })

  it('is limited to five earlier secrets at a time', async () => {
    const { id, key: first } = await newKey()
    for (let times = 0; times < 5; times++) {
      expect((await club.api('POST', `${path}/${id}/rotate`, {})).status).toBe(200)
    }
    const refused = await club.api('POST', `${path}/${id}/rotate`, {})
    expect([refused.status, refused.body.code]).toEqual([409, 'invalid_state'])
    expect(await statusOf(first)).toBe(200)
    expect((await club.api('POST', `${path}/${id}/rotate`, { overlap_hours: 0 })).status).toBe(200)
    expect(await statusOf(first)).toBe(401)
  })

  it('changes the expiry where asked, and gives no earlier secret a longer life', async () => {
    const { body: { id } } = await club.api('POST', path, {
      name: 'Short',
      scopes: ['people:read'],
      expires_at: hoursAhead(1),
    })
    const { expires_at: before } = await club.api('POST', `${path}/${id}/rotate`, {}).then(({ body }) => body)
    const { body } = await club.api('POST', `${path}/${id}/rotate`, { expires_at: null, overlap_hours: 48 })
    expect(body.expires_at).toBeNull()
    expect(body.previous_secrets.map((one: { expires_at: string }) => one.expires_at)).toEqual([
      before,
      before,
    ])
  })

  it('is refused for more scopes or a longer life than those of the caller', async () => {
    const scopes = ['keys:manage', 'people:read']
    const { body: short } = await club.api('POST', path, { name: 'S', scopes, expires_at: hoursAhead(1) })
    const rotate = (id: string, body = {}) => asKey(short.key, 'POST', `${path}/${id}/rotate`, body)
    const endless = (await newKey(['people:read'])).id
    const refused = await rotate(endless)
    expect([refused.status, Object.keys(refused.body.errors)]).toEqual([422, ['expires_at']])
    expect((await rotate(short.id, { expires_at: hoursAhead(2) })).status).toBe(422)
    expect((await rotate(short.id, { expires_at: null })).status).toBe(422)
    const mighty = await rotate((await newKey(['people:delete'])).id, { expires_at: short.expires_at })
    expect([mighty.status, mighty.body.code]).toEqual([403, 'insufficient_scope'])
    expect((await rotate(endless, { expires_at: short.expires_at })).status).toBe(200)
    expect((await rotate(short.id)).status).toBe(200)
  })

  it('shows the secret once', async () => {
    const { id } = await newKey()
    const rotate = () => club.api('POST', `${path}/${id}/rotate`, {}, { 'Idempotency-Key': `once-${id}` })
    const [first, second] = [await rotate(), await rotate()]
    expect([second.status, second.body]).toEqual([200, { ...first.body, key: null }])
    expect(second.headers.get('Idempotent-Replayed')).toBe('true')
    expect(await statusOf(first.body.key)).toBe(200)
  })

  it('is 404 for a key that is revoked or of another organization, and 409 for an expired one', async () => {
    const revoked = await newKey()
    await club.api('DELETE', `${path}/${revoked.id}`)
    const foreign = await newKey(['people:read'], other)
    for (const id of [revoked.id, foreign.id, unknownId]) {
      expect((await club.api('POST', `${path}/${id}/rotate`, {})).status).toBe(404)
    }
    const { body: expiring } = await club.api('POST', path, {
      name: 'Short',
      scopes: ['people:read'],
      expires_at: new Date(Date.now() + 1_500).toISOString(),
    })
    await eventually('the key to expire', async () => await statusOf(expiring.key) === 401)
    expect((await club.api('POST', `${path}/${expiring.id}/rotate`, {})).status).toBe(409)
  })

  it.each([-1, 721, '1', null])('needs `overlap_hours` from 0 to 720, unlike %j', async (overlap_hours) => {
    const { id } = await newKey()
    const reply = await club.api('POST', `${path}/${id}/rotate`, { overlap_hours })
    expect([reply.status, Object.keys(reply.body.errors)]).toEqual([422, ['overlap_hours']])
  })

  it('lets no earlier secret work after the key was revoked', async () => {
    const { id, key: old } = await newKey()
    const { body: { key } } = await club.api('POST', `${path}/${id}/rotate`, {})
    await club.api('DELETE', `${path}/${id}`)
    expect([await statusOf(old), await statusOf(key)]).toEqual([401, 401])
  })
})

describe('the revocation of an API key', () => {
  const scopes = ['keys:manage', 'people:read']
  const makeBy = async (key: string) =>
    (await asKey(key, 'POST', path, { name: 'Made', scopes })).body as { id: string; key: string }

  /** A key, a key that it made, one that this one made, and one that it rotated. */
  async function family() {
    const first = await newKey(scopes)
    const second = await makeBy(first.key)
    const third = await makeBy(second.key)
    const taken = await newKey(scopes)
    const { body: rotated } = await asKey(third.key, 'POST', `${path}/${taken.id}/rotate`, {})
    return { first, second, third, rotated }
  }

  it('says how many descendants are left, which can be revoked afterwards', async () => {
    const { first, second, third, rotated } = await family()
    const plain = await club.api('DELETE', `${path}/${first.id}`)
    expect([plain.status, plain.headers.get('Rollcall-Descendants')]).toEqual([204, '3'])
    expect(await statusOf(second.key)).toBe(200)
    const rest = await club.api('DELETE', `${path}/${first.id}?descendants=true`)
    expect([rest.status, rest.body.revoked.toSorted()]).toEqual([
      200,
      [second.id, third.id, rotated.id].sort(),
    ])
    for (const { key } of [second, third, rotated]) expect(await statusOf(key)).toBe(401)
    expect((await club.api('DELETE', `${path}/${first.id}?descendants=true`)).status).toBe(404)
  })

  it('revokes the descendants with the key, each as an event, and no other key', async () => {
    const { first, second, third, rotated } = await family()
    const stranger = await newKey(scopes)
    // a key in between that was revoked before does not end the line
    await club.api('DELETE', `${path}/${second.id}`)
    const headers = { 'X-Request-Id': `family-${first.id}` }
    const { status, body } = await club.api(
      'DELETE',
      `${path}/${first.id}?descendants=true`,
      undefined,
      headers,
    )
    expect([status, body.revoked[0]]).toEqual([200, first.id])
    expect(body.revoked.toSorted()).toEqual([first.id, third.id, rotated.id].sort())
    for (const { key } of [first, third, rotated]) expect(await statusOf(key)).toBe(401)
    expect(await statusOf(stranger.key)).toBe(200)
    const { body: events } = await club.api('GET', '/v1/events?type=ApiKeyRevoked&limit=100')
    const own = events.data.filter((one: { request_id: string }) => one.request_id === `family-${first.id}`)
    expect(own).toHaveLength(3)
  })

  it('leaves a key whose rotation by the revoked one has been superseded', async () => {
    const maker = await newKey(scopes)
    const taken = await newKey(scopes)
    await asKey(maker.key, 'POST', `${path}/${taken.id}/rotate`, {})
    const { body: { key } } = await club.api('POST', `${path}/${taken.id}/rotate`, { overlap_hours: 0 })
    const { body } = await club.api('DELETE', `${path}/${maker.id}?descendants=true`)
    expect(body.revoked).toEqual([maker.id])
    expect(await statusOf(key)).toBe(200)
  })

  it('misses no key that the revoked one makes at the same time', async () => {
    const maker = await newKey(scopes)
    const made = Array.from({ length: 12 }, () => makeBy(maker.key))
    const revoked = club.api('DELETE', `${path}/${maker.id}?descendants=true`)
    const keys = (await Promise.all(made)).filter(({ key }) => key)
    // 409 where the others have kept winning
    if ((await revoked).status !== 200) {
      expect((await club.api('DELETE', `${path}/${maker.id}?descendants=true`)).status).toBe(200)
    }
    for (const { key } of keys) expect(await statusOf(key)).toBe(401)
  })

  it('answers a repeat alike', async () => {
    const { first } = await family()
    const revoke = () =>
      club.api('DELETE', `${path}/${first.id}`, undefined, { 'Idempotency-Key': `revoke-${first.id}` })
    const replies = [await revoke(), await revoke()]
    for (const { status, headers } of replies) {
      expect([status, headers.get('Rollcall-Descendants')]).toEqual([204, '3'])
    }
  })
})
