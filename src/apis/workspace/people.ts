import { problemOfRefusal, respond } from '../reply.ts'
import { z } from '@hono/zod-openapi'
import type { Settings } from '../../../events/organization.ts'
import { currentInvitation, type Person } from '../../../events/person.ts'
import { lastOwnActs } from '../../../projections/people/own_acts.ts'
import type { PersonRow } from '../../../projections/people/row.ts'
import { findGroupsByNumber } from '../../../projections/directory/groups.ts'
import { getPersonByNumber, listPeople } from '../../../projections/people/read_people.ts'
import { requireScope } from '../../auth/authenticate.ts'
import type { Scope } from '../../auth/principal.ts'
import { changePerson, inOrder } from '../../domain/change_person.ts'
import { type Decide, personNotFound } from '../../domain/decision.ts'
import { execute, type Target } from '../../commands/execute.ts'
import { aboutPerson, type PersonExtra, type ShownPerson } from '../../commands/people.ts'
import { noBody } from '../../commands/reply.ts'
import { invite } from '../../domain/invitation.ts'
import { newId } from '../../new_id.ts'
import { deriveNames } from '../../domain/names.ts'
import { create, remove, type RoleChoice } from '../../domain/person.ts'
import { findRole } from '../../domain/role.ts'
import { newToken } from '../../operations/invitation_token.ts'
import type { CommandDeps } from '../../commands/aggregate.ts'
import { holds, type Viewer } from '../../operations/permissions.ts'
import { etagOf } from '../../http/etag.ts'
import { ProblemError } from '../../http/problem.ts'
import { given, invalidInput } from '../../http/validation.ts'
import type { Call, Endpoint } from '../endpoint.ts'
import { type NumberedPerson, numberedPerson } from '../params.ts'
import { requireSettable, sentMembers } from '../settable.ts'
import { showRow } from '../show.ts'
import { baseOf, operation, type SurfaceLinks } from '../surface.ts'
import { answerArray, everyone } from '../everyone.ts'
import { createPerson, pageQuery, updatePerson } from './input.ts'
import { personAnswer, personMembers, personView, workspacePlace, writtenPerson } from './view.ts'

type Deps = CommandDeps & SurfaceLinks

const person = { description: 'The person.', schema: personAnswer }
const changed = { description: 'The person, as far as the caller may read them.', schema: writtenPerson }
const teamKind = ['team'] as const

export function peopleEndpoints(deps: Deps): Endpoint[] {
  const params = { id: numberedPerson(deps) }
  return [
    operation({
      method: 'get',
      path: '/v3/people',
      summary: 'List people, oldest first',
      scope: 'people:read',
      query: pageQuery,
      answers: {
        200: { description: 'Those that were asked for, or everyone.', schema: z.array(personAnswer) },
      },
      async handle({ c, query: { start = 0, limit }, settings, shows }) {
        const workspace = await settings()
        const pages = limit === undefined
          ? everyone(deps.database, workspace, { archived: false }, 'created_at', shows)
          : window(deps, workspace, start, limit, shows)
        const rows = viewed(deps, workspace, limit === undefined ? skip(pages, start) : pages)
        return await answerArray(c, rows, (view) => view)
      },
    }),
    operation({
      method: 'get',
      path: '/v3/people/:id',
      params,
      summary: 'Get a person',
      scope: 'people:read',
      authorize: allowSelf('people:read'),
      headers: ['ETag'],
      answers: { 200: person },
      async handle({ c, params: { id: { number } }, settings, shows }) {
        const workspace = await settings()
        const row = number === null
          ? null
          : await getPersonByNumber(deps.database, workspace.organization.id, number)
        if (!row) throw new ProblemError(problemOfRefusal(personNotFound))
        const [view] = await viewPage(deps, workspace, [row])
        shows(workspace, [row])
        return c.json(view!, 200, { ETag: etagOf(row.version) })
      },
    }),
    operation({
      method: 'post',
      path: '/v3/people',
      summary: 'Create a person',
      scope: 'people:write',
      body: createPerson,
      headers: ['ETag', 'Location'],
      answers: { 201: changed },
      async handle({ body, ...call }) {
        const { role, groups, send_invite, ...profile } = body
        if (send_invite) requireScope(call.principal, 'people:invite')
        const workspace = await call.settings()
        const teams = groups && await teamsNumbered(deps, workspace, groups)
        const id = newId(deps.clock())
        const command = {
          profile: { ...given(profile), ...deriveNames(profile), email: profile.email },
          status: 'active' as const,
          source: 'oauth' as const,
          roles: role === undefined ? undefined : [roleFor(workspace, role)],
          groups: teams && { ids: teams, kinds: teamKind },
        }
        const invitation = send_invite ? invitationFor(deps, workspace, id) : null
        return await answer(deps, call, invitation ? inOrder(create, invitation.decide) : create, {
          stream: null,
          newId: id,
          command,
          groups: teams,
          extra: { token: invitation?.token },
          reply: showRow(201, (row, settings) => personView(row, settings, null), {
            viewer: viewerOf({ ...call, body }),
            members: personMembers,
            numberIn: 'id',
            by: 'number',
            collection: `${baseOf(workspacePlace, call.c, deps)}/v3/people`,
          }),
        })
      },
    }),
    operation({
      method: 'put',
      path: '/v3/people/:id',
      params,
      summary: 'Change a person; what is not sent stays',
      scope: 'people:write',
      authorize: allowSelf('people:write'),
      body: updatePerson,
      bodyOptional: true,
      headers: ['ETag'],
      answers: { 200: changed },
      async handle({ body, ...call }) {
        const { role, groups, send_invite, ...profile } = body
        const workspace = await call.settings()
        const id = await call.params.id.id()
        const sent = sentMembers({ ...call, body })
        // whether an invitation may be sent depends on whether one was sent before
        sent.delete('send_invite')
        requireSettable(call.principal, { sent, members: personMembers, scope: 'people:write', person: id })
        const invites = send_invite === true && await mayInvite(deps, workspace, call)
        const teams = groups && await teamsNumbered(deps, workspace, groups)
        const acts = await lastOwnActs(deps.database, workspace.organization.id, [id])
        const invitation = invites ? invitationFor(deps, workspace, id) : null
        return await answer(
          deps,
          call,
          invitation ? inOrder(changePerson, invitation.decide) : changePerson,
          {
            stream: id,
            command: {
              profile: given(profile),
              roles: role === undefined ? undefined : [roleFor(workspace, role)],
              groups: teams && { ids: teams, kinds: teamKind },
            },
            groups: teams,
            extra: { token: invitation?.token },
            reply: showRow(200, (row, settings) => personView(row, settings, acts.get(id) ?? null), {
              viewer: viewerOf({ ...call, body }),
              members: personMembers,
            }),
          },
        )
      },
    }),
    operation({
      method: 'delete',
      path: '/v3/people/:id',
      params,
      summary: 'Delete a person for ever',
      scope: 'people:delete',
      answers: { 204: { description: 'Gone.' } },
      async handle(call) {
        return await answer(deps, call, remove, {
          stream: await call.params.id.id(),
          command: {},
          reply: noBody(204),
        })
      },
    }),
  ]
}

async function answer<Command, Subject>(
  deps: Deps,
  { caller }: Pick<Call, 'caller'>,
  decide: Decide<Command>,
  target: Target<Person, Command, ShownPerson, PersonExtra, Subject>,
): Promise<Response> {
  const executed = await execute(deps, await caller(), aboutPerson(decide), target)
  return respond(executed)
}

/** An invitation that was not asked for is not among what the request sent. */
function viewerOf(call: Pick<Call<unknown, { send_invite?: boolean }>, 'c' | 'principal' | 'body'>): Viewer {
  const sent = sentMembers(call)
  if (call.body.send_invite !== true) sent.delete('send_invite')
  return { principal: call.principal, sent }
}

interface Named {
  params: { id: NumberedPerson }
}

/** People may read and change themselves; their role and groups are for others to change. */
function allowSelf(scope: Scope): (call: Pick<Call, 'principal'> & Named) => Promise<void> {
  return async (call) => {
    const { scopes, person } = call.principal
    const asks = person !== null && !scopes.has(scope)
    if (asks && await call.params.id.id() === person) return
    requireScope(call.principal, scope)
  }
}

/**
 * A caller without the permission to invite may send back the `send_invite` of a person who is already
 * invited.
 */
async function mayInvite(
  deps: Deps,
  { organization }: Settings,
  { principal, params: { id: { number } } }: Pick<Call, 'principal'> & Named,
): Promise<boolean> {
  if (holds(principal, 'people:invite')) return true
  const row = number === null ? null : await getPersonByNumber(deps.database, organization.id, number)
  if (row && row.invitation === null) requireScope(principal, 'people:invite')
  return false
}

/**
 * Clients send `send_invite` back as they read it, so a person who was invited before is not invited again.
 */
function invitationFor(deps: Deps, { organization }: Settings, person: string) {
  const { token, hash } = newToken(organization.id, person)
  const link = { invitationId: newId(deps.clock()), tokenHash: hash }
  const decide: Decide<unknown> = (before, _, context) =>
    before.existence === 'present' && currentInvitation(before) ? [] : invite(before, link, context)
  return { token, decide }
}

/** The role of a number, id, key or name, in this order. */
function roleFor({ roles }: Settings, reference: string): RoleChoice {
  const role = roles.find(({ number }) => String(number) === reference) ??
    findRole({ roles }, reference) ??
    roles.find(({ name }) => name.toLowerCase() === reference.toLowerCase())
  if (!role) throw invalidInput({ role: ['The role field names a role that does not exist.'] })
  return { role: role.id, rank: 'primary' }
}

async function teamsNumbered(deps: Deps, { organization }: Settings, numbers: number[]): Promise<string[]> {
  if (numbers.length === 0) return []
  const found = await findGroupsByNumber(deps.database, organization.id, numbers)
  return numbers.map((number) => {
    const team = found.find((one) => one.number === number && one.kind === 'team')
    if (!team) throw invalidInput({ groups: ['The groups field names a group that does not exist.'] })
    return team.id
  })
}

/** Any `limit` people in a row, from two pages where they do not begin with one. */
async function* window(
  { database }: Deps,
  workspace: Settings,
  start: number,
  limit: number,
  shows: Call['shows'],
): AsyncGenerator<PersonRow[]> {
  const { organization } = workspace
  const page = Math.floor(start / limit) + 1
  const lead = start % limit
  const read = async (page: number) =>
    (await listPeople(database, organization.id, { archived: false }, {
      sort: 'created_at',
      page,
      perPage: limit,
    }))
      .people
  const rows = lead === 0 ? await read(page) : [...await read(page), ...await read(page + 1)]
  const asked = rows.slice(lead, lead + limit)
  shows(workspace, asked)
  yield asked
}

async function* skip(pages: AsyncGenerator<PersonRow[]>, count: number): AsyncGenerator<PersonRow[]> {
  let left = count
  for await (const rows of pages) {
    yield rows.slice(left)
    left = Math.max(0, left - rows.length)
  }
}

async function* viewed(deps: Deps, workspace: Settings, pages: AsyncGenerator<PersonRow[]>) {
  for await (const rows of pages) yield await viewPage(deps, workspace, rows)
}

async function viewPage(deps: Deps, workspace: Settings, rows: PersonRow[]) {
  const acts = await lastOwnActs(deps.database, workspace.organization.id, rows.map(({ id }) => id))
  return rows.map((row) => personView(row, workspace, acts.get(row.id) ?? null))
}
