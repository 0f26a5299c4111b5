import { beforeAll, expect, inject, it } from 'vitest'
import { bearer, newOrganization, request, type TestOrganization } from '../support/contract/api.ts'

const service = inject('service')
let organization: TestOrganization

beforeAll(async () => {
  organization = await newOrganization(service)
})

const inSeconds = (seconds: number) => Math.floor(Date.now() / 1000) + seconds

const statusOf = async (claims: Record<string, unknown>) => {
  const token = bearer(await organization.token([], claims))
  return (await request(service.url, 'GET', '/v1/people', undefined, token)).status
}

it.each<[string, () => Record<string, unknown>]>([
  ['scope as text', () => ({ scope: 'openid people:read' })],
  ['scope as a list', () => ({ scope: ['people:read'] })],
  ['permissions as a list', () => ({ scope: undefined, permissions: ['people:read'] })],
  ['permissions as text', () => ({ scope: undefined, permissions: 'people:read' })],
  ['scp as a list', () => ({ scope: undefined, scp: ['people:read'] })],
  ['scp as text', () => ({ scope: undefined, scp: 'people:read' })],
  ['scope: null beside permissions', () => ({ scope: null, permissions: ['people:read'] })],
  ['permissions: null beside scope', () => ({ scope: 'people:read', permissions: null })],
  ['person: null', () => ({ scope: 'people:read', person: null })],
  ['nbf and iat 2 s ahead', () => ({ scope: 'people:read', nbf: inSeconds(2), iat: inSeconds(2) })],
])('accepts %s', async (_, claims) => {
  expect(await statusOf(claims())).toBe(200)
})

it.each<[string, number, () => Record<string, unknown>]>([
  ['no scopes', 403, () => ({ scope: null, permissions: null, scp: null })],
  ['nbf a minute ahead', 401, () => ({ scope: 'people:read', nbf: inSeconds(60) })],
  ['iat a minute ahead', 401, () => ({ scope: 'people:read', iat: inSeconds(60) })],
  ['exp just over', 401, () => ({ scope: 'people:read', exp: inSeconds(-1) })],
  ['a lone surrogate in sub', 401, () => ({ scope: 'people:read', sub: 'jane\ud800' })],
  ['several organizations', 401, () => ({ scope: 'people:read', org: ['acme', 'grace'] })],
])('refuses %s with %i', async (_, status, claims) => {
  expect(await statusOf(claims())).toBe(status)
})
