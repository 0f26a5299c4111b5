import type { Context, MiddlewareHandler } from 'hono'
import { matchedRoutes } from 'hono/route'
import type { AppEnv } from './env.ts'
import type { Clock } from '../clock.ts'

export interface AccessLogOptions {
  /** Takes one line, without the line break. */
  write: (line: string) => void
  clock: Clock
}

/**
 * One JSON line a request. It holds nothing personal and no secret: the route's pattern stands for the path,
 * where invitation tokens are, and the query, where addresses are, is left out.
 */
export function accessLog({ write, clock }: AccessLogOptions): MiddlewareHandler<AppEnv> {
  return async function accessLog(c, next) {
    const startedAt = clock()
    await next()
    const principal = c.get('principal')
    write(JSON.stringify({
      time: new Date(startedAt).toISOString(),
      request_id: c.get('requestId'),
      method: c.req.method,
      route: routePattern(c),
      status: c.res.status,
      duration_ms: clock() - startedAt,
      actor: onlyIf(/^[\w.:|/-]{1,255}$/, principal?.actor),
      organization: onlyIf(/^[0-9a-hjkmnp-tv-z]{26}$/i, principal?.organization),
    }))
  }
}

/** Leaves out what may be personal: an actor can be somebody's mail address, an external id their name. */
function onlyIf(opaque: RegExp, value: string | null | undefined): string | undefined {
  return value && opaque.test(value) ? value : undefined
}

/** The pattern of the route that answered, or would have, had no middleware refused first; `*` for none. */
function routePattern(c: Context): string {
  const route = matchedRoutes(c)
    .slice(c.req.routeIndex)
    .find(({ method, path }) => method !== 'ALL' || !path.endsWith('*'))
  return route?.path ?? '*'
}
