import { createHash } from 'node:crypto'
import type { Outcome } from '../log/item.ts'
import { absentPerson } from '../../events/person.ts'
import { isRefused, type Refused } from '../domain/decision.ts'
import type { Caller, CommandDeps, CommandRefusal } from './execute.ts'
import { createInvited } from '../domain/invitation.ts'
import { evolved, personItem } from './item.ts'
import { newId } from '../new_id.ts'
import { deriveNames, normaliseEmail } from '../domain/names.ts'
import { newToken } from './token.ts'

/** One address of the list: well-formed ones as they are to be kept, null for malformed ones. */
export type Candidate = string | null

export type RowOutcome =
  | { outcome: 'invited'; id: string }
  | { outcome: 'skipped'; why: 'known' | 'repeated' }
  | { outcome: 'failed' }

export type BulkResult = { rows: RowOutcome[]; replayed: boolean } | {
  refused: Refused | { refused: CommandRefusal }
}

const tries = 4

/**
 * Invites everyone in one append: each address by itself, none stopped by another's refusal. Names come
 * from the part before the @. With an Idempotency-Key every row has its own stored reply, so that a retry
 * after a broken connection goes on where the first try stopped and answers the same.
 */
export async function bulkInvite(
  deps: CommandDeps,
  caller: Caller,
  { candidates, role }: { candidates: Candidate[]; role?: string },
): Promise<BulkResult> {
  for (let attempt = 1; attempt <= tries; attempt++) {
    const settings = await deps.settings.find(caller.organization)
    if (!settings) return { refused: { refused: 'organization_unknown' } }

    const now = deps.clock()
    const seen = new Set<string>()
    const rows: (RowOutcome | null)[] = []
    const items = []
    for (const [index, email] of candidates.entries()) {
      const normal = email && normaliseEmail(email)
      const repeated = normal !== null && seen.has(normal)
      rows.push(
        normal === null ? { outcome: 'failed' } : repeated ? { outcome: 'skipped', why: 'repeated' } : null,
      )
      if (email === null || normal === null || repeated) continue
      seen.add(normal)

      const id = newId(now)
      const { token, hash } = newToken(settings.organization.id, id)
      const decision = createInvited(absentPerson, {
        profile: { ...deriveNames({ name: nameOf(email) }), email },
        role,
        invitationId: newId(now),
        tokenHash: hash,
      }, { now, settings, groups: [] })
      if (isRefused(decision)) return { refused: decision }

      const change = {
        before: absentPerson,
        id,
        events: decision,
        settings,
        metadata: { actor: caller.actor, requestId: caller.requestId, reason: caller.reason, at: now },
        key: null,
        token,
      }
      const item = personItem(change, evolved(change), deps.masterKeys)
      if (caller.idempotency) {
        const key = createHash('sha256').update(`${caller.idempotency.key}/${index}`).digest('hex')
        item.reply = { key, fingerprint: caller.idempotency.fingerprint, status: 200, body: id }
      }
      items.push(item)
    }

    const outcomes = items.length > 0 ? await deps.append(items) : []
    if (outcomes.some(({ outcome }) => outcome === 'settings_changed')) {
      deps.settings.forget(settings)
      continue
    }
    let next = 0
    const results: RowOutcome[] = []
    for (const row of rows) {
      const result = row ?? rowOutcome(outcomes[next]!, items[next++]!.stream.id)
      if ('refused' in result) return { refused: result }
      results.push(result)
    }
    return { rows: results, replayed: outcomes.some(({ outcome }) => outcome === 'replayed') }
  }
  return { refused: { refused: 'conflict' } }
}

function rowOutcome(outcome: Outcome, id: string): RowOutcome | { refused: CommandRefusal } {
  switch (outcome.outcome) {
    case 'appended':
      return { outcome: 'invited', id }
    case 'replayed':
      return outcome.body === null ? { refused: 'erased' } : { outcome: 'invited', id: outcome.body }
    case 'email_taken':
      return { outcome: 'skipped', why: 'known' }
    case 'version_conflict':
    case 'settings_changed':
      return { refused: 'conflict' }
    default:
      return { refused: outcome.outcome }
  }
}

/** `jane.doe@example.com` is called `Jane.doe` until they say otherwise. */
function nameOf(email: string): string {
  const local = email.slice(0, email.indexOf('@'))
  return local.charAt(0).toUpperCase() + local.slice(1)
}
