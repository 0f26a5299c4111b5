import { beginUncounted, rebuildsDue, releaseRebuild, step } from './rebuild.ts'
import type { StreamReader } from './read_streams.ts'

/** How long one organization's rebuild keeps the others waiting. */
const turnMs = 2_000

export interface DueDeps extends StreamReader {
  holder: string
  /** An organization's rebuild failed; the others continue. */
  onError: (error: unknown, organization: string) => void
}

/**
 * Continues every rebuild that no process works on, for about `budgetMs` in all. Answers whether more is
 * left to do.
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
