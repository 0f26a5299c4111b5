import type { Hono } from 'hono'
import { html } from 'hono/html'
import type { AppEnv } from '../http/env.ts'
import { titleOf } from '../http/problem.ts'
import type { Links } from '../operations/deps.ts'
import { describe, registerHeaders } from './describe.ts'
import type { Endpoint } from './endpoint.ts'
import { info, tags } from './openapi_parts.ts'
import { version } from '../version.ts'

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
  app.get(
    '/favicon.ico',
    (c) => c.body(icon, 200, { 'Content-Type': 'image/svg+xml', 'Cache-Control': 'public, max-age=86400' }),
  )
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

/** The icon that browsers request for every page. */
const icon = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 16 16">' +
  '<rect width="16" height="16" rx="3" fill="#1d4ed8"/>' +
  '<path d="M4 5h8M4 8h8M4 11h5" stroke="#fff" stroke-width="1.5" stroke-linecap="round"/></svg>'

const start = "SwaggerUIBundle({ url: '/openapi.json', dom_id: '#docs', validatorUrl: null })"

/** Builds the OpenAPI document of the endpoints. `publicUrl` is the URL of the server. */
export async function buildDocument(publicUrl: string, endpoints: Endpoint[]): Promise<unknown> {
  const { OpenAPIHono, z } = await import('@hono/zod-openapi')
  const app = new OpenAPIHono()
  const registry = app.openAPIRegistry
  registry.register(
    'Problem',
    z.object({
      type: z.string(),
      title: z.string(),
      status: z.int(),
      detail: z.string(),
      code: z.string().openapi({ description: 'A stable word to switch on.' }),
      request_id: z.string(),
      errors: z.record(z.string(), z.array(z.string())).optional(),
      message: z.string(),
      error: z.string(),
    }).openapi('Problem', { description: 'RFC 9457' }),
  )
  registry.registerComponent('securitySchemes', 'bearer', {
    type: 'http',
    scheme: 'bearer',
    bearerFormat: 'JWT',
    description: 'A token (JWT), or an API key.',
  })
  registry.registerComponent('securitySchemes', 'apiKey', {
    type: 'apiKey',
    in: 'header',
    name: 'X-API-KEY',
    description: 'An API key.',
  })
  registerHeaders(registry)
  const documented = endpoints.filter(({ undocumented }) => !undocumented)
  for (const one of documented) registry.registerPath(describe(one))
  const used = new Set(documented.map(({ tag }) => tag))
  return shareProblems(app.getOpenAPI31Document({
    openapi: '3.1.0',
    info: { ...info, version },
    servers: [{ url: publicUrl }],
    tags: tags.filter(({ name }) => used.has(name)),
  }))
}

type OpenApi = ReturnType<import('@hono/zod-openapi').OpenAPIHono['getOpenAPI31Document']>

/** Moves the problem responses into `components`, once each, which reduces the document by two thirds. */
function shareProblems(document: OpenApi): OpenApi {
  const responses: Record<string, unknown> = {}
  const names = new Map<string, string>()
  for (const path of Object.values(document.paths ?? {})) {
    for (const operation of Object.values(path)) {
      for (const [status, response] of Object.entries(operation.responses as Record<string, unknown>)) {
        if (!(Number(status) >= 400)) continue
        const text = JSON.stringify(response)
        const title = titleOf(Number(status)).replaceAll(' ', '')
        const name = names.get(text) ?? unusedName(title, responses)
        names.set(text, name)
        responses[name] = response
        operation.responses[status] = { $ref: `#/components/responses/${name}` }
      }
    }
  }
  return { ...document, components: { ...document.components, responses: responses as never } }
}

function unusedName(title: string, taken: object): string {
  for (let n = 1;; n++) {
    const name = n === 1 ? title : `${title}${n}`
    if (!(name in taken)) return name
  }
}
