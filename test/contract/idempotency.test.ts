import { beforeAll, describe, expect, inject, it } from 'vitest'
import {
  asSuperAdmin,
  bearer,
  newOrganization,
  request,
  somebody,
  type TestOrganization,
  unique,
} from '../support/contract/api.ts'

const service = inject('service')
let organization: TestOrganization

beforeAll(async () => {
  organization = await newOrganization(service)
})

const api: TestOrganization['api'] = (...asked) => organization.api(...asked)
const withKey = (key = unique()) => ({ 'Idempotency-Key': key })

describe('Idempotency-Key', () => {
  it.each<[string, string, unknown]>([
    ['PATCH', '', { title: 'Coach' }],
    ['POST', '/archive', undefined],
    ['POST', '/restore', undefined],
    ['PUT', '/status', { status: 'inactive' }],
    ['PUT', '/roles', { roles: [{ key: 'admin' }] }],
    ['POST', '/approve', undefined],
    ['POST', '/invite', undefined],
  ])('replays %s /v1/people/{id}%s', async (method, action, body) => {
    const { id } = await organization.person()
    const key = withKey()
    const path = `/v1/people/${id}${action}`
    const first = await api(method, path, body, key)
    expect(first.status).toBeLessThan(300)
    expect(first.headers.get('Idempotent-Replayed')).toBe(null)
    await api('PATCH', `/v1/people/${id}`, { address: 'changed since' })
    const again = await api(method, path, body, key)
    expect([again.status, again.text]).toEqual([first.status, first.text])
    expect(again.headers.get('Idempotent-Replayed')).toBe('true')
  })

  it('replays a create, Location and ETag included', async () => {
    const body = somebody()
    const key = withKey()
    const first = await api('POST', '/v1/people', body, key)
    const again = await api('POST', '/v1/people', body, key)
    expect(first.status).toBe(201)
    expect([again.status, again.text]).toEqual([201, first.text])
    for (const header of ['Location', 'ETag']) {
      expect(again.headers.get(header)).toBe(first.headers.get(header))
    }
    expect(again.headers.get('Idempotent-Replayed')).toBe('true')
    expect((await api('GET', `/v1/people?email=${body.email}`)).body.meta.total).toBe(1)
  })

  it('replays a delete', async () => {
    const { id } = await organization.person()
    const key = withKey()
    expect((await api('DELETE', `/v1/people/${id}`, undefined, key)).status).toBe(204)
    const again = await api('DELETE', `/v1/people/${id}`, undefined, key)
    expect([again.status, again.headers.get('Idempotent-Replayed')]).toEqual([204, 'true'])
  })

  it('replays an invitation and a bulk invitation', async () => {
    const key = withKey()
    const body = somebody()
    const first = await api('POST', '/v1/people/invite', body, key)
    const again = await api('POST', '/v1/people/invite', body, key)
    expect([again.status, again.text]).toEqual([201, first.text])
    const emails = { emails: [somebody().email, somebody().email, 'nope'] }
    const bulk = await api('POST', '/v1/people/invite/bulk', emails, key)
    const bulkAgain = await api('POST', '/v1/people/invite/bulk', emails, key)
    expect(bulk).toMatchObject({ status: 200, body: { invited: 2 } })
    expect([bulkAgain.status, bulkAgain.text]).toEqual([200, bulk.text])
    expect(bulkAgain.headers.get('Idempotent-Replayed')).toBe('true')
  })

  it('replays the creation of an organization', async () => {
    const headers = { ...await asSuperAdmin(service), ...withKey() }
    const body = { name: 'Harbour Rowing Club' }
    const first = await request(service.url, 'POST', '/v1/organizations', body, headers)
    const again = await request(service.url, 'POST', '/v1/organizations', body, headers)
    expect([again.status, again.text]).toEqual([201, first.text])
    expect(again.headers.get('Idempotent-Replayed')).toBe('true')
  })

  it('refuses the key with another body', async () => {
    const key = withKey()
    await api('POST', '/v1/people', somebody(), key)
    const other = somebody()
    const reused = await api('POST', '/v1/people', other, key)
    expect(reused.status).toBe(422)
    expect(reused.headers.get('Content-Type')).toMatch(/^application\/problem\+json/)
    expect((await api('GET', `/v1/people?email=${other.email}`)).body.meta.total).toBe(0)
  })

  it('belongs to the actor, the method, the path and the organization', async () => {
    const key = withKey()
    const mine = await api('POST', '/v1/people', somebody(), key)
    const theirs = await api('POST', '/v1/people', somebody(), {
      ...key,
      ...bearer(await organization.token(['people:write'], { sub: 'user_2' })),
    })
    expect([mine.status, theirs.status]).toEqual([201, 201])
    expect((await api('POST', `/v1/people/${mine.body.id}/archive`, undefined, key)).status).toBe(200)
    expect((await api('POST', `/v1/people/${theirs.body.id}/archive`, undefined, key)).status).toBe(200)
    expect((await api('DELETE', `/v1/people/${theirs.body.id}`, undefined, key)).status).toBe(204)
    const elsewhere = await newOrganization(service)
    expect((await elsewhere.api('POST', '/v1/people', somebody(), key)).status).toBe(201)
  })

  it('is kept for what changed nothing', async () => {
    const { id } = await organization.person()
    const key = withKey()
    const first = await api('PATCH', `/v1/people/${id}`, {}, key)
    const again = await api('PATCH', `/v1/people/${id}`, {}, key)
    expect([again.status, again.text]).toEqual([200, first.text])
    expect(again.headers.get('Idempotent-Replayed')).toBe('true')
  })

  it('may be used again after a refusal', async () => {
    const key = withKey()
    const { email } = await organization.person()
    expect((await api('POST', '/v1/people', { name: 'Jane', email }, key)).status).toBe(422)
    expect((await api('POST', '/v1/people', { name: 'Jane', email }, key)).status).toBe(422)
  })

  it('tells nothing of a person who was deleted since', async () => {
    const key = withKey()
    const body = somebody()
    const { body: { id } } = await api('POST', '/v1/people', body, key)
    await api('DELETE', `/v1/people/${id}`)
    const again = await api('POST', '/v1/people', body, key)
    expect(again.text).not.toContain(body.email)
    expect(again.status).toBeGreaterThanOrEqual(400)
  })

  it.each(['', ' ', 'x'.repeat(256)])('refuses the key %j', async (key) => {
    const reply = await api('POST', '/v1/people', somebody(), withKey(key))
    expect(reply.status).toBe(400)
  })
})
