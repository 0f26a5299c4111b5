import type { Person, PersonEvent } from '../../events/person.ts'
import type { Group, Settings } from '../../events/organization.ts'

/** Why a command is refused: each code is answered the same everywhere, see src/routes/outcome.ts. */
export type RefusalCode =
  | 'not_found'
  | 'invalid_state'
  | 'unknown_role'
  | 'unknown_group'
  | 'invitation_used'
  | 'invitation_revoked'
  | 'invitation_expired'

export interface Refused {
  refused: RefusalCode
  /** A sentence for the caller; never a value of theirs. */
  detail: string
  /** The field of the command that is wrong. */
  field?: string
}

/** What a decision may know besides the person and the command. */
export interface Context {
  /** Milliseconds since the Unix epoch. */
  now: number
  settings: Pick<Settings, 'organization' | 'roles'>
  /** Of the groups that the command names, and those the person is in, the ones that there are. */
  groups: readonly Group[]
}

/** The events that carry out a command, none when nothing changes, or why it is refused. Pure. */
export type Decide<Command> = (person: Person, command: Command, context: Context) => PersonEvent[] | Refused

export function refuse(refused: RefusalCode, detail: string, field?: string): Refused {
  return { refused, detail, ...(field && { field }) }
}

export function isRefused(decision: PersonEvent[] | Refused): decision is Refused {
  return !Array.isArray(decision)
}
