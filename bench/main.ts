import { Command } from 'commander'
import process from 'node:process'
import { createBench } from './bench.ts'
import { groups } from './groups.ts'
import { describeMachine } from './machine.ts'
import { tableOf } from './report.ts'
import type { Row } from './row.ts'
import { full, quick } from './scale.ts'
import { MissingWrkError, needWrk } from './wrk.ts'
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
  .option('--quick', 'a tenth of the people, fewer and shorter rounds')
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
  if (!serverUrl) throw new MissingWrkError('set TEST_DATABASE_URL to a PostgreSQL superuser')
  if (chosen.length === 0) {
    throw new MissingWrkError(`--only knows ${groups.map(({ name }) => name).join(', ')}`)
  }
  await needWrk()
  await using bench = await createBench(serverUrl, scale)
  stopOnSignal(bench)
  const startedAt = performance.now()
  const machine = await describeMachine(bench.server.sql)
  const rows: Row[] = []
  for (const { name, measure } of chosen) {
    bench.say(`\n== ${name}`)
    const measured = await measure(bench)
    rows.push(...measured)
    bench.say(tableOf(measured))
  }
  const took = Math.round((performance.now() - startedAt) / 1000)
  console.log(`\n${tableOf(rows)}\n\n${scale.name}, ${took} s`)
  if (write && chosen === groups) await writeReport({ scale, machine, rows, took })
} catch (error) {
  if (!(error instanceof MissingWrkError)) throw error
  console.error(error.message)
  process.exitCode = 1
}

function stopOnSignal(bench: AsyncDisposable) {
  Deno.addSignalListener('SIGINT', async () => {
    await bench[Symbol.asyncDispose]()
    Deno.exit(130)
  })
}
