import type { Group } from '../../events/group.ts'
import type { Settings } from '../../events/organization.ts'
import type { Person, Present } from '../../events/person.ts'
import type { PersonEvent } from '../../events/person_events.ts'
import { withEndedLink } from './ended_link.ts'

/**
 * The codes of refusals, and the kind of each, from which its HTTP status follows (`problemOfRefusal()`).
 *
 * - `missing`: what the command is about does not exist
 * - `state`: its state forbids the command
 * - `reference`: a field names something that does not exist
 * - `value`: a field has a value that is not allowed
 * - `gone`: what the command is about can no longer be used
 * - `quota`: it was done too often in a time
 * - `scope`: the caller lacks a scope that a role in the command carries
 */
export const refusals = {
  not_found: 'missing',
  invalid_state: 'state',
  unknown_role: 'reference',
  unknown_group: 'reference',
  key_taken: 'value',
  number_taken: 'value',
  invalid_time: 'value',
  invitation_used: 'gone',
  invitation_revoked: 'gone',
  invitation_expired: 'gone',
  insufficient_scope: 'scope',
  invitation_limit: 'quota',
} as const satisfies Record<
  string,
  'missing' | 'state' | 'reference' | 'value' | 'gone' | 'scope' | 'quota'
>

export type RefusalCode = keyof typeof refusals

/** The kind of thing that a refusal is about. */
export type Subject = 'person' | 'group' | 'role' | 'file' | 'invitation' | 'api_key' | 'organization'

export interface Refused {
  refused: RefusalCode
  subject: Subject
  /** A sentence for the caller, without any value that the caller sent. */
  detail: string
  /** The invalid field of the command. */
  field?: string
  /** Seconds until the command may be repeated. */
  retryAfter?: number
  /** The missing scope of an `insufficient_scope`. */
  scope?: string
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

/**
 * Limits a decision to people who exist: refuses `not_found` for an absent or deleted person. A decision
 * that makes the open invitation link invalid also revokes it, see {@link withEndedLink}.
 */
export function onPresent<Command>(decide: Decide<Command, Present>): Decide<Command> {
  return function decideOnPresent(person, command, context) {
    if (person.existence !== 'present') return personNotFound
    const decided = decide(person, command, context)
    return isRefused(decided) ? decided : withEndedLink(person, decided)
  }
}

export function refuse(refused: RefusalCode, subject: Subject, detail: string, field?: string): Refused {
  return { refused, subject, detail, ...(field && { field }) }
}

export function isRefused<Decision>(decision: Decision | Refused): decision is Refused {
  return typeof decision === 'object' && decision !== null && 'refused' in decision
}

export const personNotFound = refuse('not_found', 'person', 'Person not found.')
