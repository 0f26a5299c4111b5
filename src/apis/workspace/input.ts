import { z } from '@hono/zod-openapi'
import {
  clearable,
  email,
  fitTogether,
  language,
  requiredText,
  text,
} from '../../operations/person_fields.ts'
import { flag, list, wholeNumber } from '../loose_fields.ts'
import { isKnownLanguage, timezoneOf } from './lists.ts'

const number = wholeNumber.pipe(z.int().min(1))

/** As text, whichever way it comes; back as it was read, too. */
const role = z.preprocess(
  (value) => {
    const plain = typeof value === 'object' && value !== null && 'id' in value ? value.id : value
    return Number.isSafeInteger(plain) ? String(plain) : plain
  },
  requiredText(255),
).openapi({ type: ['string', 'integer'], description: "A role's id or name." })

const timezone = z.preprocess(
  (value) => value === '' ? null : value,
  wholeNumber.nullable(),
).transform((id, context) => {
  if (id === null) return null
  const name = timezoneOf(id)
  if (name !== null) return name
  context.addIssue({ code: 'custom', message: 'is not the id of a time zone' })
  return z.NEVER
}).openapi({ type: ['integer', 'null'] })

const groups = list(number, { max: 1000, items: 'integer' })

const optional = {
  role: role.optional(),
  language: language.refine(isKnownLanguage, 'must be a known language').optional(),
  title: clearable(text(255)).optional(),
  groups: groups.optional().openapi({ description: "Teams' ids; replaces them." }),
  timezone: timezone.optional(),
  send_invite: flag.optional(),
}

const tooLong = { path: ['last_name'], when: () => true, error: 'is too long together with first_name' }

export const createPerson = z.object({
  first_name: requiredText(255),
  last_name: requiredText(255),
  email,
  ...optional,
}).refine(nameFits, tooLong).openapi('WorkspaceCreatePerson', {
  example: { first_name: 'Jane', last_name: 'Smith', email: 'jane.smith@example.com' },
})

export const updatePerson = z.object({
  first_name: requiredText(255).optional(),
  last_name: requiredText(255).optional(),
  email: email.optional(),
  ...optional,
}).refine(nameFits, tooLong).openapi('WorkspaceUpdatePerson', { example: { last_name: 'Miller' } })

const assigned = list(number, { max: 10_000, items: 'integer' }).optional().openapi({
  description: "People's ids; replaces them.",
})

export const createGroup = z.object({ name: requiredText(255), assigned }).openapi('WorkspaceCreateGroup', {
  example: { name: 'First Eight' },
})

export const updateGroup = z.object({ name: requiredText(255).optional(), assigned }).openapi(
  'WorkspaceUpdateGroup',
  { example: { name: 'Second Eight' } },
)

export const pageQuery = z.object({
  start: wholeNumber.pipe(z.int().min(0)).optional().openapi({ description: 'How many to leave out.' }),
  limit: wholeNumber.pipe(z.int().min(1).max(100)).optional().openapi({ description: 'Without, everyone.' }),
})

function nameFits(body: unknown): boolean {
  const { first_name, last_name } = (body ?? {}) as Record<string, unknown>
  if (typeof first_name !== 'string' || typeof last_name !== 'string') return true
  return fitTogether(first_name, last_name)
}
