import { createHash, randomBytes } from 'node:crypto'
import type { Clock } from '../clock.ts'
import { type Database, sql } from '../database/database.ts'
import type { Principal } from './principal.ts'
import type { GrantedScopes } from './scopes.ts'

/** What every API key starts with. No JWT does. */
export const prefix = 'ck_'
const characters = 32
const alphabet = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz'

/** Generates the secret of an API key, with 190 random bits. */
export function newApiKey(): string {
  let text = ''
  while (text.length < characters) {
    for (const byte of randomBytes(64)) {
      // bytes that would favour some characters are skipped, so that all are equally likely
      if (byte < 248 && text.length < characters) text += alphabet[byte % 62]
    }
  }
  return prefix + text
}

/** Hexadecimal SHA-256 of a key, the only form in which it is stored. A random key needs no slow hash. */
export function hashApiKey(key: string): string {
  return createHash('sha256').update(key).digest('hex')
}

export const hintOf = (key: string) => key.slice(-4)

/**
 * Creates a function that returns the principal of an API key, or null for an unknown, expired or revoked
 * key. Each call queries the database by a unique index, in one round trip: a cache in this process would
 * still accept a key that another process has revoked.
 */
export function createKeyVerifier(
  { database, clock, grantedScopes }: { database: Database; clock: Clock; grantedScopes: GrantedScopes },
): (key: string) => Promise<Principal | null> {
  return async function verifyApiKey(key) {
    if (!/^ck_[0-9A-Za-z]{32}$/.test(key)) return null
    const at = new Date(clock()).toISOString()
    const [row] = await database.query(sql`select use_api_key(${hashApiKey(key)}, ${at}) as found`)
    if (!row?.found) return null
    const { organization, id, scopes, expires_at } = JSON.parse(row.found as string)
    return {
      actor: `key:${id}`,
      organization,
      scopes: grantedScopes({ permissions: scopes }),
      person: null,
      apiKey: { id, expiresAt: expires_at },
    }
  }
}
