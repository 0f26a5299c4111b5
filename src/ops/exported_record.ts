import { csvCell } from '../operations/csv.ts'
import { type Cell, changeCells, eventColumns } from '../operations/event_columns.ts'
import { type CsvRecord, textOfCell } from './csv_records.ts'
import { type ExportedLine, toLine } from './exported_line.ts'

/** A record of an export as CSV. */
export interface ExportedRecord extends ExportedLine {
  /** Whether the columns of values before and after differ from the column `changes`. */
  contradicts: boolean
  /** The number of cells with names of roles and groups, which nothing in the file proves. */
  names: number
}

const [namesSuffix, pair] = [/_(before|after)_names$/, /_(before|after)$/]

/** Reads a record of an export; null for any other one. */
export function readRecord(record: CsvRecord): ExportedRecord | null {
  if (record.cells.length !== eventColumns.length) return null
  const cells = Object.fromEntries(
    eventColumns.map((column, index) => [column, textOfCell(record.cells[index]!)]),
  )
  const line = toLine(jsonOf(cells))
  if (!line) return null
  const expected = changeCells(line.changes as Parameters<typeof changeCells>[0])
  const shown = eventColumns.filter((column) => pair.test(column))
  return {
    ...line,
    respelled: !isSpelledAsExported(record, cells, { ...numbersIn(line), ...expected }),
    contradicts: shown.some((column) => cells[column] !== String(expected[column] ?? '')),
    names: eventColumns.filter((column) => namesSuffix.test(column) && cells[column] !== '').length,
  }
}

/**
 * Whether an export writes these cells as exactly this text. `values` has the cells that may be other than
 * texts. The line break after the last record may be missing.
 */
function isSpelledAsExported(
  { text }: CsvRecord,
  cells: Record<string, string>,
  values: Record<string, Cell>,
): boolean {
  const { changes } = cells
  if (changes !== '' && JSON.stringify(JSON.parse(changes!)) !== changes) return false
  const spelled = eventColumns.map((column) => {
    const value = values[column] ?? ''
    return csvCell(numbers.has(column) || String(value) === cells[column] ? value : cells[column])
  })
  return text.replace(/\r\n$/, '') === spelled.join(',')
}

const numbers = new Set(['position', 'version', 'schema'])

const numbersIn = ({ header, event }: Pick<ExportedLine, 'header' | 'event'>) => ({
  position: header.position,
  version: header.version,
  schema: event?.schema,
})

/** The record as the line of an export as NDJSON; null where a cell has not the form of its column. */
function jsonOf(cells: Record<string, string>): unknown {
  const orNull = (column: string) => cells[column] === '' ? null : cells[column]
  try {
    return {
      ...Object.fromEntries(
        ['id', 'type', 'actor', 'request_id', 'occurred_at', 'hash'].map((name) => [name, cells[name]]),
      ),
      position: Number(cells.position),
      version: Number(cells.version),
      person_id: orNull('person_id'),
      reason: orNull('reason'),
      fields: cells.fields === '' ? [] : cells.fields!.split(' '),
      changes: cells.changes === '' ? null : JSON.parse(cells.changes!),
      ...(cells.erased !== '' && { erased: cells.erased === 'true' }),
      subject: { kind: cells.subject_kind, id: cells.subject_id, name: orNull('subject_name') },
      stored: cells.organization_id === '' ? null : {
        organization_id: cells.organization_id,
        stream_kind: cells.stream_kind,
        stream_id: cells.stream_id,
        schema: Number(cells.schema),
        occurred_at: Date.parse(cells.occurred_at!),
        open: cells.open,
        sealed: orNull('sealed'),
      },
    }
  } catch {
    return null
  }
}
