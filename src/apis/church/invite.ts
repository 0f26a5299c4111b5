import { createHash } from 'node:crypto'
import type { Settings } from '../../../events/organization.ts'
import { parseNumber, personIdByClaim, personIdByNumber } from '../../../projections/people/numbers.ts'
import { bulkInvite } from '../../operations/bulk_invite.ts'
import type { Caller } from '../../commands/caller.ts'
import { execute } from '../../commands/execute.ts'
import { aboutPerson } from '../../commands/people.ts'
import { createAndInvite, uninvite, withdraw } from '../../domain/invitation.ts'
import { claimDigest } from '../../commands/claims.ts'
import { newId } from '../../new_id.ts'
import { normaliseEmail } from '../../domain/address.ts'
import { deriveNames } from '../../domain/names.ts'
import { approve } from '../../domain/person.ts'
import { newToken } from '../../operations/invitation_token.ts'
import type { CommandDeps } from '../../commands/aggregate.ts'
import { constant } from '../../commands/reply.ts'
import { holds } from '../../operations/permissions.ts'
import { ProblemError } from '../../http/problem.ts'
import { invalidInput } from '../../http/validation.ts'
import type { Endpoint } from '../endpoint.ts'
import { problemOfRefusal, respond } from '../reply.ts'
import { showDone } from '../show.ts'
import { email } from '../../operations/person_fields.ts'
import { allow, callerIn, churchOf, nobodysId, onMember } from './access.ts'
import {
  approveBody,
  approveQuery,
  bulkBody,
  churchQuery,
  inviteBody,
  memberMissing,
  uninviteBody,
} from './input.ts'
import { bulkAnswer, doneAnswer, invitedAnswer, saidAnswer } from './view.ts'
import { operation } from '../surface.ts'

type Deps = CommandDeps

/** Literal paths: they come before `/api/people/:id`. */
export function inviteEndpoints(deps: Deps): Endpoint[] {
  return [
    operation({
      method: 'post',
      path: '/api/people/invite',
      summary: 'Invite somebody new',
      scope: 'people:invite',
      authorize: allow(deps, 'people:invite'),
      query: churchQuery,
      body: inviteBody,
      bodyOptional: true,
      headers: ['ETag'],
      answers: { 200: { description: 'Pending; the mail is on its way.', schema: invitedAnswer } },
      async handle(call) {
        const church = await churchOf(deps, call)
        const { name, email, role_id } = call.body
        const role = role_id === undefined ? undefined : roleNumbered(church, role_id)
        const now = deps.clock()
        const id = newId(now)
        const { token, hash } = newToken(church.organization.id, id)
        const executed = await execute(deps, await callerIn(church, call), aboutPerson(createAndInvite), {
          stream: null,
          newId: id,
          command: {
            profile: { ...deriveNames({ name }), email },
            role,
            invitationId: newId(now),
            tokenHash: hash,
          },
          extra: { token },
          reply: showDone(200, { success: true, message: 'Member invited successfully', id: 0 }, {
            numberIn: 'id',
          }),
        })
        return respond(executed)
      },
    }),
    operation({
      method: 'post',
      path: '/api/people/invite/bulk',
      summary: 'Invite many addresses',
      scope: 'people:invite',
      authorize: allow(deps, 'people:invite'),
      query: churchQuery,
      body: bulkBody,
      bodyOptional: true,
      answers: { 200: { description: 'How many were invited, and how many not.', schema: bulkAnswer } },
      async handle(call) {
        const church = await churchOf(deps, call)
        const candidates = call.body.emails.map((text) => email.safeParse(text).data ?? null)
        const { invited, replayed } = await inviteAll(deps, await callerIn(church, call), candidates)
        if (replayed) call.c.header('Idempotent-Replayed', 'true')
        const failed = candidates.length - invited
        return call.c.json({
          success: invited,
          failed,
          message: `Process completed: ${invited} successful, ${failed} failed`,
        })
      },
    }),
    operation({
      method: 'post',
      path: '/api/people/approve',
      summary: 'Approve a pending member',
      scope: 'people:approve',
      authorize: allow(deps, 'people:approve'),
      query: approveQuery,
      body: approveBody,
      bodyOptional: true,
      headers: ['ETag'],
      answers: { 200: { description: 'Active, with the given role.', schema: saidAnswer } },
      async handle(call) {
        const { query, body } = call
        if (!query.action?.trim()) throw invalidInput({ action: [memberMissing] })
        const church = await churchOf(deps, call)
        const role = roleNumbered(church, body.role_id)
        const number = parseNumber(query.action.trim())
        const id = number === null
          ? null
          : await personIdByNumber(deps.database, church.organization.id, number)
        const executed = await execute(deps, await callerIn(church, call), aboutPerson(onMember(approve)), {
          stream: id ?? nobodysId,
          command: { role },
          reply: showDone(200, { success: true, message: 'Member approved successfully' }),
        })
        return respond(executed)
      },
    }),
    operation({
      method: 'delete',
      path: '/api/people/invite',
      summary:
        'Delete the invitation of a pending member, and the member with it: for ever with users.delete',
      scope: 'people:invite',
      authorize: allow(deps, 'people:invite'),
      query: churchQuery,
      body: uninviteBody,
      bodyOptional: true,
      answers: { 200: { description: 'Gone.', schema: doneAnswer } },
      async handle(call) {
        const church = await churchOf(deps, call)
        const digest = claimDigest(church.key, 'email', normaliseEmail(call.body.email))
        const id = await personIdByClaim(deps.database, church.organization.id, 'email', digest)
        // a reply without ETag, which a deleted person would not have either
        const executed = await execute(
          deps,
          await callerIn(church, call),
          aboutPerson(holds(call.principal, 'people:delete') ? uninvite : withdraw),
          { stream: id ?? nobodysId, command: {}, reply: constant(200, { success: true }) },
        )
        return respond(executed)
      },
    }),
  ]
}

/** The id of the role of a number; refuses a number that no role has. */
export function roleNumbered({ roles }: Settings, number: number): string {
  const role = roles.find((one) => one.number === number)
  if (!role) throw invalidInput({ role_id: ['The role_id field names a role that does not exist.'] })
  return role.id
}

const atOnce = 1000

/** How many of the addresses were invited. A long list goes in parts, each repeated safely by its own key. */
async function inviteAll(
  deps: Deps,
  caller: Caller,
  candidates: (string | null)[],
): Promise<{ invited: number; replayed: boolean }> {
  let invited = 0
  let replayed = true
  for (let start = 0; start < candidates.length; start += atOnce) {
    const result = await bulkInvite(deps, {
      ...caller,
      idempotency: caller.idempotency && {
        ...caller.idempotency,
        key: createHash('sha256').update(`${caller.idempotency.key}/${start}`).digest('hex'),
      },
    }, { candidates: candidates.slice(start, start + atOnce) })
    if ('refused' in result) {
      // the rest of a list of which some were invited counts as failed
      if (result.refused.refused === 'invitation_quota' && invited > 0) break
      throw new ProblemError(problemOfRefusal(result.refused))
    }
    invited += result.rows.filter(({ outcome }) => outcome === 'invited').length
    replayed &&= result.replayed
  }
  return { invited, replayed }
}
