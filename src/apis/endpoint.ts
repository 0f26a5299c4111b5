import type { z } from '@hono/zod-openapi'
import type { Hono } from 'hono'
import { requireScope } from '../auth/authenticate.ts'
import type { Scope } from '../auth/principal.ts'
import { publicBodyBytes, readJson } from '../http/body.ts'
import type { AppEnv } from '../http/env.ts'
import { unlessKnown } from '../http/etag.ts'
import { ProblemError } from '../http/problem.ts'
import { queryRecord, validate } from '../http/validation.ts'
import type { HeaderName } from './documented_headers.ts'
import type { ProblemCode } from './documented_problems.ts'
import { type Call, type CallDeps, createCall, type Parameters } from './call.ts'

export type { Call, Parameter } from './call.ts'

/** A successful answer. */
export interface Answer {
  description: string
  schema?: z.ZodType
  /** The media type; by default JSON. */
  type?: string
}

/** One operation: what it needs, how OpenAPI shows it, and what it does. */
export interface Endpoint<
  Query extends z.ZodType = z.ZodType,
  Body extends z.ZodType = z.ZodType,
  Params extends Parameters = Record<never, never>,
> {
  /**
   * The `operationId` of OpenAPI, by default derived from method and path. Generated clients name functions
   * after it, so it must not change.
   */
  id?: string
  method: 'get' | 'post' | 'put' | 'patch' | 'delete'
  /** Parameters in Hono's spelling: `/v1/people/:id`. */
  path: string
  /** What parameters of the path stand for, by their names; the others are plain text. */
  params?: Params
  summary: string
  tag: string
  /** `any`: every token; `public`: none needed. */
  scope: Scope | 'any' | 'public'
  /** A token of the person that the declared parameter `id` stands for needs no scope. */
  self?: boolean
  /**
   * Refuses in place of what `scope` and `self` say, which are only shown then. Parameters are resolved
   * before.
   */
  authorize?: (call: Call<unknown, unknown, Params>) => Promise<void> | void
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
  /** The accepted security schemes of OpenAPI; by default `bearer`. */
  credentials?: readonly ('bearer' | 'apiKey')[]
  /** How OpenAPI shows a refusal that is not a problem document. */
  problem?: { schema: z.ZodType; type: string }
  answers: Record<number, Answer>
  /** What it does has no state before: If-Match is rejected with 400. */
  unconditional?: boolean
  /** Response headers in addition to those of every answer. */
  headers?: readonly HeaderName[]
  /** Problem codes in addition to those that follow from the rest of the definition. */
  refuses?: readonly ProblemCode[]
  handle: (call: Call<z.output<Query>, z.output<Body>, Params>) => Promise<Response> | Response
}

/** An endpoint with its input types inferred from its schemas and parameters. */
export function endpoint<
  Query extends z.ZodType,
  Body extends z.ZodType,
  Params extends Parameters = Record<never, never>,
>(definition: Endpoint<Query, Body, Params>): Endpoint {
  return definition as unknown as Endpoint
}

/**
 * Puts endpoints on the app: authorisation and validation first, then parameters, then the handler. Literal
 * paths go first.
 */
export function mount(app: Hono<AppEnv>, endpoints: Endpoint[], deps: CallDeps): void {
  for (const one of endpoints) {
    const hasTag = isTagged(one)
    app.on(one.method.toUpperCase(), one.path, async (c) => {
      if (one.unconditional && c.req.header('If-Match') !== undefined) throw unconditional()
      const call = createCall(c, deps)
      const params = one.params ?? {}
      if (one.authorize) {
        await resolveAll(call, params)
        await one.authorize(call)
      } else await authorize(call, one)
      if (one.query) {
        const url = new URL(c.req.url)
        const query = one.lenient ? Object.fromEntries(url.searchParams) : queryRecord(url)
        call.query = validate(one.query, query)
      }
      if (one.body) {
        const sent = await readJson(c, one.scope === 'public' ? publicBodyBytes : undefined)
        const body = one.lenient && Array.isArray(sent) && sent.length === 0 ? {} : sent
        call.body = validate(one.body, body ?? (one.bodyOptional ? {} : body), 'field')
      }
      await resolveAll(call, params)
      const response = await answerOf(one, call, params)
      if (call.shown !== null && one.method === 'get') {
        const { recordShown } = await import('../operations/record_shown.ts')
        await recordShown(deps.database, call, `GET ${one.path}`, call.shown)
      }
      return hasTag ? unlessKnown(c, response) : response
    })
  }
}

/** Whether the operation reads what has an ETag. */
export const isTagged = ({ method, headers }: Endpoint): boolean =>
  method === 'get' && headers?.includes('ETag') === true

const unconditional = () =>
  new ProblemError({
    status: 400,
    code: 'if_match_unsupported',
    detail: 'If-Match has no meaning here: there is no version that the request could be meant for.',
  })

async function answerOf(one: Endpoint, call: Call, params: Parameters): Promise<Response> {
  try {
    return await one.handle(call)
  } catch (error) {
    if (!await readOtherwise(call, params, error)) throw error
    return await one.handle(call)
  }
}

async function authorize(call: Call, { scope, self, params }: Endpoint): Promise<void> {
  if (scope === 'any' || scope === 'public') return
  const { person, scopes } = call.principal
  const asks = self && person !== null && !scopes.has(scope)
  if (asks && await resolved(call, params ?? {}, 'id') === person) return
  requireScope(call.principal, scope)
}

async function resolveAll(call: Call, params: Parameters): Promise<void> {
  for (const name of Object.keys(params)) await resolved(call, params, name)
}

/** The text of a parameter as it was sent: the id of another system may have capitals. */
function textOf({ c }: Call, name: string): string {
  const text = c.req.param(name) ?? ''
  return text.includes('\0') ? '' : text
}

/** What a declared parameter stands for; each is resolved once a call. */
async function resolved(call: Call, params: Parameters, name: string): Promise<unknown> {
  const known = call.params as Record<string, unknown>
  if (!(name in known)) known[name] = await params[name]!.resolve(textOf(call, name), call)
  return known[name]
}

/**
 * Whether a parameter has another reading, now in `call.params`, after the handler has not found what it
 * names.
 */
async function readOtherwise(call: Call, params: Parameters, error: unknown): Promise<boolean> {
  if (!(error instanceof ProblemError) || error.problem.code !== 'not_found') return false
  for (const [name, { otherwise }] of Object.entries(params)) {
    if (otherwise?.of !== error.problem.subject || !otherwise) continue
    const value = await otherwise.resolve(textOf(call, name), call)
    if (value === undefined) continue
    call.params = { ...call.params, [name]: value }
    return true
  }
  return false
}
