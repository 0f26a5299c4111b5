import { createHash } from 'node:crypto'
import { addFile } from '../domain/file.ts'
import { isVisible } from '../domain/visible.ts'
import type { Person } from '../../events/person.ts'
import type { CommandDeps } from '../commands/aggregate.ts'
import type { Caller } from '../commands/caller.ts'
import { type CommandResult, execute } from '../commands/execute.ts'
import { aboutPerson, loadPerson, type ShownPerson } from '../commands/people.ts'
import type { ReplySpec } from '../commands/reply.ts'
import { newId } from '../new_id.ts'
import { personNotFound } from '../domain/decision.ts'
import { type Form, readForm } from '../http/multipart.ts'
import type { BlobStore } from '../storage/blobs.ts'
import { discardFile, expectFile, type StoredFile, storeFile, uploadTimeout } from '../storage/upload.ts'

export const maxFileBytes = 25 * 1024 * 1024

export interface FileDeps extends CommandDeps {
  blobs: BlobStore
}

export interface Receive<Subject> {
  /** The organization's id. */
  organization: string
  person: string
  request: Request
  /** The longest wait, in milliseconds, for each further 16 KiB of the request. */
  patience: number
  /** The display name, from the fields of the form; null for the file name. May throw to reject the form. */
  nameOf: (fields: Map<string, string>) => string | null
  /** Throws to reject a form without a file. */
  missing: () => never
  /** The caller of the command. `digest` identifies the content of the request. */
  caller: (digest: string) => Promise<Caller>
  reply: ReplySpec<Person, ShownPerson, Subject>
}

/**
 * Stores a file from a form and adds it to a person. After a refusal, an interrupted upload or a repeat,
 * nothing remains stored. When the outcome is unknown the outbox decides, see {@link expectFile}.
 */
export async function receiveFile<Subject>(
  deps: FileDeps,
  { organization, person, request, patience, nameOf, missing, caller, reply }: Receive<
    Subject
  >,
): Promise<CommandResult<Person>> {
  const { key, person: before } = await loadPerson(deps, organization, person)
  const place = { organization, person, file: newId(deps.clock()) }
  const exists = before.existence === 'present' && key !== null
  if (!exists || !await expectFile(deps, place)) return { result: 'refused', refusal: personNotFound }

  let file: StoredFile & { name: string; filename: string }
  try {
    const form = await readForm(request, {
      file: 'file',
      maxFileBytes,
      timeout: uploadTimeout,
      patience,
      receive: async (sent, body) => ({
        ...await storeFile(deps.blobs, place, key, body),
        filename: safeFilename(sent),
      }),
    })
    file = withName(form, nameOf, missing)
  } catch (error) {
    await discardFile(deps, place).catch(() => {})
    throw error
  }

  const { name, filename, size, contentType, digest } = file
  const executed = await execute(deps, await caller(digestOf(digest, name, filename)), aboutPerson(addFile), {
    stream: person,
    command: { id: place.file, name, filename, size, content_type: contentType },
    reply,
  })
  if (executed.result === 'refused' || executed.replayed) await discardFile(deps, place).catch(() => {})
  return executed
}

function withName(
  { fields, received }: Form<StoredFile & { filename: string }>,
  nameOf: Receive<unknown>['nameOf'],
  missing: Receive<unknown>['missing'],
) {
  const name = nameOf(fields)
  if (!received) return missing()
  return { ...received, name: name ?? received.filename }
}

const filenameCharacters = 255

/**
 * Removes characters that file names do not have, and limits the length to what every system can store. Of a
 * long name only the end is looked at, because normalization takes quadratic time.
 */
function safeFilename(sent: string): string {
  const plain = sent.slice(-4 * filenameCharacters).normalize('NFC').replace(
    /[\p{Cc}\p{Cs}\p{Zl}\p{Zp}\u202a-\u202e\u2066-\u2069\ufffd/\\]/gu,
    '',
  )
  const name = [...plain.trim()].slice(-filenameCharacters).join('').trim()
  return isVisible(name) ? name : 'file'
}

function digestOf(...parts: string[]): string {
  return createHash('sha256').update(JSON.stringify(parts)).digest('hex')
}
