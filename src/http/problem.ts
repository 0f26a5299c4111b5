import type { Context } from 'hono'
import type { ContentfulStatusCode } from 'hono/utils/http-status'
import type { AppEnv } from './env.ts'

/**
 * An error reply before it is written in somebody's dialect. `code` is the stable word that callers switch
 * on.
 */
export interface Problem {
  status: ContentfulStatusCode
  code: string
  detail: string
  /** What the problem is about, such as `person`; not part of the reply. */
  subject?: string
  /** 422 only: every field that is wrong, with human sentences. */
  errors?: Record<string, string[]>
  /** Replaces the sentence in `message` and `error`, for clients that read those. */
  message?: string
  /** 403 `insufficient_scope` only: the one that is missing. */
  scope?: string
  headers?: Record<string, string>
}

/** How a part of the service tells its problems, in place of the RFC 9457 document. */
export type WriteProblem = (
  problem: Problem,
  c: Context<AppEnv>,
) => { status: ContentfulStatusCode; body: unknown }

/** Carries a problem from wherever a request is refused to the one place that answers it. */
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
  409: 'Conflict',
  410: 'Gone',
  412: 'Precondition Failed',
  413: 'Content Too Large',
  415: 'Unsupported Media Type',
  422: 'Unprocessable Content',
  429: 'Too Many Requests',
  500: 'Internal Server Error',
  503: 'Service Unavailable',
}

/** The RFC 9457 document of a problem, as `application/problem+json`. */
export function problemResponse(problem: Problem, requestId: string): Response {
  const { status, code, detail, errors, headers } = problem
  const sentence = problem.message ?? detail
  const body = {
    type: 'about:blank',
    title: titles[status] ?? 'Error',
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
