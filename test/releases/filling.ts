import type { Client } from './client.ts'
import type { Provider } from './provider.ts'

/** Ids and numbers of everything that was made, by a name of this script's own. */
export interface Made {
  ids: Record<string, string>
  numbers: Record<string, number>
  /** Tokens of invitation links. */
  links: Record<string, string>
  /** Moments between two changes, in ISO 8601. */
  moments: Record<string, string>
}

export interface Filling {
  client: Client
  provider: Provider
  /** Runs a command of `ops` and answers the JSON that it prints. */
  // deno-lint-ignore no-explicit-any
  ops(...words: string[]): Promise<any>
  /** Runs a command with the master key that was later rotated: what it makes stays wrapped by that key. */
  // deno-lint-ignore no-explicit-any
  opsBefore(...words: string[]): Promise<any>
  directory: string
}

export const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms))
