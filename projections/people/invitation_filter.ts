import { invitationStates } from '../../events/person_events.ts'

/**
 * The state of the newest invitation, judged by the time of the read. `failed`: its mail has failed, and it
 * was neither accepted nor revoked; such an invitation is also pending or expired.
 */
export const invitationFilters = [...invitationStates, 'failed'] as const

export type InvitationFilter = typeof invitationFilters[number]

// literals and expressions of the indexes people_by_invitation and people_lapsing
const invitationIn = (state: string) => `p.invitation is not null and p.invitation->>'state' = '${state}'`
const lapse = `(p.invitation->>'expires_at')::bigint`
const pendingLapse = `case when p.invitation->>'state' = 'pending' then ${lapse} end`
const either = (one: string, other: string) => `(${one} or ${other})`
const now = '(extract(epoch from now()) * 1000)::bigint'

/** The conditions on people_with_roles, as `p`, by the filter. */
export const invitationIs: Record<InvitationFilter, string[]> = {
  pending: [invitationIn('pending'), `${lapse} > ${now}`],
  // also before the event that records the expiry
  expired: [either(invitationIn('expired'), `${pendingLapse} between 0 and ${now}`)],
  accepted: [invitationIn('accepted')],
  revoked: [invitationIn('revoked')],
  // few mails fail: their people are found first
  failed: [
    `p.id = any (array(
      select e.person_id from events e where e.organization_id = $1 and e.type = 'MailFailed'
    ))`,
    either(invitationIn('pending'), invitationIn('expired')),
    `p.delivery->>'state' = 'failed'`,
    `(p.delivery->>'at')::bigint >= (p.invitation->>'sent_at')::bigint`,
  ],
}
