import process from 'node:process'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { eventually, type Reply, request, somebody } from '../support/contract/api.ts'
import { type HalfOpen, startHalfOpen } from '../support/database/half_open.ts'
import { type Everywhere, inconsistencies, type Raced, startRaced } from '../support/service/raced.ts'

let halfOpen: HalfOpen
let raced: Raced

beforeAll(async () => {
  halfOpen = await startHalfOpen(process.env.TEST_DATABASE_URL!)
  raced = await startRaced(1, (url) => halfOpen.through(url))
})
afterAll(async () => {
  await raced?.stop()
  await halfOpen?.stop()
})

const ids = (people: Reply[]) =>
  people.filter(({ status }) => status === 201).map(({ body }) => body.id as string)

/** Waits for as many requests as run at once, and returns what they were answered. */
const burst = (organization: Everywhere, count = 12) =>
  Promise.all(
    Array.from({ length: count }, (_, n) =>
      n % 3 === 2
        ? organization.api('GET', '/v1/people?per_page=1')
        : organization.api('POST', '/v1/people', somebody())),
  )

/** As many changes of one person, which run one after another. */
const changes = (organization: Everywhere, person: string, count = 12) =>
  Promise.all(
    Array.from({ length: count }, (_, n) =>
      organization.api('PATCH', `/v1/people/${person}`, { title: `Coach ${n}` })),
  )

/** Every acknowledged person is there once, and the organization is served again. */
async function expectRecovery(organization: Everywhere, acknowledged: string[]): Promise<void> {
  await eventually(
    'served again',
    async () => (await burst(organization)).every(({ status }) => status === 200 || status === 201),
    { seconds: 60 },
  )
  const rows = await raced.owner<{ id: string }[]>`select id from people
    where organization_id = ${organization.id} and id in ${raced.owner(acknowledged)}`
  expect(rows).toHaveLength(acknowledged.length)
  expect(await inconsistencies(raced.owner, organization.id)).toEqual([])
}

it('requests on connections that go silent get 503, and the next requests are served', async () => {
  const organization = await raced.newOrganization()
  const person = await organization.person()
  for (let time = 0; time < 2; time++) {
    await burst(organization)
    expect(halfOpen.silence()).toBeGreaterThan(0)
    const replies = await burst(organization)
    expect(replies.map(({ status }) => status)).toContain(503)
    for (const { status } of replies) expect([200, 201, 503]).toContain(status)
    await expectRecovery(organization, [person.id, ...ids(replies)])
  }
})

it('a server that accepts connections and says nothing means 503, and /healthz answers', async () => {
  const organization = await raced.newOrganization()
  const person = await organization.person()
  halfOpen.silenceAll()
  for (let time = 0; time < 2; time++) {
    const [made, changed, health] = await Promise.all([
      burst(organization),
      changes(organization, person.id),
      request(raced.services[0]!.url, 'GET', '/healthz'),
    ])
    const replies = [...made, ...changed]
    expect(replies.map(({ status }) => status)).toEqual(replies.map(() => 503))
    expect(health.status).toBe(200)
  }
  halfOpen.restore()
  await expectRecovery(organization, [person.id])
})

it('sessions that the server ends again and again leave no request without an answer', async () => {
  const organization = await raced.newOrganization()
  const person = await organization.person()
  const acknowledged = [person.id]
  let isOver = false
  const callers = Promise.all(Array.from({ length: 6 }, async () => {
    while (!isOver) {
      const replies = await burst(organization, 3)
      for (const { status } of replies) expect([200, 201, 503]).toContain(status)
      acknowledged.push(...ids(replies))
    }
  }))
  for (let time = 0; time < 20; time++) {
    await raced.owner`select pg_terminate_backend(pid) from pg_stat_activity
      where datname = current_database() and usename <> current_user`
    await new Promise((resolve) => setTimeout(resolve, 100))
  }
  isOver = true
  await callers
  expect(acknowledged.length).toBeGreaterThan(1)
  await expectRecovery(organization, acknowledged)
})

it('a lock that another session holds means 503 for the writes of its organization only', async () => {
  const [organization, neighbour] = [await raced.newOrganization(), await raced.newOrganization()]
  const person = await organization.person()
  const holder = await raced.owner.reserve()
  try {
    await holder`begin`
    await holder`select pg_advisory_xact_lock(hashtextextended(${organization.id}, 0))`
    const locked = Promise.all(
      Array.from({ length: 5 }, () => organization.api('POST', '/v1/people', somebody())),
    )
    const served: Reply[] = []
    let isAnswered = false
    const serve = async () => {
      while (!isAnswered) served.push(await neighbour.api('POST', '/v1/people', somebody()))
    }
    const [replies] = await Promise.all([locked.finally(() => isAnswered = true), serve()])
    expect(replies.map(({ status }) => status)).toEqual(replies.map(() => 503))
    expect(new Set(served.map(({ status }) => status))).toEqual(new Set([201]))
    expect((await organization.api('GET', `/v1/people/${person.id}`)).status).toBe(200)
  } finally {
    await holder`rollback`
    holder.release()
  }
  await expectRecovery(organization, [person.id])
})
