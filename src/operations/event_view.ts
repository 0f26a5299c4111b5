import { z } from '@hono/zod-openapi'
import { changesOf, type RecordedEvent } from '../../events/event.ts'
import { isoMicros } from './time.ts'

export const eventAnswer = z.object({
  position: z.int(),
  id: z.string(),
  type: z.string(),
  person_id: z.string().nullable(),
  subject: z.object({
    kind: z.enum(['person', 'organization', 'role', 'group', 'api_key', 'mail']),
    id: z.string(),
    name: z.string().nullable().openapi({
      description:
        'Of a person the name of today, with the scope `people:read`; null after their deletion. Of ' +
        'anything else the name after the event.',
    }),
  }).openapi({ description: 'What the event is about.' }),
  version: z.int(),
  actor: z.string(),
  reason: z.string().nullable(),
  request_id: z.string(),
  occurred_at: z.string(),
  fields: z.array(z.string()),
  changes: z.record(z.string(), z.object({ from: z.unknown(), to: z.unknown() })).nullable(),
  erased: z.literal(true).optional().openapi({
    description: 'The person was deleted, and the values with them.',
  }),
  hash: z.string(),
}).openapi('Event')

/**
 * An event as an auditor sees it. `name` is that of what the event is about. After the person was deleted,
 * `changes` and the name are null and all other fields remain.
 */
export function eventView(
  event: RecordedEvent,
  { erased, name }: { erased: boolean; name: string | null },
): z.input<typeof eventAnswer> {
  return {
    position: event.position,
    id: event.id,
    type: event.type,
    person_id: event.person,
    subject: event.person === null
      ? { kind: event.stream.kind, id: event.stream.id, name }
      : { kind: 'person', id: event.person, name: erased ? null : name },
    version: event.version,
    actor: event.actor,
    reason: event.reason,
    request_id: event.requestId,
    occurred_at: isoMicros(event.occurredAt),
    fields: event.fields,
    changes: erased ? null : changesView(event),
    ...(erased && { erased: true as const }),
    hash: event.hash,
  }
}

function changesView(event: RecordedEvent): Record<string, { from: unknown; to: unknown }> {
  return Object.fromEntries(
    Object.entries(changesOf(event)).map(([field, { from, to }]) => [
      field,
      { from: valueView(field, from), to: valueView(field, to) },
    ]),
  )
}

/** A value of a field as the audit shows it. The name of a field that holds a time ends in `_at`. */
export const valueView = (field: string, value: unknown) =>
  field.endsWith('_at') && typeof value === 'number' ? isoMicros(value) : value
