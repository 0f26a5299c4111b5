import { type ProblemCode, problemOfCode } from './documented_problems.ts'
import type { Endpoint } from './endpoint.ts'
import { plainStatus } from './surface.ts'

/** Returns the problem codes that an operation can answer with, by status. */
export function problemsOf(one: Endpoint): Map<number, string[]> {
  const found = new Map<number, Set<string>>()
  for (const code of codesOf(one)) {
    const problem = problemOfCode(code)
    const status = one.problem ? plainStatus(problem) : problem.status
    found.set(status, (found.get(status) ?? new Set()).add(problem.code))
  }
  return new Map([...found].sort(([a], [b]) => a - b).map(([status, codes]) => [status, [...codes].sort()]))
}

function codesOf(
  { scope, method, path, query, body, form, unconditional, refuses = [] }: Endpoint,
): ProblemCode[] {
  const isGuarded = scope !== 'public'
  const writes = isGuarded && method !== 'get'
  return [
    'too_many_requests',
    'internal_error',
    'database_unavailable',
    'misconfigured',
    'stopping',
    ...(isGuarded ? guarded : []),
    ...(writes ? ofWrites : []),
    ...(unconditional ? ['if_match_unsupported' as const] : writes ? ofConditions : []),
    ...(path.includes(':') ? ['not_found' as const] : []),
    ...(query ? ['invalid_input' as const] : []),
    ...(body ? ofBodies : []),
    ...(form ? ofForms : []),
    ...refuses,
  ]
}

const guarded: ProblemCode[] = [
  'unauthenticated',
  'insufficient_scope',
  'organization_required',
  'organization_unknown',
  // for the position in Rollcall-Position, or in a parameter
  'log_restored',
  'keys_unavailable',
]

const ofWrites: ProblemCode[] = [
  'malformed_idempotency_key',
  'malformed_reason',
  'incomplete_body',
  'body_timeout',
  'body_too_large',
  'conflict',
  'erased',
  'key_reused',
  'stale_projection',
]

const ofConditions: ProblemCode[] = ['malformed_if_match', 'stale_version']

const ofBodies: ProblemCode[] = [
  'malformed_json',
  'incomplete_body',
  'body_timeout',
  'body_too_large',
  'unsupported_media_type',
  'invalid_input',
]

const ofForms: ProblemCode[] = [
  'malformed_multipart',
  'incomplete_body',
  'body_timeout',
  'body_too_large',
  'unsupported_media_type',
  'invalid_input',
  'files_unavailable',
]
