import type { z } from '@hono/zod-openapi'
import type { Context } from 'hono'
import type { ContentfulStatusCode } from 'hono/utils/http-status'
import { getPath } from 'hono/utils/url'
import { bearerCredential } from '../auth/authenticate.ts'
import type { ScopeAliases, ScopeWords } from '../auth/scopes.ts'
import type { TemplateRole } from '../domain/organization.ts'
import type { RoleTemplates } from '../domain/templates.ts'
import type { AppEnv } from '../http/env.ts'
import type { Problem, WriteProblem } from '../http/problem.ts'
import type { SigningKeys } from '../log/signing_keys.ts'
import type { Links } from '../operations/deps.ts'
import type { Concern } from '../operations/health.ts'
import type { ImportMapping } from '../operations/foreign_row.ts'
import type { FileDeps } from '../operations/receive_file.ts'
import type { Parameters } from './call.ts'
import { type Endpoint, endpoint } from './endpoint.ts'

/**
 * A way to speak with the service: the native API, or the API of another system in that system's words. All
 * of them run the same commands and read the same projections. Everything about a surface lies in its folder;
 * src/apis/index.ts is the only place that names it.
 */
export interface Surface {
  /**
   * Stands for the surface in DIALECT_HOSTS, in `ops import --dialect`, and as the name of its role template.
   */
  name: string
  /** Where its paths start, no slash at the end. The first is the one that is documented and linked to. */
  prefixes: readonly [string, ...string[]]
  /** Whether DIALECT_HOSTS may put it at the root of a host. */
  hosted: boolean
  /** As the app mounts them. Literal paths come before those with parameters. */
  endpoints: (deps: SurfaceDeps) => Endpoint[]
  /** How it writes a refusal, and the schema of that; an RFC 9457 document without. */
  problem?: { write: WriteProblem; schema: z.ZodType }
  /** A request's API key or token; without this, what follows `Bearer`. */
  credentialOf?: (c: Context<AppEnv>) => string | null
  /** The roles of an organization that is founded with the template of the surface's name. */
  roleTemplate?: readonly TemplateRole[]
  /** Words of the system's tokens. */
  scopeAliases?: ScopeAliases
  /** How `ops import` reads the system's list of people. */
  importMapping?: ImportMapping
  /** The environment variable that limits what one organization may ask of the surface from one address. */
  rateLimitVariable?: string
}

/** What surfaces may use; each endpoint's type names its part of it. */
export interface SurfaceDeps extends FileDeps, SurfaceLinks {
  /** What an organization may be founded with. */
  templates: RoleTemplates
  /** The words that name scopes in a body. */
  scopeWords: ScopeWords
  /** What checkpoints are signed with. */
  signingKeys: SigningKeys
  /** Finds what an operator should look at. */
  concerns: () => Promise<Concern[]>
}

/** Which host serves which surface at its root: host names (or host:port) in lower case. */
export type SurfaceHosts = ReadonlyMap<string, string>

/** Links to a surface, which may have a host of its own. */
export interface SurfaceLinks extends Links {
  dialectHosts: SurfaceHosts
}

/** The definition of {@link dialect}. */
export interface Dialect extends Omit<Surface, 'hosted'> {
  /** What OpenAPI calls its group of operations. */
  tag: string
  /** Made by {@link operation}. */
  endpoints: Surface['endpoints']
  /** The accepted security schemes of OpenAPI; by default `bearer`. */
  credentials?: Endpoint['credentials']
  problem: NonNullable<Surface['problem']>
}

/**
 * Another system's API: takes what clients of old systems send, below each of its prefixes, documented below
 * the first.
 */
export function dialect({ tag, endpoints, credentials, ...definition }: Dialect): Surface {
  const problem = { schema: definition.problem.schema, type: 'application/json' }
  return {
    ...definition,
    hosted: true,
    endpoints(deps) {
      const own = endpoints(deps)
      return definition.prefixes.flatMap((prefix, index) =>
        own.map((one) => ({
          ...one,
          path: `${prefix}${one.path}`,
          tag,
          lenient: true,
          undocumented: index > 0,
          credentials,
          problem,
        }))
      )
    },
  }
}

/** An endpoint of a {@link dialect}, its path without the prefix; the dialect adds the rest. */
export function operation<
  Query extends z.ZodType,
  Body extends z.ZodType,
  Params extends Parameters = Record<never, never>,
>(definition: Omit<Endpoint<Query, Body, Params>, 'tag'>): Endpoint {
  return endpoint({ ...definition, tag: '' } as Endpoint<Query, Body, Params>)
}

/** The surface that a path belongs to; null for the paths of none. */
export function surfaceOf(surfaces: readonly Surface[], path: string): Surface | null {
  return surfaces.find(({ prefixes }) => prefixes.some((prefix) => isBelow(prefix, path))) ?? null
}

/** The first segments of a surface's paths, once each: what to put middleware on. */
export function rootsOf({ prefixes }: Pick<Surface, 'prefixes'>): string[] {
  return [...new Set(prefixes.map((prefix) => `/${prefix.split('/')[1]}`))]
}

export function createCredentialOf(surfaces: readonly Surface[]): (c: Context<AppEnv>) => string | null {
  return function credentialOf(c) {
    const own = surfaceOf(surfaces, c.req.path)?.credentialOf
    return own ? own(c) : bearerCredential(c.req.header('Authorization'))
  }
}

/** Paths outside of the surfaces that mean the same on every host. */
const everywhere = ['/invitations', '/.well-known', '/docs', '/openapi.json', '/healthz', '/readyz']

/**
 * Hono's `getPath`: on a host that belongs to a surface the path is routed as if it had the surface's prefix.
 * One slash at the end of a path means nothing. The request's own URL stays as it is.
 */
export function createPathOf(
  surfaces: readonly Surface[],
  hosts: SurfaceHosts,
): (request: Request) => string {
  const common = [...everywhere, ...surfaces.flatMap(rootsOf)]
  return function pathOf(request) {
    const sent = getPath(request)
    const path = sent.length > 1 && sent.endsWith('/') ? sent.slice(0, -1) : sent
    const host = hosts.size > 0 ? hostOf(hosts, new URL(request.url)) : null
    if (host === null || common.some((start) => isBelow(start, path))) return path
    const surface = surfaces.find(({ name }) => name === hosts.get(host))!
    return `${surface.prefixes[0]}${path}`
  }
}

/**
 * Where the surface's paths start for the sender of this request, as an absolute URL without a slash at the
 * end: the root of the surface's own host when that was asked, otherwise below PUBLIC_URL.
 */
export function baseOf(
  { prefixes, name }: Pick<Surface, 'prefixes' | 'name'>,
  c: Context<AppEnv>,
  { publicUrl, dialectHosts }: SurfaceLinks,
): string {
  const host = hostOf(dialectHosts, new URL(c.req.url))
  return host !== null && dialectHosts.get(host) === name
    ? `${new URL(publicUrl).protocol}//${host}`
    : `${publicUrl}${prefixes[0]}`
}

/**
 * The status of a problem where the old system had no 422: what is wrong with the input, what the person's
 * state forbids, and a quota that is used up, is 400. The rest keeps its status.
 */
export function plainStatus({ status, kind }: Problem): ContentfulStatusCode {
  return status === 422 || kind === 'state' || kind === 'quota' ? 400 : status
}

/** The sentence of a problem; of wrong input it names the field. */
export function sentenceOf({ message, detail }: Problem): string {
  return message ?? detail
}

function hostOf(hosts: SurfaceHosts, { host, hostname }: URL): string | null {
  return hosts.has(host) ? host : hosts.has(hostname) ? hostname : null
}

function isBelow(start: string, path: string): boolean {
  return path === start || path.startsWith(`${start}/`)
}
