import { type Goal, isMet, ratios, type Spread, spread } from './stats.ts'

/** The unit of the figures in a row. */
export type Unit = 'req/s' | 'ms' | 'appends/s' | 'iterations/s' | 'events/s' | 'people/s' | 'MB' | 'bytes'

/** A row of the table. */
export interface Row {
  /** The group that `--only` names. */
  group: string
  what: string
  beside: string
  unit: Unit
  ours: Spread
  /** The spread of what was measured beside it; null when nothing was. */
  other: Spread | null
  ratio: Spread | null
  goals: (Goal & { met: boolean })[]
  /** Further figures that help to interpret the row, by name. */
  notes: Record<string, number | string>
  /** The place of the row in the growth chart. */
  point?: { series: string; people: number }
}

export interface Measurement extends Pick<Row, 'group' | 'what' | 'unit' | 'point'> {
  /** One value per round. */
  ours: readonly number[]
  beside?: { what: string; values: readonly number[] }
  /** Figures published by others, quoted when nothing is measured beside the row. */
  published?: string
  goals?: Goal[]
  notes?: Row['notes']
}

export function rowOf(
  { group, what, unit, ours, beside, published = '', goals = [], notes = {}, point }: Measurement,
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
