import type { Parameter, Statement } from '../database/database.ts'
import { eventTypes, typesThatChange } from '../../events/fields.ts'
import { eventColumns } from './event_row.ts'

/**
 * Conditions of a search in the log; an absent condition matches all events. Types and fields must be known
 * names.
 */
export interface EventFilter {
  type?: string
  actor?: string
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

/** Selects events by position, with the wrapped data keys of their people. */
export function selectEvents(organization: string, filter: EventFilter, page: EventPage): Statement {
  const parameters: Parameter[] = [organization]
  const bind: Bind = (value) => `$${parameters.push(value)}`
  const { bounds, during } = boundsOf(filter, bind)
  const conditionsFor = (place: string) => [...positionConditions(place, page, bind), ...during(place)]
  const places = placesOf(filter, conditionsFor, page, bind)
  return {
    text: `with ${bounds} places as materialized (${places})
      select ${columnsOfE}, k.master_key, encode(k.wrapped, 'base64') as wrapped
      from places p
      join events e on e.organization_id = $1 and e.position = p.position
      left join person_keys k on k.organization_id = $1 and k.person_id = e.person_id
      order by e.position ${page.order}`,
    parameters,
  }
}

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
  const { type, actor, person, field } = filter
  const plain = type === undefined && actor === undefined && field === undefined
  const place = plain || person !== undefined ? 'position' : 'float8(position)'
  const conditions = conditionsFor(place)
  const order = (by: string) => `order by ${by} ${page.order} limit ${page.limit}`
  const select = (own: string[], source = 'events') =>
    `(select position from ${source} where ${['organization_id = $1', ...own, ...conditions].join(' and ')} ${
      order(place)
    })`
  const firstOf = (source: string) => `select position from ${source} ${order('position')}`

  const ofType = type === undefined ? [] : [`type = '${type}'`]
  const ofActor = actor === undefined ? [] : [`actor = ${bind(actor)}`]
  const ofField = field === undefined ? [] : [`fields @> '{${field}}'`]

  if (person !== undefined) {
    const id = bind(person)
    const about = (column: string, kind: string) =>
      `select organization_id, position, type, actor, fields, occurred_at from events
        where organization_id = $1 and ${column} = ${id} and stream_kind ${kind} 'person'`
    // no person has so many events that sorting them costs much; `offset 0` keeps the planner from walking
    // the log
    const all = `(${about('stream_id', '=')} union all ${about('person_id', '<>')} offset 0) about`
    return select([...ofType, ...ofActor, ...ofField], all)
  }
  if (field !== undefined) {
    const types = typesThatChange(field).filter((one) => type === undefined || one === type)
    if (types.length === 0) return 'select null::bigint as position where false'
    // literals, so that the partial index of the field can be used
    const each = types.map((one) => select([`type = '${one}'`, ...ofActor, ...ofField]))
    return firstOf(`(${each.join(' union all ')}) of_types`)
  }
  if (actor !== undefined && type === undefined) {
    const types = bind(eventTypes)
    return firstOf(
      `unnest(${types}::text[]) as every(one) cross join lateral ${
        select(['type = one', ...ofActor])
      } of_type`,
    )
  }
  return select([...ofType, ...ofActor])
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
