import { expect, inject, it } from 'vitest'
import {
  bearer,
  eventually,
  newOrganization,
  request,
  type TestOrganization,
  unique,
} from '../../support/contract/api.ts'
import { base, chris, expectError, openWorkspace } from '../../support/contract/workspace.ts'

const service = inject('service')
const { workspace } = await openWorkspace(service)

it('takes an API key in X-API-KEY, until it is revoked', async () => {
  const { body: made } = await workspace.api('POST', '/v1/api-keys', {
    name: 'Sync',
    scopes: ['people:read'],
  })
  const headers = { 'X-API-KEY': made.key }
  const list = () => request(service.url, 'GET', `${base}/people?limit=1`, undefined, headers)
  expect((await list()).status).toBe(200)
  expectError(await request(service.url, 'POST', `${base}/people`, chris(), headers), 403, 'invalid access')
  await workspace.api('DELETE', `/v1/api-keys/${made.id}`)
  expectError(await list(), 401)
})

it('answers 429 beyond WORKSPACE_RATE_LIMIT, by account, with Retry-After in seconds', async () => {
  const limited = inject('strictService')
  const claims = { iss: 'https://issuer.example.test', aud: 'rollcall' }
  const [one, other] = [
    await newOrganization(limited, { template: 'workspace' }, claims),
    await newOrganization(limited, { template: 'workspace' }, claims),
  ]
  const list = async (organization: TestOrganization) =>
    await organization.api(
      'GET',
      `${base}/roles`,
      undefined,
      bearer(await organization.token(['people:read'], { jti: unique() })),
    )
  for (let count = 0; count < 4; count++) expect((await list(one)).status).toBe(200)
  const refused = await eventually('a refusal', async () => {
    const reply = await list(one)
    return reply.status === 429 && reply
  })
  expectError(refused, 429)
  expect(refused.headers.get('Retry-After')).toMatch(/^\d+$/)
  expect((await list(other)).status).toBe(200)
})

it('is documented, each operation once', async () => {
  const { body } = await request(service.url, 'GET', '/openapi.json')
  const paths = Object.keys(body.paths).filter((path) => path.startsWith('/workspace'))
  expect(paths.sort()).toEqual([
    '/workspace/v3/groups',
    '/workspace/v3/groups/{id}',
    '/workspace/v3/languages',
    '/workspace/v3/people',
    '/workspace/v3/people/{id}',
    '/workspace/v3/roles',
    '/workspace/v3/timezones',
  ])
})
