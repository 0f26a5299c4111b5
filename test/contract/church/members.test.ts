import { describe, expect, inject, it } from 'vitest'
import { asSuperAdmin, bearer, newOrganization, request, unique } from '../../support/contract/api.ts'
import { keysOf } from '../../support/contract/shapes.ts'
import { expectError, type Members, openChurches, time } from '../../support/contract/church.ts'

const service = inject('service')
const { church, other, ask, group } = await openChurches(service)

describe('GET /api/people', () => {
  it('lists all members, newest first', async () => {
    const own = await newOrganization(service, { template: 'church' })
    const token = bearer(await own.token([], { permissions: ['church.update'] }))
    const list = async (query = '') =>
      await request<Members>(service.url, 'GET', `/church/api/people${query}`, undefined, token)
    expect((await list()).body).toEqual({ success: true, users: [] })

    const [first, second, gone] = [
      await own.person({ name: 'Ann' }),
      await own.person({ name: 'Ben', roles: [{ key: 'pastor' }] }),
      await own.person(),
    ]
    await own.api('POST', `/v1/people/${gone.id}/archive`)
    const { status, body } = await list()
    expect([status, keysOf(body), body.success]).toEqual([200, ['success', 'users'], true])
    expect(body.users.map(({ created_at: _, ...user }) => user)).toEqual([
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
    expect(body.users[0]!.created_at).toMatch(time)
    expect(body.users[0]!.created_at).toBe(second.created_at.slice(0, 19).replace('T', ' '))
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
    const list = async (query: string) => (await ask<Members>('GET', query, undefined, admin)).body.users
    const emails = (users: { email: string }[]) => users.map(({ email }) => email)
    const emailsBy = async (query: string, headers: Record<string, string>) =>
      emails((await ask('GET', query, undefined, headers)).body.users)
    expect(emails(await list(`?church_id=${church.settings.number}`))).toContain(one.email)
    expect(emails(await list(`?church_id=${church.settings.number}`))).not.toContain(two.email)
    const everybody = await list('')
    expect(emails(everybody).filter((email) => [one.email, two.email].includes(email)))
      .toEqual([two.email, one.email])
    expect(everybody.find(({ email }) => email === two.email)!.church_id)
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
