import type { Settings } from '../../events/organization.ts'
import { currentInvitation, type Invitation, type Present } from '../../events/person.ts'
import type { Profile } from '../../events/person_events.ts'
import type { Decide, Refused } from '../domain/decision.ts'
import { type Caller, type CommandDeps, loadPerson } from './execute.ts'
import { acceptInvitation, invite, type NewLink, openLink } from '../domain/invitation.ts'
import { namesAfter } from '../domain/names.ts'
import { parseToken } from './token.ts'

const tenMinutes = 600_000

/** What a token leads to; `link` says why it does not open, if it does not. */
export interface FoundLink {
  settings: Settings
  person: Present
  tokenHash: string
  link: Invitation | Refused
  /** They asked for a new one already, and somebody is to decide. */
  asked: boolean
}

/** Null for every token that was never anybody's: malformed, another installation's, or of a deleted person. */
export async function findLink(deps: CommandDeps, token: string): Promise<FoundLink | null> {
  const parsed = parseToken(token)
  const settings = parsed && await deps.settings.find(parsed.organization)
  if (!settings) return null
  const { person, events } = await loadPerson(deps, settings.organization.id, parsed.person)
  if (person.existence !== 'present') return null
  const link = openLink(person, parsed.hash, deps.clock())
  if ('refused' in link && link.refused === 'not_found') return null
  const current = currentInvitation(person)
  const asked = events.some(({ type, open }) =>
    type === 'InvitationRequested' && open.invitation_id === current?.id
  )
  return { settings, person, tokenHash: parsed.hash, link, asked }
}

/** Whoever holds a link acts as the person whom it invites. */
export function holderOf(organization: string, person: string, requestId: string): Caller {
  return { organization, actor: person, requestId, reason: null, idempotency: null, ifMatch: null }
}

/** Accepts, with the names that were not given following those that were. */
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
 * once, at most every ten minutes, by mail to the person; after a revocation the wish is only recorded, once,
 * for somebody to decide.
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
