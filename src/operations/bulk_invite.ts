import { createHash } from 'node:crypto'
import type { CommandDeps } from '../commands/aggregate.ts'
import { type AnyRefusal, type Caller, forPart } from '../commands/caller.ts'
import { type CommandResult, executeAll } from '../commands/execute.ts'
import { aboutPerson, type ShownPerson } from '../commands/people.ts'
import type { ReplySpec } from '../commands/reply.ts'
import { normaliseEmail } from '../domain/address.ts'
import { refusals } from '../domain/decision.ts'
import { createAndInvite } from '../domain/invitation.ts'
import { deriveNames } from '../domain/names.ts'
import { newId } from '../new_id.ts'
import { newToken } from './invitation_token.ts'

/** An address of the list as it is stored; null for a malformed one. */
export type Candidate = string | null

export type RowOutcome =
  | { outcome: 'invited'; id: string }
  | { outcome: 'skipped'; why: 'known' | 'repeated' }
  | { outcome: 'failed'; why: 'malformed' | 'state' | 'quota' }

export type BulkResult = { rows: RowOutcome[]; replayed: boolean } | { refused: AnyRefusal }

interface Row {
  /** The place of the row in the list. */
  index: number
  id: string
  email: string
}

/**
 * Invites every address of a list. A refused row does not stop the others. Names derive from the part of
 * the address before the @. With an Idempotency-Key each row has a stored reply of its own, so a retry after
 * a lost connection continues where the first attempt stopped, with the same results. Rows beyond the
 * organization's quota fail, and the whole list is refused where no row was within it.
 */
export async function bulkInvite(
  deps: CommandDeps,
  caller: Caller,
  { candidates, role }: { candidates: Candidate[]; role?: string },
): Promise<BulkResult> {
  const settings = await deps.settings.find(caller.organization)
  if (!settings) return { refused: { refused: 'organization_unknown' } }
  const now = deps.clock()
  const results: (RowOutcome | undefined)[] = []
  const rows: Row[] = []
  const seen = new Set<string>()
  for (const [index, email] of candidates.entries()) {
    const normal = email && normaliseEmail(email)
    if (normal === null || email === null) results[index] = { outcome: 'failed', why: 'malformed' }
    else if (seen.has(normal)) results[index] = { outcome: 'skipped', why: 'repeated' }
    else rows.push({ index, email, id: newId(now) })
    if (normal !== null) seen.add(normal)
  }

  const executed = await executeAll(
    deps,
    caller,
    aboutPerson(createAndInvite),
    rows.map(({ index, id, email }) => {
      const { token, hash } = newToken(settings.organization.id, id)
      return {
        stream: null,
        newId: id,
        command: {
          profile: { ...deriveNames({ name: nameOf(email) }), email },
          role,
          invitationId: newId(now),
          tokenHash: hash,
        },
        caller: forPart(caller, String(index), sha256),
        reply: invitedId,
        extra: { token },
      }
    }),
  )
  for (const [place, one] of executed.entries()) {
    const outcome = rowOutcome(one)
    if ('refused' in outcome) return { refused: outcome }
    results[rows[place]!.index] = outcome
  }
  const outcomes = rows.map(({ index }) => results[index]!)
  const isBeyond = outcomes.some((row) => row.outcome === 'failed' && row.why === 'quota')
  if (isBeyond && !outcomes.some(({ outcome }) => outcome === 'invited')) {
    return { refused: { refused: 'invitation_quota' } }
  }
  const replayed = executed.some((one) => one.result === 'done' && one.replayed)
  return { rows: results as RowOutcome[], replayed }
}

/** The reply to one row: the id of the person, which a repeat returns again. */
const invitedId: ReplySpec<unknown, ShownPerson, string> = {
  status: 200,
  subject: (_, { projected }) => projected.rows.people![0]!.id as string,
  render: (id) => ({ body: id }),
}

function rowOutcome(executed: CommandResult<unknown>): RowOutcome | AnyRefusal {
  if (executed.result === 'done') return { outcome: 'invited', id: executed.reply.body as string }
  const { refusal } = executed
  if (refusal.refused === 'email_taken') return { outcome: 'skipped', why: 'known' }
  if (refusal.refused === 'invitation_quota') return { outcome: 'failed', why: 'quota' }
  return 'detail' in refusal && refusals[refusal.refused] === 'state'
    ? { outcome: 'failed', why: 'state' }
    : refusal
}

/** The name of an invited person until they give one: `jane.doe@example.com` becomes `Jane.doe`. */
function nameOf(email: string): string {
  const local = email.slice(0, email.indexOf('@'))
  const [first = ''] = local
  return first.toUpperCase() + local.slice(first.length)
}

const sha256 = (text: string) => createHash('sha256').update(text).digest('hex')
