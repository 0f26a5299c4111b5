import { problemOfRefusal } from '../reply.ts'
import { findGroups } from '../../../projections/directory/groups.ts'
import type { Context } from 'hono'
import { z } from '@hono/zod-openapi'
import { personFields } from '../../../events/fields.ts'
import { readFieldHistory } from '../../../projections/past/field_history.ts'
import { peopleAt, personAt } from '../../../projections/past/people_at.ts'
import type { AppEnv } from '../../http/env.ts'
import { requireScope } from '../../auth/authenticate.ts'
import { personNotFound } from '../../domain/decision.ts'
import type { Links, LogDeps } from '../../operations/deps.ts'
import { ProblemError } from '../../http/problem.ts'
import { invalidInput } from '../../http/validation.ts'
import { type Call, type Endpoint, endpoint } from '../endpoint.ts'
import { personId } from '../params.ts'
import { type ListQuery, pageLinks, pageMeta, type PersonQuery } from './list_query.ts'
import { viewOf } from './person_view.ts'
import { isId } from '../../canonical_id.ts'
import { mayReadValues, noteOf } from '../../operations/read_note.ts'
import { missingInLog } from '../../operations/permissions.ts'
import { valueView } from '../../operations/event_view.ts'
import { isoMicros } from '../../operations/time.ts'

type Deps = LogDeps & Links

const time = z.string().openapi({ format: 'date-time' })

export function pastEndpoints(deps: Deps): Endpoint[] {
  const params = { id: personId(deps) }
  return [
    endpoint({
      id: 'getFieldHistory',
      method: 'get',
      path: '/v1/people/:id/history/:field',
      params,
      summary: "Every value of one of a person's fields",
      tag: 'Audit',
      scope: 'events:read',
      query: z.strictObject({}),
      answers: {
        200: {
          description:
            'Oldest first, from the creation on; `to` is null for the value of today. Fields of the ' +
            'profile also need the scope `people:read`, and interviews `interviews:read`. For a deleted ' +
            'person, values are null and `erased` is true.',
          schema: z.object({
            data: z.array(z.object({
              value: z.unknown(),
              from: time,
              to: time.nullable(),
              actor: z.string(),
              reason: z.string().nullable(),
              version: z.int(),
            })),
            erased: z.literal(true).optional(),
          }),
        },
      },
      async handle(call) {
        const { c, principal, param, params, settings } = call
        const field = param('field')
        if (!personFields.includes(field)) {
          throw invalidInput({ field: [`The field must be one of: ${personFields.join(', ')}.`] })
        }
        for (const scope of missingInLog(principal, field)) requireScope(principal, scope)
        const { organization: { id: organization }, key } = await settings()
        const route = 'GET /v1/people/:id/history/:field'
        const note = mayReadValues(principal) ? noteOf(deps, call, route, { person: params.id, key }) : null
        const history = isId(params.id) &&
          await readFieldHistory(
            deps,
            organization,
            params.id,
            field,
            note && {
              ...note,
              filter: { field },
            },
          )
        if (!history) throw notFound()
        return c.json({
          data: history.values.map((one) => ({
            ...one,
            value: valueView(field, one.value),
            from: isoMicros(one.from),
            to: one.to === null ? null : isoMicros(one.to),
          })),
          ...(history.erased && { erased: true as const }),
        })
      },
    }),
  ]
}

/** `GET /v1/people/{id}` with `at` or `version`. It has no ETag: only the present can be changed. */
export async function answerPastPerson(
  deps: Deps,
  call: Pick<Call<PersonQuery>, 'c' | 'principal' | 'query' | 'settings'> & { params: { id: string } },
): Promise<Response> {
  const { c, query: { at, version }, params: { id }, settings } = call
  const known = await settings()
  const moment = at === undefined ? { version: version! } : { at }
  const note = noteOf(deps, call, 'GET /v1/people/:id', { person: id, key: known.key })
  const past = isId(id) ? await personAt(deps, known.organization.id, id, moment, note) : null
  if (!past) throw notFound()
  const groups = await findGroups(deps.database, known.organization.id, past.person.groups)
  return c.json(viewOf(past.person, { ...known, roles: past.roles }, groups))
}

/** `GET /v1/people` with `at`. */
export async function answerPastPeople(
  deps: Deps,
  call: Pick<Call<ListQuery>, 'principal' | 'query' | 'settings'> & { c: Context<AppEnv> },
): Promise<Response> {
  const { c, query: { at, id, status, archived, page, perPage }, settings } = call
  const known = await settings()
  const filter = { id: id?.toLowerCase(), status, archived }
  const asked = { at, ...filter, page, per_page: perPage }
  if (filter.id !== undefined && !isId(filter.id)) return c.json([])
  const note = noteOf(deps, { ...call, query: asked }, 'GET /v1/people', {
    person: filter.id ?? null,
    key: known.key,
  })
  const paging = id === undefined ? { page, perPage } : { page: 1, perPage: 1 }
  const { people, roles, total } = await peopleAt(deps, known.organization.id, at!, filter, paging, note)
  const ids = [...new Set(people.flatMap((person) => person.groups))]
  const groups = await findGroups(deps.database, known.organization.id, ids)
  const data = people.map((person) => viewOf(person, { ...known, roles }, groups))
  if (id !== undefined) return c.json(data)
  const meta = pageMeta({ page, perPage, total, count: data.length })
  return c.json({
    data,
    links: pageLinks(new URL(c.req.url), deps.publicUrl, { page, lastPage: meta.last_page }),
    meta,
  })
}

const notFound = () => new ProblemError(problemOfRefusal(personNotFound))
