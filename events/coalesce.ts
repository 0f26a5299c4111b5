import { DatabaseError } from '../src/database/database.ts'
import type { Append, Item, Outcome } from './log.ts'

interface Waiting {
  items: Item[]
  resolve: (outcomes: Outcome[]) => void
  reject: (error: unknown) => void
}

/**
 * Sends what waits while a call is in flight together in the next one: an organization's ceiling is
 * then not one item a commit. For processes that live; Workers may not share I/O between requests.
 *
 * An organization always takes the same of `lanes` calls in flight. A batch has at most `limit` items
 * (unless one caller brings more) and no two of a stream, a claim or an idempotency key: the later waits.
 */
export function coalesce(append: Append, { lanes = 4, limit = 256 } = {}): Append {
  const queues = Array.from({ length: lanes }, () => ({ waiting: [] as Waiting[], busy: false }))

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

  async function drain(queue: typeof queues[number]) {
    queue.busy = true
    while (queue.waiting.length > 0) {
      const { batch, rest } = takeBatch(queue.waiting, limit)
      queue.waiting = rest
      await send(batch)
    }
    queue.busy = false
  }

  return function appendCoalesced(items) {
    return new Promise((resolve, reject) => {
      const queue = queues[laneOf(items[0]!.organization, lanes)]!
      queue.waiting.push({ items, resolve, reject })
      if (!queue.busy) drain(queue)
    })
  }
}

function takeBatch(waiting: Waiting[], limit: number): { batch: Waiting[]; rest: Waiting[] } {
  const batch: Waiting[] = []
  const rest: Waiting[] = []
  const taken = new Set<string>()
  let size = 0
  for (const one of waiting) {
    const keys = one.items.flatMap(exclusiveKeys)
    const mustWait = size + one.items.length > limit || keys.some((key) => taken.has(key))
    // what one that waits needs is taken too, so that nobody overtakes it
    for (const key of keys) taken.add(key)
    if (mustWait && batch.length > 0) {
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

function laneOf(organization: string, lanes: number): number {
  let hash = 0
  for (let index = 0; index < organization.length; index++) {
    hash = (hash * 31 + organization.charCodeAt(index)) >>> 0
  }
  return hash % lanes
}
