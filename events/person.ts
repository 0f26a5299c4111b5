import { z } from 'zod'
import { defineEvent, type EventOf, type RecordedEvent } from './event.ts'

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

const none = z.null()
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

const interview = z.object({
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
    z.object({ interview_id: z.string(), ...interview.shape, ...ids('interviews') }),
    none,
  ),
}

export type PersonEvent = EventOf<typeof personEvents>
export type Profile = z.infer<typeof profileSchema>
export type Status = typeof statuses[number]
export type Source = typeof sources[number]
export type RoleAssignment = z.infer<typeof assignment>
export type InvitationState = typeof invitationStates[number]

export interface Invitation {
  id: string
  tokenHash: string
  state: InvitationState
  sentAt: number
  expiresAt: number
  acceptedAt: number | null
}

/** What is known of a file; its bytes are kept elsewhere, under the person's key. */
export interface PersonFile {
  id: string
  /** What it is called, at first by its file name. */
  name: string
  filename: string
  content_type: string
  /** In bytes. */
  size: number
  created_at: number
}

export interface Interview extends z.infer<typeof interview> {
  id: string
  created_at: number
}

export interface Person extends Profile {
  existence: 'absent' | 'present' | 'deleted'
  id: string
  /** Unique in the organization, see {@link numberOf}; 0 until the log has given it. */
  number: number
  /** How many events the stream has. */
  version: number
  status: Status
  source: Source
  roles: RoleAssignment[]
  /** Ids, in the order in which the person joined. A group that was deleted leaves the list a little later. */
  groups: string[]
  files: PersonFile[]
  interviews: Interview[]
  /** Oldest first; only the last can be pending. */
  invitations: Invitation[]
  archived_at: number | null
  created_at: number
  updated_at: number
}

export const nobody: Person = {
  existence: 'absent',
  id: '',
  number: 0,
  version: 0,
  name: '',
  first_name: null,
  last_name: null,
  email: '',
  phone: null,
  address: null,
  title: null,
  language: 'en',
  timezone: null,
  avatar_url: null,
  source_id: null,
  status: 'active',
  source: 'oauth',
  roles: [],
  groups: [],
  files: [],
  interviews: [],
  invitations: [],
  archived_at: null,
  created_at: 0,
  updated_at: 0,
}

/** The part of a recorded event that folding needs. */
export type PersonFact = PersonEvent & Pick<RecordedEvent, 'version' | 'position' | 'occurredAt' | 'stream'>

/** The person after one more event. A sealed part that can no longer be opened leaves its fields as they were. */
export function evolve(person: Person, event: PersonFact): Person {
  const after = { ...person, version: event.version, updated_at: event.occurredAt }
  switch (event.type) {
    case 'PersonCreated':
      return {
        ...after,
        ...event.open.to,
        ...event.sealed?.to,
        existence: 'present',
        id: event.stream.id,
        number: numberOf(event.position, event.open.number_offset),
        created_at: event.occurredAt,
      }
    case 'PersonImported':
      return {
        ...after,
        ...event.sealed?.to,
        ...event.open.to,
        existence: 'present',
        id: event.stream.id,
        number: event.open.to.number ?? numberOf(event.position, event.open.number_offset),
      }
    case 'PersonUpdated':
      return { ...after, ...event.sealed?.to }
    case 'PersonStatusChanged':
    case 'PersonApproved':
    case 'PersonRolesChanged':
    case 'PersonGroupsChanged':
    case 'PersonArchived':
    case 'PersonRestored':
      return { ...after, ...event.open.to }
    case 'PersonDeleted':
      return { ...nobody, existence: 'deleted', id: person.id, number: person.number, version: event.version }
    case 'PersonInvited':
      return {
        ...after,
        invitations: [
          ...person.invitations.map((older) =>
            older.state === 'pending' ? { ...older, state: 'revoked' as const } : older
          ),
          {
            id: event.open.invitation_id,
            tokenHash: event.sealed?.token_hash ?? '',
            state: 'pending',
            sentAt: event.occurredAt,
            expiresAt: event.open.expires_at,
            acceptedAt: null,
          },
        ],
      }
    case 'InvitationAccepted':
      return { ...after, invitations: settle(person, event.open.invitation_id, 'accepted', event.occurredAt) }
    case 'InvitationRevoked':
      return { ...after, invitations: settle(person, event.open.invitation_id, 'revoked', null) }
    case 'InvitationExpired':
      return { ...after, invitations: settle(person, event.open.invitation_id, 'expired', null) }
    case 'InvitationRequested':
      return after
    case 'FileAdded': {
      const { file_id, size, content_type } = event.open
      const { name, filename } = event.sealed ?? { name: '', filename: '' }
      const file = { id: file_id, name, filename, content_type, size, created_at: event.occurredAt }
      return { ...after, files: [...person.files, file] }
    }
    case 'FileRemoved':
      return { ...after, files: person.files.filter(({ id }) => id !== event.open.file_id) }
    case 'InterviewAdded': {
      const { interview_id, date, board_id, form_id, profile_id } = event.open
      const added = { id: interview_id, date, board_id, form_id, profile_id, created_at: event.occurredAt }
      return { ...after, interviews: [...person.interviews, added] }
    }
    default:
      return unknownEvent(event)
  }
}

/**
 * Of who brings no number: where they came into the log, counted from the organization's offset. Numbers that
 * are brought are never above the offset, which only grows; so these are new ones.
 */
export function numberOf(position: number, offset = 0): number {
  return position === 0 ? 0 : position + offset
}

/** The invitation that counts: the newest. */
export function currentInvitation({ invitations }: Person): Invitation | null {
  return invitations[invitations.length - 1] ?? null
}

function settle(
  { invitations }: Person,
  id: string,
  state: InvitationState,
  acceptedAt: number | null,
): Invitation[] {
  return invitations.map((one) => one.id === id ? { ...one, state, acceptedAt } : one)
}

function unknownEvent(event: never): never {
  throw new Error(`no such event of a person: ${(event as { type: string }).type}`)
}
