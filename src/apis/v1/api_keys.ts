import { z } from '@hono/zod-openapi'
import { hashApiKey, hintOf, newApiKey } from '../../auth/api_key.ts'
import { requireScope } from '../../auth/authenticate.ts'
import type { Scope } from '../../auth/principal.ts'
import type { ScopeWords } from '../../auth/scopes.ts'
import { createApiKey, revokeApiKey, rotateApiKey } from '../../domain/api_key.ts'
import { execute } from '../../commands/execute.ts'
import { aboutKeyFamily } from '../../commands/key_families.ts'
import { aboutApiKey } from '../../commands/records.ts'
import { isRefused } from '../../domain/decision.ts'
import type { CommandDeps } from '../../commands/aggregate.ts'
import { type Endpoint, endpoint } from '../endpoint.ts'
import { respond } from '../reply.ts'
import { requireMatch } from '../representation.ts'
import { parameter } from './list_query.ts'
import { requiredText } from '../../operations/person_fields.ts'
import { scopeList } from '../../operations/scope_list.ts'
import {
  afterRotation,
  answer,
  created,
  keyTag,
  type KeyUse,
  keyView,
  readKeys,
  requireCaller,
  revoked,
  showCreated,
  showLeft,
  showRevoked,
  unused,
  versioned,
  withSecret,
} from './api_key_view.ts'

type Deps = CommandDeps & { scopeWords: ScopeWords }

const tag = 'API keys'

const notATime = 'must be a date and time with a zone (RFC 3339)'

/** A time in milliseconds since the Unix epoch. */
const futureTime = z.string()
  .max(64, { error: notATime, abort: true })
  .refine((value) => z.iso.datetime({ offset: true }).safeParse(value).success, {
    error: notATime,
    abort: true,
  })
  .transform((value) => Date.parse(value))
  .openapi({ type: 'string', format: 'date-time', example: '2027-01-31T00:00:00Z' })

const createBody = (words: ScopeWords) =>
  z.strictObject({
    name: requiredText(255),
    scopes: scopeList(words, { min: 1 }).openapi({
      description: "Scopes, or other systems' words for them. The key has the scopes that the words grant.",
    }),
    expires_at: futureTime.nullable().optional().openapi({
      description: 'At most ten years ahead. Null or absent: the key does not expire. A key that expires ' +
        'can only create keys that expire no later than itself.',
    }),
  }).openapi('CreateApiKey', {
    example: { name: 'Website', scopes: ['people:read'] },
  })

const hour = 3_600_000

const rotateBody = z.strictObject({
  overlap_hours: z.number().min(0).max(720).default(24).openapi({
    description: 'How long the earlier secrets go on working. 0 ends them at once, as for a stolen key.',
  }),
  expires_at: futureTime.nullable().optional().openapi({
    description: 'A new expiry of the key, as at its creation; null: it does not expire. By default the ' +
      'expiry stays. Earlier secrets never work longer than they would have.',
  }),
}).openapi('RotateApiKey', { example: { overlap_hours: 24 } })

export function apiKeyEndpoints(deps: Deps): Endpoint[] {
  return [
    endpoint({
      id: 'listApiKeys',
      method: 'get',
      path: '/v1/api-keys',
      summary: 'List API keys, oldest first',
      tag,
      scope: 'keys:manage',
      query: z.strictObject({}),
      answers: { 200: { description: 'All of them.', schema: z.object({ data: z.array(answer) }) } },
      async handle({ c, settings }) {
        const organization = (await settings()).organization.id
        const now = deps.clock()
        return c.json({
          data: (await readKeys(deps.database, { organization, now })).map(({ key, use }) =>
            keyView(key, use, now)
          ),
        })
      },
    }),
    endpoint({
      id: 'createApiKey',
      method: 'post',
      path: '/v1/api-keys',
      summary: 'Create an API key with at most the scopes of its creator',
      tag,
      scope: 'keys:manage',
      body: createBody(deps.scopeWords),
      unconditional: true,
      headers: ['ETag'],
      refuses: ['invalid_time'],
      answers: { 201: { description: 'The key, shown this once.', schema: created } },
      async handle({ principal, body, caller }) {
        const { name, scopes, expires_at: expiresAt = null } = body
        for (const scope of scopes) requireScope(principal, scope)
        const own = await caller()
        const key = newApiKey()
        const executed = await execute(deps, own, aboutApiKey(createApiKey), {
          stream: null,
          command: {
            name,
            scopes,
            hint: hintOf(key),
            expiresAt,
            callerExpiresAt: principal.apiKey?.expiresAt ?? null,
          },
          extra: { hash: hashApiKey(key) },
          before: () => requireCaller(deps.database, principal),
          reply: showCreated(own.actor),
        })
        return respond(withSecret(executed, key))
      },
    }),
    endpoint({
      id: 'rotateApiKey',
      method: 'post',
      path: '/v1/api-keys/:id/rotate',
      summary: 'Give an API key a new secret, and let the earlier ones work for a while',
      tag,
      scope: 'keys:manage',
      body: rotateBody,
      bodyOptional: true,
      headers: ['ETag'],
      refuses: ['invalid_state', 'invalid_time'],
      answers: { 200: { description: 'The key with its new secret, shown this once.', schema: created } },
      async handle({ c, principal, body, caller, settings, param }) {
        const own = { ...await caller(), ifMatch: null }
        const organization = (await settings()).organization.id
        const id = param('id')
        const secret = newApiKey()
        let use: KeyUse = unused(own.actor)
        const decide: typeof rotateApiKey = (key, command, context) => {
          if (key) requireMatch(c, versioned(key))
          return rotateApiKey(key, command, context)
        }
        const executed = await execute(deps, own, aboutApiKey(decide), {
          stream: id,
          command: {
            hint: hintOf(secret),
            overlap: Math.round(body.overlap_hours * hour),
            expiresAt: body.expires_at,
            callerExpiresAt: principal.apiKey?.expiresAt ?? null,
          },
          extra: { hash: hashApiKey(secret) },
          async before(key) {
            for (const scope of key!.scopes) requireScope(principal, scope as Scope)
            const [known] = await readKeys(deps.database, { organization, now: deps.clock(), id })
            if (known) use = afterRotation(known)
            return await requireCaller(deps.database, principal)
          },
          reply: {
            status: 200,
            subject: (key) => ({ view: keyView(key!, use, deps.clock()), tag: keyTag(key!) }),
            render: ({ view, tag }) => ({ body: { ...view, key: null }, headers: { ETag: tag } }),
          },
        })
        return respond(withSecret(executed, secret))
      },
    }),
    endpoint({
      id: 'revokeApiKey',
      method: 'delete',
      path: '/v1/api-keys/:id',
      summary: 'Revoke an API key at once, and its descendants if asked to',
      tag,
      scope: 'keys:manage',
      query: z.strictObject({
        descendants: parameter(z.enum(['true', 'false'])).openapi({
          description:
            '`true` revokes as well the keys that this key, or a key that it made, has created or ' +
            'rotated: all of them or none, at most 1,000. This works after the key itself was revoked, too.',
        }),
      }),
      refuses: ['invalid_state'],
      headers: ['Rollcall-Descendants'],
      answers: {
        200: { description: 'With `descendants=true`: the revoked keys.', schema: revoked },
        204: { description: 'It opens nothing any more. The header says how many descendants are left.' },
      },
      async handle({ c, caller, param, query }) {
        const descendants = query.descendants === 'true'
        const target = { stream: param('id'), command: { descendants } }
        const decide: typeof revokeApiKey = (family, command) => {
          const decided = revokeApiKey(family, command)
          if (family.key || !isRefused(decided)) requireMatch(c, family.key && versioned(family.key))
          return decided
        }
        const [own, about] = [{ ...await caller(), ifMatch: null }, aboutKeyFamily(decide)]
        return respond(
          descendants
            ? await execute(deps, own, about, { ...target, reply: showRevoked })
            : await execute(deps, own, about, { ...target, reply: showLeft }),
        )
      },
    }),
  ]
}
