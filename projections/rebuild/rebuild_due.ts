import { beginUncounted, rebuildsDue, releaseRebuild, step } from './rebuild.ts'
import type { StreamReader } from './read_streams.ts'

export interface Rebuilder {
  /** Looks for rebuilds that nobody works on now, and again `intervalMs` after each look, until {@link stop}. */
  start(intervalMs: number): void
  /** Waits for the chunk that is under way; somebody else goes on from there. */
  stop(): Promise<void>
}

/** How long one organization's rebuild keeps the others waiting. */
const turnMs = 2_000

export interface DueDeps extends StreamReader {
  holder: string
  /** One organization's trouble is not another's; `*` where it was not about one. */
  onError: (error: unknown, organization: string) => void
}

/**
 * Goes on with every rebuild that nobody works on, for about `budgetMs` in all: a cron's turn, or a loop's.
 * Answers whether there is more to do.
 */
export async function stepDue(deps: DueDeps, budgetMs: number): Promise<boolean> {
  const until = performance.now() + budgetMs
  const { holder } = deps
  await beginUncounted(deps.database, holder)
  let goesOn = true
  while (goesOn) {
    goesOn = false
    for (const subject of await rebuildsDue(deps.database)) {
      const left = until - performance.now()
      if (left <= 0) return true
      try {
        const { outcome } = await step(deps, { ...subject, holder, budgetMs: Math.min(turnMs, left) })
        if (outcome === 'working') await releaseRebuild(deps.database, subject, holder)
        goesOn ||= outcome === 'working'
      } catch (error) {
        deps.onError(error, subject.organization)
      }
    }
  }
  return false
}

/** Finishes what was asked for over HTTP, and what was left by a process that died, beside a server's other work. */
export function createRebuilder(deps: DueDeps): Rebuilder {
  let stopped = false
  let timer: ReturnType<typeof setTimeout> | undefined
  let running = Promise.resolve()

  async function look(intervalMs: number): Promise<void> {
    const more = await stepDue(deps, turnMs).catch((error) => deps.onError(error, '*'))
    if (!stopped) timer = setTimeout(tick, more ? 0 : intervalMs, intervalMs)
  }

  function tick(intervalMs: number): void {
    running = look(intervalMs)
  }

  return {
    start: tick,
    async stop() {
      stopped = true
      clearTimeout(timer)
      await running
    },
  }
}
