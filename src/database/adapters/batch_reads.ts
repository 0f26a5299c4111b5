import { DatabaseError, type Parameter, type Row, type Statement } from '../database.ts'

interface PendingRead {
  item: readonly Parameter[]
  resolve: (rows: Row[]) => void
  reject: (error: unknown) => void
}

interface Queue {
  waiting: PendingRead[]
  inFlight: number
  /** The calls in flight that are not late. */
  prompt: number
}

/**
 * A read by a statement that takes a JSON array of items and returns one row per item, in order. {@link
 * batchReads} combines such reads.
 */
export function batchableRead(text: string, item: readonly Parameter[]): Statement {
  return { text, parameters: [JSON.stringify([item])], item }
}

/**
 * Combines the reads of {@link batchableRead} that wait while a call with the same text is in flight: the
 * next call carries up to `limit` of them, because a round trip costs both sides more than such a read. A
 * further call, of at most `lanes` at once, is sent when `limit` reads wait, or when each call in flight has
 * taken longer than `maxWait` milliseconds. All other statements are sent at once.
 */
export function batchReads(
  run: (statement: Statement) => Promise<Row[]>,
  { lanes = 4, limit = 64, maxWait = 50 } = {},
): (statement: Statement) => Promise<Row[]> {
  const queues = new Map<string, Queue>()

  async function drain(text: string, queue: Queue) {
    queue.inFlight++
    queue.prompt++
    while (queue.waiting.length > 0) {
      let late = false
      const timer = setTimeout(() => {
        late = true
        queue.prompt--
        if (queue.waiting.length > 0) drainIfNeeded(text, queue)
      }, maxWait)
      await send(text, queue.waiting.splice(0, limit))
      clearTimeout(timer)
      if (late) queue.prompt++
    }
    queue.prompt--
    if (--queue.inFlight === 0) queues.delete(text)
  }

  function drainIfNeeded(text: string, queue: Queue) {
    const isNeeded = queue.prompt === 0 || queue.waiting.length >= limit
    if (isNeeded && queue.inFlight < lanes) drain(text, queue)
  }

  async function send(text: string, batch: PendingRead[]) {
    try {
      const rows = await run({ text, parameters: [JSON.stringify(batch.map(({ item }) => item))] })
      batch.forEach(({ resolve }, index) => resolve(rows.slice(index, index + 1)))
    } catch (error) {
      // retried one by one, so that one rejected read does not fail the others
      const refused = error instanceof DatabaseError && !error.unavailable
      if (refused && batch.length > 1) { for (const read of batch) await send(text, [read]) }
      else for (const { reject } of batch) reject(error)
    }
  }

  return function query(statement) {
    const { text, item } = statement
    if (!item) return run(statement)
    return new Promise((resolve, reject) => {
      const queue = queues.get(text) ?? { waiting: [], inFlight: 0, prompt: 0 }
      queues.set(text, queue)
      queue.waiting.push({ item, resolve, reject })
      drainIfNeeded(text, queue)
    })
  }
}
