import type { ProjectedChange } from '../../projections/projection.ts'
import type { StreamKind } from '../../events/event.ts'
import type { WrappedKey } from './seal.ts'

/** An event ready for the log: its open part as text, its sealed part encrypted (base64). */
export interface SealedEvent {
  id: string
  type: string
  schema: number
  fields: string[]
  open: string
  sealed: string | null
}

/** Who changed something, by which request, why and when (milliseconds since the Unix epoch). */
export interface Metadata {
  actor: string
  requestId: string
  reason: string | null
  at: number
}

export interface Claim {
  kind: 'email' | 'source_id'
  /** Hexadecimal HMAC of the value. */
  digest: string
  released: boolean
}

/** Work that an append leaves for a job. */
export interface OutboxRow {
  id: string
  /** The key of the job in src/jobs/index.ts. The service refuses to append a row that no job works on. */
  kind: string
  /** Milliseconds since the Unix epoch. */
  dueAt: number
  /** Base64. */
  sealed: string | null
}

/** What a repeat of the same request is answered with. Keys are hexadecimal SHA-256. */
export interface StoredReply {
  key: string
  fingerprint: string
  status: number
  /** JSON of what the reply is rendered from. */
  subject: string
}

/** One change of one stream, all or nothing. */
export interface Item extends Partial<ProjectedChange> {
  organization: string
  stream: { kind: StreamKind; id: string }
  /** The stream's version that the events follow: 0 for a new stream. */
  expected: number
  events: SealedEvent[]
  metadata: Metadata
  /** Whom the events are about. */
  person: string | null
  /** The settings position that the decision relied on; absent when it relied on none. */
  settings?: number
  /** The events change what cached settings say. */
  changesSettings?: boolean
  /** Added to the position that becomes a new person's number. */
  numberOffset?: number
  claims?: Claim[]
  outbox?: OutboxRow[]
  /** Outbox rows that are done with. */
  settles?: string[]
  /** A new person's data key, or a new organization's. */
  key?: WrappedKey
  reply?: StoredReply
  /** The last event deletes the person: keys, claims, outbox and stored replies go with it. */
  erases?: boolean
  /** Hexadecimal SHA-256 of a new API key; null revokes the key whose stream this is. */
  apiKey?: string | null
  /** The item makes the organization, under this number. */
  founds?: number
  externalId?: string
}

export type Refusal =
  | 'version_conflict'
  | 'key_reused'
  | 'email_taken'
  | 'source_id_taken'
  | 'external_id_taken'
  | 'organization_unknown'
  | 'settings_changed'
  | 'stale_projection'

/**
 * `first` and `last` are positions, null when the item had no events. A replayed body is null once erased.
 */
export type Outcome =
  | { outcome: 'appended'; first: number | null; last: number | null }
  | {
    outcome: 'replayed'
    status: number
    body: string | null
    subject: string | null
    position: number | null
  }
  | { outcome: Refusal }

/** Appends items, each with its own outcome, in order. Items of one call stay together. */
export type Append = (items: Item[]) => Promise<Outcome[]>
