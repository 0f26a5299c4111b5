/** The spread of several rounds. */
export interface Spread {
  median: number
  min: number
  max: number
}

export interface Goal {
  /** The figure that must meet the goal: the ratio, or the figure of the service itself. */
  of: 'ratio' | 'ours'
  bound: 'at least' | 'at most'
  value: number
}

/** The median: the middle value, or the mean of the two middle values. Throws without values. */
export function median(values: readonly number[]): number {
  return quantile(values, 0.5)
}

/**
 * A quantile by linear interpolation between the closest ranks (type 7 of Hyndman and Fan). Throws without
 * values.
 */
export function quantile(values: readonly number[], share: number): number {
  if (values.length === 0) throw new Error('a quantile needs at least one value')
  const sorted = values.toSorted((one, other) => one - other)
  const place = (sorted.length - 1) * share
  const below = sorted[Math.floor(place)]!
  const above = sorted[Math.ceil(place)]!
  return below + (above - below) * (place - Math.floor(place))
}

export function spread(values: readonly number[]): Spread {
  return { median: median(values), min: Math.min(...values), max: Math.max(...values) }
}

/**
 * One ratio per round. Both of a pair ran on the same machine at nearly the same time, so a disturbance
 * mostly affects both.
 */
export function ratios(ours: readonly number[], beside: readonly number[]): number[] {
  if (ours.length !== beside.length) throw new Error('both of a pair must have the same number of rounds')
  return ours.map((value, round) => value / beside[round]!)
}

/**
 * Whether a goal is met by the median as it is printed: a ratio of 0.995 is printed as 1.00 and counts as
 * such.
 */
export function isMet({ of, bound, value }: Goal, { ours, ratio }: { ours: Spread; ratio: Spread | null }) {
  const figure = of === 'ours' ? ours.median : Number(ratio?.median.toFixed(2) ?? NaN)
  return bound === 'at least' ? figure >= value : figure <= value
}
