import { DatabaseError, type Limits, type Statement } from './database.ts'

/**
 * The limits of requests and jobs. A request that meets one of them is answered within 10 s, even when it
 * first waited for a call that met it too.
 */
export const requestLimits: Limits = { call: 3_500, statement: 3_000, lock: 2_500 }

/**
 * The limits of a job's statement that reads all rows of an organization, such as the last one of a rebuild.
 * Others wait for the lock of the organization behind it, so it does not wait longer than a request.
 */
export const wholeOrganizationLimits: Limits = { ...requestLimits, call: 310_000, statement: 300_000 }

/** The limits of migrations and of the commands of operators. */
export const maintenanceLimits: Limits = {
  call: 4 * 3_600_000,
  statement: 4 * 3_600_000 - 60_000,
  lock: 600_000,
}

/**
 * The limit of a call on the embedded database, which has no network in between and no limits of its own. The
 * call goes on, but its caller gets an answer.
 */
export const embeddedLimit = 9_000

/** The limits of a statement where they are above those of its connection; otherwise undefined. */
export function raisedLimits({ limits }: Statement, { call }: Pick<Limits, 'call'>): Limits | undefined {
  return limits && limits.call > call ? limits : undefined
}

/**
 * Rejects after `milliseconds` with an unknown outcome, and calls `onLate` first, which ends what `promise`
 * stands for.
 */
export async function withDeadline<T>(
  promise: Promise<T>,
  milliseconds: number,
  { driver, onLate = () => {} }: { driver: string; onLate?: () => void },
): Promise<T> {
  let timer: ReturnType<typeof setTimeout> | undefined
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => {
      onLate()
      reject(new DatabaseError(`${driver}: no answer within ${milliseconds} ms`, undefined, undefined))
    }, milliseconds)
  })
  try {
    return await Promise.race([promise, late])
  } finally {
    clearTimeout(timer)
    promise.catch(() => {})
  }
}
