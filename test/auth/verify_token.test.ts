import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { type CryptoKey, exportJWK, generateKeyPair, type JWTPayload, SignJWT, UnsecuredJWT } from 'jose'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { grantedScopes } from '../../src/service.ts'
import { createTokenVerifier, type TokenVerifierOptions } from '../../src/auth/verify_token.ts'

const secret = 'a secret of at least thirty-two bytes'
const now = 1_700_000_000
const claims: JWTPayload = { sub: 'user_17', exp: now + 60 }

function sign(payload: JWTPayload, alg = 'HS256', key: string | CryptoKey = secret): Promise<string> {
  return new SignJWT(payload)
    .setProtectedHeader({ alg, kid: alg })
    .sign(typeof key === 'string' ? new TextEncoder().encode(key) : key)
}

function verifier(options: Partial<TokenVerifierOptions> = {}) {
  return createTokenVerifier({
    secret,
    jwksUrl: null,
    issuer: null,
    audience: null,
    organizationClaim: 'org',
    grantedScopes,
    clock: () => now * 1000,
    ...options,
  })
}

describe('createTokenVerifier()', () => {
  test('reads actor, organization, scopes and person', async () => {
    const token = await sign({
      ...claims,
      org: 'acme',
      scope: 'people:read',
      permissions: ['users.invite'],
      person: 'p1',
    })
    expect(await verifier()(token)).toEqual({
      actor: 'user_17',
      organization: 'acme',
      scopes: new Set(['people:read', 'people:invite']),
      person: 'p1',
    })
  })

  test('organization and person may be absent; the claim may be renamed and be an integer', async () => {
    const token = await sign({ ...claims, 'https://example.com/tenant': 42 })
    expect(await verifier()(token)).toMatchObject({ organization: null, person: null, scopes: new Set() })
    const named = verifier({ organizationClaim: 'https://example.com/tenant' })
    expect(await named(token)).toMatchObject({ organization: '42' })
  })

  test.each<[string, JWTPayload]>([
    ['no exp', { sub: 'user_17' }],
    ['no sub', { exp: now + 60 }],
    ['an empty sub', { ...claims, sub: '' }],
    ['a sub with a line break', { ...claims, sub: 'a\nb' }],
    ['expired', { ...claims, exp: now }],
    ['not yet valid', { ...claims, nbf: now + 1 }],
    ['a scope that is a list', { ...claims, scope: ['people:read'] }],
    ['permissions that are text', { ...claims, permissions: 'people:read' }],
    ['an organization that is an object', { ...claims, org: {} }],
    ['an organization that is a fraction', { ...claims, org: 1.5 }],
    ['a person that is a number', { ...claims, person: 1 }],
  ])('refuses a token with %s', async (_, payload) => {
    expect(await verifier()(await sign(payload))).toBeNull()
  })

  test('refuses another secret, another HMAC, no signature and nonsense', async () => {
    const verify = verifier()
    expect(await verify(await sign(claims, 'HS256', `${secret}!`))).toBeNull()
    expect(await verify(await sign(claims, 'HS512', secret.repeat(2)))).toBeNull()
    expect(await verify(new UnsecuredJWT(claims).encode())).toBeNull()
    for (const nonsense of ['', 'x', 'a.b.c', `${await sign(claims)}x`]) {
      expect(await verify(nonsense)).toBeNull()
    }
  })

  test('enforces issuer and audience when they are set', async () => {
    const verify = verifier({ issuer: 'https://issuer', audience: 'rollcall' })
    expect(await verify(await sign({ ...claims, iss: 'https://issuer', aud: ['rollcall', 'x'] }))).not
      .toBeNull()
    expect(await verify(await sign({ ...claims, iss: 'https://other', aud: 'rollcall' }))).toBeNull()
    expect(await verify(await sign({ ...claims, iss: 'https://issuer', aud: 'other' }))).toBeNull()
    expect(await verify(await sign(claims))).toBeNull()
  })

  test('remembers a token until its exp, and not a moment longer', async () => {
    let time = now * 1000
    const verify = verifier({ clock: () => time })
    const token = await sign(claims)
    const principal = await verify(token)
    time = (now + 60) * 1000 - 1
    expect(await verify(token)).toBe(principal)
    time++
    expect(await verify(token)).toBeNull()
    expect(await verify(token)).toBeNull()
  })

  test('accepts nothing when no key is configured', async () => {
    expect(await verifier({ secret: null })(await sign(claims))).toBeNull()
  })
})

describe('createTokenVerifier() with a key set', () => {
  const algorithms = ['RS256', 'ES256', 'EdDSA']
  const privateKeys: Record<string, CryptoKey> = {}
  let server: Server
  let jwksUrl: string
  let fetched = 0

  beforeAll(async () => {
    const keys: object[] = []
    for (const alg of algorithms) {
      const pair = await generateKeyPair(alg, { extractable: true })
      privateKeys[alg] = pair.privateKey
      keys.push({ ...await exportJWK(pair.publicKey), kid: alg, alg })
    }
    server = createServer((_, response) => {
      fetched++
      response.setHeader('Content-Type', 'application/json').end(JSON.stringify({ keys }))
    })
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
    jwksUrl = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`
  })
  afterAll(() => new Promise((resolve) => server.close(resolve)))

  test('verifies RS256, ES256 and EdDSA, fetching the keys once', async () => {
    fetched = 0
    const verify = verifier({ secret: null, jwksUrl })
    for (const alg of algorithms) {
      expect(await verify(await sign(claims, alg, privateKeys[alg]))).toMatchObject({ actor: 'user_17' })
    }
    expect(fetched).toBe(1)
  })

  test('each algorithm is pinned to its own source of keys', async () => {
    const remoteOnly = verifier({ secret: null, jwksUrl })
    expect(await remoteOnly(await sign(claims))).toBeNull()
    const secretOnly = verifier()
    expect(await secretOnly(await sign(claims, 'RS256', privateKeys.RS256))).toBeNull()
    const both = verifier({ jwksUrl })
    expect(await both(await sign(claims))).not.toBeNull()
    expect(await both(await sign(claims, 'ES256', privateKeys.ES256))).not.toBeNull()
  })

  test('refuses a signature by a key that the set lacks', async () => {
    const verify = verifier({ secret: null, jwksUrl })
    const { privateKey } = await generateKeyPair('ES256')
    expect(await verify(await sign(claims, 'ES256', privateKey))).toBeNull()
    const unknown = new SignJWT(claims).setProtectedHeader({ alg: 'ES256', kid: 'unknown' })
    expect(await verify(await unknown.sign(privateKey))).toBeNull()
  })

  test('says keys_unavailable when the key set cannot be fetched, and still verifies HS256', async () => {
    const verify = verifier({ jwksUrl: 'http://127.0.0.1:1/' })
    await expect(verify(await sign(claims, 'ES256', privateKeys.ES256))).rejects.toMatchObject({
      problem: { status: 503, code: 'keys_unavailable', headers: { 'Retry-After': '5' } },
    })
    expect(await verify(await sign(claims))).not.toBeNull()
  })
})
