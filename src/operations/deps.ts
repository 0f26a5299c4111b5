import type { Context } from 'hono'
import type { CommandDeps } from '../commands/aggregate.ts'
import type { AppEnv } from '../http/env.ts'

/** What reads of the projections need. */
export type ReadDeps = Pick<CommandDeps, 'database' | 'settings'>

/** What reads of the log need: they open values and record the read with its time. */
export type LogDeps = Pick<CommandDeps, 'database' | 'masterKeys' | 'clock'>

/** What absolute links in a reply need. */
export interface Links {
  /** The base URL of links, without a trailing slash. */
  publicUrl: string
}

/** Starts the work that a request leaves for after its reply: mail to send, files to remove. */
export interface Waking {
  /** Starts the work. Must not throw. */
  wake: (c: Context<AppEnv>) => void
}

/** What commands need that may leave work for after the reply. */
export interface WriteDeps extends CommandDeps, Waking {}
