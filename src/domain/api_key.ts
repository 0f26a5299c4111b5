import type { ApiKey, ApiKeyEvent } from '../../events/api_key.ts'
import { type Decide, refuse } from './decision.ts'

type DecideApiKey<Command> = Decide<Command, ApiKey | null, ApiKeyEvent>

/** Creates an API key in a new stream. */
export const createApiKey: DecideApiKey<Pick<ApiKey, 'name' | 'scopes' | 'hint'>> = (_, fields) => [
  { type: 'ApiKeyCreated', open: { to: fields }, sealed: null },
]

/** Revokes an API key, effective in all processes from the commit on. Refuses `not_found`. */
export const revokeApiKey: DecideApiKey<unknown> = (key) =>
  key ? [{ type: 'ApiKeyRevoked', open: {}, sealed: null }] : keyNotFound

const keyNotFound = refuse('not_found', 'api_key', 'API key not found.')
