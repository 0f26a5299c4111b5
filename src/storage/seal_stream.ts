import { createCipheriv, createDecipheriv, hkdfSync, randomBytes } from 'node:crypto'

const chunkBytes = 65_536
const saltBytes = 16
const tagBytes = 16

type Bytes = Uint8Array<ArrayBuffer>

/**
 * Seals a stream of any length under a person's data key, holding one chunk at a time: the STREAM
 * construction (Hoang, Reyhanitabar, Rogaway, Vizár 2015) in the framing of `age`
 * (https://age-encryption.org/v1), with AES-256-GCM. A salt, then chunks of 64 KiB, each with its tag. The
 * key of each stream is its own (HKDF, RFC 5869, over the salt and `context`); the nonce counts chunks and
 * marks the last. So it opens in this place only, and not when a chunk was changed, moved, repeated or cut
 * off.
 */
export function sealStream(dataKey: Uint8Array, context: string): TransformStream<Uint8Array, Uint8Array> {
  const salt = randomBytes(saltBytes)
  const key = streamKey(dataKey, salt, context)
  const nonces = createNonces()
  return inChunks(chunkBytes, {
    start: (controller) => controller.enqueue(new Uint8Array(salt)),
    chunk(plain, last) {
      const cipher = createCipheriv('aes-256-gcm', key, nonces(last))
      return joined(cipher.update(plain), cipher.final(), cipher.getAuthTag())
    },
  })
}

/**
 * What {@link sealStream} closed. The stream fails where it is not the same; what came before it was whole.
 */
export function openStream(dataKey: Uint8Array, context: string): TransformStream<Uint8Array, Uint8Array> {
  const salt = new Uint8Array(saltBytes)
  let salted = 0
  let key: Uint8Array | undefined
  const nonces = createNonces()
  return inChunks(chunkBytes + tagBytes, {
    skim(bytes) {
      const taken = bytes.subarray(0, saltBytes - salted)
      salt.set(taken, salted)
      salted += taken.length
      return bytes.subarray(taken.length)
    },
    chunk(sealed, last) {
      if (salted < saltBytes || sealed.length < tagBytes) throw new Error('a sealed stream was cut off')
      key ??= streamKey(dataKey, salt, context)
      const decipher = createDecipheriv('aes-256-gcm', key, nonces(last), { authTagLength: tagBytes })
      decipher.setAuthTag(sealed.subarray(-tagBytes))
      return joined(decipher.update(sealed.subarray(0, -tagBytes)), decipher.final())
    },
  })
}

function streamKey(dataKey: Uint8Array, salt: Uint8Array, context: string): Uint8Array {
  return new Uint8Array(hkdfSync('sha256', dataKey, salt, `rollcall file v1\n${context}`, 32))
}

/** Eleven bytes that count, and one that is 1 for the last. */
function createNonces(): (last: boolean) => Uint8Array {
  let count = 0
  return (last) => {
    const nonce = new DataView(new ArrayBuffer(12))
    nonce.setUint32(7, count++)
    nonce.setUint8(11, last ? 1 : 0)
    return new Uint8Array(nonce.buffer)
  }
}

interface Chunked {
  start?(controller: TransformStreamDefaultController<Uint8Array>): void
  /** Takes what comes before the first chunk, and answers the rest. */
  skim?(bytes: Uint8Array): Uint8Array
  /** Every chunk but the last is full; the last may be empty. */
  chunk(bytes: Uint8Array, last: boolean): Uint8Array
}

/** A full chunk waits for one more byte, which tells that it is not the last. */
function inChunks(
  size: number,
  { start, skim = (bytes) => bytes, chunk }: Chunked,
): TransformStream<Uint8Array, Uint8Array> {
  const held = new Uint8Array(size)
  let filled = 0
  return new TransformStream({
    start,
    transform(bytes, controller) {
      for (let rest = skim(bytes); rest.length > 0;) {
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

function joined(...parts: Uint8Array[]): Bytes {
  const bytes = new Uint8Array(parts.reduce((length, part) => length + part.length, 0))
  parts.reduce((offset, part) => {
    bytes.set(part, offset)
    return offset + part.length
  }, 0)
  return bytes
}
