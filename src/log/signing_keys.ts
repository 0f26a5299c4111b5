import { createLocalJWKSet, type CryptoKey, exportJWK, importPKCS8, type JSONWebKeySet } from 'jose'
import { Buffer } from 'node:buffer'

/** An Ed25519 seed and the key id that its signatures name. */
export interface SigningSeed {
  id: string
  /** 32 bytes. */
  key: Uint8Array
}

/** The key that signs, and the public keys that verify signatures. */
export interface SigningKeys {
  current: { id: string; key: CryptoKey }
  /** The public keys, the current one first: `/.well-known/jwks.json`. */
  published: JSONWebKeySet
}

/** The PKCS #8 prefix (RFC 8410) of a 32-byte seed. */
const prefix = Buffer.from('302e020100300506032b657004220420', 'hex')

/**
 * Imports signing keys. The first seed signs. The others are only published, so that older signatures can
 * still be verified.
 */
export async function importSigningKeys(seeds: readonly SigningSeed[]): Promise<SigningKeys> {
  const keys = await Promise.all(seeds.map(async ({ id, key }) => ({ id, key: await importSeed(key) })))
  const published = await Promise.all(keys.map(async ({ id, key }) => {
    const { kty, crv, x } = await exportJWK(key)
    return { kty: kty!, crv: crv!, x: x!, kid: id, alg: 'EdDSA', use: 'sig' }
  }))
  return { current: keys[0]!, published: { keys: published } }
}

/** Finds the public key that a signature names. */
export type FindKey = ReturnType<typeof createLocalJWKSet>

/** Creates the lookup in a key set. Throws for anything but a JSON Web Key Set (RFC 7517). */
export const findKeyIn = (published: JSONWebKeySet): FindKey => createLocalJWKSet(published)

async function importSeed(seed: Uint8Array): Promise<CryptoKey> {
  const base64 = Buffer.concat([prefix, seed]).toString('base64')
  const pem = `-----BEGIN PRIVATE KEY-----\n${base64}\n-----END PRIVATE KEY-----`
  return await importPKCS8(pem, 'EdDSA', { extractable: true })
}
