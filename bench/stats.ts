/** Several rounds in three figures. */
export interface Spread {
  median: number
  min: number
  max: number
}

export interface Goal {
  /** What is held against it: the ratio, or the figure of the service itself. */
  of: 'ratio' | 'ours'
  bound: 'at least' | 'at most'
  value: number
}

/** The middle value, or the mean of the two in the middle. Throws for no values. */
export function median(values: readonly number[]): number {
  return quantile(values, 0.5)
}

/** By linear interpolation between the closest ranks (type 7 of Hyndman and Fan). Throws for no values. */
export function quantile(values: readonly number[], share: number): number {
  if (values.length === 0) throw new Error('there is nothing to take a quantile of')
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
 * One ratio a round: both of a pair had the same machine in the same seconds, so that what disturbed one of
 * them mostly disturbed the other as well.
 */
export function ratios(ours: readonly number[], beside: readonly number[]): number[] {
  if (ours.length !== beside.length) throw new Error('both of a pair have the same number of rounds')
  return ours.map((value, round) => value / beside[round]!)
}

/** Judged by the median as it is shown: a ratio of 0.995 is printed as 1.00 and counts as such. */
export function isMet({ of, bound, value }: Goal, { ours, ratio }: { ours: Spread; ratio: Spread | null }) {
  const figure = of === 'ours' ? ours.median : Number(ratio?.median.toFixed(2) ?? NaN)
  return bound === 'at least' ? figure >= value : figure <= value
}
