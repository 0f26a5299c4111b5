import { fieldsOf, type NewEvent } from '../../events/event.ts'
import { definitionOf } from '../../events/streams.ts'
import { newId } from '../new_id.ts'
import { sealContext } from './event_row.ts'
import type { SealedEvent } from './item.ts'
import { seal } from './seal.ts'

/**
 * Prepares an event for the log: encrypts its sealed part under `key`. `at` is the time of the event in
 * milliseconds since the Unix epoch.
 */
export function sealEvent(
  event: NewEvent,
  key: Uint8Array | null,
  organization: string,
  stream: string,
  at: number,
): SealedEvent {
  const id = newId(at)
  return {
    id,
    type: event.type,
    schema: definitionOf(event.type).schema,
    fields: fieldsOf(event),
    open: JSON.stringify(event.open),
    sealed: event.sealed && key ? seal(key, event.sealed, sealContext(organization, stream, id)) : null,
  }
}
