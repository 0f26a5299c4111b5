import { problemOfRefusal } from '../reply.ts'
import { z } from '@hono/zod-openapi'
import { changesOf, type RecordedEvent } from '../../../events/event.ts'
import { readHistory } from '../../log/history.ts'
import { personNotFound } from '../../domain/decision.ts'
import type { Deps } from '../../deps.ts'
import { ProblemError } from '../../http/problem.ts'
import { type Endpoint, endpoint } from '../endpoint.ts'
import { integer, parameter } from './list_query.ts'
import { text } from '../../operations/person_fields.ts'
import { isId, mayReadValues, noteOf, valuesNeed } from '../../operations/read_note.ts'
import { isoMicros } from '../../operations/time.ts'

const historyQuery = z.strictObject({
  after: parameter(integer.pipe(z.number().min(0).max(2 ** 31 - 1))),
  limit: parameter(integer.refine((value) => value >= 1 && value <= 500, 'must be between 1 and 500')),
  type: parameter(text(64)),
})

export const eventAnswer = z.object({
  position: z.int(),
  id: z.string(),
  type: z.string(),
  person_id: z.string().nullable(),
  version: z.int(),
  actor: z.string(),
  reason: z.string().nullable(),
  request_id: z.string(),
  occurred_at: z.string(),
  fields: z.array(z.string()),
  changes: z.record(z.string(), z.object({ from: z.unknown(), to: z.unknown() })).nullable(),
  erased: z.literal(true).optional().openapi({ description: 'The person was deleted: values are gone.' }),
  hash: z.string(),
}).openapi('Event')

export function historyEndpoints(deps: Deps): Endpoint[] {
  return [
    endpoint({
      method: 'get',
      path: '/v1/people/:id/events',
      summary: "A person's history, oldest first, with values",
      tag: 'History',
      scope: 'events:read',
      query: historyQuery,
      answers: {
        200: {
          description: `A page of events; \`next_cursor\` goes into \`after\`. ${valuesNeed}`,
          schema: z.object({ data: z.array(eventAnswer), next_cursor: z.int().nullable() }),
        },
      },
      async handle(call) {
        const { c, principal, query: { after = 0, limit = 100, type }, param, settings } = call
        const organization = (await settings()).organization.id
        const id = param('id')
        const note = mayReadValues(principal) ? noteOf(deps, call, 'GET /v1/people/:id/events', id) : null
        const history = isId(id) && await readHistory(deps, organization, id, { after, limit, type }, note)
        if (!history) throw new ProblemError(problemOfRefusal(personNotFound))
        return c.json({
          data: history.events.map((event) => eventView(event, history.erased)),
          next_cursor: history.next,
        })
      },
    }),
  ]
}

/** An event as an auditor sees it. Of a deleted person the values are gone and everything else stays. */
export function eventView(event: RecordedEvent, erased: boolean): z.input<typeof eventAnswer> {
  return {
    position: event.position,
    id: event.id,
    type: event.type,
    person_id: event.person,
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
      field.endsWith('_at') ? { from: timeView(from), to: timeView(to) } : { from, to },
    ]),
  )
}

export const timeView = (time: unknown) => typeof time === 'number' ? isoMicros(time) : time
