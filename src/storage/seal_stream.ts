import { createCipheriv, createDecipheriv, hkdfSync, randomBytes } from 'node:crypto'
import type { Part } from './blobs.ts'

const chunkBytes = 65_536
const saltBytes = 16
const tagBytes = 16

type Bytes = Uint8Array<ArrayBuffer>

/**
 * Seals a stream of any length under a person's data key, one chunk at a time. It is the STREAM construction
 * (Hoang, Reyhanitabar, Rogaway, Vizár 2015) in the framing of `age` (https://age-encryption.org/v1), with
 * AES-256-GCM: a salt, then chunks of 64 KiB, each with its tag. Each stream has its own key (HKDF, RFC 5869,
 * over the salt and `context`). The nonce counts chunks and marks the last one. A stream therefore opens only
 * in its own context, and not after a chunk was changed, moved, repeated or cut off.
 */
export function sealStream(dataKey: Uint8Array, context: string): TransformStream<Uint8Array, Uint8Array> {
  const salt = randomBytes(saltBytes)
  const key = streamKey(dataKey, salt, context)
  const nonces = createNonces()
  return inChunks(chunkBytes, {
    start: (controller) => controller.enqueue(new Uint8Array(salt)),
    chunk(plain, last) {
      const cipher = createCipheriv('aes-256-gcm', key, nonces(last))
      return concat(cipher.update(plain), cipher.final(), cipher.getAuthTag())
    },
  })
}

/**
 * Decrypts the result of {@link sealStream}. The stream fails at the first chunk that has changed. All bytes
 * before it are authentic.
 */
export function openStream(dataKey: Uint8Array, context: string): TransformStream<Uint8Array, Uint8Array> {
  const salt = new Uint8Array(saltBytes)
  let saltLength = 0
  let key: Uint8Array | undefined
  const nonces = createNonces()
  return inChunks(chunkBytes + tagBytes, {
    takePrefix(bytes) {
      const taken = bytes.subarray(0, saltBytes - saltLength)
      salt.set(taken, saltLength)
      saltLength += taken.length
      return bytes.subarray(taken.length)
    },
    chunk(sealed, last) {
      if (saltLength < saltBytes || sealed.length < tagBytes) {
        throw new Error('the sealed stream is truncated')
      }
      key ??= streamKey(dataKey, salt, context)
      return openChunk(key, nonces(last), sealed)
    },
  })
}

/** The sealed bytes that hold `length` bytes from `offset` of a stream of `size` bytes; not its salt. */
export function sealedPart({ offset, length }: Part, size: number): { part: Part; chunks: Chunks } {
  const first = Math.floor(offset / chunkBytes)
  const last = Math.floor((offset + length - 1) / chunkBytes)
  const count = Math.max(1, Math.ceil(size / chunkBytes))
  const sealedChunk = chunkBytes + tagBytes
  return {
    part: { offset: saltBytes + first * sealedChunk, length: (last - first + 1) * sealedChunk },
    chunks: { first, last, isEnd: last === count - 1, skip: offset - first * chunkBytes, length },
  }
}

/** The salt, with which every stream begins. */
export const saltPart: Part = { offset: 0, length: saltBytes }

/** Some of the chunks of a stream, and which of their bytes are wanted. */
interface Chunks {
  first: number
  last: number
  /** Whether the last of them is the last of the stream. */
  isEnd: boolean
  skip: number
  length: number
}

/**
 * Decrypts chunks of the result of {@link sealStream}, and passes on what was asked of them. The stream fails
 * at the first chunk that has changed, and when chunks are missing.
 */
export function openChunks(
  dataKey: Uint8Array,
  context: string,
  salt: Uint8Array,
  { first, last, isEnd, skip, length }: Chunks,
): TransformStream<Uint8Array, Uint8Array> {
  const key = streamKey(dataKey, salt, context)
  const nonces = createNonces(first)
  let index = first
  let left = length
  return inChunks(chunkBytes + tagBytes, {
    chunk(sealed, ends) {
      if (sealed.length < tagBytes || ends !== (index === last)) {
        throw new Error('the sealed stream is truncated')
      }
      const plain = openChunk(key, nonces(ends && isEnd), sealed)
      const start = index++ === first ? skip : 0
      const wanted = plain.subarray(start, start + left)
      left -= wanted.length
      return wanted
    },
  })
}

function openChunk(key: Uint8Array, nonce: Uint8Array, sealed: Uint8Array): Bytes {
  const decipher = createDecipheriv('aes-256-gcm', key, nonce, { authTagLength: tagBytes })
  decipher.setAuthTag(sealed.subarray(-tagBytes))
  return concat(decipher.update(sealed.subarray(0, -tagBytes)), decipher.final())
}

function streamKey(dataKey: Uint8Array, salt: Uint8Array, context: string): Uint8Array {
  return new Uint8Array(hkdfSync('sha256', dataKey, salt, `rollcall file v1\n${context}`, 32))
}

/** Eleven bytes of counter, and one byte that is 1 for the last chunk. */
function createNonces(first = 0): (last: boolean) => Uint8Array {
  let count = first
  return (last) => {
    const nonce = new DataView(new ArrayBuffer(12))
    nonce.setUint32(7, count++)
    nonce.setUint8(11, last ? 1 : 0)
    return new Uint8Array(nonce.buffer)
  }
}

interface ChunkTransform {
  start?(controller: TransformStreamDefaultController<Uint8Array>): void
  /** Consumes the bytes before the first chunk and returns the rest. */
  takePrefix?(bytes: Uint8Array): Uint8Array
  /** Transforms a chunk. Every chunk but the last is full. The last may be empty. */
  chunk(bytes: Uint8Array, last: boolean): Uint8Array
}

/**
 * Splits a stream into chunks. A full chunk is held until another byte arrives, which shows that it is not
 * the last.
 */
function inChunks(
  size: number,
  { start, takePrefix = (bytes) => bytes, chunk }: ChunkTransform,
): TransformStream<Uint8Array, Uint8Array> {
  const held = new Uint8Array(size)
  let filled = 0
  return new TransformStream({
    start,
    transform(bytes, controller) {
      for (let rest = takePrefix(bytes); rest.length > 0;) {
        if (filled === size) {
          controller.enqueue(chunk(held, false))
          filled = 0
        }
        const taken = rest.subarray(0, size - filled)
        held.set(taken, filled)
        filled += taken.length
        rest = rest.subarray(taken.length)
      }
    },
    flush(controller) {
      const last = chunk(held.subarray(0, filled), true)
      if (last.length > 0) controller.enqueue(last)
    },
  })
}

function concat(...parts: Uint8Array[]): Bytes {
  const bytes = new Uint8Array(parts.reduce((length, part) => length + part.length, 0))
  parts.reduce((offset, part) => {
    bytes.set(part, offset)
    return offset + part.length
  }, 0)
  return bytes
}
