import type { AnyRefusal, CommandRefusal } from '../commands/caller.ts'
import { type RefusalCode, refusals } from '../domain/decision.ts'
import type { Problem } from '../http/problem.ts'
import { problemOfRefusal } from '../operations/problem_of_refusal.ts'

/** The statuses of problems that are not refusals of commands, by code. */
const statuses = {
  malformed_json: 400,
  malformed_multipart: 400,
  malformed_if_match: 400,
  if_match_unsupported: 400,
  malformed_idempotency_key: 400,
  malformed_reason: 400,
  incomplete_body: 400,
  organization_required: 400,
  unauthenticated: 401,
  forbidden: 403,
  insufficient_scope: 403,
  not_found: 404,
  body_timeout: 408,
  log_restored: 409,
  rebuild_running: 409,
  body_too_large: 413,
  unsupported_media_type: 415,
  range_not_satisfiable: 416,
  invalid_input: 422,
  too_many_requests: 429,
  internal_error: 500,
  database_unavailable: 503,
  files_unavailable: 503,
  keys_unavailable: 503,
  misconfigured: 503,
  stopping: 503,
} as const

type HttpCode = keyof typeof statuses

/** A code that {@link problemOfCode} knows. */
export type ProblemCode = HttpCode | RefusalCode | CommandRefusal

/** Returns the problem of a code, with the code of the reply: some refusals become `invalid_input`. */
export function problemOfCode(code: ProblemCode): Problem {
  return isOfHttp(code) ? { status: statuses[code], code, detail: '' } : problemOfRefusal(refusalOf(code))
}

/** Returns a refusal with this code. */
function refusalOf(code: RefusalCode | CommandRefusal): AnyRefusal {
  return isOfDecision(code) ? { refused: code, subject: 'person', detail: '' } : { refused: code }
}

const isOfDecision = (code: string): code is RefusalCode => code in refusals
const isOfHttp = (code: string): code is HttpCode => code in statuses
