import { createHash } from 'node:crypto'
import type { CreateBatchRequestOptions, CreateBatchResponse, CreateEmailResponse, Resend } from 'resend'
import { deliverableAddress } from '../../domain/address.ts'
import type { Delivery, MailSender, Message } from './message.ts'

const BATCH_LIMIT = 100
const TIMEOUT_MS = 10_000

/** What the provider said to one call, for every message in it. */
type Answer =
  | { kind: 'accepted'; providerIds: (string | null)[] }
  | { kind: 'refused'; reason: string }
  | { kind: 'later'; reason: string; retryAfterSeconds?: number; others: 'go on' | 'wait too' }

type Reply = CreateEmailResponse | CreateBatchResponse<CreateBatchRequestOptions>

/** What the provider says of an error, as far as it is read. */
type Failure = { statusCode?: unknown; name?: unknown }

/**
 * The same for the same messages in any order, so that a batch that is tried again is not sent twice.
 * Resend remembers a key for 24 hours.
 */
export const idempotencyKey = (messages: Message[]): string => {
  if (messages.length === 1) return messages[0].id
  const ids = messages.map((message) => message.id).sort()
  return `batch-${createHash('sha256').update(ids.join('\n')).digest('hex')}`
}

/** Seconds from a Retry-After header in either form of RFC 9110, section 10.2.3. */
const retryAfter = (value: string | undefined, now: number): number | undefined => {
  if (value === undefined) return undefined
  const seconds = /^\d+$/.test(value) ? Number(value) : Math.ceil((Date.parse(value) - now) / 1000)
  return Number.isNaN(seconds) ? undefined : Math.max(0, seconds)
}

/**
 * What a reply to `count` messages means. Only what the content of the mail can cause is a refusal. A wrong
 * key or an unverified domain (401, 403) is the operator's to repair, and no invitation should be lost over
 * it. A message is accepted if the reply has an id for it, and only then: a reply of 200 can hold an error.
 */
const interpret = ({ data, error, headers }: Reply, count: number, now: number): Answer => {
  const providerIds = idsIn(data)
  if (providerIds.length === count) return { kind: 'accepted', providerIds }
  const failure = error ?? failureIn(data)
  const status = statusOf(failure)
  const reason = status ? `http_${status}` : !headers ? 'network' : error ? 'http_error' : 'no_message_id'
  const retryAfterSeconds = retryAfter(headers?.['retry-after'], now)
  switch (status) {
    case 400:
    case 413:
    case 422:
    case 451:
      return { kind: 'refused', reason }
    case 409:
      // The key belongs to these outbox rows alone, and Resend keeps it only for what was sent: so the mail
      // has left already, worded differently by an older release or another MAIL_FROM.
      return failure?.name === 'invalid_idempotent_request'
        ? { kind: 'accepted', providerIds: [] }
        : { kind: 'later', reason, retryAfterSeconds, others: 'go on' }
    case null:
      // the provider may have sent the messages: the same key and body again are then answered with their ids
      if (reason === 'no_message_id') return { kind: 'later', reason, retryAfterSeconds, others: 'go on' }
      return { kind: 'later', reason, retryAfterSeconds, others: 'wait too' }
    default:
      return { kind: 'later', reason, retryAfterSeconds, others: 'wait too' }
  }
}

/** The ids in a reply to one message, or to a batch. */
const idsIn = (data: unknown): string[] => {
  const { data: list } = objectOf(data)
  const sent = Array.isArray(list) ? list : [data]
  return sent.map((one) => objectOf(one).id).filter((id) => typeof id === 'string' && id !== '') as string[]
}

/** The error in the body of a successful reply, itself or as its member `error`; null where there is none. */
const failureIn = (data: unknown): Failure | null => {
  const body = objectOf(data)
  const failure = { ...body, ...objectOf(body.error) }
  return 'statusCode' in failure || 'name' in failure ? failure : null
}

/** The status of an error. The client passes it on only where the body repeats it, as Resend's does. */
const statusOf = (failure: Failure | null): number | null => {
  const status = failure?.statusCode
  // it becomes part of an event, and only a number is known to hold nothing personal
  if (Number.isInteger(status) && status as number >= 400 && status as number <= 599) return status as number
  return failure?.name === 'validation_error' ? 422 : null
}

const objectOf = (value: unknown): Record<string, unknown> =>
  typeof value === 'object' && value !== null ? value as Record<string, unknown> : {}

const content = ({ from, to, subject, text, html }: Message) => ({
  from,
  to: deliverableAddress(to),
  subject,
  text,
  html,
})

/**
 * Sends through Resend, or any service that speaks its `POST /emails` and `POST /emails/batch`.
 * A batch that is refused is halved until only the messages at fault stand alone and fail. When the
 * provider cannot be reached or asks for patience, what has not been tried yet waits as well.
 */
export const resendSender = ({ apiKey, baseUrl }: { apiKey: string; baseUrl: string }): MailSender => {
  let client: Resend | undefined
  /** Loads the library with the first mail, because most starts of a Worker send none. */
  async function connect(): Promise<Resend> {
    const { Resend } = await import('resend')
    const created = new Resend(apiKey, { baseUrl: baseUrl.replace(/\/+$/, ''), userAgent: 'rollcall' })
    // With RESEND_DEBUG set the client prints the provider's errors, which quote addresses.
    return Object.assign(created, { debug: false })
  }

  const call = async (messages: Message[]): Promise<Answer> => {
    client ??= await connect()
    const options = { idempotencyKey: idempotencyKey(messages), signal: AbortSignal.timeout(TIMEOUT_MS) }
    const reply = messages.length === 1
      ? await client.emails.send(content(messages[0]), options)
      : await client.batch.send(messages.map(content), options)
    return interpret(reply, messages.length, Date.now())
  }

  return {
    async send(messages) {
      const deliveries = new Map<string, Delivery>()
      // In order of id: a batch tried again then has the same body as well as the same key.
      const sorted = messages.toSorted((a, b) => a.id < b.id ? -1 : 1)
      const queue: Message[][] = []
      for (let at = 0; at < sorted.length; at += BATCH_LIMIT) queue.push(sorted.slice(at, at + BATCH_LIMIT))

      let waiting: Answer | undefined
      for (let group = queue.shift(); group; group = queue.shift()) {
        const answer: Answer = waiting ?? await call(group)
        if (answer.kind === 'refused' && group.length > 1) {
          const middle = Math.ceil(group.length / 2)
          queue.unshift(group.slice(0, middle), group.slice(middle))
          continue
        }
        if (answer.kind === 'later' && answer.others === 'wait too') waiting = answer
        group.forEach(({ id }, index) => deliveries.set(id, delivery(id, answer, index)))
      }
      return messages.map(({ id }) => deliveries.get(id)!)
    },
  }
}

const delivery = (id: string, answer: Answer, index: number): Delivery => {
  switch (answer.kind) {
    case 'accepted':
      return { id, outcome: 'sent', providerId: answer.providerIds[index] ?? null }
    case 'refused':
      return { id, outcome: 'failed', reason: answer.reason }
    case 'later':
      return answer.retryAfterSeconds === undefined
        ? { id, outcome: 'retry', reason: answer.reason }
        : { id, outcome: 'retry', retryAfterSeconds: answer.retryAfterSeconds, reason: answer.reason }
  }
}
