import { DatabaseError } from '../database/database.ts'
import type { Append, Item, Outcome } from './item.ts'

interface Waiting {
  items: Item[]
  resolve: (outcomes: Outcome[]) => void
  reject: (error: unknown) => void
}

/**
 * Sends what waits while a call is in flight together in the next one: an organization's ceiling is
 * then not one item a commit. For processes that live; Workers may not share I/O between requests.
 *
 * A call costs the database as much as some items do, so a further one, of at most `lanes`, sets out only
 * when `limit` items wait for it, or when those in flight take longer than `patience` milliseconds. Calls in
 * flight have no organization in common: they would only queue for its lock. A batch has at most `limit`
 * items (unless one caller brings more) and no two of a stream, a claim or an idempotency key: the later
 * waits.
 */
export function coalesce(append: Append, { lanes = 4, limit = 256, patience = 25 } = {}): Append {
  let waiting: Waiting[] = []
  /** Organizations of the calls in flight, one set a call. */
  const inFlight = new Set<Set<string>>()
  let late = false

  async function send(batch: Waiting[]) {
    try {
      const outcomes = await append(batch.flatMap(({ items }) => items))
      let start = 0
      for (const { items, resolve } of batch) resolve(outcomes.slice(start, start += items.length))
    } catch (error) {
      // nothing was written: whoever is to blame must not take the others along
      const refused = error instanceof DatabaseError && !error.outcomeUnknown
      if (refused && batch.length > 1) { for (const one of batch) await send([one]) }
      else for (const { reject } of batch) reject(error)
    }
  }

  async function setOut() {
    if (waiting.length === 0 || inFlight.size === lanes) return
    const busy = new Set([...inFlight].flatMap((organizations) => [...organizations]))
    const { batch, rest } = takeBatch(waiting, limit, busy)
    if (batch.length === 0 || (inFlight.size > 0 && !late && sizeOf(batch) < limit)) return
    waiting = rest
    const organizations = new Set(batch.flatMap(({ items }) => items.map(({ organization }) => organization)))
    inFlight.add(organizations)
    const timer = setTimeout(() => {
      late = true
      setOut()
    }, patience)
    await send(batch)
    clearTimeout(timer)
    late = false
    inFlight.delete(organizations)
    setOut()
  }

  return function appendCoalesced(items) {
    return new Promise((resolve, reject) => {
      waiting.push({ items, resolve, reject })
      if (inFlight.size === 0 || late || waiting.length >= limit) setOut()
    })
  }
}

const sizeOf = (batch: Waiting[]) => batch.reduce((size, { items }) => size + items.length, 0)

function takeBatch(
  waiting: Waiting[],
  limit: number,
  busy: ReadonlySet<string>,
): { batch: Waiting[]; rest: Waiting[] } {
  const batch: Waiting[] = []
  const rest: Waiting[] = []
  const taken = new Set<string>()
  let size = 0
  for (const one of waiting) {
    const keys = one.items.flatMap(exclusiveKeys)
    const mustWait = one.items.some(({ organization }) => busy.has(organization)) ||
      (batch.length > 0 && size + one.items.length > limit) || keys.some((key) => taken.has(key))
    // what one that waits needs is taken too, so that nobody overtakes it
    for (const key of keys) taken.add(key)
    if (mustWait) {
      rest.push(one)
    } else {
      batch.push(one)
      size += one.items.length
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
