import type { Payload } from '../../events/event.ts'
import { isSameMailbox } from './address.ts'

/**
 * The present address of the person, as it is stored, if they have accepted an invitation that was sent to
 * it; otherwise null. `events` are all events of the person in order, with their sealed parts.
 */
export function confirmedAddress(events: readonly (Payload & { type: string })[]): string | null {
  let address: string | null = null
  let confirmed: string | null = null
  const invited = new Map<unknown, string | null>()
  for (const { type, open, sealed } of events) {
    const email = sealed?.to?.email
    if (typeof email === 'string') address = email
    if (type === 'PersonInvited') invited.set(open.invitation_id, address)
    if (type === 'InvitationAccepted') confirmed = invited.get(open.invitation_id) ?? null
  }
  return confirmed !== null && address !== null && isSameMailbox(confirmed, address) ? address : null
}
