import { directory } from './directory/projection.ts'
import { people } from './people/projection.ts'
import type {
  CountProjection,
  ProjectedChange,
  ProjectedStream,
  Projection,
  ProjectionRow,
  Totals,
} from './projection.ts'
import { tallies } from './tallies/projection.ts'

/**
 * Every projection. Append, rebuild, comparison, erasure and status know this list only. A projection that
 * counts comes after the one whose rows it counts.
 */
export const projections: readonly Projection[] = [people, directory, tallies]

/** The version of each projection that this code writes. */
export const projectionVersions: Readonly<Record<string, number>> = Object.fromEntries(
  projections.map(({ name, version }) => [name, version]),
)

/** The projection of this name; undefined when there is none. */
export const findProjection = (name: string) => projections.find((one) => one.name === name)

/**
 * What a change of a stream from one state to another writes into the projections; `stream` is the stream
 * after the change. Part of the item that appends the change.
 */
export function projectChange(stream: ProjectedStream, before: unknown, after: unknown): ProjectedChange {
  const rows: Record<string, ProjectionRow[]> = {}
  let totals: Totals | undefined
  for (const projection of projections) {
    if (!projection.of.includes(stream.kind)) continue
    const made = projection.keeps === 'counts'
      ? changedCounts(projection, stream, before, after)
      : projection.rows(stream, after)
    if (made.length > 0) rows[projection.name] = made
    if (projection.keeps !== 'counts' && projection.totals) {
      totals = changedTotals(projection.totals(before), projection.totals(after))
    }
  }
  return { rows, ...(totals && { totals }) }
}

function changedTotals(before: Totals, after: Totals): Totals | undefined {
  const current = after.current - before.current
  const archived = after.archived - before.archived
  return current === 0 && archived === 0 ? undefined : { current, archived }
}

function changedCounts(
  projection: CountProjection,
  stream: ProjectedStream,
  before: unknown,
  after: unknown,
): ProjectionRow[] {
  const earlier = projection.rows(stream, before)
  if (earlier.length === 0) return projection.rows(stream, after)
  const counts = new Map<string, number>()
  for (const [rows, sign] of [[earlier, -1], [projection.rows(stream, after), 1]] as const) {
    for (const { key, count } of rows) {
      counts.set(key as string, (counts.get(key as string) ?? 0) + sign * (count as number))
    }
  }
  return [...counts].filter(([, count]) => count !== 0).map(([key, count]) => ({ key, count }))
}
