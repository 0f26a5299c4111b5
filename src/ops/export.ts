import type { Command } from 'commander'
import { once } from 'node:events'
import { createWriteStream } from 'node:fs'
import { rename, rm } from 'node:fs/promises'
import process from 'node:process'
import type { Writable } from 'node:stream'
import { finished } from 'node:stream/promises'
import { ulid } from 'ulid'
import { type Audited, exportEvents } from '../log/audit.ts'
import { type ExportedEvent, storedPart } from '../log/export.ts'
import type { ReadNote } from '../log/reads.ts'
import { createSettingsCache } from '../commands/settings.ts'
import { type Opened, openKeys } from '../config/open.ts'
import { eventView } from '../operations/event_view.ts'
import { describe, ExpectedFailure, type JsonOption, print, withDatabase } from './command.ts'

interface Options extends JsonOption {
  organization: string
  output?: string
  after: string
  sealed?: boolean
}

interface Exported {
  organization: string
  events: number
  /** Of the last event in it; null when there was none. */
  position: number | null
  hash: string | null
}

export function addExport(program: Command): void {
  describe(
    program.command('export'),
    `Write an organization's whole log as NDJSON, one event a line, as GET /v1/events/export does.
\`ops verify --file\` verifies it without the database. That values were opened is itself
recorded, as read by "ops".`,
    'export --organization grace --output grace.ndjson',
  )
    .requiredOption('--organization <id>', 'its id or external id')
    .option('--output <file>', 'where to write it, readable by you only; without it, to the output')
    .option('--after <position>', 'only what comes after this position, to go on with an earlier export', '0')
    .option('--sealed', 'leave personal values sealed: what is written names nobody')
    .action((options: Options) => withDatabase((opened, config) => run(opened, options, openKeys(config))))
}

async function run({ database }: Opened, options: Options, keys: ReturnType<typeof openKeys>): Promise<void> {
  const after = Number(options.after)
  if (!Number.isSafeInteger(after) || after < 0) throw new ExpectedFailure('--after must be a position')
  const { masterKeys } = await keys
  const settings = await createSettingsCache(database, masterKeys).find(options.organization)
  if (!settings) throw new ExpectedFailure(`there is no organization ${options.organization}`)
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

/** What is found at `path` is a whole export, or what was there before. */
async function writeFile(
  path: string,
  organization: string,
  pages: AsyncIterable<Audited[]>,
): Promise<Exported> {
  const own = `${path}.${ulid().toLowerCase()}`
  const stream = createWriteStream(own, { mode: 0o600, flags: 'wx', flush: true })
  try {
    await once(stream, 'open').catch(() => {
      throw new ExpectedFailure(`${path} cannot be written`)
    })
    const exported = await write(stream, organization, pages)
    stream.end()
    await finished(stream)
    await rename(own, path)
    return exported
  } finally {
    stream.destroy()
    await rm(own, { force: true })
  }
}

async function write(
  stream: Writable,
  organization: string,
  pages: AsyncIterable<Audited[]>,
): Promise<Exported> {
  const exported: Exported = { organization, events: 0, position: null, hash: null }
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

const lineOf = ({ event, row, erased }: Audited): ExportedEvent => ({
  ...eventView(event, erased),
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
