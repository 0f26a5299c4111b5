import type { Database, Row } from '../database/database.ts'
import { readScoped } from '../database/scoped.ts'
import { type EventFilter, type EventPage, selectEvents } from './audit_query.ts'
import { type LogState, readLogState, selectLogState, toLogState } from './epoch.ts'
import type { RecordedEvent } from '../../events/event.ts'
import { type EventRow, openEvent, toEventRow } from './event_row.ts'
import { type ReadNote, recordRange, withReadRecord } from './reads.ts'
import { type MasterKeys, unwrap } from './seal.ts'

export interface AuditDeps {
  database: Database
  masterKeys: MasterKeys
}

export interface AuditEvent {
  event: RecordedEvent
  /** The event as it is stored. */
  row: EventRow
  /** Whether the person was deleted, so that no sealed part can be opened. */
  erased: boolean
  /** The name of what the event is about; null for a person where the read is not recorded. */
  name: string | null
}

export interface AuditPage {
  events: AuditEvent[]
  /** The position after which the next page begins; null on the last page. */
  next: number | null
  /** The log at the time of the read. */
  log: LogState
}

/**
 * Reads a page of an organization's log, in one round trip. With a note the sealed parts are opened and the
 * read is recorded. Without a note `sealed` stays null and nothing is recorded.
 */
export async function readEvents(
  { database, masterKeys }: AuditDeps,
  organization: string,
  filter: EventFilter,
  page: EventPage,
  note: ReadNote | null,
): Promise<AuditPage> {
  const statement = selectEvents(organization, filter, { ...page, limit: page.limit + 1 }, {
    names: note !== null,
  })
  const [rows, heads] = await readScoped(database, organization, [
    note ? withReadRecord(statement, note) : statement,
    selectLogState(organization),
  ])
  return { ...toPage(rows!, page, note ? masterKeys : null), log: toLogState(heads!) ?? emptyLog }
}

/**
 * Yields all matching events, oldest first, in pages of `size`. Each page is read when it is requested, and
 * only one is held in memory. The export ends at the newest event as of the first page. A note is recorded
 * with that page. `check` may reject the log before.
 */
export async function* exportEvents(
  { database, masterKeys }: AuditDeps,
  organization: string,
  filter: EventFilter,
  { after, size = 500, check = () => {} }: {
    after: number
    size?: number
    check?: (log: LogState) => void
  },
  note: ReadNote | null,
): AsyncGenerator<AuditEvent[]> {
  const log = await readLogState(database, organization) ?? emptyLog
  check(log)
  const upTo = log.position
  for (let from: number | null = after, first = true; from !== null; first = false) {
    const page = { order: 'asc' as const, after: from, upTo, limit: size + 1 }
    const [rows] = await readScoped(database, organization, [
      selectEvents(organization, filter, page, { names: note !== null }),
      ...(first && note ? [recordRange(note, after + 1, upTo)] : []),
    ])
    const { events, next } = toPage(rows!, { ...page, limit: size }, note ? masterKeys : null)
    from = next
    yield events
  }
}

/** Of an organization that does not exist. */
const emptyLog: LogState = { position: 0, hash: '', epoch: 0, restorations: [] }

function toPage(
  rows: Row[],
  { order, limit }: EventPage,
  masterKeys: MasterKeys | null,
): Omit<AuditPage, 'log'> {
  const sign = order === 'asc' ? 1 : -1
  const found = rows.filter(({ position }) => position !== null)
    .sort((one, other) => sign * ((one.position as number) - (other.position as number)))
  const keys = new Map<string, Uint8Array>()
  const keyOf = (row: Row) => {
    if (!masterKeys || row.wrapped === null) return null
    const owner = `${row.organization_id}/${row.person_id}`
    const known = keys.get(owner) ??
      unwrap(masterKeys, owner, { masterKey: row.master_key as string, wrapped: row.wrapped as string })
    keys.set(owner, known)
    return known
  }
  const events = found.slice(0, limit).map((found): AuditEvent => {
    const row = toEventRow(found)
    return {
      event: openEvent(row, keyOf(found)),
      row,
      erased: row.person !== null && found.wrapped === null,
      name: found.subject_name as string | null,
    }
  })
  const last = events[events.length - 1]
  return { events, next: found.length > limit && last ? last.event.position : null }
}
