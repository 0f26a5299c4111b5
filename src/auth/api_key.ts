import { createHash, createHmac, randomBytes } from 'node:crypto'
import type { Clock } from '../clock.ts'
import { type Database, sql } from '../database/database.ts'
import type { Principal } from './principal.ts'
import type { GrantedScopes } from './scopes.ts'

const prefix = 'ck_'
const characters = 32
const alphabet = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz'

/** A new key: 190 random bits. */
export function newApiKey(): string {
  return prefix + base62(() => randomBytes(64))
}

/**
 * The key that a repeated request gets again, so that it need not be kept: from the organization's own data
 * key, the key's id and the request's idempotency key.
 */
export function repeatableApiKey(dataKey: Uint8Array, id: string, idempotencyKey: string): string {
  let round = 0
  return prefix +
    base62(() =>
      createHmac('sha512', dataKey).update(JSON.stringify(['api key', id, idempotencyKey, round++])).digest()
    )
}

/** Hexadecimal SHA-256, all that is kept: what is this random needs no slow hash. */
export function hashApiKey(key: string): string {
  return createHash('sha256').update(key).digest('hex')
}

export const hintOf = (key: string) => key.slice(-4)

export const isApiKey = (credential: string) => credential.startsWith(prefix)

/**
 * Tells who an API key belongs to; null for what is none, or is none any more. It asks the database each
 * time, in a round trip of its own by a unique key: what a process remembered could still let in a key that
 * was revoked by another.
 */
export function createKeyVerifier(
  { database, clock, grantedScopes }: { database: Database; clock: Clock; grantedScopes: GrantedScopes },
): (key: string) => Promise<Principal | null> {
  return async function verifyApiKey(key) {
    if (!/^ck_[0-9A-Za-z]{32}$/.test(key)) return null
    const at = new Date(clock()).toISOString()
    const [row] = await database.query(sql`select use_api_key(${hashApiKey(key)}, ${at}) as found`)
    if (!row?.found) return null
    const { organization, id, scopes } = JSON.parse(row.found as string)
    return {
      actor: `key:${id}`,
      organization,
      scopes: grantedScopes({ permissions: scopes }),
      person: null,
    }
  }
}

/** One verifier for credentials of both kinds. */
export function createVerifier(
  { keys, tokens }: Record<'keys' | 'tokens', (credential: string) => Promise<Principal | null>>,
): (credential: string) => Promise<Principal | null> {
  return function verify(credential) {
    return isApiKey(credential) ? keys(credential) : tokens(credential)
  }
}

/** Every character as likely as any other: bytes that would favour some are passed over. */
function base62(source: () => Uint8Array): string {
  let text = ''
  while (text.length < characters) {
    for (const byte of source()) {
      if (byte < 248 && text.length < characters) text += alphabet[byte % 62]
    }
  }
  return text
}
