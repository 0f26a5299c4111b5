import { currentInvitation, type Invitation, type Present, withEvents } from '../../events/person.ts'
import type { PersonEvent } from '../../events/person_events.ts'
import { normaliseEmail } from './address.ts'

/** Creates the event that ends an open invitation: accepted, revoked or expired. */
export function settledEvent<Type extends 'InvitationAccepted' | 'InvitationRevoked' | 'InvitationExpired'>(
  type: Type,
  { id, state }: Invitation,
  to: Invitation['state'],
  details: { withdrawn?: true } = {},
): PersonEvent {
  return {
    type,
    open: { invitation_id: id, from: { invitation: state }, to: { invitation: to }, ...details },
    sealed: null,
  }
}

/**
 * Returns the events, followed by the revocation of the open invitation if the events make its link invalid:
 * a new address, archiving, or a status other than pending.
 */
export function withEndedLink(person: Present, events: PersonEvent[]): PersonEvent[] {
  if (currentInvitation(person)?.state !== 'pending' || events.length === 0) return events
  const after = withEvents(person, events, person.id, 0)
  const link = after.existence === 'present' ? currentInvitation(after) : null
  if (after.existence !== 'present' || link?.state !== 'pending') return events
  const isWrong = normaliseEmail(after.email) !== normaliseEmail(person.email) ||
    (after.archived_at !== null && person.archived_at === null) ||
    (after.status !== person.status && after.status !== 'pending')
  return isWrong ? [...events, settledEvent('InvitationRevoked', link, 'revoked')] : events
}
