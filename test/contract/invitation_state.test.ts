import { beforeAll, describe, expect, inject, it } from 'vitest'
import type { PersonAnswer } from '../../src/apis/v1/person_schema.ts'
import {
  eventually,
  newOrganization,
  request,
  type TestOrganization,
  unique,
} from '../support/contract/api.ts'
import { mailTo, tokenIn } from '../support/contract/mailbox.ts'

const service = inject('service')

let organization: TestOrganization
beforeAll(async () => {
  organization = await newOrganization(service)
})

interface Listed {
  data: PersonAnswer[]
  meta: { next_cursor: string | null }
}

const api = (method: string, path: string, body?: unknown) => organization.api(method, path, body)
const address = (start = 'ann') => `${start}.${unique()}@example.com`

async function invite(fields: Record<string, unknown> = {}): Promise<PersonAnswer> {
  const { status, body } = await api('POST', '/v1/people/invite', {
    name: 'Ann Lee',
    email: address(),
    ...fields,
  })
  expect(status).toBe(201)
  return body
}

const read = async (id: string, by = organization): Promise<PersonAnswer> =>
  (await by.api('GET', `/v1/people/${id}`)).body

/** The person once the mail of their invitation has this outcome. */
const delivered = (id: string, state: string) =>
  eventually(`a mail that is ${state}`, async () => {
    const person = await read(id)
    return person.invitation!.delivery!.state === state && person
  }, { seconds: 30 })

describe('the delivery of an invitation', () => {
  it('is queued until the provider has taken the mail, and sent_at is the time of that', async () => {
    const person = await invite()
    expect(person.invitation).toMatchObject({ sent_at: null, delivery: { state: 'queued', cause: null } })
    const { invitation } = await delivered(person.id, 'sent')
    expect(invitation!.delivery).toEqual({ state: 'sent', cause: null })
    expect(Date.parse(invitation!.sent_at!)).toBeGreaterThanOrEqual(Date.parse(person.created_at))
    const listed = (await api('GET', `/v1/people?email=${person.email}`)).body.data
    expect(listed[0].invitation).toEqual(invitation)
    const changed = await api('PATCH', `/v1/people/${person.id}`, { title: 'Captain' })
    expect(changed.body.invitation).toEqual(invitation)

    const again = await api('POST', `/v1/people/${person.id}/invite`)
    expect(again.body.invitation).toMatchObject({ sent_at: null, delivery: { state: 'queued' } })
    const later = await delivered(person.id, 'sent')
    expect(Date.parse(later.invitation!.sent_at!)).toBeGreaterThan(Date.parse(invitation!.sent_at!))
  })

  it('has failed with a cause that names nobody', async () => {
    const { id } = await invite({ email: address('refused') })
    const { invitation } = await delivered(id, 'failed')
    expect(invitation).toMatchObject({
      state: 'pending',
      sent_at: null,
      delivery: { state: 'failed', cause: 'http_422' },
    })
  })

  it('is null where nobody was invited', async () => {
    expect((await organization.person()).invitation).toBeNull()
  })
})

describe('the fourth invitation of one person within ten minutes', () => {
  it('is refused with the time to wait, and leaves the person as they are', async () => {
    const { id, version } = await invite()
    for (const _ of [2, 3]) expect((await api('POST', `/v1/people/${id}/invite`)).status).toBe(202)
    const { status, body, headers } = await api('POST', `/v1/people/${id}/invite`)
    expect([status, body.code]).toEqual([429, 'invitation_limit'])
    expect(headers.get('Content-Type')).toBe('application/problem+json')
    expect(Number(headers.get('Retry-After'))).toBeGreaterThan(500)
    expect((await read(id)).version).toBe(version + 2)
    const other = await api('POST', `/district/api/people/${id}/invite`)
    expect([other.status, other.body.code]).toEqual([400, undefined])
  })
})

describe('GET /v1/people?invitation=', () => {
  const ids: Record<string, string> = {}
  let own: TestOrganization

  beforeAll(async () => {
    own = organization = await newOrganization(service)
    await own.person()
    for (const name of ['pending', 'accepted', 'approved', 'revoked', 'expired']) {
      const email = address(name)
      const hours = name === 'expired' ? 1 / 3600 : 48
      ids[name] = (await invite({ email, expires_in_hours: hours })).id
      if (name === 'accepted' || name === 'approved') {
        const token = tokenIn(service, await mailTo(service, email))
        await request(service.url, 'POST', `/v1/invitations/${token}/accept`, {})
      }
    }
    await api('DELETE', `/v1/people/${ids.revoked}/invite`)
    await api('POST', `/v1/people/${ids.approved}/approve`)
    ids.failed = (await invite({ email: address('refused') })).id
    await delivered(ids.failed, 'failed')
    const repaired = (await invite({ email: address('refused') })).id
    await delivered(repaired, 'failed')
    await api('PATCH', `/v1/people/${repaired}`, { email: address() })
    await api('POST', `/v1/people/${repaired}/invite`)
    ids.repaired = repaired
    await delivered(repaired, 'sent')
    await new Promise((resolve) => setTimeout(resolve, 1_100))
  }, 120_000)

  it.each([
    ['invitation=pending', ['pending', 'failed', 'repaired']],
    ['invitation=accepted', ['accepted', 'approved']],
    ['invitation=accepted&status=pending', ['accepted']],
    ['invitation=revoked', ['revoked']],
    ['invitation=expired', ['expired']],
    ['invitation=failed', ['failed']],
    ['invitation=failed&q=nobody', []],
    ['invitation=pending&sort=-name', ['pending', 'failed', 'repaired']],
  ])('%s finds the people of that state', async (query, names) => {
    // on a busy machine a link of one second expires before its mail is sent
    const late = (await read(ids.expired!, own)).invitation!.delivery!.state === 'failed'
    const also = late && query === 'invitation=failed' ? ['expired'] : []
    const wanted = [...names, ...also].map((name) => ids[name]).sort()
    const page = (await own.api('GET', `/v1/people?${query}`)).body
    expect(page.meta.total).toBe(wanted.length)
    expect(page.data.map(({ id }: PersonAnswer) => id).sort()).toEqual(wanted)

    const found: string[] = []
    for (let cursor: string | null = ''; cursor !== null;) {
      const { body }: { body: Listed } = await own.api(
        'GET',
        `/v1/people?${query}&per_page=1&cursor=${cursor}`,
      )
      found.push(...body.data.map(({ id }: PersonAnswer) => id))
      cursor = body.meta.next_cursor
    }
    expect(found.sort()).toEqual(wanted)
  })

  it('finds an invitation whose time is over before the event of its expiry', async () => {
    organization = await newOrganization(service)
    const { id } = await invite({ expires_in_hours: 1 / 3600 })
    await new Promise((resolve) => setTimeout(resolve, 1_100))
    const page = (await api('GET', '/v1/people?invitation=expired&sort=-created_at')).body
    expect(page.data.map((person: PersonAnswer) => person.id)).toContain(id)
    expect((await api('GET', '/v1/people?invitation=pending')).body.data.map((one: PersonAnswer) => one.id))
      .not.toContain(id)
  })

  it.each(['invitation=sent', 'invitation=pending&at=2026-01-01'])('refuses %s', async (query) => {
    const { status, body } = await api('GET', `/v1/people?${query}`)
    expect([status, Object.keys(body.errors)]).toEqual([422, ['invitation']])
  })
})
