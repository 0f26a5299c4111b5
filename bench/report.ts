import type { Row, Unit } from './row.ts'
import type { Spread } from './stats.ts'

/** The rows as a Markdown table of medians, with the minimum and maximum of the rounds in brackets. */
export function tableOf(rows: readonly Row[]): string {
  const lines = rows.map((row) => [
    row.what,
    figure(row.ours, row.unit),
    row.other ? `${row.beside}: ${figure(row.other, row.unit)}` : row.beside,
    row.ratio ? figure(row.ratio, '×') : '',
    goalsOf(row),
    Object.entries(row.notes).map(([name, value]) => `${name} ${noteText(value)}`).join('; '),
  ])
  const header = ['what', 'service', 'beside', 'ratio', 'goal', 'notes']
  return [header, header.map(() => '---'), ...lines].map((cells) => `| ${cells.join(' | ')} |`).join('\n')
}

function goalsOf({ goals, unit }: Row): string {
  if (goals.length === 0) return 'reported'
  return goals.map(({ of, bound, value, met }) => {
    const sign = bound === 'at least' ? '≥' : '≤'
    const wanted = of === 'ratio' ? `${sign} ${value} ×` : `${sign} ${number(value)} ${unit}`
    return `${wanted}: ${met ? 'met' : '**missed**'}`
  }).join('; ')
}

/** The median with its unit, and the minimum and maximum in brackets where they differ. */
export function figure({ median, min, max }: Spread, unit: Unit | '×'): string {
  const write = unit === '×' ? (value: number) => value.toFixed(2) : number
  const range = min === max ? '' : ` (${write(min)}–${write(max)})`
  return `${write(median)} ${unit}${range}`
}

const noteText = (value: number | string) => typeof value === 'number' ? number(value) : value

/** Formats a number with three significant digits, and with commas at thousands. */
export function number(value: number): string {
  if (Math.abs(value) >= 100) return Math.round(value).toLocaleString('en-US')
  return String(Number(value.toPrecision(3)))
}
