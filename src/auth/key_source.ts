import {
  type CompactVerifyGetKey,
  createRemoteJWKSet,
  type CryptoKey,
  errors,
  type ExportedJWKSCache,
  jwksCache,
} from 'jose'
import type { Clock } from '../clock.ts'
import { ProblemError } from '../http/problem.ts'

/** The source of the keys of an algorithm. */
export interface KeySource {
  find: CompactVerifyGetKey
  /** Changes whenever the keys have changed. */
  version(): number
  /** The time until which the current keys may be used, in milliseconds since the Unix epoch. */
  freshUntil(): number
}

/** In milliseconds: how long a fetched key set is used, and so how long a withdrawn key is accepted. */
export const keySetAge = 300_000
/** In milliseconds: unknown keys cause at most one fetch of the set in this time. */
const refetchInterval = 5_000

/** A secret that is configured and never changes. */
export function secretKey(secret: string): KeySource {
  const bytes = new TextEncoder().encode(secret)
  return { find: () => bytes, version: () => 0, freshUntil: () => Infinity }
}

/**
 * The key set at a URL (RFC 7517), fetched when it is first needed, when it is {@link keySetAge} old, and for
 * a key that it lacks, at most every five seconds. `find` rejects with the problem `keys_unavailable` when
 * the set cannot be fetched.
 */
export function remoteKeys(url: string, clock: Clock): KeySource {
  const fetched: Partial<ExportedJWKSCache> = {}
  const keySet = createRemoteJWKSet(new URL(url), {
    cacheMaxAge: keySetAge,
    // a fetch for an unknown key is decided below, because a key may be added right after a fetch
    cooldownDuration: Infinity,
    [jwksCache]: fetched as ExportedJWKSCache,
  })
  let seen: unknown
  let text = ''
  let version = 0
  let nextRefetch = 0
  let failure: unknown = null

  const find: CompactVerifyGetKey<CryptoKey> = async (header, token) => {
    try {
      return await keySet(header, token)
    } catch (error) {
      if (!(error instanceof errors.JWKSNoMatchingKey)) throw error
      await refetch(error)
      return await keySet(header, token)
    }
  }

  /** Rejects with `unknown`, the refusal of the key, when it is too early to fetch the set. */
  async function refetch(unknown: unknown): Promise<void> {
    if (keySet.reloading) return await keySet.reload()
    if (clock() < nextRefetch) throw failure ?? unknown
    nextRefetch = clock() + refetchInterval
    failure = null
    try {
      await keySet.reload()
    } catch (error) {
      failure = error
      throw error
    }
  }

  return {
    async find(header, token) {
      try {
        return await find(header, token)
      } catch (error) {
        throw isTokenFault(error) ? error : keysUnavailable()
      }
    },
    version() {
      if (fetched.jwks !== seen) {
        seen = fetched.jwks
        const before = text
        text = JSON.stringify(seen)
        if (text !== before) version++
      }
      return version
    },
    freshUntil: () => (fetched.uat ?? 0) + keySetAge,
  }
}

/** Whether the key set was fetched and has no key for this token. */
function isTokenFault(error: unknown): boolean {
  return error instanceof errors.JWKSNoMatchingKey ||
    error instanceof errors.JWKSMultipleMatchingKeys ||
    error instanceof errors.JOSENotSupported
}

function keysUnavailable(): ProblemError {
  return new ProblemError({
    status: 503,
    code: 'keys_unavailable',
    detail: 'The keys that verify tokens cannot be fetched at the moment. Try again in a few seconds.',
    headers: { 'Retry-After': '5' },
  })
}
