import { Buffer } from 'node:buffer'
import { SignJWT } from 'jose'

/** Claims of a token, without its expiry. */
export interface Claims {
  sub: string
  org?: string
  scope?: string
  person?: string
}

/** A file in a form, by its text. */
export interface FormFile {
  filename: string
  text: string
}

/** A request, written so that it can be sent again years later. */
export interface Asked {
  method: string
  path: string
  /** Name of the token or API key that it is sent with; null for a public request. */
  as: string | null
  headers?: Record<string, string>
  json?: unknown
  form?: Record<string, string | FormFile>
  /** Fields of a page's form. */
  fields?: Record<string, string>
  /** Members of the JSON answer, as paths with dots, that are different each time. */
  varies?: string[]
}

/** The parts of a reply that a later release must repeat; `json`, `text`, `base64` or `page` is set. */
export interface Answer {
  status: number
  headers: Record<string, string>
  json?: unknown
  text?: string
  base64?: string
  /** A page for people, whose wording may improve. */
  page?: true
}

/** The content of `answers.json`. */
export interface Recorded {
  /** Moment of the recording: links that were open then are open at that time only. */
  at: string
  tokens: Record<string, Claims>
  api_keys: Record<string, string>
  exchanges: (Asked & { answer: Answer })[]
  left: LeftWork
}

/** Work that a process did not come to before it was killed. */
export interface LeftWork {
  /** Name of the organization's token. */
  as: string
  /** Addresses that a mail waits for. */
  mails: string[]
  /** A deleted group, whose members have not left it. */
  group: string
  /** A person whose invitation's time is over. */
  expired: string
  /** Prefixes of the keys of files that are to go, and keys of files that stay. */
  files: { gone: string[]; kept: string[] }
}

const recordedHeaders = [
  'cache-control',
  'content-disposition',
  'content-type',
  'etag',
  'idempotent-replayed',
  'location',
  'www-authenticate',
  'x-request-id',
]

/** An HS256 token that expires an hour after `now` (milliseconds since the Unix epoch). */
export async function signToken(secret: string, claims: Claims, now: number): Promise<string> {
  return await new SignJWT({ ...claims, exp: Math.floor(now / 1000) + 3600 })
    .setProtectedHeader({ alg: 'HS256' })
    .sign(new TextEncoder().encode(secret))
}

/** Builds the request for a service at `url`. */
export function toRequest(url: string, credential: string | null, asked: Asked): Request {
  const { method, path, headers, json, form, fields } = asked
  return new Request(`${url}${path}`, {
    method,
    headers: {
      ...(credential !== null && { Authorization: `Bearer ${credential}` }),
      ...(json !== undefined && { 'Content-Type': 'application/json' }),
      ...headers,
    },
    body: form
      ? toForm(form)
      : fields
      ? new URLSearchParams(fields)
      : json === undefined
      ? undefined
      : JSON.stringify(json),
    redirect: 'manual',
  })
}

function toForm(fields: Record<string, string | FormFile>): FormData {
  const form = new FormData()
  for (const [name, value] of Object.entries(fields)) {
    form.append(name, typeof value === 'string' ? value : new File([value.text], value.filename))
  }
  return form
}

/** Reads a reply to its end. */
export async function toAnswer(response: Response): Promise<Answer> {
  const bytes = Buffer.from(await response.arrayBuffer())
  const headers = Object.fromEntries(
    recordedHeaders.flatMap((name) =>
      response.headers.has(name) ? [[name, response.headers.get(name)!]] : []
    ),
  )
  return { status: response.status, headers, ...toBody(headers['content-type'] ?? '', bytes) }
}

function toBody(type: string, bytes: Buffer): Partial<Answer> {
  if (/^text\/html/.test(type)) return { page: true }
  if (/^application\/(\w+\+)?json/.test(type)) return { json: JSON.parse(bytes.toString('utf8')) }
  const text = bytes.toString('utf8')
  return Buffer.from(text, 'utf8').equals(bytes) ? { text } : { base64: bytes.toString('base64') }
}

/**
 * The part of an answer that must stay the same. It leaves out the members that vary and the sentences of a
 * refusal, which are for people; the code of a refusal and the names of wrong fields remain.
 */
export function lasting({ varies = [] }: Pick<Asked, 'varies'>, answer: Answer): Answer {
  if (answer.headers['content-type'] === 'application/x-ndjson' && answer.text !== undefined) {
    const { text, ...rest } = answer
    return { ...rest, json: text.split('\n').filter((line) => line !== '').map((line) => JSON.parse(line)) }
  }
  if (answer.headers['content-type']?.startsWith('text/csv') && answer.text !== undefined) {
    const { text, ...rest } = answer
    return {
      ...rest,
      json: text.split('\r\n').map((record) =>
        [...record.matchAll(cells)].slice(0, 13).map(([, cell]) => cell)
      ),
    }
  }
  if (answer.json === undefined) return answer
  const json = structuredClone(answer.json)
  for (const path of varies) remove(json, path.split('.'))
  return { ...answer, json: answer.status < 400 ? json : withoutSentences(json as Record<string, unknown>) }
}

/** The JSON of a reply without the members that a later release has added, in the order of the reply. */
export function withoutAdded(json: unknown, recorded: unknown): unknown {
  if (Array.isArray(json) && Array.isArray(recorded)) {
    return json.map((one, index) => withoutAdded(one, recorded[index]))
  }
  if (!isObject(json) || !isObject(recorded)) return json
  // from 0.5.0 on, the time of an invitation is shown once its mail was sent
  if (json.sent_at === null && isObject(json.delivery)) {
    return withoutAdded({ ...json, sent_at: recorded.sent_at, delivery: undefined }, recorded)
  }
  const kept = Object.entries(json).filter(([name]) => Object.hasOwn(recorded, name))
  return Object.fromEntries(kept.map(([name, value]) => [name, withoutAdded(value, recorded[name])]))
}

const isObject = (json: unknown): json is Record<string, unknown> => typeof json === 'object' && json !== null

function remove(json: unknown, [name, ...rest]: string[]): void {
  if (typeof json !== 'object' || json === null) return
  if (rest.length === 0) delete (json as Record<string, unknown>)[name!]
  else remove((json as Record<string, unknown>)[name!], rest)
}

function withoutSentences({ errors, ...members }: Record<string, unknown>): Record<string, unknown> {
  const kept = Object.entries(members).filter(([name]) => !sentences.includes(name))
  return {
    ...Object.fromEntries(kept),
    ...(errors !== undefined && { errors: Object.keys(errors as object).sort() }),
  }
}

/** A cell of a record of CSV without line breaks. */
const cells = /("(?:[^"]|"")*"|[^,]*)(,|$)/g

const sentences = ['title', 'detail', 'message', 'error']
