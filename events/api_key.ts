import { z } from 'zod'
import { defineEvent, type EventOf, noSealedPart } from './event.ts'
import type { Fact, StreamType } from './stream.ts'

/**
 * `hint` is the last four characters of the secret. Nothing that is stored allows the secret to be derived.
 */
const apiKeyFields = z.object({
  name: z.string(),
  scopes: z.array(z.string()),
  hint: z.string(),
  /** Milliseconds since the Unix epoch; absent or null for a key that does not expire. */
  expires_at: z.number().nullable().optional(),
})

/** The fields that a rotation changes. */
const rotatedFields = apiKeyFields.pick({ hint: true, expires_at: true })

const apiKeyEvents = {
  ApiKeyCreated: defineEvent(z.object({ to: apiKeyFields }), noSealedPart),
  /**
   * The key has a new secret. Earlier secrets work until `overlap_ends_at`, which is the time of the event
   * when they end at once.
   */
  ApiKeyRotated: defineEvent(
    z.object({ from: rotatedFields, to: rotatedFields.extend({ overlap_ends_at: z.number() }) }),
    noSealedPart,
  ),
  ApiKeyRevoked: defineEvent(z.object({}), noSealedPart),
}

export type ApiKeyEvent = EventOf<typeof apiKeyEvents>

export interface ApiKey extends z.infer<typeof apiKeyFields> {
  id: string
  created_at: number
  /** The earlier secrets that worked after the last rotation, and when each ends. */
  previous?: { hint: string; expires_at: number }[]
}

export const apiKeyStream: StreamType<ApiKey | null, ApiKeyEvent> = {
  kind: 'api_key',
  events: apiKeyEvents,
  initial: null,
  evolve: evolveApiKey,
}

/** The API key after one more event; null before its creation and after its revocation. */
function evolveApiKey(key: ApiKey | null, event: Fact<ApiKeyEvent>): ApiKey | null {
  switch (event.type) {
    case 'ApiKeyCreated':
      return { id: event.stream.id, ...event.open.to, created_at: event.occurredAt }
    case 'ApiKeyRotated':
      return key && rotated(key, event.open.to, event.occurredAt)
    case 'ApiKeyRevoked':
      return null
    default:
      return event satisfies never
  }
}

function rotated(
  key: ApiKey,
  { hint, expires_at: expiresAt, overlap_ends_at: end }:
    & { overlap_ends_at: number }
    & Pick<
      ApiKey,
      'hint' | 'expires_at'
    >,
  now: number,
): ApiKey {
  const previous = [...key.previous ?? [], { hint: key.hint, expires_at: end }]
    .map((one) => ({ ...one, expires_at: Math.min(one.expires_at, end) }))
    .filter((one) => one.expires_at > now)
  return { ...key, hint, ...(expiresAt !== undefined && { expires_at: expiresAt }), previous }
}
