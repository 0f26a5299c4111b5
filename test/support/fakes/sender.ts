import type { Delivery, Message } from '../../../src/jobs/invitation_mail/message.ts'

/** A provider that keeps what it is given; `script` decides what comes of each call, and then all is sent. */
export function fakeSender(script: ((messages: Message[]) => Delivery[])[] = []) {
  const calls: Message[][] = []
  return {
    calls,
    send(messages: Message[]): Promise<Delivery[]> {
      calls.push(messages)
      const answer = script.shift() ??
        (() => messages.map(({ id }) => ({ id, outcome: 'sent', providerId: 'p1' })))
      return Promise.resolve(answer(messages) as Delivery[])
    },
  }
}

export const retry = (reason = 'http_500', retryAfterSeconds?: number) => (messages: Message[]): Delivery[] =>
  messages.map(({ id }) => ({
    id,
    outcome: 'retry',
    reason,
    ...(retryAfterSeconds && { retryAfterSeconds }),
  }))
