import { z } from '@hono/zod-openapi'
import { expect, test } from 'vitest'
import { ProblemError } from '../../src/http/problem.ts'
import { errorsOf, validate } from '../../src/http/validation.ts'

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
