import type { z } from '@hono/zod-openapi'
import type { eventAnswer } from '../../operations/event_view.ts'

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
  const cells = { ...event, fields: event.fields.join(' '), changes: JSON.stringify(event.changes) }
  return `${columns.map((column) => cell(cells[column])).join(',')}\r\n`
}

/**
 * A spreadsheet would run what begins like a formula: a quote before it makes it text (OWASP, CSV injection).
 */
function cell(value: unknown): string {
  if (value === null || value === undefined || value === 'null') return ''
  const text = typeof value === 'string' ? value.replace(/^[=+\-@\t\r\n]/, "'$&") : String(value)
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}
