import { createHash } from 'node:crypto'
import type { Context } from 'hono'
import type { Settings } from '../../events/organization.ts'
import { requireScope } from '../auth/authenticate.ts'
import type { Principal } from '../auth/principal.ts'
import type { Caller } from '../commands/caller.ts'
import type { Database } from '../database/database.ts'
import { canonicalId } from '../canonical_id.ts'
import { readBytes } from '../http/body.ts'
import type { AppEnv } from '../http/env.ts'
import { ifMatch } from '../http/etag.ts'
import { ProblemError } from '../http/problem.ts'
import type { ReadDeps } from '../operations/deps.ts'
import type { Shown } from '../operations/record_shown.ts'
import { readsOf, type Replication } from '../replica/reads.ts'

/** A request that was let in, its input checked. */
export interface Call<Query = unknown, Body = unknown, Params extends Parameters = Record<never, never>> {
  c: Context<AppEnv>
  principal: Principal
  query: Query
  body: Body
  /** What the declared path parameters stand for, found before the handler runs. */
  params: Resolved<Params>
  /** Where to read what may lag, yet not behind what the caller has written. */
  reads: Database
  /** The text of a path parameter; an id in lower case, however it was sent. */
  param(name: string): string
  /** The organization that the caller acts in; 404 `organization_unknown` when there is none such. */
  settings(): Promise<Settings>
  /**
   * States which people the reply shows, `many` where their number is not known. The read is recorded where
   * the organization wants it, see `recordShown()`.
   */
  shows(settings: Settings, people: Shown['people']): void
  /** What the reply shows and has to be recorded; null for nothing. */
  shown: Shown[] | null
  /** The caller as a command wants it; `digest` stands for a body that is not read into memory. */
  caller(digest?: string): Promise<Caller>
}

/** What the text of a path parameter stands for. src/apis/params.ts has the kinds. */
export interface Parameter<Value = unknown> {
  /** Returns the value that handlers see; called once per request, when the value is needed. */
  resolve(text: string, call: Call): Promise<Value> | Value
  /**
   * Another reading of the text, asked when the handler has not found `of` under the first: the handler then
   * runs again. undefined where there is none.
   */
  otherwise?: {
    /** The subject of the refusal `not_found`. */
    of: string
    resolve(text: string, call: Call): Promise<Value | undefined>
  }
}

export type Parameters = Readonly<Record<string, Parameter>>

export type Resolved<Params extends Parameters> = {
  [Name in keyof Params]: Params[Name] extends Parameter<infer Value> ? Value : never
}

export interface CallDeps extends ReadDeps {
  /** For reads that may lag; absent where all is read from `database`. */
  replication?: Replication
}

/** A call whose query, body and parameters are not known yet. */
export function createCall(c: Context<AppEnv>, deps: CallDeps): Call {
  const principal = c.get('principal')
  const call: Call = {
    c,
    principal,
    query: undefined,
    body: undefined,
    params: {},
    reads: deps.replication ? readsOf(c, deps.database, deps.replication) : deps.database,
    param(name) {
      const value = c.req.param(name) ?? ''
      // PostgreSQL rejects NUL in text, so an id that contains one cannot exist
      return value.includes('\0') ? '' : canonicalId(value)
    },
    async settings() {
      const reference = organizationOf(c, principal)
      c.set('organization', reference)
      const settings = await deps.settings.find(reference)
      if (!settings) {
        throw new ProblemError({
          status: 404,
          code: 'organization_unknown',
          detail: 'The organization that the token names does not exist.',
        })
      }
      return settings
    },
    shown: null,
    shows(settings, people) {
      if (settings.organization.record_reads !== 'all') return
      call.shown ??= []
      call.shown.push({ settings, people })
    },
    async caller(digest) {
      const organization = organizationOf(c, principal)
      c.set('organization', organization)
      return {
        ...await requestOf(c, principal, digest),
        organization,
        person: principal.person,
        ifMatch: ifMatch(c.req.header('If-Match')),
      }
    },
  }
  return call
}

/** What the token names, or the header of those who manage organizations. */
function organizationOf(c: Context<AppEnv>, principal: Principal): string {
  const header = c.req.header('X-Organization-Id')
  if (header && canonicalId(header) !== canonicalId(principal.organization ?? '')) {
    requireScope(principal, 'organizations:manage')
    return header
  }
  if (principal.organization) return principal.organization
  throw new ProblemError({
    status: 400,
    code: 'organization_required',
    detail: principal.scopes.has('organizations:manage')
      ? 'Name the organization in the header X-Organization-Id.'
      : 'The token names no organization.',
  })
}

/**
 * What a request says of itself, for the events that it leaves: also of callers who name no organization.
 * `digest` stands for a body that is not read into memory.
 */
export async function requestOf(
  c: Context<AppEnv>,
  { actor, scopes }: Pick<Principal, 'actor' | 'scopes'>,
  digest?: string,
): Promise<Omit<Caller, 'organization' | 'ifMatch'>> {
  return {
    actor,
    scopes,
    requestId: c.get('requestId'),
    reason: reasonOf(c),
    idempotency: await idempotencyOf(c, actor, digest),
  }
}

/** Why, in the caller's words: at most 255 characters, kept with every event of the request. */
function reasonOf(c: Context): string | null {
  const reason = c.req.header('X-Reason')?.trim()
  if (reason && reason.length > 255) {
    throw new ProblemError({
      status: 400,
      code: 'malformed_reason',
      detail: 'X-Reason may have at most 255 characters.',
    })
  }
  return reason || null
}

async function idempotencyOf(c: Context, actor: string, digest?: string): Promise<Caller['idempotency']> {
  const key = c.req.header('Idempotency-Key')
  if (key === undefined) return null
  if (!/^[\x21-\x7e]{1,255}$/.test(key)) {
    throw new ProblemError({
      status: 400,
      code: 'malformed_idempotency_key',
      detail: 'Idempotency-Key must be 1 to 255 visible ASCII characters.',
    })
  }
  // the routed path: on the host of a dialect the URL's own would mean another thing than elsewhere
  const { path } = c.req
  const { search } = new URL(c.req.url)
  return {
    key: sha256(JSON.stringify([actor, c.req.method, path, key])),
    fingerprint: sha256(digest ?? await readBytes(c), search),
  }
}

function sha256(...parts: (string | Uint8Array)[]): string {
  const hash = createHash('sha256')
  for (const part of parts) hash.update(part)
  return hash.digest('hex')
}
