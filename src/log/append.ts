import { Buffer } from 'node:buffer'
import { projections, projectionVersions } from '../../projections/index.ts'
import { type Database, DatabaseError, type Row } from '../database/database.ts'
import { type Append, type Item, type NewSecret, type Outcome, refusals } from './item.ts'

const appendOwn = 'select append_items($1, $2, $3, $4, $5, $6) as outcomes'

/**
 * Items of several organizations must not wait for the lock of one: PostgreSQL then rejects all of them with
 * 55P03, and coalesce() sends them again one by one. The setting ends with the statement.
 */
const appendShared = `${appendOwn} from (select set_config('lock_timeout', '300ms', true)) as limited`

/**
 * Creates the append: one statement per call. When no answer arrives, or none that fits the items, the same
 * items are sent again after growing pauses, until `retryFor` milliseconds have passed. Their event ids let
 * the database recognize items that it has already appended. Together with the limit of a call
 * (src/database/limits.ts), an append ends within 5 s, and a request that first waits for another within 10
 * s.
 */
export function createAppend(database: Database, { retryFor = 1_000, pause = 50 } = {}): Append {
  return async function append(items) {
    const isShared = items.some(({ organization }) => organization !== items[0]!.organization)
    // an organization's events are sent together, because they are chained together
    const ordered = [...items.entries()].sort(([, one], [, other]) => compareOrganizations(one, other))
    const sorted = ordered.map(([, item]) => item)
    const parameters = appendParameters(sorted)
    const startedAt = performance.now()
    for (let attempt = 1;; attempt++) {
      try {
        const rows = await database.query({
          text: isShared ? appendShared : appendOwn,
          parameters,
        })
        const answered = readOutcomes(rows, sorted)
        const outcomes: Outcome[] = []
        ordered.forEach(([index], place) => outcomes[index] = answered[place]!)
        return outcomes
      } catch (error) {
        if (!(error instanceof DatabaseError)) throw error
        const wait = pause * 2 ** attempt
        if (isMetByAll(error, items)) throw new DatabaseError(error.message, undefined, error.cause)
        if (!error.outcomeUnknown) throw error
        if (performance.now() - startedAt + wait >= retryFor) throw error
        await new Promise((resolve) => setTimeout(resolve, wait))
      }
    }
  }
}

/**
 * Reads the outcomes of a reply, one per item. Any other reply belongs to another statement, as a pooler may
 * mix them up: the outcome is unknown.
 */
function readOutcomes(rows: Row[], items: Item[]): Outcome[] {
  const outcomes = rows.length === 1 ? parseList(rows[0]!.outcomes) : []
  if (outcomes.length !== items.length || !items.every((item, index) => isOutcomeOf(item, outcomes[index]))) {
    throw new DatabaseError('append: the reply does not fit the items', undefined, undefined)
  }
  return outcomes as Outcome[]
}

function parseList(text: unknown): unknown[] {
  try {
    const value = typeof text === 'string' ? JSON.parse(text) : null
    return Array.isArray(value) ? value : []
  } catch {
    return []
  }
}

function isOutcomeOf({ events, reply }: Item, value: unknown): boolean {
  const outcome = value as Outcome | null
  switch (outcome?.outcome) {
    case undefined:
      return false
    case 'appended': {
      const { first, last } = outcome
      return events.length === 0 || (first !== null && last !== null && last - first + 1 === events.length)
    }
    case 'replayed':
      return reply !== undefined && Number.isInteger(outcome.status)
    default:
      return refusals.includes(outcome!.outcome)
  }
}

/**
 * Whether each caller of a batch would meet the same error when it is sent again alone: the statement took
 * too long, or the lock of the only organization is taken. Such an error has no SQLSTATE, so that all are
 * answered instead of one after another.
 */
function isMetByAll({ sqlstate }: DatabaseError, items: Item[]): boolean {
  return sqlstate === queryCanceled ||
    (sqlstate === lockNotAvailable && new Set(items.map(({ organization }) => organization)).size === 1)
}

const queryCanceled = '57014'
const lockNotAvailable = '55P03'

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
    api_key: item.apiKey && secretText(item.apiKey),
    revokes: item.apiKey === null || undefined,
    holders: item.holders,
    invitation_quota: item.invitationQuota,
  }))
}

/** The hash; of a rotated key followed by the end of the earlier secrets (`-` for at once) and a hint. */
function secretText({ hash, replaces }: NewSecret): string {
  if (!replaces) return hash
  const { hint, until } = replaces
  return `${hash} ${until === null ? '-' : new Date(until).toISOString()} ${hint}`
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
    sealed: event.sealed && hexOf(event.sealed),
  }))
}

/** The text of a bytea. */
const hexOf = ({ buffer, byteOffset, byteLength }: Uint8Array) =>
  `\\x${Buffer.from(buffer, byteOffset, byteLength).toString('hex')}`

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
    const same = `${organization} ${counts.map(({ key, count }) => `${key} ${count}`).join()}`
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
