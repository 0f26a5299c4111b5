import { z } from '@hono/zod-openapi'
import { checkpointSchema, readErasures, signCheckpoint } from '../../log/checkpoint.ts'
import type { LogDeps } from '../../operations/deps.ts'
import type { SigningKeys } from '../../log/signing_keys.ts'
import { type Endpoint, endpoint } from '../endpoint.ts'
import { requirePosition } from '../../http/log_restored.ts'
import { parameter, position } from './list_query.ts'

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
      id: 'getCheckpoint',
      method: 'get',
      path: '/v1/events/checkpoint',
      summary: "The log's head, signed: keep it, and a rewritten history is found out",
      tag,
      scope: 'events:read',
      query: z.strictObject({
        erased_since: parameter(position).openapi({
          description:
            'The position of an earlier checkpoint: the answer lists who was erased since, at most ' +
            '10,000. `erased_to` is where the list ends.',
        }),
        epoch: parameter(position).openapi({
          description: 'The epoch of that checkpoint; 0 where it states none.',
        }),
      }),
      answers: {
        200: {
          description: '`jws` says the same as the rest, signed by a key of `/.well-known/jwks.json`.',
          schema: z.object(checkpointSchema.shape).openapi('Checkpoint'),
        },
      },
      async handle({ c, query: { erased_since: since = null, epoch = 0 }, settings }) {
        const organization = (await settings()).organization.id
        const { log, erasures } = (await readErasures(database, organization, since))!
        if (since !== null) requirePosition(log, { position: since, epoch })
        return c.json(await signCheckpoint(signingKeys, { organization, ...log }, clock(), erasures))
      },
    }),
  ]
}

/** Public, so that the recipient of a checkpoint can verify it. */
export function publishedKeysEndpoints({ signingKeys }: Deps): Endpoint[] {
  return [
    endpoint({
      id: 'getPublicKeys',
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
