import { type Reply, type ReplySpec, withNumber } from './reply.ts'

/** A reply as it is stored under an Idempotency-Key. */
export interface Stored {
  status: number
  /** Null once the person that the reply was about was deleted. */
  body: string | null
  /** JSON; null in rows of the previous release, whose `body` is the reply itself. */
  subject: string | null
  /** The number that the log assigned with the append. */
  position: number | null
}

/** The placeholder for the number of a new person in a body that the previous release has stored. */
const unassigned = '"\\u0000"'

/** Renders a stored reply again; null when it was about a person who was deleted. */
export function replay<State, Shown, Subject>(
  spec: ReplySpec<State, Shown, Subject>,
  { status, body, subject, position }: Stored,
): Reply | null {
  if (body === null) return null
  if (subject !== null) {
    return { status, ...spec.render(withNumber(JSON.parse(subject) as Subject, position)) }
  }
  if (body === '') return { status }
  const value = parseBody(body.replaceAll(unassigned, String(position)))
  return { status, ...(spec.legacy?.(value) ?? { body: value }) }
}

/** Parses JSON. Any other text is the id of an invited person, from a row of a bulk invitation. */
function parseBody(body: string) {
  try {
    return JSON.parse(body)
  } catch {
    return body
  }
}
