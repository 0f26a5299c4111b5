import { describe, expect, inject, it } from 'vitest'
import { bearer } from '../../support/contract/api.ts'
import { expectError, openDistricts, someone } from '../../support/contract/district.ts'

const service = inject('service')
const { district, ask } = await openDistricts(service)

describe('who may', () => {
  it('an API key may', async () => {
    const { key } =
      (await district.api('POST', '/v1/api-keys', { name: 'Portal', scopes: ['people:read'] })).body
    expect((await ask('GET', '/people', undefined, bearer(key))).status).toBe(200)
    expectError(await ask('POST', '/people', someone(), bearer(key)), 403)
    expectError(await ask('GET', '/people', undefined, bearer(`${key}x`)), 401)
  })

  it('404 for a path that there is not, 405 for a method', async () => {
    expectError(await ask('GET', '/nothing'), 404)
    expectError(await ask('PUT', '/people'), 405)
  })
})
