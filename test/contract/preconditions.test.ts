import { beforeAll, describe, expect, inject, it } from 'vitest'
import { newOrganization, type TestOrganization } from '../support/contract/api.ts'

const service = inject('service')
let organization: TestOrganization

beforeAll(async () => {
  organization = await newOrganization(service)
})

const api: TestOrganization['api'] = (...asked) => organization.api(...asked)

/** Every change of a person, and a state of theirs in which it is allowed. */
const changes: [string, string, unknown][] = [
  ['PATCH', '', { title: 'Coach' }],
  ['POST', '/archive', undefined],
  ['POST', '/restore', undefined],
  ['PUT', '/status', { status: 'inactive' }],
  ['PUT', '/roles', { roles: [{ key: 'admin' }] }],
  ['POST', '/approve', undefined],
  ['POST', '/invite', undefined],
  ['DELETE', '', undefined],
]

describe('If-Match', () => {
  it.each(changes)('is honoured by %s /v1/people/{id}%s', async (method, action, body) => {
    const { id } = await organization.person()
    await api('PATCH', `/v1/people/${id}`, { title: 'Rower' })
    const path = `/v1/people/${id}${action}`
    const stale = await api(method, path, body, { 'If-Match': '"1"' })
    expect(stale.status).toBe(412)
    expect(stale.headers.get('Content-Type')).toMatch(/^application\/problem\+json/)
    expect((await api('GET', `/v1/people/${id}`)).body).toMatchObject({ version: 2, title: 'Rower' })
    expect((await api(method, path, body, { 'If-Match': '"2"' })).status).toBeLessThan(300)
  })

  it.each([
    ['*', 200],
    ['"7", "1"', 200],
    ['"2"', 412],
    ['W/"1"', 412],
    ['"abc"', 412],
  ])('%s is %i', async (header, status) => {
    const { id } = await organization.person()
    const reply = await api('PATCH', `/v1/people/${id}`, { title: 'Coach' }, { 'If-Match': header })
    expect(reply.status).toBe(status)
  })

  it('lets exactly one of several win', async () => {
    const { id } = await organization.person()
    const replies = await Promise.all(
      Array.from(
        { length: 10 },
        (_, index) => api('PATCH', `/v1/people/${id}`, { title: `Coach ${index}` }, { 'If-Match': '"1"' }),
      ),
    )
    expect(replies.map(({ status }) => status).sort()).toEqual([200, ...Array(9).fill(412)])
  })

  it('follows from reply to reply by ETag', async () => {
    const created = await api('POST', '/v1/people', { name: 'Jane', email: 'follow@example.com' })
    let tag = created.headers.get('ETag')!
    for (const title of ['Coach', 'Rower', 'Cox']) {
      const reply = await api('PATCH', `/v1/people/${created.body.id}`, { title }, { 'If-Match': tag })
      expect(reply.status).toBe(200)
      expect(reply.headers.get('ETag')).not.toBe(tag)
      tag = reply.headers.get('ETag')!
    }
    expect((await api('GET', `/v1/people/${created.body.id}`)).headers.get('ETag')).toBe(tag)
  })
})
