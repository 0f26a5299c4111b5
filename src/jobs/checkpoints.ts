import { Buffer } from 'node:buffer'
import {
  type Checkpoint,
  type Erasures,
  type Head,
  mostErased,
  openCheckpoint,
  signCheckpoint,
} from '../log/checkpoint.ts'
import type { Clock } from '../clock.ts'
import { type Database, sql } from '../database/database.ts'
import type { BlobStore } from '../storage/blobs.ts'
import { fewAtOnce } from './few_at_once.ts'
import type { ClockJob } from './job.ts'
import { findKeyIn, type SigningKeys } from '../log/signing_keys.ts'

/** How an installation keeps checkpoints. */
export interface CheckpointSettings {
  signingKeys: SigningKeys
  store: BlobStore
  /** The shortest time between two checkpoints of one organization, in milliseconds. */
  interval: number
  /** Whether this process has compared all logs with the checkpoints in the store, as it does once. */
  compared: { all: boolean }
}

export interface CheckpointDeps extends CheckpointSettings {
  database: Database
  clock: Clock
}

/**
 * A history that is no longer as it was signed. `log_older_than_checkpoint`: it ends before a checkpoint in
 * the store, because an older backup of the database was put back. `checkpoint_contradicted`: it has another
 * event there, because it was rewritten or has grown since an older backup was put back.
 */
export type Contradiction = {
  code: 'checkpoint_contradicted' | 'log_older_than_checkpoint'
  organization: string
  position: number
}

interface CheckpointJobDeps {
  database: Database
  clock: Clock
  /** null where the operator has not configured where checkpoints go. */
  checkpoints: CheckpointSettings | null
}

/** A head that is due, and what goes into its checkpoint. */
interface Due extends Known, Erasures, Pick<Head, 'position' | 'hash'> {
  contradicted: boolean
  /** Whether the head has a checkpoint already, of which the list of erased people is not complete. */
  continued: boolean
}

/** What the database knows of an organization's checkpoints. */
interface Known {
  organization: string
  epoch: number
  /** The last position that has a checkpoint in this epoch, or that precedes the epoch. */
  known: number
}

const pageSize = 500

/** The longest time between two looks for organizations that are due, in milliseconds. */
const longestPause = 60_000

/** The most checkpoints of one organization that are passed on the way to the newest. */
const mostPassed = 100_000

/** Compares the logs with the checkpoints that are kept, once, and writes the checkpoints that are due. */
export const checkpoints: ClockJob<CheckpointJobDeps> = {
  every: ({ checkpoints }) => checkpoints && Math.min(checkpoints.interval, longestPause),
  async run({ database, clock, checkpoints }, { warn }) {
    const deps = { database, clock, ...checkpoints! }
    if (!deps.compared.all) await compareAll(deps, warn)
    deps.compared.all = true
    await writeCheckpoints(deps, warn)
    return 'idle'
  },
}

/**
 * Writes a checkpoint of each organization whose head has moved, one object each, named by organization and
 * position. An object is never overwritten: of two processes that write the same position, the first wins. An
 * organization whose log is older than a checkpoint in the store gets none.
 */
export async function writeCheckpoints(
  deps: CheckpointDeps,
  warn: (contradiction: Contradiction) => void,
): Promise<void> {
  const before = new Date(deps.clock() - deps.interval).toISOString()
  for (let after = '';;) {
    const [row] = await deps.database.query(
      sql`select due_checkpoints(${after}, ${before}::timestamptz, ${pageSize}, ${mostErased}) as due`,
    )
    const due: Due[] = JSON.parse(row!.due as string)
    const older = await compareWithStore(deps, due, warn)
    const written = await fewAtOnce(due, async (one) => {
      if (older.has(one.organization)) return []
      const checkpoint = one.contradicted ? null : await write(deps, one)
      const { organization, position, erased_to } = one
      if (!checkpoint) warn({ code: 'checkpoint_contradicted', organization, position })
      return checkpoint ? { ...checkpoint, erased_to } : []
    })
    const rows = written.flat().map(({ organization_id, position, hash, at, erased_to }) => ({
      organization_id,
      position,
      hash,
      at,
      erased_to,
    }))
    await deps.database.query(sql`select record_checkpoints(${JSON.stringify(rows)})`)
    if (due.length < pageSize) return
    after = due[due.length - 1]!.organization
  }
}

async function compareAll(deps: CheckpointDeps, warn: (contradiction: Contradiction) => void): Promise<void> {
  for (let after = '';;) {
    const [row] = await deps.database.query(sql`select known_checkpoints(${after}, ${pageSize}) as known`)
    const known: Known[] = JSON.parse(row!.known as string)
    await compareWithStore(deps, known, warn)
    if (known.length < pageSize) return
    after = known[known.length - 1]!.organization
  }
}

/**
 * Looks in the store for checkpoints that the database does not know, and answers the organizations whose log
 * lacks what the newest of them states. The database keeps the result for readiness and health.
 */
async function compareWithStore(
  deps: CheckpointDeps,
  organizations: Known[],
  warn: (contradiction: Contradiction) => void,
): Promise<Set<string>> {
  if (organizations.length === 0) return new Set()
  const found = await fewAtOnce(organizations, async (one) => {
    const newest = await findNewer(deps, one)
    return { organization: one.organization, position: newest?.position ?? null, hash: newest?.hash ?? null }
  })
  const [row] = await deps.database.query(
    sql`select compare_with_checkpoints(${JSON.stringify(found)}) as older`,
  )
  const older: { organization: string; position: number; beyond: boolean }[] = JSON.parse(
    row!.older as string,
  )
  for (const { organization, position, beyond } of older) {
    warn({ code: beyond ? 'log_older_than_checkpoint' : 'checkpoint_contradicted', organization, position })
  }
  return new Set(older.map(({ organization }) => organization))
}

/** The newest checkpoint in the store that the database does not know; null where there is none. */
async function findNewer(
  { store, signingKeys }: CheckpointDeps,
  { organization, epoch, known }: Known,
): Promise<Checkpoint | null> {
  let newest: string | null = null
  let passed = 0
  for await (
    const key of store.list(`${organization}/`, checkpointKey({ organization, epoch, position: known }))
  ) {
    newest = key
    if (++passed === mostPassed) break
  }
  const blob = newest === null ? null : await store.get(newest)
  if (!blob) return null
  const stated = parse(await new Response(blob.body).text())
  // what these keys did not sign proves nothing
  const checkpoint = await openCheckpoint(findKeyIn(signingKeys.published), stated)
  return checkpoint?.organization_id === organization ? checkpoint : null
}

/** The object's name. Names of one organization sort by epoch and position. */
export function checkpointKey(
  { organization, position, epoch = 0 }: Omit<Head, 'hash'>,
  erasedSince: number | null = null,
): string {
  const place = String(position).padStart(16, '0')
  // the further object of a position sorts before the first one, so that the first stays the last
  const part = erasedSince === null ? '' : `.${String(erasedSince).padStart(16, '0')}`
  return `${organization}/${epoch > 0 ? `e${String(epoch).padStart(11, '0')}-` : ''}${place}${part}.json`
}

/** Answers null when another history was signed for the same position before. */
async function write({ signingKeys, store, clock }: CheckpointDeps, due: Due): Promise<Checkpoint | null> {
  const { erased_since, erased_to, erased, continued } = due
  const checkpoint = await signCheckpoint(signingKeys, due, clock(), { erased_since, erased_to, erased })
  // without a person to list only the database notes how far the list goes
  if (continued && erased.length === 0) return checkpoint
  const key = checkpointKey(due, continued ? erased_since : null)
  const body = Buffer.from(`${JSON.stringify(checkpoint)}\n`)
  if (await store.put(key, body, { type: 'application/json', ifAbsent: true })) return checkpoint
  const kept = parse(await new Response((await store.get(key))!.body).text()) as Checkpoint | null
  return kept?.hash === due.hash ? kept : null
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}
