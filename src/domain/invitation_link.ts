import { currentInvitation } from '../../events/person.ts'
import type { Profile } from '../../events/person_events.ts'
import { type Decide, isRefused } from './decision.ts'
import { acceptInvitation, invite, type NewLink, openLink } from './invitation.ts'
import { namesAfter } from './names.ts'

const tenMinutes = 600_000

/** Accepts an invitation. Names that are not given follow from those that are. */
export const acceptLink: Decide<{ tokenHash: string; profile: Partial<Profile> }> = (
  person,
  { tokenHash, profile },
  context,
) => {
  const names = person.existence === 'present' ? namesAfter(person, profile) : {}
  return acceptInvitation(person, { tokenHash, profile: { ...profile, ...names } }, context)
}

/**
 * Handles a request for a new link by the holder of a closed one. An expired or replaced link is renewed at
 * once, at most every ten minutes, by mail to the person. After a revocation the request is only recorded,
 * once, for the organization to decide. Never refuses, because a refusal would reveal the state of the
 * person.
 */
export const renewLink: Decide<{ presentedHash: string; alreadyRequested: boolean } & NewLink> = (
  person,
  { presentedHash, alreadyRequested, ...link },
  context,
) => {
  if (person.existence !== 'present') return []
  const opened = openLink(person, presentedHash, context.now)
  const current = currentInvitation(person)
  if (!('refused' in opened) || opened.refused === 'not_found' || current === null) return []
  if (current.state === 'accepted') return []
  if (current.state === 'revoked' || person.archived_at !== null) {
    return alreadyRequested
      ? []
      : [{ type: 'InvitationRequested', open: { invitation_id: current.id }, sealed: null }]
  }
  if (context.now - current.sentAt < tenMinutes) return []
  const renewed = invite(person, link, context)
  return isRefused(renewed) ? [] : renewed
}
