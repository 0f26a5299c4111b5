import { z } from '@hono/zod-openapi'
import type { ApiKey } from '../../../events/api_key.ts'
import { unauthenticated } from '../../auth/authenticate.ts'
import type { Principal } from '../../auth/principal.ts'
import { type KeyFamily } from '../../domain/api_key.ts'
import { type CommandResult } from '../../commands/execute.ts'
import type { ReplySpec } from '../../commands/reply.ts'
import { type Database, sql } from '../../database/database.ts'
import { readScoped } from '../../database/scoped.ts'
import { tagOf } from '../representation.ts'
import { isoMicros } from '../../operations/time.ts'

const time = z.string().openapi({ format: 'date-time', example: '2024-06-15T10:30:00.000000Z' })

export const answer = z.object({
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

export const created = answer.extend({
  key: z.string().nullable().openapi({
    description: 'Shown once: it is not kept. Null in the reply to a repeat by `Idempotency-Key`.',
    example: 'ck_…',
  }),
}).openapi('CreatedApiKey')

export const revoked = z.object({
  revoked: z.array(z.string()).openapi({ description: 'The ids of the keys, that of the named one first.' }),
}).openapi('RevokedApiKeys')

/**
 * Rejects a caller whose API key was revoked after the request had been let in. Without this, a revoked key
 * could have made another one.
 */
export async function requireCaller(database: Database, { apiKey, organization }: Principal): Promise<null> {
  if (!apiKey || organization === null) return null
  const [rows] = await readScoped(database, organization, [
    sql`select id from records
      where organization_id = ${organization} and kind = 'api_key' and id = ${apiKey.id}`,
  ])
  if (rows!.length > 0) return null
  throw unauthenticated('The API key was revoked.', ', error="invalid_token"')
}

/** What the state of an API key does not say. Times are in milliseconds since the Unix epoch, or null. */
export interface KeyUse {
  createdBy: string
  lastUsedAt: number | null
  /** The last use of each earlier secret, by its hint. */
  previous: Readonly<Record<string, number | null>>
}

export const unused = (createdBy: string): KeyUse => ({ createdBy, lastUsedAt: null, previous: {} })

/** The use of a key whose secret is replaced: the last use of that secret is the key's. */
export const afterRotation = ({ key, use }: { key: ApiKey; use: KeyUse }): KeyUse => ({
  ...use,
  previous: { ...use.previous, [key.hint]: use.lastUsedAt },
})

/** Reads the API keys of an organization that are not revoked, or the one with this id. */
export async function readKeys(
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

export const showLeft: ReplySpec<KeyFamily, string[], { left: number } | null> = {
  status: 204,
  subject: ({ descendants }) => ({ left: descendants.length }),
  // a reply that 0.4.0 stored does not say it
  render: (subject) => subject ? { headers: { 'Rollcall-Descendants': `${subject.left}` } } : {},
}

export const showRevoked: ReplySpec<KeyFamily, string[], string[]> = {
  status: 200,
  subject: (_, ids) => ids,
  render: (ids) => ({ body: { revoked: ids }, headers: { 'Rollcall-Descendants': '0' } }),
}

/** The reply without the secret, which is not stored. {@link withSecret} adds it to the first reply. */
export const showCreated = (createdBy: string): ReplySpec<ApiKey | null, null, ApiKey> => ({
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
export const versioned = ({ id, name, scopes, hint, created_at, expires_at, previous }: ApiKey) => ({
  id,
  name,
  scopes,
  hint,
  created_at,
  expires_at,
  previous: previous?.map((one) => [one.hint, one.expires_at]),
})

export const keyTag = (key: ApiKey) => tagOf(versioned(key))

/** The result with the secret in its reply, unless it repeats an earlier reply. */
export function withSecret<Result extends CommandResult<ApiKey | null>>(
  executed: Result,
  key: string,
): Result {
  if (executed.result === 'refused' || executed.replayed) return executed
  return { ...executed, reply: { ...executed.reply, body: { ...executed.reply.body as object, key } } }
}

export function keyView(
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
