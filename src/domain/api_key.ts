import type { ApiKey, ApiKeyEvent } from '../../events/api_key.ts'
import type { Fact, RecordCommand } from '../commands/change_record.ts'
import { refuse } from './decision.ts'
import type { Reply } from '../commands/execute.ts'

type ApiKeyCommand = RecordCommand<ApiKey, ApiKeyEvent>

/** Creates a key; only its hash (hexadecimal SHA-256) goes into the database. */
export function createApiKey(
  id: string,
  fields: Pick<ApiKey, 'name' | 'scopes' | 'hint'>,
  hash: string,
  present: (key: ApiKey) => Reply,
): ApiKeyCommand {
  return {
    ...common,
    id,
    decide: () => [{ type: 'ApiKeyCreated', open: { to: fields }, sealed: null }],
    present: (key) => present(key!),
    besides: () => ({ apiKey: hash }),
  }
}

/** Revokes a key for all processes, from this commit on. Refuses `not_found`. */
export function revokeApiKey(id: string): ApiKeyCommand {
  return {
    ...common,
    id,
    decide: (key) => key ? [{ type: 'ApiKeyRevoked', open: {}, sealed: null }] : noKey,
    present: () => ({ status: 204, body: '' }),
    besides: () => ({ apiKey: null }),
  }
}

const noKey = refuse('not_found', 'api_key', 'API key not found.')

const common = { kind: 'api_key' as const, evolve }

function evolve(_: ApiKey | null, event: Fact<ApiKeyEvent>): ApiKey | null {
  switch (event.type) {
    case 'ApiKeyCreated':
      return { id: event.stream.id, ...event.open.to, created_at: event.occurredAt }
    case 'ApiKeyRevoked':
      return null
    default:
      return event satisfies never
  }
}
