import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { type CryptoKey, exportJWK, generateKeyPair, type JWK, type JWTPayload, SignJWT } from 'jose'

export interface SigningPair {
  alg: string
  kid: string
  privateKey: CryptoKey
  jwk: JWK
}

export async function newPair(alg: string, kid = `${alg}-${crypto.randomUUID()}`): Promise<SigningPair> {
  const { privateKey, publicKey } = await generateKeyPair(alg, { extractable: true })
  return { alg, kid, privateKey, jwk: { ...await exportJWK(publicKey), kid, use: 'sig' } }
}

export function signWith({ alg, kid, privateKey }: SigningPair, claims: JWTPayload): Promise<string> {
  return new SignJWT(claims).setProtectedHeader({ alg, kid }).sign(privateKey)
}

/** A key set of an identity provider, as it is at `url` at the moment. */
export interface FakeKeySet {
  url: string
  pairs: SigningPair[]
  /** How often the set was fetched. */
  fetched: number
  /** Whether requests get 500 in place of the set. */
  broken: boolean
  stop(): Promise<void>
}

export async function startKeySet(pairs: SigningPair[]): Promise<FakeKeySet> {
  const server = createServer((_, response) => {
    keySet.fetched++
    response.statusCode = keySet.broken ? 500 : 200
    response.setHeader('Content-Type', 'application/json')
    response.end(JSON.stringify({ keys: keySet.pairs.map(({ jwk }) => jwk) }))
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const keySet: FakeKeySet = {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
    pairs,
    fetched: 0,
    broken: false,
    stop: () =>
      new Promise((resolve) => {
        server.closeAllConnections()
        server.close(() => resolve())
      }),
  }
  return keySet
}
