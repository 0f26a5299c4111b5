import { z } from '@hono/zod-openapi'
import type { ApiKey } from '../../../events/api_key.ts'
import { hashApiKey, hintOf, newApiKey } from '../../auth/api_key.ts'
import { requireScope, unauthenticated } from '../../auth/authenticate.ts'
import type { Principal, Scope } from '../../auth/principal.ts'
import type { ScopeWords } from '../../auth/scopes.ts'
import { createApiKey, type KeyFamily, revokeApiKey, rotateApiKey } from '../../domain/api_key.ts'
import { type CommandResult, execute } from '../../commands/execute.ts'
import { aboutKeyFamily } from '../../commands/key_families.ts'
import { aboutApiKey } from '../../commands/records.ts'
import { isRefused } from '../../domain/decision.ts'
import type { ReplySpec } from '../../commands/reply.ts'
import { type Database, sql } from '../../database/database.ts'
import { readScoped } from '../../database/scoped.ts'
import type { CommandDeps } from '../../commands/aggregate.ts'
import { type Endpoint, endpoint } from '../endpoint.ts'
import { respond } from '../reply.ts'
import { requireMatch, tagOf } from '../representation.ts'
import { parameter } from './list_query.ts'
import { requiredText } from '../../operations/person_fields.ts'
import { scopeList } from '../../operations/scope_list.ts'
import { isoMicros } from '../../operations/time.ts'

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

const time = z.string().openapi({ format: 'date-time', example: '2024-06-15T10:30:00.000000Z' })

const answer = z.object({
  id: z.string().openapi({ example: '01jz91kq3m0gar5btepwxvncde' }),
  name: z.string(),
  scopes: z.array(z.string()),
  hint: z.string().openapi({ description: 'The last four characters of the key.', example: 'x7Qa' }),
  created_at: time,
  last_used_at: time.nullable().openapi({ description: 'To the minute; null before it was used.' }),
  status: z.enum(['active', 'expired']).openapi({ description: 'An expired key is refused with 401.' }),
  expires_at: time.nullable().openapi({ description: 'Null for a key that does not expire.' }),
  created_by: z.string().openapi({
    description: 'The actor who created the key: `sub` of a token, or `key:` and the id of an API key.',
    example: 'key:01jz91kq3m0gar5btepwxvncdf',
  }),
  previous_secrets: z.array(z.object({
    hint: z.string(),
    expires_at: time,
    last_used_at: time.nullable(),
  })).openapi({ description: 'Earlier secrets that still work after a rotation.' }),
}).openapi('ApiKey')

const created = answer.extend({
  key: z.string().nullable().openapi({
    description: 'Shown once: it is not kept. Null in the reply to a repeat by `Idempotency-Key`.',
    example: 'ck_…',
  }),
}).openapi('CreatedApiKey')

const revoked = z.object({
  revoked: z.array(z.string()).openapi({ description: 'The ids of the keys, that of the named one first.' }),
}).openapi('RevokedApiKeys')

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

/**
 * Rejects a caller whose API key was revoked after the request had been let in. Without this, a revoked key
 * could have made another one.
 */
async function requireCaller(database: Database, { apiKey, organization }: Principal): Promise<null> {
  if (!apiKey || organization === null) return null
  const [rows] = await readScoped(database, organization, [
    sql`select id from records
      where organization_id = ${organization} and kind = 'api_key' and id = ${apiKey.id}`,
  ])
  if (rows!.length > 0) return null
  throw unauthenticated('The API key was revoked.', ', error="invalid_token"')
}

/** What the state of an API key does not say. Times are in milliseconds since the Unix epoch, or null. */
interface KeyUse {
  createdBy: string
  lastUsedAt: number | null
  /** The last use of each earlier secret, by its hint. */
  previous: Readonly<Record<string, number | null>>
}

const unused = (createdBy: string): KeyUse => ({ createdBy, lastUsedAt: null, previous: {} })

/** The use of a key whose secret is replaced: the last use of that secret is the key's. */
const afterRotation = ({ key, use }: { key: ApiKey; use: KeyUse }): KeyUse => ({
  ...use,
  previous: { ...use.previous, [key.hint]: use.lastUsedAt },
})

/** Reads the API keys of an organization that are not revoked, or the one with this id. */
async function readKeys(
  database: Database,
  { organization, now, id = null }: { organization: string; now: number; id?: string | null },
): Promise<{ key: ApiKey; use: KeyUse }[]> {
  const [rows] = await readScoped(database, organization, [
    sql`select d.document, k.last_used_at, e.actor, (
        select json_object_agg(s.hint, s.last_used_at) from rotated_secrets s
        where s.organization_id = d.organization_id and s.id = d.id
          and s.expires_at > ${new Date(now).toISOString()}::timestamptz
      ) as previous
      from records d
      join api_keys k on k.organization_id = d.organization_id and k.id = d.id
      join events e on e.organization_id = d.organization_id and e.stream_id = d.id and e.version = 1
      where d.organization_id = ${organization} and d.kind = 'api_key'
        and (${id}::text is null or d.id = ${id})
      order by d.id`,
  ])
  return rows!.map(({ document, last_used_at, actor, previous }) => ({
    key: JSON.parse(document as string),
    use: {
      createdBy: actor as string,
      lastUsedAt: last_used_at as number | null,
      previous: Object.fromEntries(
        Object.entries<string | null>(previous ? JSON.parse(previous as string) : {})
          .map(([hint, time]) => [hint, time === null ? null : Date.parse(time)]),
      ),
    },
  }))
}

const showLeft: ReplySpec<KeyFamily, string[], { left: number } | null> = {
  status: 204,
  subject: ({ descendants }) => ({ left: descendants.length }),
  // a reply that 0.4.0 stored does not say it
  render: (subject) => subject ? { headers: { 'Rollcall-Descendants': `${subject.left}` } } : {},
}

const showRevoked: ReplySpec<KeyFamily, string[], string[]> = {
  status: 200,
  subject: (_, ids) => ids,
  render: (ids) => ({ body: { revoked: ids }, headers: { 'Rollcall-Descendants': '0' } }),
}

/** The reply without the secret, which is not stored. {@link withSecret} adds it to the first reply. */
const showCreated = (createdBy: string): ReplySpec<ApiKey | null, null, ApiKey> => ({
  status: 201,
  subject: (key) => key!,
  render(key) {
    const body = { ...keyView(key, unused(createdBy), key.created_at), key: null }
    return { body, headers: { ETag: keyTag(key) } }
  },
  legacy: (body) => ({
    body: {
      ...body,
      status: 'active',
      expires_at: null,
      created_by: createdBy,
      previous_secrets: [],
      key: null,
    },
  }),
})

/**
 * What the ETag of a key stands for. A rotation changes it; the use of the key, its expiry and the end of an
 * overlap do not.
 */
const versioned = ({ id, name, scopes, hint, created_at, expires_at, previous }: ApiKey) => ({
  id,
  name,
  scopes,
  hint,
  created_at,
  expires_at,
  previous: previous?.map((one) => [one.hint, one.expires_at]),
})

const keyTag = (key: ApiKey) => tagOf(versioned(key))

/** The result with the secret in its reply, unless it repeats an earlier reply. */
function withSecret<Result extends CommandResult<ApiKey | null>>(executed: Result, key: string): Result {
  if (executed.result === 'refused' || executed.replayed) return executed
  return { ...executed, reply: { ...executed.reply, body: { ...executed.reply.body as object, key } } }
}

function keyView(
  { id, name, scopes, hint, created_at, expires_at: expiresAt = null, previous = [] }: ApiKey,
  use: KeyUse,
  now: number,
): z.output<typeof answer> {
  return {
    id,
    name,
    scopes,
    hint,
    created_at: isoMicros(created_at),
    last_used_at: isoOrNull(use.lastUsedAt),
    status: expiresAt !== null && expiresAt <= now ? 'expired' : 'active',
    expires_at: isoOrNull(expiresAt),
    created_by: use.createdBy,
    previous_secrets: previous.filter(({ expires_at }) => expires_at > now).map((one) => ({
      hint: one.hint,
      expires_at: isoMicros(one.expires_at),
      last_used_at: isoOrNull(use.previous[one.hint] ?? null),
    })),
  }
}

const isoOrNull = (time: number | null) => time === null ? null : isoMicros(time)
