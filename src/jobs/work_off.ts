import { newId } from '../new_id.ts'
import type { Clock } from '../clock.ts'
import { type Database, DatabaseError } from '../database/database.ts'
import { fewAtOnce } from './few_at_once.ts'
import type { BatchJob, OutboxJob, RowJob, RunContext } from './job.ts'
import { dropRows, type LeasedRow, leaseRows, postponeRows } from './outbox.ts'

interface OutboxDeps {
  database: Database
  clock: Clock
}

/** Longer than a call to the mail provider. After a crash, leased rows wait this long. */
const leaseSeconds = 30

/** Rows of a {@link RowJob} that are leased at once. */
const rowsPerLease = 100

/**
 * Works on due rows of one kind: on those of one lease, or on one batch, so that no kind waits for thousands
 * of another. Answers whether more may follow at once.
 */
export async function workOff<Deps extends OutboxDeps>(
  kind: string,
  job: OutboxJob<Deps>,
  deps: Deps,
  context: RunContext,
): Promise<boolean> {
  return 'batchSize' in job
    ? await workOnBatch(kind, job, deps, context)
    : await workOnRows(kind, job, deps, context)
}

/** Answers whether there were rows. */
async function workOnRows<Deps extends OutboxDeps>(
  kind: string,
  job: RowJob<Deps>,
  deps: Deps,
  context: RunContext,
): Promise<boolean> {
  const { database, clock } = deps
  const rows = await leaseRows(database, {
    kind,
    batch: null,
    most: rowsPerLease,
    seconds: leaseSeconds,
    at: clock(),
  })
  if (rows.length === 0) return false
  const results = await fewAtOnce(rows, async (row) => ({
    row,
    result: await retryOnError(kind, row, context, () => job.run(row, deps, context)),
  }))
  const rowsWith = (wanted: 'done' | 'retry') =>
    results.filter(({ result }) => result === wanted).map(({ row }) => row)
  await dropRows(database, rowsWith('done'))
  await postponeRows(
    database,
    rowsWith('retry').map((row) => ({ ...row, dueAt: clock() + job.backoff(row.attempts) })),
  )
  return true
}

async function retryOnError(
  kind: string,
  row: LeasedRow,
  context: RunContext,
  run: () => Promise<'done' | 'retry'>,
): Promise<'done' | 'retry'> {
  try {
    return await run()
  } catch (error) {
    // without the database no row can be handed back: the leases end by themselves
    if (error instanceof DatabaseError && error.outcomeUnknown) throw error
    context.warn({ code: `${kind}_delayed`, row: row.id }, error)
    return 'retry'
  }
}

async function workOnBatch<Deps extends OutboxDeps>(
  kind: string,
  job: BatchJob<Deps>,
  deps: Deps,
  context: RunContext,
): Promise<boolean> {
  const { database, clock } = deps
  const rows = await leaseRows(database, {
    kind,
    batch: newId(clock()),
    most: job.batchSize,
    seconds: leaseSeconds,
    at: clock(),
  })
  if (rows.length === 0) return false
  const { done, retry: { rows: later, dueAt }, next } = await job.run(rows, deps, context)
  await postponeRows(database, later.map((row) => ({ ...row, dueAt })))
  await dropRows(database, done)
  return next === 'continue'
}
