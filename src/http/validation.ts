import type { z } from '@hono/zod-openapi'
import { ProblemError } from './problem.ts'

type Issue = z.core.$ZodIssue
type Path = readonly PropertyKey[]

/** The fields that a reply names at most, and the characters that it repeats of a field's name. */
const [namedFields, namedCharacters] = [20, 100]

/**
 * The sentences for the first invalid fields, by dotted path (`roles.0.rank`). `input` is the validated
 * value: zod does not keep it, and only it distinguishes a missing value from an invalid one. No sentence
 * repeats a value.
 *
 * The message of a refinement is a predicate ("must be a valid phone number") that follows "The phone field".
 * A message that starts with a capital letter is used unchanged.
 */
export function errorsOf(error: z.ZodError, input: unknown): Record<string, string[]> {
  return firstErrors(error, input).errors
}

/** What an input has many of. */
type Kind = 'field' | 'parameter'

/** The sentences as of {@link errorsOf}, and the number of all sentences. */
function firstErrors(
  error: z.ZodError,
  input: unknown,
  kind: Kind = 'parameter',
): { errors: Record<string, string[]>; count: number } {
  const errors = new Map<string, Set<string>>()
  let count = 0
  const add = (path: Path, sentenceFor: (path: Path) => string) => {
    const key = path.map(String).join('.')
    const known = errors.get(key)
    if (!known && errors.size >= namedFields) return count++
    const sentences = known ?? new Set()
    const before = sentences.size
    errors.set(key, sentences.add(sentenceFor(path.map(shortened))))
    count += sentences.size - before
  }
  for (const issue of error.issues) {
    if (issue.code === 'unrecognized_keys') {
      for (const [index, key] of issue.keys.entries()) {
        if (errors.size >= namedFields) {
          count += issue.keys.length - index
          break
        }
        add([...issue.path, key], (path) => `The ${path.map(String).join('.')} ${kind} is not known.`)
      }
    } else add(issue.path, (path) => sentenceOf(issue, path, valueAt(input, issue.path)))
  }
  const named = [...errors].map(([key, sentences]) => [shortened(key) || 'body', [...sentences]])
  return { errors: Object.fromEntries(named), count }
}

const shortened = (key: PropertyKey): string => {
  const text = String(key)
  return text.length > namedCharacters ? `${text.slice(0, namedCharacters)}…` : text
}

/**
 * Parses the input by the schema. Throws the 422 `invalid_input` that names the first invalid fields, or
 * parameters.
 */
export function validate<S extends z.ZodType>(schema: S, input: unknown, kind?: Kind): z.output<S> {
  const result = schema.safeParse(input)
  if (result.success) return result.data
  const { errors, count } = firstErrors(result.error, input, kind)
  throw invalidInput(errors, count)
}

/** Without the fields that were not sent. */
export function given<Fields extends object>(fields: Fields) {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as {
    [Field in keyof Fields]: Exclude<Fields[Field], undefined>
  }
}

/**
 * The 422 for invalid fields. Its detail is the first sentence, followed by the number of further errors.
 * `count` is the number of all errors where `errors` has only the first.
 */
export function invalidInput(errors: Record<string, string[]>, count?: number): ProblemError {
  const sentences = Object.values(errors).flat()
  const [first = 'The input is invalid.'] = sentences
  const more = (count ?? sentences.length) - 1
  const detail = more > 0 ? `${first} (and ${more} more error${more === 1 ? '' : 's'})` : first
  return new ProblemError({ status: 422, code: 'invalid_input', detail, message: detail, errors })
}

function sentenceOf(issue: Issue, path: Path, value: unknown): string {
  if (!path.length) {
    return issue.code === 'custom' ? sentence('body', issue.message) : 'The body must be an object.'
  }
  const label = path.map(String).join('.').replaceAll('_', ' ')
  return sentence(`${label} field`, isMissing(issue, value) ? 'is required' : predicateOf(issue))
}

function sentence(subject: string, predicate: string): string {
  return /^\p{Lu}/u.test(predicate) ? predicate : `The ${subject} ${predicate}.`
}

function isMissing(issue: Issue, value: unknown): boolean {
  if (issue.code === 'too_small') return issue.origin === 'string' && issue.minimum === 1
  return issue.code !== 'custom' && (value === undefined || value === null)
}

function predicateOf(issue: Issue): string {
  switch (issue.code) {
    case 'invalid_type':
      return types[issue.expected] ?? 'is invalid'
    case 'invalid_value':
      return isBoolean(issue.values)
        ? types.boolean
        : `must be one of: ${issue.values.map(String).join(', ')}`
    case 'invalid_format':
      return formats[issue.format] ?? 'has an invalid format'
    case 'too_big':
      // a limit on what is read at all states the limit that callers know
      if (/^\p{Ll}/u.test(issue.message)) return issue.message
      return `must ${tooBig(issue.origin, issue.maximum, issue.inclusive !== false)}`
    case 'too_small':
      if (/^\p{Ll}/u.test(issue.message)) return issue.message
      return `must ${tooSmall(issue.origin, issue.minimum, issue.inclusive !== false)}`
    case 'not_multiple_of':
      return `must be a multiple of ${issue.divisor}`
    case 'custom':
      return issue.message === 'Invalid input' ? 'is invalid' : issue.message
    case 'unrecognized_keys':
    case 'invalid_union':
    case 'invalid_key':
    case 'invalid_element':
      return 'is invalid'
    default:
      return issue satisfies never
  }
}

/** Whether the accepted values are those of a boolean query parameter. */
function isBoolean(values: readonly unknown[]): boolean {
  return values.every((value) => ['true', 'false', '1', '0'].includes(String(value)))
}

function tooBig(origin: string, maximum: number | bigint, inclusive: boolean): string {
  if (origin === 'string') return `not be greater than ${maximum} characters`
  if (origin === 'array' || origin === 'set') return `not have more than ${maximum} items`
  return inclusive ? `not be greater than ${maximum}` : `be less than ${maximum}`
}

function tooSmall(origin: string, minimum: number | bigint, inclusive: boolean): string {
  if (origin === 'string') return `be at least ${minimum} characters`
  if (origin === 'array' || origin === 'set') return `have at least ${minimum} items`
  return inclusive ? `be at least ${minimum}` : `be greater than ${minimum}`
}

const types: Record<string, string> = {
  string: 'must be a string',
  number: 'must be a number',
  int: 'must be an integer',
  boolean: 'must be true or false',
  array: 'must be a list',
  object: 'must be an object',
}

const formats: Record<string, string> = {
  email: 'must be a valid email address',
  url: 'must be a valid URL',
  uuid: 'must be a valid UUID',
  ulid: 'must be a valid ULID',
  date: 'must be an ISO 8601 date',
  datetime: 'must be an ISO 8601 date and time',
}

function valueAt(input: unknown, path: Path): unknown {
  return path.reduce<unknown>(
    (value, key) => typeof value === 'object' && value !== null ? Reflect.get(value, key) : undefined,
    input,
  )
}

/** The parameters of the query. Throws the 422 that names the first parameters given more than once. */
export function queryRecord(url: URL): Record<string, string> {
  const record = new Map<string, string>()
  const repeated = new Set<string>()
  for (const [key, value] of url.searchParams) {
    if (record.has(key)) repeated.add(key)
    record.set(key, value)
  }
  if (!repeated.size) return Object.fromEntries(record)
  const named = [...repeated].slice(0, namedFields).map(shortened)
  const errors = named.map((key) => [key, [`The ${key} parameter must be given only once.`]])
  throw invalidInput(Object.fromEntries(errors), repeated.size)
}
