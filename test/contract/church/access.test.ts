import { describe, inject, it } from 'vitest'
import { bearer, mint, request } from '../../support/contract/api.ts'
import { expectError, openChurches, permissions } from '../../support/contract/church.ts'

const service = inject('service')
const { church, ask, having } = await openChurches(service)

describe('who may', () => {
  it('401 says whether there is a token at all', async () => {
    expectError(await request(service.url, 'GET', '/church/api/people'), 401, 'Token missing')
    const basic = { Authorization: 'Basic dXNlcjpwYXNz' }
    expectError(await ask('GET', '', undefined, basic), 401, 'Token missing')
    expectError(await ask('GET', '', undefined, bearer('nonsense')), 401, 'Unauthorized')
    const expired = await mint(service.jwtSecret, { org: church.id, exp: 1_000_000_000, permissions })
    expectError(await ask('GET', '', undefined, bearer(expired)), 401, 'Unauthorized')
  })

  it('answers a path or a method that there is not in its own shape', async () => {
    expectError(await request(service.url, 'GET', '/church/nothing', undefined, await having()), 404)
    expectError(await ask('PATCH', '/17', {}), 405)
    expectError(await ask('POST', '/invite', '{', { 'Content-Type': 'application/json' }), 400)
    expectError(await ask('POST', '/invite', 'name=Jane', { 'Content-Type': 'text/plain' }), 415)
  })

  it('a stale If-Match is refused', async () => {
    const { number } = await church.person()
    expectError(await ask('PUT', `/${number}/role`, { role_id: 1 }, { 'If-Match': '"5"' }), 412)
  })
})
