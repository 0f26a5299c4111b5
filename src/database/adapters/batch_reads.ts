import { DatabaseError, type Parameter, type Row, type Statement } from '../database.ts'

interface PendingRead {
  item: readonly Parameter[]
  resolve: (rows: Row[]) => void
  reject: (error: unknown) => void
}

interface Queue {
  waiting: PendingRead[]
  inFlight: number
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
 * further call, of at most `lanes` at once, is sent when `limit` reads wait. All other statements are sent at
 * once.
 */
export function batchReads(
  run: (statement: Statement) => Promise<Row[]>,
  { lanes = 4, limit = 64 } = {},
): (statement: Statement) => Promise<Row[]> {
  const queues = new Map<string, Queue>()

  async function drain(text: string, queue: Queue) {
    queue.inFlight++
    while (queue.waiting.length > 0) await send(text, queue.waiting.splice(0, limit))
    if (--queue.inFlight === 0) queues.delete(text)
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
      const queue = queues.get(text) ?? { waiting: [], inFlight: 0 }
      queues.set(text, queue)
      queue.waiting.push({ item, resolve, reject })
      const isFull = queue.waiting.length >= limit && queue.inFlight < lanes
      if (queue.inFlight === 0 || isFull) drain(text, queue)
    })
  }
}
