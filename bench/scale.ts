/** How much is measured. */
export interface Scale {
  name: 'full' | 'quick'
  /** Rounds of a pair, of `seconds` each, after a warm-up of `warmUp` seconds. */
  rounds: number
  seconds: number
  warmUp: number
  /** People whom updates and reads are about. */
  targets: number
  /** People of the organization that is read and audited; each has three events. */
  people: number
  /** People brought by an import. */
  imported: number
  /** Requests of each kind, one after another, where the time of a single one counts. */
  samples: number
  /** People in an organization, as it grows. */
  steps: number[]
}

export const full: Scale = {
  name: 'full',
  rounds: 7,
  seconds: 6,
  warmUp: 4,
  targets: 20_000,
  people: 1_000_000,
  imported: 100_000,
  samples: 200,
  steps: [10_000, 100_000, 1_000_000],
}

export const quick: Scale = {
  name: 'quick',
  rounds: 3,
  seconds: 3,
  warmUp: 2,
  targets: 5_000,
  people: 100_000,
  imported: 10_000,
  samples: 60,
  steps: [1_000, 10_000, 100_000],
}
