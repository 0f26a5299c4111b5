import type { z } from 'zod'
import {
  blankProfile,
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
  /** The address that it was sent to. */
  email: string
  state: InvitationState
  sentAt: number
  expiresAt: number
  acceptedAt: number | null
}

/** Metadata of a person's file. The bytes are in blob storage, sealed under the person's data key. */
export interface PersonFile {
  id: string
  /** The display name. It is the file name unless the caller gave another. */
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

/** A person who was never created. */
export interface Absent {
  existence: 'absent'
  version: 0
}

/** A person who exists, archived people included. Times are milliseconds since the Unix epoch. */
export interface Present extends Profile {
  existence: 'present'
  id: string
  /** Unique in the organization, see {@link numberOf}; 0 until the creation has a position in the log. */
  number: number
  /** The version of the stream: its number of events. */
  version: number
  status: Status
  source: Source
  roles: RoleAssignment[]
  /** Group ids in the order of joining. A deleted group leaves the list some time after its deletion. */
  groups: string[]
  files: PersonFile[]
  interviews: Interview[]
  /** Oldest first. Only the last one can be pending. */
  invitations: Invitation[]
  archived_at: number | null
  /**
   * Set for a person who was archived by withdrawing their invitation. Their address is free for other people
   * until they are restored.
   */
  withdrawn?: true
  /** Set while the language is a default that was never chosen. */
  language_assumed?: true
  created_at: number
  updated_at: number
}

/** A deleted person. Nothing personal remains. */
export interface Deleted {
  existence: 'deleted'
  id: string
  number: number
  version: number
}

export type Person = Absent | Present | Deleted

export type PersonFact = Fact<PersonEvent>

export const absentPerson: Absent = { existence: 'absent', version: 0 }

/** The fields of a new person that the first event does not set. */
const blankPerson: Omit<Present, 'existence' | 'id' | 'number' | 'version' | 'created_at' | 'updated_at'> = {
  ...blankProfile,
  status: 'active',
  source: 'oauth',
  roles: [],
  groups: [],
  files: [],
  interviews: [],
  invitations: [],
  archived_at: null,
}

/** The fields of an interview that can no longer be opened. */
const blankInterview: z.infer<typeof interviewFields> = {
  date: '',
  board_id: null,
  form_id: null,
  profile_id: null,
}

export const personStream: StreamType<Person, PersonEvent> = {
  kind: 'person',
  events: personEvents,
  initial: absentPerson,
  evolve: evolvePerson,
}

/**
 * The person after one more event. A sealed part that can no longer be opened leaves its fields unchanged. An
 * event about an absent or deleted person changes nothing, unless it creates the person.
 */
export function evolvePerson(person: Person, event: PersonFact): Person {
  switch (event.type) {
    case 'PersonCreated':
      return {
        ...newPerson(event),
        language_assumed: event.open.language_assumed,
        ...event.open.to,
        ...event.sealed?.to,
        number: numberOf(event.position, event.open.number_offset),
      }
    case 'PersonImported':
      return {
        ...newPerson(event),
        language_assumed: event.open.language_assumed,
        ...event.sealed?.to,
        ...event.open.to,
        number: event.open.to.number ?? numberOf(event.position, event.open.number_offset),
      }
    default:
      return person.existence === 'present' ? evolvePresent(person, event) : person
  }
}

/**
 * The person after events that are not in the log yet, and therefore have no position. `now` is their time in
 * milliseconds since the Unix epoch.
 */
export function withEvents(person: Person, events: readonly PersonEvent[], id: string, now: number): Person {
  return events.reduce<Person>((before, event) =>
    evolvePerson(before, {
      ...event,
      version: before.version + 1,
      position: 0,
      occurredAt: now,
      stream: { kind: 'person', id },
    }), person)
}

type LaterFact = Exclude<PersonFact, { type: 'PersonCreated' | 'PersonImported' }>

function evolvePresent(person: Present, event: LaterFact): Present | Deleted {
  const after = { ...person, version: event.version, updated_at: event.occurredAt }
  switch (event.type) {
    case 'PersonUpdated':
      return {
        ...after,
        ...event.sealed?.to,
        language_assumed: event.sealed?.to.language === undefined ? person.language_assumed : undefined,
      }
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
            email: person.email,
            state: 'pending',
            sentAt: event.occurredAt,
            expiresAt: event.open.expires_at,
            acceptedAt: null,
          },
        ],
      }
    case 'InvitationAccepted':
      return {
        ...after,
        invitations: withInvitationState(person, event.open.invitation_id, 'accepted', event.occurredAt),
      }
    case 'InvitationRevoked':
      return {
        ...after,
        invitations: withInvitationState(person, event.open.invitation_id, 'revoked', null),
        ...(event.open.withdrawn && { withdrawn: true }),
      }
    case 'PersonRestored': {
      const { withdrawn: _, ...restored } = after
      return { ...restored, ...event.open.to }
    }
    case 'InvitationExpired':
      return { ...after, invitations: withInvitationState(person, event.open.invitation_id, 'expired', null) }
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
      const { date, board_id, form_id, profile_id } = event.sealed ?? blankInterview
      const id = event.open.interview_id
      const added = { id, date, board_id, form_id, profile_id, created_at: event.occurredAt }
      return { ...after, interviews: [...person.interviews, added] }
    }
    default: {
      // all other events state the fields of the person after them
      const fields: Partial<Present> = event.open.to
      return { ...after, ...fields }
    }
  }
}

/**
 * The number of a person who has none from another system: their position in the log plus the organization's
 * offset. Imported numbers never exceed the offset, and the offset only grows, so the two cannot clash.
 */
export function numberOf(position: number, offset = 0): number {
  return position === 0 ? 0 : position + offset
}

/** The newest invitation, the only one that can be accepted; null for a person who was never invited. */
export function currentInvitation({ invitations }: Pick<Present, 'invitations'>): Invitation | null {
  return invitations[invitations.length - 1] ?? null
}

/** The language that was chosen for the person; null if it is a default. */
export function chosenLanguage({ language, language_assumed }: Present): string | null {
  return language_assumed ? null : language
}

function newPerson({ stream, version, occurredAt }: PersonFact): Present {
  const { id } = stream
  return {
    ...blankPerson,
    existence: 'present',
    id,
    number: 0,
    version,
    created_at: occurredAt,
    updated_at: occurredAt,
  }
}

function withInvitationState(
  { invitations }: Present,
  id: string,
  state: InvitationState,
  acceptedAt: number | null,
): Invitation[] {
  return invitations.map((invitation) =>
    invitation.id === id ? { ...invitation, state, acceptedAt } : invitation
  )
}
