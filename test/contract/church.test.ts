import { beforeAll, describe, expect, inject, it } from 'vitest'
import {
  asSuperAdmin,
  bearer,
  mint,
  newOrganization,
  type Reply,
  request,
  type TestOrganization,
  unique,
} from '../support/contract/api.ts'
import { mailsTo, mailTo, tokenIn } from '../support/contract/mailbox.ts'
import { keysOf } from '../support/contract/shapes.ts'

const service = inject('service')
const permissions = ['church.update', 'users.invite', 'users.approve', 'users.delete']
let church: TestOrganization
let other: TestOrganization

beforeAll(async () => {
  church = await newOrganization(service, { template: 'church' })
  other = await newOrganization(service, { template: 'church' })
})

const ask = async (method: string, path: string, body?: unknown, headers: Record<string, string> = {}) =>
  await request(service.url, method, `/church/api/people${path}`, body, {
    ...bearer(await church.token([], { permissions })),
    ...headers,
  })

const having = async (...words: string[]) => bearer(await church.token([], { permissions: words }))

const address = () => `jane.${unique()}@example.com`

async function invited(fields: Record<string, unknown> = {}): Promise<{ id: number; email: string }> {
  const email = address()
  const { status, body } = await ask('POST', '/invite', {
    name: 'Jane Smith',
    email,
    church_id: church.settings.number,
    ...fields,
  })
  expect(status).toBe(200)
  return { id: body.id, email }
}

const group = async (kind: string, of = church): Promise<{ id: string; number: number }> =>
  (await of.api('POST', '/v1/groups', { kind, name: `${kind} ${unique()}` })).body

function expectError({ status, headers, body }: Reply, expected: number, message?: string | RegExp) {
  expect([status, keysOf(body), body.success]).toEqual([expected, ['error', 'success'], false])
  expect(headers.get('Content-Type')).toMatch(/^application\/json/)
  if (typeof message === 'string') expect(body.error).toBe(message)
  else if (message) expect(body.error).toMatch(message)
}

const time = /^\d{4}-\d\d-\d\d \d\d:\d\d:\d\d$/

const show = async (id: number) => (await ask('GET', `/${id}`)).body.user

describe('GET /api/people', () => {
  it('lists all members, newest first', async () => {
    const own = await newOrganization(service, { template: 'church' })
    const token = bearer(await own.token([], { permissions: ['church.update'] }))
    const list = async (query = '') =>
      await request(service.url, 'GET', `/church/api/people${query}`, undefined, token)
    expect((await list()).body).toEqual({ success: true, users: [] })

    const [first, second, gone] = [
      await own.person({ name: 'Ann' }),
      await own.person({ name: 'Ben', roles: [{ key: 'pastor' }] }),
      await own.person(),
    ]
    await own.api('POST', `/v1/people/${gone.id}/archive`)
    const { status, body } = await list()
    expect([status, keysOf(body), body.success]).toEqual([200, ['success', 'users'], true])
    expect(body.users.map(({ created_at: _, ...user }: { created_at: string }) => user)).toEqual([
      {
        id: second.number,
        name: 'Ben',
        email: second.email,
        church_id: own.settings.number,
        role_id: 2,
        role_name: 'Pastor',
        status: 'active',
      },
      {
        id: first.number,
        name: 'Ann',
        email: first.email,
        church_id: own.settings.number,
        role_id: 5,
        role_name: 'Member',
        status: 'active',
      },
    ])
    expect(body.users[0].created_at).toMatch(time)
    expect(body.users[0].created_at).toBe(second.created_at.slice(0, 19).replace('T', ' '))
    for (
      const query of [
        `?church_id=${own.settings.number}`,
        `?churchId=${own.settings.number}`,
        `?church_id=${own.settings.number}&churchId=999999&unknown=1`,
      ]
    ) expect((await list(query)).body).toEqual(body)
  })

  it("403 for another church's id, in either spelling, also where there is no such church", async () => {
    for (
      const query of [
        `?church_id=${other.settings.number}`,
        `?churchId=${other.settings.number}`,
        `?church_id=${other.settings.number}&churchId=${church.settings.number}`,
        '?church_id=2000000000',
      ]
    ) expectError(await ask('GET', query), 403, /organizations:manage/)
    expectError(await ask('GET', '?church_id=many'), 400, /church/)
  })

  it('shows a super admin any church, and without one all of them', async () => {
    const admin = await asSuperAdmin(service)
    const [one, two] = [await church.person(), await other.person()]
    const list = async (query: string) => (await ask('GET', query, undefined, admin)).body.users
    const emails = (users: { email: string }[]) => users.map(({ email }) => email)
    const emailsBy = async (query: string, headers: Record<string, string>) =>
      emails((await ask('GET', query, undefined, headers)).body.users)
    expect(emails(await list(`?church_id=${church.settings.number}`))).toContain(one.email)
    expect(emails(await list(`?church_id=${church.settings.number}`))).not.toContain(two.email)
    const everybody = await list('')
    expect(emails(everybody).filter((email) => [one.email, two.email].includes(email)))
      .toEqual([two.email, one.email])
    expect(everybody.find(({ email }: { email: string }) => email === two.email).church_id)
      .toBe(other.settings.number)
    // also where the token names a church: another one is chosen by church_id or by the header alone
    const settled = await asSuperAdmin(service, { org: church.id })
    expect(await emailsBy('', settled)).toEqual(expect.arrayContaining([one.email, two.email]))
    const there = await emailsBy('', { ...settled, 'X-Organization-Id': other.id })
    expect([there.includes(one.email), there.includes(two.email)]).toEqual([false, true])
    expectError(await ask('GET', '?church_id=2000000000', undefined, admin), 404)
  })
})

describe('GET /api/people/{id}', () => {
  it('answers the member', async () => {
    const person = await church.person({ phone: '+12025550147', address: '1 Main St' })
    const { status, body } = await ask('GET', `/${person.number}`)
    expect([status, body]).toEqual([200, {
      success: true,
      user: {
        id: person.number,
        name: person.name,
        email: person.email,
        church_id: church.settings.number,
        role_id: 5,
        status: 'active',
        phone: '+12025550147',
        address: '1 Main St',
        created_at: expect.stringMatching(time),
        updated_at: expect.stringMatching(time),
      },
    }])
  })

  it('answers areas and groups as numbers', async () => {
    const person = await church.person()
    const [area, team, tag] = [await group('area'), await group('team'), await group('tag')]
    expect((await ask('GET', `/${person.number}/areas`)).body).toEqual({ success: true, areaIds: [] })
    for (const { id } of [area, team, tag]) await church.api('PUT', `/v1/people/${person.id}/groups/${id}`)
    expect((await ask('GET', `/${person.number}/areas`)).body).toEqual({
      success: true,
      areaIds: [area.number],
    })
    expect((await ask('GET', `/${person.number}/groups`)).body).toEqual({
      success: true,
      groupIds: [team.number],
    })
  })

  it('404 for an unknown number, and what is none', async () => {
    const { id } = await church.person()
    for (const path of ['999999999', '0', '-1', 'invite', '1e3', '99999999999999999999', id]) {
      expectError(await ask('GET', `/${path}`), 404, 'Member not found')
      expectError(await ask('GET', `/${path}/areas`), 404, 'Member not found')
      expectError(await ask('GET', `/${path}/groups`), 404, 'Member not found')
    }
  })

  it('shows a super admin the member of the church that is named', async () => {
    const admin = await asSuperAdmin(service)
    const person = await other.person()
    const { body } = await ask(
      'GET',
      `/${person.number}?church_id=${other.settings.number}`,
      undefined,
      admin,
    )
    expect(body.user.email).toBe(person.email)
    expectError(await ask('GET', `/${person.number}`, undefined, admin), 400, 'Church ID is required')
  })
})

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
    const hours = (Date.parse(data[0].invitation.expires_at) - Date.parse(data[0].invitation.sent_at)) /
      3_600_000
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
    const elsewhere = { emails: [address()], church_id: other.settings.number }
    expectError(await ask('POST', '/invite/bulk', elsewhere), 403)
  })
})

describe('POST /api/people/approve', () => {
  it('approves the member that the query names, with the role of the body', async () => {
    const { id } = await invited()
    const { status, body } = await ask('POST', `/approve?action=${id}`, { role_id: '2' })
    expect([status, body]).toEqual([200, { success: true, message: 'Member approved successfully' }])
    expect(await show(id)).toMatchObject({ status: 'active', role_id: 2 })
    expect((await ask('POST', `/approve?action=${id}`, { roleId: 3, role_id: 2 })).status).toBe(200)
    expect(await show(id)).toMatchObject({ status: 'active', role_id: 3 })
  })

  it('400 with a member or a role missing', async () => {
    const { id } = await invited()
    const missing = 'Member ID and Role ID are required'
    expectError(await ask('POST', '/approve', { role_id: 2 }), 400, missing)
    expectError(await ask('POST', '/approve?action=', { role_id: 2 }), 400, missing)
    expectError(await ask('POST', `/approve?action=${id}`), 400, missing)
    expectError(await ask('POST', `/approve?action=${id}`, { role_id: '' }), 400, missing)
  })

  it('400 for an unknown role, 404 for an unknown member', async () => {
    const { id } = await invited()
    expectError(await ask('POST', `/approve?action=${id}`, { role_id: 9 }), 400, /role/)
    expectError(await ask('POST', '/approve?action=999999999', { role_id: 2 }), 404, 'Member not found')
    expectError(await ask('POST', '/approve?action=somebody', { role_id: 2 }), 404, 'Member not found')
  })

  it("cannot be pointed at another church's member", async () => {
    const person = await other.person()
    const path = `/approve?action=${person.number}&church_id=${other.settings.number}`
    expectError(await ask('POST', path, { role_id: 2 }), 403)
  })
})

describe('PUT /api/people/{id}/role and /status', () => {
  it('sets the role', async () => {
    const { number } = await church.person()
    const { status, body } = await ask('PUT', `/${number}/role`, { role_id: 4 })
    expect([status, body]).toEqual([200, { success: true }])
    expect(await show(number)).toMatchObject({ role_id: 4 })
  })

  it.each([[1, 'active'], [2, 'inactive'], ['3', 'pending']])(
    'sets status_id %j as %s',
    async (status_id, expected) => {
      const { number } = await church.person()
      const { status, body } = await ask('PUT', `/${number}/status`, { status_id })
      expect([status, body]).toEqual([200, { success: true }])
      expect(await show(number)).toMatchObject({ status: expected })
    },
  )

  it('takes camelCase', async () => {
    const { number } = await church.person()
    expect((await ask('PUT', `/${number}/status`, { statusId: 2, status_id: 1 })).status).toBe(200)
    expect((await ask('PUT', `/${number}/role`, { roleId: 2, role_id: 1 })).status).toBe(200)
    expect(await show(number)).toMatchObject({ status: 'inactive', role_id: 2 })
  })

  it('400 for what is missing or unknown', async () => {
    const { number } = await church.person()
    expectError(await ask('PUT', `/${number}/role`, {}), 400, 'Role ID required')
    expectError(await ask('PUT', `/${number}/role`), 400, 'Role ID required')
    expectError(await ask('PUT', `/${number}/role`, { role_id: 6 }), 400, /role/)
    expectError(await ask('PUT', `/${number}/status`, {}), 400, 'Status ID required')
    for (const status_id of [0, 4, 'active', 1.5]) {
      expectError(await ask('PUT', `/${number}/status`, { status_id }), 400, /status/)
    }
  })

  it('404 for an unknown member', async () => {
    expectError(await ask('PUT', '/999999999/role', { role_id: 1 }), 404, 'Member not found')
    expectError(await ask('PUT', '/999999999/status', { status_id: 1 }), 404, 'Member not found')
  })
})

describe('PUT /api/people/{id}/profile', () => {
  const write = () => having('people:write')

  it('changes the fields, and replaces areas and groups', async () => {
    const person = await church.person()
    const [one, two, team] = [await group('area'), await group('area'), await group('team')]
    const email = address()
    const { status, body } = await ask('PUT', `/${person.number}/profile`, {
      name: 'Janet Jones',
      email,
      phone: '+12025550147',
      address: '1 Main St',
      areaIds: [one.number, String(two.number)],
      groups: [team.number],
      unknown: 1,
    }, await write())
    expect([status, body]).toEqual([200, { success: true }])
    expect(await show(person.number)).toMatchObject({
      name: 'Janet Jones',
      email,
      phone: '+12025550147',
      address: '1 Main St',
    })
    const areas = async () => (await ask('GET', `/${person.number}/areas`)).body.areaIds
    const groups = async () => (await ask('GET', `/${person.number}/groups`)).body.groupIds
    expect([await areas(), await groups()]).toEqual([[one.number, two.number], [team.number]])

    await ask('PUT', `/${person.number}/profile`, { areaIds: { 1: String(two.number) } }, await write())
    expect([await areas(), await groups()]).toEqual([[two.number], [team.number]])
    await ask('PUT', `/${person.number}/profile`, { areaIds: [], groups: [] }, await write())
    expect([await areas(), await groups()]).toEqual([[], []])
    const kept = (await church.api('GET', `/v1/people/${person.id}`)).body
    expect([kept.name, kept.first_name, kept.last_name]).toEqual(['Janet Jones', 'Janet', 'Jones'])
  })

  it("is one's own to change without a permission, and nobody else's", async () => {
    const [self, somebody] = [await church.person(), await church.person()]
    const own = bearer(await church.token([], { person: self.id }))
    expect((await ask('PUT', `/${self.number}/profile`, { name: 'Me' }, own)).body).toEqual({ success: true })
    expect((await ask('GET', `/${self.number}`, undefined, own)).body.user.name).toBe('Me')
    expectError(await ask('PUT', `/${somebody.number}/profile`, { name: 'Me' }, own), 403, 'Unauthorized')
    expectError(await ask('PUT', `/${somebody.number}/profile`, { email: '' }, own), 403, 'Unauthorized')
    expectError(await ask('PUT', '/999999999/profile', { name: 'Me' }, own), 403, 'Unauthorized')
    const without = await having('users.invite')
    expectError(await ask('PUT', `/${self.number}/profile`, { name: 'Me' }, without), 403, 'Unauthorized')
  })

  it('400 for what is wrong, naming it, and 404 for an unknown member', async () => {
    const [person, taken, team] = [await church.person(), await church.person(), await group('team')]
    const put = async (body: unknown, id = person.number) =>
      await ask('PUT', `/${id}/profile`, body, await write())
    expectError(await put({ email: taken.email }), 400, 'Member already exists with this email')
    expectError(await put({ email: 'jane' }), 400, /email/)
    expectError(await put({ name: ' ' }), 400, /name/)
    expectError(await put({ phone: 'call me' }), 400, /phone/)
    expectError(await put({ areaIds: [999999999] }), 400, /areaIds/)
    expectError(await put({ areaIds: [team.number] }), 400, /areaIds/)
    expectError(await put({ groups: ['choir'] }), 400, /groups/)
    expectError(await put({ groups: [(await group('team', other)).number + 100_000] }), 400, /groups/)
    expectError(await put({ name: 'Nobody' }, 999999999), 404, 'Member not found')
    expect((await church.api('GET', `/v1/people/${person.id}`)).body).toEqual(person)
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

  it('leaves people who are not pending alone', async () => {
    const { email, number } = await church.person()
    expectError(await ask('DELETE', '/invite', { email }), 400)
    expect(await show(number)).toMatchObject({ email })
  })

  it('400 without an email, or with a malformed one', async () => {
    expectError(await ask('DELETE', '/invite', {}), 400, 'Email required')
    expectError(await ask('DELETE', '/invite'), 400, 'Email required')
    expectError(await ask('DELETE', '/invite', { email: 'jane' }), 400, /email/)
  })
})

describe('DELETE /api/people/{id}', () => {
  it('deletes for ever', async () => {
    const { number, id } = await church.person()
    const headers = { 'Idempotency-Key': unique() }
    for (const _ of ['first', 'again']) {
      const { status, body } = await ask('DELETE', `/${number}`, undefined, headers)
      expect([status, body]).toEqual([200, { success: true }])
    }
    expectError(await ask('DELETE', `/${number}`), 404, 'Member not found')
    expect((await church.api('GET', `/v1/people/${id}`)).status).toBe(404)
  })
})

describe('who may', () => {
  it('401 says whether there is a token at all', async () => {
    expectError(await request(service.url, 'GET', '/church/api/people'), 401, 'Token missing')
    const basic = { Authorization: 'Basic dXNlcjpwYXNz' }
    expectError(await ask('GET', '', undefined, basic), 401, 'Token missing')
    expectError(await ask('GET', '', undefined, bearer('nonsense')), 401, 'Unauthorized')
    const expired = await mint(service.jwtSecret, { org: church.id, exp: 1_000_000_000, permissions })
    expectError(await ask('GET', '', undefined, bearer(expired)), 401, 'Unauthorized')
  })

  it('answers a path or a method that there is not in its own shape', async () => {
    expectError(await request(service.url, 'GET', '/church/nothing', undefined, await having()), 404)
    expectError(await ask('PATCH', '/17', {}), 405)
    expectError(await ask('POST', '/invite', '{', { 'Content-Type': 'application/json' }), 400)
    expectError(await ask('POST', '/invite', 'name=Jane', { 'Content-Type': 'text/plain' }), 415)
  })

  it('a stale If-Match is refused', async () => {
    const { number } = await church.person()
    expectError(await ask('PUT', `/${number}/role`, { role_id: 1 }, { 'If-Match': '"5"' }), 412)
  })
})
