import type { Context } from 'hono'
import type { Settings } from '../../events/organization.ts'
import { requireScope } from '../auth/authenticate.ts'
import type { Principal } from '../auth/principal.ts'
import type { Caller } from '../commands/caller.ts'
import type { Database } from '../database/database.ts'
import type { AppEnv } from '../http/env.ts'
import { ifMatch } from '../http/etag.ts'
import { ProblemError } from '../http/problem.ts'
import type { ReadDeps } from '../operations/deps.ts'
import { readsOf, type Replication } from '../replica/reads.ts'
import { requestOf } from './request.ts'

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
  /** The text of a path parameter. */
  param(name: string): string
  /** The organization that the caller acts in; 404 `organization_unknown` when there is none such. */
  settings(): Promise<Settings>
  /** The caller as a command wants it; `digest` stands for a body that is not read into memory. */
  caller(digest?: string): Promise<Caller>
}

/** What the text of a path parameter stands for. src/apis/params.ts has the kinds. */
export interface Parameter<Value = unknown> {
  /** The value that handlers see; asked once a request, when somebody wants to know. */
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
  return {
    c,
    principal,
    query: undefined,
    body: undefined,
    params: {},
    reads: readsOf(c, deps),
    param(name) {
      const value = c.req.param(name) ?? ''
      // PostgreSQL rejects NUL in text, so an id that contains one cannot exist
      return value.includes('\0') ? '' : value
    },
    async settings() {
      const reference = organizationOf(c, principal)
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
    async caller(digest) {
      return {
        ...await requestOf(c, principal.actor, digest),
        organization: organizationOf(c, principal),
        person: principal.person,
        ifMatch: ifMatch(c.req.header('If-Match')),
      }
    },
  }
}

/** What the token names, or the header of those who manage organizations. */
function organizationOf(c: Context<AppEnv>, principal: Principal): string {
  const header = c.req.header('X-Organization-Id')
  if (header && header !== principal.organization) {
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
