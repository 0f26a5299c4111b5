import type { MiddlewareHandler } from 'hono'
import { newId } from '../new_id.ts'
import type { AppEnv } from './env.ts'

/**
 * Sets `c.var.requestId` and the `X-Request-Id` of the response: the caller's id if it matches
 * `[A-Za-z0-9._-]{1,128}`, otherwise a new ULID. (hono/request-id rejects dots, which trace ids have.)
 */
export function requestId(): MiddlewareHandler<AppEnv> {
  return async function requestId(c, next) {
    const given = c.req.header('X-Request-Id')
    const id = given && /^[A-Za-z0-9._-]{1,128}$/.test(given) ? given : newId(Date.now())
    c.set('requestId', id)
    await next()
    c.res.headers.set('X-Request-Id', id)
  }
}
