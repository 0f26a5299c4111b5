import cliProgress from 'cli-progress'
import { type Command, Option } from 'commander'
import process from 'node:process'
import { importPeople, importRequestId, type RowResult } from '../operations/import_people.ts'
import { createRowReader } from '../operations/foreign_row.ts'
import { importMappings } from '../service.ts'
import { describe, ExpectedFailure, type JsonOption, print, withCommands } from './command.ts'
import { readRows } from './import_file.ts'

interface Options extends JsonOption {
  organization: string
  dialect: string
  dryRun?: boolean
}

export function addImport(program: Command): void {
  describe(
    program.command('import'),
    'Import people from another system: JSON as its list endpoint returns it, or CSV whose header has the ' +
      'same names. Previous ids become source_id, and integers also number. Can be repeated: known people ' +
      'stay unchanged. Exits 1 when rows were skipped.',
    'import people.json --organization grace --dialect church --dry-run',
  )
    .argument('<file>', 'a JSON list, or CSV when its name ends in .csv')
    .requiredOption('--organization <id>', 'the id or external id of the target organization')
    .addOption(
      new Option('--dialect <system>', 'the system that the list comes from').choices(
        Object.keys(importMappings),
      )
        .makeOptionMandatory(),
    )
    .option('--dry-run', 'only report the outcome of each row')
    .action(importFile)
}

async function importFile(file: string, options: Options): Promise<void> {
  const foreign = await readRows(file)
  await withCommands(async (deps) => {
    if (!await deps.settings.find(options.organization)) {
      throw new ExpectedFailure(`the organization ${options.organization} does not exist`)
    }
    const read = createRowReader(importMappings[options.dialect]!)
    const rows = foreign.map((row) => read(row, Date.now()))
    const bar = progressBar(rows.length)
    const results = await importPeople(
      deps,
      {
        organization: options.organization,
        actor: 'ops',
        requestId: importRequestId(),
        reason: null,
        scopes: 'every',
        idempotency: null,
        ifMatch: null,
      },
      rows,
      { dryRun: options.dryRun ?? false, onProgress: (more) => bar.increment(more) },
    ).finally(() => bar.stop())
    report(options, results)
  })
}

/** A progress bar on stderr if that is a terminal; otherwise nothing. */
function progressBar(total: number): Pick<cliProgress.SingleBar, 'increment' | 'stop'> {
  if (!process.stderr.isTTY) return { increment: () => {}, stop: () => {} }
  const bar = new cliProgress.SingleBar({
    format: '{bar} {percentage} %  {value} of {total}  {eta_formatted} to go',
    stream: process.stderr,
    clearOnComplete: true,
  }, cliProgress.Presets.shades_classic)
  bar.start(total, 0)
  return bar
}

/**
 * Prints the outcome of all rows as JSON, or for people only of the rows that were not imported completely.
 * Exits 1 when rows were skipped.
 */
function report(options: Options, results: RowResult[]): void {
  const count = (outcome: RowResult['outcome']) => results.filter((one) => one.outcome === outcome).length
  const summary = {
    rows: results.length,
    imported: count('imported'),
    unchanged: count('unchanged'),
    skipped: count('skipped'),
    dry_run: options.dryRun ?? false,
  }
  const lines = results.flatMap((result, index) => {
    const outcome = sentence(result)
    return outcome === null ? [] : [`row ${index + 1}: ${outcome}`]
  })
  print(options, { ...summary, results: results.map((result, index) => ({ row: index + 1, ...result })) }, [
    ...lines,
    `${options.dryRun ? 'would import' : 'imported'} ${summary.imported}, unchanged ${summary.unchanged},` +
    ` skipped ${summary.skipped}, of ${summary.rows} rows`,
  ])
  if (summary.skipped > 0) process.exitCode = 1
}

function sentence(result: RowResult): string | null {
  switch (result.outcome) {
    case 'unchanged':
      return null
    case 'imported':
      return result.dropped.length > 0 ? `imported without ${result.dropped.join(', ')}` : null
    case 'skipped':
      return result.why === 'invalid'
        ? `skipped: ${result.fields.join(', ')} missing or malformed`
        : `skipped: ${reasons[result.why]}`
    default:
      return result satisfies never
  }
}

const reasons = {
  repeated: 'an earlier row has the same id or address',
  email_taken: 'another person in the organization has the address',
}
