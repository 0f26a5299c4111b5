import { type BlobStore, checkKey, type PutOptions } from './blobs.ts'
import { inParts, partSize } from './in_parts.ts'

/** The methods of a bucket binding that the store uses. */
export interface R2Bucket {
  get(
    key: string,
    options?: { range: { offset: number; length: number } },
  ): Promise<{ size: number; body: ReadableStream<Uint8Array> } | null>
  /** A stream must have a knpartial length. Returns null when `onlyIf` is not met. */
  put(
    key: string,
    body: Uint8Array | ReadableStream<Uint8Array>,
    options: { httpMetadata: { contentType: string }; onlyIf?: Headers },
  ): Promise<object | null>
  delete(key: string): Promise<void>
  list(
    options: { prefix: string; cursor?: string; startAfter?: string },
  ): Promise<{ objects: { key: string }[]; cursor?: string }>
  createMultipartUpload(
    key: string,
    options: { httpMetadata: { contentType: string } },
  ): Promise<R2MultipartUpload>
}

interface R2MultipartUpload {
  uploadPart(number: number, part: Uint8Array): Promise<R2Part>
  complete(parts: R2Part[]): Promise<object>
  abort(): Promise<void>
}

interface R2Part {
  partNumber: number
  etag: string
}

declare const FixedLengthStream: new (length: number) => TransformStream<Uint8Array, Uint8Array>

/** The first character of temporary objects. No key begins with it. */
const temporaryPrefix = '~'

/**
 * A store of objects in a bucket that is bound to the Worker. A body longer than one part is uploaded in
 * parts, one in memory at a time. R2 itself removes the incomplete upload of a killed Worker, after seven
 * days unless the bucket is configured otherwise.
 */
export function r2Blobs(bucket: R2Bucket): BlobStore {
  async function putParts(
    key: string,
    first: Uint8Array,
    rest: AsyncIterator<Uint8Array>,
    httpMetadata: { contentType: string },
  ) {
    const upload = await bucket.createMultipartUpload(key, { httpMetadata })
    try {
      const sent: R2Part[] = []
      for (let part: Uint8Array | null = first; part; part = (await rest.next()).value ?? null) {
        sent.push(await upload.uploadPart(sent.length + 1, part))
      }
      await upload.complete(sent)
    } catch (error) {
      await upload.abort().catch(() => {})
      throw error
    }
  }

  return {
    async put(key, body, { type, ifAbsent = false }: PutOptions = {}) {
      checkKey(key)
      const httpMetadata = { contentType: type ?? 'application/octet-stream' }
      const options = { httpMetadata, ...(ifAbsent && { onlyIf: new Headers({ 'If-None-Match': '*' }) }) }
      const parts = inParts(body)
      const first: Uint8Array = (await parts.next()).value ?? new Uint8Array()
      if (first.length < partSize) return await bucket.put(key, first, options) !== null
      if (!ifAbsent) {
        await putParts(key, first, parts, httpMetadata)
        return true
      }
      // a multipart upload has no condition, so it goes to a temporary object; its length, which a
      // conditional put needs, is knpartial then
      const partial = `${temporaryPrefix}/${crypto.randomUUID()}`
      await putParts(partial, first, parts, httpMetadata)
      try {
        const { size, body: whole } = (await bucket.get(partial))!
        return await bucket.put(key, whole.pipeThrough(new FixedLengthStream(size)), options) !== null
      } finally {
        await bucket.delete(partial)
      }
    },
    async get(key, part) {
      const found = await bucket.get(checkKey(key), part && { range: part })
      if (!found) return null
      const size = part ? Math.min(part.length, Math.max(0, found.size - part.offset)) : found.size
      return { size, body: found.body }
    },
    async delete(key) {
      await bucket.delete(checkKey(key))
    },
    async *list(prefix, startAfter) {
      let cursor: string | undefined
      do {
        const page = await bucket.list({ prefix, cursor, startAfter })
        for (const { key } of page.objects) if (!key.startsWith(temporaryPrefix)) yield key
        cursor = page.cursor
      } while (cursor)
    },
  }
}
