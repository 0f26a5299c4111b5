import { expect, it } from 'vitest'
import { createTokenVerifier } from '../../src/auth/verify_token.ts'
import type { Config } from '../../src/config/config.ts'
import { parseEnvironment, tokenRules } from '../../src/service.ts'
import { mintToken } from '../../src/ops/token.ts'

const secret = 's'.repeat(32)
const now = Date.parse('2025-03-01T12:00:00.400Z')
const options = { actor: 'jane', hours: '12' }

it('`mintToken()` makes what the service takes, until it expires', async () => {
  const config = configOf({
    JWT_SECRET: secret,
    JWT_ISSUER: 'us',
    JWT_AUDIENCE: 'them',
    JWT_ORGANIZATION_CLAIM: 'club',
  })
  const minted = await mintToken(config, { ...options, organization: 'acme', person: 'p1' }, now)
  expect(minted.expires_at).toBe('2025-03-02T00:00:00.000Z')
  const principal = await verifier(config, now)(minted.token)
  expect(principal).toMatchObject({ actor: 'jane', organization: 'acme', person: 'p1' })
  expect(principal!.scopes.has('keys:manage')).toBe(true)
  expect(principal!.scopes.has('organizations:manage')).toBe(false)
  expect(await verifier(config, now + 12 * 3_600_000)(minted.token)).toBeNull()
})

it.each([
  [{ JWT_SCOPE_CLAIM: 'resource_access.*.roles', JWT_ORGANIZATION_CLAIM: 'organization.*.id' }],
  [{ JWT_SCOPE_CLAIM: 'roles scope', JWT_SCOPE_PREFIX: 'rollcall/', JWT_ORGANIZATION_CLAIM: 'o.id' }],
])('`mintToken()` makes what the service takes where %j names the claims', async (names) => {
  const config = configOf({ JWT_SECRET: secret, ...names })
  const minted = await mintToken(config, { ...options, organization: 'acme', scope: 'people:read' }, now)
  expect(await verifier(config, now)(minted.token)).toMatchObject({
    organization: 'acme',
    scopes: new Set(['people:read']),
  })
})

it.each<[object, string[]]>([
  [{ manage: true }, ['organizations:manage']],
  [{ organization: 'acme', scope: 'people:read  people:write' }, ['people:read', 'people:write']],
  [{ organization: 'acme', scope: '' }, []],
  [{ organization: 'acme', scope: 'users.invite', manage: true }, ['people:invite', 'organizations:manage']],
])('%j grants %j', async (given, expected) => {
  const config = configOf({ JWT_SECRET: secret })
  const { token } = await mintToken(config, { ...options, ...given }, now)
  expect([...(await verifier(config, now)(token))!.scopes]).toEqual(expected)
})

it.each<[object, string]>([
  [{}, '--organization'],
  [{ manage: true, hours: '0' }, '--hours'],
  [{ manage: true, hours: 'soon' }, '--hours'],
  [{ organization: 'acme', scope: 'people:red' }, 'unknown scope people:red'],
])('%j is refused: %s', async (given, message) => {
  const minting = mintToken(configOf({ JWT_SECRET: secret }), { ...options, ...given }, now)
  await expect(minting).rejects.toThrow(message)
})

it('says so when only somebody else can sign', async () => {
  const config = configOf({ JWKS_URL: 'https://id.example.com/keys', MASTER_KEY: 'A'.repeat(43) })
  await expect(mintToken(config, { ...options, manage: true }, now)).rejects.toThrow('only JWKS_URL')
})

function configOf(environment: Record<string, string>): Config {
  const parsed = parseEnvironment({ MASTER_KEY: 'A'.repeat(43), ...environment })
  if (!parsed.ok) throw new Error(parsed.problems.join())
  return parsed.config
}

function verifier(config: Config, at: number) {
  return createTokenVerifier({
    secret: config.jwtSecret,
    jwksUrl: null,
    ...tokenRules(config),
    clock: () => at,
  })
}
