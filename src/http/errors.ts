import type { Context, ErrorHandler, Hono, NotFoundHandler } from 'hono'
import { HTTPException } from 'hono/http-exception'
import { MasterKeyError } from '../log/seal.ts'
import type { AppEnv } from './env.ts'
import type { Clock } from '../clock.ts'
import { DatabaseError } from '../database/database.ts'
import { type Problem, ProblemError, problemResponse, type WriteProblem } from './problem.ts'

export interface ErrorHandlerOptions {
  /** Writes one line; the text has no line break. */
  write: (line: string) => void
  clock: Clock
  /** The problem format of a path; null for an RFC 9457 document. */
  writerOf?: WriterOf
}

export type WriterOf = (path: string) => WriteProblem | null

/** Responds to a thrown error with its problem. Logs one line for a status of 500 or above. */
export function createErrorHandler({ write, clock, writerOf }: ErrorHandlerOptions): ErrorHandler<AppEnv> {
  return function onError(error, c) {
    const problem = problemOf(error)
    if (problem.status >= 500) {
      write(JSON.stringify({
        time: new Date(clock()).toISOString(),
        level: 'error',
        request_id: c.get('requestId'),
        code: problem.code,
        ...describeError(error),
      }))
    }
    return respond(c, problem, writerOf)
  }
}

/** Responds 404 to an unknown path, and 405 with `Allow` to a known path with an unsupported method. */
export function createNotFoundHandler(app: Hono<AppEnv>, writerOf?: WriterOf): NotFoundHandler<AppEnv> {
  return function notFound(c) {
    const allowed = allowedMethods(app, c.req.path)
    // A handler may respond "not found" itself. Then the method is among the allowed ones.
    if (allowed.length === 0 || allowed.includes(c.req.method)) {
      return respond(c, { status: 404, code: 'not_found', detail: 'There is nothing here.' }, writerOf)
    }
    return respond(c, {
      status: 405,
      code: 'method_not_allowed',
      detail: `Allowed methods: ${allowed.join(', ')}.`,
      headers: { Allow: allowed.join(', ') },
    }, writerOf)
  }
}

/** The problem that a caller sees of a thrown error. No other place decides what an error reveals. */
export function problemOf(error: Error): Problem {
  if (error instanceof ProblemError) return error.problem
  if (error instanceof DatabaseError && isUnavailable(error)) {
    return {
      status: 503,
      code: 'database_unavailable',
      detail: 'The database cannot be reached or written to right now. ' +
        'Try again in a few seconds, with the same Idempotency-Key.',
      headers: { 'Retry-After': '5' },
    }
  }
  if (error instanceof MasterKeyError) {
    return {
      status: 503,
      code: 'misconfigured',
      detail: 'The service is not configured. Its log states what is missing.',
    }
  }
  if (error instanceof HTTPException && error.status < 500) {
    return {
      status: error.status,
      code: codes[error.status] ?? 'bad_request',
      detail: 'The request was refused.',
    }
  }
  return { status: 500, code: 'internal_error', detail: 'Something went wrong on our side.' }
}

/**
 * The name and stack frames of an error, for a log. The message is left out, because it can quote personal
 * data.
 */
export function describeError(
  error: Error,
): { error: string; says?: string; sqlstate?: string; reason?: string; frames: string[]; cause?: unknown } {
  const { name, message, stack = '', cause } = error
  const reason = reasonOf(error)
  const start = message ? stack.indexOf(message) + message.length : 0
  const frames = stack.slice(start).split('\n').map((line) => line.trim())
  return {
    error: name,
    // this message names the id of a key and nothing else
    ...(error instanceof MasterKeyError && { says: message }),
    ...(error instanceof DatabaseError && { sqlstate: error.sqlstate }),
    ...(reason !== undefined && { reason }),
    frames: frames.filter((line) => /^at .+:\d+:\d+\)?$/.test(line)),
    ...(cause instanceof Error && { cause: describeError(cause) }),
  }
}

/**
 * The cause of an error in the words of the system, the driver or PostgreSQL: a code such as `ECONNREFUSED`,
 * `CONNECTION_CLOSED` or `53300`, or the name of the innermost error. Never a message, which can quote
 * personal data.
 */
export function reasonOf(error: unknown): string | undefined {
  let name: string | undefined
  for (let depth = 0, one = error; depth < 8 && one instanceof Error; depth++) {
    const { code, sqlstate, cause, errors } = one as Error & Record<string, unknown>
    const word = [sqlstate, code].find((word) => typeof word === 'string' && /^[A-Z0-9_]{3,60}$/.test(word))
    if (word !== undefined) return word as string
    if (/^[A-Za-z]{3,60}$/.test(one.name) && one.name !== 'Error') name = one.name
    // Node gathers the failures of several addresses of one host
    one = cause ?? (Array.isArray(errors) ? errors[0] : undefined)
  }
  return name
}

/** The codes of the statuses with which Hono and its middleware reject requests. */
const codes: Record<number, string> = {
  401: 'unauthenticated',
  403: 'forbidden',
  404: 'not_found',
  413: 'body_too_large',
  415: 'unsupported_media_type',
}

/**
 * Whether the database is unreachable or too busy, for reasons that have nothing to do with the request.
 */
export function isUnavailable(error: DatabaseError): boolean {
  return error.unavailable
}

function respond(c: Context<AppEnv>, problem: Problem, writerOf?: WriterOf): Response {
  const write = writerOf?.(c.req.path)
  if (write) {
    const { status, body } = write(problem, c)
    return c.newResponse(JSON.stringify(body), status, {
      ...problem.headers,
      'Content-Type': 'application/json',
    })
  }
  const response = problemResponse(problem, c.get('requestId'))
  // created by `c`, so that the headers that middleware has set stay on the response
  return c.newResponse(response.body, response)
}

function allowedMethods(app: Hono<AppEnv>, path: string): string[] {
  const methods = ['GET', 'POST', 'PUT', 'PATCH', 'DELETE'].filter((method) =>
    app.router.match(method, path)[0].some(([[, route]]) => route.method === method)
  )
  return methods.includes('GET') ? ['GET', 'HEAD', ...methods.slice(1)] : methods
}
