import type { ProjectedChange } from '../../projections/projection.ts'
import type { StreamKind } from '../../events/event.ts'
import type { HolderChange } from '../domain/last_holder.ts'
import type { WrappedKey } from './seal.ts'

/** An event ready for the log: its open part as text, its sealed part encrypted. */
export interface SealedEvent {
  id: string
  type: string
  schema: number
  fields: string[]
  open: string
  sealed: Uint8Array | null
}

/** The actor, request, reason and time (milliseconds since the Unix epoch) of a change. */
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
  /** The key of the job in src/jobs/index.ts. The service rejects a row without a matching job. */
  kind: string
  /** Milliseconds since the Unix epoch. */
  dueAt: number
  /** Base64. */
  sealed: string | null
}

/** The reply that a repeat of the same request gets. Keys are hexadecimal SHA-256. */
export interface StoredReply {
  key: string
  fingerprint: string
  status: number
  /** The JSON from which the reply is rendered. */
  subject: string
}

/** The secret of a new or rotated API key. */
export interface NewSecret {
  /** Hexadecimal SHA-256. */
  hash: string
  /**
   * The secret that it replaces, and when that and all earlier secrets end, in milliseconds since the Unix
   * epoch; null ends them at once. Absent for a new key.
   */
  replaces?: { hint: string; until: number | null }
}

/** One change of one stream. All of it is written or nothing. */
export interface Item extends Partial<ProjectedChange> {
  organization: string
  stream: { kind: StreamKind; id: string }
  /** The version of the stream before the events: 0 for a new stream. */
  expected: number
  events: SealedEvent[]
  metadata: Metadata
  /** The id of the person that the events are about. */
  person: string | null
  /** The settings position that the decision relied on; absent when it relied on no settings. */
  settings?: number
  /** The events make cached settings outdated. */
  changesSettings?: boolean
  /** The organization's number offset, added to the position to number a new person. */
  numberOffset?: number
  claims?: Claim[]
  outbox?: OutboxRow[]
  /** The ids of outbox rows that this change completes. */
  settles?: string[]
  /** The data key of a new person or organization. */
  key?: WrappedKey
  reply?: StoredReply
  /**
   * The last event deletes the person. Their keys, claims, outbox rows and stored replies are deleted with
   * it.
   */
  erases?: boolean
  /** The new secret of the API key that the stream is about. Null revokes the key. */
  apiKey?: NewSecret | null
  /** The number of the organization that this item creates. */
  founds?: number
  /**
   * The item sends an invitation, and its organization may send this many in a day (UTC). Absent for an item
   * that sends none.
   */
  invitationQuota?: number
  externalId?: string
  /**
   * The change of the active holders of protected roles. The append refuses `last_holder` when a role would
   * lose its last one.
   */
  holders?: HolderChange
}

export const refusals = [
  'version_conflict',
  'key_reused',
  'email_taken',
  'source_id_taken',
  'external_id_taken',
  'organization_unknown',
  'settings_changed',
  'stale_projection',
  'last_holder',
  'invitation_quota',
] as const

export type Refusal = typeof refusals[number]

/**
 * The result of an item. `first` and `last` are positions, null when the item had no events. A replayed body
 * is null once the person was deleted.
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

/** Appends items in order and returns an outcome for each. The items of one call stay together. */
export type Append = (items: Item[]) => Promise<Outcome[]>
