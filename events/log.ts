import type { PeopleRow } from '../projections/people.ts'
import type { Database, Row } from '../src/database/database.ts'
import { DatabaseError } from '../src/database/database.ts'
import { askFor } from '../src/database/together.ts'
import { type EventDefinition, type Payload, type RecordedEvent, type StreamKind, upcast } from './event.ts'
import {
  apiKeyEvents,
  type Group,
  groupEvents,
  mailEvents,
  organizationEvents,
  roleEvents,
} from './organization.ts'
import { personEvents } from './person.ts'
import { open, type WrappedKey } from './seal.ts'

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

/** Something to do after the commit; `sealed` is base64. */
export interface OutboxRow {
  id: string
  kind: 'invitation_mail' | 'invitation_expiry' | 'erasure' | 'file_removal' | 'group_removal'
  dueAt: number
  sealed: string | null
}

/** A reply to give again when the same request comes again. Keys are hexadecimal SHA-256. */
export interface StoredReply {
  key: string
  fingerprint: string
  status: number
  body: string
}

export interface RecordRow {
  kind: 'organization' | 'role' | 'group' | 'api_key'
  id: string
  version: number
  /** null removes the record. */
  document: Record<string, unknown> | null
}

/** One change of one stream, all or nothing. */
export interface Item {
  organization: string
  stream: { kind: StreamKind; id: string }
  /** The stream's version that the events follow: 0 for a new stream. */
  expected: number
  events: SealedEvent[]
  metadata: Metadata
  /** Whom the events are about. */
  person: string | null
  /** The shape version of the read model's rows. */
  shape: number
  /** The settings position that the decision relied on; absent when it relied on none. */
  settings?: number
  /** The events change what cached settings say. */
  changesSettings?: boolean
  /** Added to the position that becomes a new person's number. */
  numberOffset?: number
  people?: { row: PeopleRow; currentDelta: number; archivedDelta: number }
  record?: RecordRow
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

/** `first` and `last` are positions, null when the item had no events. A replayed body is null once erased. */
export type Outcome =
  | { outcome: 'appended'; first: number | null; last: number | null }
  | { outcome: 'replayed'; status: number; body: string | null; position: number | null }
  | { outcome: Refusal }

/** Appends items, each with its own outcome, in order. Items of one call stay together. */
export type Append = (items: Item[]) => Promise<Outcome[]>

/** Every type of event there is. */
export const definitions: Record<string, EventDefinition> = {
  ...personEvents,
  ...organizationEvents,
  ...roleEvents,
  ...groupEvents,
  ...apiKeyEvents,
  ...mailEvents,
}

export function definitionOf(type: string): EventDefinition {
  const definition = definitions[type]
  if (!definition) throw new Error(`no such type of event: ${type}`)
  return definition
}

/**
 * Appends by one statement a call. When no answer comes the same items go again, for `patience`
 * milliseconds: event ids tell the database that it has them already.
 */
export function createAppend(database: Database, { patience = 2_000, pause = 100 } = {}): Append {
  return async function append(items) {
    const parameters = appendParameters(items)
    const startedAt = performance.now()
    for (let attempt = 1;; attempt++) {
      try {
        const [row] = await database.query({
          text: 'select append($1, $2, $3, $4, $5, $6) as outcomes',
          parameters,
        })
        return JSON.parse(row!.outcomes as string)
      } catch (error) {
        const unknown = error instanceof DatabaseError && error.outcomeUnknown
        if (!unknown || performance.now() - startedAt >= patience) throw error
        await new Promise((resolve) => setTimeout(resolve, pause * 2 ** attempt))
      }
    }
  }
}

/** The six JSON texts that events/append.sql takes. `n` and `item` count from 1. */
function appendParameters(items: Item[]): string[] {
  const numbered = items.map((item, index) => ({ item, n: index + 1 }))
  const perItem = <T>(rows: (item: Item, n: number) => T[]) =>
    JSON.stringify(numbered.flatMap(({ item, n }) => rows(item, n)))
  return [
    perItem((item, n) => [{
      n,
      organization: item.organization,
      stream: item.stream.id,
      expected: item.expected,
      settings: item.settings,
      changes_settings: item.changesSettings,
      shape: item.shape,
      person: item.person,
      key: item.reply?.key,
      fingerprint: item.reply?.fingerprint,
      status: item.reply?.status,
      number_offset: item.numberOffset,
      body: item.reply?.body,
      erases: item.erases,
      settles: item.settles,
      master_key: item.key?.masterKey,
      wrapped_key: item.key?.wrapped,
      founds: item.founds,
      external_id: item.externalId,
      api_key: item.apiKey,
      revokes: item.apiKey === null || undefined,
      current_delta: item.people?.currentDelta,
      archived_delta: item.people?.archivedDelta,
    }]),
    perItem(({ organization, stream, expected, events, metadata, person }, n) =>
      events.map((event, index) => ({
        item: n,
        organization,
        id: event.id,
        kind: stream.kind,
        stream: stream.id,
        version: expected + index + 1,
        type: event.type,
        schema: event.schema,
        person,
        actor: metadata.actor,
        request_id: metadata.requestId,
        reason: metadata.reason,
        at: metadata.at,
        fields: event.fields,
        open: event.open,
        sealed: event.sealed,
      }))
    ),
    perItem((item, n) =>
      item.people ? [{ item: n, number_offset: item.numberOffset, ...item.people.row }] : []
    ),
    perItem((item, n) => item.record ? [{ item: n, organization: item.organization, ...item.record }] : []),
    perItem((item, n) =>
      (item.claims ?? []).map((claim) => ({
        item: n,
        organization: item.organization,
        stream: item.stream.id,
        ...claim,
      }))
    ),
    perItem((item, n) =>
      (item.outbox ?? []).map(({ dueAt, ...row }) => ({
        item: n,
        organization: item.organization,
        person: item.person ?? item.stream.id,
        due_at: dueAt,
        ...row,
      }))
    ),
  ]
}

/** A stream as it was loaded, with what a command on it needs besides. */
export interface LoadedStream {
  rows: EventRow[]
  /** The person's wrapped data key; null when there is none (any more). */
  key: WrappedKey | null
  /** The groups that were asked for, and those that the read model has the person in. */
  groups: Group[]
  /** The reply stored under the idempotency key asked for. */
  reply: { fingerprint: string; status: number; body: string | null; position: number | null } | null
}

/** An event as it was read, still sealed. */
export type EventRow = Omit<RecordedEvent, 'open' | 'sealed'> & { open: string; sealed: string | null }

export const eventColumns =
  `organization_id, position, id, stream_kind, stream_id, version, type, schema, person_id,
  actor, request_id, reason, occurred_at, fields, open, encode(sealed, 'base64') as sealed,
  encode(hash, 'hex') as hash`

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

/** A group as its record has it. */
export function toGroup({ position, document }: Row): Group {
  return { ...JSON.parse(document as string), number: position as number }
}

export function toEventRow(row: Row): EventRow {
  return {
    organization: row.organization_id as string,
    position: row.position as number,
    id: row.id as string,
    stream: { kind: row.stream_kind as StreamKind, id: row.stream_id as string },
    version: row.version as number,
    type: row.type as string,
    schema: row.schema as number,
    person: row.person_id as string | null,
    actor: row.actor as string,
    requestId: row.request_id as string,
    reason: row.reason as string | null,
    occurredAt: row.occurred_at as number,
    fields: row.fields as string[],
    open: row.open as string,
    sealed: row.sealed as string | null,
    hash: row.hash as string,
  }
}

/** What a sealed part is bound to: it opens at this place in the log only. */
export function sealContext(organization: string, stream: string, eventId: string): string {
  return `${organization}/${stream}/${eventId}`
}

/** Opens an event and brings it to today's schema. Without a key the sealed part is null. */
export function openEvent(row: EventRow, key: Uint8Array | null): RecordedEvent {
  const sealed = row.sealed && key
    ? open(key, row.sealed, sealContext(row.organization, row.stream.id, row.id))
    : null
  const payload = { open: JSON.parse(row.open), sealed } as Payload
  return { ...row, ...upcast(definitionOf(row.type), row.schema, payload) }
}
