import { z } from '@hono/zod-openapi'
import type { ApiKey } from '../../../events/api_key.ts'
import { hashApiKey, hintOf, newApiKey } from '../../auth/api_key.ts'
import { requireScope } from '../../auth/authenticate.ts'
import type { ScopeWords } from '../../auth/scopes.ts'
import { createApiKey, revokeApiKey } from '../../domain/api_key.ts'
import { type CommandResult, execute } from '../../commands/execute.ts'
import { aboutApiKey } from '../../commands/records.ts'
import type { ReplySpec } from '../../commands/reply.ts'
import { sql } from '../../database/database.ts'
import { readScoped } from '../../database/scoped.ts'
import type { CommandDeps } from '../../commands/aggregate.ts'
import { type Endpoint, endpoint } from '../endpoint.ts'
import { respond } from '../reply.ts'
import { requireMatch, tagOf } from '../representation.ts'
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
}).openapi('ApiKey')

const created = answer.extend({
  key: z.string().nullable().openapi({
    description: 'Shown once: it is not kept. Null in the reply to a repeat by `Idempotency-Key`.',
    example: 'ck_…',
  }),
}).openapi('CreatedApiKey')

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
        const [rows] = await readScoped(deps.database, organization, [
          sql`select d.document, k.last_used_at, e.actor from records d
            join api_keys k on k.organization_id = d.organization_id and k.id = d.id
            join events e on e.organization_id = d.organization_id and e.stream_id = d.id and e.version = 1
            where d.organization_id = ${organization} and d.kind = 'api_key'
            order by d.id`,
        ])
        const now = deps.clock()
        return c.json({
          data: rows!.map(({ document, last_used_at, actor }) =>
            keyView(JSON.parse(document as string), {
              lastUsedAt: last_used_at as number | null,
              createdBy: actor as string,
              now,
            })
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
            creatorExpiresAt: principal.keyExpiresAt ?? null,
          },
          extra: { hash: hashApiKey(key) },
          reply: showCreated(own.actor),
        })
        return respond(withSecret(executed, key))
      },
    }),
    endpoint({
      id: 'revokeApiKey',
      method: 'delete',
      path: '/v1/api-keys/:id',
      summary: 'Revoke an API key at once',
      tag,
      scope: 'keys:manage',
      answers: { 204: { description: 'It opens nothing any more.' } },
      async handle({ c, caller, param }) {
        const decide: typeof revokeApiKey = (key, command, context) => {
          if (key) requireMatch(c, unchanging(key))
          return revokeApiKey(key, command, context)
        }
        const target = { stream: param('id'), command: {} }
        return respond(await execute(deps, await caller(), aboutApiKey(decide), target))
      },
    }),
  ]
}

/** The reply without the secret, which is not stored. {@link withSecret} adds it to the first reply. */
const showCreated = (createdBy: string): ReplySpec<ApiKey | null, null, ApiKey> => ({
  status: 201,
  subject: (key) => key!,
  render(key) {
    const body = { ...keyView(key, { lastUsedAt: null, createdBy, now: key.created_at }), key: null }
    return { body, headers: { ETag: keyTag(key) } }
  },
  legacy: (body) => ({
    body: { ...body, status: 'active', expires_at: null, created_by: createdBy, key: null },
  }),
})

/** What the ETag of a key stands for: neither its use nor its expiry is a change. */
const unchanging = ({ id, name, scopes, hint, created_at, expires_at }: ApiKey) => ({
  id,
  name,
  scopes,
  hint,
  created_at,
  expires_at,
})

const keyTag = (key: ApiKey) => tagOf(unchanging(key))

/** The result with the secret in its reply, unless it repeats an earlier reply. */
function withSecret<Result extends CommandResult<ApiKey | null>>(executed: Result, key: string): Result {
  if (executed.result === 'refused' || executed.replayed) return executed
  return { ...executed, reply: { ...executed.reply, body: { ...executed.reply.body as object, key } } }
}

function keyView(
  { id, name, scopes, hint, created_at, expires_at }: ApiKey,
  { lastUsedAt, createdBy, now }: { lastUsedAt: number | null; createdBy: string; now: number },
): z.output<typeof answer> {
  return {
    id,
    name,
    scopes,
    hint,
    created_at: isoMicros(created_at),
    last_used_at: lastUsedAt === null ? null : isoMicros(lastUsedAt),
    status: expires_at !== undefined && expires_at <= now ? 'expired' : 'active',
    expires_at: expires_at === undefined ? null : isoMicros(expires_at),
    created_by: createdBy,
  }
}
