import { number } from './report.ts'
import type { Row } from './row.ts'

const width = 860
const ink = '#1f2937'
const pale = '#9ca3af'
const good = '#15803d'
const bad = '#b45309'
const lines = ['#1d4ed8', '#be185d']

/** A bar per goal: its figure relative to the goal, where 1 is the goal itself and longer is better. */
export function goalsChart(rows: readonly Row[]): string {
  const bars = rows.flatMap((row) =>
    row.goals.map(({ of, bound, value, met }) => {
      const figure = of === 'ours' ? row.ours.median : row.ratio!.median
      return { label: row.what, met, reached: bound === 'at least' ? figure / value : value / figure }
    })
  )
  const [left, scale, step] = [430, 180, 24]
  // bars end at twice the goal
  const length = (reached: number) => Math.min(reached, 2) * scale
  const drawn = bars.map(({ label, met, reached }, index) => {
    const y = 40 + index * step
    return text(left - 8, y + 13, label, { anchor: 'end' }) +
      `<rect x="${left}" y="${y}" width="${length(reached).toFixed(1)}" height="16" fill="${
        met ? good : bad
      }"/>` +
      text(left + length(reached) + 5, y + 13, reached.toFixed(2), { fill: met ? good : bad })
  })
  const height = 60 + bars.length * step
  return svg(height, [
    text(left + scale, 24, 'goal', { anchor: 'middle' }),
    line(left + scale, 30, left + scale, height - 16, pale),
    ...drawn,
  ])
}

/** Cost as an organization grows: a line per series, with ten times the people at each step to the right. */
export function growthChart(rows: readonly Row[]): string {
  const points = rows.flatMap(({ point, ours }) => point ? [{ ...point, ms: ours.median }] : [])
  const names = [...new Set(points.map(({ series }) => series))]
  const sizes = [...new Set(points.map(({ people }) => people))]
  const top = Math.max(...points.map(({ ms }) => ms)) * 1.2
  const [left, right, bottom] = [60, width - 60, 300]
  const x = (people: number) => left + (right - left) * sizes.indexOf(people) / Math.max(1, sizes.length - 1)
  const y = (ms: number) => bottom - (bottom - 40) * ms / top
  const series = names.flatMap((name, index) => {
    const color = lines[index % lines.length]!
    const own = points.filter((one) => one.series === name)
    const path = own.map(({ people, ms }) => `${x(people).toFixed(1)},${y(ms).toFixed(1)}`).join(' ')
    return [
      `<polyline points="${path}" fill="none" stroke="${color}" stroke-width="2"/>`,
      ...own.map(({ people, ms }) =>
        text(x(people), y(ms) - 8, `${number(ms)} ms`, { anchor: 'middle', fill: color })
      ),
      text(left, bottom + 50 + index * 20, name, { fill: color }),
    ]
  })
  return svg(bottom + 60 + names.length * 20, [
    line(left, bottom, right, bottom, pale),
    ...sizes.map((people) => text(x(people), bottom + 20, `${number(people)} people`, { anchor: 'middle' })),
    ...series,
  ])
}

function svg(height: number, parts: readonly string[]): string {
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" ` +
    `font-family="sans-serif" font-size="12">\n<rect width="100%" height="100%" fill="white"/>\n${
      parts.join('\n')
    }\n</svg>\n`
}

function text(x: number, y: number, content: string, { anchor = 'start', fill = ink } = {}): string {
  const escaped = content.replace(/[&<>]/g, (found) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;' })[found]!)
  return `<text x="${x.toFixed(1)}" y="${
    y.toFixed(1)
  }" text-anchor="${anchor}" fill="${fill}">${escaped}</text>`
}

function line(x1: number, y1: number, x2: number, y2: number, color: string): string {
  return `<line x1="${x1}" y1="${y1}" x2="${x2}" y2="${y2}" stroke="${color}"/>`
}
