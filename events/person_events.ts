import { z } from 'zod'
import { defineEvent, type EventOf, none } from './event.ts'

export const statuses = ['pending', 'active', 'inactive'] as const
export const ranks = ['primary', 'secondary'] as const
export const sources = ['oauth', 'invitation', 'import', 'web', 'system'] as const
export const invitationStates = ['pending', 'accepted', 'expired', 'revoked'] as const

const status = z.enum(statuses)
const invitationState = z.enum(invitationStates)
const assignment = z.object({ id: z.string(), rank: z.enum(ranks) })
const text = z.string().nullable()

/** Everything personal: sealed in every event. */
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

const nothing = z.object({})

/** A change of the invitation's state; `invitation_id` tells which of several. */
const invitation = <Extra extends z.ZodRawShape>(extra: Extra) =>
  z.object({
    invitation_id: z.string(),
    from: z.object({ invitation: invitationState.nullable() }),
    to: z.object({ invitation: invitationState }),
    ...extra,
  })

/** A change of a list whose elements are told apart by id. */
const ids = <Field extends string>(field: Field) => {
  const list = z.object({ [field]: z.array(z.string()) } as Record<Field, z.ZodArray<z.ZodString>>)
  return { from: list, to: list }
}

export const interviewFields = z.object({
  /** A day: `YYYY-MM-DD`. */
  date: z.string(),
  board_id: text,
  form_id: text,
  profile_id: text,
})

/** Every type of event of a person. Times are milliseconds since the Unix epoch. */
export const personEvents = {
  PersonCreated: defineEvent(
    z.object({
      /** The organization's at that moment, where it is not 0. */
      number_offset: z.int().optional(),
      to: z.object({
        status,
        source: z.enum(sources),
        roles: z.array(assignment),
        groups: z.array(z.string()).optional(),
      }),
    }),
    z.object({ to: profileSchema.partial().required({ name: true, email: true }) }),
  ),
  /** Brought from another system, with what it knew of the person's past. */
  PersonImported: defineEvent(
    z.object({
      number_offset: z.int().optional(),
      to: z.object({
        status,
        source: z.literal('import'),
        roles: z.array(assignment),
        groups: z.array(z.string()),
        archived_at: z.number().nullable(),
        created_at: z.number(),
        /** Absent where the other system had none, or it is somebody else's here. */
        number: z.int().optional(),
      }),
    }),
    z.object({ to: profileSchema.partial().required({ name: true, email: true }) }),
  ),
  PersonUpdated: defineEvent(
    nothing,
    z.object({ from: profileSchema.partial(), to: profileSchema.partial() }),
  ),
  PersonStatusChanged: defineEvent(z.object({ from: z.object({ status }), to: z.object({ status }) }), none),
  PersonApproved: defineEvent(z.object({ from: z.object({ status }), to: z.object({ status }) }), none),
  PersonRolesChanged: defineEvent(
    z.object({
      from: z.object({ roles: z.array(assignment) }),
      to: z.object({ roles: z.array(assignment) }),
    }),
    none,
  ),
  PersonGroupsChanged: defineEvent(z.object(ids('groups')), none),
  PersonArchived: defineEvent(
    z.object({ from: z.object({ archived_at: z.null() }), to: z.object({ archived_at: z.number() }) }),
    none,
  ),
  PersonRestored: defineEvent(
    z.object({ from: z.object({ archived_at: z.number() }), to: z.object({ archived_at: z.null() }) }),
    none,
  ),
  PersonDeleted: defineEvent(nothing, none),
  PersonInvited: defineEvent(
    invitation({ expires_at: z.number() }),
    z.object({ token_hash: z.string() }),
  ),
  InvitationAccepted: defineEvent(invitation({}), none),
  InvitationRevoked: defineEvent(invitation({}), none),
  InvitationExpired: defineEvent(invitation({}), none),
  InvitationRequested: defineEvent(z.object({ invitation_id: z.string() }), none),
  FileAdded: defineEvent(
    z.object({ file_id: z.string(), size: z.int(), content_type: z.string(), ...ids('files') }),
    z.object({ name: z.string(), filename: z.string() }),
  ),
  FileRemoved: defineEvent(z.object({ file_id: z.string(), ...ids('files') }), none),
  InterviewAdded: defineEvent(
    z.object({ interview_id: z.string(), ...interviewFields.shape, ...ids('interviews') }),
    none,
  ),
}

export type PersonEvent = EventOf<typeof personEvents>
export type Profile = z.infer<typeof profileSchema>
export type Status = typeof statuses[number]
export type Source = typeof sources[number]
export type RoleAssignment = z.infer<typeof assignment>
export type InvitationState = typeof invitationStates[number]
