import { createHash } from 'node:crypto'
import type { Clock } from '../clock.ts'
import { type Database, sql } from '../database/database.ts'
import { dropRows } from '../jobs/outbox.ts'
import type { BlobStore, Part } from './blobs.ts'
import { openChunks, openStream, saltPart, sealedPart, sealStream } from './seal_stream.ts'
import { sniff, sniffedBytes } from './sniff.ts'

/** The location of a file's bytes. It contains no name, and all files of a person share one prefix. */
export interface Place {
  organization: string
  person: string
  file: string
}

export interface StoredFile {
  /** In bytes. */
  size: number
  contentType: string
  /** Hexadecimal SHA-256. */
  digest: string
}

/** The time limit of an upload, in milliseconds. */
export const uploadTimeout = 30 * 60_000

/**
 * The age, in milliseconds, at which an unfinished upload counts as abandoned. No upload can still be running
 * then.
 */
const abandonedAfter = 2 * uploadTimeout

export const keyOf = ({ organization, person, file }: Place) => `${organization}/${person}/${file}`

/**
 * Schedules the removal of a file before its first byte is stored. The append that adds the file to the
 * person cancels that removal; otherwise the removal becomes due. Returns false for an unknown person.
 */
export async function expectFile(
  { database, clock }: { database: Database; clock: Clock },
  { organization, person, file }: Place,
): Promise<boolean> {
  const due = new Date(clock() + abandonedAfter).toISOString()
  const [row] = await database.query(
    sql`select expect_file(${organization}, ${person}, ${file}, ${due}) as expected`,
  )
  return row!.expected as boolean
}

/** Seals the bytes under the person's data key and stores them, one chunk at a time. */
export async function storeFile(
  blobs: BlobStore,
  place: Place,
  dataKey: Uint8Array,
  body: ReadableStream<Uint8Array>,
): Promise<StoredFile> {
  const { stored, observer } = observe()
  await blobs.put(keyOf(place), body.pipeThrough(observer).pipeThrough(sealStream(dataKey, keyOf(place))))
  return stored()
}

/** Opens a stored file; null when its bytes are missing. */
export async function readStoredFile(
  blobs: BlobStore,
  place: Place,
  dataKey: Uint8Array,
): Promise<ReadableStream<Uint8Array> | null> {
  const blob = await blobs.get(keyOf(place))
  return blob && blob.body.pipeThrough(openStream(dataKey, keyOf(place)))
}

/**
 * Opens a part of a stored file of `size` bytes, of which only the chunks that hold it are read and
 * decrypted; null when its bytes are missing.
 */
export async function readPartOfFile(
  blobs: BlobStore,
  place: Place,
  dataKey: Uint8Array,
  { part: asked, size }: { part: Part; size: number },
): Promise<ReadableStream<Uint8Array> | null> {
  const key = keyOf(place)
  const { part, chunks } = sealedPart(asked, size)
  const beginning = await blobs.get(key, saltPart)
  const salt = beginning && new Uint8Array(await new Response(beginning.body).arrayBuffer())
  const blob = salt && await blobs.get(key, part)
  return blob && blob.body.pipeThrough(openChunks(dataKey, key, salt, chunks))
}

/** Removes the bytes of a file that will not be added, and cancels its scheduled removal. */
export async function discardFile(
  { blobs, database }: { blobs: BlobStore; database: Database },
  place: Place,
): Promise<void> {
  await blobs.delete(keyOf(place))
  await dropRows(database, [{ organization: place.organization, id: place.file }])
}

/** Removes every file of a person. */
export async function removeFilesOf(blobs: BlobStore, organization: string, person: string): Promise<void> {
  for await (const key of blobs.list(`${organization}/${person}/`)) await blobs.delete(key)
}

/** Measures and hashes the bytes that pass through, and samples their beginning. */
function observe() {
  const hash = createHash('sha256')
  const start = new Uint8Array(sniffedBytes)
  let size = 0
  const observer = new TransformStream<Uint8Array, Uint8Array>({
    transform(bytes, controller) {
      if (size < sniffedBytes) start.set(bytes.subarray(0, sniffedBytes - size), size)
      size += bytes.length
      hash.update(bytes)
      controller.enqueue(bytes)
    },
  })
  const stored = (): StoredFile => ({
    size,
    contentType: sniff(start.subarray(0, size)),
    digest: hash.digest('hex'),
  })
  return { observer, stored }
}
