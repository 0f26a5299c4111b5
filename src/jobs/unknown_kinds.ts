import type { Clock } from '../clock.ts'
import type { Database } from '../database/database.ts'
import type { ClockJob } from './job.ts'
import { outboxDepth } from './outbox.ts'

const hour = 3_600_000

/**
 * Reports, once a worker, each kind of outbox row that no job works on, and leaves the rows alone: they may
 * belong to a newer release that runs beside this one.
 */
export function unknownKinds(
  isKnown: (kind: string) => boolean,
): ClockJob<{ database: Database; clock: Clock }> {
  return {
    every: () => hour,
    async run({ database, clock }, { warnOnce }) {
      const { rows } = await outboxDepth(database, clock(), 0)
      const unknown = Object.keys(rows).filter((kind) => !isKnown(kind))
      for (const kind of unknown) warnOnce({ code: 'outbox_kind_unknown', kind })
      return 'idle'
    },
  }
}
