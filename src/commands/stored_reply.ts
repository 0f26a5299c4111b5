import { numbered, type Reply, type ReplySpec } from './reply.ts'

/** A reply as it is stored under an Idempotency-Key. */
export interface Stored {
  status: number
  /** Null once the person whom the reply was about was deleted. */
  body: string | null
  /** JSON; null in rows of the release before, whose `body` is the reply itself. */
  subject: string | null
  /** The number that the log has assigned with the append. */
  position: number | null
}

/** What stands for the number of a new person in a body stored by the release before. */
const unassigned = '"\\u0000"'

/** The stored reply, rendered again; null when it was about a person who has been deleted. */
export function replay<State, Shown, Subject>(
  spec: ReplySpec<State, Shown, Subject>,
  { status, body, subject, position }: Stored,
): Reply | null {
  if (body === null) return null
  if (subject !== null) {
    return { status, ...spec.render(numbered(JSON.parse(subject) as Subject, position)) }
  }
  if (body === '') return { status }
  const value = parsed(body.replaceAll(unassigned, String(position)))
  return { status, ...(spec.legacy?.(value) ?? { body: value }) }
}

/** JSON, or the plain id that stands for a row of a bulk invitation. */
function parsed(body: string) {
  try {
    return JSON.parse(body)
  } catch {
    return body
  }
}
