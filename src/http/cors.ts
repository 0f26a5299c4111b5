import type { MiddlewareHandler } from 'hono'
import { cors } from 'hono/cors'

/**
 * Lets scripts of these origins call the API. Callers send tokens, so cookies and other credentials of the
 * browser are not allowed.
 */
export function crossOrigin(origins: '*' | string[]): MiddlewareHandler {
  return cors({
    origin: origins,
    allowMethods: ['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE'],
    allowHeaders: [
      'Authorization',
      'Content-Type',
      'If-Match',
      'Idempotency-Key',
      'X-Reason',
      'X-Request-Id',
      'X-Organization-Id',
      'Rollcall-Position',
    ],
    exposeHeaders: [
      'ETag',
      'Location',
      'X-Request-Id',
      'RateLimit',
      'RateLimit-Policy',
      'Retry-After',
      'Idempotent-Replayed',
      'Rollcall-Position',
    ],
    maxAge: 600,
  })
}
