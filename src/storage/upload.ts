import { createHash } from 'node:crypto'
import type { Clock } from '../clock.ts'
import { type Database, sql } from '../database/database.ts'
import { dropRows } from '../jobs/outbox.ts'
import type { BlobStore } from './blobs.ts'
import { openStream, sealStream } from './seal_stream.ts'
import { sniff, sniffedBytes } from './sniff.ts'

/** Where a file's bytes are: no name is in it, and everything of a person is under one prefix. */
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

/** The longest that sending a file may take. */
export const uploadTimeout = 30 * 60_000

/** When an upload that nobody has ended is taken for broken off; later than any can still be under way. */
const brokenOffAfter = 2 * uploadTimeout

export const keyOf = ({ organization, person, file }: Place) => `${organization}/${person}/${file}`

/**
 * Must come before the first byte: whatever happens then, either the file is added to the person, and that
 * very append takes back the order to remove it, or the order comes due. False when there is no such person.
 */
export async function expectFile(
  { database, clock }: { database: Database; clock: Clock },
  { organization, person, file }: Place,
): Promise<boolean> {
  const due = new Date(clock() + brokenOffAfter).toISOString()
  const [row] = await database.query(
    sql`select expect_file(${organization}, ${person}, ${file}, ${due}) as expected`,
  )
  return row!.expected as boolean
}

/** Seals the bytes under the person's data key and keeps them, one chunk at a time. */
export async function storeFile(
  blobs: BlobStore,
  place: Place,
  dataKey: Uint8Array,
  body: ReadableStream<Uint8Array>,
): Promise<StoredFile> {
  const { seen, observer } = observe()
  await blobs.put(keyOf(place), body.pipeThrough(observer).pipeThrough(sealStream(dataKey, keyOf(place))))
  return seen()
}

/** The bytes again; null when they are not there. */
export async function readStoredFile(
  blobs: BlobStore,
  place: Place,
  dataKey: Uint8Array,
): Promise<ReadableStream<Uint8Array> | null> {
  const blob = await blobs.get(keyOf(place))
  return blob && blob.body.pipeThrough(openStream(dataKey, keyOf(place)))
}

/** Removes what was kept of a file that will not be added, and the order to do so later. */
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

/** Looks at bytes as they pass. */
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
  const seen = (): StoredFile => ({
    size,
    contentType: sniff(start.subarray(0, size)),
    digest: hash.digest('hex'),
  })
  return { observer, seen }
}
