import { beforeAll, describe, expect, inject, it } from 'vitest'
import { bearer, newOrganization, somebody, type TestOrganization, unique } from '../support/contract/api.ts'
import { keysOf, personKeys, time } from '../support/contract/shapes.ts'

const service = inject('service')
let organization: TestOrganization

beforeAll(async () => {
  organization = await newOrganization(service)
})

const api: TestOrganization['api'] = (...asked) => organization.api(...asked)
const versions = async (id: string) => (await api('GET', `/v1/people/${id}/events`)).body.data.length

describe('GET /v1/people/{id}', () => {
  it('answers the person as created, with their ETag', async () => {
    const person = await organization.person()
    const { status, headers, body } = await api('GET', `/v1/people/${person.id}`)
    expect(status).toBe(200)
    expect(body).toEqual(person)
    expect(headers.get('ETag')).toBe('"1"')
  })

  it('answers archived people too', async () => {
    const { id } = await organization.person()
    await api('POST', `/v1/people/${id}/archive`)
    expect(await api('GET', `/v1/people/${id}`)).toMatchObject({ status: 200, body: { id } })
  })

  it('refuses parameters that it does not know', async () => {
    const { id } = await organization.person()
    const { status, body } = await api('GET', `/v1/people/${id}?nonsense=1`)
    expect(status).toBe(422)
    expect(Object.keys(body.errors)).toEqual(['nonsense'])
  })
})

describe('PATCH /v1/people/{id}', () => {
  it('changes what is given and leaves the rest', async () => {
    const person = await organization.person({ title: 'Coach' })
    const { status, headers, body } = await api('PATCH', `/v1/people/${person.id}`, { phone: '+12025550147' })
    expect(status).toBe(200)
    expect(body).toEqual({ ...person, phone: '+12025550147', version: 2, updated_at: body.updated_at })
    expect(body.updated_at).toMatch(time)
    expect(body.updated_at >= person.updated_at).toBe(true)
    expect(headers.get('ETag')).toBe('"2"')
    expect((await api('GET', `/v1/people/${person.id}`)).body).toEqual(body)
  })

  it('changes roles along with the rest', async () => {
    const { id } = await organization.person()
    const { status, body } = await api('PATCH', `/v1/people/${id}`, {
      title: 'Coach',
      roles: [{ key: 'admin' }],
    })
    expect(status).toBe(200)
    expect(body).toMatchObject({ title: 'Coach', roles: [{ key: 'admin', rank: 'primary' }] })
  })

  it.each([
    ['phone', '+12025550147', null],
    ['address', '1 Quay Street', null],
    ['title', 'Coach', null],
    ['language', 'de', 'en'],
    ['timezone', 'Europe/Berlin', null],
    ['avatar_url', 'https://images.example.com/1.png', null],
    ['source_id', 'hr-1', null],
  ])('null clears %s', async (field, value, cleared) => {
    const person = await organization.person({ [field]: value })
    expect(person).toMatchObject({ [field]: value })
    const { status, body } = await api('PATCH', `/v1/people/${person.id}`, { [field]: null })
    expect(status).toBe(200)
    expect(body).toMatchObject({ [field]: cleared, version: 2 })
  })

  it('makes no event when nothing changes', async () => {
    const person = await organization.person({ title: 'Coach' })
    const { title, name, email } = person
    const { status, body } = await api('PATCH', `/v1/people/${person.id}`, { title, name, email })
    expect(status).toBe(200)
    expect(body).toEqual(person)
    expect((await api('PATCH', `/v1/people/${person.id}`, {})).body).toEqual(person)
    expect(await versions(person.id)).toBe(1)
  })

  it('derives the parts from a new name', async () => {
    const { id } = await organization.person()
    const { body } = await api('PATCH', `/v1/people/${id}`, { name: 'Ann Lee' })
    expect(body).toMatchObject({ name: 'Ann Lee', first_name: 'Ann', last_name: 'Lee' })
  })

  it('moves the claim on the address with the address', async () => {
    const first = await organization.person()
    const second = await organization.person()
    const taken = await api('PATCH', `/v1/people/${second.id}`, { email: first.email.toUpperCase() })
    expect(taken).toMatchObject({ status: 422, body: { code: 'email_taken' } })
    const { email } = somebody()
    expect((await api('PATCH', `/v1/people/${first.id}`, { email })).body.email).toBe(email)
    expect((await api('PATCH', `/v1/people/${second.id}`, { email: first.email })).status).toBe(200)
  })

  it('may change the case of the same address', async () => {
    const { id, email } = await organization.person()
    const shown = email.toUpperCase()
    expect((await api('PATCH', `/v1/people/${id}`, { email: shown })).body).toMatchObject({ email: shown })
  })

  it.each([
    ['name', { name: null }],
    ['name', { name: '' }],
    ['email', { email: null }],
    ['email', { email: 'nope' }],
    ['phone', { phone: 'nope' }],
    ['title', { title: 'x'.repeat(256) }],
  ])('refuses a wrong %s: %j', async (field, wrong) => {
    const { id } = await organization.person()
    const { status, body } = await api('PATCH', `/v1/people/${id}`, wrong)
    expect(status).toBe(422)
    expect(Object.keys(body.errors)).toEqual([field])
  })

  it('lets a person read and update themselves without any scope, and nobody else', async () => {
    const self = await organization.person()
    const other = await organization.person()
    const token = bearer(await organization.token([], { sub: 'self', person: self.id }))
    expect((await api('GET', `/v1/people/${self.id}`, undefined, token)).body).toEqual(self)
    const changed = await api('PATCH', `/v1/people/${self.id}`, { title: 'Coach' }, token)
    expect(changed).toMatchObject({ status: 200, body: { title: 'Coach' } })
    for (
      const [method, path] of [
        ['GET', `/v1/people/${other.id}`],
        ['PATCH', `/v1/people/${other.id}`],
        ['GET', '/v1/people'],
        ['DELETE', `/v1/people/${self.id}`],
        ['POST', `/v1/people/${self.id}/archive`],
        ['PUT', `/v1/people/${self.id}/status`],
        ['PUT', `/v1/people/${self.id}/roles`],
        ['POST', `/v1/people/${self.id}/approve`],
      ]
    ) {
      const refused = await api(
        method!,
        path!,
        method === 'GET' || method === 'DELETE' ? undefined : {},
        token,
      )
      expect([method, path, refused.status]).toEqual([method, path, 403])
    }
  })

  it('gives nobody roles or a status by way of their own profile', async () => {
    const self = await organization.person()
    const token = bearer(await organization.token([], { person: self.id }))
    await api('PATCH', `/v1/people/${self.id}`, { roles: [{ key: 'owner' }], status: 'inactive' }, token)
    const { body } = await api('GET', `/v1/people/${self.id}`)
    expect(body).toMatchObject({ roles: self.roles, status: 'active' })
  })
})

describe('POST /v1/people/{id}/archive and /restore', () => {
  it('archives and restores; the second time changes nothing', async () => {
    const person = await organization.person()
    const archived = await api('POST', `/v1/people/${person.id}/archive`)
    expect(archived.status).toBe(200)
    expect(archived.body).toMatchObject({ archived_at: expect.stringMatching(time), version: 2 })
    expect(keysOf(archived.body)).toEqual(personKeys)
    expect((await api('POST', `/v1/people/${person.id}/archive`)).body).toEqual(archived.body)
    const restored = await api('POST', `/v1/people/${person.id}/restore`)
    expect(restored).toMatchObject({ status: 200, body: { archived_at: null, version: 3 } })
    expect(restored.headers.get('ETag')).toBe('"3"')
    expect((await api('POST', `/v1/people/${person.id}/restore`)).body).toEqual(restored.body)
  })

  it('keeps the address of an archived person taken', async () => {
    const { id, email } = await organization.person()
    await api('POST', `/v1/people/${id}/archive`)
    expect(await api('POST', '/v1/people', { name: 'Other', email })).toMatchObject({ status: 422 })
  })
})

describe('DELETE /v1/people/{id}', () => {
  it('erases: 204, then nothing is there, and the address can be used again', async () => {
    const person = await organization.person({ source_id: unique() })
    const deleted = await api('DELETE', `/v1/people/${person.id}`)
    expect([deleted.status, deleted.text]).toEqual([204, ''])
    for (
      const [method, action, body] of [
        ['GET', '', undefined],
        ['PATCH', '', { title: 'Coach' }],
        ['DELETE', '', undefined],
        ['POST', '/archive', undefined],
        ['POST', '/restore', undefined],
        ['PUT', '/status', { status: 'active' }],
        ['PUT', '/roles', { roles: [] }],
        ['POST', '/approve', undefined],
        ['POST', '/invite', undefined],
        ['DELETE', '/invite', undefined],
      ] as const
    ) {
      const answer = await api(method, `/v1/people/${person.id}${action}`, body)
      expect([method, action, answer.status]).toEqual([method, action, 404])
    }
    for (const archived of ['true', 'false']) {
      const { body } = await api('GET', `/v1/people?email=${person.email}&archived=${archived}`)
      expect(body.data).toEqual([])
    }
    const again = await organization.person({ email: person.email, source_id: person.source_id })
    expect(again.id).not.toBe(person.id)
    expect(again.number).not.toBe(person.number)
  })

  it('keeps the history without its values', async () => {
    const person = await organization.person({ phone: '+12025550147' })
    await api('PATCH', `/v1/people/${person.id}`, { title: 'Coach' })
    await api('POST', `/v1/people/${person.id}/archive`)
    const before = (await api('GET', `/v1/people/${person.id}/events`)).body.data
    await api('DELETE', `/v1/people/${person.id}`, undefined, { 'X-Reason': 'GDPR-7' })
    const { status, body, text } = await api('GET', `/v1/people/${person.id}/events`)
    expect(status).toBe(200)
    expect(body.data).toHaveLength(4)
    body.data.slice(0, 3).forEach((event: Record<string, unknown>, index: number) =>
      expect(event).toMatchObject({
        ...before[index],
        subject: { kind: 'person', id: person.id, name: null },
        changes: null,
        erased: true,
      })
    )
    expect(body.data[3]).toMatchObject({ type: 'PersonDeleted', version: 4, reason: 'GDPR-7', changes: null })
    for (const value of [person.email, person.name, person.phone, 'Coach']) expect(text).not.toContain(value)
  })
})
