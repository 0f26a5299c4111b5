import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import {
  CompactSign,
  type CryptoKey,
  exportJWK,
  generateKeyPair,
  type JWTPayload,
  SignJWT,
  UnsecuredJWT,
} from 'jose'
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
    leeway: 5,
    organizationClaim: 'org',
    scopeClaims: ['scope', 'permissions', 'scp'],
    scopePrefix: null,
    scopesFrom: 'claims',
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
    ['not yet valid', { ...claims, nbf: now + 6 }],
    ['issued in the future', { ...claims, iat: now + 6 }],
    ['a lone surrogate in sub', { ...claims, sub: 'a\ud800' }],
    ['a lone surrogate in the organization', { ...claims, org: 'a\udc00' }],
    ['a lone surrogate in person', { ...claims, person: '\ud800' }],
    ['several organizations', { ...claims, org: ['acme', 'grace'] }],
    ['an organization that is an object', { ...claims, org: {} }],
    ['an organization that is a fraction', { ...claims, org: 1.5 }],
    ['a person that is a number', { ...claims, person: 1 }],
  ])('refuses a token with %s', async (_, payload) => {
    expect(await verifier()(await sign(payload))).toBeNull()
  })

  test.each<[string, Record<string, unknown>]>([
    ['scope as a list', { scope: ['people:read', 'church.update'] }],
    ['permissions as text', { permissions: 'people:read people:write' }],
    ['scp as a list', { scp: ['people:read', 'people:write'] }],
    ['scp as text', { scp: 'people:read people:write' }],
    ['a part in each', { scope: 'people:read', permissions: null, scp: ['people:write'] }],
    ['scope: null', { scope: null, permissions: ['people:read', 'people:write'] }],
    ['permissions: null', { scope: 'people:read people:write', permissions: null }],
    ['values that are no words', { scope: 'people:read people:write', permissions: 7, scp: [null, 1, {}] }],
  ])('takes scopes from %s', async (_, own) => {
    const principal = await verifier()(await sign({ ...claims, ...own }))
    expect(principal?.scopes).toEqual(new Set(['people:read', 'people:write']))
  })

  test('grants nothing when every claim of scopes is null', async () => {
    const token = await sign({ ...claims, scope: null, permissions: null, scp: null })
    expect(await verifier()(token)).toMatchObject({ scopes: new Set() })
  })

  test.each(['org', 'person', 'nbf', 'iat', 'iss', 'aud'])(
    'takes %s: null for a missing claim',
    async (name) => {
      expect(await verifier()(await sign({ ...claims, [name]: null }))).toEqual(
        await verifier()(await sign(claims)),
      )
    },
  )

  test('a null issuer or audience is none where one is needed', async () => {
    const token = await sign({ ...claims, iss: null as never, aud: null as never })
    expect(await verifier({ issuer: 'null' })(token)).toBeNull()
    expect(await verifier({ audience: 'null' })(token)).toBeNull()
  })

  test('tolerates `leeway` seconds of clock difference in nbf and iat, and none in exp', async () => {
    const ahead = await sign({ ...claims, nbf: now + 5, iat: now + 5 })
    expect(await verifier()(ahead)).not.toBeNull()
    expect(await verifier({ leeway: 4 })(ahead)).toBeNull()
    expect(await verifier({ leeway: 0 })(await sign({ ...claims, nbf: now, iat: now }))).not.toBeNull()
    expect(await verifier({ leeway: 300 })(await sign({ ...claims, exp: now }))).toBeNull()
  })

  test('takes the prefix off the words that have it', async () => {
    const token = await sign({ ...claims, scope: 'api/people:read api/api/people:write people:invite' })
    expect((await verifier({ scopePrefix: 'api/' })(token))?.scopes)
      .toEqual(new Set(['people:read', 'people:invite']))
  })

  test('refuses a token whose payload is no object in UTF-8', async () => {
    for (const payload of ['[]', 'null', '{', '"text"', new Uint8Array([0x7b, 0xff])]) {
      const bytes = typeof payload === 'string' ? new TextEncoder().encode(payload) : payload
      const token = await new CompactSign(bytes).setProtectedHeader({ alg: 'HS256' })
        .sign(new TextEncoder().encode(secret))
      expect(await verifier()(token)).toBeNull()
    }
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

  test('verifies a token again after five minutes at the latest', async () => {
    let time = now * 1000
    const verify = verifier({ clock: () => time })
    const token = await sign({ ...claims, exp: now + 3_600 })
    const principal = await verify(token)
    time += 299_999
    expect(await verify(token)).toBe(principal)
    time++
    const again = await verify(token)
    expect(again).toEqual(principal)
    expect(again).not.toBe(principal)
  })

  test('accepts nothing when no key is configured', async () => {
    expect(await verifier({ secret: null })(await sign(claims))).toBeNull()
  })
})

describe('createTokenVerifier() with a key set', () => {
  const algorithms = ['RS256', 'ES256', 'ES384', 'EdDSA']
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

  test('verifies RS256, ES256, ES384 and EdDSA, fetching the keys once', async () => {
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
