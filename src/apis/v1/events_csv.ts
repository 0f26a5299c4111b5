import type { z } from '@hono/zod-openapi'
import { findNames } from '../../../projections/directory/names.ts'
import type { Database } from '../../database/database.ts'
import type { StoredPart } from '../../log/export.ts'
import { eventCells, eventColumns, idsOfThings, type Names } from '../../operations/event_columns.ts'
import type { eventAnswer } from '../../operations/event_view.ts'
import { csvCell } from '../../operations/csv.ts'

/** An event as the export shows it, with its stored part. */
type Exported = z.input<typeof eventAnswer> & { stored: StoredPart | null }

/** RFC 4180: the names of the columns. */
export const csvHeader = `${eventColumns.join(',')}\r\n`

/** A page of events as records of RFC 4180, with the names of roles and groups beside their ids. */
export async function csvRecords(
  database: Database,
  organization: string,
  events: readonly Exported[],
): Promise<string> {
  const names = await findNames(database, organization, events.flatMap(({ changes }) => idsOfThings(changes)))
  return events.map((event) => csvRecord(event, names)).join('')
}

/** One event as a record of RFC 4180: `fields` separated by spaces, `changes` as JSON. */
export function csvRecord({ stored, ...event }: Exported, names: Names): string {
  const cells = eventCells(event, stored, names)
  return `${eventColumns.map((column) => csvCell(cells[column])).join(',')}\r\n`
}
