import { z } from '@hono/zod-openapi'
import { statuses } from '../../../events/person_events.ts'
import { address, email, phone, requiredText } from '../../operations/person_fields.ts'
import { list, wholeNumber } from '../loose_fields.ts'

/** The fields that have a second spelling; in a body the second wins, in a query the first. */
const secondSpelling: Record<string, string> = {
  church_id: 'churchId',
  role_id: 'roleId',
  status_id: 'statusId',
}

type Fields = Record<string, unknown>

/** The named fields of a query. */
export const queryFields = (query: unknown, names: readonly string[]) => fieldsOf(query, names, 'first')

/** The named fields of a body. */
export const bodyFields = (body: unknown, names: readonly string[]) => fieldsOf(body, names, 'second')

export const churchQuery = query({
  church_id: wholeNumber.optional().openapi({ description: 'Or churchId. Without, your own.' }),
})

export const approveQuery = query({
  action: z.string().max(255).optional().openapi({ description: "The member's id." }),
  church_id: wholeNumber.optional(),
})

export const inviteBody = body(
  { name: requiredText(255), email, church_id: wholeNumber, role_id: wholeNumber.optional() },
  ['name', 'email', 'church_id'],
  'Name, email and church ID are required',
).openapi('ChurchInvite', { example: { name: 'Jane Smith', email: 'jane.smith@example.com', church_id: 1 } })

/**
 * A malformed address does not fail the request: the reply counts it as failed. That system bounds no list;
 * ten thousand are the invitations of a day, see INVITE_QUOTA.
 */
export const bulkBody = body(
  { emails: list(z.unknown(), { max: 10_000, items: 'string' }), church_id: wholeNumber },
  ['emails', 'church_id'],
  'Emails and church ID are required',
).openapi('ChurchBulkInvite', { example: { emails: ['jane.smith@example.com'], church_id: 1 } })

export const memberMissing = 'Member ID and Role ID are required'

export const approveBody = body({ role_id: wholeNumber }, ['role_id'], memberMissing).openapi(
  'ChurchApprove',
  { example: { role_id: 5 } },
)

export const roleBody = body({ role_id: wholeNumber }, ['role_id'], 'Role ID required').openapi(
  'ChurchRole',
  { example: { role_id: 5 } },
)

const numbered = { 1: 'active', 2: 'inactive', 3: 'pending' } as const satisfies Record<
  number,
  typeof statuses[number]
>

export const statusBody = body(
  {
    status_id: wholeNumber
      .refine((number) => number in numbered, 'must be 1 (active), 2 (inactive) or 3 (pending)')
      .transform((number) => numbered[number as keyof typeof numbered]),
  },
  ['status_id'],
  'Status ID required',
).openapi('ChurchStatus', { example: { status_id: 1 } })

export const uninviteBody = body({ email }, ['email'], 'Email required').openapi('ChurchUninvite', {
  example: { email: 'jane.smith@example.com' },
})

const numbers = list(wholeNumber, { max: 1000, items: 'integer' })

export const profileBody = body(
  {
    name: requiredText(255).optional(),
    email: email.optional(),
    phone: phone.optional(),
    address: address.optional(),
    areaIds: numbers.optional(),
    groups: numbers.optional(),
  },
  [],
  '',
).openapi('ChurchProfile', { example: { name: 'Jane Smith', phone: '+12025550147' } })

/** A body whose missing fields are reported in one sentence. Unknown fields are dropped. */
function body<Shape extends z.ZodRawShape>(shape: Shape, required: readonly string[], sentence: string) {
  return z.preprocess((input, context) => {
    const fields = bodyFields(input, Object.keys(shape))
    if (required.every((field) => isGiven(fields[field]))) return fields
    context.addIssue({ code: 'custom', message: sentence })
    return z.NEVER
  }, z.object(shape))
}

function query<Shape extends z.ZodRawShape>(shape: Shape) {
  return z.preprocess((sent) => queryFields(sent, Object.keys(shape)), z.object(shape))
}

/** Copies no other fields: there may be a hundred thousand of them. */
function fieldsOf(sent: unknown, names: readonly string[], wins: 'first' | 'second'): Fields {
  const all: Fields = typeof sent === 'object' && sent !== null ? sent as Fields : {}
  const fields: Fields = {}
  for (const name of names) {
    const second = secondSpelling[name]
    if (second === undefined) {
      if (name in all) fields[name] = all[name]
      continue
    }
    const spellings = wins === 'first' ? [name, second] : [second, name]
    const value = spellings.map((one) => all[one]).find(isGiven)
    if (value !== undefined) fields[name] = value
  }
  return fields
}

/** As that system's language has it: what is empty is not there. */
function isGiven(value: unknown): boolean {
  if (typeof value === 'string') return value.trim() !== ''
  return value !== undefined && value !== null && !(Array.isArray(value) && value.length === 0)
}
