/** One mail, ready to leave. */
export interface Message {
  /** ULID of the outbox row; also the provider's idempotency key, so one id is one mail for ever. */
  id: string
  /** The recipient, so that a copy kept on disk can be found and deleted when the person is. */
  personId?: string
  from: string
  to: string
  subject: string
  text: string
  html: string
}

/**
 * What became of one message. `reason` is a stable word (`http_429`, `network`), never an address and
 * never the provider's prose: it may be logged and stored in an open event.
 */
export type Delivery =
  | { id: string; outcome: 'sent'; providerId: string | null }
  | { id: string; outcome: 'retry'; retryAfterSeconds?: number; reason: string }
  | { id: string; outcome: 'failed'; reason: string }

export interface MailSender {
  /** Answers one delivery per message, in the order given. Never rejects for what the provider does. */
  send(messages: Message[]): Promise<Delivery[]>
}

/**
 * The value on one line: control characters (CR and LF among them) become a space, so that no header can be
 * injected.
 */
export const oneLine = (value: string): string =>
  // deno-lint-ignore no-control-regex -- they are exactly what must go
  value.replace(/[\u0000-\u001f\u007f-\u009f\u2028\u2029]+/g, ' ').trim()
