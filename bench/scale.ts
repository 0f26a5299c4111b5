/** The size of a run. */
export interface Scale {
  name: 'full' | 'quick'
  /** Rounds per pair, each of `seconds`, after a warm-up of `warmUp` seconds. */
  rounds: number
  seconds: number
  warmUp: number
  /** The number of people that updates and reads are about. */
  targets: number
  /** The number of people in the organization that is read and audited; each has three events. */
  people: number
  /** The number of people in the small organization that it is compared with. */
  few: number
  /** The number of people in an import. */
  imported: number
  /** The length of a round, in seconds, where a single caller sends one request after another. */
  lookSeconds: number
  /** The number of rebuilds. */
  rebuilds: number
  /** The numbers of people at the steps of a growing organization. */
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
