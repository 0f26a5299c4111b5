import { sql } from '../../src/database/database.ts'
import type { CountProjection, Projection, ProjectionRow, RowProjection, Totals } from '../projection.ts'
import { projections as all } from '../index.ts'
import { type FoldedStream, readStreams, type StreamReader } from './read_streams.ts'

/** How a projection differs from a fold of the log. Never holds a value, which may be personal. */
export interface Difference {
  projection: string
  /** What identifies the row; null for the organization's totals. */
  row: string | null
  /** `missing`: the log has the row and the projection does not; `unknown`: the other way round. */
  difference: 'missing' | 'unknown' | 'fields'
  fields: string[]
}

/**
 * Folds every stream and compares with the live rows, page by page, each page in one snapshot: concurrent
 * writes make no difference. Changes nothing.
 */
export async function compare(
  deps: StreamReader,
  organization: string,
  { projections = all, limit, onDifference, onProgress }: {
    projections?: readonly Projection[]
    limit: number
    onDifference: (difference: Difference) => void
    onProgress: (events: number) => void
  },
): Promise<void> {
  const rowed = projections.filter((one): one is RowProjection => one.keeps !== 'counts')
  const counted = projections.filter((one): one is CountProjection => one.keeps === 'counts')
  // the rows that counts are drawn from
  const sources = all.filter((one): one is RowProjection => counted.some(({ counts }) => counts === one.name))
  const compared = [...new Set([...rowed, ...sources])]
  const of = [...new Set(compared.flatMap(({ of }) => of))]
  const lacks = new Map(compared.map(({ name }) => [name, { current: 0, archived: 0 }]))
  const lacking = new Map(counted.map(({ name }) => [name, new Map<string, number>()]))

  for (let cursor = '', done = 0;;) {
    const page = await readStreams(deps, organization, { cursor, limit, of, compared })
    for (const projection of compared) {
      const folded = page.streams.filter(({ kind }) => projection.of.includes(kind))
      const rows = page.rows[projection.name]!
      if (rowed.includes(projection)) comparePage(projection, folded, rows, onDifference)
      if (projection.totals) addTotals(projection, lacks.get(projection.name)!, folded, rows)
    }
    for (const projection of counted) {
      const source = sources.find(({ name }) => name === projection.counts)!
      addCounts(projection, source, lacking.get(projection.name)!, page.streams, page.rows[source.name]!)
    }
    onProgress(done += page.events)
    if (page.last) break
    cursor = page.cursor
  }
  for (const { name, totals } of rowed) {
    const fields = totals ? await wrongTotals(deps, organization, name, lacks.get(name)!) : []
    if (fields.length > 0) onDifference({ projection: name, row: null, difference: 'fields', fields })
  }
  for (const { name } of counted) {
    for (const key of await wrongCounts(deps, organization, name, lacking.get(name)!)) {
      onDifference({ projection: name, row: key, difference: 'fields', fields: ['count'] })
    }
  }
}

function comparePage(
  projection: RowProjection,
  folded: FoldedStream[],
  rows: ProjectionRow[],
  onDifference: (difference: Difference) => void,
): void {
  const { name, key } = projection
  const identify = (row: ProjectionRow) => key.map((column) => row[column]).join(' ')
  const kept = new Map(rows.map((row) => [identify(row), row]))
  for (const { state, ...stream } of folded) {
    for (const wanted of projection.rows(stream, state)) {
      if (wanted.removed) continue
      const row = kept.get(identify(wanted))
      kept.delete(identify(wanted))
      const fields = row ? differingFields(projection, wanted, row) : []
      if (!row) onDifference({ projection: name, row: identify(wanted), difference: 'missing', fields: [] })
      else if (fields.length > 0) {
        onDifference({ projection: name, row: identify(row), difference: 'fields', fields })
      }
    }
  }
  for (const row of kept.keys()) onDifference({ projection: name, row, difference: 'unknown', fields: [] })
}

/** The names of the columns that a reader finds different. */
function differingFields(
  { columns, asRead = (row) => row }: RowProjection,
  wanted: ProjectionRow,
  row: ProjectionRow,
): string[] {
  const [one, other] = [asRead(wanted), asRead(row)]
  return columns.filter(({ name, type }) => canonical(type, one[name]) !== canonical(type, other[name]))
    .map(({ name }) => name).sort()
}

/**
 * One text for what is equal: an absent value and null, the same moment in two spellings, keys in any order.
 */
function canonical(type: string, value: unknown): string {
  if (value === null || value === undefined) return 'null'
  if (type === 'timestamptz') return String(Date.parse(value as string))
  return JSON.stringify(sorted(value))
}

function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted)
  if (typeof value !== 'object' || value === null) return value
  const entries = Object.entries(value).filter(([, one]) => one !== undefined)
    .sort(([one], [other]) => one < other ? -1 : 1)
  return Object.fromEntries(entries.map(([key, one]) => [key, sorted(one)]))
}

/** Adds what the rows lack: the totals of the fold, without those of the rows. */
function addTotals(
  { totals }: RowProjection,
  lack: Totals,
  folded: FoldedStream[],
  rows: ProjectionRow[],
): void {
  for (const { state } of folded) {
    const { current, archived } = totals!(state)
    lack.current += current
    lack.archived += archived
  }
  lack.current -= rows.filter(({ standing }) => standing === 'current').length
  lack.archived -= rows.filter(({ standing }) => standing === 'archived').length
}

function addCounts(
  projection: CountProjection,
  source: RowProjection,
  lack: Map<string, number>,
  folded: FoldedStream[],
  rows: ProjectionRow[],
): void {
  const add = (counts: ProjectionRow[], sign: number) => {
    for (const { key, count } of counts) {
      lack.set(key as string, (lack.get(key as string) ?? 0) + sign * (count as number))
    }
  }
  for (const { state, ...stream } of folded) {
    if (source.of.includes(stream.kind)) add(projection.rows(stream, state), 1)
  }
  for (const row of rows) add(projection.countsOf(row), -1)
}

async function wrongTotals(
  { database }: StreamReader,
  organization: string,
  projection: string,
  lack: Totals,
): Promise<string[]> {
  const [row] = await database.query(sql`
    select current, archived
      from totals_drift(${organization}, live_generation_of(${projection}, ${organization}))`)
  if (!row) return []
  return [
    ...(row.current === lack.current ? [] : ['people_current']),
    ...(row.archived === lack.archived ? [] : ['people_archived']),
  ]
}

/** Keys with a count that differs from the fold by more than the rows themselves differ. */
async function wrongCounts(
  { database }: StreamReader,
  organization: string,
  projection: string,
  lack: Map<string, number>,
): Promise<string[]> {
  const [row] = await database.query(
    sql`select counts_drift_json(${projection}, ${organization}) as drifts`,
  )
  const drifts = new Map(Object.entries(JSON.parse(row!.drifts as string) as Record<string, number>))
  return [...new Set([...drifts.keys(), ...lack.keys()])]
    .filter((key) => (drifts.get(key) ?? 0) !== (lack.get(key) ?? 0))
    .sort()
}
