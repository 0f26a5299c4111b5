import { z } from '@hono/zod-openapi'
import { statuses } from '../../../events/person_events.ts'
import { address, email, phone, requiredText } from '../../operations/person_fields.ts'
import { list, wholeNumber } from '../loose_fields.ts'

/** Each field's two spellings; in a body the second wins, in a query the first. */
const spellings = [['church_id', 'churchId'], ['role_id', 'roleId'], ['status_id', 'statusId']] as const

type Fields = Record<string, unknown>

export const queryFields = (query: unknown) => oneSpelling(query, 'snake')
export const bodyFields = (body: unknown) => oneSpelling(body, 'camel')

export const churchQuery = z.preprocess(
  queryFields,
  z.object({
    church_id: wholeNumber.optional().openapi({ description: 'Or churchId. Without, your own.' }),
  }),
)

export const approveQuery = z.preprocess(
  queryFields,
  z.object({
    action: z.string().max(255).optional().openapi({ description: "The member's id." }),
    church_id: wholeNumber.optional(),
  }),
)

export const inviteBody = body(
  { name: requiredText(255), email, church_id: wholeNumber, role_id: wholeNumber.optional() },
  ['name', 'email', 'church_id'],
  'Name, email and church ID are required',
).openapi('ChurchInvite')

/** A malformed address does not fail the request: the reply counts it as failed. */
export const bulkBody = body(
  { emails: list(z.unknown(), { max: 100_000, items: 'string' }), church_id: wholeNumber },
  ['emails', 'church_id'],
  'Emails and church ID are required',
).openapi('ChurchBulkInvite')

export const memberMissing = 'Member ID and Role ID are required'

export const approveBody = body({ role_id: wholeNumber }, ['role_id'], memberMissing).openapi('ChurchApprove')

export const roleBody = body({ role_id: wholeNumber }, ['role_id'], 'Role ID required').openapi('ChurchRole')

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
).openapi('ChurchStatus')

export const uninviteBody = body({ email }, ['email'], 'Email required').openapi('ChurchUninvite')

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
).openapi('ChurchProfile')

/** A body whose missing fields are reported in one sentence. Unknown fields are dropped. */
function body<Shape extends z.ZodRawShape>(shape: Shape, required: readonly string[], sentence: string) {
  return z.preprocess((input, context) => {
    const fields = bodyFields(input)
    if (required.every((field) => isGiven(fields[field]))) return fields
    context.addIssue({ code: 'custom', message: sentence })
    return z.NEVER
  }, z.object(shape))
}

function oneSpelling(input: unknown, wins: 'snake' | 'camel'): Fields {
  const fields: Fields = typeof input === 'object' && input !== null ? { ...input } : {}
  for (const [snake, camel] of spellings) {
    const [first, second] = wins === 'snake' ? [snake, camel] : [camel, snake]
    const value = isGiven(fields[first]) ? fields[first] : fields[second]
    delete fields[camel]
    if (isGiven(value)) fields[snake] = value
    else delete fields[snake]
  }
  return fields
}

/** As that system's language has it: what is empty is not there. */
function isGiven(value: unknown): boolean {
  if (typeof value === 'string') return value.trim() !== ''
  return value !== undefined && value !== null && !(Array.isArray(value) && value.length === 0)
}
