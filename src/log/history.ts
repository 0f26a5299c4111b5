import { type Database, sql } from '../database/database.ts'
import { readScoped } from '../database/scoped.ts'
import type { RecordedEvent } from '../../events/event.ts'
import { liveGeneration } from '../../projections/generation.ts'
import { eventColumns, openEvent, toEventRow } from './event_row.ts'
import { type ReadNote, withReadRecord } from './reads.ts'
import { type MasterKeys, unwrap } from './seal.ts'

export interface History {
  events: RecordedEvent[]
  /** Whether the person was deleted, so that no sealed part can be opened. */
  erased: boolean
  /** The name of the person; null without a note, and for a deleted person. */
  name: string | null
  /** The version after which the next page begins; null on the last page. */
  next: number | null
}

/**
 * Reads a page of a person's events after a version, oldest first, in one round trip; null for a person who
 * never existed. With a note the sealed parts are opened and the read is recorded. Without a note neither
 * happens.
 */
export async function readHistory(
  { database, masterKeys }: { database: Database; masterKeys: MasterKeys },
  organization: string,
  person: string,
  { after, limit, type = null }: { after: number; limit: number; type?: string | null },
  note: ReadNote | null,
): Promise<History | null> {
  const page = {
    text: `select ${eventColumns} from events
      where organization_id = $1 and stream_id = $2 and stream_kind = 'person' and version > $3
        and ($4::text is null or type = $4)
      order by version limit $5`,
    parameters: [organization, person, after, type, limit + 1],
  }
  const [rows, keys, known] = await readScoped(database, organization, [
    note ? withReadRecord(page, note) : page,
    {
      text: `select k.master_key, encode(k.wrapped, 'base64') as wrapped, p.name
        from person_keys k
        left join people p on p.organization_id = $1 and p.generation = ${
        liveGeneration('people')
      } and p.id = $2
        where k.organization_id = $1 and k.person_id = $2`,
      parameters: [organization, person],
    },
    sql`select from events where organization_id = ${organization} and stream_id = ${person} and version = 1
      and stream_kind = 'person'`,
  ])
  if (known!.length === 0) return null
  const [wrapped] = keys!
  const key = wrapped && note
    ? unwrap(masterKeys, `${organization}/${person}`, {
      masterKey: wrapped.master_key as string,
      wrapped: wrapped.wrapped as string,
    })
    : null
  const found = rows!.filter(({ version }) => version !== null).map(toEventRow)
    .sort((one, other) => one.version - other.version)
  const events = found.slice(0, limit).map((row) => openEvent(row, key))
  const last = events[events.length - 1]
  const name = key ? wrapped!.name as string | null : null
  return { events, erased: !wrapped, name, next: found.length > limit && last ? last.version : null }
}
