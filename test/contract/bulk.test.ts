import { describe, expect, inject, it } from 'vitest'
import { eventually, newOrganization, request, unique } from '../support/contract/api.ts'
import { follow, linkIn, mailsToDomain, mailTo } from '../support/contract/mailbox.ts'

const service = inject('service')

interface Result {
  email: string
  outcome: string
  id?: string
  error?: string
}

describe('POST /v1/people/invite/bulk', () => {
  it('tells the outcome of each, in order', async () => {
    const organization = await newOrganization(service)
    const known = await organization.person()
    const fresh = `fresh.${unique()}@example.com`
    const emails = [fresh, 'not an address', known.email.toUpperCase(), fresh.toUpperCase(), '', `b.${fresh}`]
    const { status, body } = await organization.api('POST', '/v1/people/invite/bulk', {
      emails,
      role: 'admin',
    })
    expect(status).toBe(200)
    expect(body).toMatchObject({ invited: 2, skipped: 2, failed: 2 })
    expect(body.results.map(({ email }: Result) => email)).toEqual(emails)
    expect(body.results.map(({ outcome }: Result) => outcome)).toEqual([
      'invited',
      'failed',
      'skipped',
      'skipped',
      'failed',
      'invited',
    ])
    const [first, second] = body.results as Result[]
    const { body: person } = await organization.api('GET', `/v1/people/${first!.id}`)
    expect(person).toMatchObject({
      email: fresh,
      status: 'pending',
      source: 'invitation',
      roles: [{ key: 'admin' }],
      invitation: { state: 'pending' },
    })
    expect(second!.error).toEqual(expect.any(String))
    const link = linkIn(service, await mailTo(service, fresh))
    expect((await follow(service, link, { name: 'Ann Lee', phone: '', language: 'en' })).status).toBe(200)
    expect((await organization.api('GET', `/v1/people/${first!.id}`)).body.name).toBe('Ann Lee')
  })

  it('sends 500 by batch calls, each mail once', { timeout: 90_000 }, async () => {
    const organization = await newOrganization(service)
    const domain = `${unique()}.example.com`
    const emails = Array.from({ length: 500 }, (_, index) => `person.${index}@${domain}`)
    const { status, body } = await organization.api('POST', '/v1/people/invite/bulk', { emails })
    expect(status).toBe(200)
    expect(body).toMatchObject({ invited: 500, skipped: 0, failed: 0 })
    const mails = await eventually('all 500 mails', async () => {
      const received = await mailsToDomain(service, domain)
      return received.length >= 500 && received
    }, { seconds: 60, pause: 500 })
    expect(mails.map(({ to }) => to).sort()).toEqual(emails.toSorted())
    // Batches carry 100; other tests' mails may share one, so a few more calls than five.
    const calls = new Set(mails.map(({ idempotencyKey }) => idempotencyKey))
    expect(calls.size).toBeLessThanOrEqual(12)
    expect(mails.filter(({ path }) => path === '/emails/batch').length).toBeGreaterThanOrEqual(490)
    const tokens = new Set(mails.map((mail) => linkIn(service, mail)))
    expect(tokens.size).toBe(500)
    expect((await organization.api('GET', '/v1/people?status=pending')).body.meta.total).toBe(500)
  })

  it.each([
    ['emails', {}],
    ['emails', { emails: 'a@example.com' }],
    ['emails', { emails: Array.from({ length: 1001 }, (_, index) => `${index}@example.com`) }],
    ['role', { emails: ['a@example.com'], role: 'no such role' }],
  ])('refuses wrong %s', async (field, wrong) => {
    const organization = await newOrganization(service)
    const { status, body } = await organization.api('POST', '/v1/people/invite/bulk', wrong)
    expect(status).toBe(422)
    expect(Object.keys(body.errors)).toEqual([field])
  })

  it('takes an empty list, and 1000', async () => {
    const organization = await newOrganization(service)
    const none = await organization.api('POST', '/v1/people/invite/bulk', { emails: [] })
    expect(none).toMatchObject({ status: 200, body: { invited: 0, skipped: 0, failed: 0, results: [] } })
    const many = await organization.api('POST', '/v1/people/invite/bulk', {
      emails: Array(1000).fill('nope'),
    })
    expect(many).toMatchObject({ status: 200, body: { invited: 0, failed: 1000 } })
  })

  it('gives positions without a gap to those who are created', async () => {
    const organization = await newOrganization(service)
    const emails = Array.from({ length: 20 }, (_, index) => `${index}.${unique()}@example.com`)
    await organization.api('POST', '/v1/people/invite/bulk', { emails })
    const { body } = await organization.api('GET', '/v1/people?per_page=100')
    const numbers = body.data.map(({ number }: { number: number }) => number)
    expect(new Set(numbers).size).toBe(20)
  })
})

it('knows what it was asked: the fake endpoint saw the bearer key with every call', async () => {
  const { body } = await request(service.resendUrl, 'GET', '/calls')
  expect(body.filter(({ status }: { status: number }) => status >= 400)).toEqual([])
})
