import { definitionOf } from '../../events/streams.ts'
import {
  fieldsOf,
  type NewEvent,
  type Payload,
  type RecordedEvent,
  type StreamKind,
  upcast,
} from '../../events/event.ts'
import type { Row } from '../database/database.ts'
import { newId } from '../new_id.ts'
import type { SealedEvent } from './item.ts'
import { open, seal } from './seal.ts'

/** An event as it is stored, with its sealed part still encrypted. */
export type EventRow = Omit<RecordedEvent, 'open' | 'sealed'> & { open: string; sealed: string | null }

export const eventColumns =
  `organization_id, position, id, stream_kind, stream_id, version, type, schema, person_id,
  actor, request_id, reason, occurred_at, fields, open, encode(sealed, 'base64') as sealed,
  encode(hash, 'hex') as hash`

export function toEventRow(row: Row): EventRow {
  return {
    organization: row.organization_id as string,
    position: row.position as number,
    id: row.id as string,
    stream: { kind: row.stream_kind as StreamKind, id: row.stream_id as string },
    version: row.version as number,
    type: row.type as string,
    schema: row.schema as number,
    person: row.person_id as string | null,
    actor: row.actor as string,
    requestId: row.request_id as string,
    reason: row.reason as string | null,
    occurredAt: row.occurred_at as number,
    fields: row.fields as string[],
    open: row.open as string,
    sealed: row.sealed as string | null,
    hash: row.hash as string,
  }
}

/** The context that a sealed part is bound to. It opens only at this place in the log. */
export function sealContext(organization: string, stream: string, eventId: string): string {
  return `${organization}/${stream}/${eventId}`
}

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

/** Opens an event and upcasts it to the current schema. Without a key `sealed` is null. */
export function openEvent(row: EventRow, key: Uint8Array | null): RecordedEvent {
  const sealed = row.sealed && key
    ? open(key, row.sealed, sealContext(row.organization, row.stream.id, row.id))
    : null
  const payload = upcast(
    definitionOf(row.type),
    row.schema,
    { open: JSON.parse(row.open), sealed } as Payload,
  )
  // an older schema may have had in the open part what is sealed today
  return { ...row, open: payload.open, sealed: key ? payload.sealed : null }
}
