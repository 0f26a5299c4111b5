import type { Group } from '../../events/group.ts'
import type { MailOutcome } from '../../events/mail.ts'
import type { Settings } from '../../events/organization.ts'
import { absentPerson, numberOf, type Person, personStream, withEvents } from '../../events/person.ts'
import type { PersonEvent } from '../../events/person_events.ts'
import { fold } from '../../events/stream.ts'
import { projectChange } from '../../projections/index.ts'
import { type PeopleRow, type PersonRow, withNames } from '../../projections/people/row.ts'
import type { ProjectedChange } from '../../projections/projection.ts'
import { type Decide, isRefused } from '../domain/decision.ts'
import { refuseGrants } from '../domain/grants.ts'
import { holderChange } from '../domain/last_holder.ts'
import { openEvent, sealContext, sealEvent } from '../log/event_row.ts'
import type { Item } from '../log/item.ts'
import { loadStream } from '../log/load.ts'
import { createDataKey, seal, unwrap } from '../log/seal.ts'
import type { Aggregate, Change, Decision, ItemDeps, LoadDeps } from './aggregate.ts'
import { claimChanges, type Digests } from './claims.ts'

/** What an append writes in addition to the events of a person. */
export interface PersonExtra {
  /** The token of a new invitation, which the mail contains. */
  token?: string
  digests?: Digests
  /** A protected role may lose its last active holder by this change. */
  mayEndHolding?: true
}

/** What a reply can show of a person. */
export interface ShownPerson {
  projected: ProjectedChange
  settings: Settings
  groups: readonly Group[]
  delivery: MailOutcome | null
}

type PersonChange = Change<Person, PersonEvent, ShownPerson, PersonExtra>

/**
 * Prepares a decision about a person for {@link execute}. Refuses `insufficient_scope` when the decision
 * gives a role whose scopes the caller lacks, see {@link refuseGrants}.
 */
export const aboutPerson = <Command>(
  decide: Decide<Command>,
): Decision<Person, Command, PersonEvent, ShownPerson, PersonExtra> => ({
  aggregate: people,
  decide(person, command, context) {
    const decided = decide(person, command, context)
    return isRefused(decided) ? decided : refuseGrants(person, decided, context) ?? decided
  },
})

const people: Aggregate<Person, PersonEvent, ShownPerson, PersonExtra> = {
  initial: absentPerson,
  versionOf: (person) => person.existence === 'present' ? person.version : null,
  async load(deps, { organization }, id, asked) {
    const { person, key, groups, reply, delivery } = await loadPerson(deps, organization.id, id, asked)
    return { state: person, version: person.version, key, groups, stored: reply, delivery }
  },
  evolve: ({ state }, events, id, now) => withEvents(state, events, id, now),
  show: ({ state, groups, delivery = null }, person, id, settings) => ({
    projected: projectChange(
      { organization: settings.organization.id, kind: 'person', id, version: person.version, position: null },
      state,
      person,
    ),
    settings,
    groups,
    delivery,
  }),
  items: (change, deps) => [personItem(change, deps)],
  withPosition: (person, position, { organization }) =>
    person.existence === 'present' && person.number === 0
      ? { ...person, number: numberOf(position, organization.number_offset) }
      : person,
  numberOf: (person) => person.existence === 'present' ? person.number : null,
  existsRefusal: 'conflict',
}

/** Events that were decided elsewhere, with the state before them. */
export interface PersonEvents extends Pick<PersonChange, 'id' | 'events' | 'settings' | 'metadata'> {
  before: Person
  /** The person's data key; a new one is made for a new person. */
  key: Uint8Array | null
  extra?: PersonExtra
}

/** The item that appends the events, and the person after them. */
export function itemOf(
  { before, key, id, events, settings, metadata, extra }: PersonEvents,
  deps: ItemDeps,
): { item: Item; after: Person } {
  const loaded = { state: before, version: before.version, key, groups: [], stored: null }
  const after = people.evolve(loaded, events, id, metadata.at)
  const shown = people.show(loaded, after, id, settings)
  const change = { id, before: loaded, after, events, settings, metadata, shown, extra }
  return { item: personItem(change, deps), after }
}

/** Loads a person, folded from their stream, with their data key, groups and stored reply. One round trip. */
export async function loadPerson(
  { database, masterKeys }: LoadDeps,
  organization: string,
  id: string,
  asked: Parameters<typeof loadStream>[3] = {},
) {
  const { rows, key: wrapped, groups, reply, delivery } = await loadStream(database, organization, id, asked)
  const isPerson = rows[0]?.stream.kind === 'person'
  const key = wrapped && unwrap(masterKeys, `${organization}/${id}`, wrapped)
  const events = isPerson ? rows.map((row) => openEvent(row, key)) : []
  return { person: fold(personStream, events), events, key, groups, reply, delivery }
}

/**
 * The row that a reply shows of a person who is present, otherwise null. Its number is null until the log has
 * assigned one.
 */
export function shownRow(
  person: Person,
  { projected, settings, groups, delivery }: ShownPerson,
): PersonRow | null {
  const [row] = projected.rows.people ?? []
  return row && person.existence === 'present'
    ? withNames(row as PeopleRow, person, settings.roles, groups, delivery)
    : null
}

/** Seals the events, and adds the rows of the projections, the claims and the work for jobs. */
function personItem(change: PersonChange, { masterKeys, leave, inviteQuota }: ItemDeps): Item {
  const { before: { state: before }, after, id, events, settings, metadata, shown, extra } = change
  const organization = settings.organization.id
  // a deleted person has no data key and must never get one again
  const made = before.existence === 'absent' && events.length > 0
    ? createDataKey(masterKeys, `${organization}/${id}`)
    : null
  const key = made?.key ?? change.before.key
  const added = events.flatMap((event) => event.type === 'FileAdded' ? [event.open.file_id] : [])
  const holders = extra?.mayEndHolding ? null : holderChange(before, after, settings.roles)
  const erases = before.existence === 'present' && after.existence === 'deleted'
  return {
    organization,
    stream: { kind: 'person', id },
    expected: before.version,
    events: events.map((event) => sealEvent(event, key, organization, id, metadata.at)),
    metadata,
    person: id,
    settings: settings.position,
    ...(events.length > 0 && shown.projected),
    claims: erases ? [] : claimChanges(before, after, settings.key, extra?.digests),
    ...(before.version === 0 && { numberOffset: settings.organization.number_offset }),
    outbox: leave({
      organization,
      kind: 'person',
      id,
      before,
      after,
      events,
      at: metadata.at,
      token: extra?.token,
      sealRow: (row, value) => key && seal(key, value, sealContext(organization, id, row)).toString('base64'),
    }),
    ...(added.length > 0 && { settles: added }),
    ...(made && { key: { masterKey: made.masterKey, wrapped: made.wrapped } }),
    ...(erases && { erases }),
    ...(holders && { holders }),
    ...(extra?.token !== undefined && inviteQuota !== undefined &&
      events.some(({ type }) => type === 'PersonInvited') && { invitationQuota: inviteQuota }),
  }
}
