import { beforeAll, describe, expect, inject, it } from 'vitest'
import {
  eventually,
  newOrganization,
  request,
  somebody,
  type TestOrganization,
} from '../support/contract/api.ts'
import { follow, linkIn, mailsTo, mailTo, tokenIn } from '../support/contract/mailbox.ts'
import { keysOf, personKeys, time } from '../support/contract/shapes.ts'

const service = inject('service')
let organization: TestOrganization

beforeAll(async () => {
  organization = await newOrganization(service)
})

const api: TestOrganization['api'] = (...asked) => organization.api(...asked)
const invitationKeys = ['accepted_at', 'delivery', 'expires_at', 'sent_at', 'state']

const ask = (method: string, path: string, body?: unknown) => request(service.url, method, path, body)

/** Too short for anybody to use, long enough for the mail to leave. */
const soon = 3 / 3600

async function invited(fields: Record<string, unknown> = {}, by = organization) {
  const reply = await by.api('POST', '/v1/people/invite', { ...somebody(), ...fields })
  expect(reply.status).toBe(201)
  const mail = await mailTo(service, reply.body.email)
  return { person: reply.body, mail, link: linkIn(service, mail), token: tokenIn(service, mail) }
}

const typesOf = async (id: string) => (await organization.history(id)).map(({ type }) => type)

const expired = (id: string) =>
  eventually('the expiry as an event', async () => {
    const { body } = await api('GET', `/v1/people/${id}`)
    return body.invitation.state === 'expired' && body
  }, { seconds: 70, pause: 500 })

describe('from invitation to active', () => {
  it('by the page in the mail', async () => {
    const { person, mail, link } = await invited({ name: 'Ann Lee', role: 'admin' })
    expect(keysOf(person)).toEqual(personKeys)
    expect(person).toMatchObject({
      name: 'Ann Lee',
      status: 'pending',
      source: 'invitation',
      roles: [{ key: 'admin' }],
      invitation: { state: 'pending', expires_at: expect.stringMatching(time), accepted_at: null },
    })
    expect(keysOf(person.invitation)).toEqual(invitationKeys)
    expect(Date.parse(person.invitation.expires_at) - Date.parse(person.created_at)).toBe(48 * 3_600_000)
    expect(mail).toMatchObject({ from: service.mailFrom, to: person.email })
    expect(mail.idempotencyKey).toBeTruthy()
    expect(mail.text).toContain('Harbour Rowing Club')

    const page = await follow(service, link)
    expect(page.status).toBe(200)
    expect(page.headers.get('Content-Type')).toMatch(/^text\/html/)
    expect(page.text).toContain('Harbour Rowing Club')
    expect(page.text).toContain('Ann Lee')
    expect(page.text).not.toMatch(/<script|src=/)

    const registered = await follow(service, link, {
      name: 'Ann Lee-May',
      phone: '+1 202 555 0147',
      language: 'de',
    })
    expect(registered.status).toBe(200)
    expect(registered.headers.get('Content-Type')).toMatch(/^text\/html/)
    const waiting = (await api('GET', `/v1/people/${person.id}`)).body
    expect(waiting).toMatchObject({
      name: 'Ann Lee-May',
      phone: '+12025550147',
      language: 'de',
      status: 'pending',
      invitation: { state: 'accepted', accepted_at: expect.stringMatching(time) },
    })
    expect((await api('GET', '/v1/people?status=pending')).body.data.map(({ id }: { id: string }) => id))
      .toContain(person.id)
    const approved = await api('POST', `/v1/people/${person.id}/approve`)
    expect(approved).toMatchObject({ status: 200, body: { status: 'active' } })
    expect(await typesOf(person.id)).toEqual([
      'PersonCreated',
      'PersonInvited',
      'PersonUpdated',
      'InvitationAccepted',
      'PersonApproved',
    ])
  })

  it('by the API', async () => {
    const { person, token } = await invited()
    const open = await ask('GET', `/v1/invitations/${token}`)
    expect(open.status).toBe(200)
    expect(open.body).toEqual({
      organization: 'Harbour Rowing Club',
      name: person.name,
      email: person.email,
      expires_at: person.invitation.expires_at,
    })
    const accepted = await ask('POST', `/v1/invitations/${token}/accept`, { name: 'Ann Lee', language: 'fr' })
    expect(accepted).toMatchObject({
      status: 200,
      body: { id: person.id, status: 'pending', name: 'Ann Lee', language: 'fr' },
    })
  })

  it('with nothing more to say', async () => {
    const { person, token } = await invited()
    const accepted = await ask('POST', `/v1/invitations/${token}/accept`)
    expect(accepted).toMatchObject({
      status: 200,
      body: { id: person.id, invitation: { state: 'accepted' } },
    })
  })

  it('without approval where the organization approves by itself', async () => {
    const automatic = await newOrganization(service, { approval: 'automatic' })
    const { person, token } = await invited({}, automatic)
    expect(person.status).toBe('pending')
    const accepted = await ask('POST', `/v1/invitations/${token}/accept`, {})
    expect(accepted).toMatchObject({ status: 200, body: { status: 'active' } })
  })

  it('for somebody who is there already', async () => {
    const person = await organization.person()
    const reply = await api('POST', `/v1/people/${person.id}/invite`)
    expect(reply).toMatchObject({ status: 202, body: { id: person.id, invitation: { state: 'pending' } } })
    const token = tokenIn(service, await mailTo(service, person.email))
    expect((await ask('POST', `/v1/invitations/${token}/accept`, {})).status).toBe(200)
  })

  it('lives as long as the organization says, or the caller', async () => {
    const brief = await newOrganization(service, { invitation_hours: 2 })
    const first = (await brief.api('POST', '/v1/people/invite', somebody())).body
    expect(Date.parse(first.invitation.expires_at) - Date.parse(first.created_at)).toBe(2 * 3_600_000)
    const second =
      (await brief.api('POST', '/v1/people/invite', { ...somebody(), expires_in_hours: 1.5 })).body
    expect(Date.parse(second.invitation.expires_at) - Date.parse(second.created_at)).toBe(1.5 * 3_600_000)
  })
})

describe('the language', () => {
  async function createdAndInvited(fields: Record<string, unknown>, by = organization) {
    const { body } = await by.api('POST', '/v1/people', { ...somebody(), ...fields })
    expect((await by.api('POST', `/v1/people/${body.id}/invite`)).status).toBe(202)
    const mail = await mailTo(service, body.email)
    return { mail, link: linkIn(service, mail) }
  }

  const page = async (link: string, acceptLanguage = '') => {
    const path = link.slice(service.publicUrl.length)
    return (await request(service.url, 'GET', path, undefined, { 'Accept-Language': acceptLanguage })).text
  }

  it('is that of the person, and times are in their zone', async () => {
    const { mail, link } = await createdAndInvited({ language: 'pl', timezone: 'Europe/Warsaw' })
    expect(mail.subject).toBe('Harbour Rowing Club zaprasza Cię do rejestracji')
    expect(mail.text).toMatch(
      /jest ważny do: .*, \d\d:\d\d \(czas środkowoeuropejski (standardowy|letni)\)\./,
    )
    const shown = await page(link, 'de')
    expect(shown).toContain('<html lang="pl" dir="ltr">')
    expect(shown).toContain('zaprasza Cię do rejestracji')
    expect(shown).toMatch(/\(czas środkowoeuropejski (standardowy|letni)\)/)
  })

  it('is that of the organization where the person has chosen none', async () => {
    const german = await newOrganization(service, { language: 'de' })
    const first = await invited({}, german)
    expect(first.person.language).toBe('de')
    expect(first.mail.subject).toBe('Harbour Rowing Club lädt Sie ein, sich zu registrieren')
    expect(await page(first.link, 'fr')).toContain('<html lang="de" dir="ltr">')
    const second = await createdAndInvited({ language: 'en' }, german)
    expect(second.mail.subject).toBe('Harbour Rowing Club invites you to register')
    expect(await page(second.link, 'fr')).toContain('<html lang="en" dir="ltr">')
  })

  it('is that of the browser where nobody has chosen one, and English at last', async () => {
    const { person, mail, link, token } = await invited()
    expect(person.language).toBe('en')
    expect(mail.subject).toBe('Harbour Rowing Club invites you to register')
    expect(await page(link, 'ja, ar-EG;q=0.8, de;q=0.7')).toContain('<html lang="ar-EG" dir="rtl">')
    expect(await page(link, 'ja')).toContain('<html lang="en" dir="ltr">')
    await ask('POST', `/v1/invitations/${token}/accept`, { language: 'en' })
    expect(await page(link, 'ar')).toContain('<html lang="en" dir="ltr">')
  })
})

describe('the form', () => {
  it('tells what is wrong and keeps what was typed', async () => {
    const { person, link } = await invited()
    const page = await follow(service, link, { name: '<b>Ann</b>', phone: '12', language: 'en' })
    expect(page.status).toBe(422)
    expect(page.headers.get('Content-Type')).toMatch(/^text\/html/)
    expect(page.text).toContain('&lt;b&gt;Ann&lt;/b&gt;')
    expect(page.text).toContain('phone')
    expect((await api('GET', `/v1/people/${person.id}`)).body.invitation.state).toBe('pending')
  })

  it('is kept by nobody and shows itself in no frame', async () => {
    const { link } = await invited()
    const { headers } = await follow(service, link)
    expect(headers.get('Cache-Control')).toMatch(/no-store/)
    expect(headers.get('Content-Security-Policy')).toMatch(/frame-ancestors 'none'/)
  })
})

describe('a link that no longer works', () => {
  async function expectClosed(link: string, token: string, code: string) {
    for (const [method, path] of [['GET', ''], ['POST', '/accept']] as const) {
      const reply = await ask(method, `/v1/invitations/${token}${path}`, method === 'POST' ? {} : undefined)
      expect([method, reply.status, reply.body.code]).toEqual([method, 410, code])
    }
    for (const form of [undefined, { name: 'Ann Lee', phone: '', language: 'en' }]) {
      const page = await follow(service, link, form)
      expect(page.status).toBe(410)
      expect(page.headers.get('Content-Type')).toMatch(/^text\/html/)
    }
  }

  it('was used', async () => {
    const { person, link, token } = await invited()
    await ask('POST', `/v1/invitations/${token}/accept`, {})
    await expectClosed(link, token, 'invitation_used')
    const again = await api('POST', `/v1/people/${person.id}/invite`)
    expect(again).toMatchObject({ status: 409, body: { code: 'invalid_state' } })
  })

  it('went to an address that was corrected since; a new one goes to the right address', async () => {
    const { person, link, token } = await invited()
    const right = somebody().email
    const corrected = await api('PATCH', `/v1/people/${person.id}`, { email: right })
    expect(corrected).toMatchObject({ status: 200, body: { email: right, invitation: { state: 'revoked' } } })
    await expectClosed(link, token, 'invitation_revoked')
    expect((await follow(service, link)).text).not.toContain(right)
    expect(await typesOf(person.id)).toEqual([
      'PersonCreated',
      'PersonInvited',
      'PersonUpdated',
      'InvitationRevoked',
    ])
    expect((await api('POST', `/v1/people/${person.id}/invite`)).status).toBe(202)
    expect(await mailTo(service, right)).toMatchObject({ to: right })
  })

  it('belongs to somebody who was approved without it', async () => {
    const { person, link, token } = await invited()
    expect((await api('POST', `/v1/people/${person.id}/approve`)).status).toBe(200)
    await expectClosed(link, token, 'invitation_revoked')
  })

  it('belongs to somebody who was refused', async () => {
    const { person, link, token } = await invited()
    const refused = await api('POST', `/v1/people/${person.id}/refuse`, { reason: 'Not a member.' })
    expect(refused).toMatchObject({
      status: 200,
      body: { status: 'inactive', invitation: { state: 'revoked' } },
    })
    await expectClosed(link, token, 'invitation_revoked')
    const [event] = (await organization.history(person.id)).filter(({ type }) => type === 'PersonRefused')
    expect(event!.changes).toMatchObject({ refusal_reason: { from: null, to: 'Not a member.' } })
    const again = await api('POST', `/v1/people/${person.id}/refuse`)
    expect(again).toMatchObject({ status: 409, body: { code: 'invalid_state' } })
    const active = await api('PUT', `/v1/people/${person.id}/status`, { status: 'active' })
    expect(active).toMatchObject({ status: 200, body: { status: 'active' } })
  })

  it('was revoked; inviting again works', async () => {
    const { person, link, token } = await invited()
    const revoked = await api('DELETE', `/v1/people/${person.id}/invite`)
    expect(revoked).toMatchObject({
      status: 200,
      body: { invitation: { state: 'revoked' }, status: 'pending' },
    })
    await expectClosed(link, token, 'invitation_revoked')
    expect((await api('POST', `/v1/people/${person.id}/invite`)).status).toBe(202)
    const mail = await mailTo(service, person.email, 2)
    expect((await ask('POST', `/v1/invitations/${tokenIn(service, mail)}/accept`, {})).status).toBe(200)
  })

  it('was replaced by a newer one', async () => {
    const { person, link, token } = await invited()
    expect((await api('POST', `/v1/people/${person.id}/invite`)).status).toBe(202)
    const mail = await mailTo(service, person.email, 2)
    await expectClosed(link, token, 'invitation_revoked')
    expect((await follow(service, linkIn(service, mail))).status).toBe(200)
  })

  it('has expired; the expiry is an event, and inviting again works', { timeout: 100_000 }, async () => {
    const { person, link, token } = await invited({ expires_in_hours: soon })
    await new Promise((resolve) => setTimeout(resolve, 3_100))
    await expectClosed(link, token, 'invitation_expired')
    expect((await expired(person.id)).status).toBe('pending')
    expect(await typesOf(person.id)).toEqual(['PersonCreated', 'PersonInvited', 'InvitationExpired'])
    await expectClosed(link, token, 'invitation_expired')
    expect((await api('POST', `/v1/people/${person.id}/invite`)).status).toBe(202)
    const mail = await mailTo(service, person.email, 2)
    expect((await ask('POST', `/v1/invitations/${tokenIn(service, mail)}/accept`, {})).status).toBe(200)
  })

  it('belongs to somebody who was archived, or deleted', async () => {
    const { person, link, token } = await invited()
    await api('POST', `/v1/people/${person.id}/archive`)
    await expectClosed(link, token, 'invitation_revoked')
    await api('DELETE', `/v1/people/${person.id}`)
    expect((await ask('GET', `/v1/invitations/${token}`)).status).toBe(404)
    expect((await follow(service, link)).status).toBe(404)
  })

  it.each(['nonsense', 'A'.repeat(43), '%00', 'x'.repeat(500)])('was never one: %s', async (token) => {
    expect((await ask('GET', `/v1/invitations/${token}`)).status).toBe(404)
    expect((await ask('POST', `/v1/invitations/${token}/accept`, {})).status).toBe(404)
    const page = await follow(service, `${service.publicUrl}/invitations/${token}`)
    expect(page.status).toBe(404)
    expect(page.headers.get('Content-Type')).toMatch(/^text\/html/)
  })

  it('offers a new one, and notifies nobody who was not invited', async () => {
    const { person, link } = await invited()
    await api('DELETE', `/v1/people/${person.id}/invite`)
    const page = await follow(service, link, { intent: 'renew' })
    expect(page.status).toBe(200)
    await new Promise((resolve) => setTimeout(resolve, 1_500))
    expect(await mailsTo(service, person.email)).toHaveLength(1)
  })
})

it('exactly one of several accepts wins', async () => {
  const { token } = await invited()
  const replies = await Promise.all(
    Array.from(
      { length: 8 },
      (_, index) => ask('POST', `/v1/invitations/${token}/accept`, { name: `Ann ${index}` }),
    ),
  )
  expect(replies.map(({ status }) => status).sort()).toEqual([200, ...Array(7).fill(410)])
})

describe('POST /v1/people/invite', () => {
  it.each([
    ['name', { name: undefined }],
    ['email', { email: 'nope' }],
    ['expires_in_hours', { expires_in_hours: 0 }],
    ['expires_in_hours', { expires_in_hours: -1 }],
    ['expires_in_hours', { expires_in_hours: 0.0002 }],
    ['expires_in_hours', { expires_in_hours: 720.5 }],
    ['expires_in_hours', { expires_in_hours: '2' }],
    ['role', { role: 'no such role' }],
  ])('refuses a wrong %s: %j', async (field, wrong) => {
    const { status, body } = await api('POST', '/v1/people/invite', { ...somebody(), ...wrong })
    expect(status).toBe(422)
    expect(Object.keys(body.errors)).toEqual([field])
  })

  it('refuses an address that is known', async () => {
    const { email } = await organization.person()
    const reply = await api('POST', '/v1/people/invite', { name: 'Ann', email: email.toUpperCase() })
    expect(reply).toMatchObject({ status: 422, body: { code: 'email_taken' } })
  })

  it('answers Location and ETag', async () => {
    const { headers, body } = await api('POST', '/v1/people/invite', somebody())
    expect(headers.get('ETag')).toBe(`"${body.version}"`)
    expect(headers.get('Location')).toMatch(new RegExp(`/v1/people/${body.id}$`))
  })
})
