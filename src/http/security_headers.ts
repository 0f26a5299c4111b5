import { Hono, type MiddlewareHandler } from 'hono'
import { secureHeaders } from 'hono/secure-headers'

/**
 * Sets nosniff, no framing, no referrer to other sites, and HSTS. Responses to requests with a credential are
 * not cached.
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

/**
 * The headers that Hono's secureHeaders() sets. They are the same on every response, so they are computed
 * once.
 */
async function fixedHeaders(): Promise<[string, string][]> {
  const app = new Hono().use(secureHeaders({
    xFrameOptions: 'DENY',
    referrerPolicy: 'same-origin',
    strictTransportSecurity: 'max-age=31536000; includeSubDomains',
  }))
  app.get('/', (c) => c.body(null))
  return [...(await app.request('/')).headers]
}
