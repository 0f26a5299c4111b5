/** The end of one request. */
export type Ending =
  | { status: number; text: string }
  /** Nothing listens where the service should: it is down. */
  | 'refused'
  /** The connection ended before the reply. */
  | 'cut'
  /** No reply within the time that a request may take. */
  | 'silent'

export interface Sent {
  what: string
  at: number
  ms: number
  ending: Ending
}

/** The requests of the load and their replies, with which the state at the end is compared. */
export interface Ledger {
  sent: Sent[]
  /** Acknowledged people by id. */
  people: Map<string, Kept>
  /** The acknowledged bulk invitations: their ids. */
  invited: string[]
  /** Acknowledged files: a digest of the bytes. */
  files: { person: string; file: string; digest: string }[]
  /** Times at which the service is meant to be down, from the signal until it is ready. */
  down: { from: number; until: number }[]
  memory: { at: number; mib: number }[]
  /** The exit status of each stop by SIGTERM. */
  stops: number[]
}

export interface Kept {
  email: string
  titles: string[]
  deleted: 'no' | 'asked' | 'acknowledged'
}

export const createLedger = (): Ledger => ({
  sent: [],
  people: new Map(),
  invited: [],
  files: [],
  down: [],
  memory: [],
  stops: [],
})

/** Milliseconds within which every request must be answered. */
export const answerWithin = 10_000
