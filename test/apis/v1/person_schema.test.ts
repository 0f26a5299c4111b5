import type { z } from '@hono/zod-openapi'
import { expect, test } from 'vitest'
import { errorsOf } from '../../../src/http/validation.ts'
import {
  acceptInvitation,
  approvePerson,
  bulkInvite,
  createPerson,
  invitePerson,
  personAnswer,
  setRoles,
  setStatus,
  updatePerson,
} from '../../../src/apis/v1/person_schema.ts'

const jane = { name: 'Jane Smith', email: 'jane@example.com' }

function errors(schema: z.ZodType, input: unknown) {
  const result = schema.safeParse(input)
  return result.success ? {} : errorsOf(result.error, input)
}

test('creating takes a name and an address, and derives the rest', () => {
  expect(createPerson.parse({ name: '  Jane Smith ', email: ' Jane@Example.com ' })).toEqual({
    name: 'Jane Smith',
    first_name: 'Jane',
    last_name: 'Smith',
    email: 'Jane@Example.com',
  })
  expect(createPerson.parse({ first_name: 'Jane', email: jane.email })).toMatchObject({
    name: 'Jane',
    last_name: null,
  })
})

test('creating names every wrong field at once', () => {
  expect(errors(createPerson, { phone: '12', language: 5, roles: [{}] })).toEqual({
    name: ['The name field is required.'],
    email: ['The email field is required.'],
    phone: ['The phone field must be a valid phone number.'],
    language: ['The language field must be a string.'],
    'roles.0': ['The roles.0 field must have an id or a key.'],
  })
})

test.each([{}, { name: '' }, { name: ' \t ' }, { name: null }, { last_name: 'Smith' }, { first_name: '' }])(
  'a name is required: %j',
  (names) => {
    expect(errors(createPerson, { email: jane.email, ...names })).toEqual({
      name: ['The name field is required.'],
    })
  },
)

test.each([
  ['name', 'x'.repeat(256), 'must not be greater than 255 characters'],
  ['name', 'a\u0000b', 'must not contain control characters'],
  ['name', 'a\nb', 'must not contain control characters'],
  ['name', 'a\u202eb', 'must not contain control characters'],
  ['name', 'a\ud800', 'must not contain control characters'],
  ['email', '', 'is required'],
  ['email', 'jane', 'must be a valid email address'],
  ['email', 'jane@example', 'must be a valid email address'],
  ['email', 'a b@example.com', 'must be a valid email address'],
  ['email', `a@${'x.'.repeat(130)}com`, 'must not be greater than 255 characters'],
  ['address', 'a\u0000', 'must not contain control characters'],
  ['address', 'x'.repeat(1001), 'must not be greater than 1000 characters'],
  ['title', 'x'.repeat(256), 'must not be greater than 255 characters'],
  ['phone', '2025550147', 'must be a valid phone number'],
  ['phone', '+1234', 'must be a valid phone number'],
  ['phone', '+12025550147 ext 5', 'must be a valid phone number'],
  ['phone', 12025550147, 'must be a string'],
  ['language', 'en US', 'must be a valid language tag'],
  ['language', `en${'-abcde'.repeat(6)}`, 'must be a valid language tag'],
  ['timezone', 'Mars/Olympus', 'must be a valid time zone'],
  ['timezone', '+01:00', 'must be a valid time zone'],
  ['avatar_url', 'javascript:alert(1)', 'must be a valid URL'],
  ['avatar_url', 'ftp://example.com/a', 'must be a valid URL'],
  ['avatar_url', `https://example.com/${'x'.repeat(2048)}`, 'must be a valid URL'],
  ['source_id', 1.5, 'must be a string'],
  ['source_id', 'x'.repeat(256), 'must not be greater than 255 characters'],
  ['roles', 'member', 'must be a list'],
])('%s is refused: %j', (field, value, predicate) => {
  const label = field.replaceAll('_', ' ')
  const expected = { [field]: [`The ${label} field ${predicate}.`] }
  expect(errors(createPerson, { ...jane, [field]: value })).toEqual(expected)
})

test.each([
  ['name', '\u{1f600}'.repeat(255), '\u{1f600}'.repeat(255)],
  ['name', 'Jose\u0301', 'Jos\u00e9'],
  ['email', "o'brien+x@sub.example.co.uk", "o'brien+x@sub.example.co.uk"],
  ['address', ' 1 Road\nTown ', '1 Road\nTown'],
  ['phone', ' +1 (202) 555-0147 ', '+12025550147'],
  ['phone', '', null],
  ['phone', null, null],
  ['language', 'pt-br', 'pt-BR'],
  ['language', null, 'en'],
  ['timezone', 'europe/berlin', 'Europe/Berlin'],
  ['timezone', 'Asia/Kolkata', 'Asia/Kolkata'],
  ['timezone', 'utc', 'UTC'],
  ['avatar_url', 'http://localhost:8000/a.png', 'http://localhost:8000/a.png'],
  ['avatar_url', '', null],
  ['source_id', 42, '42'],
  ['source_id', ' HR-7 ', 'HR-7'],
  ['source_id', '', null],
  ['title', '  ', null],
])('%s takes %j', (field, value, expected) => {
  expect(createPerson.parse({ ...jane, [field]: value })).toHaveProperty(field, expected)
})

test('a name made of two long parts is refused', () => {
  const parts = { first_name: 'x'.repeat(200), last_name: 'x'.repeat(200) }
  const expected = { name: ['The name field must not be greater than 255 characters.'] }
  expect(errors(createPerson, { email: jane.email, ...parts })).toEqual(expected)
  expect(errors(updatePerson, parts)).toEqual(expected)
})

test('an update keeps absent fields absent, and null clears', () => {
  expect(updatePerson.parse({})).toEqual({})
  const cleared = {
    last_name: null,
    phone: null,
    address: null,
    title: null,
    timezone: null,
    avatar_url: null,
    source_id: null,
  }
  expect(updatePerson.parse(cleared)).toEqual(cleared)
  expect(updatePerson.parse({ language: null })).toEqual({ language: 'en' })
})

test.each(['name', 'first_name', 'email'])('an update cannot clear %s', (field) => {
  const sentence = `The ${field.replaceAll('_', ' ')} field is required.`
  for (const value of [null, '', ' ']) {
    expect(errors(updatePerson, { [field]: value })).toEqual({ [field]: [sentence] })
  }
})

test('an update may take roles along', () => {
  expect(updatePerson.parse({ roles: [{ key: 'owner' }] }))
    .toEqual({ roles: [{ role: 'owner', rank: 'primary' }] })
})

test('an invitation may last from one second to thirty days', () => {
  for (const hours of [1 / 3600, 48, 720]) {
    expect(invitePerson.parse({ ...jane, role: 'member', expires_in_hours: hours })).toMatchObject({
      first_name: 'Jane',
      role: 'member',
      expires_in_hours: hours,
    })
  }
  const tooShort = 'be at least 1/3600, which is one second'
  const refusals = [
    [-1, tooShort],
    [0, tooShort],
    [0.00027, tooShort],
    [1e-300, tooShort],
    [720.5, 'not be greater than 720'],
    ['48', 'be a number'],
  ] as const
  for (const [hours, rule] of refusals) {
    expect(errors(invitePerson, { ...jane, expires_in_hours: hours })).toEqual({
      expires_in_hours: [`The expires in hours field must ${rule}.`],
    })
  }
})

test('a bulk invitation takes malformed addresses, but no more than a thousand', () => {
  expect(bulkInvite.parse({ emails: ['', 'nonsense', 'A@b.co'] })).toEqual({
    emails: ['', 'nonsense', 'A@b.co'],
  })
  expect(errors(bulkInvite, { emails: Array(1001).fill('a@b.co') })).toEqual({
    emails: ['The emails field must not have more than 1000 items.'],
  })
  expect(errors(bulkInvite, {})).toEqual({ emails: ['The emails field is required.'] })
  expect(errors(bulkInvite, { emails: [''], people: Array(1000).fill({ email: 'a@b.co' }) })).toEqual({
    people: ['The people field must not have more than 1000 items together with emails.'],
  })
})

test.each([
  [[], []],
  [[{ key: 'a' }, { key: 'b' }], ['primary', 'secondary']],
  [[{ key: 'a' }, { key: 'b', rank: 'primary' }], ['secondary', 'primary']],
  [[{ key: 'a', rank: 'secondary' }, { key: 'b' }], ['secondary', 'secondary']],
  [[{ key: 'a', rank: 'primary' }, { key: 'b', rank: 'primary' }], ['primary', 'primary']],
])('the first role is primary unless ranks are given: %j', (roles, expected) => {
  expect(setRoles.parse({ roles }).roles.map(({ rank }) => rank)).toEqual(expected)
})

test('roles are named by id or by key; of both the id counts, so that an answer can be sent back', () => {
  expect(setRoles.parse({ roles: [{ id: '01KG82XQFX6FVR046D15HNFMJV' }, { key: '1a', id: null }] }).roles)
    .toEqual([
      { role: '01kg82xqfx6fvr046d15hnfmjv', rank: 'primary' },
      { role: '1a', rank: 'secondary' },
    ])
  expect(setRoles.parse({ roles: [{ id: 'x', key: 'y', name: 'Y', rank: 'primary' }] }).roles)
    .toEqual([{ role: 'x', rank: 'primary' }])
})

test.each<[unknown, Record<string, string[]>]>([
  [[{ rank: 'primary' }], { 'roles.0': ['The roles.0 field must have an id or a key.'] }],
  [[{ key: 'x' }, { key: 'x' }], { 'roles.1': ['The roles.1 field must not name the same role twice.'] }],
  [[{ id: 'x' }, { id: 'X' }], { 'roles.1': ['The roles.1 field must not name the same role twice.'] }],
  [[{ key: 'x', rank: 'first' }], {
    'roles.0.rank': ['The roles.0.rank field must be one of: primary, secondary.'],
  }],
  [undefined, { roles: ['The roles field is required.'] }],
])('roles are refused: %j', (roles, expected) => {
  expect(errors(setRoles, { roles })).toEqual(expected)
})

test('status, approval and acceptance', () => {
  expect(setStatus.parse({ status: 'inactive' })).toEqual({ status: 'inactive' })
  expect(errors(setStatus, { status: 'gone' })).toEqual({
    status: ['The status field must be one of: pending, active, inactive.'],
  })
  expect(approvePerson.parse({})).toEqual({})
  expect(approvePerson.parse({ role: ' member ' })).toEqual({ role: 'member' })
  expect(acceptInvitation.parse({ name: 'Jane', phone: '' })).toEqual({
    name: 'Jane',
    phone: null,
  })
})

test("the contract's person is a person", () => {
  const person = {
    id: '01kg82xqfx6fvr046d15hnfmjv',
    organization_id: '01jz91kq3m0gar5btepwxvncde',
    number: 17,
    ...jane,
    first_name: 'Jane',
    last_name: 'Smith',
    phone: '+12025550147',
    address: null,
    title: null,
    language: 'en',
    timezone: null,
    avatar_url: null,
    status: 'active',
    roles: [{ id: '01kg82xqfx6fvr046d15hnfmjv', key: 'member', name: 'Member', rank: 'primary' }],
    groups: [{ id: '01kg82xqfx6fvr046d15hnfmjv', kind: 'team', name: 'Ushers' }],
    invitation: null,
    source: 'oauth',
    source_id: null,
    archived_at: null,
    created_at: '2024-06-15T10:30:00.000000Z',
    updated_at: '2024-06-15T10:30:00.000000Z',
    version: 1,
  }
  expect(personAnswer.parse(person)).toEqual(person)
})
