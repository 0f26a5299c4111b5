import type { z } from 'zod'
import {
  type interviewFields,
  type InvitationState,
  type PersonEvent,
  personEvents,
  type Profile,
  type RoleAssignment,
  type Source,
  type Status,
} from './person_events.ts'
import type { Fact, StreamType } from './stream.ts'

export interface Invitation {
  id: string
  tokenHash: string
  state: InvitationState
  sentAt: number
  expiresAt: number
  acceptedAt: number | null
}

/** Metadata of a person's file. The bytes lie in blob storage, sealed under the person's data key. */
export interface PersonFile {
  id: string
  /** The display name; the file name unless another one was given. */
  name: string
  filename: string
  content_type: string
  /** In bytes. */
  size: number
  created_at: number
}

export interface Interview extends z.infer<typeof interviewFields> {
  id: string
  created_at: number
}

/** No person was created under this id. */
export interface Absent {
  existence: 'absent'
  version: 0
}

/** A person as their events say. Times are milliseconds since the Unix epoch. */
export interface Present extends Profile {
  existence: 'present'
  id: string
  /** Unique in the organization, see {@link numberOf}; 0 until the creation has a position in the log. */
  number: number
  /** The number of events in the stream. */
  version: number
  status: Status
  source: Source
  roles: RoleAssignment[]
  /** Group ids in the order of joining. A deleted group leaves the list a little later. */
  groups: string[]
  files: PersonFile[]
  interviews: Interview[]
  /** Oldest first; only the last can be pending. */
  invitations: Invitation[]
  archived_at: number | null
  created_at: number
  updated_at: number
}

/** A person deleted for ever. Nothing personal remains. */
export interface Deleted {
  existence: 'deleted'
  id: string
  number: number
  version: number
}

export type Person = Absent | Present | Deleted

export type PersonFact = Fact<PersonEvent>

export const absentPerson: Absent = { existence: 'absent', version: 0 }

/** What a new person has before their first event says otherwise. */
const blank: Omit<Present, 'existence' | 'id' | 'number' | 'version' | 'created_at' | 'updated_at'> = {
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
}

export const personStream: StreamType<Person, PersonEvent> = {
  kind: 'person',
  events: personEvents,
  initial: absentPerson,
  evolve: evolvePerson,
}

/**
 * The person after one more event. A sealed part that can no longer be opened leaves its fields unchanged; an
 * event of somebody who is not present changes nothing.
 */
export function evolvePerson(person: Person, event: PersonFact): Person {
  switch (event.type) {
    case 'PersonCreated':
      return {
        ...createdBy(event),
        ...event.open.to,
        ...event.sealed?.to,
        number: numberOf(event.position, event.open.number_offset),
      }
    case 'PersonImported':
      return {
        ...createdBy(event),
        ...event.sealed?.to,
        ...event.open.to,
        number: event.open.to.number ?? numberOf(event.position, event.open.number_offset),
      }
    default:
      return person.existence === 'present' ? evolvePresent(person, event) : person
  }
}

type LaterFact = Exclude<PersonFact, { type: 'PersonCreated' | 'PersonImported' }>

function evolvePresent(person: Present, event: LaterFact): Present | Deleted {
  const after = { ...person, version: event.version, updated_at: event.occurredAt }
  switch (event.type) {
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
      return { existence: 'deleted', id: person.id, number: person.number, version: event.version }
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
 * The number of a person who brings none: their position in the log, counted from the organization's offset.
 * Numbers brought along are never above the offset, which only grows, so the two cannot clash.
 */
export function numberOf(position: number, offset = 0): number {
  return position === 0 ? 0 : position + offset
}

/** The newest invitation, the only one that counts; null for a person who was never invited. */
export function currentInvitation({ invitations }: Pick<Present, 'invitations'>): Invitation | null {
  return invitations[invitations.length - 1] ?? null
}

function createdBy({ stream, version, occurredAt }: PersonFact): Present {
  const { id } = stream
  return {
    ...blank,
    existence: 'present',
    id,
    number: 0,
    version,
    created_at: occurredAt,
    updated_at: occurredAt,
  }
}

function settle(
  { invitations }: Present,
  id: string,
  state: InvitationState,
  acceptedAt: number | null,
): Invitation[] {
  return invitations.map((one) => one.id === id ? { ...one, state, acceptedAt } : one)
}

function unknownEvent(event: never): never {
  throw new Error(`unknown event type of a person: ${(event as { type: string }).type}`)
}
