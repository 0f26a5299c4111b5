import { Presets, SingleBar } from 'cli-progress'
import type { Command } from 'commander'
import { stat } from 'node:fs/promises'
import process from 'node:process'
import { mismatchReasons } from '../log/chain.ts'
import type { Checkpoint } from '../log/checkpoint.ts'
import { isReplaced, readLogState } from '../log/epoch.ts'
import { listOrganizations, type Verification, verifyOrganization } from '../log/verify.ts'
import { type OwnerDatabase, sql } from '../database/database.ts'
import { readCheckpoints, readKeys } from './checkpoint_file.ts'
import { describe, ExpectedFailure, type JsonOption, print, readConfig, withDatabase } from './command.ts'
import { requireOwner } from './owner.ts'
import { verifyFile } from './verify_file.ts'

interface Options extends JsonOption {
  organization?: string
  checkpoint?: string
  keys?: string
  file?: string
}

/** A progress bar on stderr if that is a terminal; otherwise nothing. */
interface Progress {
  add(count: number): void
  stop(): void
}

export function addVerify(program: Command): void {
  describe(
    program.command('verify'),
    `Verify the hash chain and report the first event that fails. Exits 1 when there is one.
The chain alone cannot reveal a history that was rewritten to its end, or cut together with its head: give a
checkpoint for that.`,
    'verify --checkpoint checkpoints.ndjson',
  )
    .option('--organization <id>', 'one organization only, by its id or external id (with --file: its id)')
    .option(
      '--checkpoint <file>',
      'checkpoints as /v1/events/checkpoint returns them: one, an array, or one per line',
    )
    .option(
      '--keys <file>',
      'the keys that verify checkpoints, as /.well-known/jwks.json returns them ' +
        '(default: SIGNING_KEY or the generated key)',
    )
    .option('--file <export>', 'verify this export instead of the database')
    .action(verify)
}

async function verify(options: Options): Promise<void> {
  const config = readConfig()
  const { checkpoints, rejected } = options.checkpoint === undefined
    ? { checkpoints: [], rejected: [] }
    : await readCheckpoints(options.checkpoint, await readKeys(options.keys, config))
  // with --json standard output holds JSON only, so rejections go to stderr
  for (const line of rejected) options.json ? console.error(line) : console.log(line)

  const organizations = options.file === undefined
    ? await verifyDatabase(options, checkpoints)
    : await verifyExport(options.file, options, checkpoints)
  const ok = rejected.length === 0 && organizations.every((one) => one.ok)
  print(options, { ok, organizations }, organizations.map(lineOf))
  if (!ok) process.exitCode = 1
}

async function verifyExport(file: string, { organization }: Options, checkpoints: Checkpoint[]) {
  const size = await stat(file).then(({ size }) => size, () => {
    throw new ExpectedFailure(`${file} cannot be read`)
  })
  const progress = startProgress(size, 'bytes')
  try {
    return await verifyFile(file, { checkpoints, organization, progress: progress.add })
  } finally {
    progress.stop()
  }
}

async function verifyDatabase(options: Options, checkpoints: Checkpoint[]): Promise<Verification[]> {
  const verified: Verification[] = []
  await withDatabase(async ({ owner }) => {
    await requireOwner(owner, 'events')
    const organizations = await select(owner, options.organization, checkpoints)
    const progress = startProgress(organizations.reduce((sum, { events }) => sum + events, 0), 'events')
    try {
      for (const { id } of organizations) {
        const log = await readLogState(owner, id)
        const ofOrganization = checkpoints.filter(({ organization_id }) => organization_id === id)
        const own = ofOrganization.filter(({ position, epoch = 0 }) =>
          log === null || !isReplaced(log, { position, epoch })
        )
        const result = await verifyOrganization(owner, id, { checkpoints: own, progress: progress.add })
        const replaced = ofOrganization.length - own.length
        verified.push({ ...result, ...(replaced > 0 && { replaced }) })
      }
    } finally {
      progress.stop()
    }
  })
  return verified
}

/** Selects the organizations to verify, including those of which only a checkpoint remains. */
async function select(owner: OwnerDatabase, reference: string | undefined, checkpoints: Checkpoint[]) {
  const present = await listOrganizations(owner)
  const gone = [...new Set(checkpoints.map(({ organization_id }) => organization_id))]
    .filter((id) => !present.some((one) => one.id === id))
    .map((id) => ({ id, events: 0 }))
  const all = [...present, ...gone]
  if (reference === undefined) return all
  const [row] = await owner.query(
    sql`select organization_id as id from heads where external_id = ${reference}`,
  )
  const id = row?.id ?? reference
  const found = all.filter((one) => one.id === id)
  if (found.length === 0) throw new ExpectedFailure(`the organization ${reference} does not exist`)
  return found
}

function lineOf({ id, position, first_bad: bad, replaced, not_proved: notProved }: Verification): string {
  const note = replaced === undefined
    ? ''
    : `; ${replaced} checkpoints are of a history that was replaced by a backup, as LogRestored acknowledges`
  if (bad) return `${id}: position ${bad.position}: ${bad.reason}: ${mismatchReasons[bad.reason]}`
  return `${id}: ${position} events, all unchanged since they were appended${note}${notProvedNote(notProved)}`
}

/** States what a file shows without proof, in the same line as the result. */
function notProvedNote(notProved: Verification['not_proved']): string {
  if (!notProved) return ''
  const { values, names, events, erasures } = notProved
  const parts = [
    [values, 'shown values that are sealed in the event'],
    [names, 'names'],
    [events, 'events whose content was left out'],
    [erasures, 'events shown as erased without the deletion'],
  ] as const
  return `; not proved: ${
    parts.filter(([number]) => number > 0).map(([number, what]) => `${number} ${what}`).join(', ')
  }`
}

function startProgress(total: number, unit: string): Progress {
  if (!process.stderr.isTTY) return { add() {}, stop() {} }
  const bar = new SingleBar({
    format: `{bar} {percentage} % | {value} of {total} ${unit} | {eta_formatted} left`,
    stream: process.stderr,
    clearOnComplete: true,
  }, Presets.shades_classic)
  bar.start(total, 0)
  return { add: (count) => bar.increment(count), stop: () => bar.stop() }
}
