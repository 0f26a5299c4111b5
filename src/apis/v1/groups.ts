import { z } from '@hono/zod-openapi'
import { type Group, groupKinds } from '../../../events/group.ts'
import { findGroups, groupsOf, listGroups } from '../../../projections/directory/groups.ts'
import { execute } from '../../commands/execute.ts'
import { aboutGroup } from '../../commands/records.ts'
import { noBody, type ReplySpec } from '../../commands/reply.ts'
import {
  createGroup,
  deleteGroup,
  groupNotFound,
  joinGroup,
  leaveGroup,
  updateGroup,
} from '../../domain/group.ts'
import { personNotFound } from '../../domain/decision.ts'
import type { CommandDeps } from '../../commands/aggregate.ts'
import type { Links } from '../../operations/deps.ts'
import { ProblemError } from '../../http/problem.ts'
import { type Call, type Endpoint, endpoint } from '../endpoint.ts'
import { personId } from '../params.ts'
import { integer, parameter } from './list_query.ts'
import { membersEndpoint } from './members.ts'
import { problemOfRefusal, respond } from '../reply.ts'
import { requireMatch, tagOf } from '../representation.ts'
import { run } from './run.ts'
import { clearable, requiredText, text } from '../../operations/person_fields.ts'
import { apart, readOnlyMembers, requireShown } from '../../operations/read_only.ts'
import { isoMicros } from '../../operations/time.ts'

type Deps = CommandDeps & Links

const tag = 'Groups'
const kind = z.enum(groupKinds)
const description = clearable(text(1000))

const createBody = z.strictObject({
  kind,
  name: requiredText(255),
  description: description.default(null),
}).openapi('CreateGroup', { example: { kind: 'team', name: 'First Eight' } })

const settable = {
  kind: kind.optional(),
  name: requiredText(255).optional(),
  description: description.optional(),
}

const kindQuery = z.strictObject({ kind: parameter(kind) })

const listQuery = z.strictObject({
  kind: parameter(kind),
  after: parameter(integer.pipe(z.int().min(0))).openapi({
    description: 'The next_cursor of the page before.',
  }),
  limit: parameter(integer.pipe(z.int().min(1).max(500))).openapi({ description: 'At most 500.' }),
})

export const answer = z.object({
  id: z.string().openapi({ example: '01jz91kq3m0gar5btepwxvncde' }),
  number: z.int().positive().openapi({ description: 'Unique in the organization.' }),
  kind,
  name: z.string(),
  description: z.string().nullable(),
  created_at: z.string().openapi({ format: 'date-time', example: '2024-06-15T10:30:00.000000Z' }),
}).openapi('Group')

const updateBody = z.strictObject({ ...settable, ...readOnlyMembers(answer, settable) }).openapi(
  'UpdateGroup',
  {
    example: { name: 'Second Eight', description: 'Tuesdays and Thursdays.' },
  },
)

const group = { description: 'The group.', schema: answer }

export function groupEndpoints(deps: Deps): Endpoint[] {
  const params = { id: personId(deps) }
  return [
    endpoint({
      id: 'listGroups',
      method: 'get',
      path: '/v1/groups',
      summary: 'List groups by number',
      tag,
      scope: 'people:read',
      query: listQuery,
      answers: {
        200: {
          description: 'A page, of 500 unless less is asked for; `next_cursor` is null on the last.',
          schema: z.object({ data: z.array(answer), next_cursor: z.int().nullable() }),
        },
      },
      async handle({ c, settings, reads, query: { kind, after = 0, limit = 500 } }) {
        const organization = (await settings()).organization.id
        const { groups, next } = await listGroups(reads, organization, { kind, after, limit })
        return c.json({ data: groups.map(groupView), next_cursor: next })
      },
    }),
    endpoint({
      id: 'createGroup',
      method: 'post',
      path: '/v1/groups',
      summary: 'Create a group',
      tag,
      scope: 'groups:write',
      body: createBody,
      unconditional: true,
      headers: ['ETag', 'Location'],
      answers: { 201: group },
      async handle({ caller, body }) {
        return respond(
          await execute(deps, await caller(), aboutGroup(createGroup), {
            stream: null,
            command: body,
            reply: showGroup(201),
          }),
        )
      },
    }),
    endpoint({
      id: 'getGroup',
      method: 'get',
      path: '/v1/groups/:id',
      summary: 'Get a group',
      tag,
      scope: 'people:read',
      query: z.strictObject({}),
      headers: ['ETag'],
      answers: { 200: group },
      async handle({ c, settings, reads, param }) {
        const [found] = await findGroups(reads, (await settings()).organization.id, [param('id')])
        if (!found) throw new ProblemError(problemOfRefusal(groupNotFound))
        const shown = groupView(found)
        return c.json(shown, 200, { ETag: tagOf(shown) })
      },
    }),
    endpoint({
      id: 'updateGroup',
      method: 'patch',
      path: '/v1/groups/:id',
      summary: 'Change a group',
      tag,
      scope: 'groups:write',
      body: updateBody,
      bodyOptional: true,
      headers: ['ETag'],
      answers: { 200: group },
      async handle({ c, caller, param, body }) {
        const { set, repeats } = apart(body, settable)
        const decide: typeof updateGroup = (known, command, context) => {
          if (known) {
            requireMatch(c, groupView(known))
            requireShown(repeats, groupView(known))
          }
          return updateGroup(known, command, context)
        }
        return respond(
          await execute(deps, await caller(), aboutGroup(decide), {
            stream: param('id'),
            command: set,
            reply: showGroup(200),
          }),
        )
      },
    }),
    endpoint({
      id: 'deleteGroup',
      method: 'delete',
      path: '/v1/groups/:id',
      summary: 'Delete a group and remove its members from it',
      tag,
      scope: 'groups:write',
      answers: { 204: { description: 'Gone.' } },
      async handle({ c, caller, param }) {
        const decide: typeof deleteGroup = (known, command, context) => {
          if (known) requireMatch(c, groupView(known))
          return deleteGroup(known, command, context)
        }
        const target = { stream: param('id'), command: {} }
        return respond(await execute(deps, await caller(), aboutGroup(decide), target))
      },
    }),
    membersEndpoint(deps),
    endpoint({
      id: 'listGroupsOfPerson',
      method: 'get',
      path: '/v1/people/:id/groups',
      params,
      summary: "List a person's groups in the order in which they joined",
      tag,
      scope: 'people:read',
      query: kindQuery,
      answers: { 200: { description: 'All of them.', schema: z.object({ data: z.array(answer) }) } },
      async handle({ c, settings, shows, reads, params, query }) {
        const known = await settings()
        const groups = await groupsOf(reads, known.organization.id, params.id)
        if (!groups) throw new ProblemError(problemOfRefusal(personNotFound))
        shows(known, [{ id: params.id }])
        const asked = groups.filter(({ kind }) => query.kind === undefined || kind === query.kind)
        return c.json({ data: asked.map(groupView) })
      },
    }),
    endpoint({
      id: 'addPersonToGroup',
      method: 'put',
      path: '/v1/people/:id/groups/:groupId',
      params,
      summary: 'Put a person into a group',
      tag,
      scope: 'people:write',
      answers: { 204: { description: 'In it, perhaps already before.' } },
      handle: (call) => changeMembership(deps, call, joinGroup),
    }),
    endpoint({
      id: 'removePersonFromGroup',
      method: 'delete',
      path: '/v1/people/:id/groups/:groupId',
      params,
      summary: 'Take a person out of a group',
      tag,
      scope: 'people:write',
      answers: { 204: { description: 'Not in it, perhaps neither before.' } },
      handle: (call) => changeMembership(deps, call, leaveGroup),
    }),
  ]
}

export function groupView(
  { id, number, kind, name, description, created_at }: Group,
): z.output<typeof answer> {
  return {
    id,
    number,
    kind,
    name,
    description,
    created_at: isoMicros(created_at),
  }
}

function showGroup(status: number): ReplySpec<Group | null, null, Group & { number: number | null } | null> {
  return {
    status,
    subject: (group) => group && { ...group, number: group.number || null } as Group,
    render(group) {
      const body = groupView(group!)
      const location = status === 201 && { Location: `/v1/groups/${body.id}` }
      return { body, headers: { ETag: tagOf(body), ...location } }
    },
  }
}

function changeMembership(
  deps: Deps,
  call: Pick<Call, 'c' | 'caller' | 'principal' | 'body' | 'param'> & { params: { id: string } },
  decide: typeof joinGroup,
): Promise<Response> {
  const group = call.param('groupId')
  return run(deps, call, decide, {
    stream: call.params.id,
    command: { group },
    groups: [group],
    reply: noBody(204),
  })
}
