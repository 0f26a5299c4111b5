import { currentInvitation, type Invitation } from '../../events/person.ts'
import type { DecidedChange } from '../commands/leave.ts'

interface NewInvitation {
  invitation: Invitation
  token: string
  sealRow: (row: string, value: unknown) => string | null
}

/** The invitation that a change sends, with its token; null for any other change. */
export function newInvitation(change: DecidedChange): NewInvitation | null {
  if (change.kind !== 'person' || change.token === undefined) return null
  const { events, after, token, sealRow } = change
  if (after.existence !== 'present' || !events.some(({ type }) => type === 'PersonInvited')) return null
  const invitation = currentInvitation(after)
  return invitation && { invitation, token, sealRow }
}
