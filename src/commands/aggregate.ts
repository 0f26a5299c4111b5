import type { Group } from '../../events/group.ts'
import type { MailOutcome } from '../../events/mail.ts'
import type { Settings } from '../../events/organization.ts'
import type { Refused } from '../domain/decision.ts'
import type { CallerScopes } from '../domain/grants.ts'
import type { LoadedStream } from '../log/load.ts'
import type { Append, Item, Metadata } from '../log/item.ts'
import type { MasterKeys } from '../log/seal.ts'
import type { Clock } from '../clock.ts'
import type { Database } from '../database/database.ts'
import type { CommandRefusal } from './caller.ts'
import type { LeaveWork } from './leave.ts'
import type { SettingsCache } from './settings.ts'
import type { InTurn } from './turns.ts'

export interface CommandDeps {
  database: Database
  append: Append
  masterKeys: MasterKeys
  settings: SettingsCache
  clock: Clock
  /** Runs commands on one stream one after another, in a process that lives long enough to see several. */
  inTurn: InTurn
  /** What a change leaves for the jobs. */
  leave: LeaveWork
  /** The invitations that an organization may send in a day; absent for no limit. */
  inviteQuota?: number
  /**
   * Whether the requests of several callers share this process. A change of many streams then goes in parts,
   * and the requests of others go between.
   */
  shared: boolean
}

/** What the items of an append are made with. */
export type ItemDeps = Pick<CommandDeps, 'masterKeys' | 'leave' | 'inviteQuota'>

export type LoadDeps = Pick<CommandDeps, 'database' | 'masterKeys'>

/** A loaded state, and what a command on it needs. */
export interface Loaded<State> {
  state: State
  /** 0 for a stream without events. */
  version: number
  /** The data key that seals the events; null for a stream without a key. */
  key: Uint8Array | null
  /** The existing groups among the requested ones, and the groups of the person. */
  groups: readonly Group[]
  /** The outcome of the newest invitation mail; absent where the state is no person. */
  delivery?: MailOutcome | null
  /** The reply stored under the Idempotency-Key. */
  stored: LoadedStream['reply']
}

/** A decided change, ready to become the items of an append. */
export interface Change<State, Event, Shown, Extra> {
  id: string
  before: Loaded<State>
  after: State
  events: Event[]
  settings: Settings
  metadata: Metadata
  /** What {@link Aggregate.show} made of the state after the events. */
  shown: Shown
  extra: Extra | undefined
}

/**
 * A kind of state that commands change: how it is loaded, how events change it, what a reply can show of it,
 * and what an append writes.
 */
export interface Aggregate<State, Event, Shown, Extra> {
  /** The state of an id without events. */
  initial: State
  /** The version that If-Match is compared with; null where it does not apply. */
  versionOf(state: State): number | null
  /** Loads a state. Returns `outdated` when the settings are no longer current and must be read again. */
  load(
    deps: LoadDeps,
    settings: Settings,
    id: string,
    asked: { idempotencyKey: string | null; groups: readonly string[] },
  ): Promise<Loaded<State> | 'outdated'>
  /** Pure. The state after the events. `now` is their time in milliseconds since the Unix epoch. */
  evolve(before: Loaded<State>, events: Event[], id: string, now: number): State
  /** Pure. Projects the change once, for the append and for the reply. */
  show(before: Loaded<State>, after: State, id: string, settings: Settings): Shown
  /** At least one item; all of them are appended or none. */
  items(change: Change<State, Event, Shown, Extra>, deps: ItemDeps): Item[]
  /** The state after its first event was appended at `position`, which can determine its number. */
  withPosition(state: State, position: number, settings: Settings): State
  numberOf(state: State): number | null
  /** The refusal when the id of a new stream already exists. */
  existsRefusal: CommandRefusal
}

/** A decision about an aggregate. */
export interface Decision<State, Command, Event, Shown, Extra> {
  aggregate: Aggregate<State, Event, Shown, Extra>
  decide(
    state: State,
    command: Command,
    context: { now: number; settings: Settings; groups: readonly Group[]; scopes: CallerScopes },
  ): Event[] | Refused
}
