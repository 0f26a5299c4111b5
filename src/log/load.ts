import type { Group } from '../../events/group.ts'
import { askFor } from '../database/adapters/together.ts'
import type { Database, Row } from '../database/database.ts'
import { type EventRow, toEventRow } from './event_row.ts'
import type { WrappedKey } from './seal.ts'

/** A stream as it was loaded, with what a command on it needs besides. */
export interface LoadedStream {
  rows: EventRow[]
  /** The person's wrapped data key; null when there is none (any more). */
  key: WrappedKey | null
  /** The groups that were asked for, and those that the read model has the person in. */
  groups: Group[]
  /** The reply stored under the idempotency key asked for. */
  reply: {
    fingerprint: string
    status: number
    body: string | null
    subject: string | null
    position: number | null
  } | null
}

/** Reads a whole stream, its key and a stored reply, in one round trip. An unknown stream has no rows. */
export async function loadStream(
  database: Database,
  organization: string,
  stream: string,
  { idempotencyKey = null, groups = [] }: { idempotencyKey?: string | null; groups?: readonly string[] } = {},
): Promise<LoadedStream> {
  const asked = [organization, stream, idempotencyKey, JSON.stringify(groups)]
  const [row] = await database.query(askFor('select loaded from load_streams($1) order by n', asked))
  const { events, key, reply, groups: found } = JSON.parse(row!.loaded as string)
  return {
    rows: (events as Row[]).map((event) =>
      toEventRow({ ...event, occurred_at: Date.parse(event.occurred_at as string) })
    ),
    key,
    reply,
    groups: (found as { position: number; document: Group }[]).map(({ position, document }) => ({
      ...document,
      number: position,
    })),
  }
}
