import { z } from '@hono/zod-openapi'
import { getPerson, listPeople, listPeopleAfter } from '../../../projections/people/read_people.ts'
import { claimDigest } from '../../commands/claims.ts'
import { archive, create, remove, restore, setRoles, setStatus } from '../../domain/person.ts'
import { personNotFound } from '../../domain/decision.ts'
import type { CommandDeps } from '../../commands/aggregate.ts'
import type { Links } from '../../operations/deps.ts'
import { canonicalId } from '../../canonical_id.ts'
import { etagOf } from '../../http/etag.ts'
import { ProblemError } from '../../http/problem.ts'
import { given, invalidInput } from '../../http/validation.ts'
import { type Call, type Endpoint, endpoint } from '../endpoint.ts'
import { ownIdOf, personId } from '../params.ts'
import { cursorLinks, type ListQuery, listQuery, pageLinks, pageMeta, personQuery } from './list_query.ts'
import { problemOfRefusal } from '../reply.ts'
import { answerPastPeople, answerPastPerson } from './past.ts'
import {
  createPerson,
  personAnswer,
  setRoles as setRolesBody,
  setStatus as setStatusBody,
  updatePerson,
} from './person_schema.ts'
import { personView, showPerson, viewerOf, writtenPerson } from './person_view.ts'
import { run } from './run.ts'
import { requireRoleNames, update } from './update_person.ts'

type Deps = CommandDeps & Links

const tag = 'People'
const person = { description: 'The person.', schema: personAnswer }
const changed = { description: 'The person, as far as the caller may read them.', schema: writtenPerson }

export function peopleEndpoints(deps: Deps): Endpoint[] {
  const params = { id: personId(deps) }
  return [
    endpoint({
      id: 'listPeople',
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
      id: 'createPerson',
      method: 'post',
      path: '/v1/people',
      summary: 'Create a person',
      tag,
      scope: 'people:write',
      body: createPerson,
      unconditional: true,
      headers: ['ETag', 'Location'],
      refuses: ['email_taken', 'source_id_taken', 'unknown_role'],
      answers: { 201: { description: 'The person, active.', schema: writtenPerson } },
      async handle(call) {
        const { roles, ...profile } = call.body
        await requireRoleNames(deps, call)
        return await run(deps, call, create, {
          stream: null,
          command: { profile: given(profile), status: 'active', source: 'oauth', roles },
          reply: showPerson(201, viewerOf(call)),
        })
      },
    }),
    endpoint({
      id: 'getPerson',
      method: 'get',
      path: '/v1/people/:id',
      params,
      summary: 'Get a person, archived ones too, as they are or as they were',
      tag,
      scope: 'people:read',
      self: true,
      query: personQuery,
      headers: ['ETag'],
      answers: {
        200: {
          ...person,
          description:
            'The person. With `at` or `version`, as of then: roles named as they are now, without ETag; ' +
            'nothing of a deleted person.',
        },
      },
      async handle(call) {
        const { c, query, params, settings, reads } = call
        if (query.at !== undefined || query.version !== undefined) return await answerPastPerson(deps, call)
        const known = await settings()
        const found = await getPerson(reads, known.organization.id, params.id)
        if (!found) throw new ProblemError(problemOfRefusal(personNotFound))
        call.shows(known, [found])
        return c.json(personView(found), 200, { ETag: etagOf(found.version) })
      },
    }),
    endpoint({
      id: 'updatePerson',
      method: 'patch',
      path: '/v1/people/:id',
      params,
      summary: 'Change a person',
      tag,
      scope: 'people:write',
      self: true,
      body: updatePerson,
      bodyOptional: true,
      headers: ['ETag'],
      refuses: ['email_taken', 'source_id_taken', 'unknown_role', 'last_holder'],
      answers: { 200: changed },
      handle: (call) => update(deps, call),
    }),
    endpoint({
      id: 'deletePerson',
      method: 'delete',
      path: '/v1/people/:id',
      params,
      summary: 'Delete a person for ever',
      tag,
      scope: 'people:delete',
      refuses: ['last_holder'],
      answers: { 204: { description: 'Deleted. Their data can no longer be read.' } },
      async handle(call) {
        return await run(deps, call, remove, {
          stream: call.params.id,
          command: {},
          reply: showPerson(204, viewerOf(call)),
        })
      },
    }),
    endpoint({
      id: 'archivePerson',
      method: 'post',
      path: '/v1/people/:id/archive',
      params,
      summary: 'Archive a person',
      tag,
      scope: 'people:write',
      headers: ['ETag'],
      refuses: ['last_holder'],
      answers: { 200: changed },
      handle: (call) => run(deps, call, archive, { stream: call.params.id, command: {} }),
    }),
    endpoint({
      id: 'restorePerson',
      method: 'post',
      path: '/v1/people/:id/restore',
      params,
      summary: 'Restore an archived person',
      tag,
      scope: 'people:write',
      headers: ['ETag'],
      // another person may have the address of a withdrawn one
      refuses: ['email_taken'],
      answers: { 200: changed },
      handle: (call) => run(deps, call, restore, { stream: call.params.id, command: {} }),
    }),
    endpoint({
      id: 'setStatus',
      method: 'put',
      path: '/v1/people/:id/status',
      params,
      summary: "Set a person's status",
      tag,
      scope: 'people:approve',
      body: setStatusBody,
      headers: ['ETag'],
      refuses: ['invalid_state', 'last_holder'],
      answers: { 200: changed },
      handle: (call) => run(deps, call, setStatus, { stream: call.params.id, command: call.body }),
    }),
    endpoint({
      id: 'setRoles',
      method: 'put',
      path: '/v1/people/:id/roles',
      params,
      summary: "Replace a person's roles",
      tag,
      scope: 'people:approve',
      body: setRolesBody,
      headers: ['ETag'],
      refuses: ['invalid_state', 'unknown_role', 'last_holder'],
      answers: { 200: changed },
      async handle(call) {
        await requireRoleNames(deps, call)
        return await run(deps, call, setRoles, { stream: call.params.id, command: call.body })
      },
    }),
  ]
}

async function list(deps: Deps, call: Call<ListQuery>): Promise<Response> {
  const { c, query, settings, reads } = call
  const known = await settings()
  const { organization, key } = known
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
    const people = await read(canonicalId(filter.id))
    const found = people.length > 0 ? people : await read(await ownIdOf(deps, { settings }, filter.id))
    call.shows(known, found)
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
    call.shows(known, found.people)
    return c.json({
      data: found.people.map(personView),
      links: cursorLinks(url, deps.publicUrl, found.next),
      meta: { per_page: perPage, next_cursor: found.next },
    })
  }
  const { people, total } = await listPeople(reads, organization.id, filter, { sort, page, perPage })
  call.shows(known, people)
  const meta = pageMeta({ page, perPage, total, count: people.length })
  return c.json({
    data: people.map(personView),
    links: pageLinks(url, deps.publicUrl, { page, lastPage: meta.last_page }),
    meta,
  })
}
