import { z } from '@hono/zod-openapi'
import { type AuditEvent, exportEvents, readEvents } from '../../log/audit.ts'
import { type EventFilter } from '../../log/audit_query.ts'
import { selectReads } from '../../log/reads.ts'
import type { ExportedEvent } from '../../log/export.ts'
import { canonicalId, isId } from '../../canonical_id.ts'
import { eventFields, eventTypes } from '../../../events/fields.ts'
import type { Principal } from '../../auth/principal.ts'
import { requirePosition } from '../../http/log_restored.ts'
import { readScoped } from '../../database/scoped.ts'
import type { LogDeps } from '../../operations/deps.ts'
import { type Endpoint, endpoint } from '../endpoint.ts'
import { csvHeader, csvRecords } from './events_csv.ts'
import { integer, parameter, position, time } from './list_query.ts'
import { text } from '../../operations/person_fields.ts'
import { mayReadValues, noteOf, valuesNeed } from '../../operations/read_note.ts'
import { eventAnswer, eventView } from '../../operations/event_view.ts'
import { eventInLog, storedPartFor } from '../../operations/event_viewer.ts'
import { isoMicros } from '../../operations/time.ts'

type Deps = LogDeps

const tag = 'Audit'

const ulid = z.string().max(255, { error: 'has an invalid format', abort: true })
  .transform(canonicalId).refine(isId, 'must be an id')
const limit = integer.refine((value) => value >= 1 && value <= 500, 'must be between 1 and 500')

const types = z.string().max(2_000, { error: 'has too many types', abort: true })
  .transform((value) => value.split(','))
  .refine((types) => types.every((type) => eventTypes.includes(type)), {
    error: `must be types of events: ${eventTypes.join(', ')}`,
  })

const filters = {
  type: parameter(types).openapi({
    type: 'string',
    description: 'One type of event, or several separated by commas.',
  }),
  actor: parameter(text(255)),
  reason: parameter(text(255)).openapi({ description: 'The whole `X-Reason` of a request.' }),
  request: parameter(text(128)).openapi({ description: 'The `X-Request-Id` of the request.' }),
  group: parameter(ulid).openapi({
    description: 'The id of a group: its events, and those that put a person into it or took them out.',
  }),
  role: parameter(ulid).openapi({
    description: "The id of a role: its events, and changes of a person's roles that gave or took it. " +
      'The roles of a new person are in the creation.',
  }),
  person: parameter(ulid).openapi({ description: 'The id of the person whom events are about.' }),
  field: parameter(z.enum(eventFields)).openapi({ description: 'A field that events change.' }),
  from: parameter(time).openapi({ description: 'Not before.' }),
  to: parameter(time).openapi({ description: 'Before, and not at.' }),
}

const epoch = parameter(position).openapi({
  description: 'The epoch of the log that `after` comes from; 0, the default, where none was stated.',
})

const searchQuery = z.strictObject({
  ...filters,
  epoch,
  after: parameter(position).openapi({
    description: 'The position to go on from: newer ones follow, or older ones with order=desc.',
  }),
  limit: parameter(limit),
  order: parameter(z.enum(['asc', 'desc'])).openapi({
    description: 'Oldest (asc, the default) or newest first.',
  }),
})

const exportQuery = z.strictObject({
  ...filters,
  epoch,
  after: parameter(position).openapi({
    description: 'The position of the last event that arrived, where an export broke off.',
  }),
  format: parameter(z.enum(['ndjson', 'csv'])),
})

const readsQuery = z.strictObject({
  actor: parameter(text(255)).openapi({ description: 'Who read.' }),
  person: parameter(ulid).openapi({ description: 'The id of a person whom the request named or showed.' }),
  after: parameter(ulid).openapi({ description: 'The next_cursor of the page before.' }),
  limit: parameter(limit),
})

const readAnswer = z.object({
  id: z.string(),
  at: z.string(),
  actor: z.string(),
  request_id: z.string(),
  route: z.string(),
  person_id: z.string().nullable(),
  filter: z.record(z.string(), z.unknown()),
  first_position: z.int().nullable(),
  last_position: z.int().nullable(),
  events: z.int().nullable().openapi({
    description: 'How many; null for an export, and for a read of people as they are now.',
  }),
  people: z.int().nullable().openapi({
    description:
      'How many people a read of people as they are now showed; null for another read, and for a ' +
      'list that was sent while it was read.',
  }),
  shown: z.array(z.string()).nullable().openapi({
    description: 'The ids of these people, where they are at most 100.',
  }),
}).openapi('EventRead')

/** Literal paths come before parameters. */
export function eventEndpoints(deps: Deps): Endpoint[] {
  return [
    endpoint({
      id: 'listEvents',
      method: 'get',
      path: '/v1/events',
      summary: 'Search the log',
      tag,
      scope: 'events:read',
      query: searchQuery,
      answers: {
        200: {
          description: `A page of events by position; \`next_cursor\` goes into \`after\`. ${valuesNeed}`,
          schema: z.object({
            data: z.array(eventAnswer),
            next_cursor: z.int().nullable(),
            epoch: z.int().optional().openapi({
              description:
                'The epoch of the log, once an older state of it was put back: send it with `after`.',
            }),
          }),
        },
      },
      async handle(call) {
        const { c, principal, settings } = call
        const { after = null, epoch = 0, limit = 100, order = 'asc', ...filter } = call.query
        const { organization: { id: organization }, key } = await settings()
        const note = mayReadValues(principal)
          ? noteOf(deps, call, 'GET /v1/events', { person: filter.person ?? null, key })
          : null
        const page = await readEvents(deps, organization, filter, { order, after, limit }, note)
        if (after !== null) requirePosition(page.log, { position: after, epoch })
        return c.json({
          data: page.events.map((one) => eventInLog(eventView(one.event, one), principal)),
          next_cursor: page.next,
          ...(page.log.epoch > 0 && { epoch: page.log.epoch }),
        })
      },
    }),
    endpoint({
      id: 'exportEvents',
      method: 'get',
      path: '/v1/events/export',
      summary: 'Export the log, oldest first',
      tag,
      scope: 'events:read',
      query: exportQuery,
      headers: ['Content-Disposition'],
      answers: {
        200: {
          description:
            'As a stream, up to the newest event as of its start. An export that broke off goes on by ' +
            '`after`. Both formats have the stored part of each event, so that `ops verify --file` can ' +
            'recompute the hashes as long as nothing is filtered out. CSV is RFC 4180: `fields` separated ' +
            'by spaces, `changes` as JSON, then a column for each field before and after its change, with ' +
            'the names of roles and groups beside their ids, and the stored part in the last columns. The ' +
            'line of names is left out with `after`, and a text that a spreadsheet would run as a ' +
            'formula, or split, has a single quote before it. ' +
            valuesNeed,
          schema: z.string(),
          type: 'application/x-ndjson',
        },
      },
      async handle(call) {
        const { principal, query: { after = 0, epoch = 0, format = 'ndjson', ...filter }, settings } = call
        const { organization: { id: organization }, key } = await settings()
        const note = mayReadValues(principal)
          ? noteOf(deps, call, 'GET /v1/events/export', { person: filter.person ?? null, key })
          : null
        const pages = exportEvents(deps, organization, filter satisfies EventFilter, {
          after,
          check: (log) => requirePosition(log, { position: after, epoch }),
        }, note)
        const header = format === 'csv' && after === 0 ? csvHeader : ''
        const text = textOf(pages, header, (page) => {
          const lines = page.map((one) => exportedEvent(one, principal))
          return format === 'csv'
            ? csvRecords(deps.database, organization, lines)
            : lines.map((line) => `${JSON.stringify(line)}\n`).join('')
        })
        return new Response(await streamOf(text), {
          headers: {
            'Content-Type': format === 'csv' ? 'text/csv; charset=utf-8' : 'application/x-ndjson',
            'Content-Disposition': `attachment; filename="events.${format}"`,
          },
        })
      },
    }),
    endpoint({
      id: 'listReads',
      method: 'get',
      path: '/v1/events/reads',
      summary: 'Who read personal values, newest first',
      tag,
      scope: 'events:read',
      query: readsQuery,
      answers: {
        200: {
          description: 'One entry a request; `next_cursor` goes into `after`.',
          schema: z.object({ data: z.array(readAnswer), next_cursor: z.string().nullable() }),
        },
      },
      async handle({ c, query: { limit = 100, ...filter }, settings }) {
        const organization = (await settings()).organization.id
        const [rows] = await readScoped(deps.database, organization, [
          selectReads(organization, filter, limit + 1),
        ])
        const data = rows!.slice(0, limit).map((row) => ({
          ...row as z.input<typeof readAnswer>,
          at: isoMicros(row.at as number),
          filter: JSON.parse(row.filter as string),
          shown: row.shown as string[] | null,
        }))
        return c.json({ data, next_cursor: rows!.length > limit ? data[limit - 1]!.id : null })
      },
    }),
  ]
}

const exportedEvent = (one: AuditEvent, caller: Principal) =>
  ({
    ...eventInLog(eventView(one.event, one), caller),
    stored: storedPartFor(one.row, caller),
  }) satisfies ExportedEvent

async function* textOf(
  pages: AsyncIterable<AuditEvent[]>,
  header: string,
  linesOf: (page: AuditEvent[]) => string | Promise<string>,
): AsyncGenerator<string> {
  let text = header
  for await (const page of pages) {
    text += await linesOf(page)
    if (text !== '') yield text
    text = ''
  }
}

/**
 * Asks for a page when the receiver has taken the one before. The first is read now: its failure is an
 * answer.
 */
async function streamOf(pages: AsyncGenerator<string>): Promise<ReadableStream<Uint8Array>> {
  const encoder = new TextEncoder()
  let first: IteratorResult<string> | null = await pages.next()
  return new ReadableStream({
    async pull(controller) {
      const { value, done } = first ?? await pages.next()
      first = null
      if (done) controller.close()
      else controller.enqueue(encoder.encode(value))
    },
    async cancel() {
      await pages.return(undefined)
    },
  }, { highWaterMark: 0 })
}
