import { type Goal, isMet, ratios, type Spread, spread } from './stats.ts'

/** What the figures of a line count. */
export type Unit = 'req/s' | 'ms' | 'appends/s' | 'iterations/s' | 'events/s' | 'people/s' | 'MB' | 'bytes'

/** One line of the table. */
export interface Row {
  /** The group that `--only` names. */
  group: string
  what: string
  beside: string
  unit: Unit
  ours: Spread
  /** null where nothing was measured beside it. */
  other: Spread | null
  ratio: Spread | null
  goals: (Goal & { met: boolean })[]
  /** Anything else that helps to read the figures, by name. */
  notes: Record<string, number | string>
  /** Where the chart of how cost grows has it. */
  point?: { series: string; people: number }
}

export interface Measured extends Pick<Row, 'group' | 'what' | 'unit' | 'point'> {
  /** One value a round. */
  ours: readonly number[]
  beside?: { what: string; values: readonly number[] }
  /** What others published about theirs, quoted where nothing is measured beside it. */
  published?: string
  goals?: Goal[]
  notes?: Row['notes']
}

export function rowOf(
  { group, what, unit, ours, beside, published = '', goals = [], notes = {}, point }: Measured,
): Row {
  const figures = {
    ours: spread(ours),
    other: beside ? spread(beside.values) : null,
    ratio: beside ? spread(ratios(ours, beside.values)) : null,
  }
  return {
    group,
    what,
    beside: beside?.what ?? published,
    unit,
    ...figures,
    goals: goals.map((goal) => ({ ...goal, met: isMet(goal, figures) })),
    notes,
    ...(point && { point }),
  }
}

export const ratioAtLeast = (value: number): Goal => ({ of: 'ratio', bound: 'at least', value })
export const ratioAtMost = (value: number): Goal => ({ of: 'ratio', bound: 'at most', value })
export const atLeast = (value: number): Goal => ({ of: 'ours', bound: 'at least', value })
export const atMost = (value: number): Goal => ({ of: 'ours', bound: 'at most', value })
