/** The reply to a command, before it becomes an HTTP response. */
export interface Reply {
  status: number
  /** A value for JSON; undefined for a reply without a body. */
  body?: unknown
  headers?: Record<string, string>
}

/**
 * The reply to a command, in two steps. It is rendered after the append, when numbers are known. With an
 * Idempotency-Key the subject is stored, so that a repeat renders the same bytes and headers.
 */
export interface ReplySpec<State, Shown, Subject> {
  status: number
  /**
   * The plain JSON from which the reply is rendered. A member `number` that is null stands for the number of
   * a new person or group. The log assigns it, and it is filled in before rendering.
   */
  subject(state: State, shown: Shown): Subject
  /** Renders the reply from its subject. Pure. */
  render(subject: Subject): Omit<Reply, 'status'>
  /** Renders a reply that the release before 0.2.0 has stored, from its body. By default the body alone. */
  legacy?(body: { id: string; version?: number }): Omit<Reply, 'status'>
}

/** A reply without a body, whatever the command did. */
export const noBody = (status: number): ReplySpec<unknown, unknown, null> => ({
  status,
  subject: () => null,
  render: () => ({}),
})

/** A constant JSON body, whatever the command did. */
export const constant = (status: number, body: unknown): ReplySpec<unknown, unknown, null> => ({
  status,
  subject: () => null,
  render: () => ({ body }),
})

/** Fills in the number that the log has assigned. */
export function withNumber<Subject>(subject: Subject, number: number | null): Subject {
  if (subject === null || typeof subject !== 'object' || !('number' in subject)) return subject
  return subject.number === null ? { ...subject, number } : subject
}
