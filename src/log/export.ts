import type { EventRow } from './event_row.ts'

/**
 * One line of `GET /v1/events/export?format=ndjson`: the event as `GET /v1/events` answers it, and as it is
 * stored, so that `ops verify --file` can recompute its hash without the database. Lines come by position,
 * from 1 (or after `after`) up to the head as of the start of the export.
 *
 * Only a complete export chains: one with a filter other than `after` leaves events out.
 */
export interface ExportedEvent {
  position: number
  id: string
  type: string
  person_id: string | null
  version: number
  actor: string
  reason: string | null
  request_id: string
  /** ISO 8601; the hash covers `stored.occurred_at`. */
  occurred_at: string
  /** Names of the changed fields; the hash covers them joined by one space, in this order. */
  fields: string[]
  /** Opened values, not covered by the hash; null once the person was deleted. */
  changes: Record<string, { from: unknown; to: unknown }> | null
  erased?: true
  /**
   * Hexadecimal: SHA-256 over the hash before it, the position as eight bytes (big-endian), and the digest.
   */
  hash: string
  stored: StoredPart
}

/** What the digest of an event covers besides the members above. */
export interface StoredPart {
  organization_id: string
  stream_kind: string
  stream_id: string
  schema: number
  /** Milliseconds since the Unix epoch. */
  occurred_at: number
  /** The open part, the very text that is in the log. */
  open: string
  /**
   * The sealed part, base64 of the ciphertext, as it stays after the person was deleted; null when there is
   * none.
   */
  sealed: string | null
}

/** The stored part of an event as it was read; base64 without the line breaks that PostgreSQL puts in. */
export function storedPart(row: EventRow): StoredPart {
  return {
    organization_id: row.organization,
    stream_kind: row.stream.kind,
    stream_id: row.stream.id,
    schema: row.schema,
    occurred_at: row.occurredAt,
    open: row.open,
    sealed: row.sealed && row.sealed.replaceAll('\n', ''),
  }
}
