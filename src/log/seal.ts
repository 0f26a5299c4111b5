import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto'
import { Buffer } from 'node:buffer'

const nonceLength = 12
const tagLength = 16
const utf8 = new TextEncoder()
const text = new TextDecoder()

/** The master keys, 32 bytes each. The first one wraps data keys, all of them unwrap. */
export type MasterKeys = readonly { id: string; key: Uint8Array }[]

/** A wrapped data key, in base64, and the id of the master key that wraps it. */
export interface WrappedKey {
  masterKey: string
  wrapped: string
}

/** Generates a data key and wraps it for `owner` under the current master key. */
export function createDataKey(masterKeys: MasterKeys, owner: string): { key: Uint8Array } & WrappedKey {
  const key = randomBytes(32)
  return { key, ...wrap(masterKeys, owner, key) }
}

/** Wraps a data key for `owner` under the current master key. */
export function wrap(masterKeys: MasterKeys, owner: string, key: Uint8Array): WrappedKey {
  const [current] = masterKeys
  return { masterKey: current!.id, wrapped: encrypt(current!.key, key, owner).toString('base64') }
}

/** MASTER_KEY does not contain the key that wraps this database's data keys. */
export class MasterKeyError extends Error {
  override readonly name = 'MasterKeyError'
}

/**
 * Unwraps a data key. Throws MasterKeyError when its master key is missing or is a different one with the
 * same id.
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
      `the key "${masterKey}" in MASTER_KEY is not the one that wraps data in this database`,
    )
  }
}

/**
 * Encrypts a value by AES-256-GCM (NIST SP 800-38D) under a data key. The result is nonce, ciphertext and
 * tag. It opens only with the same `context`, so a value cannot be moved to another event.
 */
export function seal(key: Uint8Array, value: unknown, context: string): Buffer {
  return encrypt(key, Buffer.from(JSON.stringify(value)), context)
}

/**
 * Decrypts the result of {@link seal}, given as base64 or bytes. Throws when the key or the context differs,
 * or any bit has changed.
 */
export function open(key: Uint8Array, sealed: string | Uint8Array, context: string): unknown {
  return JSON.parse(text.decode(decrypt(key, sealed, context)))
}

function encrypt(key: Uint8Array, bytes: Uint8Array, context: string): Buffer {
  const nonce = newNonce()
  const cipher = createCipheriv('aes-256-gcm', key, nonce).setAAD(Buffer.from(context))
  const ciphertext = cipher.update(bytes)
  // computes the tag; GCM returns no further bytes here
  cipher.final()
  const sealed = Buffer.allocUnsafe(nonceLength + ciphertext.length + tagLength)
  sealed.set(nonce)
  sealed.set(ciphertext, nonceLength)
  sealed.set(cipher.getAuthTag(), nonceLength + ciphertext.length)
  return sealed
}

const nonces = new Uint8Array(nonceLength * 256)
let usedNonces = nonces.length

/** Returns unused random bytes. They are generated in bulk, because each generation is a system call. */
function newNonce(): Uint8Array {
  if (usedNonces === nonces.length) {
    crypto.getRandomValues(nonces)
    usedNonces = 0
  }
  return nonces.subarray(usedNonces, usedNonces += nonceLength)
}

function decrypt(key: Uint8Array, sealed: string | Uint8Array, context: string): Uint8Array {
  const bytes = typeof sealed === 'string' ? Buffer.from(sealed, 'base64') : sealed
  const decipher = createDecipheriv('aes-256-gcm', key, bytes.subarray(0, nonceLength), {
    authTagLength: tagLength,
  })
  decipher.setAAD(utf8.encode(context)).setAuthTag(bytes.subarray(-tagLength))
  const opened = decipher.update(bytes.subarray(nonceLength, -tagLength))
  // checks the tag; GCM returns no further bytes here
  decipher.final()
  return opened
}
