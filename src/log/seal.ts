import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto'
import { Buffer } from 'node:buffer'

const nonceLength = 12
const tagLength = 16
const utf8 = new TextEncoder()
const text = new TextDecoder()

/** The keys that wrap data keys: the first wraps, all open. 32 bytes each. */
export type MasterKeys = readonly { id: string; key: Uint8Array }[]

/** A data key as it is stored: base64, and which master key opens it. */
export interface WrappedKey {
  masterKey: string
  wrapped: string
}

/** A new random data key, and the same key wrapped by the current master key for `owner`. */
export function createDataKey(masterKeys: MasterKeys, owner: string): { key: Uint8Array } & WrappedKey {
  const key = randomBytes(32)
  return { key, ...wrap(masterKeys, owner, key) }
}

/** Wraps a data key anew, as after a rotation of the master keys. */
export function wrap(masterKeys: MasterKeys, owner: string, key: Uint8Array): WrappedKey {
  const [current] = masterKeys
  return { masterKey: current!.id, wrapped: encrypt(current!.key, key, owner).toString('base64') }
}

/** MASTER_KEY is not what this database's data keys were wrapped by. */
export class MasterKeyError extends Error {
  override readonly name = 'MasterKeyError'
}

/**
 * Opens a wrapped data key. Throws MasterKeyError when its master key is not among those given, or is
 * another.
 */
export function unwrap(
  masterKeys: MasterKeys,
  owner: string,
  { masterKey, wrapped }: WrappedKey,
): Uint8Array {
  const found = masterKeys.find(({ id }) => id === masterKey)
  if (!found) {
    throw new MasterKeyError(`MASTER_KEY lacks the key "${masterKey}", which wraps data in this database`)
  }
  try {
    return decrypt(found.key, wrapped, owner)
  } catch {
    throw new MasterKeyError(
      `MASTER_KEY's key "${masterKey}" is not the one that wraps data in this database`,
    )
  }
}

/**
 * AES-256-GCM (NIST SP 800-38D) under a person's data key: nonce, ciphertext, tag, in base64. It opens
 * only with the same `context`, so that a value cannot be moved to another event.
 */
export function seal(key: Uint8Array, value: unknown, context: string): string {
  return encrypt(key, Buffer.from(JSON.stringify(value)), context).toString('base64')
}

/**
 * What {@link seal} closed, or its bytes. Throws when the key or the context is another one, or a bit was
 * changed.
 */
export function open(key: Uint8Array, sealed: string | Uint8Array, context: string): unknown {
  return JSON.parse(text.decode(decrypt(key, sealed, context)))
}

function encrypt(key: Uint8Array, bytes: Uint8Array, context: string): Buffer {
  const nonce = randomBytes(nonceLength)
  const cipher = createCipheriv('aes-256-gcm', key, nonce).setAAD(Buffer.from(context))
  return Buffer.concat([nonce, cipher.update(bytes), cipher.final(), cipher.getAuthTag()])
}

function decrypt(key: Uint8Array, sealed: string | Uint8Array, context: string): Uint8Array {
  const bytes = typeof sealed === 'string' ? Buffer.from(sealed, 'base64') : sealed
  const decipher = createDecipheriv('aes-256-gcm', key, bytes.subarray(0, nonceLength), {
    authTagLength: tagLength,
  })
  decipher.setAAD(utf8.encode(context)).setAuthTag(bytes.subarray(-tagLength))
  const opened = decipher.update(bytes.subarray(nonceLength, -tagLength))
  // checks the tag; in this mode it has no bytes of its own
  decipher.final()
  return opened
}
