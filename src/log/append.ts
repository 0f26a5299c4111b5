import { Buffer } from 'node:buffer'
import { projections, projectionVersions } from '../../projections/index.ts'
import { type Database, DatabaseError } from '../database/database.ts'
import type { Append, Item, Outcome } from './item.ts'

const appendOwn = 'select append_items($1, $2, $3, $4, $5, $6) as outcomes'

/**
 * Items of several organizations must not wait for the lock of one: PostgreSQL then rejects all of them with
 * 55P03, and coalesce() sends them again one by one. The setting ends with the statement.
 */
const appendShared = `${appendOwn} from (select set_config('lock_timeout', '300ms', true)) as limited`

/**
 * Creates the append: one statement per call. When no answer arrives, the same items are sent again for up to
 * `retryFor` milliseconds, with growing pauses. Their event ids let the database recognize items that it has
 * already appended.
 */
export function createAppend(database: Database, { retryFor = 2_000, pause = 100 } = {}): Append {
  return async function append(items) {
    const isShared = items.some(({ organization }) => organization !== items[0]!.organization)
    // an organization's events are sent together, because they are chained together
    const ordered = [...items.entries()].sort(([, one], [, other]) => compareOrganizations(one, other))
    const parameters = appendParameters(ordered.map(([, item]) => item))
    const startedAt = performance.now()
    for (let attempt = 1;; attempt++) {
      try {
        const [row] = await database.query({
          text: isShared ? appendShared : appendOwn,
          parameters,
        })
        const outcomes: Outcome[] = []
        const answered: Outcome[] = JSON.parse(row!.outcomes as string)
        ordered.forEach(([index], place) => outcomes[index] = answered[place]!)
        return outcomes
      } catch (error) {
        const unknown = error instanceof DatabaseError && error.outcomeUnknown
        if (!unknown || performance.now() - startedAt >= retryFor) throw error
        await new Promise((resolve) => setTimeout(resolve, pause * 2 ** attempt))
      }
    }
  }
}

function compareOrganizations({ organization: one }: Item, { organization: other }: Item): number {
  return one < other ? -1 : one > other ? 1 : 0
}

/**
 * The parameters of append_items() in src/database/functions/append.sql. `item` is the place of an item, from
 * 1.
 */
function appendParameters(items: Item[]): string[] {
  return [
    JSON.stringify(itemObjects(items)),
    JSON.stringify(items.flatMap(eventRows)),
    JSON.stringify(projectionVersions),
    projectionLines(items).join('\n'),
    JSON.stringify(items.flatMap(claimObjects)),
    JSON.stringify(items.flatMap(outboxObjects)),
  ]
}

/** Values of the SQL type append_item. */
function itemObjects(items: Item[]): object[] {
  let events = 0
  return items.map((item) => ({
    organization_id: item.organization,
    stream_id: item.stream.id,
    person_id: item.person,
    expected: item.expected,
    first_event: events + 1,
    last_event: events += item.events.length,
    settings: item.settings,
    changes_settings: item.changesSettings,
    current_delta: item.totals?.current,
    archived_delta: item.totals?.archived,
    key: item.reply?.key,
    fingerprint: item.reply?.fingerprint,
    status: item.reply?.status,
    body: item.reply && '',
    subject: item.reply?.subject,
    number_offset: item.numberOffset,
    erases: item.erases,
    settles: item.settles,
    master_key: item.key?.masterKey,
    wrapped_key: item.key?.wrapped,
    founds: item.founds,
    external_id: item.externalId,
    api_key: item.apiKey,
    revokes: item.apiKey === null || undefined,
  }))
}

/** Rows of the table `events`. The function sets their positions and hashes. */
function eventRows({ organization, stream, expected, events, metadata, person }: Item): object[] {
  return events.map((event, index) => ({
    organization_id: organization,
    id: event.id,
    stream_kind: stream.kind,
    stream_id: stream.id,
    version: expected + index + 1,
    type: event.type,
    schema: event.schema,
    person_id: person,
    actor: metadata.actor,
    request_id: metadata.requestId,
    reason: metadata.reason,
    occurred_at: new Date(metadata.at).toISOString(),
    fields: event.fields,
    open: event.open,
    sealed: event.sealed && `\\x${Buffer.from(event.sealed, 'base64').toString('hex')}`,
  }))
}

/** One entry per projection with rows: its name and a JSON list. */
function projectionLines(items: Item[]): string[] {
  return projections.flatMap(({ name, keeps }) => {
    const rows = keeps === 'counts'
      ? countObjects(items, name).map((object) => JSON.stringify(object))
      : items.flatMap((item, index) => rowTexts(item, index + 1, name))
    return rows.length === 0 ? [] : [`${name} [${rows.join(',')}]`]
  })
}

/** JSON objects of an item's rows; the members that append needs in addition are put in front. */
function rowTexts({ organization, numberOffset, rows }: Item, item: number, name: string): string[] {
  const added = JSON.stringify({ item, organization_id: organization, number_offset: numberOffset })
  return (rows?.[name] ?? []).map((row) => `${added.slice(0, -1)},${JSON.stringify(row).slice(1)}`)
}

/** Items with equal counts in one organization share an object, as most new people of a batch do. */
function countObjects(items: Item[], name: string): object[] {
  const objects = new Map<string, { organization_id: string; items: number[] }>()
  items.forEach(({ organization, rows }, index) => {
    const counts = rows?.[name]
    if (!counts) return
    const same = JSON.stringify([organization, counts])
    const object = objects.get(same) ?? {
      organization_id: organization,
      items: [] as number[],
      keys: counts.map(({ key }) => key),
      counts: counts.map(({ count }) => count),
    }
    object.items.push(index + 1)
    objects.set(same, object)
  })
  return [...objects.values()]
}

function claimObjects({ organization, stream, claims = [] }: Item, index: number): object[] {
  return claims.map((claim) => ({
    item: index + 1,
    organization_id: organization,
    stream_id: stream.id,
    ...claim,
  }))
}

function outboxObjects({ organization, stream, person, outbox = [] }: Item, index: number): object[] {
  return outbox.map(({ dueAt, ...row }) => ({
    item: index + 1,
    organization_id: organization,
    person_id: person ?? stream.id,
    due_at: new Date(dueAt).toISOString(),
    ...row,
  }))
}
