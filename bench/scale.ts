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
  /** People of the small one that it is compared with. */
  few: number
  /** People brought by an import. */
  imported: number
  /** Length of a round where a single caller asks one thing after another. */
  lookSeconds: number
  /** How often everything is rebuilt. */
  rebuilds: number
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
  few: 1_000,
  imported: 100_000,
  lookSeconds: 2,
  rebuilds: 3,
  steps: [10_000, 100_000, 1_000_000],
}

export const quick: Scale = {
  name: 'quick',
  rounds: 3,
  seconds: 2,
  warmUp: 1,
  targets: 5_000,
  people: 50_000,
  few: 500,
  imported: 10_000,
  lookSeconds: 1,
  rebuilds: 2,
  steps: [500, 5_000, 50_000],
}
