import type { Refused } from '../domain/decision.ts'
import type { CallerScopes } from '../domain/grants.ts'
import type { Refusal } from '../log/item.ts'

/** The caller of a command. */
export interface Caller {
  /** The organization's id or external id. */
  organization: string
  actor: string
  requestId: string
  reason: string | null
  /** Hexadecimal SHA-256 of the scope of the Idempotency-Key, and of the body. */
  idempotency: Idempotency | null
  /** The id of the person to whom the token belongs; null or absent for any other token. */
  person?: string | null
  /** What the caller may give to others by a role. A caller without it may give roles without scopes only. */
  scopes?: CallerScopes
  /** The versions that the caller accepts by If-Match. */
  ifMatch: readonly number[] | '*' | null
}

export interface Idempotency {
  key: string
  fingerprint: string
}

/** Refusals of a command that its decision has not refused. */
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
 * The caller for one of several streams in a request. Each stream has a stored reply of its own, named by
 * `part`.
 */
export function forPart(caller: Caller, part: string, digest: (text: string) => string): Caller {
  const { idempotency } = caller
  return {
    ...caller,
    ifMatch: null,
    idempotency: idempotency && { ...idempotency, key: digest(`${idempotency.key}/${part}`) },
  }
}
