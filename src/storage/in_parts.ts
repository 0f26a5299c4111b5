import type { BlobBody } from './blobs.ts'

/**
 * The part size of multipart uploads. Buckets require parts of at least 5 MiB, all of one size but the last,
 * and the length of each in advance. An upload holds one part in memory.
 */
export const partSize = 5 * 1024 * 1024

/**
 * Splits a body into parts of `partSize`. The last one, which may be the only one, is smaller. Each part is
 * overwritten by the next.
 */
export async function* inParts(body: BlobBody): AsyncGenerator<Uint8Array, undefined> {
  const part = new Uint8Array(partSize)
  let filled = 0
  for await (const chunk of body instanceof Uint8Array ? [body] : body) {
    for (let rest = chunk; rest.length > 0;) {
      const taken = rest.subarray(0, partSize - filled)
      part.set(taken, filled)
      filled += taken.length
      rest = rest.subarray(taken.length)
      if (filled === partSize) {
        yield part
        filled = 0
      }
    }
  }
  if (filled > 0) yield part.subarray(0, filled)
}
