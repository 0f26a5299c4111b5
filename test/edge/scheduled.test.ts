import { Buffer } from 'node:buffer'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createAppend } from '../../src/log/append.ts'
import { absentPerson } from '../../events/person.ts'
import { isRefused } from '../../src/domain/decision.ts'
import { itemOf } from '../../src/commands/people.ts'
import { leaveWork } from '../../src/jobs/index.ts'
import { newId } from '../../src/new_id.ts'
import { create } from '../../src/domain/person.ts'
import { createSettingsCache } from '../../src/commands/settings.ts'
import { connectPostgres } from '../../src/database/adapters/postgres.ts'
import { newOrganization, request, somebody, type TestOrganization, unique } from '../support/contract/api.ts'
import { masterKey } from '../support/contract/setup.ts'
import { type Edge, startEdge } from '../support/service/edge.ts'
import { mailsTo } from '../support/contract/mailbox.ts'

let edge: Edge
let organization: TestOrganization
beforeAll(async () => {
  edge = await startEdge()
  organization = await newOrganization(edge.service)
})
afterAll(() => edge.stop())

const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms))

const invite = async (fields = {}) => {
  const reply = await organization.api('POST', '/v1/people/invite', { ...somebody(), ...fields })
  expect(reply.status).toBe(201)
  return reply.body
}

/** One call of the handler: how long it took, in milliseconds, and how often it asked the database. */
async function scheduled() {
  const [startedAt, asked] = [performance.now(), edge.neon.asked.length]
  const reply = await edge.worker.schedule()
  expect([reply.status, await reply.text()]).toEqual([200, 'ok'])
  return { ms: performance.now() - startedAt, requests: edge.neon.asked.length - asked }
}

const typesOf = async (id: string) =>
  (await organization.api('GET', `/v1/people/${id}/events`)).body.data.map(({ type }: { type: string }) =>
    type
  )

describe('the scheduled handler, in workerd', () => {
  it('sends a mail that is due', async () => {
    const service = { ...edge.service, publicUrl: '' }
    await request(service.resendUrl, 'POST', '/refuse', [500])
    const { email } = await invite()
    // refused by the provider after the reply, and nobody else looks
    await pause(4_000)
    expect(await mailsTo(service, email)).toEqual([])
    await scheduled()
    expect((await mailsTo(service, email)).map(({ to }) => to)).toEqual([email])
    await scheduled()
    expect(await mailsTo(service, email)).toHaveLength(1)
  })

  it('expires an invitation', async () => {
    const { id } = await invite({ expires_in_hours: 1 / 3600 })
    await pause(1_500)
    expect(await typesOf(id)).not.toContain('InvitationExpired')
    await scheduled()
    expect(await typesOf(id)).toContain('InvitationExpired')
    expect((await organization.api('GET', `/v1/people/${id}`)).body.invitation.state).toBe('expired')
  })

  it('finishes a rebuild of 20,000 people in steps, also when one breaks off', async () => {
    const club = await newOrganization(edge.service)
    await populate(club.id, 20_000)
    const begun = await club.api('POST', '/v1/projections/people/rebuild')
    expect(begun.status).toBe(202)

    const state = async () => (await club.api('GET', '/v1/projections')).body.data[0]
    const { generation } = await state()
    // the first call loses the database on its way
    let chunks = 0
    edge.neon.inject = (body) =>
      body.includes('write_rebuilt(') && ++chunks > 8 ? { fault: '500', when: 'before' } : null
    const calls = [await scheduled()]
    edge.neon.inject = () => null
    const { rebuild: { done, total } } = await state()
    expect(done).toBeGreaterThan(0)
    expect(done).toBeLessThan(total)

    while ((await state()).rebuild !== null) {
      calls.push(await scheduled())
      expect(calls.length).toBeLessThan(30)
      // until the lease of the one that broke off has ended
      await pause(1_000)
    }
    const after = await state()
    expect([after.generation, after.lag]).toEqual([generation + 1, 0])
    const [rows] = await edge.owner`
      select count(*)::int as count, count(distinct p.generation)::int as generations,
        count(*) filter (where p.version = e.version)::int as current
      from people p join events e on e.organization_id = p.organization_id and e.stream_id = p.id
      where p.organization_id = ${club.id}`
    expect(rows).toEqual({ count: 20_000, generations: 1, current: 20_000 })
    expect((await club.api('GET', '/v1/people?per_page=1')).body.meta.total).toBe(20_000)

    const longest = Math.max(...calls.map(({ ms }) => ms))
    const most = Math.max(...calls.map(({ requests }) => requests))
    console.log(
      `rebuild of 20,000: ${calls.length} calls, at most ${Math.round(longest)} ms, ${most} requests each`,
    )
    // what a Worker's cron has: 30 s of CPU time, 1,000 requests
    expect(longest).toBeLessThan(30_000)
    expect(most).toBeLessThan(1_000)
  })
})

/** People as commands make them, many in one append. */
async function populate(organization: string, count: number): Promise<void> {
  const database = connectPostgres(edge.database.url, { connections: 2 })
  const masterKeys = [{ id: 'k1', key: new Uint8Array(Buffer.from(masterKey, 'base64')) }]
  const append = createAppend(database, { retryFor: 0 })
  const settings = (await createSettingsCache(database, masterKeys).find(organization))!
  const newcomer = () => {
    const now = Date.now()
    const profile = { name: 'Jane Smith', email: `${unique()}@example.com` }
    const events = create(absentPerson, { profile, status: 'active', source: 'oauth' }, {
      now,
      settings,
      groups: [],
    })
    if (isRefused(events)) throw new Error(events.refused)
    const metadata = { actor: 'user_1', requestId: 'populate', reason: null, at: now }
    const change = { before: absentPerson, id: newId(now), events, settings, metadata, key: null }
    return itemOf(change, { masterKeys, leave: leaveWork }).item
  }
  for (let made = 0; made < count; made += 500) {
    const outcomes = await append(Array.from({ length: 500 }, newcomer))
    expect(new Set(outcomes.map(({ outcome }) => outcome))).toEqual(new Set(['appended']))
  }
  await database.close()
}
