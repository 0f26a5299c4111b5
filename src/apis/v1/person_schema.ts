import { z } from '@hono/zod-openapi'
import { invitationStates, ranks, sources, statuses } from '../../../events/person_events.ts'
import { deriveNames } from '../../domain/names.ts'
import { listOf } from '../../operations/bounded.ts'
import {
  address,
  avatarUrl,
  clearable,
  email,
  fitTogether,
  invitationHours,
  language,
  lines,
  optionalLanguage,
  optionalName,
  phone,
  reference,
  requiredText,
  sourceId,
  text,
  timezone,
} from '../../operations/person_fields.ts'
import { readOnlyMembers } from '../../operations/read_only.ts'
export { defaultLanguage, email } from '../../operations/person_fields.ts'

// The answer.

const ulid = z.string().openapi({ example: '01kg82xqfx6fvr046d15hnfmjv' })
const time = z.string().openapi({ format: 'date-time', example: '2024-06-15T10:30:00.000000Z' })

export const personAnswer = z.object({
  id: ulid,
  organization_id: ulid,
  number: z.int().positive().openapi({ example: 17, description: 'Unique in the organization.' }),
  name: z.string().openapi({ example: 'Jane Smith' }),
  first_name: z.string().openapi({ example: 'Jane' }),
  last_name: z.string().nullable().openapi({ example: 'Smith' }),
  email: z.string().openapi({ example: 'jane.smith@example.com' }),
  phone: z.string().nullable().openapi({ example: '+12025550147' }),
  address: z.string().nullable(),
  title: z.string().nullable(),
  language: z.string().openapi({ example: 'en', description: 'BCP 47' }),
  timezone: z.string().nullable().openapi({ description: 'IANA name' }),
  avatar_url: z.string().nullable(),
  status: z.enum(statuses),
  roles: z.array(z.object({ id: ulid, key: z.string(), name: z.string(), rank: z.enum(ranks) })),
  groups: z.array(z.object({ id: ulid, kind: z.string(), name: z.string() })),
  invitation: z.object({
    state: z.enum(invitationStates),
    sent_at: time.nullable().openapi({
      description: 'When the invitation was made; null until its mail was sent, except of the past.',
    }),
    expires_at: time,
    accepted_at: time.nullable(),
    delivery: z.object({
      state: z.enum(['queued', 'sent', 'failed']),
      cause: z.string().nullable().openapi({
        description: 'Why the mail failed: `http_422` for a status of the mail provider, `network`, ' +
          '`no_message_id`, or `expired` when the invitation had expired before a mail could be sent.',
      }),
    }).nullable().openapi({
      description:
        'The mail of the invitation. Null where the invitation ended before its mail, and of the ' +
        'past.',
    }),
  }).nullable(),
  source: z.enum(sources),
  source_id: z.string().nullable(),
  archived_at: time.nullable(),
  created_at: time,
  updated_at: time,
  version: z.int().positive(),
}).openapi('Person')

export type PersonAnswer = z.output<typeof personAnswer>

// Bodies. Unknown fields are rejected; absent fields stay absent.

const names = {
  name: requiredText(255).optional(),
  first_name: clearable(optionalName(255)).optional(),
  last_name: clearable(optionalName(255)).optional(),
}

const profile = {
  phone: phone.optional(),
  address: address.optional(),
  title: clearable(text(255)).optional(),
  language: language.optional(),
  timezone: timezone.optional(),
  avatar_url: avatarUrl.optional(),
}

const role = clearable(reference).optional().openapi({ description: "A role's id or key." })

const roleChoice = z.strictObject({
  id: clearable(reference).default(null),
  key: clearable(reference).default(null),
  rank: z.enum(ranks).optional(),
  name: z.string().max(1_000).optional().openapi({
    description: 'Read-only: accepted if it is the name of the role.',
  }),
}).refine(({ id, key }) => id !== null || key !== null, 'must have an id or a key')

/**
 * An id wins over a key. Where no rank is given the first role is primary, unless another says that it is.
 */
const roleChoices = listOf(roleChoice, { max: 100 }).superRefine((roles, context) => {
  const seen = new Set<string>()
  roles.forEach(({ id, key }, index) => {
    const choice = id === null ? `key ${key}` : `id ${id.toLowerCase()}`
    if (seen.has(choice)) {
      context.addIssue({ code: 'custom', path: [index], message: 'must not name the same role twice' })
    }
    seen.add(choice)
  })
}).transform((roles) => {
  const chosen = roles.some(({ rank }) => rank === 'primary')
  return roles.map(({ id, key, rank }, index) => ({
    role: id?.toLowerCase() ?? key!,
    rank: rank ?? (index === 0 && !chosen ? 'primary' as const : 'secondary' as const),
  }))
})

// Checked even where other fields are wrong, so that all of them are named at once.
const always = (field: string) => ({ path: [field], when: () => true })
const needsName = [hasName, { ...always('name'), error: 'is required' }] as const
const fitsName = [nameFits, { ...always('name'), error: 'must not be greater than 255 characters' }] as const

const needsInvitees = [hasInvitees, { ...always('emails'), error: 'is required' }] as const
const fitsBulk = [invitesAtMost, {
  ...always('people'),
  error: 'must not have more than 1000 items together with emails',
}] as const

export const createPerson = z.strictObject({
  ...names,
  email,
  ...profile,
  roles: roleChoices.optional(),
  source_id: sourceId.optional(),
})
  .refine(...needsName)
  .refine(...fitsName)
  .transform((body) => ({ ...body, ...deriveNames(body) }))
  .openapi('CreatePerson', {
    example: {
      name: 'Jane Smith',
      email: 'jane.smith@example.com',
      title: 'Coxswain',
      roles: [{ key: 'member' }],
    },
  })

export const invitePerson = z.strictObject({
  ...names,
  email,
  role,
  expires_in_hours: invitationHours.nullable().optional(),
})
  .refine(...needsName)
  .refine(...fitsName)
  .transform((body) => ({ ...body, ...deriveNames(body) }))
  .openapi('InvitePerson', {
    example: { name: 'Jane Smith', email: 'jane.smith@example.com', role: 'member' },
  })

const changes = { ...names, first_name: requiredText(255).optional(), ...profile }

/** The members that a change of a person may set. */
export const settablePerson = {
  ...changes,
  email: email.optional(),
  roles: roleChoices.optional(),
  source_id: sourceId.optional(),
}

export const updatePerson = z.strictObject({
  ...settablePerson,
  ...readOnlyMembers(personAnswer, settablePerson),
})
  .refine(...fitsName)
  .openapi('UpdatePerson', { example: { title: 'Captain', phone: '+12025550147' } })

export const acceptInvitation = z.strictObject(changes).refine(...fitsName).openapi('AcceptInvitation', {
  example: { name: 'Jane Smith', phone: '+12025550147' },
})

export const refusePerson = z.strictObject({
  reason: clearable(lines).default(null).openapi({
    description: 'Why. It is sealed, and shown by the history.',
  }),
}).openapi('RefusePerson', { example: { reason: 'Not a member of the club.' } })

const bodyBytes = 1_048_576

const mostInvited = 1000

/**
 * Malformed addresses are outcomes of their own row, not refusals of the whole list. An address may therefore
 * be as long as a body.
 */
const candidate = z.string().max(bodyBytes)

const invitee = z.strictObject({
  email: candidate,
  name: clearable(optionalName(255)).optional().openapi({
    description: 'By default the part of the address before the @.',
  }),
  language: optionalLanguage.optional().openapi({ description: 'By default that of the organization.' }),
  role: role.openapi({ description: "A role's id or key; by default the role of the body." }),
  groups: listOf(reference, { max: 100 }).optional().openapi({ description: 'Ids of groups.' }),
})

export const bulkInvite = z.strictObject({
  emails: listOf(candidate, { max: mostInvited }).optional(),
  people: listOf(invitee, { max: mostInvited }).optional().openapi({
    description: `Together with \`emails\` at most ${mostInvited}.`,
  }),
  role: role.openapi({
    description: "A role's id or key, for all without one; by default the organization's default role.",
  }),
})
  .refine(...needsInvitees)
  .refine(...fitsBulk)
  .openapi('BulkInvite', {
    example: {
      emails: ['jane.smith@example.com'],
      people: [{ email: 'ann.lee@example.com', name: 'Ann Lee', language: 'fr', role: 'member' }],
    },
  })

export const setStatus = z.strictObject({ status: z.enum(statuses) }).openapi('SetStatus', {
  example: { status: 'inactive' },
})

export const setRoles = z.strictObject({ roles: roleChoices }).openapi('SetRoles', {
  example: { roles: [{ key: 'member', rank: 'primary' }] },
})

export const approvePerson = z.strictObject({ role }).openapi('ApprovePerson', {
  example: { role: 'member' },
})

export type CreatePerson = z.output<typeof createPerson>
export type InvitePerson = z.output<typeof invitePerson>
export type UpdatePerson = z.output<typeof updatePerson>
export type AcceptInvitation = z.output<typeof acceptInvitation>
export type BulkInvite = z.output<typeof bulkInvite>
export type SetStatus = z.output<typeof setStatus>
export type SetRoles = z.output<typeof setRoles>
export type ApprovePerson = z.output<typeof approvePerson>

function hasName(body: unknown): boolean {
  const { name, first_name } = fieldsOf(body)
  return name !== undefined || Boolean(first_name) || !isObject(body)
}

/** Each part may be 255 characters long; the name made of both may not be longer. */
function nameFits(body: unknown): boolean {
  const { name, first_name, last_name } = fieldsOf(body)
  if (name !== undefined || typeof first_name !== 'string' || typeof last_name !== 'string') return true
  return fitTogether(first_name, last_name)
}

function hasInvitees(body: unknown): boolean {
  const { emails, people } = fieldsOf(body)
  return emails !== undefined || people !== undefined || !isObject(body)
}

/** A list that is too long by itself has an error of its own. */
function invitesAtMost(body: unknown): boolean {
  const { emails = [], people = [] } = fieldsOf(body)
  if (!Array.isArray(emails) || !Array.isArray(people)) return true
  return people.length > mostInvited || emails.length + people.length <= mostInvited
}

function fieldsOf(body: unknown): Record<string, unknown> {
  return isObject(body) ? body : {}
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null
}
