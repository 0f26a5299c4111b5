import { beforeAll, describe, expect, inject, it } from 'vitest'
import { newOrganization, somebody, type TestOrganization, unique } from '../support/contract/api.ts'
import { keysOf, personKeys, time, ulid } from '../support/contract/shapes.ts'

const service = inject('service')
let organization: TestOrganization

beforeAll(async () => {
  organization = await newOrganization(service)
})

const create = (body: unknown) => organization.api('POST', '/v1/people', body)

describe('POST /v1/people', () => {
  it('answers the whole person, active, with Location and ETag', async () => {
    const { name, email } = somebody()
    const { status, headers, body } = await create({ name, email })
    expect(status).toBe(201)
    expect(keysOf(body)).toEqual(personKeys)
    expect(body).toMatchObject({
      id: expect.stringMatching(ulid),
      organization_id: organization.id,
      number: expect.any(Number),
      name: 'Jane Smith',
      first_name: 'Jane',
      last_name: 'Smith',
      email,
      phone: null,
      address: null,
      title: null,
      language: 'en',
      timezone: null,
      avatar_url: null,
      status: 'active',
      roles: [{ id: expect.stringMatching(ulid), key: 'member', name: 'Member', rank: 'primary' }],
      groups: [],
      invitation: null,
      source: 'oauth',
      source_id: null,
      archived_at: null,
      created_at: expect.stringMatching(time),
      updated_at: body.created_at,
      version: 1,
    })
    expect(keysOf(body.roles[0])).toEqual(['id', 'key', 'name', 'rank'])
    expect(headers.get('ETag')).toBe('"1"')
    expect(headers.get('Location')).toMatch(new RegExp(`/v1/people/${body.id}$`))
    expect(Math.abs(Date.parse(body.created_at) - Date.now())).toBeLessThan(60_000)
  })

  it('keeps every field that may be given', async () => {
    const given = {
      name: 'Dr. Ann Lee',
      first_name: 'Ann',
      last_name: 'Lee',
      email: `ann.${unique()}@example.com`,
      phone: '+1 202-555-0147',
      address: '1 Quay Street\nHarbour',
      title: 'Coach',
      language: 'de-AT',
      timezone: 'Europe/Vienna',
      avatar_url: 'https://images.example.com/ann.png',
      source_id: `hr-${unique()}`,
    }
    const { status, body } = await create({ ...given, roles: [{ key: 'admin' }, { key: 'member' }] })
    expect(status).toBe(201)
    expect(body).toMatchObject({ ...given, phone: '+12025550147' })
    expect(body.roles.map(({ key, rank }: Record<string, string>) => [key, rank])).toEqual([
      ['admin', 'primary'],
      ['member', 'secondary'],
    ])
    expect((await organization.api('GET', `/v1/people/${body.id}`)).body).toEqual(body)
  })

  it.each([
    ['name alone', { name: ' Jane van Dyk ' }, ['Jane van Dyk', 'Jane', 'van Dyk']],
    ['one word', { name: 'Jane' }, ['Jane', 'Jane', null]],
    ['both parts', { first_name: 'Jane', last_name: 'Smith' }, ['Jane Smith', 'Jane', 'Smith']],
  ])('derives names from %s', async (_, names, [name, first, last]) => {
    const { status, body } = await create({ ...names, email: somebody().email })
    expect(status).toBe(201)
    expect(body).toMatchObject({ name, first_name: first, last_name: last })
  })

  it('trims text', async () => {
    const { email } = somebody()
    const { body } = await create({ name: '  Jane Smith ', email: ` ${email} `, title: ' Coach ' })
    expect(body).toMatchObject({ name: 'Jane Smith', email, title: 'Coach' })
  })

  it('numbers people uniquely in the organization', async () => {
    const people = await Promise.all(Array.from({ length: 20 }, () => organization.person()))
    const numbers = people.map(({ number }) => number)
    expect(new Set(numbers).size).toBe(20)
    expect(numbers.every((number) => Number.isInteger(number) && number > 0)).toBe(true)
  })

  it.each([
    ['name', { name: undefined }, 'The name field is required.'],
    ['name', { name: '' }, 'The name field is required.'],
    ['name', { name: '   ' }, 'The name field is required.'],
    ['name', { name: 'x'.repeat(256) }, 'The name field must not be greater than 255 characters.'],
    ['name', { name: 7 }, 'The name field must be a string.'],
    ['email', { email: undefined }, 'The email field is required.'],
    ['email', { email: 'not an address' }, 'The email field must be a valid email address.'],
    ['email', { email: `${'x'.repeat(250)}@example.com` }, /255 characters/],
    ['phone', { phone: '12' }, /phone/],
    ['language', { language: 'not a language' }, /language/],
    ['timezone', { timezone: 'Mars/Olympus' }, /time ?zone/],
    ['avatar_url', { avatar_url: 'javascript:alert(1)' }, /URL/],
    ['source_id', { source_id: 'x'.repeat(256) }, /255 characters/],
    ['roles.0', { roles: [{ key: 'no such role' }] }, /role/],
  ])('refuses a wrong %s: %j', async (field, wrong, sentence) => {
    const { status, body } = await create({ ...somebody(), ...wrong })
    expect(status).toBe(422)
    expect(Object.keys(body.errors)).toEqual([field])
    expect(body.errors[field][0]).toMatch(sentence)
    expect(body.message).toBe(body.error)
    expect(body.message).toMatch(sentence)
  })

  it('names every wrong field at once', async () => {
    const { status, body } = await create({ email: 'nope', phone: 'nope', timezone: 'nope' })
    expect(status).toBe(422)
    expect(Object.keys(body.errors).sort()).toEqual(['email', 'name', 'phone', 'timezone'])
  })

  it('takes an address once in an organization, whatever its case', async () => {
    const { email } = await organization.person()
    const { status, body } = await create({ name: 'Other', email: ` ${email.toUpperCase()} ` })
    expect(status).toBe(422)
    expect(body).toMatchObject({
      code: 'email_taken',
      errors: { email: ['The email has already been taken.'] },
      message: 'The email has already been taken.',
      error: 'The email has already been taken.',
    })
    const elsewhere = await newOrganization(service)
    await elsewhere.person({ email })
  })

  it('takes a source_id once in an organization', async () => {
    const { source_id } = await organization.person({ source_id: unique() })
    const { status, body } = await create({ ...somebody(), source_id })
    expect(status).toBe(422)
    expect(Object.keys(body.errors)).toEqual(['source_id'])
    const elsewhere = await newOrganization(service)
    await elsewhere.person({ source_id })
  })

  it('reads its own write in the list at once', async () => {
    const { email } = await organization.person()
    const { body } = await organization.api('GET', `/v1/people?email=${email}`)
    expect(body.data).toMatchObject([{ email }])
  })
})
