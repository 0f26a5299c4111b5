import type { Context, MiddlewareHandler } from 'hono'
import { bodyLimit } from 'hono/body-limit'
import type { AppEnv } from './env.ts'
import { ProblemError } from './problem.ts'
import type { Exchange } from './server.ts'
import type { Watch } from './watch.ts'

const mebibyte = 1_048_576

/** The largest body that a request without a credential may send, in bytes. */
export const publicBodyBytes = 16_384

/** The time limit of a body in milliseconds, where the server sets none. */
const defaultBodyTimeout = 30_000

/** The time limit of the body, in milliseconds. */
export const bodyTimeoutOf = (c: Context): number =>
  (c.env as Partial<Exchange> | undefined)?.bodyTimeout ?? defaultBodyTimeout

/**
 * Returns the bytes of the body, up to 1 MiB or `maxBytes`. May be called repeatedly, and after
 * {@link readJson}. Rejects with 413 `body_too_large`, 408 `body_timeout` for a body that arrives too slowly,
 * or 400 `incomplete_body`.
 */
export async function readBytes(c: Context, maxBytes = mebibyte): Promise<Uint8Array> {
  // The limit consumes the stream, so it can only run before the first read. Hono keeps the bytes afterwards.
  const unread = Object.keys(c.req.bodyCache).length === 0
  if (!unread) return new Uint8Array(await c.req.arrayBuffer())
  const read = async () => {
    if (!fitsByLength(c, maxBytes)) await limit(maxBytes)(c, async () => {})
    return new Uint8Array(await c.req.arrayBuffer())
  }
  return await inTime(read, bodyTimeoutOf(c), (c.env as Partial<Exchange> | undefined)?.watch)
}

/** The problem of a body that arrives too slowly. The rest of it is not read. */
export const bodyTimeout = () =>
  new ProblemError({
    status: 408,
    code: 'body_timeout',
    detail: 'The body arrived too slowly.',
    headers: { Connection: 'close' },
  })

async function inTime(
  read: () => Promise<Uint8Array>,
  milliseconds: number,
  watch: Watch = watchByTimer,
): Promise<Uint8Array> {
  const { promise: late, reject } = Promise.withResolvers<never>()
  const end = watch(milliseconds, () => reject(bodyTimeout()))
  try {
    return await Promise.race([read(), late])
  } catch (error) {
    // the client has disconnected, or its chunks are malformed
    throw error instanceof ProblemError ? error : incompleteBody()
  } finally {
    end()
  }
}

const watchByTimer: Watch = (milliseconds, late) => {
  const timer = setTimeout(late, milliseconds)
  return () => clearTimeout(timer)
}

const incompleteBody = () =>
  new ProblemError({ status: 400, code: 'incomplete_body', detail: 'The body ended early.' })

/** Rejects a larger body, also a chunked one without a Content-Length. */
function limit(maxBytes: number): MiddlewareHandler {
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

/**
 * Whether the Content-Length is within the limit. A body ends where its Content-Length says (RFC 9112, 6.3),
 * so the stream need not be counted, and Deno can pass the bytes on without one.
 */
function fitsByLength({ req }: Context, maxBytes: number): boolean {
  const length = req.header('Content-Length')
  return length !== undefined && Number(length) <= maxBytes && req.header('Transfer-Encoding') === undefined
}

// Fatal, because a lenient decoder would put U+FFFD into a name.
const utf8 = new TextDecoder('utf-8', { fatal: true })

/**
 * Returns the JSON body, or undefined without a body. It is parsed once a request. Rejects with 415
 * `unsupported_media_type`, 400 `malformed_json`, or as {@link readBytes} does.
 */
export async function readJson(c: Context<AppEnv>, maxBytes?: number): Promise<unknown> {
  const known = c.get('json')
  if (known) return known.value
  const bytes = await readBytes(c, maxBytes)
  if (bytes.length === 0) return undefined
  if (!isJson(c.req.header('Content-Type'))) {
    throw new ProblemError({
      status: 415,
      code: 'unsupported_media_type',
      detail: 'Send the body as JSON, with Content-Type: application/json.',
    })
  }
  try {
    const value: unknown = JSON.parse(utf8.decode(bytes))
    c.set('json', { value })
    return value
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
