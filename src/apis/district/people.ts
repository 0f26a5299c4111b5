import { problemOfRefusal, respond } from '../reply.ts'
import { z } from '@hono/zod-openapi'
import { rowOf } from '../../../projections/people/row.ts'
import { getPerson } from '../../../projections/people/read_people.ts'
import { changePerson } from '../../domain/change_person.ts'
import type { Person } from '../../../events/person.ts'
import { execute, type Target } from '../../commands/execute.ts'
import { aboutPerson, loadPerson, type PersonExtra, type ShownPerson } from '../../commands/people.ts'
import { type Decide, personNotFound } from '../../domain/decision.ts'
import { interviewsOf } from '../../domain/interview.ts'
import { invite } from '../../domain/invitation.ts'
import { newId } from '../../new_id.ts'
import { deriveNames } from '../../domain/names.ts'
import { create, remove } from '../../domain/person.ts'
import { newToken } from '../../operations/invitation_token.ts'
import type { CommandDeps } from '../../commands/aggregate.ts'
import { mayRead, type Viewer } from '../../operations/permissions.ts'
import { etagOf } from '../../http/etag.ts'
import { ProblemError } from '../../http/problem.ts'
import type { Call, Endpoint } from '../endpoint.ts'
import { personId } from '../params.ts'
import { requireSettable, sentMembers } from '../settable.ts'
import { showDone, showRow } from '../show.ts'
import { baseOf, operation, type SurfaceLinks } from '../surface.ts'
import { createPerson, profileOf, updatePerson } from './input.ts'
import {
  detailedAnswer,
  districtPlace,
  fileView,
  interviewView,
  personAnswer,
  personMembers,
  personView,
  tagsOf,
  writtenPerson,
} from './view.ts'
import { answerArray, everyone } from '../everyone.ts'

type Deps = CommandDeps & SurfaceLinks

const tagKind = ['tag'] as const
const ok = z.object({ ok: z.literal(true) })
const done = { 200: { description: 'Done.', schema: ok } }

export function peopleEndpoints(deps: Deps): Endpoint[] {
  const params = { id: personId(deps) }
  return [
    operation({
      method: 'get',
      path: '/api/people',
      summary: 'List all people',
      scope: 'people:read',
      query: z.object({
        archived: z.string().max(255).optional().openapi({ description: '`true` adds archived people.' }),
      }),
      answers: { 200: { description: 'All of them, oldest first.', schema: z.array(personAnswer) } },
      async handle({ c, settings, shows, reads, query }) {
        const archived = query.archived === 'true' || query.archived === '1' ? 'any' : false
        const pages = everyone(reads, await settings(), { archived }, 'created_at', shows)
        return await answerArray(c, pages, personView)
      },
    }),
    operation({
      method: 'get',
      path: '/api/people/:id',
      params,
      summary: 'Get a person, archived ones too',
      scope: 'people:read',
      self: true,
      query: z.object({
        include: z.string().max(255).default('').openapi({
          description: 'A comma-separated list of files, interviews, tags, photo_url.',
        }),
      }),
      headers: ['ETag'],
      answers: { 200: { description: 'The person.', schema: detailedAnswer } },
      handle: (call) => show(deps, call, call.query.include),
    }),
    operation({
      method: 'post',
      path: '/api/people',
      summary: 'Create a person',
      scope: 'people:write',
      body: createPerson,
      headers: ['ETag', 'Location'],
      answers: { 201: { description: 'The person, active.', schema: writtenPerson } },
      handle: ({ body, ...call }) =>
        answer(deps, call, create, {
          stream: null,
          command: {
            profile: {
              ...profileOf(body),
              ...deriveNames({ first_name: body.first, last_name: body.last }),
              email: body.email,
            },
            status: 'active',
            source: 'oauth',
            roles: body.roles,
            groups: body.tags && { ids: body.tags, kinds: tagKind },
          },
          groups: body.tags,
          reply: showRow(201, personView, {
            viewer: viewerOf({ ...call, body }),
            members: personMembers,
            collection: `${baseOf(districtPlace, call.c, deps)}/api/people`,
          }),
        }),
    }),
    operation({
      method: 'patch',
      path: '/api/people/:id',
      params,
      summary: 'Change a person',
      scope: 'people:write',
      self: true,
      body: updatePerson,
      bodyOptional: true,
      headers: ['ETag'],
      answers: {
        200: { description: 'The person, as far as the caller may read them.', schema: writtenPerson },
      },
      handle(call) {
        const { principal, params, body: { roles, tags, archived, ...fields } } = call
        requireSettable(principal, {
          sent: sentMembers(call),
          members: personMembers,
          scope: 'people:write',
          person: params.id,
        })
        return answer(deps, call, changePerson, {
          stream: call.params.id,
          command: {
            profile: profileOf(fields),
            roles,
            groups: tags && { ids: tags, kinds: tagKind },
            archived,
          },
          groups: tags,
          reply: showRow(200, personView, { viewer: viewerOf(call), members: personMembers }),
        })
      },
    }),
    operation({
      method: 'delete',
      path: '/api/people/:id',
      params,
      summary: 'Delete a person for ever, with everything about them',
      scope: 'people:delete',
      answers: done,
      async handle(call) {
        return await answer(deps, call, remove, {
          stream: call.params.id,
          command: {},
          reply: showDone(200, { ok: true }),
        })
      },
    }),
    operation({
      method: 'post',
      path: '/api/people/:id/invite',
      params,
      summary: 'Send a login invitation',
      scope: 'people:invite',
      headers: ['ETag'],
      answers: done,
      async handle(call) {
        const { organization } = await call.settings()
        const { token, hash } = newToken(organization.id, call.params.id)
        return await answer(deps, call, invite, {
          stream: call.params.id,
          command: { invitationId: newId(deps.clock()), tokenHash: hash },
          extra: { token },
          reply: showDone(200, { ok: true }),
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
  return respond(await execute(deps, await caller(), aboutPerson(decide), target))
}

function viewerOf(call: Pick<Call, 'c' | 'principal' | 'body'>): Viewer {
  return { principal: call.principal, sent: sentMembers(call) }
}

/**
 * Files and interviews are read from the person's stream, everything else from the read model. What the
 * caller may not read is left out.
 */
async function show(
  deps: Deps,
  { c, principal, params: { id }, settings, shows, reads }:
    & Pick<Call, 'c' | 'principal' | 'settings' | 'shows' | 'reads'>
    & { params: { id: string } },
  include: string,
): Promise<Response> {
  const known = await settings()
  const { organization, roles } = known
  const words = include.split(',').map((word) => word.trim())
  const asked = new Set(
    words.filter((word) =>
      word in personMembers && mayRead(principal, personMembers[word as keyof typeof personMembers], id)
    ),
  )
  const folded = asked.has('files') || asked.has('interviews')
    ? await loadPerson(deps, organization.id, id)
    : null
  const person = folded?.person.existence === 'present' ? folded.person : null
  const row = !folded
    ? await getPerson(reads, organization.id, id)
    : person && rowOf(organization.id, person, roles, folded.groups)
  if (!row) throw new ProblemError(problemOfRefusal(personNotFound))

  shows(known, [row])
  const place = { district: organization.id, person: row.id, base: baseOf(districtPlace, c, deps) }
  const body: z.output<typeof detailedAnswer> = {
    ...personView(row),
    ...(asked.has('tags') && { tags: tagsOf(row) }),
    ...(asked.has('photo_url') && { photo_url: row.avatar_url }),
    ...(person && asked.has('files') && { files: person.files.map((file) => fileView(file, place)) }),
    ...(person && asked.has('interviews') && {
      interviews: interviewsOf(person).map((one) => interviewView(one, organization.id)),
    }),
  }
  return c.json(body, 200, { ETag: etagOf(row.version) })
}
