import type { MiddlewareHandler } from 'hono'

/** The longest body, in bytes, that is made only to measure it. */
const measuredBytes = 1_048_576

/**
 * Gives the reply to HEAD the Content-Length of the reply to GET (RFC 9110, 9.3.2). A longer stream is not
 * read to its end, and its reply has no Content-Length.
 *
 * @example app.use(headLength())
 */
export function headLength(): MiddlewareHandler {
  return async function headLength(c, next) {
    await next()
    const { status, headers: sent } = c.res
    if (c.req.method !== 'HEAD' || status === 304 || sent.has('Content-Length')) return
    const length = await lengthOf(c.res.body)
    if (length === null) return
    const headers = new Headers(sent)
    headers.set('Content-Length', String(length))
    c.res = new Response(null, { status, headers })
  }
}

async function lengthOf(body: ReadableStream<Uint8Array> | null): Promise<number | null> {
  if (body === null) return 0
  const reader = body.getReader()
  let length = 0
  for (let part = await reader.read(); !part.done; part = await reader.read()) {
    length += part.value.length
    if (length <= measuredBytes) continue
    await reader.cancel()
    return null
  }
  return length
}
