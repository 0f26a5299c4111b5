import type { RouteConfig, z } from '@hono/zod-openapi'
import type { Context, Hono } from 'hono'
import type { AppEnv } from '../http/env.ts'
import { requireScope } from '../auth/authenticate.ts'
import type { Principal, Scope } from '../auth/principal.ts'
import type { Caller } from '../commands/caller.ts'
import type { Database } from '../database/database.ts'
import type { Deps } from '../deps.ts'
import type { Settings } from '../../events/organization.ts'
import { readJson } from '../http/body.ts'
import { ifMatch } from '../http/etag.ts'
import { ProblemError } from '../http/problem.ts'
import { validate } from '../http/validation.ts'
import { readsOf } from '../replica/reads.ts'
import { queryRecord } from './v1/list_query.ts'
import { requestOf } from './request.ts'

/** A request that was let in, its input checked. */
export interface Call<Query = unknown, Body = unknown> {
  c: Context<AppEnv>
  principal: Principal
  query: Query
  body: Body
  /** Where to read what may lag, yet not behind what the caller has written. */
  reads: Database
  /** A path parameter. */
  param(name: string): string
  /** The organization that the caller acts in; 404 `organization_unknown` when there is none such. */
  settings(): Promise<Settings>
  /** The same as a command wants it; `digest` stands for a body that is not read into memory. */
  caller(digest?: string): Promise<Caller>
}

/** One operation: what it needs, how OpenAPI shows it, and what it does. */
export interface Endpoint<Query extends z.ZodType = z.ZodType, Body extends z.ZodType = z.ZodType> {
  method: 'get' | 'post' | 'put' | 'patch' | 'delete'
  /** Parameters in Hono's spelling: `/v1/people/:id`. */
  path: string
  summary: string
  tag: string
  /** `any`: every token; `public`: none needed. */
  scope: Scope | 'any' | 'public'
  /** Whoever's token belongs to the person `:id` needs no scope. */
  self?: boolean
  /** Refuses in place of what `scope` and `self` say; they are only shown then. */
  authorize?: (call: Call) => Promise<void> | void
  query?: Query
  body?: Body
  /** How OpenAPI shows the `multipart/form-data` that the handler reads itself. */
  form?: z.ZodType
  /** A missing body counts as `{}`. */
  bodyOptional?: boolean
  /**
   * As old systems have it: of a parameter that is given several times the last counts, and a body that is an
   * empty list is one without fields, because PHP writes it so.
   */
  lenient?: boolean
  /** Left out of OpenAPI, because it is another name of an endpoint that is there. */
  undocumented?: boolean
  /** How OpenAPI shows a refusal that is not a problem document. */
  problem?: { schema: z.ZodType; type: string }
  answers: Record<number, { description: string; schema?: z.ZodType; type?: string }>
  handle: (call: Call<z.output<Query>, z.output<Body>>) => Promise<Response> | Response
}

/** An endpoint with its input types inferred from its schemas. */
export function endpoint<Query extends z.ZodType, Body extends z.ZodType>(
  definition: Endpoint<Query, Body>,
): Endpoint {
  return definition as unknown as Endpoint
}

type MountDeps = Pick<Deps, 'settings' | 'database' | 'replication'>

/**
 * Puts endpoints on the app: authorisation and validation first, then the handler. Literal paths go first.
 */
export function mount(app: Hono<AppEnv>, endpoints: Endpoint[], deps: MountDeps): void {
  for (const one of endpoints) {
    app.on(one.method.toUpperCase(), one.path, async (c) => {
      const call = createCall(c, deps)
      if (one.authorize) await one.authorize(call)
      else authorize(call, one)
      if (one.query) {
        const url = new URL(c.req.url)
        const query = one.lenient ? Object.fromEntries(url.searchParams) : queryRecord(url)
        call.query = validate(one.query, query)
      }
      if (one.body) {
        const sent = await readJson(c)
        const body = one.lenient && Array.isArray(sent) && sent.length === 0 ? {} : sent
        call.body = validate(one.body, body ?? (one.bodyOptional ? {} : body))
      }
      return await one.handle(call)
    })
  }
}

function authorize({ principal, param }: Call, { scope, self }: Endpoint): void {
  if (scope === 'any' || scope === 'public') return
  if (self && principal.person !== null && principal.person === param('id')) return
  requireScope(principal, scope)
}

function createCall(c: Context<AppEnv>, deps: MountDeps): Call {
  const principal = c.get('principal')
  const call: Call = {
    c,
    principal,
    query: undefined,
    body: undefined,
    reads: readsOf(c, deps),
    param(name) {
      const value = c.req.param(name) ?? ''
      // PostgreSQL takes no NUL: what holds one is nobody's id
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
  return call
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

/** OpenAPI's description of an endpoint, for the document that is built when somebody asks for it. */
export function describe(one: Endpoint, problemDocument: z.ZodType): RouteConfig {
  const problem = one.problem ?? { schema: problemDocument, type: 'application/problem+json' }
  const names = [...one.path.matchAll(/:(\w+)/g)].map(([, name]) => name!)
  return {
    method: one.method,
    path: one.path.replace(/:(\w+)/g, '{$1}'),
    summary: one.summary,
    tags: [one.tag],
    ...(one.scope === 'public' ? { security: [] } : { security: [{ bearer: [] }] }),
    description: one.scope === 'public' || one.scope === 'any'
      ? undefined
      : `Needs the scope \`${one.scope}\`.`,
    request: {
      ...(one.query && { query: one.query as never }),
      ...(one.body && {
        body: { required: !one.bodyOptional, content: { 'application/json': { schema: one.body } } },
      }),
      ...(one.form && { body: { required: true, content: { 'multipart/form-data': { schema: one.form } } } }),
    },
    parameters: names.map((name) => ({ name, in: 'path', required: true, schema: { type: 'string' } })),
    responses: {
      ...Object.fromEntries(
        Object.entries(one.answers).map(([status, { description, schema, type = 'application/json' }]) => [
          status,
          { description, ...(schema && { content: { [type]: { schema } } }) },
        ]),
      ),
      default: { description: 'A problem.', content: { [problem.type]: { schema: problem.schema } } },
    },
  } as RouteConfig
}
