import type { Refused } from '../domain/decision.ts'
import type { Refusal } from '../log/item.ts'

/** On whose behalf a command runs. */
export interface Caller {
  /** The organization's id or external id. */
  organization: string
  actor: string
  requestId: string
  reason: string | null
  /** Hexadecimal SHA-256 of what the Idempotency-Key is scoped to, and of the body. */
  idempotency: Idempotency | null
  /** The id of the person whom the token belongs to; absent or null for every other token. */
  person?: string | null
  /** Versions that the caller accepts, by If-Match. */
  ifMatch: readonly number[] | '*' | null
}

export interface Idempotency {
  key: string
  fingerprint: string
}

/** Why a command was not carried out although the decision did not refuse it. */
export type CommandRefusal =
  | Exclude<Refusal, 'version_conflict' | 'settings_changed'>
  | 'stale_version'
  | 'conflict'
  | 'erased'

export type AnyRefusal = Refused | { refused: CommandRefusal }

/** Whether If-Match accepts the version. */
export function accepts(ifMatch: Caller['ifMatch'], version: number): boolean {
  return ifMatch === null || ifMatch === '*' || ifMatch.includes(version)
}

/**
 * The caller for one of several streams of a request: each has a stored reply of its own, named by `part`.
 */
export function forPart(caller: Caller, part: string, digest: (text: string) => string): Caller {
  const { idempotency } = caller
  return {
    ...caller,
    ifMatch: null,
    idempotency: idempotency && { ...idempotency, key: digest(`${idempotency.key}/${part}`) },
  }
}
