import { describe, expect, inject, it } from 'vitest'
import { asSuperAdmin, request, unique } from '../../support/contract/api.ts'
import { mailsTo, mailTo, tokenIn } from '../../support/contract/mailbox.ts'
import {
  address,
  expectError,
  type Members,
  openChurches,
  permissions,
} from '../../support/contract/church.ts'

const service = inject('service')
const { church, other, ask, having, invited, show } = await openChurches(service)

describe('POST /api/people/invite', () => {
  it('answers 200 with an integer id; the person is pending and gets a mail', async () => {
    const email = address()
    const reply = await ask('POST', '/invite', {
      name: 'Jane Smith',
      email,
      church_id: String(church.settings.number),
      role_id: '3',
      unknown: 'ignored',
    })
    const { id } = reply.body
    expect([reply.status, reply.body]).toEqual([
      200,
      { success: true, message: 'Member invited successfully', id: expect.any(Number) },
    ])
    expect(Number.isInteger(id)).toBe(true)
    expect(await show(id)).toMatchObject({ id, email, name: 'Jane Smith', status: 'pending', role_id: 3 })
    expect((await mailTo(service, email)).text).toContain(`${service.publicUrl}/invitations/`)
    const { data } = (await church.api('GET', `/v1/people?email=${email}`)).body
    const hours = (Date.parse(data[0].invitation.expires_at) - Date.parse(data[0].created_at)) / 3_600_000
    expect(hours).toBe(48)
  })

  it('gives the Member role where none is named; camelCase wins in a body', async () => {
    expect(await show((await invited()).id)).toMatchObject({ role_id: 5 })
    const { id } = await invited({
      church_id: 999999,
      churchId: church.settings.number,
      role_id: 2,
      roleId: 4,
    })
    expect(await show(id)).toMatchObject({ role_id: 4 })
  })

  it.each([
    [{ name: undefined }],
    [{ name: ' ' }],
    [{ email: undefined }],
    [{ email: null }],
    [{ church_id: undefined }],
    [{ church_id: '' }],
  ])('400 with %j', async (fields) => {
    const input = { name: 'Jane', email: address(), church_id: church.settings.number, ...fields }
    expectError(await ask('POST', '/invite', input), 400, 'Name, email and church ID are required')
  })

  it('400 without any body', async () => {
    expectError(await ask('POST', '/invite'), 400, 'Name, email and church ID are required')
  })

  it('400 for an address that exists, in any case', async () => {
    const { email } = await church.person()
    const input = { name: 'Jane', email: email.toUpperCase(), church_id: church.settings.number }
    expectError(await ask('POST', '/invite', input), 400, 'Member already exists with this email')
  })

  it('400 that names a malformed email or an unknown role', async () => {
    const input = { name: 'Jane', email: address(), church_id: church.settings.number }
    expectError(await ask('POST', '/invite', { ...input, email: 'jane' }), 400, /email/)
    expectError(await ask('POST', '/invite', { ...input, role_id: 77 }), 400, /role/)
    expectError(await ask('POST', '/invite', { ...input, role_id: 'pastor' }), 400, /role/)
  })

  it("403 for another church's id, before anything that is wrong; a super admin may", async () => {
    const input = { email: address(), church_id: other.settings.number }
    expectError(await ask('POST', '/invite', input), 403)
    const admin = await asSuperAdmin(service)
    const { status } = await ask('POST', '/invite', { ...input, name: 'Jane' }, admin)
    expect(status).toBe(200)
    expect((await other.api('GET', `/v1/people?email=${input.email}`)).body.meta.total).toBe(1)
  })

  it('answers the same again to the same Idempotency-Key', async () => {
    const input = { name: 'Jane', email: address(), church_id: church.settings.number }
    const headers = { 'Idempotency-Key': unique(), 'X-Reason': 'Easter', 'X-Request-Id': 'request-2' }
    const first = await ask('POST', '/invite', input, headers)
    const again = await ask('POST', '/invite', input, headers)
    expect([again.status, again.text, again.headers.get('Idempotent-Replayed')]).toEqual([
      200,
      first.text,
      'true',
    ])
    expect(Number.isInteger(again.body.id)).toBe(true)
    const person = (await church.api('GET', `/v1/people?email=${input.email}`)).body.data[0]
    const { data } = (await church.api('GET', `/v1/people/${person.id}/events`)).body
    expect(data[0]).toMatchObject({ reason: 'Easter', request_id: 'request-2', actor: 'user_1' })
  })
})

describe('POST /api/people/invite/bulk', () => {
  it('counts who was invited and who was not', async () => {
    const known = (await church.person()).email
    const local = `jane.${unique()}`
    const fresh = [`${local}@example.com`, address()]
    const emails = [...fresh, fresh[0].toUpperCase(), known, 'malformed', 17]
    const { status, body } = await ask('POST', '/invite/bulk', { emails, churchId: church.settings.number })
    expect([status, body]).toEqual([
      200,
      { success: 2, failed: 4, message: 'Process completed: 2 successful, 4 failed' },
    ])
    const { data } = (await church.api('GET', `/v1/people?email=${fresh[0]}`)).body
    expect(data[0]).toMatchObject({
      name: local.replace('j', 'J'),
      status: 'pending',
      roles: [{ key: 'member' }],
    })
    for (const email of fresh) await mailTo(service, email)
    expect(await mailsTo(service, known)).toEqual([])
  })

  it('takes more than a thousand addresses, and the same request twice', async () => {
    const run = unique()
    const emails = Array.from({ length: 1003 }, (_, index) => `p${index}.${run}@bulk.example.com`)
    const headers = { 'Idempotency-Key': unique() }
    const input = { emails: [...emails, emails[0]], church_id: church.settings.number }
    const message = 'Process completed: 1003 successful, 1 failed'
    for (const replayed of [null, 'true']) {
      const { headers: answered, body } = await ask('POST', '/invite/bulk', input, headers)
      expect([body, answered.get('Idempotent-Replayed')]).toEqual([
        { success: 1003, failed: 1, message },
        replayed,
      ])
    }
    expectError(await ask('POST', '/invite/bulk', { ...input, emails: [address()] }, headers), 400)
  })

  it.each([[{ emails: undefined }], [{ emails: [] }], [{ church_id: undefined }]])(
    '400 with %j',
    async (fields) => {
      const input = { emails: [address()], church_id: church.settings.number, ...fields }
      expectError(await ask('POST', '/invite/bulk', input), 400, 'Emails and church ID are required')
    },
  )

  it("400 for emails that are no list, 403 for another church's id", async () => {
    const church_id = church.settings.number
    expectError(await ask('POST', '/invite/bulk', { emails: address(), church_id }), 400, /emails/)
    const tooMany = { emails: Array(10_001).fill('x'), church_id }
    expectError(await ask('POST', '/invite/bulk', tooMany), 400, /not have more than 10000 items/)
    const elsewhere = { emails: [address()], church_id: other.settings.number }
    expectError(await ask('POST', '/invite/bulk', elsewhere), 403)
  })
})

describe('DELETE /api/people/invite', () => {
  it('removes the pending person with the invitation', async () => {
    const { id, email } = await invited()
    const link = tokenIn(service, await mailTo(service, email))
    const headers = { 'Idempotency-Key': unique() }
    for (const _ of ['first', 'again']) {
      const { status, body } = await ask('DELETE', '/invite', { email: email.toUpperCase() }, headers)
      expect([status, body]).toEqual([200, { success: true }])
    }
    expectError(await ask('GET', `/${id}`), 404, 'Member not found')
    expect((await request(service.url, 'GET', `/v1/invitations/${link}`)).status).toBe(404)
    expectError(await ask('DELETE', '/invite', { email }), 404, 'Member not found')
  })

  it('with users.invite alone withdraws: revoked and archived, off the list, the address free', async () => {
    const inviting = await having('users.invite')
    const { id, email } = await invited()
    const link = tokenIn(service, await mailTo(service, email))
    const headers = { ...inviting, 'Idempotency-Key': unique() }
    for (const _ of ['first', 'again']) {
      const { status, body, headers: answered } = await ask('DELETE', '/invite', { email }, headers)
      expect([status, body, answered.get('ETag')]).toEqual([200, { success: true }, null])
    }
    for (const path of [`/${id}`, `/${id}/areas`, `/${id}/groups`]) {
      expectError(await ask('GET', path), 404, 'Member not found')
    }
    for (
      const [method, path, input] of [
        ['PUT', `/${id}/role`, { role_id: 1 }],
        ['PUT', `/${id}/status`, { status_id: 1 }],
        ['PUT', `/${id}/profile`, { name: 'Jane' }],
        ['POST', `/approve?action=${id}`, { role_id: 1 }],
        ['DELETE', `/${id}`, undefined],
        ['DELETE', '/invite', { email }],
      ] as const
    ) expectError(await ask(method, path, input, await having(...permissions, 'church.update')), 404)
    const { users } = (await ask<Members>('GET', '')).body
    expect(users.filter((user) => user.id === id || user.email === email)).toEqual([])
    expect((await request(service.url, 'GET', `/v1/invitations/${link}`)).body.code).toBe(
      'invitation_revoked',
    )

    const [kept] = (await church.api('GET', `/v1/people?archived=true&email=${email}`)).body.data
    expect(kept).toMatchObject({ number: id, status: 'pending', invitation: { state: 'revoked' } })
    expect(Object.keys(kept.invitation).sort()).toEqual([
      'accepted_at',
      'delivery',
      'expires_at',
      'sent_at',
      'state',
    ])
    const again = await invited({ email })
    expect(again.id).not.toBe(id)
    const restored = await church.api('POST', `/v1/people/${kept.id}/restore`)
    expect([restored.status, restored.body.code]).toEqual([422, 'email_taken'])
    await ask('DELETE', `/${again.id}`)
    expect((await church.api('POST', `/v1/people/${kept.id}/restore`)).status).toBe(200)
    expect(await show(id)).toMatchObject({ status: 'pending' })
    expectError(await ask('POST', '/invite', { name: 'J', email, church_id: church.settings.number }), 400)
  })

  it('with users.invite alone withdraws people who have registered, or were archived', async () => {
    const inviting = await having('users.invite')
    const [registered, archived] = [await invited(), await invited()]
    const link = tokenIn(service, await mailTo(service, registered.email))
    expect((await request(service.url, 'POST', `/v1/invitations/${link}/accept`, {})).status).toBe(200)
    const [person] = (await church.api('GET', `/v1/people?email=${archived.email}`)).body.data
    await church.api('POST', `/v1/people/${person.id}/archive`)
    for (const { id, email } of [registered, archived]) {
      expect((await ask('DELETE', '/invite', { email }, inviting)).body).toEqual({ success: true })
      expectError(await ask('GET', `/${id}`), 404, 'Member not found')
      await invited({ email })
    }
  })

  it('leaves people who are not pending alone', async () => {
    const { email, number } = await church.person()
    expectError(await ask('DELETE', '/invite', { email }), 400)
    expectError(await ask('DELETE', '/invite', { email }, await having('users.invite')), 400)
    expect(await show(number)).toMatchObject({ email })
  })

  it('400 without an email, or with a malformed one', async () => {
    expectError(await ask('DELETE', '/invite', {}), 400, 'Email required')
    expectError(await ask('DELETE', '/invite'), 400, 'Email required')
    expectError(await ask('DELETE', '/invite', { email: 'jane' }), 400, /email/)
  })
})
