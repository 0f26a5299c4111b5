import type { Group } from '../../events/group.ts'
import type { MailOutcome } from '../../events/mail.ts'
import { batchableRead } from '../database/adapters/batch_reads.ts'
import type { Database, Row } from '../database/database.ts'
import { type EventRow, toEventRow } from './event_row.ts'
import type { WrappedKey } from './seal.ts'

/** A stream and what a command on it needs. */
export interface LoadedStream {
  rows: EventRow[]
  /** The person's wrapped data key; null for other streams and for a deleted person. */
  key: WrappedKey | null
  /** The requested groups that exist, and the groups of the person according to the read model. */
  groups: Group[]
  /** The outcome of the person's newest invitation mail; null before the first. */
  delivery: MailOutcome | null
  /** The reply stored under the requested idempotency key. */
  reply: {
    fingerprint: string
    status: number
    body: string | null
    subject: string | null
    position: number | null
  } | null
}

/**
 * Reads a whole stream, its data key and a stored reply, in one round trip. An unknown stream has no rows.
 */
export async function loadStream(
  database: Database,
  organization: string,
  stream: string,
  { idempotencyKey = null, groups = [] }: { idempotencyKey?: string | null; groups?: readonly string[] } = {},
): Promise<LoadedStream> {
  const item = [organization, stream, idempotencyKey, JSON.stringify(groups)]
  const [row] = await database.query(batchableRead('select loaded from load_streams($1) order by n', item))
  const { events, key, reply, groups: existing, delivery } = JSON.parse(row!.loaded as string)
  return {
    rows: (events as Row[]).map((event) =>
      toEventRow({ ...event, occurred_at: Date.parse(event.occurred_at as string) })
    ),
    key,
    reply,
    delivery,
    groups: (existing as { position: number; document: Group }[]).map(({ position, document }) => ({
      ...document,
      number: position,
    })),
  }
}
