import { type ApiKey, type ApiKeyEvent, apiKeyStream } from '../../events/api_key.ts'
import { type Group, type GroupEvent, groupStream } from '../../events/group.ts'
import type { NewEvent } from '../../events/event.ts'
import { type Fact, fold, type StreamType } from '../../events/stream.ts'
import { projectChange } from '../../projections/index.ts'
import type { Decide } from '../domain/decision.ts'
import { openEvent, sealEvent } from '../log/event_row.ts'
import type { Item } from '../log/item.ts'
import { loadStream } from '../log/load.ts'
import type { Aggregate, Change, Decision } from './aggregate.ts'
import type { DecidedChange } from './leave.ts'

/** Prepares a decision about a group for `execute()`. */
export const aboutGroup = <Command>(
  decide: Decide<Command, Group | null, GroupEvent>,
): Decision<Group | null, Command, GroupEvent, null, never> => ({ aggregate: groups, decide })

/**
 * Prepares a decision about an API key for `execute()`. `hash` is the hexadecimal SHA-256 of a new
 * secret, the only form in which the database stores it.
 */
export const aboutApiKey = <Command>(
  decide: Decide<Command, ApiKey | null, ApiKeyEvent>,
): Decision<ApiKey | null, Command, ApiKeyEvent, null, { hash: string }> => ({ aggregate: apiKeys, decide })

const groups = recordAggregate<Group, GroupEvent, never>(groupStream, {
  itemParts: ({ events }) =>
    events.some(({ type }) => type === 'GroupDeleted')
      ? {
        // no person may join after the commit: every change of a person relies on the settings
        changesSettings: true,
      }
      : {},
  withPosition: (group, position) => group.number === 0 ? { ...group, number: position } : group,
})

export const apiKeys = recordAggregate<ApiKey, ApiKeyEvent, { hash: string }>(apiKeyStream, {
  itemParts: ({ events, extra, settings, metadata }) => ({
    // a key and its descendants are revoked together: none may be made between the look-up and the append
    settings: settings.position,
    changesSettings: true,
    ...secretPart(events.at(-1), extra?.hash ?? '', metadata.at),
  }),
})

function secretPart(event: ApiKeyEvent | undefined, hash: string, now: number): Pick<Item, 'apiKey'> {
  switch (event?.type) {
    case 'ApiKeyCreated':
      return { apiKey: { hash } }
    case 'ApiKeyRotated': {
      const { from: { hint }, to: { overlap_ends_at: until } } = event.open
      return { apiKey: { hash, replaces: { hint, until: until > now ? until : null } } }
    }
    case 'ApiKeyRevoked':
      return { apiKey: null }
    case undefined:
      return {}
    default:
      return event satisfies never
  }
}

/** The aggregate of a stream without personal data whose state is one record. */
function recordAggregate<State extends { id: string }, Event extends NewEvent, Extra>(
  stream: StreamType<State | null, Event>,
  { itemParts, withPosition = (state) => state }: {
    /** What the append writes in addition. */
    itemParts: (change: Change<State | null, Event, null, Extra>) => Partial<Item>
    withPosition?: (state: State, position: number) => State
  },
): Aggregate<State | null, Event, null, Extra> {
  const { kind } = stream
  return {
    initial: stream.initial,
    versionOf: () => null,
    async load({ database }, { organization }, id, asked) {
      const { rows, reply } = await loadStream(database, organization.id, id, asked)
      const facts = rows[0]?.stream.kind === kind ? rows.map((row) => openEvent(row, null)) : []
      return { state: fold(stream, facts), version: facts.length, key: null, groups: [], stored: reply }
    },
    evolve: ({ state, version }, events, id, now) =>
      events.reduce<State | null>((before, event, index) => {
        const place = { version: version + index + 1, position: 0, occurredAt: now, stream: { kind, id } }
        return stream.evolve(before, { ...event, ...place } as Fact<Event>)
      }, state),
    show: () => null,
    items(change, { leave }) {
      const { id, before, after, events, settings, metadata } = change
      const organization = settings.organization.id
      const stream = { kind, id }
      const version = before.version + events.length
      return [{
        organization,
        stream,
        expected: before.version,
        events: events.map((event) => sealEvent(event, null, organization, id, metadata.at)),
        metadata,
        person: null,
        ...(events.length > 0 &&
          projectChange({ organization, ...stream, version, position: null }, before.state, after)),
        outbox: leave(
          { organization, ...stream, before: before.state, after, events, at: metadata.at } as DecidedChange,
        ),
        ...itemParts(change),
      }]
    },
    withPosition: (state, position) => state && withPosition(state, position),
    numberOf: (state) => state && 'number' in state ? state.number as number : null,
    existsRefusal: 'conflict',
  }
}
