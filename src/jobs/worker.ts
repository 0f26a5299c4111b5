import { newId } from '../new_id.ts'
import { emptyGroups, eraseFiles, expireInvitations, removeFiles } from './chores.ts'
import { sendInvitations } from './mail/deliver.ts'
import { pruneIdempotencyKeys } from './outbox.ts'
import { type RunDeps, warn, type WorkerDeps } from './run_deps.ts'

export type { WorkerDeps } from './run_deps.ts'

export interface Worker {
  /** Works off what is due now. Never rejects, and never overlaps: during a run it asks for one more. */
  run(): Promise<void>
  /** The same without waiting for it. */
  wake(): void
  /** Runs now, and again `intervalMs` after each run, until {@link stop}. */
  start(intervalMs: number): void
  /** Waits for what is under way; what is due then stays for the next process. */
  stop(): Promise<void>
}

const hour = 3_600_000

/** How long a stored reply is kept. */
const repliesKept = 24 * hour

/** Does what the outbox says: expires invitations, empties groups, removes files, sends mail; and writes checkpoints. */
export function createWorker(deps: WorkerDeps): Worker {
  let running: Promise<void> | null = null
  let again = false
  let stopped = false
  let timer: ReturnType<typeof setTimeout> | undefined
  let prunedAt = -Infinity
  let signedAt = -Infinity

  async function work(run: RunDeps): Promise<void> {
    let more = true
    while (more && !stopped) {
      // between any two batches of mail: expiry is not to wait for hundreds of them
      await guarded(run, expireInvitations)
      await guarded(run, emptyGroups)
      await guarded(run, eraseFiles)
      await guarded(run, removeFiles)
      more = await guarded(run, sendInvitations) === true
    }
    if (!stopped && deps.clock() - prunedAt >= hour) {
      prunedAt = deps.clock()
      await guarded(run, () => pruneIdempotencyKeys(deps.database, deps.clock() - repliesKept))
    }
    const checkpoints = deps.writeCheckpoints
    if (!stopped && checkpoints && deps.clock() - signedAt >= checkpoints.every) {
      signedAt = deps.clock()
      await guarded(run, () => checkpoints.write((what) => warn(run, { ...what })), 'checkpoints_failed')
    }
  }

  async function loop(): Promise<void> {
    try {
      do {
        again = false
        await work({ ...deps, requestId: newId(deps.clock()) })
      } while (again && !stopped)
    } finally {
      running = null
    }
  }

  function run(): Promise<void> {
    if (stopped) return running ?? Promise.resolve()
    if (running) again = true
    else running = loop()
    return running!
  }

  return {
    run,
    wake() {
      run()
    },
    start(intervalMs) {
      async function tick() {
        await run()
        if (!stopped) timer = setTimeout(tick, intervalMs)
      }
      tick()
    },
    async stop() {
      stopped = true
      clearTimeout(timer)
      await running
    },
  }
}

/** One part's trouble is not another's, nor the loop's end; the rows are still there. */
async function guarded<Result>(
  run: RunDeps,
  part: (run: RunDeps) => Promise<Result>,
  code = 'outbox_failed',
): Promise<Result | null> {
  try {
    return await part(run)
  } catch (error) {
    warn(run, { code }, error)
    return null
  }
}
