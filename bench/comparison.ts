import { figure, number } from './report.ts'
import type { Unit } from './row.ts'
import { median, ratios, type Spread, spread } from './stats.ts'

/** The result of one round of one side. */
export interface Sample {
  /** Requests or people per second. */
  rate: number
  /**
   * Microseconds of processor time, of the checkout's process and of PostgreSQL, for each request or person.
   */
  cpu: number
}

/** A row of the table. In both ratios higher is better: above 1, the code after is faster or needs less. */
export interface Comparison {
  what: string
  unit: Unit
  before: Spread
  after: Spread
  ratio: Spread
  cpu: { before: number; after: number; ratio: Spread }
}

export function comparisonOf(
  { what, unit }: Pick<Comparison, 'what' | 'unit'>,
  before: readonly Sample[],
  after: readonly Sample[],
): Comparison {
  const rates = (samples: readonly Sample[]) => samples.map(({ rate }) => rate)
  const cpu = (samples: readonly Sample[]) => samples.map(({ cpu }) => cpu)
  return {
    what,
    unit,
    before: spread(rates(before)),
    after: spread(rates(after)),
    ratio: spread(ratios(rates(after), rates(before))),
    cpu: {
      before: median(cpu(before)),
      after: median(cpu(after)),
      ratio: spread(ratios(cpu(before), cpu(after))),
    },
  }
}

/** The comparisons as a Markdown table. */
export function comparisonTable(rows: readonly Comparison[]): string {
  const header = ['row', 'before', 'after', 'ratio', 'CPU µs before', 'CPU µs after', 'CPU ratio']
  const lines = rows.map(({ what, unit, before, after, ratio, cpu }) => [
    what,
    figure(before, unit),
    figure(after, unit),
    figure(ratio, '×'),
    number(cpu.before),
    number(cpu.after),
    figure(cpu.ratio, '×'),
  ])
  return [header, header.map(() => '---'), ...lines].map((cells) => `| ${cells.join(' | ')} |`).join('\n')
}
