import { createServer, type IncomingHttpHeaders, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import type { Message } from '../../src/jobs/invitation_mail/message.ts'
import { idempotencyKey, resendSender } from '../../src/jobs/invitation_mail/resend_sender.ts'

interface Call {
  path: string
  headers: IncomingHttpHeaders
  to: string[]
}
type Reply = { status: number; body?: unknown; headers?: Record<string, string> } | 'hang up'

/** A Resend-compatible endpoint that records what it is sent and answers as told, or as Resend would. */
let server: Server
let calls: Call[]
let answer: (call: Call) => Reply | undefined
let baseUrl: string

beforeEach(async () => {
  calls = []
  answer = () => undefined
  server = createServer((request, response) => {
    let text = ''
    request.on('data', (chunk) => text += chunk)
    request.on('end', () => {
      const mails = [JSON.parse(text)].flat() as { to: string }[]
      const call = { path: request.url!, headers: request.headers, to: mails.map((mail) => mail.to) }
      calls.push(call)
      const reply = answer(call)
      if (reply === 'hang up') return request.socket.destroy()
      const ids = mails.map((mail) => ({ id: `re_${mail.to}` }))
      const body = reply?.body ?? (call.path === '/emails' ? ids[0] : { data: ids })
      response.writeHead(reply?.status ?? 200, { 'content-type': 'application/json', ...reply?.headers })
      response.end(typeof body === 'string' ? body : JSON.stringify(body))
    })
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  baseUrl = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
})
afterEach(() => {
  const closed = new Promise((resolve) => server.close(resolve))
  // the client keeps its connection for the next call, which never comes
  server.closeAllConnections()
  return closed
})

const messages = (count: number, from = 0): Message[] =>
  Array.from({ length: count }, (_, index) => {
    const n = String(from + index).padStart(4, '0')
    return {
      id: `01hz${n}`,
      from: 'Rollcall <people@example.com>',
      to: `p${n}@example.com`,
      subject: 'Hi',
      text: 'a',
      html: 'b',
    }
  })
const send = (list: Message[]) => resendSender({ apiKey: 're_test', baseUrl }).send(list)

test('an internationalized domain is sent in ASCII', async () => {
  const [message] = messages(1)
  await send([{ ...message!, to: 'jané@bücher.example' }])
  expect(calls[0]!.to).toEqual(['jané@xn--bcher-kva.example'])
})
const error = (statusCode: number, name: string, headers = {}): Reply => ({
  status: statusCode,
  body: { statusCode, name, message: 'about p0003@example.com' },
  headers,
})

describe('resendSender()', () => {
  test('sends one message to /emails under its own id', async () => {
    expect(await send(messages(1))).toEqual([
      { id: '01hz0000', outcome: 'sent', providerId: 're_p0000@example.com' },
    ])
    expect(calls).toHaveLength(1)
    expect(calls[0].path).toBe('/emails')
    expect(calls[0].headers).toMatchObject({
      authorization: 'Bearer re_test',
      'idempotency-key': '01hz0000',
      'user-agent': 'rollcall',
    })
  })

  test('sends several in batches of at most 100, and answers in the order given', async () => {
    const list = messages(250).toReversed()
    const deliveries = await send(list)
    expect(calls.map((call) => [call.path, call.to.length])).toEqual([
      ['/emails/batch', 100],
      ['/emails/batch', 100],
      ['/emails/batch', 50],
    ])
    expect(deliveries).toEqual(
      list.map(({ id, to }) => ({ id, outcome: 'sent', providerId: `re_${to}` })),
    )
  })

  test('repeats a batch with the same key and the same body, in whatever order it is given', async () => {
    await send(messages(5))
    await send(messages(5).toReversed())
    expect(calls[1].headers['idempotency-key']).toBe(calls[0].headers['idempotency-key'])
    expect(calls[1].to).toEqual(calls[0].to)
    expect(idempotencyKey(messages(5))).not.toBe(idempotencyKey(messages(4)))
  })

  test.each([
    [error(429, 'rate_limit_exceeded', { 'retry-after': '7' }), { reason: 'http_429', retryAfterSeconds: 7 }],
    [error(500, 'internal_server_error'), { reason: 'http_500' }],
    [{ status: 502, body: '<h1>Bad gateway</h1>' }, { reason: 'http_502' }],
    [{ status: 503, body: { oops: true } }, { reason: 'http_error' }],
    [error(401, 'invalid_api_key'), { reason: 'http_401' }],
    [error(409, 'concurrent_idempotent_requests'), { reason: 'http_409' }],
    ['hang up' as const, { reason: 'network' }],
  ])('keeps every message of a batch for later: case %#', async (reply, expected) => {
    answer = () => reply
    expect(await send(messages(2))).toEqual(
      messages(2).map(({ id }) => ({ id, outcome: 'retry', ...expected })),
    )
    expect(calls).toHaveLength(1)
  })

  const kept = { outcome: 'retry', reason: 'no_message_id' }
  test.each([
    ['an empty object', {}, kept],
    ['an empty list', { data: [] }, kept],
    ['no list', { data: null }, kept],
    ['fewer ids than messages', { data: [{ id: 're_1' }] }, kept],
    ['more ids than messages', { data: [{ id: 're_1' }, { id: 're_2' }, { id: 're_3' }] }, kept],
    ['a message without an id', { data: [{ id: 're_1' }, {}] }, kept],
    ['ids that are no text', { data: [{ id: 1 }, { id: '' }] }, kept],
    ['text', '"sent to p0000@example.com"', kept],
    ['no JSON', '', { outcome: 'retry', reason: 'network' }],
    ['an error without a status', { error: 'p0000@example.com' }, kept],
    ['a status that is no number', { statusCode: 'p0000@example.com', name: 'oops' }, kept],
    ['an error', { statusCode: 429, name: 'rate_limit_exceeded' }, { outcome: 'retry', reason: 'http_429' }],
    ['a refusal', { statusCode: 422, name: 'validation_error' }, { outcome: 'failed', reason: 'http_422' }],
    ['a refusal within', { error: { statusCode: 422 } }, { outcome: 'failed', reason: 'http_422' }],
  ])('takes a reply of 200 with %s as not sent', async (_, body, expected) => {
    answer = () => ({ status: 200, body })
    expect(await send(messages(2))).toEqual(messages(2).map(({ id }) => ({ id, ...expected })))
  })

  test('takes a single reply of 200 without an id as not sent', async () => {
    answer = () => ({ status: 200, body: {} })
    expect(await send(messages(1))).toEqual([{ id: '01hz0000', ...kept }])
  })

  test('names the cause of a failure by nothing but the status', async () => {
    answer = () => ({ status: 500, body: { statusCode: 'p0000@example.com', name: 'p0000@example.com' } })
    expect(await send(messages(1))).toEqual([{ id: '01hz0000', outcome: 'retry', reason: 'http_error' }])
  })

  test('understands a Retry-After that is a date', async () => {
    const date = new Date(Date.now() + 60_000).toUTCString()
    answer = () => error(429, 'rate_limit_exceeded', { 'retry-after': date })
    const [delivery] = await send(messages(1))
    expect(delivery).toMatchObject({ outcome: 'retry', retryAfterSeconds: expect.any(Number) })
    const seconds = delivery.outcome === 'retry' ? delivery.retryAfterSeconds : 0
    expect(seconds).toBeGreaterThan(55)
    expect(seconds).toBeLessThanOrEqual(60)
  })

  test('stops sending once the provider asks to wait', async () => {
    answer = () => calls.length === 2 ? error(429, 'rate_limit_exceeded') : undefined
    const outcomes = (await send(messages(250))).map((delivery) => delivery.outcome)
    expect(outcomes.filter((outcome) => outcome === 'sent')).toHaveLength(100)
    expect(outcomes.filter((outcome) => outcome === 'retry')).toHaveLength(150)
    expect(calls).toHaveLength(2)
  })

  test('takes a key that was used for other words as sent: the mail has left before', async () => {
    answer = () => error(409, 'invalid_idempotent_request')
    expect(await send(messages(1))).toEqual([{ id: '01hz0000', outcome: 'sent', providerId: null }])
  })

  test('fails a single message that is refused, with a reason that quotes nobody', async () => {
    answer = () => error(422, 'validation_error')
    expect(await send(messages(1))).toEqual([{ id: '01hz0000', outcome: 'failed', reason: 'http_422' }])
  })

  test('does not let one bad address sink the other 99', async () => {
    answer = ({ to }) => to.includes('p0042@example.com') ? error(422, 'validation_error') : undefined
    const deliveries = await send(messages(100))
    expect(deliveries.filter((delivery) => delivery.outcome !== 'sent')).toEqual([
      { id: '01hz0042', outcome: 'failed', reason: 'http_422' },
    ])
    expect(calls.length).toBeLessThanOrEqual(15)
  })

  test('gives up on a provider that does not answer', async () => {
    vi.spyOn(AbortSignal, 'timeout').mockImplementation((ms) => {
      expect(ms).toBe(10_000)
      return AbortSignal.abort()
    })
    expect(await send(messages(1))).toEqual([{ id: '01hz0000', outcome: 'retry', reason: 'network' }])
    vi.restoreAllMocks()
  })

  test('prints nothing, even where the client is told to debug', async () => {
    vi.stubEnv('RESEND_DEBUG', 'true')
    const printed = vi.spyOn(console, 'error').mockImplementation(() => {})
    answer = () => error(422, 'validation_error')
    await send(messages(1))
    expect(printed).not.toHaveBeenCalled()
    vi.unstubAllEnvs()
    vi.restoreAllMocks()
  })
})
