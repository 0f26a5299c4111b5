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
    ['people', { people: 'a@example.com' }],
    ['people', { people: Array(1001).fill({ email: 'a@example.com' }) }],
    ['people', { emails: Array(600).fill('nope'), people: Array(401).fill({ email: 'nope' }) }],
    ['people.0.email', { people: [{ name: 'Ann' }] }],
    ['people.1.surplus', { people: [{ email: 'a@example.com' }, { email: 'b@example.com', surplus: 1 }] }],
    ['people.0.name', { people: [{ email: 'a@example.com', name: 'x'.repeat(256) }] }],
    ['people.0.name', { people: [{ email: 'a@example.com', name: '\u200b' }] }],
    ['people.0.language', { people: [{ email: 'a@example.com', language: '?' }] }],
    ['people.0.groups', { people: [{ email: 'a@example.com', groups: Array(101).fill('a') }] }],
    ['people.1.role', { people: [{ email: 'a@example.com' }, { email: 'b@example.com', role: 'king' }] }],
    ['people.1.role', { people: [{ email: 'a@example.com' }, { email: 'not one', role: 'king' }] }],
    ['role', { people: [{ email: 'a@example.com', role: 'member' }], role: 'king' }],
    ['people.1.groups.0', {
      people: [{ email: 'a@example.com' }, { email: 'b@example.com', groups: ['x'] }],
    }],
  ])('refuses wrong %s, and invites no one', async (field, wrong) => {
    const organization = await newOrganization(service)
    const { status, body } = await organization.api('POST', '/v1/people/invite/bulk', wrong)
    expect(status).toBe(422)
    expect(Object.keys(body.errors)).toEqual([field])
    expect((await organization.api('GET', '/v1/people')).body.meta.total).toBe(0)
  })

  it('invites each person with a name, language, role and groups of their own', async () => {
    const organization = await newOrganization(service)
    const { api } = organization
    const [team, area] = [
      (await api('POST', '/v1/groups', { kind: 'team', name: 'Eight' })).body,
      (await api('POST', '/v1/groups', { kind: 'area', name: 'Harbour' })).body,
    ]
    const address = (name: string) => `${name}.${unique()}@example.com`
    const [plain, ann, zoe, bo] = ['plain', 'ann', 'zoe', 'bo'].map(address) as [
      string,
      string,
      string,
      string,
    ]
    const sent = {
      emails: [plain, 'not one'],
      people: [
        {
          email: ann,
          name: 'Ann Lee',
          language: 'fr',
          role: 'member',
          groups: [area.id, team.id.toUpperCase()],
        },
        { email: plain.toUpperCase(), name: 'Twice' },
        { email: 'nor this' },
        { email: zoe, name: 'Zoë', language: null, groups: [] },
        { email: bo, name: '', role: null, groups: [team.id, team.id] },
      ],
      role: 'admin',
    }
    const key = { 'Idempotency-Key': unique() }
    const { status, body, text } = await api('POST', '/v1/people/invite/bulk', sent, key)
    expect(status).toBe(200)
    expect(body).toMatchObject({ invited: 4, skipped: 1, failed: 2 })
    const emails = [...sent.emails, ...sent.people.map(({ email }) => email)]
    expect(body.results.map(({ email }: Result) => email)).toEqual(emails)
    expect(body.results.map(({ outcome }: Result) => outcome)).toEqual(
      ['invited', 'failed', 'invited', 'skipped', 'failed', 'invited', 'invited'],
    )
    const again = await api('POST', '/v1/people/invite/bulk', sent, key)
    expect([again.headers.get('Idempotent-Replayed'), again.text]).toEqual(['true', text])
    const personOf = async (email: string) => {
      const { id } = body.results.find((one: Result) => one.email === email)
      return (await api('GET', `/v1/people/${id}`)).body
    }
    expect(await personOf(plain)).toMatchObject({ language: 'en', roles: [{ key: 'admin' }], groups: [] })
    expect(await personOf(ann)).toMatchObject({
      name: 'Ann Lee',
      first_name: 'Ann',
      language: 'fr',
      status: 'pending',
      source: 'invitation',
      roles: [{ key: 'member', rank: 'primary' }],
      groups: [{ id: area.id }, { id: team.id }],
      invitation: { state: 'pending' },
    })
    expect(await personOf(zoe)).toMatchObject({ name: 'Zoë', language: 'en', roles: [{ key: 'admin' }] })
    const { name, roles, groups } = await personOf(bo)
    expect([name.startsWith('Bo.'), roles.length, groups.length]).toEqual([true, 1, 1])
    expect((await mailTo(service, ann)).subject).toContain('invite')
    expect((await mailTo(service, ann)).html).toContain('lang="fr"')
  })

  it('takes 1000 from both lists', async () => {
    const organization = await newOrganization(service)
    const both = { emails: Array(400).fill('nope'), people: Array(600).fill({ email: 'nope' }) }
    const { status, body } = await organization.api('POST', '/v1/people/invite/bulk', both)
    expect([status, body.failed]).toEqual([200, 1000])
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
