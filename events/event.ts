import { z } from 'zod'

export type StreamKind = 'person' | 'organization' | 'role' | 'group' | 'api_key' | 'mail'

/** What an event says. Every part names fields as callers know them, so that an audit needs no other list. */
export interface Payload {
  /** What anyone who audits may always see. */
  open: Change
  /** Personal values; null when there are none, or once the person was deleted. */
  sealed: Change | null
}

/** Values before and after, by field, besides what only this type of event has. */
export interface Change {
  from?: Record<string, unknown>
  to?: Record<string, unknown>
  [detail: string]: unknown
}

/** An event before it is in the log. */
export interface NewEvent extends Payload {
  type: string
}

/** An event as the log keeps it, opened. */
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
  /** Hexadecimal SHA-256 over everything before it, see chain.ts. */
  hash: string
}

/** One type of event: its schema today and how each older one is brought up to it. */
export interface EventDefinition<Open extends z.ZodType = z.ZodType, Sealed extends z.ZodType = z.ZodType> {
  schema: number
  open: Open
  sealed: Sealed
  /** `upcasts[0]` takes a payload from schema 1 to 2, and so on: always `schema - 1` of them. */
  upcasts: ((payload: Payload) => Payload)[]
}

export function defineEvent<Open extends z.ZodType, Sealed extends z.ZodType>(
  open: Open,
  sealed: Sealed,
  upcasts: ((payload: Payload) => Payload)[] = [],
): EventDefinition<Open, Sealed> {
  return { schema: upcasts.length + 1, open, sealed, upcasts }
}

/** The sealed part of an event type without personal values. */
export const none = z.null()

/** The open part of an event that changes some of the fields: the values before and after. */
export const changed = <Fields extends z.ZodObject>(fields: Fields) =>
  z.object({ from: fields.partial(), to: fields.partial() })

/** The union of events that a table of definitions describes. */
export type EventOf<Definitions extends Record<string, EventDefinition>> = {
  [Type in keyof Definitions & string]: {
    type: Type
    open: z.infer<Definitions[Type]['open']>
    sealed: z.infer<Definitions[Type]['sealed']>
  }
}[keyof Definitions & string]

export function upcast(definition: EventDefinition, schema: number, payload: Payload): Payload {
  return definition.upcasts.slice(schema - 1).reduce((older, step) => step(older), payload)
}

/** The names of the fields that an event changes, sorted. */
export function fieldsOf({ open, sealed }: Payload): string[] {
  return [...new Set([...Object.keys(open.to ?? {}), ...Object.keys(sealed?.to ?? {})])].sort()
}

/** Each changed field's values before and after; null where there was none. */
export function changesOf({ open, sealed }: Payload): Record<string, { from: unknown; to: unknown }> {
  const from = { ...open.from, ...sealed?.from }
  const to = { ...open.to, ...sealed?.to }
  return Object.fromEntries(
    Object.keys(to).sort().map((field) => [field, { from: from[field] ?? null, to: to[field] }]),
  )
}
