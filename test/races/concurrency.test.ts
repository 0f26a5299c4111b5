import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { eventually, type Reply, somebody, unique } from '../support/contract/api.ts'
import { mailsToDomain } from '../support/contract/mailbox.ts'
import { inconsistencies, type Raced, startRaced } from '../support/service/raced.ts'

const statuses = (replies: Reply[]) =>
  Object.fromEntries(
    Object.entries(Object.groupBy(replies, ({ status }) => status)).map((
      [status, all],
    ) => [status, all!.length]),
  )

const times = <T>(count: number, make: (index: number) => Promise<T>) =>
  Promise.all(Array.from({ length: count }, (_, index) => make(index)))

describe.each([1, 2])('%i process(es) on one database', (processes) => {
  let raced: Raced

  beforeAll(async () => {
    raced = await startRaced(processes)
  })
  afterAll(() => raced.stop())

  it('200 creates of one address in different cases: exactly one is made', async () => {
    const organization = await raced.newOrganization()
    const email = `jane.${unique()}@example.com`
    const inCase = (index: number) =>
      [...email].map((letter, at) => (index >> (at % 8)) & 1 ? letter.toUpperCase() : letter).join('')
    const replies = await times(
      200,
      (index) => organization.api('POST', '/v1/people', { name: `Jane ${index}`, email: inCase(index) }),
    )
    expect(statuses(replies)).toEqual({ 201: 1, 422: 199 })
    for (const { status, body } of replies) if (status === 422) expect(body.code).toBe('email_taken')
    expect(await inconsistencies(raced.owner, organization.id)).toEqual([])
    expect((await organization.api('GET', '/v1/people')).body.meta.total).toBe(1)
  })

  it('64 PATCHes of one person: each acknowledged one is in the history, versions without gaps', async () => {
    const organization = await raced.newOrganization()
    const { id } = await organization.person()
    const replies = await times(
      64,
      (index) => organization.api('PATCH', `/v1/people/${id}`, { title: `Coach ${index}` }),
    )
    const acknowledged = replies.filter(({ status }) => status === 200)
    expect(replies.every(({ status }) => status === 200 || status === 409)).toBe(true)
    expect(acknowledged.length).toBeGreaterThan(processes === 1 ? 63 : 0)

    const { body } = await organization.api('GET', `/v1/people/${id}/events?limit=500`)
    expect(body.data.map(({ version }: { version: number }) => version)).toEqual(
      body.data.map((_: unknown, index: number) => index + 1),
    )
    expect(body.data).toHaveLength(acknowledged.length + 1)
    const titles = new Map(
      body.data.slice(1).map((event: Recorded) => [event.version, event.changes.title!.to]),
    )
    for (const { body: { version, title } } of acknowledged) expect(titles.get(version)).toBe(title)
    body.data.slice(2).forEach((event: Recorded, index: number) =>
      expect(event.changes.title!.from).toBe(body.data[index + 1].changes.title.to)
    )
    expect(await inconsistencies(raced.owner, organization.id)).toEqual([])
  })

  it('100 identical requests with one Idempotency-Key: one person, 100 identical replies', async () => {
    const organization = await raced.newOrganization()
    const body = somebody()
    const key = { 'Idempotency-Key': unique() }
    const replies = await times(100, () => organization.api('POST', '/v1/people', body, key))
    expect(statuses(replies)).toEqual({ 201: 100 })
    expect(new Set(replies.map(({ text }) => text)).size).toBe(1)
    expect(replies.filter(({ headers }) => headers.get('Idempotent-Replayed') === 'true')).toHaveLength(99)
    expect((await organization.api('GET', '/v1/people')).body.meta.total).toBe(1)
    expect(await inconsistencies(raced.owner, organization.id)).toEqual([])
  })

  it('50 different bodies under one Idempotency-Key: one person', async () => {
    const organization = await raced.newOrganization()
    const key = { 'Idempotency-Key': unique() }
    const replies = await times(50, () => organization.api('POST', '/v1/people', somebody(), key))
    expect(statuses(replies)).toEqual({ 201: 1, 422: 49 })
    expect((await organization.api('GET', '/v1/people')).body.meta.total).toBe(1)
  })

  it('everything at once in two organizations: positions, versions, rows and totals agree', async () => {
    const both = [await raced.newOrganization(), await raced.newOrganization()]
    const people = await times(20, (index) => both[index % 2]!.person())
    const replies = await times(300, (index) => {
      const organization = both[index % 2]!
      const { id } = people[index % 20]
      switch (index % 6) {
        case 0:
        case 1:
          return organization.api('POST', '/v1/people', somebody())
        case 2:
          return organization.api('PATCH', `/v1/people/${id}`, { title: `Coach ${index}` })
        case 3:
          return organization.api('POST', `/v1/people/${id}/archive`)
        case 4:
          return organization.api('POST', `/v1/people/${id}/restore`)
        default:
          return organization.api('DELETE', `/v1/people/${id}`)
      }
    })
    expect(replies.filter(({ status }) => status >= 500)).toEqual([])
    for (const { id } of both) expect(await inconsistencies(raced.owner, id)).toEqual([])
  })

  it('a write through one process is read through every other at once', async () => {
    const organization = await raced.newOrganization()
    for (let index = 0; index < 10; index++) {
      const writer = organization.at[index % processes]!
      const { id } = await writer.person()
      const title = `Coach ${index}`
      expect((await writer.api('PATCH', `/v1/people/${id}`, { title })).status).toBe(200)
      for (const reader of organization.at) {
        expect((await reader.api('GET', `/v1/people/${id}`)).body).toMatchObject({ version: 2, title })
      }
    }
  })

  it('a change of settings through one process counts in every other', async () => {
    const organization = await raced.newOrganization()
    await Promise.all(organization.at.map((one) => one.api('POST', '/v1/people/invite', somebody())))
    const admin = { 'X-Organization-Id': organization.id }
    const { body: { id } } = await organization.at[0]!.api('GET', '/v1/organization')
    const token = await organization.token(['organizations:manage'])
    const changed = await organization.at[0]!.api(
      'PATCH',
      `/v1/organizations/${id}`,
      { invitation_hours: 3 },
      {
        ...admin,
        Authorization: `Bearer ${token}`,
      },
    )
    expect(changed.status).toBe(200)
    for (const one of organization.at) {
      const { body } = await one.api('POST', '/v1/people/invite', somebody())
      expect(Date.parse(body.invitation.expires_at) - Date.parse(body.created_at)).toBe(3 * 3_600_000)
    }
  })

  it('sends each mail once', async () => {
    const organization = await raced.newOrganization()
    const domain = `${unique()}.example.com`
    await times(
      60,
      (index) =>
        organization.api('POST', '/v1/people/invite', { name: 'Ann Lee', email: `${index}@${domain}` }),
    )
    await eventually('60 mails', async () => (await mailsToDomain(raced.services[0]!, domain)).length >= 60, {
      seconds: 30,
    })
    await new Promise((resolve) => setTimeout(resolve, 2_000))
    expect(await mailsToDomain(raced.services[0]!, domain)).toHaveLength(60)
  })
})

interface Recorded {
  version: number
  changes: Record<string, { from: unknown; to: unknown }>
}
