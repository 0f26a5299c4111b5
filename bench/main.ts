import { Command } from 'commander'
import { loadavg } from 'node:os'
import process from 'node:process'
import { ExpectedFailure } from '../src/ops/command.ts'
import { measureAgainst, writeCompared } from './against.ts'
import { againstRows } from './against_rows.ts'
import { type Bench, createBench } from './bench.ts'
import { chosen } from './chosen.ts'
import { comparisonTable } from './comparison.ts'
import { groups } from './groups.ts'
import { describeMachine, type Machine } from './machine.ts'
import { tableOf } from './report.ts'
import type { Row } from './row.ts'
import { full, quick } from './scale.ts'
import { needWrk } from './wrk.ts'
import { writeReport } from './write_report.ts'

interface Options {
  quick?: boolean
  only?: string
  rounds?: string
  seconds?: string
  against?: string
  /** The path of the report; false for `--no-write`. */
  write?: string | false
}

const namesOf = (all: readonly { name: string }[]) => all.map(({ name }) => name).join(' ')

const { quick: isQuick = false, only, rounds, seconds, against, write } = new Command()
  .name('deno task bench')
  .description(
    'Measures the service beside what one would write instead, or beside another checkout of itself, on ' +
      'the server of TEST_DATABASE_URL.',
  )
  .option('--quick', 'a twentieth of the people, fewer and shorter rounds')
  .option(
    '--only <names>',
    `some groups, separated by commas: ${namesOf(groups)}; with --against some rows: ${namesOf(againstRows)}`,
  )
  .option('--rounds <n>', 'rounds of each pair')
  .option('--seconds <n>', 'length of a round')
  .option('--against <directory>', 'compare with the checkout in it, an earlier commit with its node_modules')
  .option('--write <file>', 'with --against: write the table into it as well')
  .option('--no-write', 'print only; by default docs/benchmarks gets the figures when nothing was left out')
  .parse(['deno', 'bench', ...Deno.args])
  .opts<Options>()

const scale = {
  ...(isQuick ? quick : full),
  ...(rounds && { rounds: Number(rounds) }),
  ...(seconds && { seconds: Number(seconds) }),
}
const startedAt = performance.now()
const secondsSince = (start: number) => Math.round((performance.now() - start) / 1000)

try {
  const serverUrl = process.env.TEST_DATABASE_URL
  if (!serverUrl) throw new ExpectedFailure('set TEST_DATABASE_URL to a PostgreSQL superuser')
  await needWrk()
  await using bench = await createBench(serverUrl, scale)
  stopCleanly(bench)
  if (against !== undefined) await compare(bench, against)
  else if (write) throw new ExpectedFailure('--write names a file for --against: give both')
  else await measure(bench)
} catch (error) {
  if (!(error instanceof ExpectedFailure)) throw error
  console.error(error.message)
  process.exitCode = 1
}

async function measure(bench: Bench): Promise<void> {
  const asked = chosen(groups, only)
  const at = new Date()
  const describe = await describing(bench)
  const rows: Row[] = []
  for (const { name, measure } of asked) {
    bench.say(`\n== ${name}`)
    const begunAt = performance.now()
    const measured = await measure(bench)
    rows.push(...measured)
    bench.say(`${tableOf(measured)}\n${secondsSince(begunAt)} s`)
  }
  const took = secondsSince(startedAt)
  console.log(`\n${tableOf(rows)}\n\n${scale.name}, ${took} s`)
  if (write !== false && asked === groups) {
    await writeReport({ scale, machine: describe(), rows, took, at })
  }
}

async function compare(bench: Bench, directory: string): Promise<void> {
  const asked = chosen(againstRows, only)
  const describe = await describing(bench)
  const compared = await measureAgainst(bench, directory, asked)
  console.log(`\n${comparisonTable(compared.rows)}\n\n${scale.name}, ${secondsSince(startedAt)} s`)
  if (write) await writeCompared(write, compared, scale, describe())
}

/** Describes the machine before the run. The returned function adds the load average after it. */
async function describing({ server }: Bench): Promise<() => Machine> {
  const [before] = loadavg()
  const described = await describeMachine(server.sql)
  return () => ({ ...described, load: [before!, loadavg()[0]!] })
}

/**
 * Stops servers and drops databases when the process is interrupted, also when a driver throws outside of any
 * promise.
 */
function stopCleanly(bench: Bench) {
  const stop = async (code: number) => {
    bench.stopping.abort()
    await bench[Symbol.asyncDispose]()
    Deno.exit(code)
  }
  Deno.addSignalListener('SIGINT', () => stop(130))
  Deno.addSignalListener('SIGTERM', () => stop(143))
  addEventListener('error', (event) => {
    event.preventDefault()
    console.error(event.error)
    stop(1)
  })
}
