import { Buffer } from 'node:buffer'
import { z } from 'zod'
import type { StreamKind } from '../../events/event.ts'
import type { EventRow } from '../log/event_row.ts'
import { isoMicros } from '../operations/time.ts'
import type { ShownChanges, ShownSubject } from './shown_values.ts'

/** A line of an export, see `ExportedEvent`. */
const lineSchema = z.looseObject({
  position: z.int(),
  id: z.string(),
  type: z.string(),
  person_id: z.string().nullable(),
  subject: z.strictObject({ kind: z.string(), id: z.string(), name: z.string().nullable() }).optional(),
  version: z.int(),
  actor: z.string(),
  reason: z.string().nullable(),
  request_id: z.string(),
  occurred_at: z.string(),
  fields: z.array(z.string()),
  changes: z.record(z.string(), z.strictObject({ from: z.unknown(), to: z.unknown() })).nullable().optional(),
  erased: z.literal(true).optional(),
  hash: z.string(),
  stored: z.looseObject({
    organization_id: z.string(),
    stream_kind: z.string(),
    stream_id: z.string(),
    schema: z.int(),
    occurred_at: z.int(),
    open: z.string(),
    sealed: z.base64().refine(isCanonicalBase64).nullable(),
  }).nullable(),
})
  .refine(({ occurred_at, stored }) => stored === null || occurred_at === isoMicros(stored.occurred_at))
  // an interview in the open part is exported without it for callers who may not read interviews
  .refine(({ type, person_id, stored }) =>
    stored !== null || (type === 'InterviewAdded' && person_id !== null)
  )
  .refine(({ changes, erased }) => changes === undefined || (changes === null) === (erased === true))

type Line = z.infer<typeof lineSchema>

/** What a line holds in addition to its stored part. */
type Header = Pick<
  EventRow,
  'position' | 'id' | 'type' | 'person' | 'version' | 'actor' | 'reason' | 'requestId' | 'fields' | 'hash'
>

export interface ExportedLine {
  header: Header
  /** The rest of the event; null where the stored part was left out. */
  event: Omit<EventRow, keyof Header> | null
  /** What the line shows as the thing that the event is about; undefined without that member. */
  subject: ShownSubject | undefined
  /** The changes as the line shows them; undefined without that member. */
  changes: ShownChanges | undefined
  /** The number of members that a line of an export does not have. */
  unknown: number
  /**
   * Whether the line is spelled otherwise than an export spells it. A member that occurs twice, for example,
   * shows one value to a reader of the text and another one to a parser.
   */
  respelled: boolean
}

const members = new Set(Object.keys(lineSchema.shape))
const storedMembers = new Set(Object.keys(lineSchema.shape.stored.unwrap().shape))

/** Parses a line of an export; null for any other text. */
export function parseLine(text: string): ExportedLine | null {
  try {
    const json = JSON.parse(text)
    const line = toLine(json)
    return line && { ...line, respelled: JSON.stringify(json) !== text }
  } catch {
    return null
  }
}

/** The line of an export that a JSON value is; null for any other value. */
export function toLine(json: unknown): Omit<ExportedLine, 'respelled'> | null {
  const { success, data } = lineSchema.safeParse(json)
  return success && isJson(data.stored?.open) ? toExported(data) : null
}

function toExported({ subject, changes, stored, ...data }: Line): Omit<ExportedLine, 'respelled'> {
  return {
    header: {
      position: data.position,
      id: data.id,
      type: data.type,
      person: data.person_id,
      version: data.version,
      actor: data.actor,
      reason: data.reason,
      requestId: data.request_id,
      fields: data.fields,
      hash: data.hash,
    },
    event: stored && {
      organization: stored.organization_id,
      stream: { kind: stored.stream_kind as StreamKind, id: stored.stream_id },
      schema: stored.schema,
      occurredAt: stored.occurred_at,
      open: stored.open,
      sealed: stored.sealed,
    },
    subject,
    changes,
    unknown: unknownIn(data, members) + unknownIn(stored ?? {}, storedMembers),
  }
}

const unknownIn = (object: object, known: ReadonlySet<string>) =>
  Object.keys(object).filter((member) => !known.has(member)).length

/** Whether a base64 text is the one that encodes its bytes: the hash covers the bytes only. */
function isCanonicalBase64(text: string): boolean {
  return Buffer.from(text, 'base64').toString('base64') === text
}

function isJson(text: string | undefined): boolean {
  try {
    return text === undefined || typeof JSON.parse(text) === 'object'
  } catch {
    return false
  }
}
