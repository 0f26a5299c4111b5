import { beforeAll, describe, expect, inject, it } from 'vitest'
import { bearer, mint, newOrganization, request, type TestOrganization } from '../support/contract/api.ts'
import type { PersonAnswer } from '../support/contract/answers.ts'

const service = inject('service')
let organization: TestOrganization

beforeAll(async () => {
  organization = await newOrganization(service)
})

const ask = async (path: string, token: string, method = 'GET', body?: unknown) =>
  await request(service.url, method, path, body, bearer(token))

/** How the state of a person changes, and how it changes back. */
const states: [string, (id: string) => Promise<unknown>, ((id: string) => Promise<unknown>) | null][] = [
  [
    'archived',
    (id) => organization.api('POST', `/v1/people/${id}/archive`),
    (id) => organization.api('POST', `/v1/people/${id}/restore`),
  ],
  [
    'inactive',
    (id) => organization.api('PUT', `/v1/people/${id}/status`, { status: 'inactive' }),
    (id) => organization.api('PUT', `/v1/people/${id}/status`, { status: 'active' }),
  ],
  ['deleted', (id) => organization.api('DELETE', `/v1/people/${id}`), null],
]

/** Where each surface shows people their own data. */
const own: [string, (person: PersonAnswer) => string][] = [
  ['native', ({ id }) => `/v1/people/${id}`],
  ['district', ({ id }) => `/district/api/people/${id}`],
  ['workspace', ({ number }) => `/workspace/v3/people/${number}`],
  ['church', ({ number }) => `/church/api/people/${number}`],
]

describe.each(states)('the own token of a person who is %s', (_, leave, comeBack) => {
  it.each(own)('is refused on the %s surface, from the next request on', async (_, pathOf) => {
    const person = await organization.person()
    const token = await organization.token([], { person: person.id })
    expect((await ask(pathOf(person), token)).status).toBe(200)
    await leave(person.id)
    const refused = await ask(pathOf(person), token)
    expect(refused.status).toBe(401)
    expect(refused.headers.get('WWW-Authenticate')).toMatch(/^Bearer .*error="invalid_token"/)
    await comeBack?.(person.id)
    expect((await ask(pathOf(person), token)).status).toBe(comeBack ? 200 : 401)
  })

  it('changes nothing', async () => {
    const person = await organization.person()
    const token = await organization.token([], { person: person.id })
    await leave(person.id)
    const before = await organization.history(person.id)
    expect((await ask(`/v1/people/${person.id}`, token, 'PATCH', { title: 'Coach' })).status).toBe(401)
    expect(await organization.history(person.id)).toEqual(before)
  })

  it('is refused with scopes, too, and where it names the organization by its external id', async () => {
    const external_id = `own-${crypto.randomUUID()}`
    const named = await newOrganization(service, { external_id })
    const { body: person } = await named.api('POST', '/v1/people', { name: 'Ada', email: 'ada@example.com' })
    const token = await mint(service.jwtSecret, { org: external_id, scope: 'people:read', person: person.id })
    expect((await ask('/v1/people', token)).status).toBe(200)
    const other = await organization.person()
    await leave(other.id)
    const scoped = await organization.token(['people:read'], { person: other.id })
    expect((await ask('/v1/people', scoped)).body).toMatchObject({ status: 401, code: 'unauthenticated' })
    expect((await ask('/v1/people', token)).status).toBe(200)
    await named.api('POST', `/v1/people/${person.id}/archive`)
    expect((await ask('/v1/people', token)).status).toBe(401)
  })
})

it('the own token of a person who waits for approval is accepted', async () => {
  const person = await organization.person()
  await organization.api('PUT', `/v1/people/${person.id}/status`, { status: 'pending' })
  const token = await organization.token([], { person: person.id })
  expect((await ask(`/v1/people/${person.id}`, token)).status).toBe(200)
})

it('a token whose person nobody knows has the rights of its scopes', async () => {
  const token = await organization.token(['people:read'], { person: 'auth0|6512d0f1a2' })
  expect((await ask('/v1/people', token)).status).toBe(200)
})
