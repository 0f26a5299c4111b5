import type { DecidedChange, EventType, LeftRow } from '../commands/leave.ts'
import type { LeasedRow } from './outbox.ts'

/** What the worker hands to each run of a job, in addition to what the job uses of the service. */
export interface RunContext {
  /** Identifies the run: it is in the metadata of every event that the run appends, and in its log lines. */
  requestId: string
  /** Identifies the worker where work on one organization is leased to one process at a time. */
  holder: string
  /** Logs a warning. It may contain ids, never personal data. */
  warn: (warning: Warning, error?: unknown) => void
  /** Logs a warning unless this worker has logged the same one before. */
  warnOnce: (warning: Warning) => void
}

export type Warning = { code: string } & Record<string, string | number>

/** The rows that a change leaves for a job. */
export interface Leaves {
  /** The types of events after which the job may have work. Other changes do not ask it. */
  after: readonly EventType[]
  /** The rows of a change with such an event, written by the append of the change. */
  rows: (change: DecidedChange) => LeftRow[]
}

interface LeftWork {
  /** Absent where other code leaves the rows. */
  leaves?: Leaves
}

/** Work that a commit leaves as outbox rows, one row at a time, up to six rows at once. */
export interface RowJob<Deps> extends LeftWork {
  /** `done` deletes the row; `retry`, or an error, makes it due again after the backoff. */
  run: (row: LeasedRow, deps: Deps, context: RunContext) => Promise<'done' | 'retry'>
  /** Milliseconds to wait after the given number of attempts. */
  backoff: (attempts: number) => number
}

/**
 * Work that a commit leaves as outbox rows, in batches. Rows that were tried together come together again,
 * and no other row with them. One batch is worked on in each round of the outbox, so that no job waits for
 * hundreds.
 */
export interface BatchJob<Deps> extends LeftWork {
  batchSize: number
  run: (rows: LeasedRow[], deps: Deps, context: RunContext) => Promise<BatchResult>
}

/** The result of a batch. Rows in neither list were deleted by an append that settled them. */
export interface BatchResult {
  /** Rows to delete. */
  done: LeasedRow[]
  /** Rows to try again at one time, in milliseconds since the Unix epoch, so that they stay one batch. */
  retry: { rows: LeasedRow[]; dueAt: number }
  /** `pause` ends the run: the next batch waits until rows are due again or the worker is woken. */
  next: 'continue' | 'pause'
}

export type OutboxJob<Deps> = RowJob<Deps> | BatchJob<Deps>

/** Work by the clock. */
export interface ClockJob<Deps> {
  /** Milliseconds between two runs; null where the installation has not configured the job. */
  every: (deps: Deps) => number | null
  /** `more` asks a server to run the job again at once. */
  run: (deps: Deps, context: RunContext) => Promise<'idle' | 'more'>
}

/** Jobs in the order in which they run. A job of the outbox works on the rows whose kind is its key. */
export interface Jobs<Deps> {
  outbox: Record<string, OutboxJob<Deps>>
  clock: Record<string, ClockJob<Deps>>
}

/** What a union of jobs uses of the service, as an intersection. */
export type DepsOf<Job> = Intersection<
  Job extends OutboxJob<infer Deps> ? Deps : Job extends ClockJob<infer Deps> ? Deps : never
>

type Intersection<Union> = (Union extends unknown ? (member: Union) => void : never) extends
  (all: infer All) => void ? All : never

/**
 * Milliseconds to wait after a failed attempt: 1 s, 2 s, 4 s … an hour, or `askedSeconds` where that is
 * longer.
 */
export function backoff(attempts: number, askedSeconds = 0): number {
  return Math.max(Math.min(2 ** (attempts - 1), 3600), askedSeconds) * 1000
}
