import { isDeepStrictEqual } from 'node:util'
import { changesOf, type Payload, upcast } from '../../events/event.ts'
import { definitions } from '../../events/streams.ts'
import type { EventRow } from '../log/event_row.ts'
import type { NotProved } from '../log/verify.ts'
import { valueView } from '../operations/event_view.ts'
import { missingInLog } from '../operations/permissions.ts'

/** The changes that a line of an export shows; null for a deleted person. */
export type ShownChanges = Record<string, { from?: unknown; to?: unknown }> | null

/** What a line of an export shows as the thing that the event is about. */
export interface ShownSubject {
  kind: string
  id: string
  name: string | null
}

/**
 * Compares the subject that a line shows with its stored event. `names` has the name of each thing of the
 * organization as of this event, as far as the file has it. Returns false when they differ; counts in
 * `notProved` a name that nothing in the file proves, such as that of a person.
 */
export function isSubjectOf(
  { person, stream }: EventRow,
  { kind, id, name }: ShownSubject,
  names: ReadonlyMap<string, string>,
  notProved: NotProved,
): boolean {
  if (person === null ? kind !== stream.kind || id !== stream.id : kind !== 'person' || id !== person) {
    return false
  }
  const known = person === null ? names.get(stream.id) : undefined
  if (name === null || name === known) return true
  notProved.names++
  return known === undefined
}

/** Notes the name of a thing of the organization, which is in the open part of its events. */
export function noteName({ person, stream, open }: EventRow, names: Map<string, string>): void {
  if (person !== null) return
  const { from, to } = JSON.parse(open) as Payload['open']
  const name = to?.name ?? from?.name
  if (typeof name === 'string') names.set(stream.id, name)
}

/**
 * Compares the changes that a line shows with its stored event, whose hash is verified. Returns false when
 * they differ: a value of the open part is another one or is left out, or a field is shown that the event
 * does not change. Counts in `notProved` the values of the sealed part, which only the person's key opens.
 */
export function areShownAsStored(event: EventRow, changes: ShownChanges, notProved: NotProved): boolean {
  if (changes === null) return event.person !== null
  const open = openChangesOf(event)
  for (const [field, { from = null, to = null }] of Object.entries(changes)) {
    if (open?.[field]) {
      const stored = open[field]
      const isSame = isDeepStrictEqual({ from, to }, {
        from: valueView(field, stored.from),
        to: valueView(field, stored.to),
      })
      if (!isSame) return false
    } else if (event.fields.includes(field) && (event.sealed !== null || open === null)) notProved.values++
    else return false
  }
  return Object.keys(open ?? {}).every((field) => field in changes || mayBeLeftOut(event, field))
}

/** The changes of the open part; null for an event type of a later release. */
function openChangesOf({ type, schema, open }: EventRow): ReturnType<typeof changesOf> | null {
  const definition = definitions[type]
  if (!definition || schema > definition.schema) return null
  const payload = upcast(definition, schema, { open: JSON.parse(open), sealed: null } as Payload)
  return changesOf({ open: payload.open, sealed: null })
}

/** Whether an export leaves the field of the open part out for callers without a further scope. */
const mayBeLeftOut = ({ person }: EventRow, field: string) =>
  person !== null && missingInLog({ scopes: new Set(['events:read']) }, field).length > 0
