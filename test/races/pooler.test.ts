import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Reply, somebody, unique } from '../support/contract/api.ts'
import { hasPgBouncer, type PgBouncer, startPgBouncer } from '../support/database/pgbouncer.ts'
import { inconsistencies, type Raced, startRaced } from '../support/service/raced.ts'

const statuses = (replies: Reply[]) => replies.map(({ status }) => status)

describe.runIf(hasPgBouncer)('two processes behind a pooler in transaction mode', () => {
  let pooler: PgBouncer
  let raced: Raced
  beforeAll(async () => {
    raced = await startRaced(2, async (url) => {
      pooler = await startPgBouncer([url], { size: 3 })
      return pooler.through(url)
    })
  })
  afterAll(async () => {
    await raced?.stop()
    await pooler?.stop()
  })

  it('20 callers of two organizations are all answered, each with their own', async () => {
    const clubs = [await raced.newOrganization(), await raced.newOrganization()]
    await Promise.all(Array.from({ length: 20 }, async (_, caller) => {
      const club = clubs[caller % 2]!
      for (let n = 0; n < 10; n++) {
        const person = somebody()
        const created = await club.api('POST', '/v1/people', person)
        expect([created.status, created.body.email]).toEqual([201, person.email])
        const read = await club.api('GET', `/v1/people/${created.body.id}`)
        expect([read.status, read.body.email]).toEqual([200, person.email])
        const changed = await club.api('PATCH', `/v1/people/${created.body.id}`, { title: `Of ${caller}` })
        expect([changed.status, changed.body.title]).toEqual([200, `Of ${caller}`])
        const foreign = await clubs[(caller + 1) % 2]!.api('GET', `/v1/people/${created.body.id}`)
        expect(foreign.status).toBe(404)
        expect((await club.api('GET', '/v1/people?per_page=5')).status).toBe(200)
      }
    }))
    for (const club of clubs) {
      expect((await club.api('GET', '/v1/people')).body.meta.total).toBe(100)
      expect(await inconsistencies(raced.owner, club.id)).toEqual([])
    }
  })

  it('60 identical requests with one Idempotency-Key make one person', async () => {
    const club = await raced.newOrganization()
    const [body, key] = [somebody(), { 'Idempotency-Key': unique() }]
    const replies = await Promise.all(
      Array.from({ length: 60 }, () => club.api('POST', '/v1/people', body, key)),
    )
    expect(statuses(replies)).toEqual(replies.map(() => 201))
    expect(new Set(replies.map(({ text }) => text)).size).toBe(1)
    expect(await inconsistencies(raced.owner, club.id)).toEqual([])
  })

  it('sessions that the server ends behind the pooler leave no request without an answer', async () => {
    const club = await raced.newOrganization()
    const acknowledged: string[] = []
    let isOver = false
    const callers = Promise.all(Array.from({ length: 8 }, async () => {
      while (!isOver) {
        const { status, body } = await club.api('POST', '/v1/people', somebody())
        expect([201, 503]).toContain(status)
        if (status === 201) acknowledged.push(body.id)
      }
    }))
    for (let time = 0; time < 15; time++) {
      await raced.owner`select pg_terminate_backend(pid) from pg_stat_activity
        where datname = current_database() and usename <> current_user`
      await new Promise((resolve) => setTimeout(resolve, 100))
    }
    isOver = true
    await callers
    expect(acknowledged.length).toBeGreaterThan(0)
    const rows = await raced.owner`select id from people
      where organization_id = ${club.id} and id in ${raced.owner(acknowledged)}`
    expect(rows).toHaveLength(acknowledged.length)
    expect(await inconsistencies(raced.owner, club.id)).toEqual([])
  })
})
