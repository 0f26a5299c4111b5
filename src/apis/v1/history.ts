import { problemOfRefusal } from '../reply.ts'
import { z } from '@hono/zod-openapi'
import { readHistory } from '../../log/history.ts'
import { personNotFound } from '../../domain/decision.ts'
import type { LogDeps } from '../../operations/deps.ts'
import { ProblemError } from '../../http/problem.ts'
import { type Endpoint, endpoint } from '../endpoint.ts'
import { personId } from '../params.ts'
import { integer, parameter } from './list_query.ts'
import { text } from '../../operations/person_fields.ts'
import { isId } from '../../canonical_id.ts'
import { mayReadValues, noteOf, valuesNeed } from '../../operations/read_note.ts'
import { eventAnswer, eventView } from '../../operations/event_view.ts'
import { eventInLog } from '../../operations/event_viewer.ts'

type Deps = LogDeps

const historyQuery = z.strictObject({
  after: parameter(integer.pipe(z.number().min(0).max(2 ** 31 - 1))),
  limit: parameter(integer.refine((value) => value >= 1 && value <= 500, 'must be between 1 and 500')),
  type: parameter(text(64)),
})

export function historyEndpoints(deps: Deps): Endpoint[] {
  const params = { id: personId(deps) }
  return [
    endpoint({
      id: 'listEventsOfPerson',
      method: 'get',
      path: '/v1/people/:id/events',
      params,
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
        const { c, principal, query: { after = 0, limit = 100, type }, params, settings } = call
        const { organization: { id: organization }, key } = await settings()
        const id = params.id
        const note = mayReadValues(principal)
          ? noteOf(deps, call, 'GET /v1/people/:id/events', { person: id, key })
          : null
        const history = isId(id) && await readHistory(deps, organization, id, { after, limit, type }, note)
        if (!history) throw new ProblemError(problemOfRefusal(personNotFound))
        return c.json({
          data: history.events.map((event) => eventInLog(eventView(event, history), principal)),
          next_cursor: history.next,
        })
      },
    }),
  ]
}
