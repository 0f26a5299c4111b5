import { decodeTime } from 'ulid'
import { findGroups } from '../../projections/directory/groups.ts'
import type { Append, Metadata, Refusal } from '../log/item.ts'
import { loadStream } from '../log/load.ts'
import { openEvent } from '../log/event_row.ts'
import type { Group } from '../../events/group.ts'
import type { Settings } from '../../events/organization.ts'
import { absentPerson, numberOf, type Person, personStream, type Present } from '../../events/person.ts'
import { fold } from '../../events/stream.ts'
import type { PersonEvent } from '../../events/person_events.ts'
import { type MasterKeys, unwrap } from '../log/seal.ts'
import type { Clock } from '../clock.ts'
import type { Database } from '../database/database.ts'
import { type Decide, isRefused, type Refused } from '../domain/decision.ts'
import { evolved, personItem } from './item.ts'
import { newId } from '../new_id.ts'
import type { SettingsCache } from './settings.ts'
import type { InTurn } from './turns.ts'

export interface CommandDeps {
  database: Database
  append: Append
  masterKeys: MasterKeys
  settings: SettingsCache
  clock: Clock
  /** Commands on one person, one after another, where a process lives long enough to see several. */
  inTurn: InTurn
}

/** On whose behalf a command runs. */
export interface Caller {
  /** The organization's id or external_id. */
  organization: string
  actor: string
  requestId: string
  reason: string | null
  /** Hexadecimal SHA-256 of what the Idempotency-Key is scoped to, and of the body. */
  idempotency: { key: string; fingerprint: string } | null
  /** The id of the person whose token it is, where it is a person's. */
  person?: string | null
  /** Versions that the caller accepts, by If-Match. */
  ifMatch: readonly number[] | '*' | null
}

export interface Reply {
  status: number
  /** JSON text, empty for no body. */
  body: string
}

/** Makes the reply to a command that was carried out; of a new person `number` is 0 until it is in the log. */
export type PresentReply = (person: Person, settings: Settings, groups: readonly Group[]) => Reply

/** A reply with the view of the person as JSON, without a body once they are deleted. */
export function replyWith(
  status: number,
  view: (person: Present, settings: Settings) => unknown,
): PresentReply {
  return (person, settings) => ({
    status,
    body: person.existence === 'present' ? JSON.stringify(view(person, settings)) : '',
  })
}

export type Handled =
  | { result: 'done'; reply: Reply; person: Person; replayed: false }
  | { result: 'done'; reply: Reply; person: null; replayed: true }
  | { result: 'refused'; refusal: Refused | { refused: CommandRefusal } }

export type CommandRefusal =
  | Exclude<Refusal, 'version_conflict' | 'settings_changed'>
  | 'stale_version'
  | 'conflict'
  | 'erased'

/** One command on one person. */
export interface PersonCommand<Command> {
  /** null creates a person. */
  person: string | null
  decide: Decide<Command>
  command: Command
  present: PresentReply
  /** The ids of groups that the command names. */
  groups?: readonly string[]
  /** A new person's id, where the command had to know it; otherwise one is made. */
  newId?: string
  /** The token of the invitation that the command makes, if it makes one. */
  token?: string
}

/** How often a command is decided anew when somebody else was quicker. */
const tries = 4

/**
 * Loads, decides, projects, seals and appends: one round trip for a new person, two for a change. A
 * conflict is decided anew three times unless the caller insists on a version.
 */
export async function handle<Command>(
  deps: CommandDeps,
  caller: Caller,
  command: PersonCommand<Command>,
): Promise<Handled> {
  const run = async () => {
    for (let attempt = 1; attempt <= tries; attempt++) {
      const handled = await attemptOnce(deps, caller, command)
      if (handled !== 'again') return handled
    }
    return refused('conflict')
  }
  return command.person === null ? await run() : await deps.inTurn(command.person, run)
}

async function attemptOnce<Command>(
  deps: CommandDeps,
  caller: Caller,
  { person: existing, newId: chosen, decide, command, present, groups: named = [], token }: PersonCommand<
    Command
  >,
): Promise<Handled | 'again'> {
  const settings = await deps.settings.find(caller.organization)
  if (!settings) return refused('organization_unknown')
  const organization = settings.organization.id

  // after the settings: a group that is deleted in between refuses the append, because they have changed then
  const loaded = existing === null ? null : await loadPerson(deps, organization, existing, {
    idempotencyKey: caller.idempotency?.key,
    groups: named,
  })
  const groups = loaded?.groups ??
    (named.length > 0 ? await findGroups(deps.database, organization, named) : [])
  if (loaded?.reply) {
    const { fingerprint, status, body, position } = loaded.reply
    if (fingerprint !== caller.idempotency?.fingerprint) return refused('key_reused')
    return replay(status, body, position)
  }
  const before: Person = loaded?.person ?? absentPerson
  if (caller.ifMatch && before.existence === 'present' && !matches(caller.ifMatch, before.version)) {
    return refused('stale_version')
  }

  // a chosen id was made a moment ago: creation has its time, so that ordering by id is ordering by creation
  const now = chosen === undefined ? deps.clock() : decodeTime(chosen)
  const decision = decide(before, command, { now, settings, groups })
  if (isRefused(decision)) return { result: 'refused', refusal: decision }

  const metadata: Metadata = {
    actor: caller.actor,
    requestId: caller.requestId,
    reason: caller.reason,
    at: now,
  }
  const change = {
    before,
    id: existing ?? chosen ?? newId(now),
    events: caller.person && caller.person === existing ? decision.map(byThemselves) : decision,
    settings,
    metadata,
    key: loaded?.key ?? null,
    token,
  }
  const after = evolved(change)
  const reply = present(after, settings, groups)
  if (decision.length === 0 && !caller.idempotency) {
    return { result: 'done', reply, person: after, replayed: false }
  }

  const item = personItem(change, after, deps.masterKeys)
  if (caller.idempotency) item.reply = { ...caller.idempotency, ...reply }
  const [outcome] = await deps.append([item])
  switch (outcome!.outcome) {
    case 'appended': {
      const number = numberIn(after) || numberOf(outcome.first!, settings.organization.number_offset)
      return {
        result: 'done',
        reply: withNumber(reply, number),
        person: after.existence === 'present' ? { ...after, number } : after,
        replayed: false,
      }
    }
    case 'replayed':
      return replay(outcome.status, outcome.body, outcome.position)
    case 'version_conflict':
      return caller.ifMatch && caller.ifMatch !== '*' ? refused('stale_version') : 'again'
    case 'settings_changed':
      deps.settings.forget(settings)
      return 'again'
    case 'organization_unknown':
      deps.settings.forget(settings)
      return refused('organization_unknown')
    case 'key_reused':
    case 'email_taken':
    case 'source_id_taken':
    case 'external_id_taken':
    case 'stale_projection':
      return refused(outcome!.outcome)
    default:
      return outcome satisfies undefined as never
  }
}

/** A person folded from their stream, and what else was loaded with it. */
export async function loadPerson(
  { database, masterKeys }: Pick<CommandDeps, 'database' | 'masterKeys'>,
  organization: string,
  id: string,
  asked: Parameters<typeof loadStream>[3] = {},
) {
  const { rows, key: wrapped, groups, reply } = await loadStream(database, organization, id, asked)
  const isPerson = rows[0]?.stream.kind === 'person'
  const key = wrapped && unwrap(masterKeys, `${organization}/${id}`, wrapped)
  const events = isPerson ? rows.map((row) => openEvent(row, key)) : []
  const person = fold(personStream, events)
  return { person, events, key, groups, reply }
}

/**
 * In a reply that is written before the log has given a new person's number, this stands for it. No
 * caller's text can hold it: NUL is refused in every input.
 */
export const unassignedNumber = '\u0000'

export function withNumber({ status, body }: Reply, position: number | null): Reply {
  return { status, body: body.replaceAll(JSON.stringify(unassignedNumber), String(position)) }
}

function replay(status: number, body: string | null, position: number | null): Handled {
  if (body === null) return refused('erased')
  return { result: 'done', reply: withNumber({ status, body }, position), person: null, replayed: true }
}

const numberIn = (person: Person) => person.existence === 'absent' ? 0 : person.number

function refused(code: CommandRefusal): Handled {
  return { result: 'refused', refusal: { refused: code } }
}

/** So that it can be told when somebody was last active: an actor is not a person. */
function byThemselves(event: PersonEvent): PersonEvent {
  return { ...event, open: { ...event.open, self: true } } as unknown as PersonEvent
}

function matches(ifMatch: readonly number[] | '*', version: number): boolean {
  return ifMatch === '*' || ifMatch.includes(version)
}
