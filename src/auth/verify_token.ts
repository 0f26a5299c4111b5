import {
  createRemoteJWKSet,
  decodeProtectedHeader,
  errors,
  type JWTPayload,
  jwtVerify,
  type JWTVerifyGetKey,
} from 'jose'
import { LRUCache } from 'lru-cache'
import { z } from 'zod'
import type { Clock } from '../clock.ts'
import { ProblemError } from '../http/problem.ts'
import type { Principal } from './principal.ts'
import type { GrantedScopes } from './scopes.ts'

export interface TokenVerifierOptions {
  /** The secret that verifies HS256, and no other algorithm. */
  secret: string | null
  /** The URL of the public keys that verify RS256, ES256 and EdDSA, and no other algorithm. */
  jwksUrl: string | null
  issuer: string | null
  audience: string | null
  organizationClaim: string
  grantedScopes: GrantedScopes
  clock: Clock
}

interface RememberedToken {
  principal: Principal
  /** Milliseconds since the Unix epoch. */
  expiresAt: number
}

// Verified tokens are remembered up to a number and up to a size: a token may have tens of kilobytes.
const rememberedTokens = 10_000
const rememberedBytes = 16 * 1024 * 1024
const bytesPerPrincipal = 1024

// PostgreSQL rejects NUL in text, and a line break would let a token forge a line of a log.
const identifier = z.string().min(1).max(255).regex(/^\P{Cc}*$/u)

/** A token that grants more is no token of ours: a header holds some kilobytes. */
const [scopeLength, scopes] = [65_536, 10_000]

const claimsSchema = z.object({
  sub: identifier,
  exp: z.number(),
  scope: z.string().max(scopeLength).optional(),
  permissions: z.array(z.string().max(scopeLength)).max(scopes).optional(),
  organization: z.union([identifier, z.int().transform(String)]).optional(),
  person: identifier.optional(),
})

/**
 * Creates a function that verifies a JWT (RFC 7519). It returns null for an invalid token, and rejects with
 * the problem `keys_unavailable` only when the key set cannot be fetched.
 */
export function createTokenVerifier(
  options: TokenVerifierOptions,
): (token: string) => Promise<Principal | null> {
  const { clock } = options
  let remembered: LRUCache<string, RememberedToken> | undefined
  let keys: Keys | undefined

  return async function verifyToken(token) {
    remembered ??= new LRUCache({
      max: rememberedTokens,
      maxSize: rememberedBytes,
      sizeCalculation: (_, token) => token.length + bytesPerPrincipal,
    })
    const known = remembered.get(token)
    if (known) return known.expiresAt > clock() ? known.principal : null

    keys ??= createKeys(options)
    const claims = await verifiedClaims(token, keys, options)
    if (!claims) return null

    const { sub, exp, organization, person } = claims
    const principal: Principal = {
      actor: sub,
      organization: organization ?? null,
      scopes: options.grantedScopes(claims),
      person: person ?? null,
    }
    remembered.set(token, { principal, expiresAt: exp * 1000 })
    return principal
  }
}

/** Each algorithm has exactly one source of keys, so a public key can never serve as an HMAC secret. */
interface Keys {
  HS256?: JWTVerifyGetKey
  RS256?: JWTVerifyGetKey
  ES256?: JWTVerifyGetKey
  EdDSA?: JWTVerifyGetKey
}

function createKeys({ secret, jwksUrl }: TokenVerifierOptions): Keys {
  const secretBytes = secret === null ? undefined : new TextEncoder().encode(secret)
  const remote = jwksUrl === null ? undefined : remoteKeys(jwksUrl)
  return {
    ...(secretBytes && { HS256: () => secretBytes }),
    ...(remote && { RS256: remote, ES256: remote, EdDSA: remote }),
  }
}

function remoteKeys(url: string): JWTVerifyGetKey {
  const keySet = createRemoteJWKSet(new URL(url))
  return async (header, token) => {
    try {
      return await keySet(header, token)
    } catch (error) {
      if (isTokenFault(error)) throw error
      throw new ProblemError({
        status: 503,
        code: 'keys_unavailable',
        detail: 'The keys that verify tokens cannot be fetched at the moment. Try again in a few seconds.',
        headers: { 'Retry-After': '5' },
      })
    }
  }
}

/** Whether the key set was fetched and has no key for this token. */
function isTokenFault(error: unknown): boolean {
  return error instanceof errors.JWKSNoMatchingKey ||
    error instanceof errors.JWKSMultipleMatchingKeys ||
    error instanceof errors.JOSENotSupported
}

async function verifiedClaims(token: string, keys: Keys, options: TokenVerifierOptions) {
  const algorithm = algorithmOf(token)
  const getKey = algorithm && keys[algorithm]
  if (!getKey) return null

  let payload: JWTPayload
  try {
    const verified = await jwtVerify(token, getKey, {
      algorithms: [algorithm],
      requiredClaims: ['sub', 'exp'],
      currentDate: new Date(options.clock()),
      ...(options.issuer !== null && { issuer: options.issuer }),
      ...(options.audience !== null && { audience: options.audience }),
    })
    payload = verified.payload
  } catch (error) {
    if (error instanceof errors.JOSEError) return null
    throw error
  }
  const claims = claimsSchema.safeParse({ ...payload, organization: payload[options.organizationClaim] })
  return claims.success ? claims.data : null
}

function algorithmOf(token: string): keyof Keys | null {
  try {
    const { alg } = decodeProtectedHeader(token)
    return alg === 'HS256' || alg === 'RS256' || alg === 'ES256' || alg === 'EdDSA' ? alg : null
  } catch {
    return null
  }
}
