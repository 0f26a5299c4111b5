import { createCipheriv, createDecipheriv, hkdfSync, randomBytes } from 'node:crypto'

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
      const decipher = createDecipheriv('aes-256-gcm', key, nonces(last), { authTagLength: tagBytes })
      decipher.setAuthTag(sealed.subarray(-tagBytes))
      return concat(decipher.update(sealed.subarray(0, -tagBytes)), decipher.final())
    },
  })
}

function streamKey(dataKey: Uint8Array, salt: Uint8Array, context: string): Uint8Array {
  return new Uint8Array(hkdfSync('sha256', dataKey, salt, `rollcall file v1\n${context}`, 32))
}

/** Eleven bytes of counter, and one byte that is 1 for the last chunk. */
function createNonces(): (last: boolean) => Uint8Array {
  let count = 0
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
