import type { z } from '@hono/zod-openapi'
import type { Context } from 'hono'
import type { ContentfulStatusCode } from 'hono/utils/http-status'
import { getPath } from 'hono/utils/url'
import type { AppEnv } from '../http/env.ts'
import { bearerCredential } from '../auth/authenticate.ts'
import type { Deps } from '../deps.ts'
import type { Problem, WriteProblem } from '../http/problem.ts'
import { type Endpoint, endpoint } from './endpoint.ts'
import type { DialectName } from './names.ts'

/** Another system's API: the same commands and projections in that system's words. */
export interface Dialect {
  name: DialectName
  /** What OpenAPI calls its group of operations. */
  tag: string
  /** Where its paths start, no slash at the end. The first is the one that is documented and linked to. */
  prefixes: readonly [string, ...string[]]
  /** Made by {@link operation}; literal paths come before those with parameters. */
  endpoints: (deps: Deps) => Endpoint[]
  /** How it tells a refusal. */
  writeProblem: WriteProblem
  /** The same for OpenAPI. */
  problemSchema: z.ZodType
  /** A request's API key or token; without this, what follows `Bearer`. */
  credentialOf?: (c: Context<AppEnv>) => string | null
}

/** Which host serves which dialect at its root: host names (or host:port) in lower case. */
export type DialectHosts = ReadonlyMap<string, DialectName>

/** An endpoint of a dialect, its path without the prefix; {@link endpointsOf} adds the rest. */
export function operation<Query extends z.ZodType, Body extends z.ZodType>(
  definition: Omit<Endpoint<Query, Body>, 'tag'>,
): Endpoint {
  return endpoint({ ...definition, tag: '' } as Endpoint<Query, Body>)
}

/** The dialect's endpoints as the app mounts them, below each of its prefixes; documented below the first. */
export function endpointsOf(dialect: Dialect, deps: Deps): Endpoint[] {
  const { tag, prefixes, problemSchema } = dialect
  const own = dialect.endpoints(deps)
  return prefixes.flatMap((prefix, index) =>
    own.map((one) => ({
      ...one,
      path: `${prefix}${one.path}`,
      tag,
      lenient: true,
      undocumented: index > 0,
      problem: { schema: problemSchema, type: 'application/json' },
    }))
  )
}

/** Whose path this is; null for the native API's and all others. */
export function dialectOf(dialects: readonly Dialect[], path: string): Dialect | null {
  return dialects.find(({ prefixes }) => prefixes.some((prefix) => isBelow(prefix, path))) ?? null
}

/** The first segments of all dialects' paths: what to put middleware on, once each. */
export function rootsOf(dialects: readonly Dialect[]): string[] {
  return [
    ...new Set(dialects.flatMap(({ prefixes }) => prefixes.map((prefix) => `/${prefix.split('/')[1]}`))),
  ]
}

export function createCredentialOf(dialects: readonly Dialect[]): (c: Context<AppEnv>) => string | null {
  return function credentialOf(c) {
    const own = dialectOf(dialects, c.req.path)?.credentialOf
    return own ? own(c) : bearerCredential(c.req.header('Authorization'))
  }
}

/** Paths that mean the same on every host: what every host answers besides its dialect. */
const everywhere = ['/v1', '/invitations', '/.well-known', '/docs', '/openapi.json', '/healthz', '/readyz']

/**
 * Hono's `getPath`: on a host that belongs to a dialect the path is routed as if it had the dialect's prefix.
 * The request's own URL stays as it is.
 */
export function createPathOf(
  dialects: readonly Dialect[],
  hosts: DialectHosts,
): (request: Request) => string {
  const common = [...everywhere, ...rootsOf(dialects)]
  return function pathOf(request) {
    const path = getPath(request)
    const host = hosts.size > 0 ? hostOf(hosts, new URL(request.url)) : null
    if (host === null || common.some((start) => isBelow(start, path))) return path
    const dialect = dialects.find(({ name }) => name === hosts.get(host))!
    return `${dialect.prefixes[0]}${path}`
  }
}

/**
 * Where the dialect's paths start for whoever sent this request, as an absolute URL without a slash at the
 * end: the root of the dialect's own host when that was asked, otherwise below PUBLIC_URL.
 */
export function baseOf(
  { prefixes, name }: Pick<Dialect, 'prefixes' | 'name'>,
  c: Context<AppEnv>,
  { publicUrl, dialectHosts }: Pick<Deps, 'publicUrl' | 'dialectHosts'>,
): string {
  const host = hostOf(dialectHosts, new URL(c.req.url))
  return host !== null && dialectHosts.get(host) === name
    ? `${new URL(publicUrl).protocol}//${host}`
    : `${publicUrl}${prefixes[0]}`
}

/**
 * The status of a problem where the old system had no 422: what is wrong with the input, and what the
 * person's state forbids, is 400. The rest keeps its status.
 */
export function plainStatus({ status, code }: Problem): ContentfulStatusCode {
  return status === 422 || code === 'invalid_state' ? 400 : status
}

/** The sentence of a problem; of wrong input it names the field. */
export function sentenceOf({ message, detail }: Problem): string {
  return message ?? detail
}

function hostOf(hosts: DialectHosts, { host, hostname }: URL): string | null {
  return hosts.has(host) ? host : hosts.has(hostname) ? hostname : null
}

function isBelow(start: string, path: string): boolean {
  return path === start || path.startsWith(`${start}/`)
}
