import { decodeTime } from 'ulid'
import type { Item } from '../../log/item.ts'
import type { MailEvent } from '../../../events/mail.ts'
import { currentInvitation, type Invitation } from '../../../events/person.ts'
import { loadPerson } from '../../commands/people.ts'
import { sealEvent } from '../../log/seal_event.ts'
import { newId } from '../../new_id.ts'
import { DatabaseError } from '../../database/database.ts'
import { fewAtOnce } from '../few_at_once.ts'
import { invitationMail } from './invitation_mail.ts'
import type { Delivery, Message } from './message.ts'
import { backoff, dropRows, type LeasedRow, leaseRows, openRow, postponeRows } from '../outbox.ts'
import { leaseSeconds, type RunDeps, warn } from '../run_deps.ts'

const day = 86_400_000

/** What one call to the provider takes. */
const most = 100

/** What is to become of a row before anything is sent. */
type Prepared =
  | { state: 'ready'; row: LeasedRow; invitation: Invitation; message: Message }
  | { state: 'expired'; row: LeasedRow; invitation: Invitation }
  | { state: 'pointless'; row: LeasedRow }
  | { state: 'unreadable'; row: LeasedRow }

/**
 * Sends the oldest batch of invitations that is due. Answers whether to go on with the next: not when there
 * is none, and not when the provider asks for patience. What was sent is recorded in one append; a crash
 * before that repeats the same batch, which the provider recognises.
 */
export async function sendInvitations(deps: RunDeps): Promise<boolean> {
  const rows = await leaseRows(deps.database, {
    kind: 'invitation_mail',
    batch: newId(deps.clock()),
    most,
    seconds: leaseSeconds,
    at: deps.clock(),
  })
  if (rows.length === 0) return false

  const prepared = await fewAtOnce(rows, (row) => prepare(deps, row))
  const ready = prepared.filter((one) => one.state === 'ready')
  const deliveries = ready.length > 0 ? await deps.sender.send(ready.map(({ message }) => message)) : []
  const delivered = ready.map((one, index) => ({ ...one, delivery: deliveries[index]! }))

  const settled: Item[] = []
  const later: { row: LeasedRow; wait: number }[] = []
  for (const one of prepared) {
    if (one.state === 'expired') settled.push(settle(deps, one, failed(one.invitation, 'expired')))
    if (one.state === 'unreadable') later.push({ row: one.row, wait: backoff(one.row.attempts) })
  }
  for (const one of delivered) {
    const wait = waitOf(one.row, one.delivery)
    const giveUpAt = Math.min(one.invitation.expiresAt, decodeTime(one.row.batch!) + day)
    if (wait !== null && deps.clock() + wait < giveUpAt) later.push({ row: one.row, wait })
    else settled.push(settle(deps, one, eventOf(one.invitation, one.delivery)))
  }

  if (settled.length > 0) await record(deps, settled)
  // one moment for all: what is tried again together must be due together
  const dueAt = deps.clock() + Math.max(0, ...later.map(({ wait }) => wait))
  await postponeRows(deps.database, later.map(({ row }) => ({ ...row, dueAt })))
  await dropRows(deps.database, prepared.filter(({ state }) => state === 'pointless').map(({ row }) => row))
  report(deps, deliveries)
  return deliveries.length === 0 || deliveries.some(({ outcome }) => outcome !== 'retry')
}

async function prepare(deps: RunDeps, row: LeasedRow): Promise<Prepared> {
  try {
    const opened = openRow(deps.masterKeys, row) as { invitation: string; token: string } | null
    if (!opened) return { state: 'pointless', row }
    const { person } = await loadPerson(deps, row.organization, row.person)
    // their key is there, so their events must be: what cannot be read is no reason to drop a row
    if (person.existence !== 'present') throw new Error('a person with a key has no events')
    const invitation = currentInvitation(person)
    const isOpen = invitation?.state === 'pending' || invitation?.state === 'expired'
    if (!isOpen || invitation.id !== opened.invitation || person.archived_at !== null) {
      return { state: 'pointless', row }
    }
    if (invitation.state === 'expired' || deps.clock() >= invitation.expiresAt) {
      return { state: 'expired', row, invitation }
    }
    const settings = await deps.settings.find(row.organization)
    const message = {
      id: row.id,
      personId: row.person,
      from: deps.mailFrom,
      to: person.email,
      ...invitationMail({
        organization: settings!.organization.name,
        name: person.name,
        link: `${deps.publicUrl}/invitations/${opened.token}`,
        expiresAt: invitation.expiresAt,
        language: person.language,
      }),
    }
    return { state: 'ready', row, invitation, message }
  } catch (error) {
    // without the database nothing can be handed back: the lease ends by itself
    if (error instanceof DatabaseError && error.outcomeUnknown) throw error
    warn(deps, { code: 'invitation_mail_delayed', row: row.id }, error)
    return { state: 'unreadable', row }
  }
}

/** Milliseconds until it is worth trying again; null when nothing is left to try. */
function waitOf({ attempts }: LeasedRow, delivery: Delivery): number | null {
  return delivery.outcome === 'retry' ? backoff(attempts, delivery.retryAfterSeconds) : null
}

function eventOf(invitation: Invitation, delivery: Delivery): MailEvent {
  return delivery.outcome === 'sent'
    ? {
      type: 'MailSent',
      open: { invitation_id: invitation.id, provider_id: delivery.providerId },
      sealed: null,
    }
    : failed(invitation, delivery.reason)
}

function failed(invitation: Invitation, cause: string): MailEvent {
  return { type: 'MailFailed', open: { invitation_id: invitation.id, cause }, sealed: null }
}

/** The end of a row: its event on a stream of its own, and the row gone with it. */
function settle(deps: RunDeps, { row }: { row: LeasedRow }, event: MailEvent): Item {
  const at = deps.clock()
  return {
    organization: row.organization,
    stream: { kind: 'mail', id: row.id },
    expected: 0,
    events: [sealEvent(event, null, row.organization, row.id, at)],
    metadata: { actor: 'system', requestId: deps.requestId, reason: null, at },
    person: row.person,
    settles: [row.id],
  }
}

/** Somebody else may have recorded the same: that is as good. */
async function record(deps: RunDeps, items: Item[]): Promise<void> {
  const outcomes = await deps.append(items)
  const refused = outcomes.filter(({ outcome }) => outcome !== 'appended' && outcome !== 'version_conflict')
  if (refused.length > 0) {
    warn(deps, { code: 'mail_not_recorded', count: refused.length, reason: refused[0]!.outcome })
  }
}

function report(deps: RunDeps, deliveries: Delivery[]): void {
  for (const [code, outcome] of [['mail_delayed', 'retry'], ['mail_failed', 'failed']] as const) {
    const those = deliveries.filter((delivery) => delivery.outcome === outcome)
    if (those.length === 0) continue
    const reason = 'reason' in those[0]! ? those[0].reason : ''
    warn(deps, { code, count: those.length, reason })
  }
}
