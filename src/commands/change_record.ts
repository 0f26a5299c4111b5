import type { NewEvent, RecordedEvent } from '../../events/event.ts'
import type { Item } from '../log/item.ts'
import { loadStream } from '../log/load.ts'
import { openEvent } from '../log/event_row.ts'
import type { Settings } from '../../events/organization.ts'
import { projectChange } from '../../projections/index.ts'
import type { Refused } from '../domain/decision.ts'
import { type Caller, type CommandDeps, type CommandRefusal, type Reply, withNumber } from './execute.ts'
import { sealEvent } from './item.ts'

/** The part of a recorded event that folding needs. */
export type Fact<Event extends NewEvent> = Event & Pick<RecordedEvent, 'position' | 'occurredAt' | 'stream'>

/** A command on a stream of its own that leaves one record: a group, an API key. */
export interface RecordCommand<State, Event extends NewEvent> {
  kind: Item['stream']['kind']
  id: string
  /** null before the first event, and after the one that ends it. */
  evolve: (state: State | null, event: Fact<Event>) => State | null
  /** The events that carry out the command, none when nothing changes, or why it is refused. Pure. */
  decide: (state: State | null, context: { settings: Settings }) => Event[] | Refused
  present: (state: State | null) => Reply
  /** What else the append writes. */
  besides?: (events: Event[], at: number) => Partial<Item>
}

export type RecordChanged =
  | { result: 'done'; reply: Reply; replayed: boolean }
  | { result: 'refused'; refusal: Refused | { refused: CommandRefusal } }

/** How often a command is decided anew when somebody else was quicker. */
const tries = 4

/** Loads, decides and appends, in two round trips; a conflict is decided anew three times. */
export async function changeRecord<State, Event extends NewEvent>(
  deps: CommandDeps,
  caller: Caller,
  command: RecordCommand<State, Event>,
): Promise<RecordChanged> {
  return await deps.inTurn(command.id, async () => {
    for (let attempt = 1; attempt <= tries; attempt++) {
      const changed = await attemptOnce(deps, caller, command)
      if (changed !== 'again') return changed
    }
    return refused('conflict')
  })
}

async function attemptOnce<State, Event extends NewEvent>(
  deps: CommandDeps,
  { organization: reference, idempotency, actor, requestId, reason }: Caller,
  { kind, id, evolve, decide, present, besides }: RecordCommand<State, Event>,
): Promise<RecordChanged | 'again'> {
  const settings = await deps.settings.find(reference)
  if (!settings) return refused('organization_unknown')
  const organization = settings.organization.id
  const { rows, reply: stored } = await loadStream(deps.database, organization, id, {
    idempotencyKey: idempotency?.key,
  })
  if (stored) {
    if (stored.fingerprint !== idempotency?.fingerprint) return refused('key_reused')
    return replay(stored.status, stored.body, stored.position)
  }

  const facts = rows[0]?.stream.kind === kind ? rows.map((row) => openEvent(row, null)) : []
  const before = facts.reduce<State | null>(
    (state, fact) => evolve(state, fact as unknown as Fact<Event>),
    null,
  )
  const decision = decide(before, { settings })
  if (!Array.isArray(decision)) return { result: 'refused', refusal: decision }
  const metadata = { actor, requestId, reason, at: deps.clock() }
  const after = decision.reduce<State | null>(
    (state, event) => evolve(state, { ...event, position: 0, occurredAt: metadata.at, stream: { kind, id } }),
    before,
  )
  const reply = present(after)
  if (decision.length === 0 && !idempotency) return { result: 'done', reply, replayed: false }

  const item: Item = {
    organization,
    stream: { kind, id },
    expected: facts.length,
    events: decision.map((event) => sealEvent(event, null, organization, id, metadata.at)),
    metadata,
    person: null,
    ...(decision.length > 0 &&
      projectChange(
        { organization, kind, id, version: facts.length + decision.length, position: null },
        before,
        after,
      )),
    ...(idempotency && { reply: { ...idempotency, ...reply } }),
    ...besides?.(decision, metadata.at),
  }
  const [outcome] = await deps.append([item])
  if (item.changesSettings) deps.settings.forget(settings)
  switch (outcome!.outcome) {
    case 'appended':
      return { result: 'done', reply: withNumber(reply, outcome.first), replayed: false }
    case 'replayed':
      return replay(outcome.status, outcome.body, outcome.position)
    case 'version_conflict':
      return 'again'
    case 'organization_unknown':
    case 'settings_changed':
      deps.settings.forget(settings)
      return 'again'
    default:
      return refused(outcome!.outcome)
  }
}

function replay(status: number, body: string | null, position: number | null): RecordChanged {
  return { result: 'done', reply: withNumber({ status, body: body ?? '' }, position), replayed: true }
}

function refused(code: CommandRefusal): RecordChanged {
  return { result: 'refused', refusal: { refused: code } }
}
