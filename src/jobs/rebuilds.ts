import { stepDue } from '../../projections/rebuild/rebuild_due.ts'
import type { StreamReader } from '../../projections/rebuild/read_streams.ts'
import type { ClockJob } from './job.ts'

interface RebuildDeps extends StreamReader {
  /** Milliseconds that one run may take. */
  rebuildBudget: number
}

/** Continues the rebuilds that no process works on: requested over HTTP, or left by a crash. */
export const rebuilds: ClockJob<RebuildDeps> = {
  every: () => 2_000,
  async run({ database, masterKeys, rebuildBudget }, { holder, warn }) {
    const onError = (error: unknown, organization: string) =>
      warn({ code: 'rebuild_failed', organization }, error)
    const more = await stepDue({ database, masterKeys, holder, onError }, rebuildBudget)
    return more ? 'more' : 'idle'
  },
}
