import { z } from 'zod'
import { type RateLimit, rateLimit } from './rate_limit.ts'

/** What the environment can configure of the surfaces. */
export interface SurfaceVariables {
  /** Names of the surfaces that DIALECT_HOSTS may put at the root of a host. */
  hosted: readonly string[]
  /** The variable that limits the rate of a surface, by the surface's name. */
  rateLimits: Readonly<Record<string, string>>
}

export interface SurfaceConfig {
  /** Host (with or without port) in lower case, and the surface that it serves at its root. */
  dialectHosts: ReadonlyMap<string, string>
  /** The rate limit by the surface's name; absent where its variable is not set. */
  surfaceRateLimits: ReadonlyMap<string, RateLimit>
}

/** The schema of the environment variables that depend on the list of surfaces. */
export function surfaceSchema({ hosted, rateLimits }: SurfaceVariables) {
  const variables: Record<string, z.ZodType<RateLimit | undefined>> = Object.fromEntries(
    Object.values(rateLimits).map((variable) => [variable, rateLimit.optional()]),
  )
  return z.intersection(
    z.object({ DIALECT_HOSTS: surfaceHosts(hosted).optional() }),
    z.object(variables),
  ).transform(({ DIALECT_HOSTS, ...set }): SurfaceConfig => ({
    dialectHosts: DIALECT_HOSTS ?? new Map(),
    surfaceRateLimits: new Map(
      Object.entries(rateLimits).flatMap(([surface, variable]) => {
        const limit = set[variable]
        return limit ? [[surface, limit] as const] : []
      }),
    ),
  }))
}

function surfaceHosts(names: readonly string[]) {
  return z.string().transform((value, context): ReadonlyMap<string, string> => {
    const pairs = value.split(',').map((pair) => pair.trim().toLowerCase().split('=') as [string, string])
    const isPair = ([host, name, ...more]: string[]) =>
      /^[a-z0-9]([a-z0-9.-]*[a-z0-9])?(:\d{1,5})?$/.test(host!) && more.length === 0 && names.includes(name!)
    if (!pairs.every(isPair)) {
      context.addIssue(
        `must be host=dialect,host=dialect where a dialect is one of ${names.join(', ')}`,
      )
    } else if (new Set(pairs.map(([host]) => host)).size < pairs.length) {
      context.addIssue('must give every host one dialect')
    }
    return new Map(pairs)
  })
}
