import type { Parameter, Statement } from '../database/database.ts'
import { eventTypes, typesThatChange } from '../../events/fields.ts'
import { liveGeneration } from '../../projections/generation.ts'
import { eventColumns } from './event_row.ts'

/**
 * Conditions of a search in the log; an absent condition matches all events. Types and fields must be known
 * names.
 */
export interface EventFilter {
  type?: readonly string[]
  actor?: string
  reason?: string
  /** The id of the request that made the events. */
  request?: string
  /** The id of a group: its events, and those that put people into it or took them out. */
  group?: string
  /** The id of a role: its events, and changes of people's roles that gave or took it. */
  role?: string
  /** The id of the person that events are about. */
  person?: string
  /** A field that the events change. */
  field?: string
  /** The earliest time, included, in milliseconds since the Unix epoch. */
  from?: number
  /** The end of the time range, excluded, in milliseconds since the Unix epoch. */
  to?: number
}

export interface EventPage {
  order: 'asc' | 'desc'
  /**
   * The position after which the page begins; null begins at the oldest event, or at the newest in descending
   * order.
   */
  after: number | null
  /** The last position of the search; absent for no limit. */
  upTo?: number
  limit: number
}

/** The columns of an event in a query that joins other tables to the events, `e`. */
export const columnsOfE = eventColumns.replaceAll(/\b(organization_id|position|id|person_id)\b/g, 'e.$1')

/** Adds a value to the parameters of a statement and returns its placeholder, such as `$2`. */
type Bind = (value: Parameter) => string

/**
 * Selects events by position, with the wrapped data keys of their people and the name of what they are about.
 * Only with `names` the names of people are among them.
 */
export function selectEvents(
  organization: string,
  filter: EventFilter,
  page: EventPage,
  { names = false }: { names?: boolean } = {},
): Statement {
  const parameters: Parameter[] = [organization]
  const bind: Bind = (value) => `$${parameters.push(value)}`
  const { bounds, during } = boundsOf(filter, bind)
  const conditionsFor = (place: string) => [...positionConditions(place, page, bind), ...during(place)]
  const places = placesOf(filter, conditionsFor, page, bind)
  return {
    text: `with ${bounds} places as materialized (${places})
      select ${columnsOfE}, k.master_key, encode(k.wrapped, 'base64') as wrapped,
        ${names ? 'coalesce(named.name, person.name)' : 'named.name'} as subject_name
      from places p
      join events e on e.organization_id = $1 and e.position = p.position
      left join person_keys k on k.organization_id = $1 and k.person_id = e.person_id
      ${names ? nameOfPerson : ''}
      left join lateral (${nameAtEvent}) named on true
      order by e.position ${page.order}`,
    parameters,
  }
}

const nameOfPerson = `left join lateral (
    select p.name from people p
    where p.organization_id = $1 and p.generation = ${liveGeneration('people')} and p.id = e.person_id
  ) person on true`

/** The name that a thing without a person had after the event; null after 100 events without a name. */
const nameAtEvent = `select n.name from (
    select coalesce(o.open::json #>> '{to,name}', o.open::json #>> '{from,name}') as name, o.version
    from events o
    where o.organization_id = $1 and o.stream_id = e.stream_id and o.version <= e.version
      and e.person_id is null
    order by o.version desc limit 100
  ) n
  where n.name is not null order by n.version desc limit 1`

/**
 * Selects the matching positions. Each index is read in the order of positions, so at most one page is
 * read. `float8(position)` is the expression in the indexes of 0003_audit.sql.
 */
function placesOf(
  filter: EventFilter,
  conditionsFor: (place: string) => string[],
  page: EventPage,
  bind: Bind,
): string {
  const { type: types, actor, person, field } = filter
  const { about, ...own } = ownConditions(filter, bind)
  const all = [
    ...Object.values(own).flat(),
    ...about.map((source) => `position in (select * from ${source})`),
  ]
  const place = all.length === 0 || person !== undefined ? 'position' : 'float8(position)'
  const conditions = conditionsFor(place)
  const order = (by: string) => `order by ${by} ${page.order} limit ${page.limit}`
  const select = (of: string[], source = 'events') =>
    `(select position from ${source} where ${['organization_id = $1', ...of, ...conditions].join(' and ')} ${
      order(place)
    })`
  const firstOf = (source: string) => `select position from ${source} ${order('position')}`
  // literals, so that partial indexes can be used
  const eachOf = (types: readonly string[], of: string[]) =>
    firstOf(`(${types.map((one) => select([`type = '${one}'`, ...of])).join(' union all ')}) of_types`)

  // `offset 0` keeps the planner from walking the log instead
  if (person !== undefined) {
    const id = bind(person)
    const events = (column: string, kind: string) =>
      `select * from events where organization_id = $1 and ${column} = ${id} and stream_kind ${kind} 'person'`
    // no person has so many events that sorting them costs much
    return select(all, `(${events('stream_id', '=')} union all ${events('person_id', '<>')} offset 0) found`)
  }
  if (about.length > 0) {
    const found = `select e.* from (select distinct * from ${about[0]}) about(position)
      join events e on e.organization_id = $1 and e.position = about.position`
    return select(all, `(${found} offset 0) found`)
  }
  if (own.request.length + own.reason.length > 0) {
    const first = own.request[0] ?? own.reason[0]
    const found = ['organization_id = $1', first, ...conditions].join(' and ')
    return select(all, `(select * from events where ${found} order by ${place} ${page.order} offset 0) found`)
  }
  if (field !== undefined) {
    const changing = typesThatChange(field).filter((one) => types?.includes(one) ?? true)
    if (changing.length === 0) return 'select null::bigint as position where false'
    return eachOf(changing, [...own.actor, ...own.field])
  }
  if (types !== undefined) return eachOf([...new Set(types)], own.actor)
  if (actor !== undefined) {
    const every = bind(eventTypes)
    return firstOf(
      `unnest(${every}::text[]) as every(one) cross join lateral ${
        select(['type = one', ...own.actor])
      } of_type`,
    )
  }
  return select(all)
}

/** The conditions of each part of a filter, none for an absent part; `about` holds sources of positions. */
function ownConditions({ type, actor, field, request, reason, group, role }: EventFilter, bind: Bind) {
  const where = (value: unknown, condition: () => string) => value === undefined ? [] : [condition()]
  return {
    type: where(type, () => `type in (${type!.map((one) => `'${one}'`)})`),
    actor: where(actor, () => `actor = ${bind(actor!)}`),
    field: where(field, () => `fields @> '{${field}}'`),
    request: where(request, () => `request_id collate "C" = ${bind(request!)}`),
    reason: where(reason, () => `reason = ${bind(reason!)}`),
    about: [
      ...where(group, () => `positions_about('group', ${bind(group!)})`),
      ...where(role, () => `positions_about('role', ${bind(role!)})`),
    ],
  }
}

function positionConditions(place: string, { order, after, upTo }: EventPage, bind: Bind): string[] {
  return [
    ...(after === null ? [] : [`${place} ${order === 'asc' ? '>' : '<'} ${bind(after)}`]),
    ...(upTo === undefined ? [] : [`${place} <= ${bind(upTo)}`]),
  ]
}

/** Converts times to positions first, so that every index scan ends where the time range does. */
function boundsOf({ from, to }: EventFilter, bind: Bind) {
  if (from === undefined && to === undefined) return { bounds: '', during: () => [] }
  const [since, until] = [from, to].map((time) =>
    `${bind(time === undefined ? null : new Date(time).toISOString())}::timestamptz`
  )
  return {
    bounds: `bounds as materialized (select * from positions_between(${since}, ${until})),`,
    during: (place: string) => [
      `${place} >= (select first from bounds)`,
      `${place} <= (select last from bounds)`,
      ...(from === undefined ? [] : [`occurred_at >= ${since}`]),
      ...(to === undefined ? [] : [`occurred_at < ${until}`]),
    ],
  }
}
