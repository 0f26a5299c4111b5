import { currentInvitation, type Invitation, type Person, withEvents } from '../../events/person.ts'
import type { PersonEvent, Profile } from '../../events/person_events.ts'
import { isSameMailbox } from './address.ts'
import { settledEvent } from './ended_link.ts'
import { type Decide, isRefused, onPresent, refuse, type Refused } from './decision.ts'
import { inOrder } from './change_person.ts'
import {
  approvalEvent,
  archive,
  create,
  type CreatePerson,
  refuseArchived,
  remove,
  update,
} from './person.ts'

const hour = 3_600_000

/** The invitations of one person within so many milliseconds. */
const limit = { invitations: 3, within: 600_000 }

/** The shortest life of a link. Organizations of releases before 0.5.0 may have a shorter setting. */
const shortestLife = 1_000

/** A new invitation link: its id and the hash of its token. Only the mail contains the token itself. */
export interface NewLink {
  invitationId: string
  tokenHash: string
  /** Overrides the organization's setting. */
  expiresInHours?: number
}

/**
 * Creates a pending person in a new stream and invites them. Refuses `unknown_role`, `unknown_group`, and
 * whatever {@link invite} refuses.
 */
export const createAndInvite: Decide<
  Pick<CreatePerson, 'profile' | 'groups'> & { role?: string } & NewLink
> = (person, { role, ...command }, context) => {
  const roles = role === undefined ? undefined : [{ role, rank: 'primary' as const }]
  const created = create(person, { ...command, roles, status: 'pending', source: 'invitation' }, context)
  if (isRefused(created)) return created.refused === 'unknown_role' ? { ...created, field: 'role' } : created
  const invited = invite(withEvents(person, created, '', context.now), command, context)
  return isRefused(invited) ? invited : [...created, ...invited]
}

/**
 * Invites a person. A new link revokes the older one. Refuses `invalid_state` for archived people and for
 * people who have accepted an invitation to their present address, and `invitation_limit` for the fourth
 * invitation within ten minutes.
 */
export const invite = onPresent<NewLink>((person, command, context) => {
  if (person.archived_at !== null) return refuseArchived('they cannot be invited')
  const current = currentInvitation(person)
  const accepted = person.invitations.findLast(({ state }) => state === 'accepted')
  if (accepted && isSameMailbox(accepted.email, person.email)) {
    return refuse('invalid_state', 'invitation', 'The person has already accepted an invitation.')
  }
  const recent = person.invitations.filter(({ sentAt }) => context.now - sentAt < limit.within)
  if (recent.length >= limit.invitations) {
    const wait = recent.at(-limit.invitations)!.sentAt + limit.within - context.now
    return {
      ...refuse('invitation_limit', 'invitation', 'The person was invited three times within ten minutes.'),
      retryAfter: Math.max(1, Math.ceil(wait / 1000)),
    }
  }
  return [invitedEvent(current, command, context)]
})

/**
 * Revokes the pending invitation. Refuses `invalid_state` when no invitation is pending; nothing changes for
 * a revoked one.
 */
export const revokeInvitation = onPresent<unknown>((person) => {
  const current = currentInvitation(person)
  if (current?.state === 'revoked') return []
  if (current?.state !== 'pending') {
    const state = current ? `already ${current.state}` : 'not sent'
    return refuse('invalid_state', 'invitation', `The invitation is ${state}: there is nothing to revoke.`)
  }
  return [settledEvent('InvitationRevoked', current, 'revoked')]
})

/** Deletes an invited person whose status is still pending. Refuses `invalid_state` for other people. */
export const uninvite = onInvited(remove)

/**
 * Revokes the invitation of a person whose status is still pending, whatever its state, and archives the
 * person. Their address is then free for others. Refuses `invalid_state` for other people.
 */
export const withdraw = onInvited(inOrder<unknown>(
  onPresent((person) => [
    settledEvent('InvitationRevoked', currentInvitation(person)!, 'revoked', { withdrawn: true }),
  ]),
  archive,
))

/** Records that an invitation has expired. Nothing changes when it was used, revoked or replaced. */
export const expireInvitation: Decide<{ invitationId: string }> = (person, { invitationId }, { now }) => {
  if (person.existence !== 'present') return []
  const current = currentInvitation(person)
  if (current?.id !== invitationId || current.state !== 'pending' || now < current.expiresAt) return []
  return [settledEvent('InvitationExpired', current, 'expired')]
}

/**
 * Accepts an invitation. The person stays pending until an approval, unless the organization approves
 * automatically. Refuses `not_found` for an unknown token, `invitation_used`, `invitation_revoked` (also when
 * a newer link was sent or the person is archived), and `invitation_expired`.
 */
export const acceptInvitation: Decide<{ tokenHash: string; profile: Partial<Profile> }> = (
  person,
  { tokenHash, profile },
  context,
) => {
  if (person.existence !== 'present') return invitationNotFound
  const link = openLink(person, tokenHash, context.now)
  if ('refused' in link) return link
  const updated = update(person, { profile, byThemselves: true }, context)
  if (isRefused(updated)) return updated
  const automatic = context.settings.organization.approval === 'automatic' && person.status === 'pending'
  return [
    ...updated,
    settledEvent('InvitationAccepted', link, 'accepted'),
    ...(automatic ? [approvalEvent] : []),
  ]
}

/**
 * The open invitation of a token, or the refusal that states why it is closed. `now` is in milliseconds since
 * the Unix epoch.
 */
export function openLink(person: Person, tokenHash: string, now: number): Invitation | Refused {
  if (person.existence !== 'present') return invitationNotFound
  const link = person.invitations.find((one) => one.tokenHash === tokenHash)
  if (!link) return invitationNotFound
  if (link.state === 'accepted') {
    return refuse('invitation_used', 'invitation', 'This invitation has already been used.')
  }
  if (link.state === 'revoked' || person.archived_at !== null) {
    return refuse(
      'invitation_revoked',
      'invitation',
      'This invitation was withdrawn or replaced by a newer one.',
    )
  }
  if (link.state === 'expired' || now >= link.expiresAt) {
    return refuse('invitation_expired', 'invitation', 'This invitation has expired. Ask for a new one.')
  }
  return link
}

/** Limits a decision to invited people whose status is still pending. Refuses `invalid_state` for others. */
function onInvited(decide: Decide<unknown>): Decide<unknown> {
  return onPresent<unknown>((person, command, context) =>
    person.status === 'pending' && currentInvitation(person)
      ? decide(person, command, context)
      : refuse('invalid_state', 'invitation', 'The person has no pending invitation.')
  )
}

const invitationNotFound = refuse('not_found', 'invitation', 'Invitation not found.')

function invitedEvent(
  current: Invitation | null,
  { invitationId, tokenHash, expiresInHours }: NewLink,
  { now, settings }: Parameters<Decide<unknown>>[2],
): PersonEvent {
  const hours = expiresInHours ?? settings.organization.invitation_hours
  return {
    type: 'PersonInvited',
    open: {
      invitation_id: invitationId,
      expires_at: Math.round(now + Math.max(hours * hour, shortestLife)),
      from: { invitation: current?.state ?? null },
      to: { invitation: 'pending' },
    },
    sealed: { token_hash: tokenHash },
  }
}
