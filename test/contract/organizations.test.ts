import { describe, expect, inject, it } from 'vitest'
import {
  asSuperAdmin,
  bearer,
  mint,
  newOrganization,
  request,
  somebody,
  unique,
  unknownId,
} from '../support/contract/api.ts'
import { keysOf, organizationKeys, time, ulid } from '../support/contract/shapes.ts'

const service = inject('service')
const ask = async (method: string, path: string, body?: unknown, headers: Record<string, string> = {}) =>
  await request(service.url, method, path, body, { ...await asSuperAdmin(service), ...headers })

describe('POST /v1/organizations', () => {
  it('answers the organization with its defaults', async () => {
    const { status, body } = await ask('POST', '/v1/organizations', { name: ' Harbour Rowing Club ' })
    expect(status).toBe(201)
    expect(keysOf(body)).toEqual(organizationKeys)
    expect(body).toMatchObject({
      id: expect.stringMatching(ulid),
      number: expect.any(Number),
      name: 'Harbour Rowing Club',
      template: 'default',
      external_id: null,
      approval: 'required',
      invitation_hours: 48,
      language: null,
      created_at: expect.stringMatching(time),
      updated_at: expect.stringMatching(time),
    })
  })

  it('keeps what is given, and finds the organization by external_id in a token at once', async () => {
    const given = {
      name: 'Club',
      template: 'church',
      external_id: `ext-${unique()}`,
      approval: 'automatic',
      invitation_hours: 12,
      language: 'pt-BR',
    }
    const { body } = await ask('POST', '/v1/organizations', given)
    expect(body).toMatchObject(given)
    const token = bearer(
      await mint(service.jwtSecret, { org: given.external_id, scope: 'people:write people:read' }),
    )
    const created = await request(service.url, 'POST', '/v1/people', somebody(), token)
    expect(created).toMatchObject({ status: 201, body: { organization_id: body.id } })
    const again = await ask('POST', '/v1/organizations', { name: 'Other', external_id: given.external_id })
    expect(again).toMatchObject({ status: 422, body: { errors: { external_id: [expect.any(String)] } } })
  })

  it.each([
    ['name', {}],
    ['name', { name: ' ' }],
    ['template', { name: 'Club', template: 'nonsense' }],
    ['approval', { name: 'Club', approval: 'maybe' }],
    ['invitation_hours', { name: 'Club', invitation_hours: 0 }],
    ['invitation_hours', { name: 'Club', invitation_hours: 0.0002 }],
    ['language', { name: 'Club', language: 'not a language' }],
  ])('refuses a wrong %s: %j', async (field, wrong) => {
    const { status, body } = await ask('POST', '/v1/organizations', wrong)
    expect(status).toBe(422)
    expect(Object.keys(body.errors)).toEqual([field])
  })

  it.each([
    ['default', ['owner', 'admin', 'member'], 'member'],
    ['district', ['1a', '1b', '1c', '1d'], '1c'],
    ['workspace', ['owner', 'admin', 'normal-user', 'client'], 'normal-user'],
    ['church', ['superadmin', 'pastor', 'leader', 'coordinator', 'member'], 'member'],
  ])('defines the roles of the template %s', async (template, keys, byDefault) => {
    const organization = await newOrganization(service, { template })
    const person = await organization.person()
    expect(person.roles).toMatchObject([{ key: byDefault, rank: 'primary' }])
    const { body } = await organization.api('PUT', `/v1/people/${person.id}/roles`, {
      roles: keys.map((key) => ({ key })),
    })
    expect(body.roles.map(({ key }: { key: string }) => key)).toEqual(keys)
  })
})

describe('GET and PATCH /v1/organizations', () => {
  it('answers one, and changes it', async () => {
    const { id, settings } = await newOrganization(service)
    expect(await ask('GET', `/v1/organizations/${id}`)).toMatchObject({ status: 200, body: settings })
    const { status, body } = await ask('PATCH', `/v1/organizations/${id}`, {
      name: 'Renamed',
      approval: 'automatic',
    })
    expect(status).toBe(200)
    expect(body).toMatchObject({
      ...settings,
      name: 'Renamed',
      approval: 'automatic',
      updated_at: body.updated_at,
    })
    expect((await ask('GET', `/v1/organizations/${id}`)).body).toEqual(body)
  })

  it('sets and clears the language', async () => {
    const { id } = await newOrganization(service)
    const change = async (language: string | null) =>
      (await ask('PATCH', `/v1/organizations/${id}`, { language })).body.language
    expect(await change('de-at')).toBe('de-AT')
    expect(await change(null)).toBeNull()
  })

  it('lists them', async () => {
    const { id } = await newOrganization(service)
    const ids: string[] = []
    for (let after: number | null = 0; after !== null;) {
      const { status, body } = await ask('GET', `/v1/organizations?after=${after}`)
      expect(status).toBe(200)
      ids.push(...body.data.map((one: { id: string }) => one.id))
      after = body.next_cursor
    }
    expect(ids).toContain(id)
  })

  it.each([unknownId, 'malformed'])('404 for %s', async (id) => {
    expect((await ask('GET', `/v1/organizations/${id}`)).status).toBe(404)
    expect((await ask('PATCH', `/v1/organizations/${id}`, { name: 'Renamed' })).status).toBe(404)
  })

  it('takes a change of settings at once', async () => {
    const organization = await newOrganization(service)
    await organization.person()
    await ask('PATCH', `/v1/organizations/${organization.id}`, { name: 'Renamed' })
    expect((await organization.api('GET', '/v1/organization')).body.name).toBe('Renamed')
  })
})

describe('X-Organization-Id', () => {
  it('lets a super admin act in any organization', async () => {
    const { id } = await newOrganization(service)
    const header = { 'X-Organization-Id': id }
    const created = await ask('POST', '/v1/people', somebody(), header)
    expect(created).toMatchObject({ status: 201, body: { organization_id: id } })
    const { body } = await ask('GET', '/v1/people', undefined, header)
    expect(body.meta.total).toBe(1)
    expect((await ask('GET', '/v1/people', undefined, { 'X-Organization-Id': unknownId })).status).toBe(404)
    expect((await ask('GET', '/v1/people')).status).toBe(400)
  })

  it('does nothing for others', async () => {
    const mine = await newOrganization(service)
    const theirs = await newOrganization(service)
    const refused = await mine.api('GET', '/v1/people', undefined, { 'X-Organization-Id': theirs.id })
    expect(refused.status).toBe(403)
    const own = await mine.api('GET', '/v1/people', undefined, { 'X-Organization-Id': mine.id })
    expect(own.status).toBe(200)
  })
})
