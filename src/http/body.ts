import type { Context, MiddlewareHandler } from 'hono'
import { bodyLimit } from 'hono/body-limit'
import { ProblemError } from './problem.ts'

const mebibyte = 1_048_576

/** Rejects a larger body with 413 `body_too_large`, also a chunked one without a Content-Length. */
export function limitBody(maxBytes = mebibyte): MiddlewareHandler {
  return bodyLimit({
    maxSize: maxBytes,
    onError: () => {
      throw new ProblemError({
        status: 413,
        code: 'body_too_large',
        detail: `The body may have at most ${maxBytes} bytes.`,
      })
    },
  })
}

const limitJson = limitBody()

/** Returns the bytes of the body, up to 1 MiB. May be called repeatedly, and after {@link readJson}. */
export async function readBytes(c: Context): Promise<Uint8Array> {
  // The limit consumes the stream, so it can only run before the first read. Hono keeps the bytes afterwards.
  const unread = Object.keys(c.req.bodyCache).length === 0
  if (unread && !fitsByLength(c)) await limitJson(c, async () => {})
  return new Uint8Array(await c.req.arrayBuffer())
}

/**
 * Whether the Content-Length is within the limit. A body ends where its Content-Length says (RFC 9112, 6.3),
 * so the stream need not be counted, and Deno can pass the bytes on without one.
 */
function fitsByLength({ req }: Context): boolean {
  const length = req.header('Content-Length')
  return length !== undefined && Number(length) <= mebibyte && req.header('Transfer-Encoding') === undefined
}

// Fatal, because a lenient decoder would put U+FFFD into a name.
const utf8 = new TextDecoder('utf-8', { fatal: true })

/**
 * Returns the JSON body, or undefined without a body. Rejects with 413 `body_too_large` above 1 MiB, 415
 * `unsupported_media_type`, or 400 `malformed_json`.
 */
export async function readJson(c: Context): Promise<unknown> {
  const bytes = await readBytes(c)
  if (bytes.length === 0) return undefined
  if (!isJson(c.req.header('Content-Type'))) {
    throw new ProblemError({
      status: 415,
      code: 'unsupported_media_type',
      detail: 'Send the body as JSON, with Content-Type: application/json.',
    })
  }
  try {
    return JSON.parse(utf8.decode(bytes))
  } catch {
    throw new ProblemError({
      status: 400,
      code: 'malformed_json',
      detail: 'The body is not valid JSON in UTF-8.',
    })
  }
}

function isJson(contentType: string | undefined): boolean {
  return /^application\/([\w.-]+\+)?json\s*(;|$)/i.test(contentType?.trim() ?? '')
}
