import type { z } from '@hono/zod-openapi'
import type { eventAnswer } from '../../operations/event_view.ts'
import { csvCell } from '../csv.ts'

const columns = [
  'position',
  'id',
  'occurred_at',
  'type',
  'person_id',
  'version',
  'actor',
  'reason',
  'request_id',
  'fields',
  'changes',
  'erased',
  'hash',
] as const

/** RFC 4180: the names of the columns. */
export const csvHeader = `${columns.join(',')}\r\n`

/**
 * One event as a record of RFC 4180: `fields` separated by spaces, `changes` as JSON, what is not there
 * empty.
 */
export function csvRecord(event: z.input<typeof eventAnswer>): string {
  const changes = event.changes && JSON.stringify(event.changes)
  const cells = { ...event, fields: event.fields.join(' '), changes }
  return `${columns.map((column) => csvCell(cells[column])).join(',')}\r\n`
}
