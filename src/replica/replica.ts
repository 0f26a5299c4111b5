import { createLruCache, type LruCache } from '../auth/lru_cache.ts'
import { type Database, DatabaseError, type Row, sql, type Statement } from '../database/database.ts'
import { scopeOf } from '../database/scoped.ts'

/** A database that follows the primary some way behind, for reads that may lag. */
export interface Replica {
  /**
   * Null where it has not come to `floor` in this organization, or does not answer: then the primary does.
   */
  read(organization: string, floor: number, statements: Statement[]): Promise<Reading | null>
}

/** What was read, all of it as of one position of the organization's log. */
export interface Reading {
  position: number
  results: Row[][]
}

/** What a process remembers of its replica and of those who wrote: plain values, that requests may share. */
export interface ReplicaMemory {
  /** The last position that an actor wrote in an organization, by {@link writerKey}. */
  writers: LruCache<number>
  /** Until then nobody asks the replica, in milliseconds since the Unix epoch. */
  restsUntil: number
}

export const createReplicaMemory = (): ReplicaMemory => ({ writers: createLruCache(10_000), restsUntil: 0 })

export const writerKey = (organization: string, actor: string) => `${organization}/${actor}`

/** No connection, no server, no such database or login: what the next request would meet as well. */
const lasting = /^(08|28|3D|53|57P)/

/**
 * Reads in one round trip; one moment for all statements. The position is null where the organization is
 * unknown.
 */
export async function readAt(database: Database, organization: string, statements: Statement[]) {
  const [, , heads, ...results] = await database.batch([
    sql`set transaction isolation level repeatable read`,
    scopeOf(organization),
    sql`select position from heads where organization_id = ${organization}`,
    ...statements,
  ])
  return { position: (heads![0]?.position as number | undefined) ?? null, results }
}

/** Waits `patience` milliseconds for it; after a failure it is left alone for `rest` milliseconds. */
export function createReplica(
  database: Database,
  memory: ReplicaMemory,
  { patience = 1_500, rest = 5_000, clock = Date.now, onFailure = (_: unknown) => {} } = {},
): Replica {
  return {
    async read(organization, floor, statements) {
      if (clock() < memory.restsUntil) return null
      try {
        const { position, results } = await within(patience, readAt(database, organization, statements))
        return position !== null && position >= floor ? { position, results } : null
      } catch (error) {
        if (!(error instanceof DatabaseError)) throw error
        // what is wrong with the statements the primary will say; a conflict with replay is over at the next
        // try
        if (error.outcomeUnknown || lasting.test(error.sqlstate!)) {
          memory.restsUntil = clock() + rest
          onFailure(error)
        }
        return null
      }
    },
  }
}

async function within<T>(patience: number, asked: Promise<T>): Promise<T> {
  let timer: ReturnType<typeof setTimeout>
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(
      () => reject(new DatabaseError('replica: no answer in time', undefined, null)),
      patience,
    )
  })
  // whoever loses the race may still fail, and nobody listens then
  asked.catch(() => {})
  try {
    return await Promise.race([asked, late])
  } finally {
    clearTimeout(timer!)
  }
}
