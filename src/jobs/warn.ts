import type { Clock } from '../clock.ts'
import { describeError } from '../http/errors.ts'
import type { Warning } from './job.ts'

/** Writes a warning as one JSON line. An error is described as the request log describes it. */
export function warn(
  { write, clock, requestId }: { write: (line: string) => void; clock: Clock; requestId: string },
  warning: Warning,
  error?: unknown,
): void {
  const described = error instanceof Error ? describeError(error) : {}
  const time = new Date(clock()).toISOString()
  write(JSON.stringify({ time, level: 'warn', request_id: requestId, ...warning, ...described }))
}
