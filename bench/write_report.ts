import { mkdir, writeFile } from 'node:fs/promises'
import { goalsChart, growthChart } from './chart.ts'
import { conditionsOf, type Machine } from './machine.ts'
import { fromHere } from './paths.ts'
import { number, tableOf } from './report.ts'
import type { Row } from './row.ts'
import type { Scale } from './scale.ts'

export interface Report {
  scale: Scale
  machine: Machine
  rows: Row[]
  /** Seconds. */
  took: number
  /** The start of the run. */
  at: Date
}

/** Writes the figures as JSON, the table as a page, and the charts, all named by the scale. */
export async function writeReport({ scale, machine, rows, took, at }: Report): Promise<void> {
  const folder = fromHere('../docs/benchmarks')
  await mkdir(folder, { recursive: true })
  const measured = { measured_at: at.toISOString(), took_seconds: took, scale, machine, rows }
  const name = scale.name
  await Promise.all([
    writeFile(`${folder}/${name}.json`, `${JSON.stringify(measured, null, 2)}\n`),
    writeFile(`${folder}/${name}.md`, pageOf({ scale, machine, rows, took, at })),
    writeFile(`${folder}/${name}-goals.svg`, goalsChart(rows)),
    writeFile(`${folder}/${name}-growth.svg`, growthChart(rows)),
  ])
}

/** The page of a run: its conditions, followed by its results. */
export function pageOf({ scale, machine, rows, took, at }: Report): string {
  const goals = rows.flatMap((row) => row.goals)
  const met = goals.filter((goal) => goal.met).length
  const day = at.toISOString().slice(0, 10)
  return `# The ${scale.name} run

Made by \`deno task bench${scale.name === 'quick' ? ' --quick' : ''}\` on ${day} in ${took} s:
${number(scale.people)} people with three events each, ${scale.rounds} rounds of ${scale.seconds} s a pair.
${conditionsOf(machine)}

Goals met: ${met} of ${goals.length}. Figures are medians of the rounds, with the
least and the most in brackets; a ratio is the median of one ratio a round. CPU is of the server's process,
and of PostgreSQL's processes for its database, for each request.

${tableOf(rows)}

![How far each goal was reached](${scale.name}-goals.svg)

![What cost does as an organization grows](${scale.name}-growth.svg)
`
}
