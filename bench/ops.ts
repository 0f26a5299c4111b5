import type { Bench } from './bench.ts'
import { cpuBetween, cpuOf, type Ticks } from './cpu.ts'
import type { OwnDatabase } from './databases.ts'
import { serviceEnvironment } from './processes.ts'

/** The application name of `ops` in pg_stat_activity. */
const application = 'rollcall-bench-ops'

/**
 * The interval in milliseconds at which processor time is sampled. Time after the last sample is not counted.
 */
const pause = 20

export interface OpsTiming {
  /** From the first connection to the database to the end of the process, without the start of Deno. */
  seconds: number
  /**
   * Processor seconds of the process and of PostgreSQL's processes for its connections, over the same time.
   */
  cpu: number
}

/** Runs an `ops` command of the checkout in `root`, and returns the JSON that it prints. */
export async function runOps<T>(
  bench: Bench,
  root: string,
  database: OwnDatabase,
  args: readonly string[],
): Promise<T> {
  const { output } = spawnOps(bench, root, database, args)
  return JSON.parse(await output) as T
}

/** Runs an `ops` command that works on the database, and measures it. */
export async function timeOps(
  bench: Bench,
  root: string,
  database: OwnDatabase,
  args: readonly string[],
): Promise<OpsTiming> {
  const { sql } = bench.server
  const { pid, output } = spawnOps(bench, root, database, args)
  let endedAt: number | null = null
  const ended = output.finally(() => endedAt = performance.now())
  // awaited below; until then this handler keeps a rejection from counting as unhandled
  ended.catch(() => {})
  let begun: { at: number; ticks: Ticks } | null = null
  const last = new Map<number, number>()
  while (endedAt === null) {
    const backends = await sql`
      select pid, extract(epoch from clock_timestamp() - backend_start)::float8 as age
      from pg_stat_activity
      where datname = ${database.name} and application_name = ${application}`
    const ticks = await cpuOf([pid, ...backends.map((one) => one.pid as number)])
    for (const [process, seconds] of ticks) last.set(process, seconds)
    if (backends.length > 0) {
      const age = Math.max(...backends.map((one) => one.age as number))
      begun ??= {
        at: performance.now() - age * 1000,
        ticks: new Map([...ticks].filter(([one]) => one === pid)),
      }
    }
    await Promise.race([ended, new Promise((resolve) => setTimeout(resolve, pause))])
  }
  await ended
  if (begun === null) throw new Error(`ops ${args.join(' ')} was never seen to connect to its database`)
  return { seconds: (endedAt - begun.at) / 1000, cpu: cpuBetween(begun.ticks, last) }
}

/** Starts an `ops` command. Its output rejects with the text of stderr when it does not exit with 0. */
function spawnOps(bench: Bench, root: string, database: OwnDatabase, args: readonly string[]) {
  const environment = serviceEnvironment(bench, database)
  const url = new URL(database.url)
  url.searchParams.set('application_name', application)
  const child = new Deno.Command(Deno.execPath(), {
    args: ['run', '-A', 'src/ops/main.ts', ...args, '--json'],
    cwd: root,
    clearEnv: true,
    env: { ...environment, DATABASE_URL: url.href },
    stdin: 'null',
    stdout: 'piped',
    stderr: 'piped',
    signal: bench.stopping.signal,
  }).spawn()
  const output = child.output().then(({ success, stdout, stderr }) => {
    const text = new TextDecoder()
    if (!success) throw new Error(`ops ${args.join(' ')} failed in ${root}:\n${text.decode(stderr)}`)
    return text.decode(stdout)
  })
  return { pid: child.pid, output }
}
