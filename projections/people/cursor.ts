import { Buffer } from 'node:buffer'
import { createCipheriv, createDecipheriv, hkdfSync, randomBytes } from 'node:crypto'

const cipher = 'aes-256-gcm'
const nonceBytes = 12
const tagBytes = 16

/**
 * An opaque text that only the same key opens again. It is encrypted as well as authenticated, because a
 * cursor holds the last row's sort value, which may be a name, and ends up in URLs. `key` is the
 * organization's (32 bytes of secret); `payload` is anything JSON can hold.
 */
export function signCursor(key: Uint8Array, payload: unknown): string {
  const nonce = randomBytes(nonceBytes)
  const seal = createCipheriv(cipher, cursorKey(key), nonce)
  const sealed = Buffer.concat([seal.update(JSON.stringify(payload), 'utf8'), seal.final()])
  return Buffer.concat([nonce, sealed, seal.getAuthTag()]).toString('base64url')
}

/** The payload, or null for a text that is forged, cut short, or made with another key. */
export function openCursor(key: Uint8Array, text: string): unknown | null {
  const bytes = Buffer.from(text, 'base64url')
  // Node skips characters outside of base64url: only the spelling that was given out is accepted.
  if (bytes.length < nonceBytes + tagBytes || bytes.toString('base64url') !== text) return null
  const open = createDecipheriv(cipher, cursorKey(key), bytes.subarray(0, nonceBytes), {
    authTagLength: tagBytes,
  })
  open.setAuthTag(bytes.subarray(-tagBytes))
  try {
    const opened = Buffer.concat([open.update(bytes.subarray(nonceBytes, -tagBytes)), open.final()])
    return JSON.parse(opened.toString('utf8'))
  } catch {
    return null
  }
}

function cursorKey(key: Uint8Array): Uint8Array {
  return new Uint8Array(hkdfSync('sha256', key, '', 'rollcall cursor v1', 32))
}
