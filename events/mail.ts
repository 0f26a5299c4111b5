import { z } from 'zod'
import { defineEvent, type EventOf, noSealedPart } from './event.ts'
import type { Fact, StreamType } from './stream.ts'

/**
 * The outcome of one message: accepted by the mail provider, or given up after the last attempt. Each message
 * is a stream of its own.
 */
export const mailEvents = {
  MailSent: defineEvent(
    z.object({ invitation_id: z.string(), provider_id: z.string().nullable() }),
    noSealedPart,
  ),
  MailFailed: defineEvent(z.object({ invitation_id: z.string(), cause: z.string() }), noSealedPart),
}

export type MailEvent = EventOf<typeof mailEvents>

export interface Mail {
  id: string
  state: 'sent' | 'failed'
}

/** The outcome of a mail of an invitation, as reads of a person have it. */
export interface MailOutcome {
  /** The id of the mail: a ULID of the time at which the invitation was made. */
  mail: string
  state: Mail['state']
  /** A stable word, such as `http_422`; null for a mail that was sent. */
  cause: string | null
  /** Milliseconds since the Unix epoch. */
  at: number
}

export const mailStream: StreamType<Mail | null, MailEvent> = {
  kind: 'mail',
  events: mailEvents,
  initial: null,
  evolve: evolveMail,
}

/** The message after its outcome; null before it. */
function evolveMail(_mail: Mail | null, event: Fact<MailEvent>): Mail | null {
  switch (event.type) {
    case 'MailSent':
      return { id: event.stream.id, state: 'sent' }
    case 'MailFailed':
      return { id: event.stream.id, state: 'failed' }
    default:
      return event satisfies never
  }
}
