import type { Context } from 'hono'
import type { ContentfulStatusCode } from 'hono/utils/http-status'
import type { AppEnv } from './env.ts'

/** An error response before a surface renders it. `code` is the stable identifier that clients switch on. */
export interface Problem {
  status: ContentfulStatusCode
  code: string
  detail: string
  /** The subject of the problem, such as `person`. Not part of the response. */
  subject?: string
  /**
   * What was refused: `state`, where the state of the subject forbids the command, or `quota`. Not sent.
   */
  kind?: string
  /** 422 only: sentences for people, by invalid field. */
  errors?: Record<string, string[]>
  /** Replaces `detail` in the members `message` and `error`, for clients that read those. */
  message?: string
  /** 403 `insufficient_scope` only: the missing scope. */
  scope?: string
  headers?: Record<string, string>
}

/** Renders a problem in the format of a surface, in place of the RFC 9457 document. */
export type WriteProblem = (
  problem: Problem,
  c: Context<AppEnv>,
) => { status: ContentfulStatusCode; body: unknown }

/** Carries a problem from the code that rejects a request to the error handler. */
export class ProblemError extends Error {
  override readonly name = 'ProblemError'
  readonly problem: Problem

  constructor(problem: Problem) {
    super(problem.code)
    this.problem = problem
  }
}

const titles: Record<number, string> = {
  400: 'Bad Request',
  401: 'Unauthorized',
  403: 'Forbidden',
  404: 'Not Found',
  405: 'Method Not Allowed',
  408: 'Request Timeout',
  409: 'Conflict',
  410: 'Gone',
  412: 'Precondition Failed',
  413: 'Content Too Large',
  415: 'Unsupported Media Type',
  416: 'Range Not Satisfiable',
  422: 'Unprocessable Content',
  429: 'Too Many Requests',
  500: 'Internal Server Error',
  503: 'Service Unavailable',
}

/** The reason phrase of a status (RFC 9110). */
export const titleOf = (status: number) => titles[status] ?? 'Error'

/** The response with the RFC 9457 document of a problem, as `application/problem+json`. */
export function problemResponse(problem: Problem, requestId: string): Response {
  const { status, code, detail, errors, headers } = problem
  const sentence = problem.message ?? detail
  const body = {
    type: 'about:blank',
    title: titleOf(status),
    status,
    detail,
    code,
    request_id: requestId,
    ...(errors && { errors }),
    message: sentence,
    error: sentence,
  }
  return new Response(JSON.stringify(body), {
    status,
    headers: { ...headers, 'Content-Type': 'application/problem+json' },
  })
}
