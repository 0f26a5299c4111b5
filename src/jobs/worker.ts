import type { Clock } from '../clock.ts'
import type { Database } from '../database/database.ts'
import { newId } from '../new_id.ts'
import type { ClockJob, Jobs, RunContext, Warning } from './job.ts'
import { repeat, type Repetition } from './repeat.ts'
import { warn } from './warn.ts'
import { workOff } from './work_off.ts'

/** What the worker itself uses of the service, in addition to what its jobs use. */
export interface WorkerDeps {
  database: Database
  clock: Clock
  /** Takes one JSON line, without the line break. */
  write: (line: string) => void
  /** Names the process where leases and `ops status` name a holder. */
  host: string
  /** Whether requests share the process: the worker then rests as long as it works. */
  shared: boolean
}

export interface Worker {
  /** Works off the outbox rows that are due. Never rejects. A call during a run makes it run once more. */
  run(): Promise<void>
  /** Starts {@link run} without waiting for it. */
  wake(): void
  /** Works off the outbox, then runs each job by the clock once: the turn of a cron. Never rejects. */
  turn(): Promise<void>
  /** Runs the outbox every `outboxInterval` milliseconds, and each job by the clock at its own interval. */
  start(outboxInterval: number): void
  /** Starts nothing further and waits for the runs under way. Rows that are due stay for the next process. */
  stop(): Promise<void>
}

/** The longest rest between two rounds of the outbox, in milliseconds. */
const longestRest = 1_000

/** Runs the jobs of a list. An error of one job neither stops the others nor ends the loop. */
export function createWorker<Deps extends WorkerDeps>(deps: Deps, jobs: Jobs<Deps>): Worker {
  const holder = `${deps.host} ${crypto.randomUUID().slice(0, 6)}`
  const warnings = new Set<string>()
  let repetitions: Repetition[] = []
  let running: Promise<void> | null = null
  let again = false
  let stopped = false
  let endRest = () => {}

  function createContext(): RunContext {
    const requestId = newId(deps.clock())
    const warnHere = (warning: Warning, error?: unknown) => warn({ ...deps, requestId }, warning, error)
    return {
      requestId,
      holder,
      warn: warnHere,
      warnOnce(warning) {
        const text = JSON.stringify(warning)
        if (!warnings.has(text)) warnHere(warning)
        warnings.add(text)
      },
    }
  }

  async function workOffOutbox(): Promise<void> {
    const context = createContext()
    let more = true
    while (more && !stopped) {
      more = false
      const startedAt = performance.now()
      for (const [kind, job] of Object.entries(jobs.outbox)) {
        if (stopped) return
        const next = await guarded(
          context,
          { code: 'outbox_failed', kind },
          () => workOff(kind, job, deps, context),
        )
        more ||= next === true
      }
      if (more && deps.shared) await rest(performance.now() - startedAt)
    }
  }

  /** Leaves processors and database to requests for as long as a round took; a stop ends the rest. */
  async function rest(ms: number): Promise<void> {
    if (stopped) return
    let timer
    await new Promise<void>((resolve) => {
      endRest = resolve
      timer = setTimeout(resolve, Math.min(ms, longestRest))
    })
    clearTimeout(timer)
  }

  async function runByClock(name: string, job: ClockJob<Deps>): Promise<'idle' | 'more'> {
    const context = createContext()
    return await guarded(context, { code: `${name}_failed` }, () => job.run(deps, context)) ?? 'idle'
  }

  async function loop(): Promise<void> {
    try {
      do {
        again = false
        await workOffOutbox()
      } while (again && !stopped)
    } finally {
      running = null
    }
  }

  function run(): Promise<void> {
    if (stopped) return running ?? Promise.resolve()
    if (running) again = true
    else running = loop()
    return running!
  }

  async function runIdly(): Promise<'idle'> {
    await run()
    return 'idle'
  }

  /** The jobs by the clock that this installation has configured. */
  const clockJobs = () =>
    Object.entries(jobs.clock).flatMap(([name, job]) => {
      const every = job.every(deps)
      return every === null ? [] : [{ name, job, every }]
    })

  return {
    run,
    wake() {
      run()
    },
    async turn() {
      await run()
      for (const { name, job } of clockJobs()) if (!stopped) await runByClock(name, job)
    },
    start(outboxInterval) {
      repetitions = [
        repeat(runIdly, outboxInterval),
        ...clockJobs().map(({ name, job, every }) => repeat(() => runByClock(name, job), every)),
      ]
    },
    async stop() {
      stopped = true
      endRest()
      await Promise.all([running, ...repetitions.map((repetition) => repetition.stop())])
    },
  }
}

/** Null where the work failed, which is logged. The rows that it was about are still there. */
async function guarded<Result>(
  { warn }: RunContext,
  warning: Warning,
  work: () => Promise<Result>,
): Promise<Result | null> {
  try {
    return await work()
  } catch (error) {
    warn(warning, error)
    return null
  }
}
