import { describe, expect, inject, it } from 'vitest'
import { expectError, openChurches } from '../../support/contract/church.ts'

const service = inject('service')
const { church, other, ask, invited, show } = await openChurches(service)

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
