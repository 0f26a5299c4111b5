import type { Context, MiddlewareHandler } from 'hono'
import { matchedRoutes } from 'hono/route'
import type { AppEnv } from './env.ts'
import type { Clock } from '../clock.ts'

export interface AccessLogOptions {
  /** Writes one line; the text has no line break. */
  write: (line: string) => void
  clock: Clock
  /** The id of the organization of an id or external id, as far as it is known without a question. */
  organizationId: (reference: string) => string | null
}

/**
 * Writes one JSON line per request. A line holds nothing personal and no secret. It names the route's pattern
 * instead of the path, which can hold an invitation token, and leaves out the query, which can hold a mail
 * address.
 */
export function accessLog({ write, clock, organizationId }: AccessLogOptions): MiddlewareHandler<AppEnv> {
  return async function accessLog(c, next) {
    const startedAt = clock()
    await next()
    const principal = c.get('principal')
    const reference = c.get('organization') ?? principal?.organization
    write(JSON.stringify({
      time: new Date(startedAt).toISOString(),
      request_id: c.get('requestId'),
      method: c.req.method,
      route: routePattern(c),
      status: c.res.status,
      duration_ms: clock() - startedAt,
      actor: onlyIf(/^[\w.:|/-]{1,255}$/, principal?.actor),
      organization: onlyIf(
        /^[0-9a-hjkmnp-tv-z]{26}$/i,
        reference && (organizationId(reference) ?? reference),
      ),
    }))
  }
}

/**
 * The value if it matches `opaque`, otherwise undefined. An actor can be a mail address and an external id a
 * name, which must not be logged.
 */
function onlyIf(opaque: RegExp, value: string | null | undefined): string | undefined {
  return value && opaque.test(value) ? value : undefined
}

/**
 * The pattern of the route that handled the request, or would have if no middleware had rejected it; `*` for
 * none.
 */
function routePattern(c: Context): string {
  const route = matchedRoutes(c)
    .slice(c.req.routeIndex)
    .find(({ method, path }) => method !== 'ALL' || !path.endsWith('*'))
  return route?.path ?? '*'
}
