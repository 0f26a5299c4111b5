import { type Database, DatabaseError, type Row, sql, type Statement } from '../../src/database/database.ts'
import { type PeopleRow, project, shape } from '../people/row.ts'
import { readStreams, type StreamPage, type StreamReader } from './read_streams.ts'

/** A rebuild that is under way. Times are milliseconds since the Unix epoch. */
export interface Rebuild {
  organization: string
  /** `removing`: the new generation is live (or given up), and the rows of the other one are on their way out. */
  state: 'walking' | 'removing'
  /** Who works on it, or did last. */
  holder: string
  /** Somebody works on it now. */
  held: boolean
  held_since: number
  started_at: number
  /** The shape of the rows that it makes. */
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
  /** The read model is of a newer shape than this code's, or there is no such organization. */
  | { outcome: 'stale_projection' }

export type Step =
  | { outcome: 'none' }
  /** Somebody else works on it. */
  | { outcome: 'held'; rebuild: Rebuild }
  /** Newer code began it: older code would write rows of an older shape. */
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

/** From here on every append writes both generations. `lease` makes `holder` the one who works on it at once. */
export async function beginRebuild(
  database: Database,
  organization: string,
  holder: string,
  { lease = false } = {},
): Promise<Begun> {
  return await told(
    database,
    sql`select rebuild_begin(${organization}, ${shape}, ${holder}, ${lease ? leaseSeconds : 0}) as told`,
  )
}

/** Gives a rebuild up: false when none is walking. Its rows are removed by whoever takes the next step. */
export async function cancelRebuild(database: Database, organization: string): Promise<boolean> {
  return await told(database, sql`select rebuild_cancel(${organization})::text as told`)
}

/** Lets somebody else go on at once. */
export async function releaseRebuild(
  database: Database,
  organization: string,
  holder: string,
): Promise<void> {
  await database.query(sql`select rebuild_release(${organization}, ${holder})`)
}

/** Organizations whose rebuild nobody works on. */
export async function rebuildsDue(database: Database): Promise<string[]> {
  return await told(database, sql`select rebuilds_due() as told`)
}

/** Every organization, by id, and how many events it has. */
export async function organizationsToRebuild(database: Database): Promise<{ id: string; events: number }[]> {
  return await told(database, sql`select rebuild_organizations() as told`)
}

/**
 * Goes on with an organization's rebuild for about `budgetMs`: walks the streams, flips, removes the old rows.
 * Every chunk is one transaction that also keeps the place: who is killed anywhere loses a chunk's work. Sends
 * nothing and fires nothing: it reads the log and writes rows.
 */
export async function step(
  deps: StreamReader,
  { organization, holder, budgetMs, chunk = chunks.background, onProgress = () => {} }: {
    organization: string
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
    const lease = await told<{ outcome: 'none' | 'held' | 'stale_projection' | 'leased'; rebuild: Rebuild }>(
      database,
      sql`select rebuild_lease(${organization}, ${shape}, ${holder}, ${leaseSeconds}) as told`,
    )
    if (lease.outcome === 'none') return { outcome: first ? 'none' : 'finished' }
    if (lease.outcome !== 'leased') return lease as Step
    if (!first && isOver()) return { outcome: 'working', rebuild: lease.rebuild }

    if (lease.rebuild.state === 'removing') await remove(database, organization, holder, isOver)
    else if (await walk(deps, lease.rebuild, { chunk, isOver, onProgress })) {
      await database.query(sql`select rebuild_flip(${organization}, ${holder})`)
    }
  }
}

/** True at the end of the log; false when time is up or the rebuild is somebody else's. */
async function walk(
  deps: StreamReader,
  { organization, holder, cursor, done }: Rebuild,
  { chunk, isOver, onProgress }: {
    chunk: number
    isOver: () => boolean
    onProgress: (done: number) => void
  },
): Promise<boolean> {
  const read = (cursor: string) => handled(readStreams(deps, organization, { cursor, limit: chunk }))
  let reading = read(cursor)
  let writing = Promise.resolve(true)
  for (;;) {
    const page = await reading
    const goesOn = !page.last && !isOver()
    // the next page is read, and the last one written, while this one is made into rows
    if (goesOn) reading = read(page.cursor)
    const rows = byColumn(page.people.map((person) => project(organization, person)))
    if (!await writing) return false
    done += page.events
    writing = handled(write(deps.database, organization, holder, page, rows))
    onProgress(done)
    if (!goesOn) return await writing && page.last
  }
}

/** As rebuild_write() takes them: a line of JSON for each column. Half the work for PostgreSQL of an object for each row. */
function byColumn(rows: PeopleRow[]): string {
  return columns.map((column) => JSON.stringify(rows.map((row) => toValue(row[column])))).join('\n')
}

const columns = [
  'id',
  'number',
  'version',
  'standing',
  'status',
  'name',
  'first_name',
  'last_name',
  'email',
  'phone',
  'address',
  'title',
  'language',
  'timezone',
  'avatar_url',
  'role_ids',
  'role_ranks',
  'group_ids',
  'invitation',
  'source',
  'source_id',
  'archived_at',
  'created_at',
  'updated_at',
]

/** Lists as PostgreSQL spells an array. */
function toValue(value: unknown): unknown {
  return Array.isArray(value)
    ? `{${value.map((one: string) => `"${one.replace(/["\\]/g, '\\$&')}"`).join()}}`
    : value ?? null
}

/** Its rejection is met where it is awaited, which may be after something else has thrown. */
function handled<T>(promise: Promise<T>): Promise<T> {
  promise.catch(() => {})
  return promise
}

async function write(
  database: Database,
  organization: string,
  holder: string,
  { cursor, events }: StreamPage,
  rows: string,
): Promise<boolean> {
  for (let attempt = 1;; attempt++) {
    try {
      return await told(
        database,
        sql`select rebuild_write(
          ${organization}, ${holder}, ${cursor}, ${events}, ${leaseSeconds}, ${rows})::text as told`,
      )
    } catch (error) {
      // a live write has one of the rows: it goes first
      const isInTheWay = error instanceof DatabaseError && ['55P03', '40P01'].includes(error.sqlstate ?? '')
      if (!isInTheWay || attempt === 20) throw error
    }
  }
}

async function remove(database: Database, organization: string, holder: string, isOver: () => boolean) {
  let more: boolean | null
  do {
    more = await told<boolean | null>(
      database,
      sql`select rebuild_remove(${organization}, ${holder}, ${removedAtOnce}, ${leaseSeconds})::text as told`,
    )
  } while (more && !isOver())
}

async function told<T>(database: Database, statement: Statement): Promise<T> {
  const [row] = await database.query(statement) as [Row]
  return JSON.parse((row.told as string | null) ?? 'null')
}
