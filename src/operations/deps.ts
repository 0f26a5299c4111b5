import type { Context } from 'hono'
import type { CommandDeps } from '../commands/aggregate.ts'
import type { AppEnv } from '../http/env.ts'

/** Reads of the projections in an organization. */
export type ReadDeps = Pick<CommandDeps, 'database' | 'settings'>

/** Reads of the log: values are opened, and the read is recorded with its time. */
export type LogDeps = Pick<CommandDeps, 'database' | 'masterKeys' | 'clock'>

/** Absolute links in a reply. */
export interface Links {
  /** The base of links; never ends in a slash. */
  publicUrl: string
}

/** Work that a request has left for after its reply: mail to send, files to remove. */
export interface Waking {
  /** Starts that work. Must not throw. */
  wake: (c: Context<AppEnv>) => void
}

/** Commands that may leave work for after the reply. */
export interface WriteDeps extends CommandDeps, Waking {}
