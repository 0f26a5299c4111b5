import { LRUCache } from 'lru-cache'
import type { Clock } from '../clock.ts'
import { type Database, DatabaseError } from '../database/database.ts'
import { isUnavailable, reasonOf } from './errors.ts'

/** Writes one JSON line about the process, in the form of the request log. */
export type Notice = (level: 'info' | 'warn', code: string, details?: Record<string, unknown>) => void

export interface LogLines {
  /** Writes one JSON line. Equal warnings and errors within an interval are counted, see below. */
  write(line: string): void
  notice: Notice
  /** Writes the counts of repeated lines that are not written yet. */
  flush(): void
  /** The database, with a line when it is lost and when it is regained. */
  watch(database: Database): Database
}

interface Repeated {
  /** The fields that a repeat shares with the first line. */
  fields: Record<string, unknown>
  since: number
  count: number
}

/** The kinds of repeated lines that are remembered. */
const mostKinds = 100

/** What distinguishes two lines about the same trouble. */
const ownFields = ['time', 'request_id', 'row', 'count', 'seconds', 'position']

/**
 * Creates the log of a process. The first of several equal warnings or errors is written at once. Those that
 * follow within `interval` milliseconds are counted, and one line at the end of the interval has their number
 * as `repeated`, and the time of the first as `since`.
 */
export function createLogLines(
  { print, clock = Date.now, interval = 60_000 }: {
    /** Prints one line; the text has no line break. */
    print: (line: string) => void
    clock?: Clock
    interval?: number
  },
): LogLines {
  const known = new LRUCache<string, Repeated>({ max: mostKinds, dispose: summarize })
  let lostAt: number | null = null

  function summarize({ fields, since, count }: Repeated): void {
    if (count === 0) return
    const times = { time: iso(clock()), since: iso(since) }
    print(JSON.stringify({ ...times, ...fields, repeated: count }))
  }

  function endIntervals(): void {
    if (known.size === 0) return
    for (const [key, { since }] of [...known]) if (clock() - since >= interval) known.delete(key)
  }

  function write(line: string): void {
    endIntervals()
    if (!/"level":"(warn|error)"/.test(line)) return print(line)
    const fields = shared(JSON.parse(line))
    const key = JSON.stringify(fields)
    const before = known.get(key)
    if (before) before.count++
    else {
      print(line)
      const { frames: _, cause: __, ...rest } = fields
      known.set(key, { fields: rest, since: clock(), count: 0 })
      // where no further line comes; a Worker ends its timers with the request
      setTimeout(endIntervals, interval)
    }
  }

  const notice: Notice = (level, code, details) =>
    write(JSON.stringify({ time: iso(clock()), level, code, ...details }))

  async function observed<Result>(run: () => Promise<Result>): Promise<Result> {
    const sentWhenLost = lostAt !== null
    try {
      const result = await run()
      // the reply to a statement that was sent before the loss does not show that the database is back
      if (lostAt !== null && sentWhenLost) {
        notice('info', 'database_regained', { seconds: Math.round((clock() - lostAt) / 1000) })
        lostAt = null
      }
      return result
    } catch (error) {
      if (lostAt === null && error instanceof DatabaseError && isUnavailable(error)) {
        lostAt = clock()
        notice('info', 'database_lost', { reason: reasonOf(error) ?? 'no_answer' })
      }
      throw error
    }
  }

  return {
    write,
    notice,
    flush: () => known.clear(),
    watch: (database) => ({
      ...database,
      query: (statement) => observed(() => database.query(statement)),
      batch: (statements) => observed(() => database.batch(statements)),
    }),
  }
}

/**
 * The fields by which two lines are equal. Where the database is unavailable, the place in the code that met
 * it is no part of them; of a bug it is.
 */
function shared(entry: Record<string, unknown>): Record<string, unknown> {
  const bug = entry.code === 'internal_error'
  return Object.fromEntries(
    Object.entries(entry).filter(([name]) =>
      !ownFields.includes(name) && (bug || (name !== 'frames' && name !== 'cause'))
    ),
  )
}

const iso = (at: number) => new Date(at).toISOString()
