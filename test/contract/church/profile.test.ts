import { describe, expect, inject, it } from 'vitest'
import { bearer } from '../../support/contract/api.ts'
import { address, type Areas, expectError, type Groups, openChurches } from '../../support/contract/church.ts'

const service = inject('service')
const { church, other, ask, having, group, show } = await openChurches(service)

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
    const areas = async () => (await ask<Areas>('GET', `/${person.number}/areas`)).body.areaIds
    const groups = async () => (await ask<Groups>('GET', `/${person.number}/groups`)).body.groupIds
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

  it("a member's own token sets no areas, groups or role, and nothing of such a request", async () => {
    const [self, area, team] = [await church.person(), await group('area'), await group('team')]
    const path = `/${self.number}/profile`
    const own = bearer(await church.token([], { person: self.id }))
    const before = (await church.api('GET', `/v1/people/${self.id}`)).body
    for (
      const fields of [
        { areaIds: [area.number] },
        { areaIds: [] },
        { areaIds: 'malformed' },
        { groups: [team.number] },
        { groups: { 0: String(team.number) } },
        { roleId: 1 },
        { role_id: '1' },
      ]
    ) {
      expectError(await ask('PUT', path, { name: 'Me', ...fields }, own), 403, 'Unauthorized')
      const inviting = bearer(await church.token([], { person: self.id, permissions: ['users.invite'] }))
      expectError(await ask('PUT', path, { name: 'Me', ...fields }, inviting), 403, 'Unauthorized')
    }
    expect((await church.api('GET', `/v1/people/${self.id}`)).body).toEqual(before)
    const permitted = bearer(await church.token([], { person: self.id, permissions: ['church.update'] }))
    const fields = { groups: [team.number], roleId: 1 }
    expect((await ask('PUT', path, fields, permitted)).status).toBe(200)
    expect((await ask<Groups>('GET', `/${self.number}/groups`)).body.groupIds).toEqual([team.number])
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
