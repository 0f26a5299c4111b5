import { z } from '@hono/zod-openapi'
import type { ApiKey } from '../../../events/api_key.ts'
import { hashApiKey, hintOf, newApiKey, repeatableApiKey } from '../../auth/api_key.ts'
import { requireScope } from '../../auth/authenticate.ts'
import { scopes } from '../../auth/principal.ts'
import { createApiKey, revokeApiKey } from '../../domain/api_key.ts'
import { execute } from '../../commands/execute.ts'
import { aboutApiKey } from '../../commands/records.ts'
import type { ReplySpec } from '../../commands/reply.ts'
import { newId } from '../../new_id.ts'
import { sql } from '../../database/database.ts'
import { readScoped } from '../../database/scoped.ts'
import type { CommandDeps } from '../../commands/aggregate.ts'
import { type Endpoint, endpoint } from '../endpoint.ts'
import { respond } from '../reply.ts'
import { listOf } from '../../operations/bounded.ts'
import { requiredText } from '../../operations/person_fields.ts'
import { isoMicros } from '../../operations/time.ts'

type Deps = CommandDeps

const tag = 'API keys'

const createBody = z.object({
  name: requiredText(255),
  scopes: listOf(z.enum(scopes), { min: 1, max: 100 }).transform((given) => [...new Set(given)]),
}).openapi('CreateApiKey', { example: { name: 'Website', scopes: ['people:read'] } })

const time = z.string().openapi({ format: 'date-time', example: '2024-06-15T10:30:00.000000Z' })

const answer = z.object({
  id: z.string().openapi({ example: '01jz91kq3m0gar5btepwxvncde' }),
  name: z.string(),
  scopes: z.array(z.string()),
  hint: z.string().openapi({ description: 'The last four characters of the key.', example: 'x7Qa' }),
  created_at: time,
  last_used_at: time.nullable().openapi({ description: 'To the minute; null before it was used.' }),
}).openapi('ApiKey')

const created = answer.extend({
  key: z.string().openapi({ description: 'Shown once: it is not kept.', example: 'ck_…' }),
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
          sql`select d.document, k.last_used_at from records d
            join api_keys k on k.organization_id = d.organization_id and k.id = d.id
            where d.organization_id = ${organization} and d.kind = 'api_key'
            order by d.id`,
        ])
        return c.json({
          data: rows!.map(({ document, last_used_at }) =>
            keyView(JSON.parse(document as string), last_used_at as number | null)
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
      body: createBody,
      answers: { 201: { description: 'The key, shown this once.', schema: created } },
      async handle({ principal, body, caller, settings }) {
        for (const scope of body.scopes) requireScope(principal, scope)
        const [own, { key: dataKey }] = [await caller(), await settings()]
        const secret = newApiKey()
        const secretOf = (id: string) =>
          own.idempotency ? repeatableApiKey(dataKey, id, own.idempotency.key) : secret
        const id = newId(deps.clock())
        const key = secretOf(id)
        const executed = await execute(deps, own, aboutApiKey(createApiKey), {
          stream: null,
          newId: id,
          command: { ...body, hint: hintOf(key) },
          extra: { hash: hashApiKey(key) },
          reply: showCreated(secretOf),
        })
        return respond(executed)
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
      async handle({ caller, param }) {
        const target = { stream: param('id'), command: {} }
        return respond(await execute(deps, await caller(), aboutApiKey(revokeApiKey), target))
      },
    }),
  ]
}

/** The secret is not part of what is stored for a repeat: it is derived again. */
const showCreated = (secretOf: (id: string) => string): ReplySpec<ApiKey | null, null, ApiKey> => ({
  status: 201,
  subject: (key) => key!,
  render: (key) => ({ body: { ...keyView(key, null), key: secretOf(key.id) } }),
  legacy: (body) => ({ body: { ...body, key: secretOf(body.id) } }),
})

function keyView(
  { id, name, scopes, hint, created_at }: ApiKey,
  lastUsedAt: number | null,
): z.output<typeof answer> {
  return {
    id,
    name,
    scopes,
    hint,
    created_at: isoMicros(created_at),
    last_used_at: lastUsedAt === null ? null : isoMicros(lastUsedAt),
  }
}
