import { compactVerify, decodeProtectedHeader, errors } from 'jose'
import { LRUCache } from 'lru-cache'
import type { Clock } from '../clock.ts'
import { keySetAge, type KeySource, remoteKeys, secretKey } from './key_source.ts'
import type { Principal } from './principal.ts'
import { type Claimed, type ClaimRules, principalOf } from './token_claims.ts'

export interface TokenVerifierOptions extends ClaimRules {
  /** The secret that verifies HS256, and no other algorithm. */
  secret: string | null
  /** The URL of the public keys that verify RS256, ES256, ES384 and EdDSA, and no other algorithm. */
  jwksUrl: string | null
  clock: Clock
}

interface RememberedToken extends Claimed {
  /** When it must be verified again, in milliseconds since the Unix epoch. */
  verifyAt: number
  source: KeySource
  /** The version of the keys that verified it. */
  version: number
}

// Verified tokens are remembered up to a number and up to a size: a token may have tens of kilobytes.
const rememberedTokens = 10_000
const rememberedBytes = 16 * 1024 * 1024
const bytesPerPrincipal = 1024

/**
 * Creates a function that verifies a JWT (RFC 7519). It returns null for an invalid token, and rejects with
 * the problem `keys_unavailable` only when the key set cannot be fetched. A verified token is remembered
 * until its `exp`, until the key set is due to be fetched again, or until the set has changed, whichever is
 * first.
 */
export function createTokenVerifier(
  options: TokenVerifierOptions,
): (token: string) => Promise<Principal | null> {
  const { clock } = options
  let remembered: LRUCache<string, RememberedToken> | undefined
  let sources: Sources | undefined

  return async function verifyToken(token) {
    remembered ??= new LRUCache({
      max: rememberedTokens,
      maxSize: rememberedBytes,
      sizeCalculation: (_, token) => token.length + bytesPerPrincipal,
    })
    const known = remembered.get(token)
    if (known) {
      if (known.expiresAt <= clock()) return null
      if (known.verifyAt > clock() && known.version === known.source.version()) return known.principal
    }

    sources ??= createSources(options)
    const algorithm = algorithmOf(token)
    const source = algorithm && sources[algorithm]
    if (!source) return null
    const version = source.version()
    const payload = await verifiedPayload(token, algorithm, source)
    const claimed = principalOf(payload, options, clock())
    if (!claimed) return null
    // keys that were fetched meanwhile may be others than those that verified it
    if (version === source.version()) {
      const verifyAt = Math.min(clock() + keySetAge, source.freshUntil())
      remembered.set(token, { ...claimed, verifyAt, source, version })
    }
    return claimed.principal
  }
}

const secretAlgorithms = ['HS256'] as const
/** ES384 is the default of Logto. */
const publicAlgorithms = ['RS256', 'ES256', 'ES384', 'EdDSA'] as const

type Algorithm = typeof secretAlgorithms[number] | typeof publicAlgorithms[number]

/** Each algorithm has exactly one source of keys, so a public key can never serve as an HMAC secret. */
type Sources = Partial<Record<Algorithm, KeySource>>

function createSources({ secret, jwksUrl, clock }: TokenVerifierOptions): Sources {
  const fixed = secret === null ? undefined : secretKey(secret)
  const remote = jwksUrl === null ? undefined : remoteKeys(jwksUrl, clock)
  return {
    ...(fixed && Object.fromEntries(secretAlgorithms.map((one) => [one, fixed]))),
    ...(remote && Object.fromEntries(publicAlgorithms.map((one) => [one, remote]))),
  }
}

/** The claims of a token with a valid signature; undefined for any other. */
async function verifiedPayload(token: string, algorithm: Algorithm, source: KeySource): Promise<unknown> {
  try {
    const { payload, protectedHeader } = await compactVerify(token, source.find, { algorithms: [algorithm] })
    // RFC 7797, section 7: a JWT has no unencoded payload
    return protectedHeader.b64 === false ? undefined : parseJson(payload)
  } catch (error) {
    if (error instanceof errors.JOSEError) return undefined
    throw error
  }
}

function parseJson(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes))
  } catch {
    return undefined
  }
}

function algorithmOf(token: string): Algorithm | null {
  try {
    const { alg } = decodeProtectedHeader(token)
    return [...secretAlgorithms, ...publicAlgorithms].find((one) => one === alg) ?? null
  } catch {
    return null
  }
}
