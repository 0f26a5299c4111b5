import { SignJWT } from 'jose'
import type { EventAnswer, EventPage, GroupAnswer, OrganizationAnswer, PersonAnswer } from './answers.ts'
import { checkDocumented } from './documented.ts'
import type { Service } from './setup.ts'

export const everyScope = [
  'people:read',
  'people:write',
  'people:invite',
  'people:approve',
  'people:delete',
  'groups:write',
  'events:read',
  'projections:manage',
  'keys:manage',
]

/**
 * A reply of the service. `body` is the parsed JSON, or null where the reply is not JSON. It has the type
 * that the request names, see `answers.ts`, and any type where the request names none.
 */
// deno-lint-ignore no-explicit-any
export interface Reply<Body = any> {
  status: number
  headers: Headers
  text: string
  body: Body
}

export type Headed = Record<string, string>

/** An organization of one test's own. */
export interface TestOrganization {
  id: string
  settings: OrganizationAnswer
  /** A token in this organization; without claims of its own its actor is `user_1`. */
  token(scopes: string[], claims?: Record<string, unknown>): Promise<string>
  /** Asks with a token of every scope, unless `headers` brings another. */
  // deno-lint-ignore no-explicit-any
  api<Body = any>(method: string, path: string, body?: unknown, headers?: Headed): Promise<Reply<Body>>
  /** Creates a person; without fields it has a name and an address of its own. */
  person(fields?: Record<string, unknown>): Promise<PersonAnswer>
  /** Creates a group. */
  group(fields: { kind: string; name: string; description?: string }): Promise<GroupAnswer>
  /** Reads the first page of a person's history. */
  history(person: string): Promise<EventAnswer[]>
}

/** HS256, an hour to live; a claim of undefined is left out. */
export async function mint(secret: string, claims: Record<string, unknown>): Promise<string> {
  const given = { sub: 'user_1', exp: Math.floor(Date.now() / 1000) + 3600, ...claims }
  return await new SignJWT(given).setProtectedHeader({ alg: 'HS256' }).sign(new TextEncoder().encode(secret))
}

/** Bodies that are neither text nor bytes nor forms are sent as JSON. */
// deno-lint-ignore no-explicit-any
export async function request<Body = any>(
  url: string,
  method: string,
  path: string,
  body?: unknown,
  headers: Headed = {},
): Promise<Reply<Body>> {
  const isForm = body instanceof FormData
  const isRaw = isForm || typeof body === 'string' || body instanceof Uint8Array
  const reply = await fetch(`${url}${path}`, {
    method,
    headers: { ...(body !== undefined && !isForm && { 'Content-Type': 'application/json' }), ...headers },
    body: (body === undefined ? undefined : isRaw ? body : JSON.stringify(body)) as BodyInit | undefined,
    redirect: 'manual',
  })
  const text = await reply.text()
  const isJson = /[/+]json/.test(reply.headers.get('Content-Type') ?? '')
  const answered = {
    status: reply.status,
    headers: reply.headers,
    text,
    body: isJson && text ? JSON.parse(text) : null,
  }
  await checkDocumented({ method, path }, answered)
  return answered
}

/** The text that a repeat by Idempotency-Key gets for a reply: the secret of an API key is shown once. */
export const repeated = (text: string) => text.replace(/"key":"ck_[^"]+"/, '"key":null')

/** A reply without what has become of mails, which changes between two requests. */
export function withoutMail(body: Reply['body']): Reply['body'] {
  const ofMail = ['delivery', 'sent_at']
  return body &&
    JSON.parse(JSON.stringify(body), (member, value) => ofMail.includes(member) ? null : value)
}

export const bearer = (token: string): Headed => ({ Authorization: `Bearer ${token}` })

type Reached = Pick<Service, 'url' | 'jwtSecret'>

export async function asSuperAdmin(
  { jwtSecret }: Reached,
  claims: Record<string, unknown> = {},
): Promise<Headed> {
  return bearer(await mint(jwtSecret, { sub: 'super_admin', scope: 'organizations:manage', ...claims }))
}

/** `claims` go into every token, as where a service insists on an issuer. */
export async function newOrganization(
  service: Reached,
  settings: Record<string, unknown> = {},
  claims: Record<string, unknown> = {},
): Promise<TestOrganization> {
  const created = await request(
    service.url,
    'POST',
    '/v1/organizations',
    { name: 'Harbour Rowing Club', ...settings },
    await asSuperAdmin(service, claims),
  )
  if (created.status !== 201) throw new Error(`no organization: ${created.status} ${created.text}`)
  return openOrganization(service, created.body, claims)
}

/** Opens an organization that exists already. */
export function openOrganization(
  service: Reached,
  settings: OrganizationAnswer,
  claims: Record<string, unknown> = {},
): TestOrganization {
  let usual: Promise<string> | undefined
  const organization: TestOrganization = {
    id: settings.id,
    settings,
    token: (scopes, own = {}) =>
      mint(service.jwtSecret, { org: settings.id, scope: scopes.join(' '), ...claims, ...own }),
    async api(method, path, body, headers = {}) {
      usual ??= organization.token(everyScope)
      return await request(service.url, method, path, body, { ...bearer(await usual), ...headers })
    },
    person: (fields = {}) => create('/v1/people', { ...somebody(), ...fields }),
    group: (fields) => create('/v1/groups', fields),
    async history(person) {
      const reply = await organization.api<EventPage>('GET', `/v1/people/${person}/events`)
      if (reply.status !== 200) throw new Error(`no history: ${reply.status} ${reply.text}`)
      return reply.body.data
    },
  }
  async function create<Body>(path: string, fields: object): Promise<Body> {
    const reply = await organization.api<Body>('POST', path, fields)
    if (reply.status !== 201) throw new Error(`POST ${path}: ${reply.status} ${reply.text}`)
    return reply.body
  }
  return organization
}

/** A name and an address that nobody else has. */
export function somebody(): { name: string; email: string } {
  return { name: 'Jane Smith', email: `jane.${unique()}@example.com` }
}

export const unique = () => crypto.randomUUID().replaceAll('-', '').slice(0, 16)

/** A well-formed id that nobody has. */
export const unknownId = '01jz91kq3m0gar5btepwxvncde'

/** Asks again until the answer is there; throws with what was wanted when it never is. */
export async function eventually<T>(
  wanted: string,
  ask: () => Promise<T | null | undefined | false>,
  { seconds = 15, pause = 100 } = {},
): Promise<T> {
  const until = Date.now() + seconds * 1000
  while (Date.now() < until) {
    const answer = await ask()
    if (answer) return answer
    await new Promise((resolve) => setTimeout(resolve, pause))
  }
  throw new Error(`not within ${seconds} s: ${wanted}`)
}

/** All of them, not more than a few at once. */
export async function inTurns<One, Result>(
  all: One[],
  ask: (one: One) => Promise<Result>,
): Promise<Result[]> {
  const results: Result[] = []
  for (let start = 0; start < all.length; start += 32) {
    results.push(...await Promise.all(all.slice(start, start + 32).map(ask)))
  }
  return results
}
