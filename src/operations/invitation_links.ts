import type { Settings } from '../../events/organization.ts'
import { currentInvitation, type Invitation, type Present } from '../../events/person.ts'
import type { Profile } from '../../events/person_events.ts'
import type { CommandDeps } from '../commands/aggregate.ts'
import type { Caller } from '../commands/caller.ts'
import { execute } from '../commands/execute.ts'
import { aboutPerson, loadPerson } from '../commands/people.ts'
import type { Refused } from '../domain/decision.ts'
import { openLink } from '../domain/invitation.ts'
import { acceptLink, renewLink } from '../domain/invitation_link.ts'
import { newId } from '../new_id.ts'
import { newToken, parseToken } from './invitation_token.ts'

/** The person and invitation that a token belongs to. */
export interface FoundLink {
  settings: Settings
  person: Present
  tokenHash: string
  /** The open invitation, or the refusal that states why the link is closed. */
  link: Invitation | Refused
  /** Whether the holder has already requested a new link that awaits a decision. */
  alreadyRequested: boolean
}

/**
 * Finds the invitation of a token; null for a malformed token, one of another installation, or one of a
 * deleted person.
 */
export async function findLink(deps: CommandDeps, token: string): Promise<FoundLink | null> {
  const parsed = parseToken(token)
  const settings = parsed && await deps.settings.find(parsed.organization)
  if (!settings) return null
  const { person, events } = await loadPerson(deps, settings.organization.id, parsed.person)
  if (person.existence !== 'present') return null
  const link = openLink(person, parsed.hash, deps.clock())
  if ('refused' in link && link.refused === 'not_found') return null
  const current = currentInvitation(person)
  const alreadyRequested = events.some(({ type, open }) =>
    type === 'InvitationRequested' && open.invitation_id === current?.id
  )
  return { settings, person, tokenHash: parsed.hash, link, alreadyRequested }
}

/** Accepts the invitation on behalf of the person who holds the link. */
export function acceptFoundLink(
  deps: CommandDeps,
  { settings: { organization }, person, tokenHash }: FoundLink,
  requestId: string,
  profile: Partial<Profile>,
) {
  return execute(deps, holderOf(organization.id, person.id, requestId), aboutPerson(acceptLink), {
    stream: person.id,
    command: { tokenHash, profile },
  })
}

/** Sends a new link to the invited address, or records the request for one, see {@link renewLink}. */
export function renewFoundLink(
  deps: CommandDeps,
  { settings: { organization }, person, tokenHash, alreadyRequested }: FoundLink,
  requestId: string,
) {
  const { token, hash } = newToken(organization.id, person.id)
  return execute(deps, holderOf(organization.id, person.id, requestId), aboutPerson(renewLink), {
    stream: person.id,
    command: {
      presentedHash: tokenHash,
      alreadyRequested,
      invitationId: newId(deps.clock()),
      tokenHash: hash,
    },
    extra: { token },
  })
}

/** The caller for the holder of a link, who acts as the invited person. */
export function holderOf(organization: string, person: string, requestId: string): Caller {
  return { organization, actor: person, requestId, reason: null, idempotency: null, ifMatch: null }
}
