import { SignJWT } from 'jose'
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

/** What came back; `body` is the parsed JSON, or null where the reply is not JSON. */
export interface Reply {
  status: number
  headers: Headers
  text: string
  // deno-lint-ignore no-explicit-any
  body: any
}

export type Headed = Record<string, string>

/** An organization of one test's own. */
export interface TestOrganization {
  id: string
  // deno-lint-ignore no-explicit-any
  settings: any
  /** A token in this organization; without claims of its own its actor is `user_1`. */
  token(scopes: string[], claims?: Record<string, unknown>): Promise<string>
  /** Asks with a token of every scope, unless `headers` brings another. */
  api(method: string, path: string, body?: unknown, headers?: Headed): Promise<Reply>
  /** A person made by the API. */
  // deno-lint-ignore no-explicit-any
  person(fields?: Record<string, unknown>): Promise<any>
}

/** HS256, an hour to live; a claim of undefined is left out. */
export async function mint(secret: string, claims: Record<string, unknown>): Promise<string> {
  const given = { sub: 'user_1', exp: Math.floor(Date.now() / 1000) + 3600, ...claims }
  return await new SignJWT(given).setProtectedHeader({ alg: 'HS256' }).sign(new TextEncoder().encode(secret))
}

/** Bodies that are neither text nor bytes nor forms are sent as JSON. */
export async function request(
  url: string,
  method: string,
  path: string,
  body?: unknown,
  headers: Headed = {},
): Promise<Reply> {
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
  return {
    status: reply.status,
    headers: reply.headers,
    text,
    body: isJson && text ? JSON.parse(text) : null,
  }
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

/** The same for an organization that is there already. */
export function openOrganization(
  service: Reached,
  settings: { id: string },
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
    async person(fields = {}) {
      const reply = await organization.api('POST', '/v1/people', { ...somebody(), ...fields })
      if (reply.status !== 201) throw new Error(`no person: ${reply.status} ${reply.text}`)
      return reply.body
    },
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
