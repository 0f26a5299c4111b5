import { z } from 'zod'
import { defineEvent, type EventOf, none } from './event.ts'
import type { Fact, StreamType } from './stream.ts'

/**
 * `hint` is the last four characters of the key. The key itself cannot be derived from anything that is
 * stored.
 */
export const apiKeyFields = z.object({ name: z.string(), scopes: z.array(z.string()), hint: z.string() })

export const apiKeyEvents = {
  ApiKeyCreated: defineEvent(z.object({ to: apiKeyFields }), none),
  ApiKeyRevoked: defineEvent(z.object({}), none),
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
export function evolveApiKey(_key: ApiKey | null, event: Fact<ApiKeyEvent>): ApiKey | null {
  switch (event.type) {
    case 'ApiKeyCreated':
      return { id: event.stream.id, ...event.open.to, created_at: event.occurredAt }
    case 'ApiKeyRevoked':
      return null
    default:
      return event satisfies never
  }
}
