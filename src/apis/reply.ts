import type { AnyRefusal } from '../commands/caller.ts'
import type { Reply } from '../commands/reply.ts'
import { ProblemError } from '../http/problem.ts'
import { problemOfRefusal } from '../operations/problem_of_refusal.ts'

export { problemOfRefusal } from '../operations/problem_of_refusal.ts'

/** What a command came to, without the state that it left. */
type Answered = { result: 'done'; reply: Reply; replayed: boolean } | {
  result: 'refused'
  refusal: AnyRefusal
}

/** The response to a command. Throws the problem of a refusal. */
export function respond(executed: Answered): Response {
  if (executed.result === 'refused') throw new ProblemError(problemOfRefusal(executed.refusal))
  const { reply: { status, body, headers }, replayed } = executed
  return new Response(body === undefined ? null : JSON.stringify(body), {
    status,
    headers: {
      ...(body !== undefined && { 'Content-Type': 'application/json' }),
      ...(replayed && { 'Idempotent-Replayed': 'true' }),
      ...headers,
    },
  })
}
