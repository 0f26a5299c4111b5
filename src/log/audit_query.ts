import type { Parameter, Statement } from '../database/database.ts'
import { eventTypes, typesThatChange } from '../../events/fields.ts'
import { eventColumns } from './event_row.ts'

/** What a search of the log is narrowed to; absent fields do not narrow. Types and fields are known ones. */
export interface EventFilter {
  type?: string
  actor?: string
  /** Whom events are about. */
  person?: string
  /** A field that events change. */
  field?: string
  /** Milliseconds since the Unix epoch: not before. */
  from?: number
  /** Before, and not at. */
  to?: number
}

export interface EventPage {
  order: 'asc' | 'desc'
  /** The position to go on from, not included; null starts at the oldest, or at the newest. */
  after: number | null
  /** The last position to look at; absent for no limit. */
  upTo?: number
  limit: number
}

/** An event's columns where `e` is the events and other tables are joined to it. */
export const columnsOfE = eventColumns.replaceAll(/\b(organization_id|position|id|person_id)\b/g, 'e.$1')

type Given = (value: Parameter) => string

/** Events with the wrapped keys of whom they are about, by position. */
export function selectEvents(organization: string, filter: EventFilter, page: EventPage): Statement {
  const parameters: Parameter[] = [organization]
  const given: Given = (value) => `$${parameters.push(value)}`
  const { bounds, during } = boundsOf(filter, given)
  const conditionsOf = (place: string) => [...within(place, page, given), ...during(place)]
  const places = placesOf(filter, conditionsOf, page, given)
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
 * The positions that fit, from each index in the order of positions, so that no more is read than a page.
 * `float8(position)` is the expression of the indexes of 0003_audit.sql.
 */
function placesOf(
  filter: EventFilter,
  conditionsOf: (place: string) => string[],
  page: EventPage,
  given: Given,
): string {
  const { type, actor, person, field } = filter
  const plain = type === undefined && actor === undefined && field === undefined
  const place = plain || person !== undefined ? 'position' : 'float8(position)'
  const conditions = conditionsOf(place)
  const order = (by: string) => `order by ${by} ${page.order} limit ${page.limit}`
  const select = (own: string[], source = 'events') =>
    `(select position from ${source} where ${['organization_id = $1', ...own, ...conditions].join(' and ')} ${
      order(place)
    })`
  const firstOf = (source: string) => `select position from ${source} ${order('position')}`

  const ofType = type === undefined ? [] : [`type = '${type}'`]
  const ofActor = actor === undefined ? [] : [`actor = ${given(actor)}`]
  const ofField = field === undefined ? [] : [`fields @> '{${field}}'`]

  if (person !== undefined) {
    const id = given(person)
    const about = (column: string, kind: string) =>
      `select organization_id, position, type, actor, fields, occurred_at from events
        where organization_id = $1 and ${column} = ${id} and stream_kind ${kind} 'person'`
    // nobody has so many events that a sort costs much; `offset 0` keeps the planner from walking the log
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
    const types = given(eventTypes)
    return firstOf(
      `unnest(${types}::text[]) as every(one) cross join lateral ${
        select(['type = one', ...ofActor])
      } of_type`,
    )
  }
  return select([...ofType, ...ofActor])
}

function within(place: string, { order, after, upTo }: EventPage, given: Given): string[] {
  return [
    ...(after === null ? [] : [`${place} ${order === 'asc' ? '>' : '<'} ${given(after)}`]),
    ...(upTo === undefined ? [] : [`${place} <= ${given(upTo)}`]),
  ]
}

/** Times narrow the positions first, so that every index ends where the time does. */
function boundsOf({ from, to }: EventFilter, given: Given) {
  if (from === undefined && to === undefined) return { bounds: '', during: () => [] }
  const [since, until] = [from, to].map((time) =>
    `${given(time === undefined ? null : new Date(time).toISOString())}::timestamptz`
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
