import { insufficientScope } from '../auth/authenticate.ts'
import type { AnyRefusal, CommandRefusal } from '../commands/caller.ts'
import { refusals, type Refused } from '../domain/decision.ts'
import type { Problem } from '../http/problem.ts'
import { invalidInput } from '../http/validation.ts'

/**
 * The problem of a refusal. No other place assigns statuses. Surfaces render the same problem in their own
 * format.
 */
export function problemOfRefusal(refusal: AnyRefusal): Problem {
  return 'detail' in refusal ? problemOfDecision(refusal) : problemOfCommand(refusal.refused)
}

/** The problem of a refusal that a decision has made: its status follows from the kind of its code. */
function problemOfDecision(
  { refused: code, subject, detail, field, scope = '', retryAfter }: Refused,
): Problem {
  const kind = refusals[code]
  switch (kind) {
    case 'missing':
      return { status: 404, code, detail, subject }
    case 'state':
      return { status: 409, code, detail, kind }
    case 'quota':
      return { status: 429, code, detail, kind, headers: { 'Retry-After': String(retryAfter ?? 1) } }
    case 'gone':
      return { status: 410, code, detail }
    case 'reference':
      return invalid(code, field ?? subject, detail)
    case 'scope':
      return insufficientScope(scope, detail)
    case 'value':
      return invalidInput({ [field ?? subject]: [detail] }).problem
    default:
      return kind satisfies never
  }
}

function problemOfCommand(code: CommandRefusal): Problem {
  switch (code) {
    case 'email_taken':
      return invalid(code, 'email', 'The email has already been taken.')
    case 'source_id_taken':
      return invalid(code, 'source_id', 'The source id has already been taken.')
    case 'external_id_taken':
      return invalid(code, 'external_id', 'The external id has already been taken.')
    case 'key_reused':
      return {
        status: 422,
        code,
        detail: 'This Idempotency-Key was used for another request: use a new one for each request.',
      }
    case 'erased':
      return {
        status: 410,
        code,
        detail: 'The reply to this Idempotency-Key was about a person who has been deleted since.',
      }
    case 'organization_unknown':
      return { status: 404, code, detail: 'The organization that the token names does not exist.' }
    case 'stale_version':
      return {
        status: 412,
        code,
        detail: 'If-Match names another version: read it again.',
      }
    case 'conflict':
      return {
        status: 409,
        code,
        detail: 'Others keep changing this at the same time. Try again.',
        headers: { 'Retry-After': '1' },
      }
    case 'last_holder':
      return {
        status: 409,
        code,
        kind: 'state',
        detail: 'A protected role would have no active holder left: give it to another active person first.',
      }
    case 'stale_projection':
      return {
        status: 503,
        code,
        detail: 'This process is older than the read model: it is being replaced. Try again.',
        headers: { 'Retry-After': '5' },
      }
    case 'invitation_quota':
      return {
        status: 429,
        code,
        detail: 'The organization has sent as many invitations as it may in a day. The next day begins at ' +
          '00:00 UTC.',
        kind: 'quota',
        headers: { 'Retry-After': String(Math.ceil((day - Date.now() % day) / 1000)) },
      }
    default:
      return code satisfies never
  }
}

const day = 86_400_000

function invalid(code: string, field: string, sentence: string): Problem {
  return { status: 422, code, detail: sentence, errors: { [field]: [sentence] } }
}
