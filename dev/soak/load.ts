import { createHash } from 'node:crypto'
import { SignJWT } from 'jose'
import type { Ending, Ledger } from './ledger.ts'
import { jwtSecret } from './service.ts'

/** Longer than a request may take, to tell a slow reply from a missing one. */
const patience = 30_000

export interface Organization {
  id: string
  token: string
}

const scopes = 'people:read people:write people:invite people:approve people:delete groups:write events:read'

export const sign = (claims: Record<string, unknown>) =>
  new SignJWT({ sub: 'soak', exp: Math.floor(Date.now() / 1000) + 24 * 3600, ...claims })
    .setProtectedHeader({ alg: 'HS256' })
    .sign(new TextEncoder().encode(jwtSecret))

export async function foundOrganization(url: string, name: string): Promise<Organization> {
  const manager = await sign({ scope: 'organizations:manage' })
  const reply = await fetch(`${url}/v1/organizations`, {
    method: 'POST',
    headers: { Authorization: `Bearer ${manager}`, 'Content-Type': 'application/json' },
    body: JSON.stringify({ name, external_id: `soak-${unique()}` }),
  })
  if (reply.status !== 201) throw new Error(`no organization: ${reply.status} ${await reply.text()}`)
  const { id } = await reply.json()
  return { id, token: await sign({ org: id, scope: scopes }) }
}

export interface Load {
  /** Sends nothing further and waits for what is under way. */
  stop(): Promise<void>
}

/** Starts callers who each send one request after another. */
export function startLoad(
  { url, club, neighbour, ledger }: {
    url: string
    club: Organization
    neighbour: Organization
    ledger: Ledger
  },
): Load {
  let stopped = false
  const mine: string[] = []

  async function send(what: string, of: Organization, method: string, path: string, init: RequestInit = {}) {
    const at = Date.now()
    const ending = await ask(url, of, method, path, init)
    ledger.sent.push({ what, at, ms: Date.now() - at, ending })
    return ending
  }

  /** Repeats a request with one key until it is answered. Null when that does not happen before the end. */
  async function insist(
    what: string,
    of: Organization,
    method: string,
    path: string,
    body: BodyInit | object | null,
  ) {
    const headers: Record<string, string> = { 'Idempotency-Key': unique() }
    const isForm = body instanceof FormData
    if (body !== null && !isForm) headers['Content-Type'] = 'application/json'
    do {
      const sent = body === null ? undefined : isForm ? body : JSON.stringify(body)
      const ending = await send(what, of, method, path, { headers, body: sent })
      if (typeof ending === 'object' && ending.status < 500) return ending
      await pause(200)
    } while (!stopped)
    return null
  }

  async function create(): Promise<void> {
    const email = `jane.${unique()}@example.com`
    const ending = await insist('create', club, 'POST', '/v1/people', { name: 'Jane Smith', email })
    if (ending?.status !== 201) return
    const { id } = JSON.parse(ending.text)
    ledger.people.set(id, { email, titles: [], deleted: 'no' })
    mine.push(id)
    if (mine.length > 500) mine.shift()
  }

  async function patch(): Promise<void> {
    const [id, kept] = pick()
    if (!kept) return
    const title = `Coach ${unique()}`
    const ending = await insist('patch', club, 'PATCH', `/v1/people/${id}`, { title })
    if (ending?.status === 200) kept.titles.push(title)
  }

  async function remove(): Promise<void> {
    const [id, kept] = pick()
    if (!kept) return
    mine.splice(mine.indexOf(id), 1)
    kept.deleted = 'asked'
    const ending = await insist('delete', club, 'DELETE', `/v1/people/${id}`, null)
    if (ending && ending.status < 300) kept.deleted = 'acknowledged'
  }

  async function list(): Promise<void> {
    const query =
      ['?per_page=50', '?q=jane&per_page=20', '?sort=name&per_page=20'][Math.floor(Math.random() * 3)]
    await send('list', club, 'GET', `/v1/people${query}`)
  }

  async function invite(): Promise<void> {
    const email = `guest.${unique()}@example.com`
    const ending = await insist('invite', club, 'POST', '/v1/people/invite', { name: 'Guest', email })
    if (ending?.status !== 201) return
    ledger.people.set(JSON.parse(ending.text).id, { email, titles: [], deleted: 'no' })
  }

  async function upload(): Promise<void> {
    const [id, kept] = pick()
    if (!kept) return
    const bytes = crypto.getRandomValues(new Uint8Array(60_000))
    const form = new FormData()
    form.append('file', new File([bytes], 'scan.bin', { type: 'application/octet-stream' }))
    const ending = await send('upload', club, 'POST', `/v1/people/${id}/files`, { body: form })
    if (typeof ending !== 'object' || ending.status !== 201) return
    const digest = createHash('sha256').update(bytes).digest('hex')
    ledger.files.push({ person: id, file: JSON.parse(ending.text).id, digest })
  }

  async function inviteMany(): Promise<void> {
    const emails = Array.from({ length: 300 }, () => `many.${unique()}@example.com`)
    const ending = await insist('bulk', neighbour, 'POST', '/v1/people/invite/bulk', { emails })
    if (ending?.status !== 200) return
    ledger.invited.push(...emails)
  }

  /** Takes a person out of the list, so that no other caller deletes the same one. */
  function pick() {
    const id = mine[Math.floor(Math.random() * mine.length)] ?? ''
    const kept = ledger.people.get(id)
    return [id, kept?.deleted === 'no' ? kept : undefined] as const
  }

  async function keep(work: () => Promise<void>, everyMs: number): Promise<void> {
    while (!stopped) {
      await work()
      await pause(everyMs * (0.5 + Math.random()))
    }
  }

  const callers = [
    ...Array.from({ length: 3 }, () => keep(create, 100)),
    ...Array.from({ length: 3 }, () => keep(patch, 100)),
    keep(remove, 700),
    ...Array.from({ length: 2 }, () => keep(list, 150)),
    keep(invite, 500),
    keep(upload, 1_000),
    keep(inviteMany, 5_000),
  ]
  return {
    async stop() {
      stopped = true
      await Promise.all(callers)
    },
  }
}

export async function ask(
  url: string,
  { token }: Organization,
  method: string,
  path: string,
  { headers, body }: RequestInit = {},
): Promise<Ending> {
  const signal = AbortSignal.timeout(patience)
  try {
    const reply = await fetch(`${url}${path}`, {
      method,
      headers: { Authorization: `Bearer ${token}`, ...headers as Record<string, string> },
      body,
      signal,
    })
    return { status: reply.status, text: await reply.text() }
  } catch (error) {
    if (signal.aborted) return 'silent'
    return /refused/i.test(`${error} ${(error as Error).cause}`) ? 'refused' : 'cut'
  }
}

const unique = () => crypto.randomUUID().replaceAll('-', '').slice(0, 16)

const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms))
