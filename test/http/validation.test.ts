import { z } from '@hono/zod-openapi'
import { expect, test } from 'vitest'
import { ProblemError } from '../../src/http/problem.ts'
import { errorsOf, queryRecord, validate } from '../../src/http/validation.ts'
import { listOf, recordOf } from '../../src/operations/bounded.ts'
import {
  email,
  language,
  optionalName,
  phone,
  requiredText,
  text,
  timezone,
} from '../../src/operations/person_fields.ts'

function errors(schema: z.ZodType, input: unknown) {
  const result = schema.safeParse(input)
  return result.success ? {} : errorsOf(result.error, input)
}

test.each<[z.ZodType, unknown, string]>([
  [z.string(), undefined, 'The first name field is required.'],
  [z.string(), null, 'The first name field is required.'],
  [z.enum(['a', 'b']), undefined, 'The first name field is required.'],
  [z.union([z.string(), z.number()]), null, 'The first name field is required.'],
  [z.string().trim().min(1), '  ', 'The first name field is required.'],
  [z.string().optional(), 5, 'The first name field must be a string.'],
  [z.number(), '5', 'The first name field must be a number.'],
  [z.int(), 1.5, 'The first name field must be an integer.'],
  [z.boolean(), 'x', 'The first name field must be true or false.'],
  [z.enum(['true', '1', 'false', '0']), 'x', 'The first name field must be true or false.'],
  [z.array(z.string()), 'x', 'The first name field must be a list.'],
  [z.object({}), 'x', 'The first name field must be an object.'],
  [z.enum(['a', '-a']), 'x', 'The first name field must be one of: a, -a.'],
  [z.email(), 'x', 'The first name field must be a valid email address.'],
  [z.url(), 'x', 'The first name field must be a valid URL.'],
  [z.uuid(), 'x', 'The first name field must be a valid UUID.'],
  [z.string().regex(/a/), 'x', 'The first name field has an invalid format.'],
  [z.string().max(255), 'x'.repeat(256), 'The first name field must not be greater than 255 characters.'],
  [z.string().min(3), 'x', 'The first name field must be at least 3 characters.'],
  [z.array(z.string()).max(1), ['x', 'x'], 'The first name field must not have more than 1 items.'],
  [z.number().positive(), 0, 'The first name field must be greater than 0.'],
  [z.number().max(720), 721, 'The first name field must not be greater than 720.'],
  [
    z.string().refine(() => false, 'must be a valid phone number'),
    'x',
    'The first name field must be a valid phone number.',
  ],
  [
    z.string().refine(() => false, 'The email has already been taken.'),
    'x',
    'The email has already been taken.',
  ],
  [z.string().refine(() => false), 'x', 'The first name field is invalid.'],
])('a wrong field is reported in one plain sentence', (schema, value, sentence) => {
  expect(errors(z.object({ first_name: schema }), { first_name: value })).toEqual({ first_name: [sentence] })
})

test('every wrong field is named at once, by its dotted path', () => {
  const schema = z.object({ name: z.string(), roles: z.array(z.object({ rank: z.enum(['primary']) })) })
  expect(errors(schema, { roles: [{ rank: 'primary' }, { rank: 'x' }, {}] })).toEqual({
    name: ['The name field is required.'],
    'roles.1.rank': ['The roles.1.rank field must be one of: primary.'],
    'roles.2.rank': ['The roles.2.rank field is required.'],
  })
})

test('unknown parameters are named each', () => {
  const input = Object.fromEntries([['foo', '1'], ['__proto__', '2']])
  expect(Object.entries(errors(z.strictObject({}), input))).toEqual([
    ['foo', ['The foo parameter is not known.']],
    ['__proto__', ['The __proto__ parameter is not known.']],
  ])
})

test('a body that is not an object is reported as such', () => {
  for (const body of ['x', null, undefined, 5, []]) {
    expect(errors(z.object({ name: z.string() }), body)).toEqual({ body: ['The body must be an object.'] })
  }
})

test("the caller's values are never repeated", () => {
  const schema = z.object({ email: z.email(), kind: z.enum(['a']), many: z.array(z.string()) })
  const messages = errors(schema, { email: 'secret', kind: 'secret', many: 'secret' })
  expect(JSON.stringify(messages)).not.toContain('secret')
})

test('`validate()` answers what the schema makes of the input', () => {
  expect(validate(z.object({ name: z.string().trim() }), { name: ' Jane ' })).toEqual({ name: 'Jane' })
})

test.each([
  [{ email: 'x' }, 'The name field is required.'],
  [{}, 'The name field is required. (and 1 more error)'],
  [{ phone: 5 }, 'The name field is required. (and 2 more errors)'],
])('`validate()` throws a 422 whose detail is the first sentence', (input, detail) => {
  const schema = z.object({ name: z.string(), email: z.string(), phone: z.string().optional() })
  try {
    validate(schema, input)
    expect.unreachable()
  } catch (error) {
    expect(error).toBeInstanceOf(ProblemError)
    const { problem } = error as ProblemError
    expect(problem).toMatchObject({ status: 422, code: 'invalid_input', detail, message: detail })
    expect(problem.errors?.name).toEqual(['The name field is required.'])
  }
})

test('at most 20 fields are named, and the others are counted', () => {
  const schema = z.object({ many: z.array(z.int()) })
  const problem = problemOf(() => validate(schema, { many: Array.from({ length: 500 }, () => 'x') }))
  expect(Object.keys(problem.errors!)).toEqual(Array.from({ length: 20 }, (_, index) => `many.${index}`))
  expect(problem.detail).toBe('The many.0 field must be a number. (and 499 more errors)')
})

test('at most 20 unknown and 20 repeated parameters are named, each by the beginning of its name', () => {
  const names = Array.from({ length: 3_000 }, (_, index) => `${index}`.padStart(200, 'x'))
  const unknown = problemOf(() =>
    validate(z.strictObject({}), Object.fromEntries(names.map((name) => [name, ''])))
  )
  const repeated = problemOf(() => queryRecord(new URL(`http://x/?${[...names, ...names].join('&')}`)))
  for (const { errors, detail } of [unknown, repeated]) {
    expect(Object.keys(errors!).length).toBeLessThanOrEqual(20)
    expect(JSON.stringify(errors).length).toBeLessThan(20 * 400)
    expect(detail).toMatch(/^The x{100}… parameter .* \(and 2999 more errors\)$/)
  }
})

test('a list or record that is too long is one error, whatever it holds', () => {
  const schema = z.object({
    list: listOf(z.object({ id: z.string() }), { max: 2 }).optional(),
    record: recordOf(z.string().max(3), z.int(), 2).optional(),
  })
  expect(errors(schema, { list: [1, 2, 3], record: { a: 'x', b: 'x', long: 'x' } })).toEqual({
    list: ['The list field must not have more than 2 items.'],
    record: ['The record field must not have more than 2 items.'],
  })
  expect(errors(schema, { list: [1], record: { a: 'x' } })).toEqual({
    'list.0': ['The list.0 field must be an object.'],
    'record.a': ['The record.a field must be a number.'],
  })
})

test.each([
  [text(255), 'must not be greater than 255 characters'],
  [requiredText(255), 'must not be greater than 255 characters'],
  [email, 'must not be greater than 255 characters'],
  [phone, 'must be a valid phone number'],
  [language, 'must be a valid language tag'],
  [timezone, 'must be a valid time zone'],
])('a text that is far too long is one error, and is not normalized', (schema, predicate) => {
  let normalized = false
  const normalize = String.prototype.normalize
  String.prototype.normalize = function (form) {
    normalized = true
    return normalize.call(this, form)
  }
  try {
    const found = errors(z.object({ field: schema }), { field: `a${'\u0301\u0327'.repeat(20_000)}` })
    expect(found).toEqual({ field: [`The field field ${predicate}.`] })
  } finally {
    String.prototype.normalize = normalize
  }
  expect(normalized).toBe(false)
})

test('a text may have its length in any form of its characters', () => {
  const name = 'ệ'.repeat(255)
  expect(text(255).parse(name.normalize('NFD'))).toBe(name)
})

test('a name must show something, and an optional one may be empty', () => {
  const message = 'The field field must contain a visible character.'
  for (const schema of [requiredText(255), optionalName(255)]) {
    for (const blank of ['\u200b', '\u2800', '\u3164', '\u00ad', '\u{e0041}']) {
      expect(errors(z.object({ field: schema }), { field: blank })).toEqual({ field: [message] })
    }
  }
  expect(optionalName(255).parse(' ')).toBe('')
})

test.each([
  ['en_US', 'en-US'],
  ['pt_br', 'pt-BR'],
  ['zh_hant_TW', 'zh-Hant-TW'],
  ['EN-us', 'en-US'],
  ['', 'en'],
])('the language %j becomes %j', (given, tag) => {
  expect(language.parse(given)).toBe(tag)
})

test.each(['en_', '_', 'en_US.UTF-8', 'not a language'])('%j is no language', (given) => {
  expect(language.safeParse(given).success).toBe(false)
})

test.each([
  'Europe/Kyiv Asia/Kolkata Asia/Calcutta US/Eastern America/New_York America/Argentina/Buenos_Aires',
  'America/Port-au-Prince America/Port_of_Spain Africa/Dar_es_Salaam Africa/Porto-Novo Europe/Isle_of_Man',
  'America/Argentina/ComodRivadavia America/Knox_IN America/North_Dakota/New_Salem Antarctica/DumontDUrville',
  'Antarctica/McMurdo Australia/ACT Australia/LHI Australia/NSW Brazil/DeNoronha Chile/EasterIsland',
  'Mexico/BajaNorte Mexico/BajaSur CET CST6CDT EET EST EST5EDT HST MET MST MST7MDT PST8PDT WET',
  'GB GB-Eire NZ NZ-CHAT PRC ROC ROK UCT UTC W-SU Zulu Eire Etc/GMT+1 Etc/GMT-14 Etc/GMT0 Etc/UCT GMT GMT-0',
  'US/East-Indiana US/Indiana-Starke US/Samoa Etc/Greenwich Etc/Universal Asia/Ust-Nera America/St_Johns',
])('a time zone has the spelling of the IANA database, in whatever case it comes: %s', (names) => {
  for (const name of names.split(' ')) {
    for (const given of [name, name.toLowerCase(), name.toUpperCase()]) {
      expect(timezone.parse(given)).toBe(name)
    }
  }
})

test('every time zone that the runtime lists keeps its spelling', () => {
  for (const name of Intl.supportedValuesOf('timeZone')) {
    expect(timezone.parse(name)).toBe(name)
    expect(timezone.parse(name.toLowerCase())).toBe(name)
  }
})

function problemOf(action: () => unknown): ProblemError['problem'] {
  try {
    action()
  } catch (error) {
    return (error as ProblemError).problem
  }
  throw new Error('nothing was refused')
}
