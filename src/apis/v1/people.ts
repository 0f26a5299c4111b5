import { z } from '@hono/zod-openapi'
import type { Present } from '../../../events/person.ts'
import { getPerson, listPeople, listPeopleAfter } from '../../../projections/people/read_people.ts'
import { changePerson } from '../../domain/change_person.ts'
import { handle, type Handled, type PersonCommand } from '../../commands/execute.ts'
import { claimDigest } from '../../commands/item.ts'
import { archive, create, remove, restore, setRoles, setStatus } from '../../domain/person.ts'
import { personNotFound } from '../../domain/decision.ts'
import type { Deps } from '../../deps.ts'
import { etagOf } from '../../http/etag.ts'
import { ProblemError } from '../../http/problem.ts'
import { invalidInput } from '../../http/validation.ts'
import { type Call, type Endpoint, endpoint } from '../endpoint.ts'
import { cursorLinks, type ListQuery, listQuery, pageLinks, pageMeta, personQuery } from './list_query.ts'
import { ownIdOf } from '../old_ids.ts'
import { problemOfRefusal } from '../reply.ts'
import { answerPastPeople, answerPastPerson } from './past.ts'
import {
  createPerson,
  personAnswer,
  setRoles as setRolesBody,
  setStatus as setStatusBody,
  updatePerson,
} from './person_schema.ts'
import { personView, presentPerson } from './person_view.ts'

const tag = 'People'
const person = { description: 'The person.', schema: personAnswer }

export function peopleEndpoints(deps: Deps): Endpoint[] {
  return [
    endpoint({
      method: 'get',
      path: '/v1/people',
      summary: 'List people',
      tag,
      scope: 'people:read',
      query: listQuery,
      answers: {
        200: {
          description: 'A page; with `id` a bare array; with `cursor` links and meta have `next` only.',
          schema: z.object({
            data: z.array(personAnswer),
            links: z.record(z.string(), z.string().nullable()),
            meta: z.record(z.string(), z.union([z.number(), z.string()]).nullable()),
          }),
        },
      },
      handle: (call) => call.query.at === undefined ? list(deps, call) : answerPastPeople(deps, call),
    }),
    endpoint({
      method: 'post',
      path: '/v1/people',
      summary: 'Create a person',
      tag,
      scope: 'people:write',
      body: createPerson,
      answers: { 201: { description: 'The person, active.', schema: personAnswer } },
      handle: ({ body: { roles, ...profile }, ...call }) =>
        run(deps, call, {
          person: null,
          decide: create,
          command: { profile: given(profile), status: 'active', source: 'oauth', roles },
          present: presentPerson(201),
        }),
    }),
    endpoint({
      method: 'get',
      path: '/v1/people/:id',
      summary: 'Get a person, archived ones too, as they are or as they were',
      tag,
      scope: 'people:read',
      self: true,
      query: personQuery,
      answers: {
        200: {
          ...person,
          description:
            'The person. With `at` or `version`, as of then: roles named as they are now, without ETag; ' +
            'nothing of a deleted person.',
        },
      },
      async handle(call) {
        const { c, query, param, settings, reads } = call
        if (query.at !== undefined || query.version !== undefined) return await answerPastPerson(deps, call)
        const found = await getPerson(reads, (await settings()).organization.id, param('id'))
        if (!found) throw new ProblemError(problemOfRefusal(personNotFound))
        return c.json(personView(found), 200, { ETag: etagOf(found.version) })
      },
    }),
    endpoint({
      method: 'patch',
      path: '/v1/people/:id',
      summary: 'Change a person',
      tag,
      scope: 'people:write',
      self: true,
      body: updatePerson,
      bodyOptional: true,
      answers: { 200: person },
      handle(call) {
        const { principal, param, body } = call
        const ownOnly = principal.person === param('id') && !principal.scopes.has('people:write')
        if (ownOnly && (body.roles !== undefined || body.source_id !== undefined)) {
          throw new ProblemError({
            status: 403,
            code: 'insufficient_scope',
            detail: 'Changing your own roles or source_id needs the scope people:write.',
          })
        }
        const { roles, ...profile } = body
        return run(deps, call, {
          person: param('id'),
          decide: changePerson,
          command: { profile: given(profile), roles },
          present: presentPerson(200),
        })
      },
    }),
    endpoint({
      method: 'delete',
      path: '/v1/people/:id',
      summary: 'Delete a person for ever',
      tag,
      scope: 'people:delete',
      answers: { 204: { description: 'Gone: nobody can read their data again.' } },
      async handle(call) {
        const response = await run(deps, call, {
          person: call.param('id'),
          decide: remove,
          command: {},
          present: presentPerson(204),
        })
        return response
      },
    }),
    endpoint({
      method: 'post',
      path: '/v1/people/:id/archive',
      summary: 'Archive a person',
      tag,
      scope: 'people:write',
      answers: { 200: person },
      handle: (call) =>
        run(deps, call, {
          person: call.param('id'),
          decide: archive,
          command: {},
          present: presentPerson(200),
        }),
    }),
    endpoint({
      method: 'post',
      path: '/v1/people/:id/restore',
      summary: 'Restore an archived person',
      tag,
      scope: 'people:write',
      answers: { 200: person },
      handle: (call) =>
        run(deps, call, {
          person: call.param('id'),
          decide: restore,
          command: {},
          present: presentPerson(200),
        }),
    }),
    endpoint({
      method: 'put',
      path: '/v1/people/:id/status',
      summary: "Set a person's status",
      tag,
      scope: 'people:approve',
      body: setStatusBody,
      answers: { 200: person },
      handle: (call) =>
        run(deps, call, {
          person: call.param('id'),
          decide: setStatus,
          command: call.body,
          present: presentPerson(200),
        }),
    }),
    endpoint({
      method: 'put',
      path: '/v1/people/:id/roles',
      summary: "Replace a person's roles",
      tag,
      scope: 'people:approve',
      body: setRolesBody,
      answers: { 200: person },
      handle: (call) =>
        run(deps, call, {
          person: call.param('id'),
          decide: setRoles,
          command: call.body,
          present: presentPerson(200),
        }),
    }),
  ]
}

/** Runs a command and answers what came of it: the reply with its headers, or the problem. */
export async function run<Command>(
  deps: Deps,
  call: Pick<Call, 'c' | 'caller'>,
  command: PersonCommand<Command>,
): Promise<Response> {
  return respond(await handle(deps, await call.caller(), command), '/v1/people')
}

/** `collection` is where a new person's own address starts, `idOf` how it goes on. */
export function respond(
  handled: Handled,
  collection: string,
  idOf: (person: Present) => string | number = ({ id }) => id,
): Response {
  if (handled.result === 'refused') throw new ProblemError(problemOfRefusal(handled.refusal))
  const { reply: { status, body }, person, replayed } = handled
  const headers = new Headers()
  if (body !== '') headers.set('Content-Type', 'application/json')
  if (replayed) headers.set('Idempotent-Replayed', 'true')
  const present = person?.existence === 'present' ? person : null
  const shown = present ?? (body === '' ? null : JSON.parse(body) as { id: string; version?: number })
  if (shown?.version && body !== '') headers.set('ETag', etagOf(shown.version))
  if (shown && status === 201) headers.set('Location', `${collection}/${present ? idOf(present) : shown.id}`)
  return new Response(body === '' ? null : body, { status, headers })
}

/** Without the fields that were not sent. */
export function given<Fields extends object>(fields: Fields) {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as {
    [Field in keyof Fields]: Exclude<Fields[Field], undefined>
  }
}

async function list(deps: Deps, { c, query, settings, reads }: Call<ListQuery>): Promise<Response> {
  const { organization, key } = await settings()
  const { sort, page, perPage, cursor, sourceId, at: _, ...filters } = query
  const filter = {
    ...filters,
    ...(sourceId !== undefined && { sourceIdDigest: claimDigest(key, 'source_id', sourceId) }),
  }
  const url = new URL(c.req.url)
  if (filter.id !== undefined) {
    const read = async (id: string) =>
      (await listPeople(reads, organization.id, { ...filter, id }, { sort, page: 1, perPage: 1 }))
        .people
    const people = await read(filter.id)
    const found = people.length > 0 ? people : await read(await ownIdOf(deps, { settings }, filter.id))
    return c.json(found.map(personView))
  }
  if (cursor !== undefined) {
    const found = await listPeopleAfter(reads, organization.id, filter, {
      sort,
      cursor,
      perPage,
      key,
    })
    if (!found) throw invalidInput({ cursor: ['The cursor field is not a cursor of this list.'] })
    return c.json({
      data: found.people.map(personView),
      links: cursorLinks(url, deps.publicUrl, found.next),
      meta: { per_page: perPage, next_cursor: found.next },
    })
  }
  const { people, total } = await listPeople(reads, organization.id, filter, { sort, page, perPage })
  const meta = pageMeta({ page, perPage, total, count: people.length })
  return c.json({
    data: people.map(personView),
    links: pageLinks(url, deps.publicUrl, { page, lastPage: meta.last_page }),
    meta,
  })
}
