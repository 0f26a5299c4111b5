import { z } from '@hono/zod-openapi'
import { checkpointSchema, readHead, signCheckpoint } from '../../log/checkpoint.ts'
import type { LogDeps } from '../../operations/deps.ts'
import type { SigningKeys } from '../../log/signing_keys.ts'
import { type Endpoint, endpoint } from '../endpoint.ts'

type Deps = Pick<LogDeps, 'database' | 'clock'> & { signingKeys: SigningKeys }

const tag = 'History'

const jwk = z.object({
  kty: z.literal('OKP'),
  crv: z.literal('Ed25519'),
  x: z.string(),
  kid: z.string(),
  alg: z.literal('EdDSA'),
  use: z.literal('sig'),
})

export function checkpointEndpoints({ database, signingKeys, clock }: Deps): Endpoint[] {
  return [
    endpoint({
      method: 'get',
      path: '/v1/events/checkpoint',
      summary: "The log's head, signed: keep it, and a rewritten history is found out",
      tag,
      scope: 'events:read',
      answers: {
        200: {
          description: '`jws` says the same as the rest, signed by a key of `/.well-known/jwks.json`.',
          schema: z.object(checkpointSchema.shape).openapi('Checkpoint'),
        },
      },
      async handle({ c, settings }) {
        const head = await readHead(database, (await settings()).organization.id)
        return c.json(await signCheckpoint(signingKeys, head!, clock()))
      },
    }),
  ]
}

/** Public, so that the recipient of a checkpoint can verify it. */
export function publishedKeysEndpoints({ signingKeys }: Deps): Endpoint[] {
  return [
    endpoint({
      method: 'get',
      path: '/.well-known/jwks.json',
      summary: 'The public keys of checkpoints',
      tag,
      scope: 'public',
      answers: {
        200: {
          description: 'A JSON Web Key Set (RFC 7517); the key that signs today is the first.',
          schema: z.object({ keys: z.array(jwk) }).openapi('JsonWebKeySet'),
        },
      },
      handle({ c }) {
        c.header('Cache-Control', 'public, max-age=300')
        return c.json(signingKeys.published)
      },
    }),
  ]
}
