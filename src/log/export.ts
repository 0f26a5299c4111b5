import type { EventRow } from './event_row.ts'

/**
 * One line of `GET /v1/events/export?format=ndjson`: the event as `GET /v1/events` returns it, and the stored
 * part from which `ops verify --file` recomputes its hash without the database. Lines are in order of
 * position, from 1 (or after `after`) up to the head as of the start of the export.
 *
 * Only a complete export can be verified: any filter other than `after` leaves events out.
 */
export interface ExportedEvent {
  position: number
  id: string
  type: string
  person_id: string | null
  /** What the event is about. The hash covers kind and id; the name of a person is not covered. */
  subject: { kind: string; id: string; name: string | null }
  version: number
  actor: string
  reason: string | null
  request_id: string
  /** ISO 8601; the hash covers `stored.occurred_at`. */
  occurred_at: string
  /** Names of the changed fields. The hash covers them in this order, joined by one space. */
  fields: string[]
  /** Opened values, which the hash does not cover; null once the person was deleted. */
  changes: Record<string, { from: unknown; to: unknown }> | null
  erased?: true
  /** Hexadecimal SHA-256 over the previous hash, the position as eight bytes (big-endian), and the digest. */
  hash: string
  /**
   * Null for an interview in the open part that the caller may not read. The content of such a line cannot be
   * verified.
   */
  stored: StoredPart | null
}

/** What the digest of an event covers in addition to the members of the line. */
export interface StoredPart {
  organization_id: string
  stream_kind: string
  stream_id: string
  schema: number
  /** Milliseconds since the Unix epoch. */
  occurred_at: number
  /** The open part, as exactly the text that the log holds. */
  open: string
  /**
   * The sealed part: base64 of the ciphertext, which remains after the person was deleted. Null when the
   * event has none.
   */
  sealed: string | null
}

/** The stored part of an event. Its base64 is without the line breaks that PostgreSQL inserts. */
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
