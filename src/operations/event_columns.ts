import type { z } from '@hono/zod-openapi'
import { eventFields } from '../../events/fields.ts'
import type { StoredPart } from '../log/export.ts'
import type { eventAnswer } from './event_view.ts'

type Event = z.input<typeof eventAnswer>
export type Cell = string | number | boolean | null | undefined

/** The names of roles and groups, by their ids. */
export type Names = ReadonlyMap<string, string>

/** Fields with ids of roles and groups, which have a column with their names beside each. */
const fieldsWithIds = ['roles', 'groups', 'default_role_id']

/** The columns of an export as CSV. Columns of earlier releases come first, in their order. */
export const eventColumns: readonly string[] = [
  ...['position', 'id', 'occurred_at', 'type', 'person_id', 'version', 'actor', 'reason', 'request_id'],
  ...['fields', 'changes', 'erased', 'hash', 'subject_kind', 'subject_id', 'subject_name'],
  ...eventFields.flatMap((field) => [
    ...pairOf(field),
    ...(fieldsWithIds.includes(field) ? pairOf(field).map((column) => `${column}_names`) : []),
  ]),
  ...['organization_id', 'stream_kind', 'stream_id', 'schema', 'open', 'sealed'],
]

/** The columns of a field: its value before and after. */
function pairOf(field: string): [string, string] {
  return [`${field}_before`, `${field}_after`]
}

/** The cells of an event, by column; what is absent is empty. */
export function eventCells(event: Event, stored: StoredPart | null, names: Names): Record<string, Cell> {
  const { subject, changes } = event
  const { occurred_at: _, ...kept } = stored ?? {}
  return {
    ...event,
    fields: event.fields.join(' '),
    changes: changes && JSON.stringify(changes),
    subject: undefined,
    subject_kind: subject.kind,
    subject_id: subject.id,
    subject_name: subject.name,
    ...changeCells(changes),
    ...nameCells(changes, names),
    ...kept,
  } as Record<string, Cell>
}

/** The cells of the values before and after: ids separated by spaces, any other list as JSON. */
export function changeCells(changes: Event['changes']): Record<string, Cell> {
  return Object.fromEntries(
    Object.entries(changes ?? {}).flatMap(([field, { from, to }]) => {
      const [before, after] = pairOf(field)
      return [[before, valueCell(from)], [after, valueCell(to)]]
    }),
  )
}

function valueCell(value: unknown): Cell {
  if (typeof value !== 'object' || value === null) return value as Cell
  const isOfTexts = Array.isArray(value) && value.every((one) => typeof one === 'string')
  return isOfTexts ? value.join(' ') : JSON.stringify(value)
}

function nameCells(changes: Event['changes'], names: Names): Record<string, Cell> {
  return Object.fromEntries(
    fieldsWithIds.filter((field) => changes?.[field]).flatMap((field) => {
      const { from, to } = changes![field]!
      const [before, after] = pairOf(field)
      return [[before, from] as const, [after, to] as const].map(([column, value]) => [
        `${column}_names`,
        idsIn(value).map((id) => names.get(id) ?? id).join('; '),
      ])
    }),
  )
}

/** The ids of roles and groups that changes have. */
export function idsOfThings(changes: Event['changes']): string[] {
  return fieldsWithIds.flatMap((field) => {
    const change = changes?.[field]
    return change ? [...idsIn(change.from), ...idsIn(change.to)] : []
  })
}

const idsIn = (value: unknown): string[] =>
  (Array.isArray(value) ? value : value === null ? [] : [value]).map((one) =>
    typeof one === 'string' ? one : (one as { id: string }).id
  )
