import { DatabaseError } from '../database/database.ts'
import type { Append, Item, Outcome } from './item.ts'

interface PendingCall {
  items: Item[]
  resolve: (outcomes: Outcome[]) => void
  reject: (error: unknown) => void
}

/**
 * Coalesces appends: items that wait while a call is in flight go together in the next call. An organization
 * can then commit more than one item at a time. For long-lived processes only, because requests of a Worker
 * may not share I/O.
 *
 * One call costs the database as much as several items do. A further call, of at most `lanes` at once, is
 * therefore sent only when `limit` items wait, or when the calls in flight take longer than `maxWait`
 * milliseconds. Calls in flight have no organization in common, because they would only queue for its lock. A
 * batch has at most `limit` items (unless a single caller brings more), and no two items with the same
 * stream, claim or idempotency key: the later one waits.
 */
export function coalesce(append: Append, { lanes = 4, limit = 256, maxWait = 25 } = {}): Append {
  let waiting: PendingCall[] = []
  /** The organizations of each call in flight. */
  const inFlight = new Set<Set<string>>()
  let overdue = false

  async function send(batch: PendingCall[]) {
    try {
      const outcomes = await append(batch.flatMap(({ items }) => items))
      let start = 0
      for (const { items, resolve } of batch) resolve(outcomes.slice(start, start += items.length))
    } catch (error) {
      // nothing was written; each caller is retried alone, so that one rejected item does not fail the others
      const refused = error instanceof DatabaseError && !error.outcomeUnknown
      if (refused && batch.length > 1) { for (const call of batch) await send([call]) }
      else for (const { reject } of batch) reject(error)
    }
  }

  async function sendNext() {
    if (waiting.length === 0 || inFlight.size === lanes) return
    const busy = new Set([...inFlight].flatMap((organizations) => [...organizations]))
    const { batch, rest } = takeBatch(waiting, limit, busy)
    if (batch.length === 0 || (inFlight.size > 0 && !overdue && sizeOf(batch) < limit)) return
    waiting = rest
    const organizations = new Set(batch.flatMap(({ items }) => items.map(({ organization }) => organization)))
    inFlight.add(organizations)
    const timer = setTimeout(() => {
      overdue = true
      sendNext()
    }, maxWait)
    await send(batch)
    clearTimeout(timer)
    overdue = false
    inFlight.delete(organizations)
    sendNext()
  }

  return function appendCoalesced(items) {
    return new Promise((resolve, reject) => {
      waiting.push({ items, resolve, reject })
      if (inFlight.size === 0 || overdue || waiting.length >= limit) sendNext()
    })
  }
}

const sizeOf = (batch: PendingCall[]) => batch.reduce((size, { items }) => size + items.length, 0)

function takeBatch(
  waiting: PendingCall[],
  limit: number,
  busy: ReadonlySet<string>,
): { batch: PendingCall[]; rest: PendingCall[] } {
  const batch: PendingCall[] = []
  const rest: PendingCall[] = []
  const taken = new Set<string>()
  let size = 0
  for (const call of waiting) {
    const keys = call.items.flatMap(exclusiveKeys)
    const mustWait = call.items.some(({ organization }) => busy.has(organization)) ||
      (batch.length > 0 && size + call.items.length > limit) || keys.some((key) => taken.has(key))
    // the keys of a waiting call are taken too, so that no later call overtakes it
    for (const key of keys) taken.add(key)
    if (mustWait) {
      rest.push(call)
    } else {
      batch.push(call)
      size += call.items.length
    }
  }
  return { batch, rest }
}

function exclusiveKeys({ organization, stream, claims, reply, externalId }: Item): string[] {
  const keys = [`${organization}/${stream.id}`]
  for (const { kind, digest } of claims ?? []) keys.push(`${organization}/${kind}/${digest}`)
  if (reply) keys.push(`${organization}/${reply.key}`)
  if (externalId) keys.push(`external id ${externalId}`)
  return keys
}
