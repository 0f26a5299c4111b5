import type { ApiKey, ApiKeyEvent } from '../../events/api_key.ts'
import { type Decide, refuse, type Refused } from './decision.ts'

type DecideApiKey<Command> = Decide<Command, ApiKey | null, ApiKeyEvent>

export interface CreateApiKey extends Pick<ApiKey, 'name' | 'scopes' | 'hint'> {
  /** Milliseconds since the Unix epoch; null for a key that does not expire. */
  expiresAt: number | null
  /** The end of the API key that creates it; null when the creator does not expire. */
  creatorExpiresAt: number | null
}

/** The longest time for which an API key may be valid: ten years in milliseconds. */
const longest = 10 * 365.25 * 24 * 3_600_000

/**
 * Creates an API key in a new stream. Refuses `invalid_time` for an expiry that is past, too far ahead, or
 * later than that of the key that creates it.
 */
export const createApiKey: DecideApiKey<CreateApiKey> = (_, command, { now }) => {
  const { name, scopes, hint, expiresAt, creatorExpiresAt } = command
  const refused = refuseExpiry(expiresAt, creatorExpiresAt, now)
  if (refused) return refused
  const to = { name, scopes, hint, ...(expiresAt !== null && { expires_at: expiresAt }) }
  return [{ type: 'ApiKeyCreated', open: { to }, sealed: null }]
}

/** Revokes an API key, effective in all processes from the commit on. Refuses `not_found`. */
export const revokeApiKey: DecideApiKey<unknown> = (key) =>
  key ? [{ type: 'ApiKeyRevoked', open: {}, sealed: null }] : keyNotFound

const keyNotFound = refuse('not_found', 'api_key', 'API key not found.')

function refuseExpiry(expiresAt: number | null, latest: number | null, now: number): Refused | null {
  const refuseTime = (detail: string) => refuse('invalid_time', 'api_key', detail, 'expires_at')
  if (latest !== null && (expiresAt === null || expiresAt > latest)) {
    return refuseTime('A key that expires can only create keys that expire no later than itself.')
  }
  if (expiresAt === null) return null
  if (expiresAt <= now) return refuseTime('The expires at field must be in the future.')
  return expiresAt > now + longest ? refuseTime('The expires at field must be within ten years.') : null
}
