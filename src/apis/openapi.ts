import type { Hono } from 'hono'
import { html } from 'hono/html'
import type { AppEnv } from '../http/env.ts'
import type { Links } from '../operations/deps.ts'
import { describe, type Endpoint } from './endpoint.ts'

export interface DocsDeps extends Links {
  /** A file of the documentation viewer, by name; null when there is none such. */
  asset: (name: string) => Promise<Uint8Array | null>
}

/**
 * Mounts `/openapi.json`, built at the first request, and `/docs`, which renders it with a bundled script.
 */
export function mountDocs(
  app: Hono<AppEnv>,
  { publicUrl, asset }: DocsDeps,
  endpoints: Endpoint[],
): void {
  let document: Promise<unknown> | undefined
  app.get(
    '/openapi.json',
    async (c) => c.json(await (document ??= buildDocument(publicUrl, endpoints)) as object),
  )
  app.get('/', (c) => c.redirect('/docs'))
  app.get('/docs', (c) => {
    c.header('Content-Security-Policy', docsPolicy)
    return c.html(page)
  })
  app.get('/docs/start.js', (c) => c.body(start, 200, { 'Content-Type': types.js! }))
  app.get('/docs/:file', async (c) => {
    const type = types[c.req.param('file').split('.').pop() ?? '']
    const bytes = type ? await asset(c.req.param('file')) : null
    if (!bytes) return c.notFound()
    return c.body(bytes as Uint8Array<ArrayBuffer>, 200, {
      'Content-Type': type!,
      'Cache-Control': 'public, max-age=86400',
    })
  })
}

const types: Record<string, string> = { js: 'text/javascript; charset=utf-8', css: 'text/css; charset=utf-8' }

const docsPolicy = "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; " +
  "img-src 'self' data:; connect-src 'self'"

const page = html`<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <title>Rollcall API</title>
    <link rel="stylesheet" href="/docs/swagger-ui.css">
  </head>
  <body>
    <div id="docs"></div>
    <script src="/docs/swagger-ui-bundle.js"></script>
    <script src="/docs/start.js"></script>
  </body>
</html>`

const start = "SwaggerUIBundle({ url: '/openapi.json', dom_id: '#docs', validatorUrl: null })"

async function buildDocument(publicUrl: string, endpoints: Endpoint[]): Promise<unknown> {
  const { OpenAPIHono, z } = await import('@hono/zod-openapi')
  const registry = new OpenAPIHono()
  const problem = z.object({
    type: z.string(),
    title: z.string(),
    status: z.int(),
    detail: z.string(),
    code: z.string().openapi({ description: 'A stable word to switch on.' }),
    request_id: z.string(),
    errors: z.record(z.string(), z.array(z.string())).optional(),
    message: z.string(),
    error: z.string(),
  }).openapi('Problem', { description: 'RFC 9457' })
  registry.openAPIRegistry.registerComponent('securitySchemes', 'bearer', {
    type: 'http',
    scheme: 'bearer',
    bearerFormat: 'JWT',
  })
  for (const one of endpoints) {
    if (!one.undocumented) registry.openAPIRegistry.registerPath(describe(one, problem))
  }
  return registry.getOpenAPI31Document({
    openapi: '3.1.0',
    info: {
      title: 'Rollcall',
      version: '1',
      description:
        'The people of many organizations. Every change is an event; everything read is a projection.',
    },
    servers: [{ url: publicUrl }],
  })
}
