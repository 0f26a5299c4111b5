import { beforeAll, describe, expect, inject, it } from 'vitest'
import {
  asSuperAdmin,
  bearer,
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

const newKey = async (scopes = ['people:read', 'people:write'], organization = club) =>
  (await organization.api('POST', path, { name: 'Sync', scopes })).body

const asKey = (key: string, method: string, where: string, body?: unknown) =>
  request(service.url, method, where, body, bearer(key))

describe('API keys', () => {
  it('are shown once', async () => {
    const reply = await club.api('POST', path, { name: 'Sync', scopes: ['people:read', 'people:read'] })
    expect(reply.status).toBe(201)
    const { key, ...shown } = reply.body
    expect(keysOf(shown)).toEqual(['created_at', 'hint', 'id', 'last_used_at', 'name', 'scopes'])
    expect(key).toMatch(/^ck_[0-9A-Za-z]{32}$/)
    expect(shown).toMatchObject({
      name: 'Sync',
      scopes: ['people:read'],
      hint: key.slice(-4),
      last_used_at: null,
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

  it('are the same for a repeated request, although they are not kept', async () => {
    const ask = () =>
      club.api('POST', path, { name: 'Again', scopes: ['people:read'] }, { 'Idempotency-Key': 'key-once' })
    const [first, second] = [await ask(), await ask()]
    expect([second.status, second.body]).toEqual([201, first.body])
    expect(second.headers.get('Idempotent-Replayed')).toBe('true')
    expect((await asKey(second.body.key, 'GET', '/v1/people')).status).toBe(200)
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
