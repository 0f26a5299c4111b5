import { columnsOfE } from '../../src/log/audit_query.ts'
import { changesOf } from '../../events/event.ts'
import { openEvent, toEventRow } from '../../src/log/event_row.ts'
import { type ReadNote, withReadRecord } from '../../src/log/reads.ts'
import { unwrap } from '../../src/log/seal.ts'
import { readScoped } from '../../src/database/scoped.ts'
import type { PastDeps } from './people_at.ts'

/** What a field was and from when to when, in milliseconds; `to` is null for what it is now. */
export interface FieldValue {
  /** As an event has it; null where there was none, and of a deleted person. */
  value: unknown
  from: number
  to: number | null
  actor: string
  reason: string | null
  version: number
}

/**
 * Every value that a field of a person has had, oldest first, the one at their creation included; null when
 * there never was such a person. One round trip, written down where there is a note; without one only open
 * values are read, and sealed ones are null.
 */
export async function readFieldHistory(
  { database, masterKeys }: PastDeps,
  organization: string,
  person: string,
  field: string,
  note: ReadNote | null,
): Promise<{ values: FieldValue[]; erased: boolean } | null> {
  const statement = {
    text: `select ${columnsOfE}, k.master_key, encode(k.wrapped, 'base64') as wrapped
      from events e
      left join person_keys k on k.organization_id = $1 and k.person_id = $2
      where e.organization_id = $1 and e.stream_id = $2 and e.stream_kind = 'person'
        and (e.version = 1 or e.type = 'PersonDeleted' or e.fields @> array[$3]::text[])`,
    parameters: [organization, person, field],
  }
  const [rows] = await readScoped(database, organization, [
    note ? withReadRecord(statement, note) : statement,
  ])
  const found = rows!.filter(({ version }) => version !== null)
    .sort((one, other) => (one.version as number) - (other.version as number))
  const [first] = found
  if (!first) return null

  const erased = first.wrapped === null
  const wrapped = { masterKey: first.master_key as string, wrapped: first.wrapped as string }
  const key = erased || !note ? null : unwrap(masterKeys, `${organization}/${person}`, wrapped)
  const events = found.map((row) => openEvent(toEventRow(row), key))
  const values = events.filter(({ type }) => type !== 'PersonDeleted').map((event, index): FieldValue => ({
    value: erased ? null : changesOf(event)[field]?.to ?? null,
    from: event.occurredAt,
    to: events[index + 1]?.occurredAt ?? null,
    actor: event.actor,
    reason: event.reason,
    version: event.version,
  }))
  return { values, erased }
}
