import { z } from '@hono/zod-openapi'
import { createHash } from 'node:crypto'
import { loadStream } from '../../log/load.ts'
import type { Group } from '../../../events/group.ts'
import type { Settings } from '../../../events/organization.ts'
import { findGroupsByNumber, listGroups, membersOf } from '../../../projections/directory/groups.ts'
import { parseNumber, personIdsByNumber } from '../../../projections/people/numbers.ts'
import { changeRecord } from '../../commands/change_record.ts'
import { createGroup, deleteGroup, joinGroup, leaveGroup, noGroup, updateGroup } from '../../domain/group.ts'
import { type Caller, handle } from '../../commands/execute.ts'
import { newId } from '../../new_id.ts'
import type { Deps } from '../../deps.ts'
import { ProblemError } from '../../http/problem.ts'
import { invalidInput } from '../../http/validation.ts'
import { fewAtOnce } from '../../jobs/few_at_once.ts'
import type { Call, Endpoint } from '../endpoint.ts'
import { recordResponse } from '../v1/groups.ts'
import { problemOfRefusal } from '../reply.ts'
import { baseOf, operation } from '../surface.ts'
import { answerArray } from '../everyone.ts'
import { createGroup as createBody, updateGroup as updateBody } from './input.ts'
import { groupAnswer, groupView, workspacePlace } from './view.ts'

const group = { description: 'The group.', schema: groupAnswer }

/** Groups of kind team. Who is in one is told by the people; a change of `assigned` is a change of each of them. */
export function groupEndpoints(deps: Deps): Endpoint[] {
  return [
    operation({
      method: 'get',
      path: '/v3/groups',
      summary: 'List groups',
      scope: 'people:read',
      answers: { 200: { description: 'All of them.', schema: z.array(groupAnswer) } },
      async handle({ c, settings }) {
        return await answerArray(c, teams(deps, await settings()), (view) => view)
      },
    }),
    operation({
      method: 'get',
      path: '/v3/groups/:id',
      summary: 'Get a group',
      scope: 'people:read',
      answers: { 200: group },
      async handle({ c, ...call }) {
        const workspace = await call.settings()
        const team = await teamAt(deps, workspace, call)
        if (!team) throw new ProblemError({ status: 404, code: 'not_found', detail: noGroup.detail })
        const members = await membersOf(deps.database, workspace.organization.id, [team.id])
        return c.json(groupView(team, members.map(({ number }) => number)))
      },
    }),
    operation({
      method: 'post',
      path: '/v3/groups',
      summary: 'Create a group',
      scope: 'groups:write',
      body: createBody,
      answers: { 201: group },
      async handle({ c, body: { name, assigned = [] }, ...call }) {
        const people = await peopleNumbered(deps, await call.settings(), assigned)
        const id = newId(deps.clock())
        const caller = await call.caller()
        const present = (made: Group) => ({
          status: 201,
          body: JSON.stringify(groupView(made, people.map(({ number }) => number))),
        })
        const changed = await changeRecord(
          deps,
          caller,
          createGroup(id, { kind: 'team', name, description: null }, present),
        )
        if (changed.result === 'done') {
          // a repeated request goes on where the first was cut off, and puts nobody back who has left since
          const made = JSON.parse(changed.reply.body).id as number
          const team = changed.replayed ? await teamNumbered(deps, await call.settings(), made) : { id }
          if (team) await assign(deps, caller, team.id, people.map((one) => ({ ...one, joins: true })))
          const response = recordResponse(changed)
          if (!changed.replayed) {
            response.headers.set('Location', `${baseOf(workspacePlace, c, deps)}/v3/groups/${made}`)
          }
          return response
        }
        return recordResponse(changed)
      },
    }),
    operation({
      method: 'put',
      path: '/v3/groups/:id',
      summary: 'Change a group; what is not sent stays',
      scope: 'groups:write',
      body: updateBody,
      bodyOptional: true,
      answers: { 200: group },
      async handle({ body: { name, assigned }, ...call }) {
        const workspace = await call.settings()
        const team = await teamAt(deps, workspace, call)
        const people = assigned && await peopleNumbered(deps, workspace, assigned)
        const members = team ? await membersOf(deps.database, workspace.organization.id, [team.id]) : []
        const numbers = (people ?? members).map(({ number }) => number)
        const caller = await call.caller()
        // members first, the reply to a repeated request last: until it is kept, a repeat does all of it again
        if (team && people && !await isRepeated(deps, workspace, caller, team.id)) {
          const joining = people.filter(({ id }) => !members.some(({ person }) => person === id))
          const leaving = members.filter(({ person }) => !people.some(({ id }) => id === person))
          await assign(deps, { ...caller, idempotency: null }, team.id, [
            ...joining.map(({ id }) => ({ id, joins: true })),
            ...leaving.map(({ person }) => ({ id: person, joins: false })),
          ])
        }
        return recordResponse(
          await changeRecord(
            deps,
            caller,
            updateGroup(
              team?.id ?? '',
              name === undefined ? {} : { name },
              (after) => ({ status: 200, body: JSON.stringify(groupView(after, numbers)) }),
            ),
          ),
        )
      },
    }),
    operation({
      method: 'delete',
      path: '/v3/groups/:id',
      summary: 'Delete a group; whoever is in it leaves it',
      scope: 'groups:write',
      answers: { 204: { description: 'Gone.' } },
      async handle(call) {
        const team = await teamAt(deps, await call.settings(), call)
        const response = recordResponse(
          await changeRecord(deps, await call.caller(), deleteGroup(team?.id ?? '')),
        )
        return response
      },
    }),
  ]
}

async function* teams({ database }: Deps, { organization }: Settings) {
  for (let after: number | null = 0; after !== null;) {
    const page = await listGroups(database, organization.id, { kind: 'team', after, limit: 500 })
    const members = await membersOf(database, organization.id, page.groups.map(({ id }) => id))
    const numbers = Map.groupBy(members, (member) => member.group)
    yield page.groups.map((team) => groupView(team, (numbers.get(team.id) ?? []).map(({ number }) => number)))
    after = page.next
  }
}

async function teamAt(
  deps: Deps,
  workspace: Settings,
  { param }: Pick<Call, 'param'>,
): Promise<Group | null> {
  const number = parseNumber(param('id'))
  return number === null ? null : await teamNumbered(deps, workspace, number)
}

async function teamNumbered(deps: Deps, { organization }: Settings, number: number): Promise<Group | null> {
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

interface Moving {
  id: string
  /** Or leaves. */
  joins: boolean
}

/** Each person's own change, each once for an Idempotency-Key. Somebody who was deleted meanwhile is in no group. */
async function assign(deps: Deps, caller: Caller, team: string, people: Moving[]): Promise<void> {
  await fewAtOnce(people, async ({ id, joins }) => {
    const { idempotency } = caller
    const own = idempotency && {
      ...idempotency,
      key: createHash('sha256').update(`${idempotency.key}/${id}`).digest('hex'),
    }
    const handled = await handle(deps, { ...caller, idempotency: own, ifMatch: null }, {
      person: id,
      decide: joins ? joinGroup : leaveGroup,
      command: { group: team },
      groups: [team],
      present: () => ({ status: 204, body: '' }),
    })
    if (handled.result === 'refused' && handled.refusal.refused !== 'not_found') {
      throw new ProblemError(problemOfRefusal(handled.refusal))
    }
  })
}
