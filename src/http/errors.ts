import type { Context, ErrorHandler, Hono, NotFoundHandler } from 'hono'
import { HTTPException } from 'hono/http-exception'
import { MasterKeyError } from '../log/seal.ts'
import type { AppEnv } from './env.ts'
import type { Clock } from '../clock.ts'
import { DatabaseError } from '../database/database.ts'
import { type Problem, ProblemError, problemResponse, type WriteProblem } from './problem.ts'

export interface ErrorHandlerOptions {
  /** Takes one line, without the line break. */
  write: (line: string) => void
  clock: Clock
  /** How problems of a path are told; null for the RFC 9457 document. */
  writerOf?: WriterOf
}

export type WriterOf = (path: string) => WriteProblem | null

/** Answers whatever was thrown, and writes a line about it when the fault is on our side. */
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
    return answer(c, problem, writerOf)
  }
}

/** 404 for an unknown path, 405 with `Allow` for a known path that is asked in a way it does not know. */
export function createNotFoundHandler(app: Hono<AppEnv>, writerOf?: WriterOf): NotFoundHandler<AppEnv> {
  return function notFound(c) {
    const allowed = methodsOf(app, c.req.path)
    // A handler may say not found itself: then its method is among those that the path knows.
    if (allowed.length === 0 || allowed.includes(c.req.method)) {
      return answer(c, { status: 404, code: 'not_found', detail: 'There is nothing here.' }, writerOf)
    }
    return answer(c, {
      status: 405,
      code: 'method_not_allowed',
      detail: `This address knows ${allowed.join(', ')}.`,
      headers: { Allow: allowed.join(', ') },
    }, writerOf)
  }
}

/** The one place where what was thrown becomes what the caller may know. */
export function problemOf(error: Error): Problem {
  if (error instanceof ProblemError) return error.problem
  if (error instanceof DatabaseError && isUnavailable(error)) {
    return {
      status: 503,
      code: 'database_unavailable',
      detail: 'The database cannot be reached right now. ' +
        'Try again in a few seconds, with the same Idempotency-Key.',
      headers: { 'Retry-After': '5' },
    }
  }
  if (error instanceof MasterKeyError) {
    return {
      status: 503,
      code: 'misconfigured',
      detail: 'The service is not configured: its log says what is missing.',
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

/** An error's kind and where it happened, for a log; never its message, which may quote somebody's data. */
export function describeError(
  error: Error,
): { error: string; says?: string; sqlstate?: string; frames: string[]; cause?: unknown } {
  const { name, message, stack = '', cause } = error
  const start = message ? stack.indexOf(message) + message.length : 0
  const frames = stack.slice(start).split('\n').map((line) => line.trim())
  return {
    error: name,
    // it names a key's id, and nothing else that is anybody's
    ...(error instanceof MasterKeyError && { says: message }),
    ...(error instanceof DatabaseError && { sqlstate: error.sqlstate }),
    frames: frames.filter((line) => /^at .+:\d+:\d+\)?$/.test(line)),
    ...(cause instanceof Error && { cause: describeError(cause) }),
  }
}

/** Codes of what Hono and its middleware refuse by themselves. */
const codes: Record<number, string> = {
  401: 'unauthenticated',
  403: 'forbidden',
  404: 'not_found',
  413: 'body_too_large',
  415: 'unsupported_media_type',
}

/** No answer, or SQLSTATE class 08 connection, 53 resources, 57 operator intervention, 58 system error. */
function isUnavailable(error: DatabaseError): boolean {
  return error.outcomeUnknown || /^(08|53|57|58)/.test(error.sqlstate ?? '')
}

function answer(c: Context<AppEnv>, problem: Problem, writerOf?: WriterOf): Response {
  const write = writerOf?.(c.req.path)
  if (write) {
    const { status, body } = write(problem, c)
    return c.newResponse(JSON.stringify(body), status, {
      ...problem.headers,
      'Content-Type': 'application/json',
    })
  }
  const response = problemResponse(problem, c.get('requestId'))
  // By way of c, so that headers which middleware has set already stay on the reply.
  return c.newResponse(response.body, response)
}

function methodsOf(app: Hono<AppEnv>, path: string): string[] {
  const methods = ['GET', 'POST', 'PUT', 'PATCH', 'DELETE'].filter((method) =>
    app.router.match(method, path)[0].some(([[, route]]) => route.method === method)
  )
  return methods.includes('GET') ? ['GET', 'HEAD', ...methods.slice(1)] : methods
}
