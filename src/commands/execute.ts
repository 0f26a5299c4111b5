import { decodeTime } from 'ulid'
import type { Group } from '../../events/group.ts'
import type { Settings } from '../../events/organization.ts'
import { isRefused } from '../domain/decision.ts'
import { noScopes } from '../domain/grants.ts'
import type { Item, Metadata, Outcome } from '../log/item.ts'
import { newId } from '../new_id.ts'
import type { CommandDeps, Decision, Loaded } from './aggregate.ts'
import { accepts, type AnyRefusal, type Caller, type CommandRefusal } from './caller.ts'
import { groupFinder } from './group_finder.ts'
import { noBody, type Reply, type ReplySpec, withNumber } from './reply.ts'
import { inSlices } from './slices.ts'
import { replay } from './stored_reply.ts'

export type { CommandDeps } from './aggregate.ts'

/** A stream that a command changes. */
export interface Target<State, Command, Shown, Extra, Subject> {
  /** The id of the stream; null for a new one. */
  stream: string | null
  /** The id of a new stream, for a command that needs it in advance; by default a new ULID. */
  newId?: string
  /**
   * The time of the events in milliseconds since the Unix epoch; by default the time of `newId`, otherwise
   * now.
   */
  at?: number
  command: Command
  /** The ids of groups that the command names. */
  groups?: readonly string[]
  /** By default 204 without a body. */
  reply?: ReplySpec<State, Shown, Subject>
  /** What the append writes in addition to the events; its form depends on the aggregate. */
  extra?: Extra
  /** Replaces the caller that applies to all targets. */
  caller?: Caller
  /** Runs between the decision and the append; its refusal stops the command. */
  before?: (state: State) => Promise<AnyRefusal | null>
}

export type CommandResult<State> =
  | { result: 'done'; reply: Reply; state: State; replayed: false }
  | { result: 'done'; reply: Reply; state: null; replayed: true }
  | { result: 'refused'; refusal: AnyRefusal }

/** Attempts per command when a concurrent write wins. */
const maxAttempts = 4

/** The most streams of one append where requests share the process. */
const streamsPerAppend = 100

/**
 * Loads a stream, decides, seals, projects and appends: one round trip for a new stream, two for an existing
 * one. When a concurrent write wins, the command is decided again, unless the caller requires a version.
 */
export async function execute<State, Command, Event, Shown, Extra, Subject>(
  deps: CommandDeps,
  caller: Caller,
  decision: Decision<State, Command, Event, Shown, Extra>,
  target: Target<State, Command, Shown, Extra, Subject>,
): Promise<CommandResult<State>> {
  const run = async () => {
    const [executed] = await executeAll(deps, caller, decision, [target])
    return executed!
  }
  return target.stream === null ? await run() : await deps.inTurn(target.stream, run)
}

/**
 * Runs one decision on several streams, in one append, or in appends of at most a hundred where requests
 * share the process. Each stream has its own result: a refused stream does not stop the others, and only
 * streams that a concurrent write has changed are decided again.
 */
export async function executeAll<State, Command, Event, Shown, Extra, Subject>(
  deps: CommandDeps,
  caller: Caller,
  decision: Decision<State, Command, Event, Shown, Extra>,
  targets: readonly Target<State, Command, Shown, Extra, Subject>[],
): Promise<CommandResult<State>[]> {
  const { organization } = caller
  const settingsOf = () => deps.settings.find(organization)
  if (!deps.shared) return await executeIn(deps, settingsOf, caller, decision, targets)
  const results: CommandResult<State>[][] = []
  let next = 0
  async function takeTurns(): Promise<void> {
    while (next < targets.length) {
      const start = next
      next += streamsPerAppend
      const part = targets.slice(start, next)
      results[start / streamsPerAppend] = await executeIn(deps, settingsOf, caller, decision, part)
    }
  }
  // one part is decided and sealed while the database appends the one before
  await Promise.all([takeTurns(), takeTurns()])
  return results.flat()
}

/**
 * Runs one decision on several streams like {@link executeAll}, in one append, with the settings that
 * `settingsOf` returns; null refuses `organization_unknown`.
 */
export async function executeIn<State, Command, Event, Shown, Extra, Subject>(
  deps: CommandDeps,
  settingsOf: () => Promise<Settings | null>,
  caller: Caller,
  decision: Decision<State, Command, Event, Shown, Extra>,
  targets: readonly Target<State, Command, Shown, Extra, Subject>[],
): Promise<CommandResult<State>[]> {
  const results = targets.map((): CommandResult<State> => refused('conflict'))
  let pending = targets.map((_, index) => index)
  for (let attempt = 1; attempt <= maxAttempts && pending.length > 0; attempt++) {
    const settings = await settingsOf()
    if (!settings) {
      for (const index of pending) results[index] = refused('organization_unknown')
      return results
    }
    const groupsNamed = groupFinder(deps, settings, pending.map((index) => targets[index]!))
    const attempts = await inSlices(
      deps,
      pending.map((index) => {
        const target = targets[index]!
        const own = target.caller ?? caller
        return { loading: load(deps, settings, own, decision, target, groupsNamed), own, target }
      }),
      ({ own, target }, before) => prepare(deps, settings, own, decision, target, before),
    )
    const items = attempts.flatMap((one) => 'items' in one ? one.items : [])
    const outcomes = items.length > 0 ? await deps.append(items) : []
    if (items.some(({ changesSettings }) => changesSettings)) deps.settings.forget(settings)

    let next = 0
    const again: number[] = []
    for (const [place, one] of attempts.entries()) {
      const index = pending[place]!
      const settled = 'items' in one ? settle(one, outcomes.slice(next, next += one.items.length)) : one
      if (settled === 'again') again.push(index)
      else if ('forget' in settled) {
        deps.settings.forget(settings)
        if (settled.forget === 'again') again.push(index)
        else results[index] = settled.forget
      } else results[index] = settled
    }
    pending = again
  }
  return results
}

/** A decided command: its items, and its result for each outcome of the append. */
interface Prepared<State> {
  items: Item[]
  appended(first: number | null): CommandResult<State>
  replayed(outcome: Outcome & { outcome: 'replayed' }): CommandResult<State>
  conflict: CommandResult<State> | 'again'
}

/** The cached settings are outdated and must be dropped. The command is then decided again or refused. */
type Outdated<State> = { forget: CommandResult<State> | 'again' }

/** Loads what a command is decided on. */
async function load<State, Command, Event, Shown, Extra, Subject>(
  deps: CommandDeps,
  settings: Settings,
  { idempotency }: Caller,
  { aggregate }: Decision<State, Command, Event, Shown, Extra>,
  { stream, groups = [] }: Target<State, Command, Shown, Extra, Subject>,
  groupsNamed: (ids: readonly string[]) => Promise<Group[]>,
): Promise<Loaded<State> | 'outdated'> {
  // loaded after the settings: deleting a group in between changes the settings, so that the append is
  // refused
  if (stream !== null) {
    return await aggregate.load(deps, settings, stream, {
      idempotencyKey: idempotency?.key ?? null,
      groups,
    })
  }
  return {
    state: aggregate.initial,
    version: 0,
    key: null,
    groups: groups.length > 0 ? await groupsNamed(groups) : [],
    stored: null,
  }
}

async function prepare<State, Command, Event, Shown, Extra, Subject>(
  deps: CommandDeps,
  settings: Settings,
  caller: Caller,
  { aggregate, decide }: Decision<State, Command, Event, Shown, Extra>,
  target: Target<State, Command, Shown, Extra, Subject>,
  before: Loaded<State> | 'outdated',
): Promise<CommandResult<State> | Prepared<State> | Outdated<State>> {
  const { stream, newId: chosen, command, extra } = target
  const reply = target.reply ?? noBody(204) as unknown as ReplySpec<State, Shown, Subject>
  if (before === 'outdated') return { forget: 'again' }
  if (before.stored) {
    if (before.stored.fingerprint !== caller.idempotency?.fingerprint) return refused('key_reused')
    return replayOf(reply, before.stored)
  }
  const version = aggregate.versionOf(before.state)
  if (version !== null && !accepts(caller.ifMatch, version)) return refused('stale_version')

  // the creation has the time of a chosen id, so that ordering by id is ordering by creation
  const now = target.at ?? (chosen === undefined ? deps.clock() : decodeTime(chosen))
  const id = stream ?? chosen ?? newId(now)
  const { scopes = noScopes } = caller
  const decided = decide(before.state, command, { now, settings, groups: before.groups, scopes })
  if (isRefused(decided)) return { result: 'refused', refusal: decided }
  const stopped = await target.before?.(before.state)
  if (stopped) return { result: 'refused', refusal: stopped }

  const events = caller.person && caller.person === stream ? decided.map(markSelf) : decided
  const after = aggregate.evolve(before, events, id, now)
  const shown = aggregate.show(before, after, id, settings)
  const subject = () => reply.subject(after, shown)
  const done = (state: State): CommandResult<State> => ({
    result: 'done',
    reply: { status: reply.status, ...reply.render(withNumber(subject(), aggregate.numberOf(state))) },
    state,
    replayed: false,
  })
  if (events.length === 0 && !caller.idempotency) return done(after)

  const metadata: Metadata = {
    actor: caller.actor,
    requestId: caller.requestId,
    reason: caller.reason,
    at: now,
  }
  const items = aggregate.items(
    { id, before, after, events, settings, metadata, shown, extra },
    deps,
  )
  if (caller.idempotency) {
    items[0]!.reply = { ...caller.idempotency, status: reply.status, subject: JSON.stringify(subject()) }
  }
  const requiresVersion = caller.ifMatch !== null && caller.ifMatch !== '*'
  return {
    items,
    appended: (first) => done(first === null ? after : aggregate.withPosition(after, first, settings)),
    replayed: (outcome) => replayOf(reply, outcome),
    conflict: requiresVersion
      ? refused('stale_version')
      : stream === null
      ? refused(aggregate.existsRefusal)
      : 'again',
  }
}

function settle<State>(
  prepared: Prepared<State>,
  outcomes: Outcome[],
): CommandResult<State> | 'again' | Outdated<State> {
  const failed = outcomes.find(({ outcome }) => outcome !== 'appended')
  const [first] = outcomes
  if (!failed) return prepared.appended(first?.outcome === 'appended' ? first.first : null)
  switch (failed.outcome) {
    case 'appended':
      return prepared.appended(failed.first)
    case 'replayed':
      return prepared.replayed(failed)
    case 'version_conflict':
      return prepared.conflict
    case 'settings_changed':
      return { forget: 'again' }
    case 'organization_unknown':
      return { forget: refused(failed.outcome) }
    case 'key_reused':
    case 'email_taken':
    case 'source_id_taken':
    case 'external_id_taken':
    case 'stale_projection':
    case 'last_holder':
    case 'invitation_quota':
      return refused(failed.outcome)
    default:
      return failed satisfies never
  }
}

function replayOf<State, Shown, Subject>(
  spec: ReplySpec<State, Shown, Subject>,
  stored: Parameters<typeof replay>[1],
): CommandResult<State> {
  const reply = replay(spec, stored)
  return reply === null ? refused('erased') : { result: 'done', reply, state: null, replayed: true }
}

function refused<State>(code: CommandRefusal): CommandResult<State> {
  return { result: 'refused', refusal: { refused: code } }
}

/**
 * Marks an event that a person caused with their own token. The actor alone does not show it, because an
 * actor is not a person.
 */
function markSelf<Event>(event: Event): Event {
  const { open } = event as { open: object }
  return { ...event, open: { ...open, self: true } }
}
