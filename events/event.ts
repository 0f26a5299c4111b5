import { z } from 'zod'

export type StreamKind = 'person' | 'organization' | 'role' | 'group' | 'api_key' | 'mail'

/**
 * The values that an event carries. Both parts name fields as the API does, so an audit needs no separate
 * list of names.
 */
export interface Payload {
  /** The values that every audit may show. */
  open: Change
  /** The personal values. Null when the event has none, and after the person was deleted. */
  sealed: Change | null
}

/** Values before and after, by field, and the details that only this event type has. */
export interface Change {
  from?: Record<string, unknown>
  to?: Record<string, unknown>
  [detail: string]: unknown
}

/** An event that has not been appended yet. */
export interface NewEvent extends Payload {
  type: string
}

/** An event read from the log, with its sealed part opened. */
export interface RecordedEvent extends NewEvent {
  organization: string
  position: number
  id: string
  stream: { kind: StreamKind; id: string }
  version: number
  schema: number
  person: string | null
  actor: string
  requestId: string
  reason: string | null
  /** Milliseconds since the Unix epoch. */
  occurredAt: number
  fields: string[]
  /** Hexadecimal SHA-256 that chains the event to all events before it, see `src/log/chain.ts`. */
  hash: string
}

/** An event type: its current schema, and the steps that bring an older schema up to it. */
export interface EventDefinition<Open extends z.ZodType = z.ZodType, Sealed extends z.ZodType = z.ZodType> {
  schema: number
  open: Open
  sealed: Sealed
  /** `upcasts[0]` converts a payload from schema 1 to 2, and so on. There are always `schema - 1` of them. */
  upcasts: ((payload: Payload) => Payload)[]
}

export function defineEvent<Open extends z.ZodType, Sealed extends z.ZodType>(
  open: Open,
  sealed: Sealed,
  upcasts: ((payload: Payload) => Payload)[] = [],
): EventDefinition<Open, Sealed> {
  return { schema: upcasts.length + 1, open, sealed, upcasts }
}

/** The sealed part of an event type that has no personal values. */
export const noSealedPart = z.null()

/** The open part of an event that changes some of these fields: their values before and after. */
export const fieldChanges = <Fields extends z.ZodObject>(fields: Fields) =>
  z.object({ from: fields.partial(), to: fields.partial() })

/** The union of the events in a table of definitions. */
export type EventOf<Definitions extends Record<string, EventDefinition>> = {
  [Type in keyof Definitions & string]: {
    type: Type
    open: z.infer<Definitions[Type]['open']>
    sealed: z.infer<Definitions[Type]['sealed']>
  }
}[keyof Definitions & string]

/** Brings a payload from an older schema to the current one. */
export function upcast(definition: EventDefinition, schema: number, payload: Payload): Payload {
  return definition.upcasts.slice(schema - 1).reduce((older, step) => step(older), payload)
}

/** The names of the fields that an event changes, sorted. */
export function fieldsOf({ open, sealed }: Payload): string[] {
  return [...new Set([...Object.keys(open.to ?? {}), ...Object.keys(sealed?.to ?? {})])].sort()
}

/** The values of each changed field before and after. `from` is null where the field had no value. */
export function changesOf({ open, sealed }: Payload): Record<string, { from: unknown; to: unknown }> {
  const from = { ...open.from, ...sealed?.from }
  const to = { ...open.to, ...sealed?.to }
  return Object.fromEntries(
    Object.keys(to).sort().map((field) => [field, { from: from[field] ?? null, to: to[field] }]),
  )
}
