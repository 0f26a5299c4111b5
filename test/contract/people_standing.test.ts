import { beforeAll, describe, expect, inject, it } from 'vitest'
import { newOrganization, type TestOrganization } from '../support/contract/api.ts'

const service = inject('service')
let organization: TestOrganization

beforeAll(async () => {
  organization = await newOrganization(service)
})

const api: TestOrganization['api'] = (...asked) => organization.api(...asked)

describe('PUT /v1/people/{id}/status', () => {
  it.each(['pending', 'inactive', 'active'])('sets %s', async (status) => {
    const { id } = await organization.person()
    const answer = await api('PUT', `/v1/people/${id}/status`, { status })
    expect(answer).toMatchObject({ status: 200, body: { id, status, version: status === 'active' ? 1 : 2 } })
  })

  it.each([[{ status: 'dead' }], [{}], [{ status: null }]])('refuses %j', async (wrong) => {
    const { id } = await organization.person()
    const { status, body } = await api('PUT', `/v1/people/${id}/status`, wrong)
    expect(status).toBe(422)
    expect(Object.keys(body.errors)).toEqual(['status'])
  })
})

describe('PUT /v1/people/{id}/roles', () => {
  it('replaces them all, by id or key, with a rank', async () => {
    const { id, roles: [member] } = await organization.person()
    const roles = [{ key: 'owner', rank: 'secondary' }, { id: member.id, rank: 'primary' }]
    const { status, body } = await api('PUT', `/v1/people/${id}/roles`, { roles })
    expect(status).toBe(200)
    expect(body.roles).toMatchObject([{ key: 'owner', rank: 'secondary' }, { ...member, rank: 'primary' }])
    expect((await api('PUT', `/v1/people/${id}/roles`, { roles: [] })).body.roles).toEqual([])
  })

  it('shows them in the list', async () => {
    const { id } = await organization.person()
    await api('PUT', `/v1/people/${id}/roles`, { roles: [{ key: 'owner' }] })
    const { body } = await api('GET', '/v1/people?role=owner')
    expect(body.data.map((person: { id: string }) => person.id)).toContain(id)
  })

  it.each([
    ['roles', {}],
    ['roles', { roles: 'admin' }],
    ['roles.0', { roles: [{ key: 'no such role' }] }],
    ['roles.0', { roles: [{}] }],
    ['roles.0.rank', { roles: [{ key: 'admin', rank: 'tertiary' }] }],
  ])('refuses wrong %s: %j', async (field, wrong) => {
    const { id } = await organization.person()
    const { status, body } = await api('PUT', `/v1/people/${id}/roles`, wrong)
    expect(status).toBe(422)
    expect(Object.keys(body.errors)).toEqual([field])
  })
})

describe('POST /v1/people/{id}/approve', () => {
  it('makes a pending person active', async () => {
    const { id } = await organization.person()
    await api('PUT', `/v1/people/${id}/status`, { status: 'pending' })
    expect(await api('POST', `/v1/people/${id}/approve`)).toMatchObject({
      status: 200,
      body: { status: 'active', version: 3, roles: [{ key: 'member' }] },
    })
  })

  it('gives the role that is asked for', async () => {
    const { id } = await organization.person()
    await api('PUT', `/v1/people/${id}/status`, { status: 'pending' })
    const { body } = await api('POST', `/v1/people/${id}/approve`, { role: 'admin' })
    expect(body).toMatchObject({ status: 'active', roles: [{ key: 'admin', rank: 'primary' }] })
    const refused = await api('POST', `/v1/people/${id}/approve`, { role: 'no such role' })
    expect(refused).toMatchObject({ status: 422, body: { errors: { role: [expect.any(String)] } } })
  })

  it('leaves an active person as they are', async () => {
    const person = await organization.person()
    expect((await api('POST', `/v1/people/${person.id}/approve`)).body).toEqual(person)
  })
})

describe('what the state of a person forbids', () => {
  const archived = async () => {
    const { id } = await organization.person()
    await api('PUT', `/v1/people/${id}/status`, { status: 'pending' })
    await api('POST', `/v1/people/${id}/archive`)
    return id
  }

  it.each([
    ['POST', 'approve', undefined],
    ['PUT', 'status', { status: 'active' }],
    ['PUT', 'roles', { roles: [{ key: 'admin' }] }],
    ['POST', 'invite', undefined],
  ])('is 409 invalid_state for an archived person: %s %s', async (method, action, body) => {
    const answer = await api(method, `/v1/people/${await archived()}/${action}`, body)
    expect(answer).toMatchObject({ status: 409, body: { code: 'invalid_state' } })
    expect(answer.body.detail).toMatch(/archived/)
  })

  it('is 409 for approving somebody inactive, and for revoking an invitation that never was', async () => {
    const { id } = await organization.person()
    const revoked = await api('DELETE', `/v1/people/${id}/invite`)
    expect(revoked).toMatchObject({ status: 409, body: { code: 'invalid_state' } })
    await api('PUT', `/v1/people/${id}/status`, { status: 'inactive' })
    const approved = await api('POST', `/v1/people/${id}/approve`)
    expect(approved).toMatchObject({ status: 409, body: { code: 'invalid_state' } })
    expect(approved.body.detail).toMatch(/inactive/)
  })
})
