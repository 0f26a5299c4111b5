import type { Command } from 'commander'
import { once } from 'node:events'
import { createWriteStream } from 'node:fs'
import { rename, rm } from 'node:fs/promises'
import process from 'node:process'
import type { Writable } from 'node:stream'
import { finished } from 'node:stream/promises'
import { ulid } from 'ulid'
import { type AuditEvent, exportEvents } from '../log/audit.ts'
import { type ExportedEvent, storedPart } from '../log/export.ts'
import type { ReadNote } from '../log/reads.ts'
import { createSettingsCache } from '../commands/settings.ts'
import { type Connections, openKeys } from '../config/open.ts'
import { eventView } from '../operations/event_view.ts'
import { describe, ExpectedFailure, type JsonOption, print, withDatabase } from './command.ts'

interface Options extends JsonOption {
  organization: string
  output?: string
  after: string
  sealed?: boolean
}

interface ExportSummary {
  organization: string
  events: number
  /** The position of the last exported event; null without any. */
  position: number | null
  hash: string | null
}

export function addExport(program: Command): void {
  describe(
    program.command('export'),
    `Write an organization's whole log as NDJSON, one event a line, as GET /v1/events/export does.
\`ops verify --file\` verifies the file without the database. The opening of values is itself
recorded, as read by "ops".`,
    'export --organization grace --output grace.ndjson',
  )
    .requiredOption('--organization <id>', 'its id or external id')
    .option('--output <file>', 'the file to write, readable by its owner only (default: standard output)')
    .option(
      '--after <position>',
      'export only events after this position, to continue an earlier export',
      '0',
    )
    .option('--sealed', 'leave personal values sealed, so that the file names no person')
    .action((options: Options) => withDatabase((opened, config) => run(opened, options, openKeys(config))))
}

async function run(
  { database }: Connections,
  options: Options,
  keys: ReturnType<typeof openKeys>,
): Promise<void> {
  const after = Number(options.after)
  if (!Number.isSafeInteger(after) || after < 0) throw new ExpectedFailure('--after must be a position')
  const { masterKeys } = await keys
  const settings = await createSettingsCache(database, masterKeys).find(options.organization)
  if (!settings) throw new ExpectedFailure(`the organization ${options.organization} does not exist`)
  const organization = settings.organization.id
  const note = options.sealed ? null : readNote(after)
  const pages = exportEvents({ database, masterKeys }, organization, {}, { after }, note)

  if (options.output === undefined) {
    await write(process.stdout, organization, pages)
    return
  }
  const exported = await writeFile(options.output, organization, pages)
  print(options, { ...exported, output: options.output }, [
    exported.events === 0
      ? `No events after position ${after}: ${options.output} is empty.`
      : `Wrote ${exported.events} events, up to position ${exported.position}, to ${options.output}.`,
  ])
}

/** Writes an export atomically: `path` holds either the complete export or its previous content. */
async function writeFile(
  path: string,
  organization: string,
  pages: AsyncIterable<AuditEvent[]>,
): Promise<ExportSummary> {
  const temporary = `${path}.${ulid().toLowerCase()}`
  const stream = createWriteStream(temporary, { mode: 0o600, flags: 'wx', flush: true })
  try {
    await once(stream, 'open').catch(() => {
      throw new ExpectedFailure(`${path} cannot be written`)
    })
    const exported = await write(stream, organization, pages)
    stream.end()
    await finished(stream)
    await rename(temporary, path)
    return exported
  } finally {
    stream.destroy()
    await rm(temporary, { force: true })
  }
}

async function write(
  stream: Writable,
  organization: string,
  pages: AsyncIterable<AuditEvent[]>,
): Promise<ExportSummary> {
  const exported: ExportSummary = { organization, events: 0, position: null, hash: null }
  for await (const page of pages) {
    const text = page.map((audited) => `${JSON.stringify(lineOf(audited))}\n`).join('')
    if (!stream.write(text)) await once(stream, 'drain')
    const last = page[page.length - 1]?.event
    exported.events += page.length
    exported.position = last?.position ?? exported.position
    exported.hash = last?.hash ?? exported.hash
  }
  return exported
}

const lineOf = ({ event, row, erased, name }: AuditEvent): ExportedEvent => ({
  ...eventView(event, { erased, name }),
  stored: storedPart(row),
})

function readNote(after: number): ReadNote {
  const id = ulid().toLowerCase()
  return {
    id,
    at: Date.now(),
    actor: 'ops',
    requestId: `ops-${id}`,
    route: 'ops export',
    person: null,
    filter: { after },
  }
}
