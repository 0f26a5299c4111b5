import { z } from '@hono/zod-openapi'
import { approve } from '../../domain/person.ts'
import { bulkInvite as inviteAll } from '../../operations/bulk_invite.ts'
import { createAndInvite, invite, revokeInvitation } from '../../domain/invitation.ts'
import { refusePerson } from '../../domain/refuse_person.ts'
import { newId } from '../../new_id.ts'
import { newToken } from '../../operations/invitation_token.ts'
import type { CommandDeps } from '../../commands/aggregate.ts'
import { ProblemError } from '../../http/problem.ts'
import { type Endpoint, endpoint } from '../endpoint.ts'
import { personId } from '../params.ts'
import { problemOfRefusal } from '../reply.ts'
import { run } from './run.ts'
import {
  approvePerson,
  bulkInvite,
  email,
  invitePerson,
  refusePerson as refuseBody,
} from './person_schema.ts'
import { showPerson, viewerOf, writtenPerson } from './person_view.ts'

type Deps = CommandDeps

const tag = 'Invitations'
const person = { description: 'The person.', schema: writtenPerson }

/** Literal paths come before `/v1/people/:id/…`. */
export function inviteEndpoints(deps: Deps): Endpoint[] {
  const params = { id: personId(deps) }
  return [
    endpoint({
      id: 'invitePerson',
      method: 'post',
      path: '/v1/people/invite',
      summary: 'Invite somebody new',
      tag,
      scope: 'people:invite',
      body: invitePerson,
      unconditional: true,
      headers: ['ETag', 'Location'],
      refuses: ['email_taken', 'source_id_taken', 'unknown_role', 'unknown_group', 'invitation_quota'],
      answers: {
        201: { description: 'The person, pending; the mail is on its way.', schema: writtenPerson },
      },
      async handle(call) {
        const { role, expires_in_hours, ...profile } = call.body
        const { organization } = await call.settings()
        const now = deps.clock()
        const id = newId(now)
        const { token, hash } = newToken(organization.id, id)
        return await run(deps, call, createAndInvite, {
          stream: null,
          newId: id,
          command: {
            profile,
            role: role ?? undefined,
            invitationId: newId(now),
            tokenHash: hash,
            expiresInHours: expires_in_hours ?? undefined,
          },
          extra: { token },
          reply: showPerson(201, viewerOf(call)),
        })
      },
    }),
    endpoint({
      id: 'invitePeople',
      method: 'post',
      path: '/v1/people/invite/bulk',
      summary: 'Invite up to 1000 people',
      tag,
      scope: 'people:invite',
      body: bulkInvite,
      unconditional: true,
      refuses: ['unknown_role', 'unknown_group', 'invitation_quota'],
      answers: {
        200: {
          description: 'What came of each address, in the order of the lists: `emails`, then `people`.',
          schema: z.object({
            invited: z.int(),
            skipped: z.int(),
            failed: z.int(),
            results: z.array(z.object({
              email: z.string(),
              outcome: z.enum(['invited', 'skipped', 'failed']),
              id: z.string().optional(),
              error: z.string().optional(),
            })),
          }),
        },
      },
      async handle({ c, body: { emails = [], people = [], role }, caller }) {
        const result = await inviteAll(deps, await caller(), {
          candidates: emails.map(parsedAddress),
          people: people.map((one) => ({ ...one, email: parsedAddress(one.email) })),
          role: role ?? undefined,
        })
        if ('refused' in result) throw new ProblemError(problemOfRefusal(result.refused))
        const count = (outcome: string) => result.rows.filter((row) => row.outcome === outcome).length
        if (result.replayed) c.header('Idempotent-Replayed', 'true')
        const sent = [...emails, ...people.map((one) => one.email)]
        return c.json({
          invited: count('invited'),
          skipped: count('skipped'),
          failed: count('failed'),
          results: result.rows.map((row, index) => ({
            email: sent[index],
            outcome: row.outcome,
            ...(row.outcome === 'invited' && { id: row.id }),
            ...(row.outcome === 'skipped' && { error: skipped[row.why] }),
            ...(row.outcome === 'failed' && { error: failed[row.why] }),
          })),
        })
      },
    }),
    endpoint({
      id: 'sendInvitation',
      method: 'post',
      path: '/v1/people/:id/invite',
      params,
      summary: 'Invite a person, or send a new link that replaces the first',
      tag,
      scope: 'people:invite',
      headers: ['ETag'],
      refuses: ['invalid_state', 'invitation_limit', 'invitation_quota'],
      answers: { 202: { description: 'The person; the mail is on its way.', schema: writtenPerson } },
      async handle(call) {
        const { organization } = await call.settings()
        const { token, hash } = newToken(organization.id, call.params.id)
        return await run(deps, call, invite, {
          stream: call.params.id,
          command: { invitationId: newId(deps.clock()), tokenHash: hash },
          extra: { token },
          reply: showPerson(202, viewerOf(call)),
        })
      },
    }),
    endpoint({
      id: 'revokeInvitation',
      method: 'delete',
      path: '/v1/people/:id/invite',
      params,
      summary: 'Revoke an invitation',
      tag,
      scope: 'people:invite',
      headers: ['ETag'],
      refuses: ['invalid_state'],
      answers: { 200: person },
      handle: (call) => run(deps, call, revokeInvitation, { stream: call.params.id, command: {} }),
    }),
    endpoint({
      id: 'refusePerson',
      method: 'post',
      path: '/v1/people/:id/refuse',
      params,
      summary: 'Refuse a pending person',
      tag,
      scope: 'people:approve',
      body: refuseBody,
      bodyOptional: true,
      headers: ['ETag'],
      refuses: ['invalid_state'],
      answers: { 200: { description: 'The person, inactive, their link ended.', schema: writtenPerson } },
      handle: (call) => run(deps, call, refusePerson, { stream: call.params.id, command: call.body }),
    }),
    endpoint({
      id: 'approvePerson',
      method: 'post',
      path: '/v1/people/:id/approve',
      params,
      summary: 'Approve a pending person',
      tag,
      scope: 'people:approve',
      body: approvePerson,
      bodyOptional: true,
      headers: ['ETag'],
      refuses: ['invalid_state', 'unknown_role', 'unknown_group', 'last_holder'],
      answers: { 200: person },
      handle: (call) =>
        run(deps, call, approve, {
          stream: call.params.id,
          command: { role: call.body.role ?? undefined },
        }),
    }),
  ]
}

const failed = {
  malformed: 'The email field must be a valid email address.',
  state: 'The person cannot be invited.',
  quota: 'The organization has sent as many invitations as it may in a day.',
}

/** An address as it is stored; null for a malformed one. */
const parsedAddress = (text: string) => email.safeParse(text).data ?? null

const skipped = {
  known: 'The email has already been taken.',
  repeated: 'The email is repeated in the list.',
}
