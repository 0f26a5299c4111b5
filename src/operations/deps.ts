import type { CommandDeps } from '../commands/aggregate.ts'

/** What reads of the projections need. */
export type ReadDeps = Pick<CommandDeps, 'database' | 'settings'>

/** What reads of the log need: they open values and record the read with its time. */
export type LogDeps = Pick<CommandDeps, 'database' | 'masterKeys' | 'clock'>

/** What absolute links in a reply need. */
export interface Links {
  /** The base URL of links, without a trailing slash. */
  publicUrl: string
}
