import { type Database, DatabaseError, type Row, sql, type Statement } from '../../src/database/database.ts'
import { wholeOrganizationLimits } from '../../src/database/limits.ts'
import { findProjection, projections } from '../index.ts'
import type { Projection, ProjectionRow, RowProjection } from '../projection.ts'
import { readStreams, type StreamPage, type StreamReader } from './read_streams.ts'

/** A rebuild that is under way. Times are milliseconds since the Unix epoch. */
export interface Rebuild {
  organization: string
  /** The projection's name. */
  projection: string
  /**
   * `removing`: the new generation is live (or given up), and the rows of the other one are on their way out.
   */
  state: 'walking' | 'removing'
  /** Who works on it, or did last. */
  holder: string
  /** A holder has the lease now. */
  held: boolean
  held_since: number
  started_at: number
  /** The projection's version that it writes. */
  shape: number
  cursor: string
  /** Events. */
  done: number
  total: number
  /** Events a second since the holder has it; null before the first. */
  rate: number | null
}

export type Begun =
  | { outcome: 'begun'; rebuild: Rebuild }
  | { outcome: 'running'; rebuild: Rebuild }
  /** The rows are of a newer version than this code's, or there is no such organization. */
  | { outcome: 'stale_projection' }

export type Step =
  | { outcome: 'none' }
  /** Another holder has the lease. */
  | { outcome: 'held'; rebuild: Rebuild }
  /** Newer code began it: older code would write rows of an older version. */
  | { outcome: 'stale_projection'; rebuild: Rebuild }
  /** The budget is used up; there is more to do. */
  | { outcome: 'working'; rebuild: Rebuild }
  | { outcome: 'finished' }

/** How long a holder that died keeps others away. Every chunk renews it. */
const leaseSeconds = 10

/** Rows removed by one statement. */
const removedAtOnce = 2_000

/** Events of a chunk: large ones are faster, small ones keep a server that does other work responsive. */
export const chunks = { background: 1_000, foreground: 5_000 } as const

/** What is rebuilt: one projection of one organization. */
export interface Subject {
  organization: string
  projection: Projection
}

/**
 * From here on every append writes both generations. `lease` makes `holder` the one who works on it at once.
 */
export async function beginRebuild(
  database: Database,
  { organization, projection: { name, version, keeps } }: Subject,
  holder: string,
  { lease = false } = {},
): Promise<Begun> {
  return await callSql(
    database,
    sql`select begin_rebuild(${organization}, ${name}, ${keeps === 'generations'}, ${version}, ${holder}, ${
      lease ? leaseSeconds : 0
    }) as result`,
  )
}

/** Gives a rebuild up: false when none is walking. The next step of any holder removes its rows. */
export async function cancelRebuild(
  database: Database,
  { organization, projection }: Subject,
): Promise<boolean> {
  return await callSql(
    database,
    sql`select cancel_rebuild(${organization}, ${projection.name})::text as result`,
  )
}

/** Lets another holder go on at once. */
export async function releaseRebuild(
  database: Database,
  { organization, projection }: Subject,
  holder: string,
): Promise<void> {
  await database.query(sql`select release_rebuild(${organization}, ${projection.name}, ${holder})`)
}

/** Rebuilds without a holder, oldest first. Those of a projection that only newer code knows are left out. */
export async function rebuildsDue(database: Database): Promise<Subject[]> {
  const due = await callSql<{ organization: string; projection: string }[]>(
    database,
    sql`select due_rebuilds() as result`,
  )
  return due.flatMap(({ organization, projection: name }) => {
    const projection = findProjection(name)
    return projection ? [{ organization, projection }] : []
  })
}

/**
 * Begins a rebuild of the counts where they lack events: an append of a release that does not count was under
 * way while the database was migrated.
 */
export async function beginUncounted(database: Database, holder: string): Promise<void> {
  const organizations = await callSql<string[]>(database, sql`select uncounted_organizations() as result`)
  for (const organization of organizations) {
    for (const projection of projections.filter(({ keeps }) => keeps === 'counts')) {
      await beginRebuild(database, { organization, projection }, holder)
    }
  }
}

/** Every organization, by id, and how many events it has. */
export async function organizationsToRebuild(database: Database): Promise<{ id: string; events: number }[]> {
  return await callSql(database, sql`select rebuild_organizations() as result`)
}

/**
 * Goes on with an organization's rebuild for about `budgetMs`: walks the streams, flips, removes the old
 * rows. Every chunk is one transaction that also keeps the place: a process that is killed loses at most the
 * work of one chunk. Sends nothing and fires nothing: it reads the log and writes rows.
 */
export async function step(
  deps: StreamReader,
  { organization, projection, holder, budgetMs, chunk = chunks.background, onProgress = () => {} }:
    & Subject
    & {
      holder: string
      budgetMs: number
      chunk?: number
      onProgress?: (done: number) => void
    },
): Promise<Step> {
  const { database } = deps
  const until = performance.now() + budgetMs
  const isOver = () => performance.now() >= until
  for (let first = true;; first = false) {
    const lease = await callSql<
      { outcome: 'none' | 'held' | 'stale_projection' | 'leased'; rebuild: Rebuild }
    >(
      database,
      sql`select lease_rebuild(
        ${organization}, ${projection.name}, ${projection.version}, ${holder}, ${leaseSeconds}) as result`,
    )
    if (lease.outcome === 'none') return { outcome: first ? 'none' : 'finished' }
    if (lease.outcome !== 'leased') return lease as Step
    if (!first && isOver()) return { outcome: 'working', rebuild: lease.rebuild }

    if (lease.rebuild.state === 'removing') {
      await remove(database, lease.rebuild, isOver)
    } else if (projection.keeps === 'counts') {
      await callSql(database, finishing(lease.rebuild, projection))
      onProgress(lease.rebuild.total)
    } else if (await walk(deps, lease.rebuild, { projection, chunk, isOver, onProgress })) {
      await callSql(database, finishing(lease.rebuild, projection))
    }
  }
}

/** The last statement of a rebuild, which reads all rows of the organization. */
function finishing({ organization, projection: name, holder }: Rebuild, { keeps }: Projection): Statement {
  const call = (statement: Statement): Statement => ({ ...statement, limits: wholeOrganizationLimits })
  switch (keeps) {
    case 'generations':
      return call(sql`select flip_rebuild(${organization}, ${name}, ${holder})::text as result`)
    case 'in_place':
      return call(sql`select finish_rebuild_in_place(${organization}, ${name}, ${holder})::text as result`)
    case 'counts':
      return call(sql`select finish_rebuild_of_counts(${organization}, ${name}, ${holder})::text as result`)
    default:
      return keeps satisfies never
  }
}

/** True at the end of the log; false when time is up or another holder has the rebuild. */
async function walk(
  deps: StreamReader,
  rebuild: Rebuild,
  { projection, chunk, isOver, onProgress }: {
    projection: RowProjection
    chunk: number
    isOver: () => boolean
    onProgress: (done: number) => void
  },
): Promise<boolean> {
  const { of } = projection
  let { done } = rebuild
  const read = (cursor: string) =>
    handled(readStreams(deps, rebuild.organization, { cursor, limit: chunk, of }))
  let reading = read(rebuild.cursor)
  let writing = Promise.resolve(true)
  for (;;) {
    const page = await reading
    const goesOn = !page.last && !isOver()
    // the next page is read, and the last one written, while this one is made into rows
    if (goesOn) reading = read(page.cursor)
    const rows = byColumn(projection, page.streams.flatMap((stream) => projection.rows(stream, stream.state)))
    if (!await writing) return false
    done += page.events
    writing = handled(write(deps.database, rebuild, page, rows))
    onProgress(done)
    if (!goesOn) return await writing && page.last
  }
}

/**
 * As write_rebuilt() takes them: a line for each column. Half the work for PostgreSQL of an object for each
 * row.
 */
function byColumn({ columns, keeps }: RowProjection, rows: ProjectionRow[]): string {
  return [...columns.map(({ name }) => name), ...(keeps === 'in_place' ? ['removed'] : [])]
    .map((name) => `${name} ${JSON.stringify(rows.map((row) => toValue(row[name])))}`).join('\n')
}

/** Lists as PostgreSQL spells an array. */
function toValue(value: unknown): unknown {
  return Array.isArray(value)
    ? `{${value.map((one: string) => `"${one.replace(/["\\]/g, '\\$&')}"`).join()}}`
    : value ?? null
}

/**
 * Marks a rejection of the promise as handled: it is awaited later, possibly after another error was thrown.
 */
function handled<T>(promise: Promise<T>): Promise<T> {
  promise.catch(() => {})
  return promise
}

async function write(
  database: Database,
  { organization, projection, holder }: Rebuild,
  { cursor, events }: StreamPage,
  rows: string,
): Promise<boolean> {
  for (let attempt = 1;; attempt++) {
    try {
      return await callSql(
        database,
        sql`select write_rebuilt(
          ${organization}, ${projection}, ${holder}, ${cursor}, ${events}, ${leaseSeconds}, ${rows}
        )::text as result`,
      )
    } catch (error) {
      // a live write has one of the rows: it goes first
      const isInTheWay = error instanceof DatabaseError && ['55P03', '40P01'].includes(error.sqlstate ?? '')
      if (!isInTheWay || attempt === 20) throw error
    }
  }
}

async function remove(
  database: Database,
  { organization, projection, holder }: Rebuild,
  isOver: () => boolean,
): Promise<void> {
  let more: boolean | null
  do {
    more = await callSql<boolean | null>(
      database,
      sql`select remove_replaced(
        ${organization}, ${projection}, ${holder}, ${removedAtOnce}, ${leaseSeconds})::text as result`,
    )
  } while (more && !isOver())
}

async function callSql<T>(database: Database, statement: Statement): Promise<T> {
  const [row] = await database.query(statement) as [Row]
  return JSON.parse((row.result as string | null) ?? 'null')
}
