import type { MiddlewareHandler } from 'hono'
import { secureHeaders } from 'hono/secure-headers'

/** nosniff, no framing, no referrer to others, HSTS; and no cache keeps the answer to a request that carried a credential. */
export function securityHeaders(): MiddlewareHandler {
  const secure = secureHeaders({
    xFrameOptions: 'DENY',
    referrerPolicy: 'same-origin',
    strictTransportSecurity: 'max-age=31536000; includeSubDomains',
  })
  return async function securityHeaders(c, next) {
    await secure(c, next)
    const credential = c.req.header('Authorization') ?? c.req.header('X-API-KEY')
    if (credential !== undefined) c.header('Cache-Control', 'no-store')
  }
}
