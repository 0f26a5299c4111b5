import { DatabaseError } from '../database/database.ts'

/** Runs `task` after every earlier task of the same key has settled. */
export type InTurn = <T>(key: string, task: () => Promise<T>) => Promise<T>

/**
 * Serializes tasks by key within this process. Across processes the version of the stream decides.
 *
 * No task waits for one after another until each has met the limit of the database by itself: a task that
 * has waited for `patience` milliseconds shares the failure when the task before it finds the database
 * unavailable, and a task that has not begun after `limit` milliseconds is rejected as if it had.
 */
export function createTurns({ patience = 1_000, limit = 5_000 } = {}): InTurn {
  /** For each key, what its last task leaves to the next: the failure of an unavailable database, or null. */
  const last = new Map<string, Promise<DatabaseError | null>>()
  return async function inTurn(key, task) {
    const askedAt = performance.now()
    const { promise: expired, reject: expire } = Promise.withResolvers<never>()
    let isExpired = false
    const timer = setTimeout(() => {
      isExpired = true
      expire(new DatabaseError(`commands: no turn within ${limit} ms`, undefined, undefined))
    }, limit)

    const before = last.get(key) ?? Promise.resolve(null)
    const mine = before.then((failure) => {
      clearTimeout(timer)
      if (failure && (isExpired || performance.now() - askedAt >= patience)) throw failure
      return isExpired ? undefined as never : task()
    })
    const settled = mine.then(() => null, unavailability)
    last.set(key, settled)
    settled.then(() => last.get(key) === settled && last.delete(key))
    return await Promise.race([mine, expired])
  }
}

const unavailability = (error: unknown) => error instanceof DatabaseError && error.unavailable ? error : null

/** Runs each task at once, for runtimes in which a request must not wait for another. */
export const immediately: InTurn = (_, task) => task()
