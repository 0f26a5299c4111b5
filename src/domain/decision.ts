import type { Group } from '../../events/group.ts'
import type { Settings } from '../../events/organization.ts'
import type { Person, Present } from '../../events/person.ts'
import type { PersonEvent } from '../../events/person_events.ts'

/** The codes of refusals. Surfaces turn each code into one status, see `problemOfRefusal()`. */
export type RefusalCode =
  | 'not_found'
  | 'invalid_state'
  | 'unknown_role'
  | 'unknown_group'
  | 'invitation_used'
  | 'invitation_revoked'
  | 'invitation_expired'
  | 'key_taken'
  | 'number_taken'

/** The kind of thing that a refusal is about. */
export type Subject = 'person' | 'group' | 'role' | 'file' | 'invitation' | 'api_key' | 'organization'

export interface Refused {
  refused: RefusalCode
  subject: Subject
  /** A sentence for the caller, without any value that the caller sent. */
  detail: string
  /** The invalid field of the command. */
  field?: string
}

/** What a decision depends on in addition to the state and the command. */
export interface Context {
  /** Milliseconds since the Unix epoch. */
  now: number
  settings: Pick<Settings, 'organization' | 'roles'>
  /** The existing groups among those that the command names and those that the person is in. */
  groups: readonly Group[]
}

/**
 * Decides a command: returns the events that carry it out, none when nothing changes, or the refusal. Pure.
 */
export type Decide<Command, State = Person, Event = PersonEvent> = (
  state: State,
  command: Command,
  context: Context,
) => Event[] | Refused

/** Limits a decision to people who exist: refuses `not_found` for an absent or deleted person. */
export function onPresent<Command>(decide: Decide<Command, Present>): Decide<Command> {
  return function decideOnPresent(person, command, context) {
    return person.existence === 'present' ? decide(person, command, context) : personNotFound
  }
}

export function refuse(refused: RefusalCode, subject: Subject, detail: string, field?: string): Refused {
  return { refused, subject, detail, ...(field && { field }) }
}

export function isRefused<Decision>(decision: Decision | Refused): decision is Refused {
  return typeof decision === 'object' && decision !== null && 'refused' in decision
}

export const personNotFound = refuse('not_found', 'person', 'Person not found.')
