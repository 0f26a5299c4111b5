import type { ApiKey, ApiKeyEvent } from '../../events/api_key.ts'
import type { StreamKind } from '../../events/event.ts'
import type { Group, GroupEvent } from '../../events/group.ts'
import type { Person } from '../../events/person.ts'
import type { PersonEvent } from '../../events/person_events.ts'
import type { OutboxRow } from '../log/item.ts'

interface ChangeOf<Kind extends StreamKind, State, Event> {
  organization: string
  kind: Kind
  /** The id of the stream. */
  id: string
  before: State
  after: State
  events: readonly Event[]
  /** The time of the events in milliseconds since the Unix epoch. */
  at: number
}

interface PersonChange extends ChangeOf<'person', Person, PersonEvent> {
  /** The token of a new invitation. */
  token?: string
  /** Seals what a row holds of the person. Returns base64, or null when the person has no data key. */
  sealRow(row: string, value: unknown): string | null
}

/** A decided change, as a job sees it that may have to do something after the commit. */
export type DecidedChange =
  | PersonChange
  | ChangeOf<'group', Group | null, GroupEvent>
  | ChangeOf<'api_key', ApiKey | null, ApiKeyEvent>

export type EventType = DecidedChange['events'][number]['type']

/** An outbox row without its kind, which is the key of its job. */
export type LeftRow = Omit<OutboxRow, 'kind'>

/** Returns the outbox rows that a change leaves for all jobs. Pure, apart from the ids of the rows. */
export type LeaveWork = (change: DecidedChange) => OutboxRow[]
