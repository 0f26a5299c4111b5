import type { Item, Metadata } from '../log/item.ts'
import type { OrganizationEvent, Settings } from '../../events/organization.ts'
import type { RoleEvent } from '../../events/role.ts'
import { projectChange } from '../../projections/index.ts'
import { sql } from '../database/database.ts'
import { readScoped } from '../database/scoped.ts'
import type { Refused } from '../domain/decision.ts'
import type { Caller, CommandDeps, CommandRefusal, Reply } from './execute.ts'
import { sealEvent } from './item.ts'

/** An organization and its roles: streams of their own, decided upon together. */
export type Known = Pick<Settings, 'organization' | 'roles'>

/** An event, and whose: the organization's id or a role's. */
export interface SettingsEvent {
  id: string
  event: OrganizationEvent | RoleEvent
}

/** Something that must be unique in the organization and is not. */
export interface Taken {
  refused: 'taken'
  field: 'key' | 'number'
}

/** The events that carry out a command, none when nothing changes, or why it is refused. Pure. */
export type DecideSettings<Command> = (known: Known, command: Command) => SettingsEvent[] | Refused | Taken

export type Changed =
  | { result: 'done'; reply: Reply; replayed: boolean }
  | { result: 'refused'; refusal: Refused | Taken | { refused: CommandRefusal } }

export interface SettingsCommand<Command> {
  decide: DecideSettings<Command>
  command: Command
  /** Makes the reply from what the events leave. */
  present: (after: Known) => Reply
  /** What must be done before the decision may be appended; a refusal stops it. */
  before?: (known: Known) => Promise<Refused | { refused: CommandRefusal } | null>
}

/** How often a command is decided anew when somebody else was quicker. */
const tries = 4

/**
 * Changes an organization or its roles. Every item of the append relies on the same settings position, which
 * every such change moves: so they are written all or none.
 */
export async function changeSettings<Command>(
  deps: CommandDeps,
  caller: Caller,
  command: SettingsCommand<Command>,
): Promise<Changed> {
  const settings = await deps.settings.find(caller.organization)
  if (!settings) return refused('organization_unknown')
  return await deps.inTurn(settings.organization.id, async () => {
    for (let attempt = 1; attempt <= tries; attempt++) {
      const changed = await attemptOnce(deps, caller, command)
      if (changed !== 'again') return changed
    }
    return refused('conflict')
  })
}

async function attemptOnce<Command>(
  deps: CommandDeps,
  caller: Caller,
  { decide, command, present, before }: SettingsCommand<Command>,
): Promise<Changed | 'again'> {
  const settings = await deps.settings.find(caller.organization)
  if (!settings) return refused('organization_unknown')
  const { position, versions, reply: stored } = await load(deps, settings, caller.idempotency?.key ?? null)
  if (stored) {
    if (stored.fingerprint !== caller.idempotency?.fingerprint) return refused('key_reused')
    return { result: 'done', reply: { status: stored.status, body: stored.body ?? '' }, replayed: true }
  }
  if (position !== settings.position) {
    // without this a stale cache could find that nothing changes, and never be corrected by an append
    deps.settings.forget(settings)
    return 'again'
  }

  const decision = decide(settings, command)
  if (!Array.isArray(decision)) return { result: 'refused', refusal: decision }
  const refusal = await before?.(settings)
  if (refusal) return { result: 'refused', refusal }

  const metadata: Metadata = {
    actor: caller.actor,
    requestId: caller.requestId,
    reason: caller.reason,
    at: deps.clock(),
  }
  const after = decision.reduce<Known>((known, event) => evolveSettings(known, event, metadata.at), settings)
  const reply = present(after)
  if (decision.length === 0 && !caller.idempotency) return { result: 'done', reply, replayed: false }

  const streams = new Set(decision.map(({ id }) => id))
  if (streams.size === 0) streams.add(settings.organization.id)
  const items = [...streams].map((id): Item => ({
    ...settingsItem(after, decision, id, versions.get(id) ?? 0, metadata),
    settings: settings.position,
  }))
  if (caller.idempotency) items[0]!.reply = { ...caller.idempotency, ...reply }
  const outcomes = await deps.append(items)
  deps.settings.forget(settings)

  const failed = outcomes.find(({ outcome }) => outcome !== 'appended')
  if (!failed || failed.outcome === 'appended') return { result: 'done', reply, replayed: false }
  if (failed.outcome === 'version_conflict' || failed.outcome === 'settings_changed') return 'again'
  if (failed.outcome !== 'replayed') return refused(failed.outcome)
  return { result: 'done', reply: { status: failed.status, body: failed.body ?? '' }, replayed: true }
}

/** The part of a decision that belongs to one stream, with the document that it leaves. */
export function settingsItem(
  after: Known,
  events: SettingsEvent[],
  id: string,
  expected: number,
  metadata: Metadata,
): Item {
  const organization = after.organization.id
  const kind = id === organization ? 'organization' : 'role'
  const own = events.filter((event) => event.id === id).map(({ event }) => event)
  const document = kind === 'organization' ? after.organization : after.roles.find((role) => role.id === id)
  return {
    organization,
    stream: { kind, id },
    expected,
    events: own.map((event) => sealEvent(event, null, organization, id, metadata.at)),
    metadata,
    person: null,
    ...(own.length > 0 && {
      changesSettings: true,
      ...projectChange(
        { organization, kind, id, version: expected + own.length, position: null },
        null,
        document ?? null,
      ),
    }),
    ...(own.some(setsExternalId) && { externalId: after.organization.external_id! }),
  }
}

/** The organization and its roles after one more event. */
export function evolveSettings(
  { organization, roles }: Known,
  { id, event }: SettingsEvent,
  now: number,
): Known {
  switch (event.type) {
    case 'OrganizationCreated':
      return { organization: { id, ...event.open.to, created_at: now, updated_at: now }, roles }
    case 'OrganizationUpdated':
      return { organization: { ...organization, ...event.open.to, updated_at: now }, roles }
    case 'RoleCreated':
      return { organization, roles: [...roles, { id, ...event.open.to }] }
    case 'RoleUpdated':
      return {
        organization,
        roles: roles.map((role) => role.id === id ? { ...role, ...event.open.to } : role),
      }
    case 'RoleDeleted':
      return { organization, roles: roles.filter((role) => role.id !== id) }
    default:
      return event satisfies never
  }
}

/** The fields of `changes` that differ from what is, as an event has them; null when none does. */
export function difference<Fields extends object>(
  current: Fields,
  changes: Partial<Fields>,
): { from: Partial<Fields>; to: Partial<Fields> } | null {
  const fields = (Object.keys(changes) as (keyof Fields)[])
    .filter((field) => changes[field] !== undefined && changes[field] !== current[field])
  if (fields.length === 0) return null
  const pick = (from: Partial<Fields>) =>
    Object.fromEntries(fields.map((field) => [field, from[field]])) as Partial<Fields>
  return { from: pick(current), to: pick(changes) }
}

const setsExternalId = (event: SettingsEvent['event']) =>
  (event.type === 'OrganizationCreated' || event.type === 'OrganizationUpdated') &&
  typeof event.open.to.external_id === 'string'

async function load(
  { database }: CommandDeps,
  { organization: { id }, roles }: Settings,
  idempotencyKey: string | null,
) {
  const [heads, streams, replies] = await readScoped(database, id, [
    sql`select settings_position from heads where organization_id = ${id}`,
    sql`select stream_id, max(version) as version from events
      where organization_id = ${id} and stream_id = any (${[id, ...roles.map((role) => role.id)]})
      group by stream_id`,
    sql`select encode(fingerprint, 'hex') as fingerprint, status, body from idempotency_keys
      where organization_id = ${id} and key = decode(${idempotencyKey}, 'hex')`,
  ])
  return {
    position: heads![0]?.settings_position as number | undefined,
    versions: new Map(streams!.map((row) => [row.stream_id as string, row.version as number])),
    reply: replies![0] as { fingerprint: string; status: number; body: string | null } | undefined,
  }
}

function refused(code: CommandRefusal): Changed {
  return { result: 'refused', refusal: { refused: code } }
}
