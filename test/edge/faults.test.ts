import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import {
  newOrganization,
  type Reply,
  somebody,
  type TestOrganization,
  unique,
} from '../support/contract/api.ts'
import { type Edge, startEdge } from '../support/service/edge.ts'
import type { Fault } from '../support/database/neon_endpoint.ts'
import { inconsistencies } from '../support/service/raced.ts'

let edge: Edge
let organization: TestOrganization
const injected = new Set<(body: string) => Fault | null>()

beforeAll(async () => {
  edge = await startEdge()
  organization = await newOrganization(edge.service)
  // so that its settings are remembered, as they are of every organization that is busy
  await organization.person()
  edge.neon.inject = (body) => {
    for (const inject of injected) {
      const fault = inject(body)
      if (fault) return fault
    }
    return null
  }
})
afterAll(async () => {
  expect(await inconsistencies(edge.owner, organization.id)).toEqual([])
  await edge.stop()
})

/**
 * Runs `work` while the first `times` requests that `isMeant` go wrong, and waits until what hangs is
 * through.
 */
async function during<T>(
  { fault, isMeant, times = Infinity }: { fault: Fault; isMeant: (body: string) => boolean; times?: number },
  work: () => Promise<T>,
): Promise<T> {
  let met = 0
  const inject = (body: string) => isMeant(body) && met < times && ++met > 0 ? fault : null
  injected.add(inject)
  try {
    return await work()
  } finally {
    injected.delete(inject)
    // a fault is recognised by the text of a statement, which may change
    expect(met).toBeGreaterThan(0)
  }
}

/** What hangs is carried out when nobody waits for it any more. */
const afterAllThatHangs = ({ fault }: Fault) =>
  new Promise((resolve) => setTimeout(resolve, fault === 'hang' ? 1_500 : 0))

const isAppend = (body: string) => body.includes('select append_items(')

/** How long the caller waited, in milliseconds, and what for. */
async function timed(ask: () => Promise<Reply>): Promise<Reply & { ms: number }> {
  const startedAt = performance.now()
  return { ...await ask(), ms: performance.now() - startedAt }
}

/** Within 10 s either what was asked for, or 503 that says when to come again. */
function expectHonest({ status, headers, body, ms }: Reply & { ms: number }, success: number): void {
  expect(ms).toBeLessThan(10_000)
  expect([success, 503]).toContain(status)
  if (status !== 503) return
  expect(Number(headers.get('Retry-After'))).toBeGreaterThan(0)
  expect([headers.get('Content-Type'), body.code]).toEqual([
    expect.stringMatching(/^application\/problem\+json/),
    'database_unavailable',
  ])
}

/** The same request again until it is answered, as a caller that got 503. */
async function insist(ask: () => Promise<Reply>): Promise<Reply> {
  for (let attempt = 1;; attempt++) {
    const reply = await ask()
    if (reply.status !== 503 || attempt === 20) return reply
    await new Promise((resolve) => setTimeout(resolve, 200))
  }
}

const peopleWith = async (email: string) =>
  (await organization.api('GET', `/v1/people?email=${email}`)).body.data

const versionsOf = async (id: string) =>
  (await organization.api('GET', `/v1/people/${id}/events`)).body.data.map((
    { version }: { version: number },
  ) => version)

const faults: [string, Fault][] = (['before', 'after'] as const).flatMap((when) => [
  [`500 ${when} the commit`, { fault: '500', when }],
  [`a connection dropped ${when} the commit`, { fault: 'drop', when }],
  [`5 s of silence ${when} the commit`, { fault: 'hang', when, ms: 5_000 }],
])

describe.concurrent.each(faults)('%s', (_name, fault) => {
  describe.each([['without a key', false], ['with an Idempotency-Key', true]])('%s', (_key, isKeyed) => {
    const headers = (): Record<string, string> => isKeyed ? { 'Idempotency-Key': unique() } : {}

    it.each([['once', 1], ['for as long as anybody asks', Infinity]])(
      '%s: a create is answered once, and done once',
      async (_times, times) => {
        const [body, sent] = [somebody(), headers()]
        const ask = () => organization.api('POST', '/v1/people', body, sent)
        const isMeant = (asked: string) => isAppend(asked) && asked.includes(body.email)
        expectHonest(await during({ fault, isMeant, times }, () => timed(ask)), 201)
        const again = await ask()
        await afterAllThatHangs(fault)
        const people = await peopleWith(body.email)
        expect(people.length).toBe(1)
        expect(await versionsOf(people[0].id)).toEqual([1])
        if (isKeyed) expect([again.status, again.body.id]).toEqual([201, people[0].id])
        // without a key the address itself says that they are there
        else expect([201, 422]).toContain(again.status)
      },
    )

    it.each<[string, (body: string) => boolean]>([
      ['at the load', (body) => !isAppend(body)],
      ['at the append', isAppend],
    ])('%s: a change is answered once, and done once', async (_where, isThere) => {
      const { id } = await organization.person()
      const [title, sent] = [unique(), headers()]
      const ask = () => organization.api('PATCH', `/v1/people/${id}`, { title }, sent)
      const isMeant = (asked: string) => isThere(asked) && asked.includes(id)
      expectHonest(await during({ fault, isMeant, times: 1 }, () => timed(ask)), 200)
      const done = await ask()
      await afterAllThatHangs(fault)
      expect([done.status, done.body.title]).toEqual([200, title])
      expect(await versionsOf(id)).toEqual([1, 2])
    })
  })

  it('a read is answered once', async () => {
    const person = await organization.person()
    const ask = () => organization.api('GET', `/v1/people/${person.id}`)
    expectHonest(
      await during({ fault, isMeant: (asked) => asked.includes(person.id) }, () => timed(ask)),
      200,
    )
    expect((await ask()).body).toEqual(person)
  })

  it('a file whose answer was lost is stored, once', async () => {
    const { id } = await organization.person()
    const sent = { 'Idempotency-Key': unique() }
    const content = `bytes of ${unique()}`
    const ask = () => {
      const form = new FormData()
      form.append('file', new File([content], 'note.txt'))
      return organization.api('POST', `/v1/people/${id}/files`, form, sent)
    }
    const isMeant = (asked: string) => isAppend(asked) && asked.includes(id)
    expectHonest(await during({ fault, isMeant, times: 1 }, () => timed(ask)), 201)
    const done = await ask()
    await afterAllThatHangs(fault)
    expect(done.status).toBe(201)
    const files = await organization.api('GET', `/v1/people/${id}/files`)
    expect(files.body.data.map((file: { id: string }) => file.id)).toEqual([done.body.id])
    expect((await organization.api('GET', `/v1/people/${id}/files/${done.body.id}`)).text).toBe(content)
  })

  it('a bulk invitation is all there, once', async () => {
    const emails = Array.from({ length: 20 }, () => somebody().email)
    const sent = { 'Idempotency-Key': unique() }
    const ask = () => organization.api('POST', '/v1/people/invite/bulk', { emails }, sent)
    const isMeant = (asked: string) => isAppend(asked) && asked.includes(emails[0]!)
    expectHonest(await during({ fault, isMeant, times: 1 }, () => timed(ask)), 200)
    const done = await ask()
    await afterAllThatHangs(fault)
    expect([done.status, done.body.invited]).toEqual([200, 20])
    for (const email of emails) expect((await peopleWith(email)).length).toBe(1)
  })
})

it('1,000 dropped connections leave exactly those who were acknowledged, once each', async () => {
  const drops = new Map<string, number>()
  let dropped = 0
  // of every tenth the commit is not acknowledged until the caller comes again: a request is tried five times
  const inject = (body: string): Fault | null => {
    const [email, kind] = /(steady|stubborn)\.[0-9a-f]+@drops/.exec(body) ?? []
    const before = email ? drops.get(email) ?? 0 : 0
    if (!email || !isAppend(body) || before === (kind === 'steady' ? 1 : 6)) return null
    drops.set(email, before + 1)
    dropped++
    return { fault: 'drop', when: 'after' }
  }
  injected.add(inject)
  const people = Array.from({ length: 800 }, (_, index) => ({
    name: 'Jane Smith',
    email: `${index % 10 ? 'steady' : 'stubborn'}.${unique()}@drops.example.com`,
    headers: (index % 2 ? { 'Idempotency-Key': unique() } : {}) as Record<string, string>,
  }))
  const acknowledged = new Set<string>()
  const counted = { created: 0, unavailable: 0 }
  const waiting = [...people]
  await Promise.all(Array.from({ length: 40 }, async () => {
    for (let one = waiting.pop(); one; one = waiting.pop()) {
      const { name, email, headers } = one
      const ask = () => organization.api('POST', '/v1/people', { name, email }, headers)
      const reply = await timed(ask)
      expectHonest(reply, 201)
      if (reply.status === 201) counted.created++
      else counted.unavailable++
      const known = reply.status === 201 ? reply : await insist(ask)
      expect([201, 422]).toContain(known.status)
      if (known.status === 201) acknowledged.add(known.body.id)
    }
  }))
  injected.delete(inject)
  expect(dropped).toBeGreaterThanOrEqual(1_000)
  expect(counted).toEqual({ created: 720, unavailable: 80 })

  const rows = await edge.owner`
    select p.id, p.email from people p
    join heads h on h.organization_id = p.organization_id and h.generation = p.generation
    where p.organization_id = ${organization.id} and p.email like '%@drops.example.com'`
  expect(rows.map(({ email }) => email).sort()).toEqual(people.map(({ email }) => email).sort())
  const ids = new Set(rows.map(({ id }) => id))
  expect([...acknowledged].filter((id) => !ids.has(id))).toEqual([])
  const [events] = await edge.owner`
    select count(*)::int as count from events
    where organization_id = ${organization.id} and type = 'PersonCreated' and stream_id in ${
    edge.owner([...ids])
  }`
  expect(events!.count).toBe(people.length)
  console.log(
    `${dropped} dropped: ${counted.created} created at once, ${counted.unavailable} by asking again`,
  )
})
