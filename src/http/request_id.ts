import type { MiddlewareHandler } from 'hono'
import { ulid } from 'ulid'
import type { AppEnv } from '../app_env.ts'

/**
 * Names the request in `c.var.requestId` and in the reply's `X-Request-Id`: the caller's own id where it is
 * `[A-Za-z0-9._-]{1,128}`, else a new ULID. (hono/request-id refuses dots, which trace ids have.)
 *
 * Must be the first middleware: it also makes Hono keep what later middleware sets before a handler runs.
 */
export function requestId(): MiddlewareHandler<AppEnv> {
  return async function requestId(c, next) {
    const given = c.req.header('X-Request-Id')
    const id = given && /^[A-Za-z0-9._-]{1,128}$/.test(given) ? given : ulid().toLowerCase()
    c.set('requestId', id)
    // Through c.res and not c.header: Hono drops headers that were set while no response existed when a
    // handler then answers with a Response of its own making, and merges them when one did.
    c.res.headers.set('X-Request-Id', id)
    await next()
  }
}
