import type { StreamKind } from '../events/event.ts'

/** A column of a projection's table. `organization_id` and `generation` are not listed. */
export interface Column {
  name: string
  /** As PostgreSQL spells it. */
  type: 'text' | 'text[]' | 'int' | 'bigint' | 'json' | 'timestamptz'
  /** Holds personal data in plain text, which must be gone once the person is deleted. */
  personal: boolean
  /**
   * The version of the projection that added the column. A release that writes an older version leaves it as
   * it is.
   */
  since: number
  /**
   * Where the row has null, append fills in the position of the item's first event, plus the item's number
   * offset. Set when the row is inserted, and by a rebuild.
   */
  assigned?: true
  /** Queries search and order by the column, and do not return it. */
  hidden?: true
}

/** A row by column; times are ISO 8601. */
export type ProjectionRow = Record<string, unknown>

/** A stream as a projection sees it. */
export interface ProjectedStream {
  organization: string
  kind: StreamKind
  id: string
  /** The number of its events. */
  version: number
  /** Of its first event; null until that is in the log. */
  position: number | null
}

/** The version of a projection whose rows change only by further columns: that of its newest column. */
export function latestVersion(columns: readonly Pick<Column, 'since'>[]): number {
  return Math.max(...columns.map(({ since }) => since))
}

interface Common<State> {
  name: string
  /**
   * Raised with every change of the rows. Older code can then not write into newer rows, and a rebuild is
   * due.
   */
  version: number
  table: string
  /** Kinds of streams that are projected. */
  of: readonly StreamKind[]
  columns: readonly Column[]
  /** The rows that a stream leaves in this state. Pure: append and a rebuild call this same function. */
  rows(stream: ProjectedStream, state: State): ProjectionRow[]
}

/** A row for each stream, replaced by each append to the stream. The row has a `version`: the stream's. */
export interface RowProjection<State = unknown> extends Common<State> {
  /**
   * `generations`: a rebuild fills a further generation of rows and then makes it live; a row of a stream
   * that has ended stays as a tombstone, with `deleted` in its column `standing`. `in_place`: a rebuild
   * replaces row by row; a row with `removed: true` is deleted.
   */
  keeps: 'generations' | 'in_place'
  /**
   * Columns that identify a row within the organization (and generation). The last one is the stream's id.
   */
  key: readonly string[]
  /**
   * A row as the code reads it: with a default for each member of a JSON column that an older release did not
   * write. By default the row itself.
   */
  asRead?(row: ProjectionRow): ProjectionRow
  /** What the state adds to the organization's totals, which are columns of `heads`. */
  totals?(state: State): Totals
}

/** Counts by key: each row has a `key` and a `count`, and the table holds their sums over all streams. */
export interface CountProjection<State = unknown> extends Common<State> {
  keeps: 'counts'
  /** The projection whose rows hold all that is counted: a rebuild counts those, not the streams. */
  counts: string
  /** What a row of that projection adds. */
  countsOf(row: ProjectionRow): ProjectionRow[]
}

/** How many rows are of people who are current, and archived. */
export interface Totals {
  current: number
  archived: number
}

// deno-lint-ignore no-explicit-any -- each projection has a state of its own
export type Projection = RowProjection<any> | CountProjection<any>

/** What a change of one stream writes into the projections. */
export interface ProjectedChange {
  /**
   * By the projection's name. A `count` of a projection that counts is what the change adds, or takes away.
   */
  rows: Readonly<Record<string, readonly ProjectionRow[]>>
  /** What the change adds to the organization's totals. Absent when it adds nothing. */
  totals?: Totals
}
