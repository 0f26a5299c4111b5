import type { Context, MiddlewareHandler } from 'hono'
import { bodyLimit } from 'hono/body-limit'
import { ProblemError } from './problem.ts'

const mebibyte = 1_048_576

/** Refuses larger bodies with 413 `body_too_large`, chunked ones as well, which name no length. */
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

/** The body's bytes as they were sent, up to 1 MiB; may be called again, and after {@link readJson}. */
export async function readBytes(c: Context): Promise<Uint8Array> {
  // The limit consumes the stream, so it may only run before the first read; Hono keeps the bytes afterwards.
  const unread = Object.keys(c.req.bodyCache).length === 0
  if (unread && !saysItFits(c)) await limitJson(c, async () => {})
  return new Uint8Array(await c.req.arrayBuffer())
}

/**
 * A body ends where its Content-Length says (RFC 9112, 6.3), so that Deno may hand it over without a stream.
 */
function saysItFits({ req }: Context): boolean {
  const length = req.header('Content-Length')
  return length !== undefined && Number(length) <= mebibyte && req.header('Transfer-Encoding') === undefined
}

// Fatal, because a lenient decoder would put U+FFFD into somebody's name.
const utf8 = new TextDecoder('utf-8', { fatal: true })

/**
 * The JSON body, or undefined when there is none. Refuses 413 `body_too_large` over 1 MiB,
 * 415 `unsupported_media_type` and 400 `malformed_json`.
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
