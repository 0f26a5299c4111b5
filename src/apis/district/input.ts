import { given } from '../../http/validation.ts'
import { z } from '@hono/zod-openapi'
import type { Profile } from '../../../events/person_events.ts'
import type { RoleChoice } from '../../domain/person.ts'
import {
  clearable,
  email,
  fitTogether,
  language,
  optionalName,
  requiredText,
  text,
} from '../../operations/person_fields.ts'
import { canonicalId } from '../../canonical_id.ts'
import { recordOf } from '../../operations/bounded.ts'
import { flag, list } from '../loose_fields.ts'

const rank = z.preprocess(
  (value) => value === '1' || value === '2' ? Number(value) : value,
  z.union([z.literal(1), z.literal(2)], 'must be 1 or 2'),
).openapi({ type: 'integer', enum: [1, 2] })

/** PHP writes an empty map as an empty list. */
const roles = z.preprocess(
  (value) => Array.isArray(value) && value.length === 0 ? {} : value,
  recordOf(z.string().max(255), rank, 100),
)
  .transform((ranks) =>
    Object.entries(ranks).map(([role, rank]): RoleChoice => ({
      role: canonicalId(role),
      rank: rank === 1 ? 'primary' : 'secondary',
    }))
  )
  .openapi({ type: 'object', description: 'By role key: 1 primary, 2 secondary.' })

const tags = list(z.string().max(255).transform(canonicalId), { max: 1000, items: 'string' })

const tooLong = { path: ['last'], when: () => true, error: 'is too long together with first' }

export const createPerson = z.object({
  first: requiredText(255),
  last: requiredText(255),
  email,
  language: language.optional(),
  roles: roles.optional(),
  tags: tags.optional(),
}).refine(nameFits, tooLong).openapi('DistrictCreatePerson', {
  example: { first: 'Jane', last: 'Smith', email: 'jane.smith@example.com' },
})

export const updatePerson = z.object({
  first: requiredText(255).optional(),
  last: requiredText(255).optional(),
  email: email.optional(),
  language: language.optional(),
  roles: roles.optional(),
  tags: tags.optional(),
  archived: flag.optional(),
}).refine(nameFits, tooLong).openapi('DistrictUpdatePerson', { example: { first: 'Jane', last: 'Miller' } })

const reference = z.preprocess(
  (value) => Number.isSafeInteger(value) ? String(value) : value,
  clearable(text(255)),
).openapi({ type: ['string', 'null'] })

export const createInterview = z.object({
  date: z.iso.date(),
  board_id: reference.default(null),
  form_id: reference.default(null),
  profile_id: reference.default(null),
}).openapi('DistrictCreateInterview', { example: { date: '2024-02-29' } })

export const uploadFields = z.object({ name: clearable(optionalName(255)).default(null) })

export const uploadForm = z.object({
  file: z.string().openapi({ format: 'binary' }),
  name: z.string().max(255).optional().openapi({
    description: "What to show; without, the file's own name.",
  }),
}).openapi('DistrictUpload')

/** What of a body is the person's own data; fields that were not sent stay away. */
export function profileOf(
  { first, last, email, language }: {
    first?: string
    last?: string
    email?: string
    language?: string
  },
): Partial<Profile> {
  return given({ first_name: first, last_name: last, email, language })
}

/** The name made of both is one text of at most 255 characters. */
function nameFits(body: unknown): boolean {
  const { first, last } = (body ?? {}) as { first?: unknown; last?: unknown }
  if (typeof first !== 'string' || typeof last !== 'string') return true
  return fitTogether(first, last)
}
