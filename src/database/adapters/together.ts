import { DatabaseError, type Parameter, type Row, type Statement } from '../database.ts'

interface Waiting {
  one: readonly Parameter[]
  resolve: (rows: Row[]) => void
  reject: (error: unknown) => void
}

interface Queue {
  waiting: Waiting[]
  inFlight: number
}

/** A read of one thing by a statement that takes a JSON array of such and answers one row each, in order. */
export function askFor(text: string, one: readonly Parameter[]): Statement {
  return { text, parameters: [JSON.stringify([one])], one }
}

/**
 * Sends the reads made by {@link askFor} that wait while a call with their text is in flight in one call, at
 * most `limit` of them: a round trip costs both sides more than such a read. A further call, of at most
 * `lanes`, sets out when so many wait. Other statements go as they come.
 */
export function sendTogether(
  run: (statement: Statement) => Promise<Row[]>,
  { lanes = 4, limit = 64 } = {},
): (statement: Statement) => Promise<Row[]> {
  const queues = new Map<string, Queue>()

  async function drain(text: string, queue: Queue) {
    queue.inFlight++
    while (queue.waiting.length > 0) await send(text, queue.waiting.splice(0, limit))
    if (--queue.inFlight === 0) queues.delete(text)
  }

  async function send(text: string, batch: Waiting[]) {
    try {
      const rows = await run({ text, parameters: [JSON.stringify(batch.map(({ one }) => one))] })
      batch.forEach(({ resolve }, index) => resolve(rows.slice(index, index + 1)))
    } catch (error) {
      // whoever is to blame must not take the others along
      const refused = error instanceof DatabaseError && !error.outcomeUnknown
      if (refused && batch.length > 1) { for (const one of batch) await send(text, [one]) }
      else for (const { reject } of batch) reject(error)
    }
  }

  return function query(statement) {
    const { text, one } = statement
    if (!one) return run(statement)
    return new Promise((resolve, reject) => {
      const queue = queues.get(text) ?? { waiting: [], inFlight: 0 }
      queues.set(text, queue)
      queue.waiting.push({ one, resolve, reject })
      const isFull = queue.waiting.length >= limit && queue.inFlight < lanes
      if (queue.inFlight === 0 || isFull) drain(text, queue)
    })
  }
}
