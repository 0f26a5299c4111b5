import { createHash, createHmac, randomBytes } from 'node:crypto'
import type { Clock } from '../clock.ts'
import { type Database, sql } from '../database/database.ts'
import type { Principal } from './principal.ts'
import type { GrantedScopes } from './scopes.ts'

/** What every API key starts with. No JWT does. */
export const prefix = 'ck_'
const characters = 32
const alphabet = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz'

/** Generates an API key with 190 random bits. */
export function newApiKey(): string {
  return prefix + base62(() => randomBytes(64))
}

/**
 * Derives an API key from the organization's data key, the id of the key and the idempotency key of the
 * request. A repeated request gets the same key again, although the key is not stored.
 */
export function repeatableApiKey(dataKey: Uint8Array, id: string, idempotencyKey: string): string {
  let round = 0
  return prefix +
    base62(() =>
      createHmac('sha512', dataKey).update(JSON.stringify(['api key', id, idempotencyKey, round++])).digest()
    )
}

/** Hexadecimal SHA-256 of a key, the only form in which it is stored. A random key needs no slow hash. */
export function hashApiKey(key: string): string {
  return createHash('sha256').update(key).digest('hex')
}

export const hintOf = (key: string) => key.slice(-4)

/**
 * Creates a function that returns the principal of an API key, or null for an unknown or revoked key. Each
 * call queries the database by a unique index, in one round trip: a cache in this process would still accept
 * a key that another process has revoked.
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

/**
 * Encodes random bytes in base 62. Bytes that would favour some characters are skipped, so that all are
 * equally likely.
 */
function base62(source: () => Uint8Array): string {
  let text = ''
  while (text.length < characters) {
    for (const byte of source()) {
      if (byte < 248 && text.length < characters) text += alphabet[byte % 62]
    }
  }
  return text
}
