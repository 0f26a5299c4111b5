import type { OutboxRow } from '../log/item.ts'
import { sealContext } from '../log/event_row.ts'
import { type MasterKeys, open, unwrap, type WrappedKey } from '../log/seal.ts'
import { type Database, sql } from '../database/database.ts'

/** A row that is ours until the lease ends. */
export interface LeasedRow {
  organization: string
  id: string
  person: string
  /** ULID of the moment at which the rows of this batch were first tried; null for kinds without batches. */
  batch: string | null
  /** This one counted. */
  attempts: number
  /** Base64. */
  sealed: string | null
  /** The person's data key; null once they were deleted. */
  key: WrappedKey | null
}

export interface OutboxDepth {
  rows: { [Kind in OutboxRow['kind']]?: number }
  overdue: number
  /** How long the oldest row has been due; null when none is. */
  oldest_seconds: number | null
}

/** Leases what is due at `at` (milliseconds since the Unix epoch), as src/database/functions/outbox.sql says. */
export async function leaseRows(
  database: Database,
  { kind, batch, most, seconds, at }: {
    kind: OutboxRow['kind']
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

/** What the row holds, or null when there is nothing that could be opened any more. */
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

/** Hands rows back, each to be due again at `dueAt`. */
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

/** Milliseconds to wait after an attempt failed: 1 s, 2 s, 4 s … an hour; longer when somebody asks for it. */
export function backoff(attempts: number, askedSeconds = 0): number {
  return Math.max(Math.min(2 ** (attempts - 1), 3600), askedSeconds) * 1000
}

/** Removes rows that are done with, or have become pointless. */
export async function dropRows(
  database: Database,
  rows: Pick<LeasedRow, 'organization' | 'id'>[],
): Promise<void> {
  if (rows.length === 0) return
  const text = JSON.stringify(rows.map(({ organization, id }) => ({ organization, id })))
  await database.query(sql`select outbox_drop(${text})`)
}

/** `overdueSeconds`: from when on a row that is due counts as overdue. */
export async function outboxDepth(
  database: Database,
  at: number,
  overdueSeconds: number,
): Promise<OutboxDepth> {
  const [row] = await database.query(sql`select outbox_depth(${overdueSeconds}, ${iso(at)}) as depth`)
  return JSON.parse(row!.depth as string)
}

const pruned = 5000

/** Forgets the replies that were stored before a moment, a few thousand at a time. */
export async function pruneIdempotencyKeys(database: Database, before: number): Promise<void> {
  for (;;) {
    const [row] = await database.query(
      sql`select prune_idempotency_keys(${iso(before)}, ${pruned}) as count`,
    )
    if ((row!.count as number) < pruned) return
  }
}

const iso = (at: number) => new Date(at).toISOString()
