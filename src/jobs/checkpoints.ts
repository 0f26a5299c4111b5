import { Buffer } from 'node:buffer'
import { type Checkpoint, type Head, signCheckpoint } from '../log/checkpoint.ts'
import type { Clock } from '../clock.ts'
import { type Database, sql } from '../database/database.ts'
import type { BlobStore } from '../storage/blobs.ts'
import { fewAtOnce } from './few_at_once.ts'
import type { ClockJob } from './job.ts'
import type { SigningKeys } from '../log/signing_keys.ts'

/** How an installation keeps checkpoints. */
export interface CheckpointSettings {
  signingKeys: SigningKeys
  store: BlobStore
  /** The shortest time between two checkpoints of one organization, in milliseconds. */
  interval: number
}

export interface CheckpointDeps extends CheckpointSettings {
  database: Database
  clock: Clock
}

/**
 * A history that is no longer as it was signed: it was rewritten, or an old copy of the database was
 * restored.
 */
export type Contradiction = {
  code: 'checkpoint_contradicted'
  organization: string
  position: number
}

interface CheckpointJobDeps {
  database: Database
  clock: Clock
  /** null where the operator has not configured where checkpoints go. */
  checkpoints: CheckpointSettings | null
}

const pageSize = 500

/** The longest time between two looks for organizations that are due, in milliseconds. */
const longestPause = 60_000

/** Writes the checkpoints that are due. */
export const checkpoints: ClockJob<CheckpointJobDeps> = {
  every: ({ checkpoints }) => checkpoints && Math.min(checkpoints.interval, longestPause),
  async run({ database, clock, checkpoints }, { warn }) {
    await writeCheckpoints({ database, clock, ...checkpoints! }, warn)
    return 'idle'
  },
}

/**
 * Writes a checkpoint of each organization whose head has moved, one object each, named by organization and
 * position. An object is never overwritten: of two processes that write the same position, the first wins.
 */
export async function writeCheckpoints(
  deps: CheckpointDeps,
  warn: (contradiction: Contradiction) => void,
): Promise<void> {
  const before = new Date(deps.clock() - deps.interval).toISOString()
  for (let after = '';;) {
    const [row] = await deps.database.query(
      sql`select checkpoints_due(${after}, ${before}::timestamptz, ${pageSize}) as due`,
    )
    const due: (Head & { contradicted: boolean })[] = JSON.parse(row!.due as string)
    const written = await fewAtOnce(due, async (head) => {
      const checkpoint = head.contradicted ? null : await write(deps, head)
      const { organization, position } = head
      if (!checkpoint) warn({ code: 'checkpoint_contradicted', organization, position })
      return checkpoint ?? []
    })
    await deps.database.query(sql`select checkpoints_written(${JSON.stringify(written.flat())})`)
    if (due.length < pageSize) return
    after = due[due.length - 1]!.organization
  }
}

/** The object's name. Names of one organization sort by position. */
export const checkpointKey = ({ organization, position }: Head) =>
  `${organization}/${String(position).padStart(16, '0')}.json`

/** Answers null when another history was signed for the same position before. */
async function write({ signingKeys, store, clock }: CheckpointDeps, head: Head): Promise<Checkpoint | null> {
  const key = checkpointKey(head)
  const checkpoint = await signCheckpoint(signingKeys, head, clock())
  const body = Buffer.from(`${JSON.stringify(checkpoint)}\n`)
  if (await store.put(key, body, { type: 'application/json', ifAbsent: true })) return checkpoint
  const kept = JSON.parse(await new Response((await store.get(key))!.body).text()) as Checkpoint
  return kept.hash === head.hash ? kept : null
}
