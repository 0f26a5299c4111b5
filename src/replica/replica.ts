import { LRUCache } from 'lru-cache'
import { type Database, DatabaseError, type Row, sql, type Statement } from '../database/database.ts'
import { scopeOf } from '../database/scoped.ts'
import { type LogState, selectLogState, toLogState } from '../log/epoch.ts'

/** A database that follows the primary some way behind, for reads that may lag. */
export interface Replica {
  /**
   * Reads from the replica. Null when the replica has not reached `floor` in this organization, or does not
   * answer; the primary must be read then.
   */
  read(organization: string, floor: number, statements: Statement[]): Promise<ReplicaRead | null>
}

/** The results of a read, all as of one state of the organization's log. */
export interface ReplicaRead {
  log: LogState
  results: Row[][]
}

/** What a process remembers of its replica and of writers. Plain values, so that requests may share them. */
export interface ReplicaMemory {
  /** The last position that an actor wrote in an organization, by {@link writerKey}. */
  writers: LRUCache<string, number>
  /** The replica is not queried before this time, in milliseconds since the Unix epoch. */
  cooldownUntil: number
}

export const createReplicaMemory = (): ReplicaMemory => ({
  writers: new LRUCache({ max: 10_000 }),
  cooldownUntil: 0,
})

export const writerKey = (organization: string, actor: string) => `${organization}/${actor}`

/** No connection, no server, no such database or login: failures that the next request would meet as well. */
const lastingFailures = /^(08|28|3D|53|57P)/

/** Reads from one snapshot, in one round trip. The log is null for an unknown organization. */
export async function readAt(database: Database, organization: string, statements: Statement[]) {
  const [, , heads, ...results] = await database.batch([
    sql`set transaction isolation level repeatable read`,
    scopeOf(organization),
    selectLogState(organization),
    ...statements,
  ])
  return { log: toLogState(heads!), results }
}

/**
 * Creates a replica. A read times out after `timeout` milliseconds. After a failure the replica is not
 * queried for `cooldown` milliseconds.
 */
export function createReplica(
  database: Database,
  memory: ReplicaMemory,
  { timeout = 1_500, cooldown = 5_000, clock = Date.now, onFailure = (_: unknown) => {} } = {},
): Replica {
  return {
    async read(organization, floor, statements) {
      if (clock() < memory.cooldownUntil) return null
      try {
        const { log, results } = await withTimeout(timeout, readAt(database, organization, statements))
        return log !== null && log.position >= floor ? { log, results } : null
      } catch (error) {
        if (!(error instanceof DatabaseError)) throw error
        // the primary reports a faulty statement; a conflict with recovery is over at the next attempt
        if (error.outcomeUnknown || lastingFailures.test(error.sqlstate!)) {
          memory.cooldownUntil = clock() + cooldown
          onFailure(error)
        }
        return null
      }
    },
  }
}

async function withTimeout<T>(timeout: number, promise: Promise<T>): Promise<T> {
  let timer: ReturnType<typeof setTimeout>
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(
      () => reject(new DatabaseError('replica: no answer in time', undefined, null)),
      timeout,
    )
  })
  // after the timeout the query may still reject, which nothing handles
  promise.catch(() => {})
  try {
    return await Promise.race([promise, late])
  } finally {
    clearTimeout(timer!)
  }
}
