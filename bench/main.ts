import { Command } from 'commander'
import { loadavg } from 'node:os'
import process from 'node:process'
import { ExpectedFailure } from '../src/ops/command.ts'
import { type Bench, createBench } from './bench.ts'
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
  write?: boolean
}

const { quick: isQuick = false, only, rounds, seconds, write } = new Command()
  .name('deno task bench')
  .description(
    'Measures the service beside what one would write instead, on the server of TEST_DATABASE_URL.',
  )
  .option('--quick', 'a twentieth of the people, fewer and shorter rounds')
  .option(
    '--only <groups>',
    `some groups of rows, separated by commas: ${groups.map(({ name }) => name).join(' ')}`,
  )
  .option('--rounds <n>', 'rounds of each pair')
  .option('--seconds <n>', 'length of a round')
  .option('--no-write', 'print only; by default docs/benchmarks gets the figures when nothing was left out')
  .parse(['deno', 'bench', ...Deno.args])
  .opts<Options>()

const chosen = only === undefined ? groups : groups.filter(({ name }) => only.split(',').includes(name))
const scale = {
  ...(isQuick ? quick : full),
  ...(rounds && { rounds: Number(rounds) }),
  ...(seconds && { seconds: Number(seconds) }),
}

try {
  const serverUrl = process.env.TEST_DATABASE_URL
  if (!serverUrl) throw new ExpectedFailure('set TEST_DATABASE_URL to a PostgreSQL superuser')
  if (chosen.length === 0) {
    throw new ExpectedFailure(`--only knows ${groups.map(({ name }) => name).join(', ')}`)
  }
  await needWrk()
  await using bench = await createBench(serverUrl, scale)
  stopCleanly(bench)
  const at = new Date()
  const secondsSince = (start: number) => Math.round((performance.now() - start) / 1000)
  const startedAt = performance.now()
  const [before] = loadavg()
  const described = await describeMachine(bench.server.sql)
  const rows: Row[] = []
  for (const { name, measure } of chosen) {
    bench.say(`\n== ${name}`)
    const begunAt = performance.now()
    const measured = await measure(bench)
    rows.push(...measured)
    bench.say(`${tableOf(measured)}\n${secondsSince(begunAt)} s`)
  }
  const took = secondsSince(startedAt)
  console.log(`\n${tableOf(rows)}\n\n${scale.name}, ${took} s`)
  const machine: Machine = { ...described, load: [before!, loadavg()[0]!] }
  if (write && chosen === groups) await writeReport({ scale, machine, rows, took, at })
} catch (error) {
  if (!(error instanceof ExpectedFailure)) throw error
  console.error(error.message)
  process.exitCode = 1
}

/** Leaves no server and no database behind, not even where a driver throws into the air. */
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
