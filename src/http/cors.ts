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
      'X-API-KEY',
      'Content-Type',
      'If-Match',
      'If-None-Match',
      'Range',
      'If-Range',
      'Idempotency-Key',
      'X-Reason',
      'X-Request-Id',
      'X-Organization-Id',
      'Rollcall-Position',
    ],
    exposeHeaders: [
      'ETag',
      'Location',
      'Link',
      'Content-Disposition',
      'WWW-Authenticate',
      'Rollcall-Position',
      'Idempotent-Replayed',
      'RateLimit',
      'RateLimit-Policy',
      'Retry-After',
      'X-Request-Id',
    ],
    maxAge: 600,
  })
}
