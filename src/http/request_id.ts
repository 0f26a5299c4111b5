import type { MiddlewareHandler } from 'hono'
import { newId } from '../new_id.ts'
import type { AppEnv } from './env.ts'

/**
 * Names the request in `c.var.requestId` and in the reply's `X-Request-Id`: the caller's own id where it is
 * `[A-Za-z0-9._-]{1,128}`, else a new ULID. (hono/request-id refuses dots, which trace ids have.)
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
