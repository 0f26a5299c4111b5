import type { CommandDeps } from '../commands/execute.ts'
import { describeError } from '../http/errors.ts'
import type { Contradiction } from './checkpoints.ts'
import type { MailSender } from './mail/message.ts'

export interface WorkerDeps extends CommandDeps {
  sender: MailSender
  mailFrom: string
  /** The base of links; never ends in a slash. */
  publicUrl: string
  /** Removes what is kept of a deleted person outside of the database. */
  forgetFiles: (organization: string, personId: string) => Promise<void>
  /** Signs what is due and keeps it; `every` is how often to look, in milliseconds. Absent where nobody wants any. */
  writeCheckpoints?: { every: number; write(warn: (contradiction: Contradiction) => void): Promise<void> }
  /** Removes one file, which may not be there. */
  forgetFile: (organization: string, personId: string, fileId: string) => Promise<void>
  /** Takes one JSON line, without the line break. */
  write: (line: string) => void
}

/** One run's own: `requestId` is in the metadata of every event that it writes. */
export interface RunDeps extends WorkerDeps {
  requestId: string
}

/** Longer than a call to the mail provider; after a crash the work waits for so long. */
export const leaseSeconds = 30

/** A line in the log that says what did not work, and of whom only ids. */
export function warn(
  { write, clock, requestId }: Pick<RunDeps, 'write' | 'clock' | 'requestId'>,
  what: { code: string } & Record<string, string | number>,
  error?: unknown,
): void {
  const described = error instanceof Error ? describeError(error) : {}
  const time = new Date(clock()).toISOString()
  write(JSON.stringify({ time, level: 'warn', request_id: requestId, ...what, ...described }))
}
