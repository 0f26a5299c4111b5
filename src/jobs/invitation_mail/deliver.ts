import { decodeTime } from 'ulid'
import { sealEvent } from '../../log/event_row.ts'
import type { Item } from '../../log/item.ts'
import type { MailEvent } from '../../../events/mail.ts'
import { chosenLanguage, currentInvitation, type Invitation } from '../../../events/person.ts'
import type { CommandDeps } from '../../commands/execute.ts'
import { loadPerson } from '../../commands/people.ts'
import { DatabaseError } from '../../database/database.ts'
import { readerOf } from '../../languages/reader.ts'
import { fewAtOnce } from '../few_at_once.ts'
import { backoff, type BatchJob, type RunContext } from '../job.ts'
import { leftByInvitation } from '../left_by_invitation.ts'
import { type LeasedRow, openRow } from '../outbox.ts'
import { invitationMail } from './mail_text.ts'
import type { Delivery, MailSender, Message } from './message.ts'

interface DeliveryDeps extends Omit<CommandDeps, 'inTurn' | 'shared'> {
  sender: MailSender
  mailFrom: string
  /** The base of links; never ends in a slash. */
  publicUrl: string
}

const day = 86_400_000

/** The state of a row before anything is sent. */
type Prepared =
  | { state: 'ready'; row: LeasedRow; invitation: Invitation; message: Message }
  | { state: 'expired'; row: LeasedRow; invitation: Invitation }
  | { state: 'pointless'; row: LeasedRow }
  | { state: 'unreadable'; row: LeasedRow }

/**
 * Mails invitations, at most 100 a call to the provider. All outcomes of a batch are recorded in one append,
 * which also deletes the rows. A crash before that append repeats the same batch, which the provider
 * recognises. When the provider defers every message, the next batch waits as well.
 */
export const deliverInvitations: BatchJob<DeliveryDeps> = {
  batchSize: 100,
  leaves: leftByInvitation(({ id }, token, at) => ({ dueAt: at, holds: { invitation: id, token } })),
  async run(rows, deps, context) {
    const prepared = await fewAtOnce(rows, (row) => prepare(deps, context, row))
    const ready = prepared.filter((one) => one.state === 'ready')
    const deliveries = ready.length > 0 ? await deps.sender.send(ready.map(({ message }) => message)) : []

    const settled: Item[] = []
    const later: { row: LeasedRow; wait: number }[] = []
    for (const one of prepared) {
      if (one.state === 'expired') {
        settled.push(settle(deps, context, one.row, failed(one.invitation, 'expired')))
      }
      if (one.state === 'unreadable') later.push({ row: one.row, wait: backoff(one.row.attempts) })
    }
    for (const [index, { row, invitation }] of ready.entries()) {
      const delivery = deliveries[index]!
      const wait = waitOf(row, delivery)
      const giveUpAt = Math.min(invitation.expiresAt, decodeTime(row.batch!) + day)
      if (wait !== null && deps.clock() + wait < giveUpAt) later.push({ row, wait })
      else settled.push(settle(deps, context, row, eventOf(invitation, delivery)))
    }

    if (settled.length > 0) await record(deps, context, settled)
    const dueAt = deps.clock() + Math.max(0, ...later.map(({ wait }) => wait))
    report(context, deliveries)
    const sendsNext = deliveries.length === 0 || deliveries.some(({ outcome }) => outcome !== 'retry')
    return {
      done: prepared.filter(({ state }) => state === 'pointless').map(({ row }) => row),
      retry: { rows: later.map(({ row }) => row), dueAt },
      next: sendsNext ? 'continue' : 'pause',
    }
  },
}

async function prepare(deps: DeliveryDeps, { warn }: RunContext, row: LeasedRow): Promise<Prepared> {
  try {
    const opened = openRow(deps.masterKeys, row) as { invitation: string; token: string } | null
    if (!opened) return { state: 'pointless', row }
    const { person } = await loadPerson(deps, row.organization, row.person)
    // the key exists, so the events must: a row is never deleted because its person cannot be read
    if (person.existence !== 'present') throw new Error('a person with a key has no events')
    const invitation = currentInvitation(person)
    const isOpen = invitation?.state === 'pending' || invitation?.state === 'expired'
    if (!isOpen || invitation.id !== opened.invitation || person.archived_at !== null) {
      return { state: 'pointless', row }
    }
    if (invitation.state === 'expired' || deps.clock() >= invitation.expiresAt) {
      return { state: 'expired', row, invitation }
    }
    const { organization } = (await deps.settings.find(row.organization))!
    const message = {
      id: row.id,
      personId: row.person,
      from: deps.mailFrom,
      to: person.email,
      ...invitationMail(
        {
          organization: organization.name,
          name: person.name,
          link: `${deps.publicUrl}/invitations/${opened.token}`,
          expiresAt: invitation.expiresAt,
        },
        await readerOf({
          languages: [chosenLanguage(person), organization.language ?? null],
          timeZone: person.timezone,
        }),
      ),
    }
    return { state: 'ready', row, invitation, message }
  } catch (error) {
    // without the database no row can be handed back: the leases end by themselves
    if (error instanceof DatabaseError && error.outcomeUnknown) throw error
    warn({ code: 'invitation_mail_delayed', row: row.id }, error)
    return { state: 'unreadable', row }
  }
}

/** Milliseconds until the next attempt; null when the delivery is final. */
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

/** The item that records an outcome on a mail stream of its own and deletes the row. */
function settle(
  { clock }: DeliveryDeps,
  { requestId }: RunContext,
  row: LeasedRow,
  event: MailEvent,
): Item {
  const at = clock()
  return {
    organization: row.organization,
    stream: { kind: 'mail', id: row.id },
    expected: 0,
    events: [sealEvent(event, null, row.organization, row.id, at)],
    metadata: { actor: 'system', requestId, reason: null, at },
    person: row.person,
    settles: [row.id],
  }
}

/** A version conflict is no failure: another worker has recorded the outcome of the same row. */
async function record({ append }: DeliveryDeps, { warn }: RunContext, items: Item[]): Promise<void> {
  const outcomes = await append(items)
  const refused = outcomes.filter(({ outcome }) => outcome !== 'appended' && outcome !== 'version_conflict')
  if (refused.length > 0) {
    warn({ code: 'mail_not_recorded', count: refused.length, reason: refused[0]!.outcome })
  }
}

function report({ warn }: RunContext, deliveries: Delivery[]): void {
  for (const [code, outcome] of [['mail_delayed', 'retry'], ['mail_failed', 'failed']] as const) {
    const reported = deliveries.filter((delivery) => delivery.outcome === outcome)
    if (reported.length === 0) continue
    const reason = 'reason' in reported[0]! ? reported[0].reason : ''
    warn({ code, count: reported.length, reason })
  }
}
