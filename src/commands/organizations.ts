import type { Settings } from '../../events/organization.ts'
import { projectChange } from '../../projections/index.ts'
import { sql } from '../database/database.ts'
import { readScoped } from '../database/scoped.ts'
import { isRefused } from '../domain/decision.ts'
import { refuseRoleGrants } from '../domain/grants.ts'
import {
  type DecideSettings,
  evolveSettings,
  initialSettings,
  type SettingsEvent,
  type SettingsState,
} from '../domain/settings.ts'
import { sealEvent } from '../log/event_row.ts'
import type { Item } from '../log/item.ts'
import type { LoadedStream } from '../log/load.ts'
import type { WrappedKey } from '../log/seal.ts'
import type { Aggregate, Change, CommandDeps, Decision } from './aggregate.ts'
import type { AnyRefusal, Caller } from './caller.ts'
import { type CommandResult, execute } from './execute.ts'
import type { ReplySpec } from './reply.ts'

type SettingsChange<Extra> = Change<VersionedSettings, SettingsEvent, null, Extra>

/** The settings state, and the versions of its streams by id. */
interface VersionedSettings extends SettingsState {
  versions: ReadonlyMap<string, number>
}

/** The number of a new organization, and its wrapped data key. */
export interface Founding {
  number: number
  key: WrappedKey
}

export interface SettingsCommand<Command, Subject> {
  decide: DecideSettings<Command>
  command: Command
  reply?: ReplySpec<SettingsState, null, Subject>
  /** Runs between the decision and the append; its refusal stops the command. */
  before?: (settings: SettingsState) => Promise<AnyRefusal | null>
}

/**
 * Changes an organization or its roles. All items of the append rely on the same settings position, and each
 * of them moves it, so they are appended together or not at all.
 */
export async function changeSettings<Command, Subject>(
  deps: CommandDeps,
  caller: Caller,
  { decide, command, reply, before }: SettingsCommand<Command, Subject>,
): Promise<CommandResult<SettingsState>> {
  const settings = await deps.settings.find(caller.organization)
  if (!settings) return { result: 'refused', refusal: { refused: 'organization_unknown' } }
  const target = { stream: settings.organization.id, command, reply, before }
  return await execute(deps, { ...caller, ifMatch: null }, aboutSettings(decide), target)
}

const aboutSettings = <Command>(
  decide: DecideSettings<Command>,
): Decision<VersionedSettings, Command, SettingsEvent, null, never> => ({
  aggregate: { ...common, items: (change) => itemsOf(change) },
  decide: withinScopes(decide),
})

/** A decision that creates an organization and its roles, in one append. */
export const aboutFounding = <Command>(
  decide: DecideSettings<Command>,
): Decision<VersionedSettings, Command, SettingsEvent, null, Founding> => ({
  aggregate: { ...common, items: foundingItems, existsRefusal: 'key_reused' },
  decide: withinScopes(decide),
})

/** Adds the refusal of scopes that a role gains or loses and the caller lacks. */
const withinScopes = <Command>(
  decide: DecideSettings<Command>,
): Decision<VersionedSettings, Command, SettingsEvent, null, never>['decide'] =>
(settings, command, { scopes }) => {
  const decided = decide(settings, command)
  return isRefused(decided) ? decided : refuseRoleGrants(settings, decided, scopes) ?? decided
}

const common: Omit<Aggregate<VersionedSettings, SettingsEvent, null, never>, 'items'> = {
  initial: { ...initialSettings, versions: new Map() },
  versionOf: () => null,
  async load(deps, settings, _id, { idempotencyKey }) {
    const { position, versions, reply } = await load(deps, settings, idempotencyKey)
    // otherwise an outdated cache could decide that nothing changes, and no append would ever correct it
    if (!reply && position !== settings.position) return 'outdated'
    const state = { organization: settings.organization, roles: settings.roles, versions }
    return { state, version: 0, key: null, groups: [], stored: reply }
  },
  evolve: ({ state }, events, _id, now) => ({
    ...events.reduce<SettingsState>((settings, event) => evolveSettings(settings, event, now), state),
    versions: state.versions,
  }),
  show: () => null,
  withPosition: (settings) => settings,
  numberOf: () => null,
  existsRefusal: 'conflict',
}

/** One item per stream with events; without any events one item for the organization. */
function itemsOf<Extra>({ before, after, events, settings, metadata }: SettingsChange<Extra>): Item[] {
  const organization = after.organization.id
  const streams = events.length > 0 ? [...new Set(events.map(({ id }) => id))] : [organization]
  return streams.map((id): Item => {
    const kind = id === organization ? 'organization' : 'role'
    const own = events.filter((event) => event.id === id).map(({ event }) => event)
    const expected = after.versions.get(id) ?? 0
    const version = expected + own.length
    const document = kind === 'organization' ? after.organization : after.roles.find((role) => role.id === id)
    return {
      organization,
      stream: { kind, id },
      expected,
      events: own.map((event) => sealEvent(event, null, organization, id, metadata.at)),
      metadata,
      person: null,
      settings: settings.position,
      ...(own.length > 0 && {
        changesSettings: true,
        ...projectChange({ organization, kind, id, version, position: null }, null, document ?? null),
      }),
      ...(own.some(({ type }) => type === 'RoleDeleted') && isProtected(before.state, id) && {
        holders: { loses: [], gains: [], ends: [id] },
      }),
      ...(own.some(setsExternalId) && { externalId: after.organization.external_id! }),
    }
  })
}

function foundingItems(change: SettingsChange<Founding>): Item[] {
  const { number, key } = change.extra!
  // a new organization has no event at position 0, so the settings position keeps a replay from adding roles
  // to the first organization
  return itemsOf(change).map(({ settings, ...item }) =>
    item.stream.kind === 'organization' ? { ...item, founds: number, key } : { ...item, settings }
  )
}

const isProtected = ({ roles }: SettingsState, role: string) =>
  roles.some(({ id, protected: is }) => id === role && is)

const setsExternalId = (event: SettingsEvent['event']) =>
  (event.type === 'OrganizationCreated' || event.type === 'OrganizationUpdated') &&
  typeof event.open.to.external_id === 'string'

async function load(
  { database }: Pick<CommandDeps, 'database'>,
  { organization: { id }, roles }: Settings,
  idempotencyKey: string | null,
) {
  const [heads, streams, replies] = await readScoped(database, id, [
    sql`select settings_position from heads where organization_id = ${id}`,
    sql`select stream_id, max(version) as version from events
      where organization_id = ${id} and stream_id = any (${[id, ...roles.map((role) => role.id)]})
      group by stream_id`,
    sql`select encode(fingerprint, 'hex') as fingerprint, status, body, subject, position
      from idempotency_keys where organization_id = ${id} and key = decode(${idempotencyKey}, 'hex')`,
  ])
  return {
    position: heads![0]?.settings_position as number | undefined,
    versions: new Map(streams!.map((row) => [row.stream_id as string, row.version as number])),
    reply: (replies![0] ?? null) as unknown as LoadedStream['reply'],
  }
}
