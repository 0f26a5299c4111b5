import { type EpochPosition, isOfLog, lastSharedPosition, type LogState } from '../log/epoch.ts'
import { ProblemError } from './problem.ts'

/**
 * Rejects a position that the log does not have, or has with other events, because an older state of it was
 * put back: 409 `log_restored`. The detail names the last position that both histories share.
 */
export function requirePosition(log: LogState, kept: EpochPosition): void {
  if (isOfLog(log, kept)) return
  const shared = lastSharedPosition(log, kept.epoch)
  throw new ProblemError({
    status: 409,
    code: 'log_restored',
    detail:
      `Position ${kept.position} of epoch ${kept.epoch} is not in this log: an older state of it was put ` +
      `back. Discard what came after position ${shared}, and go on from there in epoch ${log.epoch}.`,
  })
}
