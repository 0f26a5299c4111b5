import type { Present } from '../../events/person.ts'
import type { RecordChanged } from '../commands/change_record.ts'
import type { Handled } from '../commands/execute.ts'
import { etagOf } from '../http/etag.ts'
import { ProblemError } from '../http/problem.ts'
import { problemOfRefusal } from '../operations/problem_of_refusal.ts'

export { problemOfRefusal } from '../operations/problem_of_refusal.ts'

/**
 * The response to a command on a person; throws the problem of a refused one. The `Location` of a new person is
 * `collection`, a slash and what `idOf` gives.
 */
export function respond(
  handled: Handled,
  collection: string,
  idOf: (person: Present) => string | number = ({ id }) => id,
): Response {
  if (handled.result === 'refused') throw new ProblemError(problemOfRefusal(handled.refusal))
  const { reply: { status, body }, person, replayed } = handled
  const headers = new Headers()
  if (body !== '') headers.set('Content-Type', 'application/json')
  if (replayed) headers.set('Idempotent-Replayed', 'true')
  const present = person?.existence === 'present' ? person : null
  const shown = present ?? (body === '' ? null : JSON.parse(body) as { id: string; version?: number })
  if (shown?.version && body !== '') headers.set('ETag', etagOf(shown.version))
  if (shown && status === 201) headers.set('Location', `${collection}/${present ? idOf(present) : shown.id}`)
  return new Response(body === '' ? null : body, { status, headers })
}

/** The response to a change of a group or an API key; throws the problem of a refused one. */
export function recordResponse(changed: RecordChanged, location?: string): Response {
  if (changed.result === 'refused') throw new ProblemError(problemOfRefusal(changed.refusal))
  const { reply: { status, body }, replayed } = changed
  const headers = new Headers()
  if (body !== '') headers.set('Content-Type', 'application/json')
  if (replayed) headers.set('Idempotent-Replayed', 'true')
  else if (location) headers.set('Location', location)
  return new Response(body === '' ? null : body, { status, headers })
}
