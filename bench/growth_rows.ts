import { keepWriting, openAppend } from './appending.ts'
import type { Bench } from './bench.ts'
import { startLooker } from './look.ts'
import { number } from './report.ts'
import { inTurn } from './rounds.ts'
import { ratioAtMost, type Row, rowOf, type Unit } from './row.ts'

/** Measures an append and a list as an organization grows, each step relative to the one before. */
export async function measureGrowth(bench: Bench): Promise<Row[]> {
  const { rounds, steps, lookSeconds } = bench.scale
  await using stack = new AsyncDisposableStack()
  const lists: (() => Promise<number>)[] = []
  const appends: (() => Promise<number>)[] = []
  for (const people of steps) {
    const looker = stack.use(await startLooker(bench, people))
    const { database, organization } = looker.seeded
    const look = await looker.look(['/v1/people'])
    lists.push(async () => (await look()).p50)
    const append = await openAppend(database.url, organization, stack)
    // the mean, so that index maintenance which is deferred to a later append counts as well
    appends.push(async () => {
      const { appends, seconds } = await keepWriting(append, 1, lookSeconds)
      return seconds * 1000 / appends
    })
  }
  const each = [...appends, ...lists]
  for (const one of each) await one()
  const found = await inTurn(rounds, each)
  return [
    ...rowsOf('append of one writer, mean', steps, found.slice(0, steps.length)),
    ...rowsOf('list page 1 with total, median', steps, found.slice(steps.length)),
  ]
}

const unit: Unit = 'ms'

function rowsOf(what: string, steps: number[], found: number[][]): Row[] {
  return steps.map((people, index) =>
    rowOf({
      group: 'growth',
      what: `${what}, ${number(people)} people`,
      unit,
      ours: found[index]!,
      point: { series: what, people },
      ...(index > 0 && {
        beside: { what: `at ${number(steps[index - 1]!)}`, values: found[index - 1]! },
        goals: [ratioAtMost(1.5)],
      }),
    })
  )
}
