import { z } from 'zod'
import { defineEvent, type EventOf, noSealedPart, type Payload } from './event.ts'

export const statuses = ['pending', 'active', 'inactive'] as const
export const ranks = ['primary', 'secondary'] as const
export const sources = ['oauth', 'invitation', 'import', 'web', 'system'] as const
export const invitationStates = ['pending', 'accepted', 'expired', 'revoked'] as const

const status = z.enum(statuses)
const invitationState = z.enum(invitationStates)
const roleAssignment = z.object({ id: z.string(), rank: z.enum(ranks) })
const text = z.string().nullable()

/** The personal fields of a profile. Events hold them in the sealed part. */
export const profileSchema = z.object({
  name: z.string(),
  first_name: text,
  last_name: text,
  email: z.string(),
  phone: text,
  address: text,
  title: text,
  language: z.string(),
  timezone: text,
  avatar_url: text,
  source_id: text,
})

/** The profile of a person before any event: null where a field may be null, otherwise empty text. */
export const blankProfile = {
  ...Object.fromEntries(
    Object.entries(profileSchema.shape).map((
      [field, type],
    ) => [field, type.safeParse(null).success ? null : '']),
  ),
  language: 'en',
} as Profile

const noFields = z.object({})

/** Set if the language in the sealed part is a default that was not chosen. */
const language_assumed = z.literal(true).optional()

/**
 * The open part of a change of an invitation's state, with fields of its own in `extra`. `invitation_id`
 * names the invitation.
 */
const invitationChange = <Extra extends z.ZodRawShape>(extra: Extra) =>
  z.object({
    invitation_id: z.string(),
    from: z.object({ invitation: invitationState.nullable() }),
    to: z.object({ invitation: invitationState }),
    ...extra,
  })

/** A change of a list of ids: the whole list before and after. */
const listChange = <Field extends string>(field: Field) => {
  const list = z.object({ [field]: z.array(z.string()) } as Record<Field, z.ZodArray<z.ZodString>>)
  return { from: list, to: list }
}

export const interviewFields = z.object({
  /** An ISO 8601 date, `YYYY-MM-DD`. */
  date: z.string(),
  board_id: text,
  form_id: text,
  profile_id: text,
})

/** Schema 1 had the fields of an interview in the open part. */
function sealInterview({ open: { date, board_id, form_id, profile_id, ...open } }: Payload): Payload {
  return { open, sealed: { date, board_id, form_id, profile_id } }
}

/** The event types of a person. Times are milliseconds since the Unix epoch. */
export const personEvents = {
  PersonCreated: defineEvent(
    z.object({
      /** The organization's number offset at that moment; absent where it is 0. */
      number_offset: z.int().optional(),
      language_assumed,
      to: z.object({
        status,
        source: z.enum(sources),
        roles: z.array(roleAssignment),
        groups: z.array(z.string()).optional(),
      }),
    }),
    z.object({ to: profileSchema.partial().required({ name: true, email: true }) }),
  ),
  /** The person was imported from another system, with what that system knew of their past. */
  PersonImported: defineEvent(
    z.object({
      number_offset: z.int().optional(),
      language_assumed,
      to: z.object({
        status,
        source: z.literal('import'),
        roles: z.array(roleAssignment),
        groups: z.array(z.string()),
        archived_at: z.number().nullable(),
        created_at: z.number(),
        /** Absent where the other system had no number, or another person here has it. */
        number: z.int().optional(),
      }),
    }),
    z.object({ to: profileSchema.partial().required({ name: true, email: true }) }),
  ),
  PersonUpdated: defineEvent(
    noFields,
    z.object({ from: profileSchema.partial(), to: profileSchema.partial() }),
  ),
  PersonStatusChanged: defineEvent(
    z.object({ from: z.object({ status }), to: z.object({ status }) }),
    noSealedPart,
  ),
  PersonApproved: defineEvent(
    z.object({ from: z.object({ status }), to: z.object({ status }) }),
    noSealedPart,
  ),
  /** A pending person was refused. */
  PersonRefused: defineEvent(
    z.object({ from: z.object({ status }), to: z.object({ status }) }),
    z.object({
      from: z.object({ refusal_reason: z.null() }),
      to: z.object({ refusal_reason: z.string() }),
    }).nullable(),
  ),
  PersonRolesChanged: defineEvent(
    z.object({
      from: z.object({ roles: z.array(roleAssignment) }),
      to: z.object({ roles: z.array(roleAssignment) }),
    }),
    noSealedPart,
  ),
  PersonGroupsChanged: defineEvent(z.object(listChange('groups')), noSealedPart),
  PersonArchived: defineEvent(
    z.object({ from: z.object({ archived_at: z.null() }), to: z.object({ archived_at: z.number() }) }),
    noSealedPart,
  ),
  PersonRestored: defineEvent(
    z.object({ from: z.object({ archived_at: z.number() }), to: z.object({ archived_at: z.null() }) }),
    noSealedPart,
  ),
  PersonDeleted: defineEvent(noFields, noSealedPart),
  PersonInvited: defineEvent(
    invitationChange({ expires_at: z.number() }),
    z.object({ token_hash: z.string() }),
  ),
  InvitationAccepted: defineEvent(invitationChange({}), noSealedPart),
  InvitationRevoked: defineEvent(
    invitationChange({
      /** Set if the person is withdrawn with the invitation, see `Present.withdrawn`. */
      withdrawn: z.literal(true).optional(),
    }),
    noSealedPart,
  ),
  InvitationExpired: defineEvent(invitationChange({}), noSealedPart),
  InvitationRequested: defineEvent(z.object({ invitation_id: z.string() }), noSealedPart),
  FileAdded: defineEvent(
    z.object({ file_id: z.string(), size: z.int(), content_type: z.string(), ...listChange('files') }),
    z.object({ name: z.string(), filename: z.string() }),
  ),
  FileRemoved: defineEvent(z.object({ file_id: z.string(), ...listChange('files') }), noSealedPart),
  InterviewAdded: defineEvent(
    z.object({ interview_id: z.string(), ...listChange('interviews') }),
    interviewFields,
    [sealInterview],
  ),
}

export type PersonEvent = EventOf<typeof personEvents>
export type Profile = z.infer<typeof profileSchema>
export type Status = typeof statuses[number]
export type Source = typeof sources[number]
export type RoleAssignment = z.infer<typeof roleAssignment>
export type InvitationState = typeof invitationStates[number]
