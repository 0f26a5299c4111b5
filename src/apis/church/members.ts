import type { z } from '@hono/zod-openapi'
import type { GroupKind } from '../../../events/group.ts'
import type { Settings } from '../../../events/organization.ts'
import type { PersonRow } from '../../../projections/people/row.ts'
import { findGroupsByNumber } from '../../../projections/directory/groups.ts'
import { listOrganizationIds } from '../../../projections/people/numbers.ts'
import { getPersonByNumber } from '../../../projections/people/read_people.ts'
import { changePerson } from '../../domain/change_person.ts'
import { execute } from '../../commands/execute.ts'
import { aboutPerson } from '../../commands/people.ts'
import type { Decide } from '../../domain/decision.ts'
import { remove, setRoles, setStatus } from '../../domain/person.ts'
import type { CommandDeps } from '../../commands/aggregate.ts'
import { etagOf } from '../../http/etag.ts'
import { given, invalidInput } from '../../http/validation.ts'
import type { Call, Endpoint } from '../endpoint.ts'
import { type NumberedPerson, numberedPerson } from '../params.ts'
import { respond } from '../reply.ts'
import { showDone } from '../show.ts'
import { allow, allowProfile, allowSelf, callerIn, churchOf, noMember, onMember } from './access.ts'
import { churchQuery, profileBody, roleBody, statusBody } from './input.ts'
import { roleNumbered } from './invite.ts'
import {
  areasAnswer,
  doneAnswer,
  groupNumbers,
  groupsAnswer,
  listAnswer,
  listedView,
  userAnswer,
  userView,
} from './view.ts'
import { operation } from '../surface.ts'
import { answerArray, everyone } from '../everyone.ts'

type Deps = CommandDeps

const done = { 200: { description: 'Done.', schema: doneAnswer } }

export function memberEndpoints(deps: Deps): Endpoint[] {
  const params = { id: memberNumber(deps) }
  return [
    operation({
      method: 'get',
      path: '/api/people',
      summary: 'List all members',
      scope: 'people:read',
      authorize: allow(deps, 'people:read'),
      query: churchQuery,
      answers: { 200: { description: 'All of them, newest first.', schema: listAnswer } },
      async handle(call) {
        const { principal, c, query } = call
        const isEverywhere = query.church_id === undefined && c.req.header('X-Organization-Id') === undefined
        const pages = isEverywhere && principal.scopes.has('organizations:manage')
          ? everywhere(deps, call.shows)
          : listed(deps, await churchOf(deps, call), call.shows)
        return await answerArray(c, pages, (user) => user, {
          before: '{"success":true,"users":[',
          after: ']}',
        })
      },
    }),
    show(
      deps,
      '',
      'Get a member',
      userAnswer,
      (row, church) => ({ success: true, user: userView(row, church) }),
    ),
    show(deps, '/areas', "Get a member's areas", areasAnswer, (row) => ({
      success: true,
      areaIds: groupNumbers(row, 'area'),
    })),
    show(deps, '/groups', "Get a member's groups", groupsAnswer, (row) => ({
      success: true,
      groupIds: groupNumbers(row, 'team'),
    })),
    operation({
      method: 'put',
      path: '/api/people/:id/role',
      params,
      summary: "Set a member's role",
      scope: 'people:approve',
      authorize: allow(deps, 'people:approve'),
      query: churchQuery,
      body: roleBody,
      bodyOptional: true,
      headers: ['ETag'],
      answers: done,
      handle: (call) =>
        change(deps, call, setRoles, (church) => ({
          command: { roles: [{ role: roleNumbered(church, call.body.role_id), rank: 'primary' as const }] },
        })),
    }),
    operation({
      method: 'put',
      path: '/api/people/:id/status',
      params,
      summary: "Set a member's status",
      scope: 'people:approve',
      authorize: allow(deps, 'people:approve'),
      query: churchQuery,
      body: statusBody,
      bodyOptional: true,
      headers: ['ETag'],
      answers: done,
      handle: (call) => change(deps, call, setStatus, () => ({ command: { status: call.body.status_id } })),
    }),
    operation({
      method: 'put',
      path: '/api/people/:id/profile',
      params,
      summary: "Change a member's profile: one's own without any permission",
      scope: 'people:write',
      authorize: allowProfile(deps),
      query: churchQuery,
      body: profileBody,
      bodyOptional: true,
      headers: ['ETag'],
      answers: done,
      handle: (call) => {
        const { areaIds, groups, ...profile } = call.body
        return change(deps, call, changePerson, async (church) => {
          const chosen = await chosenGroups(deps, church, [
            { field: 'areaIds', kind: 'area', numbers: areaIds },
            { field: 'groups', kind: 'team', numbers: groups },
          ])
          return {
            command: { profile: given(profile), groups: chosen },
            groups: chosen?.ids,
          }
        })
      },
    }),
    operation({
      method: 'delete',
      path: '/api/people/:id',
      params,
      summary: 'Delete a member for ever',
      scope: 'people:delete',
      authorize: allow(deps, 'people:delete'),
      query: churchQuery,
      answers: done,
      async handle(call) {
        return await change(deps, call, remove, () => ({ command: {} }))
      },
    }),
  ]
}

/** The member `:id`, in the church that the request is about. */
const memberNumber = (deps: Deps) => numberedPerson(deps, (call) => churchOf(deps, call))

function show(
  deps: Deps,
  path: string,
  summary: string,
  schema: z.ZodType,
  view: (row: PersonRow, church: Settings) => object,
): Endpoint {
  return operation({
    method: 'get',
    path: `/api/people/:id${path}`,
    params: { id: memberNumber(deps) },
    summary,
    scope: 'people:read',
    authorize: allowSelf(deps, 'people:read'),
    query: churchQuery,
    headers: ['ETag'],
    answers: { 200: { description: 'What was asked for.', schema } },
    async handle(call) {
      const church = await churchOf(deps, call)
      const { number } = call.params.id
      const row = number === null
        ? null
        : await getPersonByNumber(deps.database, church.organization.id, number)
      if (!row || row.invitation?.withdrawn) noMember()
      call.shows(church, [row])
      return call.c.json(view(row, church), 200, { ETag: etagOf(row.version) })
    },
  })
}

/** Carries out a decision about the member `:id`. The reply is a confirmation without data. */
async function change<Command>(
  deps: Deps,
  call: Pick<Call, 'c' | 'principal' | 'settings'> & { params: { id: NumberedPerson } },
  decide: Decide<Command>,
  targetIn: (church: Settings) => Targeted<Command> | Promise<Targeted<Command>>,
): Promise<Response> {
  const church = await churchOf(deps, call)
  const target = await targetIn(church)
  return respond(
    await execute(deps, await callerIn(church, call), aboutPerson(onMember(decide)), {
      stream: await call.params.id.id(),
      reply: showDone(200, { success: true }),
      ...target,
    }),
  )
}

interface Targeted<Command> {
  command: Command
  groups?: readonly string[]
}

async function* listed(deps: Deps, church: Settings, shows: Call['shows']) {
  for await (const rows of everyone(deps.database, church, { archived: false }, '-created_at', shows)) {
    yield rows.map((row) => listedView(row, church))
  }
}

/** The members of all churches, newest first across them. */
async function* everywhere(deps: Deps, shows: Call['shows']) {
  const found: { id: string; user: ReturnType<typeof listedView> }[] = []
  for (const id of await listOrganizationIds(deps.database)) {
    const church = await deps.settings.find(id)
    if (!church) continue
    for await (const rows of everyone(deps.database, church, { archived: false }, '-created_at', shows)) {
      found.push(...rows.map((row) => ({ id: row.id, user: listedView(row, church) })))
    }
  }
  yield found.sort((one, other) => one.id < other.id ? 1 : -1).map(({ user }) => user)
}

interface Chosen {
  field: string
  kind: GroupKind
  /** Absent leaves the groups of this kind as they are. */
  numbers: number[] | undefined
}

/**
 * The groups of these numbers, each of its kind; null where nothing was chosen. Refuses numbers of nothing.
 */
async function chosenGroups(deps: Deps, { organization }: Settings, choices: Chosen[]) {
  const made = choices.filter(({ numbers }) => numbers !== undefined)
  if (made.length === 0) return undefined
  const all = made.flatMap(({ numbers }) => numbers!)
  const groups = all.length > 0 ? await findGroupsByNumber(deps.database, organization.id, all) : []
  const ids = made.flatMap(({ field, kind, numbers }) =>
    numbers!.map((number) => {
      const group = groups.find((one) => one.number === number && one.kind === kind)
      if (!group) throw invalidInput({ [field]: [`The ${field} field names one that does not exist.`] })
      return group.id
    })
  )
  return { ids, kinds: made.map(({ kind }) => kind) }
}
