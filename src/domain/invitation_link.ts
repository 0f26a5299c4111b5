import { currentInvitation } from '../../events/person.ts'
import type { Profile } from '../../events/person_events.ts'
import type { Decide } from './decision.ts'
import { acceptInvitation, invite, type NewLink, openLink } from './invitation.ts'
import { namesAfter } from './names.ts'

const tenMinutes = 600_000

/** Accepts the invitation; names that were not given follow those that were. */
export const acceptLink: Decide<{ tokenHash: string; profile: Partial<Profile> }> = (
  person,
  { tokenHash, profile },
  context,
) => {
  const names = person.existence === 'present' ? namesAfter(person, profile) : {}
  return acceptInvitation(person, { tokenHash, profile: { ...profile, ...names } }, context)
}

/**
 * The holder of a link that no longer works asks for a new one. An expired or replaced link is renewed at
 * once, at most every ten minutes, by mail to the person. After a revocation the request is only recorded,
 * once, so that somebody can decide.
 */
export const renewLink: Decide<{ presentedHash: string; asked: boolean } & NewLink> = (
  person,
  { presentedHash, asked, ...link },
  context,
) => {
  if (person.existence !== 'present') return []
  const presented = openLink(person, presentedHash, context.now)
  const current = currentInvitation(person)
  if (!('refused' in presented) || presented.refused === 'not_found' || current === null) return []
  if (current.state === 'accepted') return []
  if (current.state === 'revoked' || person.archived_at !== null) {
    return asked ? [] : [{ type: 'InvitationRequested', open: { invitation_id: current.id }, sealed: null }]
  }
  return context.now - current.sentAt < tenMinutes ? [] : invite(person, link, context)
}
