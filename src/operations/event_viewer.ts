import type { Principal } from '../auth/principal.ts'
import { type StoredPart, storedPart } from '../log/export.ts'
import type { EventRow } from '../log/event_row.ts'
import { holds, mayRead, missingInLog, permissions, type PersonField } from './permissions.ts'

interface EventView {
  person_id: string | null
  changes: Record<string, unknown> | null
}

/** An event of the log, without the changes of a person's fields that the caller may not read there. */
export function eventInLog<View extends EventView>(view: View, caller: Pick<Principal, 'scopes'>): View {
  return withReadable(view, (field) => missingInLog(caller, field).length === 0)
}

/** An event of a person's export, without the changes of fields that the caller may not read. */
export function eventInExport<View extends EventView>(
  view: View,
  caller: Pick<Principal, 'scopes' | 'person'>,
): View {
  const { person_id } = view
  return withReadable(
    view,
    (field) => !(field in permissions) || mayRead(caller, field as PersonField, person_id!),
  )
}

function withReadable<View extends EventView>(event: View, isReadable: (field: string) => boolean): View {
  const { person_id, changes } = event
  if (person_id === null || changes === null) return event
  const unreadable = Object.keys(changes).filter((field) => !isReadable(field))
  if (unreadable.length === 0) return event
  const readable = Object.entries(changes).filter(([field]) => !unreadable.includes(field))
  return { ...event, changes: Object.fromEntries(readable) }
}

/**
 * The stored part of an exported event. It is null where the open part holds an interview, as releases before
 * 0.5.0 wrote it, and the caller may not read interviews.
 */
export function storedPartFor(row: EventRow, caller: Pick<Principal, 'scopes'>): StoredPart | null {
  const showsInterview = row.type === 'InterviewAdded' && row.schema === 1
  return showsInterview && !holds(caller, permissions.interviews.read) ? null : storedPart(row)
}
