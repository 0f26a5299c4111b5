import { LRUCache } from 'lru-cache'
import { DatabaseError } from '../database/database.ts'
import type { Append, Item, Outcome } from './item.ts'

interface PendingCall {
  items: Item[]
  /** The organizations of the items, each once. */
  organizations: string[]
  /** What no two calls of a batch may have in common. */
  keys: string[]
  /** Was decided on the settings of its organizations. */
  relies: boolean
  /** Makes decisions on the settings of its organizations outdated. */
  changes: boolean
  /** Goes without other calls: PostgreSQL has rejected it together with them. */
  alone: boolean
  resolve: (outcomes: Outcome[]) => void
  reject: (error: unknown) => void
}

/** The calls that wait for their turn; of one organization, apart from those of several organizations. */
interface Queue {
  calls: PendingCall[]
  items: number
}

interface CallInFlight {
  organizations: string[]
  /** Has many items of one organization, so that no other organization waits for it. */
  large: boolean
  /** Has taken longer than `maxWait`. */
  late: boolean
  /** Has taken longer than `stuckAfter`. */
  stuck: boolean
}

/** PostgreSQL's SQLSTATE for a lock that was not available within `lock_timeout`. */
const lockNotAvailable = '55P03'

/**
 * Coalesces appends: items that wait while a call is in flight go together in the next call. An organization
 * can then commit more than one item at a time. For long-lived processes only, because requests of a Worker
 * may not share I/O.
 *
 * One call costs the database as much as several items do. A further call is therefore sent only when `limit`
 * items wait, or when each call in flight is late (slower than `maxWait` milliseconds) or large. At most
 * `lanes` calls are in flight at once. A call that takes longer than `stuckAfter` milliseconds no longer
 * occupies a lane; together with such calls, at most `most` are in flight, so that the pool has connections
 * left for reads.
 *
 * Organizations take turns, and do not wait for each other:
 * - Calls in flight have no organization in common, because they would only queue for its lock.
 * - More than `share` items of one organization go without those of others, and so does an organization whose
 *   last call was stuck. One lane is kept free of such large calls.
 * - When PostgreSQL rejects a batch, its calls are sent again one by one.
 *
 * A batch has at most `limit` items (unless a single caller brings more), and no two items with the same
 * stream, claim or idempotency key: the later one waits. So does a call that relies on settings which a call
 * before it changes, because the database judges all items of a batch by the settings before the batch.
 */
export function coalesce(
  append: Append,
  { lanes = 4, most = 8, limit = 256, share = 32, maxWait = 25, stuckAfter = 250 } = {},
): Append {
  /** By organization, in the order of turns. */
  const queues = new Map<string, Queue>()
  const inFlight = new Set<CallInFlight>()
  /** Organizations whose last call was stuck. */
  const slow = new LRUCache<string, true>({ max: 1000, ttl: 60_000 })

  function enqueue(call: PendingCall, where: 'first' | 'last'): void {
    const name = queueOf(call)
    const queue = queues.get(name) ?? { calls: [], items: 0 }
    queues.set(name, queue)
    if (where === 'first') queue.calls.unshift(call)
    else queue.calls.push(call)
    queue.items += call.items.length
  }

  function isBusy(organization: string): boolean {
    for (const { organizations } of inFlight) if (organizations.includes(organization)) return true
    return false
  }

  function sendAll(): void {
    for (let batch = nextBatch(); batch.length > 0; batch = nextBatch()) send(batch)
  }

  /** Takes the next batch out of the queues; empty when nothing may be sent now. */
  function nextBatch(): PendingCall[] {
    const calls = [...inFlight]
    const onLanes = calls.filter(({ stuck }) => !stuck)
    if (queues.size === 0 || calls.length >= most || onLanes.length >= lanes) return []
    const busy = new Set(calls.flatMap(({ organizations }) => organizations))
    const ready = [...queues].filter(([name]) => !busy.has(name))
    const waiting = ready.reduce((sum, [, { items }]) => sum + items, 0)
    if (waiting < limit && onLanes.some(({ late, large }) => !late && !large)) return []
    const mayBeLarge = onLanes.filter(({ large }) => large).length < Math.max(1, lanes - 1)

    const batch: PendingCall[] = []
    const taken = new Set<string>()
    const changed = new Set<string>()
    let room = limit
    for (const [name, queue] of ready) {
      const joins = queue.items <= share && !slow.has(name) && name !== several && !queue.calls[0]!.alone
      if (batch.length > 0 ? !joins : !joins && queue.items > share && !mayBeLarge) continue
      const before = batch.length
      const rest = queue.calls.filter((call) => {
        const first = batch.length === 0
        const fits = first || (call.items.length <= room && !call.alone && !batch[0]!.alone)
        const clashes = call.keys.some((key) => taken.has(key)) ||
          (call.relies && call.organizations.some((organization) => changed.has(organization)))
        // the keys of a waiting call are taken too, so that no later call overtakes it
        for (const key of call.keys) taken.add(key)
        if (call.changes) { for (const organization of call.organizations) changed.add(organization) }
        if (!fits || clashes || (!first && name === several)) return true
        batch.push(call)
        room -= call.items.length
        return false
      })
      if (batch.length === before) continue
      queues.delete(name)
      if (rest.length > 0) queues.set(name, { calls: rest, items: sizeOf(rest) })
      if (!joins) break
    }
    return batch
  }

  async function send(batch: PendingCall[]): Promise<void> {
    const organizations = [...new Set(batch.flatMap(({ organizations }) => organizations))]
    const size = sizeOf(batch)
    const call = {
      organizations,
      large: organizations.length === 1 && size > share,
      late: false,
      stuck: false,
    }
    inFlight.add(call)
    let timer = setTimeout(() => {
      call.late = true
      timer = setTimeout(() => {
        call.stuck = true
        if (organizations.length === 1) slow.set(organizations[0]!, true)
        sendAll()
      }, stuckAfter - maxWait)
      sendAll()
    }, maxWait)

    try {
      const outcomes = await append(batch.flatMap(({ items }) => items))
      let start = 0
      for (const { items, resolve } of batch) resolve(outcomes.slice(start, start += items.length))
      if (!call.stuck && organizations.length === 1) slow.delete(organizations[0]!)
    } catch (error) {
      // nothing was written; each call is sent alone, so that one rejected item does not fail the others
      const refused = error instanceof DatabaseError && !error.outcomeUnknown
      if (refused && batch.length > 1) {
        // a lock that was held keeps its organization apart by itself, see `slow`
        const alone = error.sqlstate !== lockNotAvailable
        for (const pending of batch.toReversed()) enqueue({ ...pending, alone }, 'first')
      } else for (const { reject } of batch) reject(error)
      if (refused && error.sqlstate === lockNotAvailable) {
        for (const organization of organizations) slow.set(organization, true)
      }
    } finally {
      clearTimeout(timer)
      inFlight.delete(call)
      sendAll()
    }
  }

  return function appendCoalesced(items) {
    return new Promise((resolve, reject) => {
      const organizations = [...new Set(items.map(({ organization }) => organization))]
      const keys = items.flatMap(exclusiveKeys)
      const relies = items.some(({ settings }) => settings !== undefined)
      const changes = items.some(({ changesSettings }) => changesSettings)
      enqueue({ items, organizations, keys, relies, changes, alone: false, resolve, reject }, 'last')
      // behind a call of its organization it waits for the end of that call
      if (organizations.length > 1 || !isBusy(organizations[0]!)) sendAll()
    })
  }
}

/** Names the queue of the calls with items of several organizations, which queue for the locks of all. */
const several = ''

const queueOf = ({ organizations }: PendingCall) => organizations.length === 1 ? organizations[0]! : several

const sizeOf = (calls: PendingCall[]) => calls.reduce((size, { items }) => size + items.length, 0)

function exclusiveKeys({ organization, stream, claims, reply, externalId }: Item): string[] {
  const keys = [`${organization}/${stream.id}`]
  for (const { kind, digest } of claims ?? []) keys.push(`${organization}/${kind}/${digest}`)
  if (reply) keys.push(`${organization}/${reply.key}`)
  if (externalId) keys.push(`external id ${externalId}`)
  return keys
}
