import { beforeAll, describe, expect, inject, it } from 'vitest'
import { bearer, mint, newOrganization, request, type TestOrganization, unknownId } from '../support/api.ts'

const service = inject('service')
let organization: TestOrganization

beforeAll(async () => {
  organization = await newOrganization(service)
})

const own = [
  'people:read',
  'people:write',
  'people:invite',
  'people:approve',
  'people:delete',
  'interviews:read',
  'interviews:write',
  'groups:write',
  'events:read',
  'projections:manage',
  'keys:manage',
  'organizations:manage',
]

/** Words of other systems, as design.md tabulates them. */
const aliases: Record<string, string[]> = {
  'church.update': ['people:read', 'people:write'],
  'church.read': ['people:read'],
  'read:people': ['people:read'],
  'api:use': ['people:read', 'people:write'],
  'write:people': ['people:write', 'people:invite', 'people:delete'],
  'users.invite': ['people:invite'],
  'users.approve': ['people:approve'],
  'users.delete': ['people:delete'],
  'read:interviews': ['interviews:read'],
  'write:interviews': ['interviews:write'],
}

const words: [string, string[]][] = [
  ...own.map((scope): [string, string[]] => [scope, [scope]]),
  ...Object.entries(aliases),
  ['people:everything', []],
]

/** Asked in a way that changes nothing where it is allowed. */
const routes: [string, string, string, unknown?][] = [
  ['GET', '/v1/people', 'people:read'],
  ['POST', '/v1/people', 'people:write', {}],
  ['GET', '/v1/people/{id}', 'people:read'],
  ['PATCH', '/v1/people/{id}', 'people:write', {}],
  ['DELETE', '/v1/people/{id}', 'people:delete'],
  ['POST', '/v1/people/{id}/archive', 'people:write'],
  ['POST', '/v1/people/{id}/restore', 'people:write'],
  ['PUT', '/v1/people/{id}/status', 'people:approve', {}],
  ['PUT', '/v1/people/{id}/roles', 'people:approve', {}],
  ['POST', '/v1/people/{id}/invite', 'people:invite'],
  ['DELETE', '/v1/people/{id}/invite', 'people:invite'],
  ['POST', '/v1/people/{id}/approve', 'people:approve'],
  ['POST', '/v1/people/invite', 'people:invite', {}],
  ['POST', '/v1/people/invite/bulk', 'people:invite', {}],
  ['GET', '/v1/people/{id}/events', 'events:read'],
  ['GET', '/v1/groups', 'people:read'],
  ['POST', '/v1/groups', 'groups:write', {}],
  ['GET', '/v1/groups/{id}', 'people:read'],
  ['PATCH', '/v1/groups/{id}', 'groups:write', {}],
  ['DELETE', '/v1/groups/{id}', 'groups:write'],
  ['GET', '/v1/groups/{id}/members', 'people:read'],
  ['GET', '/v1/people/{id}/groups', 'people:read'],
  ['PUT', '/v1/people/{id}/groups/{id}', 'people:write'],
  ['DELETE', '/v1/people/{id}/groups/{id}', 'people:write'],
  ['GET', '/v1/people/{id}/files', 'people:read'],
  ['POST', '/v1/people/{id}/files', 'people:write'],
  ['GET', '/v1/people/{id}/files/{id}', 'people:read'],
  ['DELETE', '/v1/people/{id}/files/{id}', 'people:write'],
  ['GET', '/v1/api-keys', 'keys:manage'],
  ['POST', '/v1/api-keys', 'keys:manage', {}],
  ['DELETE', '/v1/api-keys/{id}', 'keys:manage'],
]

describe.each(routes)('%s %s', (method, path, needed, body) => {
  const ask = (headers: Record<string, string>) =>
    request(service.url, method, path.replaceAll('{id}', unknownId), body, headers)

  it.each(words)(`with the scope %s`, async (word, grants) => {
    const allowed = grants.includes(needed) || word === 'organizations:manage'
    for (const claims of [{ scope: `nothing ${word}` }, { scope: undefined, permissions: [word] }]) {
      const { status, body: answer } = await ask(bearer(await organization.token([], claims)))
      if (allowed) expect([200, 404, 422]).toContain(status)
      else {
        expect([status, answer.code]).toEqual([403, 'insufficient_scope'])
        expect(answer.detail).toContain(needed)
      }
    }
  })

  it('without a token', async () => {
    expect((await ask({})).status).toBe(401)
  })
})

describe('organizations', () => {
  it.each(words)('are created with organizations:manage only: %s', async (word) => {
    const token = bearer(await mint(service.jwtSecret, { scope: word }))
    for (const [method, body] of [['POST', {}], ['GET', undefined]] as const) {
      const { status } = await request(service.url, method, '/v1/organizations', body, token)
      expect([method, status === 403]).toEqual([method, word !== 'organizations:manage'])
    }
  })

  it('show their own to any token', async () => {
    const { status, body } = await organization.api(
      'GET',
      '/v1/organization',
      undefined,
      bearer(await organization.token([])),
    )
    expect([status, body.id]).toEqual([200, organization.id])
  })
})

it('a token that names no organization is told so', async () => {
  const token = bearer(await mint(service.jwtSecret, { scope: 'people:read' }))
  expect((await request(service.url, 'GET', '/v1/people', undefined, token)).status).toBe(400)
})
