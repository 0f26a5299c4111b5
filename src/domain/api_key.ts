import type { ApiKey, ApiKeyEvent } from '../../events/api_key.ts'
import { type Decide, refuse, type Refused } from './decision.ts'

type DecideApiKey<Command> = Decide<Command, ApiKey | null, ApiKeyEvent>

export interface CreateApiKey extends Pick<ApiKey, 'name' | 'scopes' | 'hint'> {
  /** Milliseconds since the Unix epoch; null for a key that does not expire. */
  expiresAt: number | null
  /** The end of the API key that creates it; null when the creator does not expire. */
  callerExpiresAt: number | null
}

/** The longest time for which an API key may be valid: ten years in milliseconds. */
const longest = 10 * 365.25 * 24 * 3_600_000

/**
 * Creates an API key in a new stream. Refuses `invalid_time` for an expiry that is past, too far ahead, or
 * later than that of the key that creates it.
 */
export const createApiKey: DecideApiKey<CreateApiKey> = (_, command, { now }) => {
  const { name, scopes, hint, expiresAt, callerExpiresAt } = command
  const refused = refuseExpiry(expiresAt, callerExpiresAt, now)
  if (refused) return refused
  const to = { name, scopes, hint, ...(expiresAt !== null && { expires_at: expiresAt }) }
  return [{ type: 'ApiKeyCreated', open: { to }, sealed: null }]
}

export interface RotateApiKey {
  /** The hint of the new secret. */
  hint: string
  /** Milliseconds for which the earlier secrets go on working; 0 ends them at once. */
  overlap: number
  /** A new expiry; absent to keep the one that the key has. */
  expiresAt?: number | null
  /** The end of the API key that rotates it; null when the caller does not expire. */
  callerExpiresAt: number | null
}

/** The most earlier secrets of an API key that work at the same time. */
const mostPrevious = 5

/**
 * Gives an API key a new secret. No earlier secret works longer than the key would have. Refuses `not_found`,
 * `invalid_time` as {@link createApiKey} does, and `invalid_state` for an expired key and for one of which
 * five earlier secrets still work.
 */
export const rotateApiKey: DecideApiKey<RotateApiKey> = (key, command, { now }) => {
  if (!key) return keyNotFound
  const { hint, overlap, expiresAt, callerExpiresAt } = command
  const { expires_at: before = null, previous = [] } = key
  if (before !== null && before <= now) {
    return refuse('invalid_state', 'api_key', 'This API key has expired: create another one.')
  }
  const after = expiresAt === undefined ? before : expiresAt
  const refused = refuseExpiry(after, callerExpiresAt, now)
  if (refused) return refused
  if (overlap > 0 && previous.filter((one) => one.expires_at > now).length >= mostPrevious) {
    return refuse(
      'invalid_state',
      'api_key',
      'Five earlier secrets of this API key still work: rotate it with overlap_hours 0, which ends them.',
    )
  }
  const changed = after !== before
  return [{
    type: 'ApiKeyRotated',
    open: {
      from: { hint: key.hint, ...(changed && { expires_at: before }) },
      to: {
        hint,
        ...(changed && { expires_at: after }),
        overlap_ends_at: Math.min(now + overlap, before ?? Infinity),
      },
    },
    sealed: null,
  }]
}

/** An API key and its descendants. */
export interface KeyFamily {
  /** Null for a revoked key. */
  key: ApiKey | null
  /**
   * The keys that are not revoked and that the key, or another descendant, has created, or has given a secret
   * that still works.
   */
  descendants: readonly ApiKey[]
}

/** The revocation of one key of a family. */
export interface KeyRevocation {
  id: string
  event: ApiKeyEvent & { type: 'ApiKeyRevoked' }
}

/** The most keys that one command revokes. */
export const mostRevoked = 1000

/**
 * Revokes an API key, effective in all processes from the commit on, and its descendants if the command says
 * so. The descendants of a key that was revoked before can be revoked as well. Refuses `not_found`, and
 * `invalid_state` for more than a thousand descendants.
 */
export const revokeApiKey = (
  { key, descendants }: KeyFamily,
  command: { descendants: boolean },
): KeyRevocation[] | Refused => {
  const also = command.descendants ? descendants : []
  if (!key && also.length === 0) return keyNotFound
  if (also.length > mostRevoked) {
    return refuse(
      'invalid_state',
      'api_key',
      'This API key has more than 1,000 descendants: revoke some of them with their descendants first.',
    )
  }
  return [...(key ? [key] : []), ...also].map(({ id }) => ({
    id,
    event: { type: 'ApiKeyRevoked', open: {}, sealed: null },
  }))
}

const keyNotFound = refuse('not_found', 'api_key', 'API key not found.')

function refuseExpiry(expiresAt: number | null, latest: number | null, now: number): Refused | null {
  const refuseTime = (detail: string) => refuse('invalid_time', 'api_key', detail, 'expires_at')
  if (latest !== null && (expiresAt === null || expiresAt > latest)) {
    return refuseTime('The expires at field must not be later than the expiry of the API key in use.')
  }
  if (expiresAt === null) return null
  if (expiresAt <= now) return refuseTime('The expires at field must be in the future.')
  return expiresAt > now + longest ? refuseTime('The expires at field must be within ten years.') : null
}
