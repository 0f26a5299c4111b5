import type { CommandDeps } from '../commands/aggregate.ts'

/** Reads of the projections in an organization. */
export type ReadDeps = Pick<CommandDeps, 'database' | 'settings'>

/** Reads of the log: values are opened, and the read is recorded with its time. */
export type LogDeps = Pick<CommandDeps, 'database' | 'masterKeys' | 'clock'>

/** Absolute links in a reply. */
export interface Links {
  /** The base of links; never ends in a slash. */
  publicUrl: string
}
