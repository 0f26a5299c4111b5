import { sealContext } from '../log/event_row.ts'
import { type MasterKeys, open, unwrap, type WrappedKey } from '../log/seal.ts'
import { type Database, sql } from '../database/database.ts'

/** An outbox row that is leased: no other worker gets it until the lease ends. */
export interface LeasedRow {
  organization: string
  id: string
  person: string
  /** ULID of the time at which the rows of this batch were first tried; null for kinds without batches. */
  batch: string | null
  /** Attempts so far, the current one included. */
  attempts: number
  /** Base64. */
  sealed: string | null
  /** The person's data key; null once the person is deleted. */
  key: WrappedKey | null
}

export interface OutboxDepth {
  /** Rows by kind. */
  rows: Record<string, number>
  overdue: number
  /** How long the oldest row has been due; null when no row is due. */
  oldest_seconds: number | null
}

/**
 * Leases rows of a kind that are due at `at` (milliseconds since the Unix epoch) for some seconds: either the
 * rows of one earlier batch, or at most `most` rows that become the batch `batch` (null: no batch).
 */
export async function leaseRows(
  database: Database,
  { kind, batch, most, seconds, at }: {
    kind: string
    batch: string | null
    most: number
    seconds: number
    at: number
  },
): Promise<LeasedRow[]> {
  const [row] = await database.query(
    sql`select outbox_lease(${kind}, ${batch}, ${most}, ${seconds}, ${iso(at)}) as rows`,
  )
  return JSON.parse(row!.rows as string)
}

/** The row's content, or null when it has none or the person's data key has been deleted. */
export function openRow(
  masterKeys: MasterKeys,
  { organization, person, id, sealed, key }: LeasedRow,
): unknown {
  if (!sealed || !key) return null
  return open(
    unwrap(masterKeys, `${organization}/${person}`, key),
    sealed,
    sealContext(organization, person, id),
  )
}

/**
 * Ends leases and makes each row due again at `dueAt`. A row that another worker has leased since is left
 * alone.
 */
export async function postponeRows(
  database: Database,
  rows: (Pick<LeasedRow, 'organization' | 'id' | 'attempts'> & { dueAt: number })[],
): Promise<void> {
  if (rows.length === 0) return
  const text = JSON.stringify(
    rows.map(({ organization, id, attempts, dueAt }) => ({ organization, id, attempts, due_at: dueAt })),
  )
  await database.query(sql`select outbox_postpone(${text})`)
}

/** Deletes rows. */
export async function dropRows(
  database: Database,
  rows: Pick<LeasedRow, 'organization' | 'id'>[],
): Promise<void> {
  if (rows.length === 0) return
  const text = JSON.stringify(rows.map(({ organization, id }) => ({ organization, id })))
  await database.query(sql`select outbox_drop(${text})`)
}

/** Counts the rows. A row is overdue when it has been due for `overdueSeconds` at `at`. */
export async function outboxDepth(
  database: Database,
  at: number,
  overdueSeconds: number,
): Promise<OutboxDepth> {
  const [row] = await database.query(sql`select outbox_depth(${overdueSeconds}, ${iso(at)}) as depth`)
  return JSON.parse(row!.depth as string)
}

const iso = (at: number) => new Date(at).toISOString()
