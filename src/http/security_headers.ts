import { Hono, type MiddlewareHandler } from 'hono'
import { secureHeaders } from 'hono/secure-headers'

/**
 * nosniff, no framing, no referrer to others, HSTS; and no cache keeps the answer to a request that carried a
 * credential.
 */
export function securityHeaders(): MiddlewareHandler {
  let fixed: [string, string][] | undefined
  return async function securityHeaders(c, next) {
    await next()
    fixed ??= await fixedHeaders()
    const { headers } = c.res
    for (const [name, value] of fixed) headers.set(name, value)
    const credential = c.req.header('Authorization') ?? c.req.header('X-API-KEY')
    if (credential !== undefined) headers.set('Cache-Control', 'no-store')
  }
}

/** What the library would set on every reply: the same each time, so it is asked once. */
async function fixedHeaders(): Promise<[string, string][]> {
  const app = new Hono().use(secureHeaders({
    xFrameOptions: 'DENY',
    referrerPolicy: 'same-origin',
    strictTransportSecurity: 'max-age=31536000; includeSubDomains',
  }))
  app.get('/', (c) => c.body(null))
  return [...(await app.request('/')).headers]
}
