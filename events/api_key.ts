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
  /** Milliseconds since the Unix epoch; absent for a key that does not expire. */
  expires_at: z.number().optional(),
})

const apiKeyEvents = {
  ApiKeyCreated: defineEvent(z.object({ to: apiKeyFields }), noSealedPart),
  ApiKeyRevoked: defineEvent(z.object({}), noSealedPart),
}

export type ApiKeyEvent = EventOf<typeof apiKeyEvents>

export interface ApiKey extends z.infer<typeof apiKeyFields> {
  id: string
  created_at: number
}

export const apiKeyStream: StreamType<ApiKey | null, ApiKeyEvent> = {
  kind: 'api_key',
  events: apiKeyEvents,
  initial: null,
  evolve: evolveApiKey,
}

/** The API key after one more event; null before its creation and after its revocation. */
function evolveApiKey(_key: ApiKey | null, event: Fact<ApiKeyEvent>): ApiKey | null {
  switch (event.type) {
    case 'ApiKeyCreated':
      return { id: event.stream.id, ...event.open.to, created_at: event.occurredAt }
    case 'ApiKeyRevoked':
      return null
    default:
      return event satisfies never
  }
}
