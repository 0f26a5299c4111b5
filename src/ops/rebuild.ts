import { Presets, SingleBar } from 'cli-progress'
import { Argument, type Command } from 'commander'
import { randomBytes } from 'node:crypto'
import { hostname } from 'node:os'
import process from 'node:process'
import { findProjection, projections } from '../../projections/index.ts'
import type { Projection } from '../../projections/projection.ts'
import { compare, type Difference } from '../../projections/rebuild/compare.ts'
import type { StreamReader } from '../../projections/rebuild/read_streams.ts'
import {
  beginRebuild,
  cancelRebuild,
  chunks,
  organizationsToRebuild,
  type Rebuild,
  releaseRebuild,
  type Step,
  step,
  type Subject,
} from '../../projections/rebuild/rebuild.ts'
import { createSettingsCache } from '../commands/settings.ts'
import { openKeys } from '../config/open.ts'
import { heldBy } from '../operations/held_by.ts'
import { describe, ExpectedFailure, type JsonOption, print, withDatabase } from './command.ts'

interface Options extends JsonOption {
  organization?: string
  dryRun?: boolean
  cancel?: boolean
}

interface Organization {
  id: string
  events: number
}

/** Reports the number of completed events of one organization. */
type Report = (done: number) => void

/** The result for one organization. */
interface Result {
  id: string
  ok: boolean
  /** One line per projection, or one for all compared projections. */
  lines: string[]
  differences?: Difference[]
}

/** The result for one projection of an organization. */
interface Outcome {
  ok: boolean
  line: string
}

const stepMs = 1_000

/**
 * How long to wait for another holder, in seconds. It exceeds a lease, so a dead holder is taken over and a
 * live one is seen to progress.
 */
const takeoverSeconds = 15

export function addRebuild(program: Command): void {
  describe(
    program.command('rebuild'),
    `Rebuild a projection from the log while the service keeps running, then replace the old rows. It can
be interrupted: a running server continues it, or the same command when it is run again.`,
    'rebuild people --dry-run',
  )
    .addArgument(
      new Argument('[projection]', 'the projection to rebuild (default: all, one after another)')
        .choices(projections.map(({ name }) => name)),
    )
    .option('--organization <id>', 'one organization only, by its id or external id')
    .option('--dry-run', 'report every difference without changing anything; exits 1 when there is one')
    .option('--cancel', 'cancel running rebuilds')
    .action((name: string | undefined, options: Options) =>
      rebuild(name === undefined ? projections : [findProjection(name)!], options)
    )
}

async function rebuild(chosen: readonly Projection[], options: Options): Promise<void> {
  if (options.dryRun && options.cancel) throw new ExpectedFailure('--dry-run and --cancel exclude each other')
  await withDatabase(async ({ database }, config) => {
    const { masterKeys } = await openKeys(config)
    const deps = { database, masterKeys }
    const organizations = await select(deps, options.organization)
    const holder = `ops ${hostname()}:${process.pid} ${randomBytes(3).toString('hex')}`
    const interrupted = onInterrupt()
    const eachOf =
      (work: (subject: Subject, one: Organization, report: Report) => Promise<Outcome>) =>
      async (one: Organization, report: Report): Promise<Result> => {
        const outcomes: Outcome[] = []
        for (const projection of chosen) {
          if (!interrupted()) outcomes.push(await work({ organization: one.id, projection }, one, report))
        }
        const named = (line: string, index: number) =>
          chosen.length === 1 ? line : `${chosen[index]!.name} ${line}`
        return {
          id: one.id,
          ok: outcomes.every(({ ok }) => ok),
          lines: outcomes.map(({ line }, index) => named(line, index)),
        }
      }
    const work = options.dryRun
      ? (one: Organization, report: Report) => dryRun(deps, chosen, one, report)
      : options.cancel
      ? eachOf((subject) => cancel(deps, subject, holder))
      : eachOf((subject, one, report) => rebuildOne(deps, subject, one, { holder, report, interrupted }))

    const progress = startProgress(organizations.reduce((sum, { events }) => sum + events, 0))
    const results: Result[] = []
    try {
      let before = 0
      for (const one of organizations) {
        if (interrupted()) break
        results.push(await work(one, (done) => progress.at(before + Math.min(done, one.events))))
        progress.at(before += one.events)
      }
    } finally {
      progress.stop()
    }
    const ok = results.every((one) => one.ok)
    const reports = results.map(({ id, ok, lines, differences }) =>
      differences ? { id, ok, differences } : { id, ok, result: lines.join('\n') }
    )
    print(
      options,
      { ok, organizations: reports },
      results.flatMap(({ id, lines }) => lines.map((line) => `${id}: ${line}`)),
    )
    if (!ok) process.exitCode = 1
    if (interrupted()) process.exitCode = 130
  })
}

async function select(
  { database, masterKeys }: StreamReader,
  reference: string | undefined,
): Promise<Organization[]> {
  const all = await organizationsToRebuild(database)
  if (reference === undefined) return all
  const id = (await createSettingsCache(database, masterKeys).find(reference))?.organization.id
  const found = all.filter((one) => one.id === id)
  if (found.length === 0) throw new ExpectedFailure(`there is no organization ${reference}`)
  return found
}

async function rebuildOne(
  deps: StreamReader,
  subject: Subject,
  { events }: Organization,
  { holder, report, interrupted }: { holder: string; report: Report; interrupted: () => boolean },
): Promise<Outcome> {
  const begun = await beginRebuild(deps.database, subject, holder, { lease: true })
  if (begun.outcome === 'stale_projection') return refused
  const startedAt = performance.now()
  const before = begun.rebuild.done
  for (let held = begun.outcome === 'running' ? begun.rebuild : null, waited = 0;;) {
    const taken: Step = await step(deps, {
      ...subject,
      holder,
      budgetMs: stepMs,
      chunk: chunks.foreground,
      onProgress: report,
    })
    switch (taken.outcome) {
      case 'none':
      case 'finished': {
        const seconds = (performance.now() - startedAt) / 1000
        const rate = Math.round((events - before) / seconds)
        return { ok: true, line: `rebuilt from ${events} events in ${seconds.toFixed(1)} s (${rate}/s)` }
      }
      case 'stale_projection':
        return refused
      case 'held':
        if (interrupted() || (held && moved(held, taken.rebuild)) || waited++ === takeoverSeconds) {
          return { ok: false, line: heldBy(taken.rebuild) }
        }
        held = taken.rebuild
        await new Promise((resolve) => setTimeout(resolve, 1000))
        break
      case 'working':
        if (!interrupted()) break
        await releaseRebuild(deps.database, subject, holder)
        return { ok: false, line: interruptedLine(taken.rebuild) }
      default:
        taken satisfies never
    }
  }
}

const moved = (before: Rebuild, after: Rebuild) =>
  after.holder !== before.holder || after.cursor !== before.cursor || after.state !== before.state

const refused: Outcome = {
  ok: false,
  line: 'the rows have a newer version than this code writes: run newer code',
}

function interruptedLine({ done, total }: Rebuild): string {
  return `interrupted at ${done} of ${total} events; ` +
    'a running server continues it, or this command when run again (--cancel cancels it)'
}

async function cancel(deps: StreamReader, subject: Subject, holder: string): Promise<Outcome> {
  if (!await cancelRebuild(deps.database, subject)) return { ok: true, line: 'no rebuild to cancel' }
  let outcome: Step['outcome'] = 'working'
  while (outcome === 'working') {
    outcome = (await step(deps, { ...subject, holder, budgetMs: stepMs })).outcome
  }
  return { ok: true, line: 'cancelled' }
}

async function dryRun(
  deps: StreamReader,
  chosen: readonly Projection[],
  { id }: Organization,
  report: Report,
): Promise<Result> {
  const differences: Difference[] = []
  await compare(deps, id, {
    projections: chosen,
    limit: chunks.foreground,
    onDifference: (difference) => differences.push(difference),
    onProgress: report,
  })
  const summary = differences.length === 0 ? 'no difference' : `${differences.length} differences`
  return { id, ok: differences.length === 0, lines: [summary, ...differences.map(lineOf)], differences }
}

const lineOf = ({ projection, row, difference, fields }: Difference) =>
  `${projection} ${row ?? 'totals'}: ${difference === 'fields' ? fields.join(', ') : difference}`

/** The first Ctrl-C stops after the current chunk. The second one ends the process. */
function onInterrupt(): () => boolean {
  let interrupted = false
  process.on('SIGINT', () => {
    if (interrupted) process.exit(130)
    interrupted = true
  })
  return () => interrupted
}

/** A progress bar on stderr if that is a terminal; otherwise nothing. */
function startProgress(total: number): { at(done: number): void; stop(): void } {
  if (!process.stderr.isTTY) return { at() {}, stop() {} }
  const bar = new SingleBar({
    format: '{bar} {percentage} % | {value} of {total} events | {rate}/s | {eta_formatted} left',
    stream: process.stderr,
    clearOnComplete: true,
    etaBuffer: 50,
  }, Presets.shades_classic)
  const startedAt = performance.now()
  let first: number | null = null
  bar.start(total, 0, { rate: 0 })
  return {
    at(done) {
      first ??= done
      const seconds = Math.max(0.1, (performance.now() - startedAt) / 1000)
      bar.update(done, { rate: Math.round((done - first) / seconds) })
    },
    stop: () => bar.stop(),
  }
}
