import type { Payload } from '../../events/event.ts'
import { normaliseEmail } from './address.ts'

/**
 * Whether the person has accepted an invitation that was sent to their present address. `events` are all
 * events of the person in order, with their sealed parts.
 */
export function hasConfirmedAddress(events: readonly (Payload & { type: string })[]): boolean {
  let address: string | null = null
  let confirmed: string | null = null
  const invited = new Map<unknown, string | null>()
  for (const { type, open, sealed } of events) {
    const email = sealed?.to?.email
    if (typeof email === 'string') address = normaliseEmail(email)
    if (type === 'PersonInvited') invited.set(open.invitation_id, address)
    if (type === 'InvitationAccepted') confirmed = invited.get(open.invitation_id) ?? null
  }
  return confirmed !== null && confirmed === address
}
