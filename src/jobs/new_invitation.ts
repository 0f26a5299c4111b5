import { currentInvitation, type Invitation } from '../../events/person.ts'
import type { DecidedChange } from '../commands/leave.ts'

interface NewInvitation {
  invitation: Invitation
  token: string
  sealRow: (row: string, value: unknown) => string | null
}

/** The invitation that a change with the event PersonInvited sends, with its token; null without a token. */
export function newInvitation(change: DecidedChange): NewInvitation | null {
  if (change.kind !== 'person' || change.token === undefined) return null
  const { after, token, sealRow } = change
  if (after.existence !== 'present') return null
  const invitation = currentInvitation(after)
  return invitation && { invitation, token, sealRow }
}
