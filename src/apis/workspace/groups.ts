import { z } from '@hono/zod-openapi'
import { createHash } from 'node:crypto'
import { loadStream } from '../../log/load.ts'
import type { Group } from '../../../events/group.ts'
import type { Settings } from '../../../events/organization.ts'
import { findGroupsByNumber, listGroups, membersOf } from '../../../projections/directory/groups.ts'
import { personIdsByNumber } from '../../../projections/people/numbers.ts'
import { execute, executeAll } from '../../commands/execute.ts'
import { aboutPerson } from '../../commands/people.ts'
import { aboutGroup } from '../../commands/records.ts'
import type { ReplySpec } from '../../commands/reply.ts'
import {
  createGroup,
  deleteGroup,
  groupNotFound,
  joinGroup,
  leaveGroup,
  updateGroup,
} from '../../domain/group.ts'
import { type Caller, forPart } from '../../commands/caller.ts'
import { newId } from '../../new_id.ts'
import type { CommandDeps } from '../../commands/aggregate.ts'
import type { Principal } from '../../auth/principal.ts'
import { ProblemError } from '../../http/problem.ts'
import { holds } from '../../operations/permissions.ts'
import { invalidInput } from '../../http/validation.ts'
import type { Call, Endpoint } from '../endpoint.ts'
import { number } from '../params.ts'
import { problemOfRefusal, respond } from '../reply.ts'
import { baseOf, operation, type SurfaceLinks } from '../surface.ts'
import { answerArray } from '../everyone.ts'
import { createGroup as createBody, updateGroup as updateBody } from './input.ts'
import { groupAnswer, groupView, workspacePlace, writtenGroup } from './view.ts'

type Deps = CommandDeps & SurfaceLinks

const group = { description: 'The group.', schema: groupAnswer }

/**
 * Groups of kind team. Membership is stored with each person, so a change of `assigned` changes every person
 * concerned.
 */
export function groupEndpoints(deps: Deps): Endpoint[] {
  const params = { id: number }
  return [
    operation({
      method: 'get',
      path: '/v3/groups',
      summary: 'List groups',
      scope: 'people:read',
      answers: { 200: { description: 'All of them.', schema: z.array(groupAnswer) } },
      async handle({ c, settings, shows }) {
        return await answerArray(c, teams(deps, await settings(), shows), (view) => view)
      },
    }),
    operation({
      method: 'get',
      path: '/v3/groups/:id',
      params,
      summary: 'Get a group',
      scope: 'people:read',
      answers: { 200: group },
      async handle({ c, ...call }) {
        const workspace = await call.settings()
        const team = await teamNumbered(deps, workspace, call.params.id)
        if (!team) throw new ProblemError(problemOfRefusal(groupNotFound))
        const members = await membersOf(deps.database, workspace.organization.id, [team.id])
        call.shows(workspace, members.map(({ person }) => ({ id: person })))
        return c.json(groupView(team, members.map(({ number }) => number)))
      },
    }),
    operation({
      method: 'post',
      path: '/v3/groups',
      summary: 'Create a group',
      scope: 'groups:write',
      body: createBody,
      headers: ['Location'],
      answers: { 201: { description: 'The group.', schema: writtenGroup } },
      async handle({ c, body, ...call }) {
        const { name, assigned = [] } = body
        const people = await peopleNumbered(deps, await call.settings(), assigned)
        const id = newId(deps.clock())
        const caller = await call.caller()
        const executed = await execute(deps, caller, aboutGroup(createGroup), {
          stream: null,
          newId: id,
          command: { kind: 'team', name, description: null },
          reply: showTeam(201, people.map(({ number }) => number), {
            showsAssigned: showsAssigned(call.principal, body),
            base: baseOf(workspacePlace, c, deps),
          }),
        })
        if (executed.result === 'done') {
          const made = (executed.reply.body as { id: number }).id
          // a repeated request continues where the first was cut off, and does not add people who have left
          // since
          const team = executed.replayed ? await teamNumbered(deps, await call.settings(), made) : { id }
          if (team) await assign(deps, caller, team.id, people.map((one) => ({ ...one, joins: true })))
        }
        return respond(executed)
      },
    }),
    operation({
      method: 'put',
      path: '/v3/groups/:id',
      params,
      summary: 'Change a group; what is not sent stays',
      scope: 'groups:write',
      body: updateBody,
      bodyOptional: true,
      answers: { 200: { description: 'The group.', schema: writtenGroup } },
      async handle({ body, ...call }) {
        const { name, assigned } = body
        const workspace = await call.settings()
        const team = await teamNumbered(deps, workspace, call.params.id)
        const people = assigned && await peopleNumbered(deps, workspace, assigned)
        const members = team ? await membersOf(deps.database, workspace.organization.id, [team.id]) : []
        const numbers = (people ?? members).map(({ number }) => number)
        const caller = await call.caller()
        // members first, the reply to a repeated request last: until it is kept, a repeat does all of it
        // again
        if (team && people && !await isRepeated(deps, workspace, caller, team.id)) {
          const joining = people.filter(({ id }) => !members.some(({ person }) => person === id))
          const leaving = members.filter(({ person }) => !people.some(({ id }) => id === person))
          await assign(deps, { ...caller, idempotency: null }, team.id, [
            ...joining.map(({ id }) => ({ id, joins: true })),
            ...leaving.map(({ person }) => ({ id: person, joins: false })),
          ])
        }
        return respond(
          await execute(deps, caller, aboutGroup(updateGroup), {
            stream: team?.id ?? '',
            command: name === undefined ? {} : { name },
            reply: showTeam(200, numbers, { showsAssigned: showsAssigned(call.principal, body) }),
          }),
        )
      },
    }),
    operation({
      method: 'delete',
      path: '/v3/groups/:id',
      params,
      summary: 'Delete a group and remove its members from it',
      scope: 'groups:write',
      answers: { 204: { description: 'Gone.' } },
      async handle(call) {
        const team = await teamNumbered(deps, await call.settings(), call.params.id)
        const target = { stream: team?.id ?? '', command: {} }
        return respond(await execute(deps, await call.caller(), aboutGroup(deleteGroup), target))
      },
    }),
  ]
}

async function* teams({ database }: Deps, workspace: Settings, shows: Call['shows']) {
  const { organization } = workspace
  for (let after: number | null = 0; after !== null;) {
    const page = await listGroups(database, organization.id, { kind: 'team', after, limit: 500 })
    const members = await membersOf(database, organization.id, page.groups.map(({ id }) => id))
    const people = [...new Set(members.map(({ person }) => person))]
    if (after === 0) shows(workspace, page.next === null ? people.map((id) => ({ id })) : 'many')
    const numbers = Map.groupBy(members, (member) => member.group)
    yield page.groups.map((team) => groupView(team, (numbers.get(team.id) ?? []).map(({ number }) => number)))
    after = page.next
  }
}

async function teamNumbered(
  deps: Deps,
  { organization }: Settings,
  number: number | null,
): Promise<Group | null> {
  if (number === null) return null
  const [found] = await findGroupsByNumber(deps.database, organization.id, [number])
  return found?.kind === 'team' ? found : null
}

/** In the order in which a read shows them, each once. */
async function peopleNumbered(deps: Deps, { organization }: Settings, numbers: number[]) {
  if (numbers.length === 0) return []
  const found = await personIdsByNumber(deps.database, organization.id, numbers)
  if (numbers.some((number) => !found.has(number))) {
    throw invalidInput({ assigned: ['The assigned field names a person who does not exist.'] })
  }
  return [...found].map(([number, id]) => ({ number, id })).sort((one, other) => one.id < other.id ? -1 : 1)
}

/** Whether the reply to the same Idempotency-Key is kept already. */
async function isRepeated(
  { database }: Deps,
  { organization }: Settings,
  { idempotency }: Caller,
  team: string,
): Promise<boolean> {
  if (!idempotency) return false
  const { reply } = await loadStream(database, organization.id, team, { idempotencyKey: idempotency.key })
  return reply !== null
}

interface Change {
  id: string
  /** False for a person who leaves. */
  joins: boolean
}

/**
 * Adds people to the team and removes others; each person's change has a stored reply of its own. A person
 * who was deleted in the meantime is in no group.
 */
async function assign(deps: Deps, caller: Caller, team: string, people: Change[]): Promise<void> {
  for (const [decide, joins] of [[joinGroup, true], [leaveGroup, false]] as const) {
    const changed = people.filter((one) => one.joins === joins)
    const executed = await executeAll(
      deps,
      { ...caller, ifMatch: null },
      aboutPerson(decide),
      changed.map(({ id }) => ({
        stream: id,
        command: { group: team },
        groups: [team],
        caller: forPart(caller, id, sha256),
      })),
    )
    for (const one of executed) {
      if (one.result === 'refused' && one.refusal.refused !== 'not_found') {
        throw new ProblemError(problemOfRefusal(one.refusal))
      }
    }
  }
}

/** Whether a reply lists the members: the caller may read people, or has sent the list. */
function showsAssigned(principal: Principal, { assigned }: { assigned?: number[] }): boolean {
  return assigned !== undefined || holds(principal, 'people:read')
}

/** A team with its members' numbers; `base` is where the surface's paths start. */
function showTeam(
  status: number,
  assigned: number[],
  { showsAssigned, base }: { showsAssigned: boolean; base?: string },
): ReplySpec<Group | null, null, { number: number | null; name: string; assigned: number[] }> {
  return {
    status,
    subject: (team) => ({ number: team!.number || null, name: team!.name, assigned }),
    render: ({ number, name, assigned }) => ({
      body: { id: number, name, assigned: showsAssigned ? assigned : null },
      headers: base === undefined ? undefined : { Location: `${base}/v3/groups/${number}` },
    }),
    legacy: (body) => ({ body: showsAssigned ? body : { ...body, assigned: null } }),
  }
}

const sha256 = (text: string) => createHash('sha256').update(text).digest('hex')
