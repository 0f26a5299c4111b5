import { cp, readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { coalesce } from '../../src/log/coalesce.ts'
import { createAppend } from '../../src/log/append.ts'
import { assemble, parseEnvironment } from '../../src/service.ts'
import { createTurns } from '../../src/commands/turns.ts'
import type { OwnerDatabase } from '../../src/database/database.ts'
import { migrate } from '../../src/database/migrate.ts'
import { openBlobs } from '../../src/storage/open_blobs.ts'
import { removeFilesOf } from '../../src/storage/upload.ts'
import { jobs } from '../../src/jobs/index.ts'
import type { MailSender, Message } from '../../src/jobs/invitation_mail/message.ts'
import { createWorker } from '../../src/jobs/worker.ts'
import { importSigningKeys } from '../../src/log/signing_keys.ts'
import type { Recorded } from './exchange.ts'

/** The folder of one release, read. */
export interface Release {
  name: string
  path(file: string): string
  dump: string
  keys: Record<string, string>
  recorded: Recorded
}

const releases = fileURLToPath(new URL('./', import.meta.url))

/** Every release that left a database, oldest first. */
export async function listReleases(): Promise<string[]> {
  const names = (await readdir(releases)).filter((name) => /^\d+$/.test(name))
  return names.sort((one, other) => Number(one) - Number(other))
}

export async function readRelease(name: string): Promise<Release> {
  const path = (file: string) => join(releases, name, file)
  const read = (file: string) => readFile(path(file), 'utf8')
  return {
    name,
    path,
    dump: await read('dump.sql'),
    keys: JSON.parse(await read('keys.json')),
    recorded: JSON.parse(await read('answers.json')),
  }
}

/** Loads a release's database into an empty one, and brings it up to this code. */
export async function upgrade(database: OwnerDatabase, { dump }: Release): Promise<void> {
  await database.script(dump)
  await migrate(database)
}

/** This code's service on the database of a release; `directory` becomes the place of its files. */
export async function openService(database: OwnerDatabase, { keys, path }: Release, directory: string) {
  const parsed = parseEnvironment({ ...keys, LOG: 'off', FILES: directory })
  if (!parsed.ok) throw new Error(parsed.problems.join('\n'))
  const { config } = parsed
  await cp(path('files'), directory, { recursive: true })
  const blobs = openBlobs(config.files)
  const mails: Message[] = []
  const { app, deps, work } = assemble({
    config,
    database,
    append: coalesce(createAppend(database)),
    inTurn: createTurns(),
    jwtSecret: config.jwtSecret,
    masterKeys: config.masterKeys!,
    signingKeys: await importSigningKeys(config.signingKeys!),
    sender: keepIn(mails),
    blobs,
    forgetFiles: (organization, person) => removeFilesOf(blobs, organization, person),
    wake: () => {},
    host: 'test',
    rebuildBudget: 1_000,
    addressOf: () => '127.0.0.1',
    asset: () => Promise.resolve(null),
    compareRoutines: true,
    addressIsCallers: false,
  })
  return { deps, app, worker: createWorker(work, jobs), blobs, mails }
}

export type Service = Awaited<ReturnType<typeof openService>>

function keepIn(mails: Message[]): MailSender {
  return {
    send(messages) {
      mails.push(...messages)
      return Promise.resolve(messages.map(({ id }) => ({ id, outcome: 'sent', providerId: null })))
    },
  }
}
