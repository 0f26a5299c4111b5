import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'

/** A mail that was accepted, and the call that brought it. */
export interface ReceivedMail {
  id: string
  from: string
  to: string
  subject: string
  text: string
  html: string
  path: '/emails' | '/emails/batch'
  idempotencyKey: string
  /** How many mails the same call brought. */
  together: number
}

interface Kept {
  body: string
  answer: unknown
}

/**
 * Resend's `POST /emails` and `POST /emails/batch`, with its bearer key and its idempotency. Tests read and
 * steer it by HTTP: `GET /received?to=…` lists mails, `POST /refuse [429, 500]` fails the next calls with
 * these, `GET /calls` tells every call with its status. An address that starts with `refused.` is refused.
 */
export async function startFakeResend(apiKey: string): Promise<{ url: string; stop(): Promise<void> }> {
  const received: ReceivedMail[] = []
  const calls: { path: string; status: number; count: number }[] = []
  const kept = new Map<string, Kept>()
  const refusals: number[] = []

  const send = (request: IncomingMessage, path: ReceivedMail['path'], body: string) => {
    const key = request.headers['idempotency-key']
    if (request.headers.authorization !== `Bearer ${apiKey}`) return problem(401, 'missing_api_key')
    if (typeof key !== 'string' || key.length > 256) return problem(400, 'invalid_idempotency_key')
    const refusal = refusals.shift()
    if (refusal) return problem(refusal, refusal === 429 ? 'rate_limit_exceeded' : 'application_error')
    const before = kept.get(key)
    if (before) {
      return before.body === body
        ? { status: 200, body: before.answer }
        : problem(409, 'invalid_idempotent_request')
    }
    const mails = [JSON.parse(body)].flat()
    if (mails.length > 100) return problem(422, 'validation_error')
    if (!mails.every(({ from, to, subject, text, html }) => from && to && subject && text && html)) {
      return problem(422, 'missing_required_field')
    }
    // some providers report an error with a status of 200
    if (mails.some(({ to }) => `${to}`.startsWith('refused.'))) {
      return { status: 200, body: { statusCode: 422, name: 'validation_error', message: 'to' } }
    }
    const added = mails.map(({ from, to, subject, text, html }): ReceivedMail => ({
      id: crypto.randomUUID(),
      from,
      to: [to].flat().join(),
      subject,
      text,
      html,
      path,
      idempotencyKey: key,
      together: mails.length,
    }))
    received.push(...added)
    const ids = added.map(({ id }) => ({ id }))
    const answer = path === '/emails' ? ids[0] : { data: ids }
    kept.set(key, { body, answer })
    return { status: 200, body: answer }
  }

  const answer = (request: IncomingMessage, body: string): { status: number; body: unknown } => {
    const { pathname, searchParams } = new URL(request.url ?? '/', 'http://resend')
    switch (`${request.method} ${pathname}`) {
      case 'POST /emails':
      case 'POST /emails/batch': {
        const reply = send(request, pathname as ReceivedMail['path'], body)
        const count = body ? [JSON.parse(body)].flat().length : 0
        calls.push({ path: pathname, status: reply.status, count })
        return reply
      }
      case 'POST /refuse':
        refusals.push(...JSON.parse(body))
        return { status: 200, body: refusals }
      case 'GET /calls':
        return { status: 200, body: calls }
      case 'GET /received': {
        const to = searchParams.get('to')
        const domain = searchParams.get('domain')
        return {
          status: 200,
          body: received.filter((mail) =>
            (to === null || mail.to === to) && (domain === null || mail.to.endsWith(`@${domain}`))
          ),
        }
      }
      default:
        return problem(404, 'not_found')
    }
  }

  const server = createServer((request, response) => {
    const chunks: Uint8Array[] = []
    request.on('data', (chunk) => chunks.push(chunk))
    request.on('end', () => reply(response, answer(request, new TextDecoder().decode(concat(chunks)))))
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as { port: number }
  return { url: `http://127.0.0.1:${port}`, stop: () => close(server) }
}

function problem(status: number, name: string) {
  return { status, body: { statusCode: status, name, message: name } }
}

function reply(response: ServerResponse, { status, body }: { status: number; body: unknown }) {
  response.writeHead(status, { 'Content-Type': 'application/json' })
  response.end(JSON.stringify(body))
}

function concat(chunks: Uint8Array[]): Uint8Array {
  const bytes = new Uint8Array(chunks.reduce((total, { length }) => total + length, 0))
  chunks.reduce((offset, chunk) => {
    bytes.set(chunk, offset)
    return offset + chunk.length
  }, 0)
  return bytes
}

function close(server: Server): Promise<void> {
  server.closeAllConnections()
  return new Promise((resolve) => server.close(() => resolve()))
}
