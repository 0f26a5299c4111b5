import type { Parameter, Statement } from '../database/database.ts'

/** The audit record of a read of personal values from the log. */
export interface ReadNote {
  /** A ULID. */
  id: string
  /** Milliseconds since the Unix epoch. */
  at: number
  actor: string
  requestId: string
  /** The method and the pattern of the route, never the path. */
  route: string
  /** The id of the person that the request names. */
  person: string | null
  filter: Record<string, unknown>
}

/**
 * Extends a statement so that it also records the read of its rows, in the same round trip. Nothing is
 * returned without being recorded. The rows need a column `position`. They come in no particular order, and
 * as one row of nulls where there are none.
 */
export function withReadRecord({ text, parameters }: Statement, note: ReadNote): Statement {
  const { all, bind } = bindingsAfter(parameters)
  return {
    text: `with page as materialized (${text}),
      noted as materialized (
        select record_read(${noteArguments(note, bind)},
          (select min(position) from page), (select max(position) from page),
          (select count(position)::int from page))
      )
      select page.* from noted left join page on true`,
    parameters: all,
  }
}

/** Selects records of reads, newest first, before the one with the id `after`. */
export function selectReads(
  organization: string,
  { actor, person, after }: { actor?: string; person?: string; after?: string },
  limit: number,
): Statement {
  const { all, bind } = bindingsAfter([organization])
  const conditions = [
    'organization_id = $1',
    ...(actor === undefined ? [] : [`actor = ${bind(actor)}`]),
    ...(person === undefined ? [] : [`person_id = ${bind(person)}`]),
    ...(after === undefined ? [] : [`id < ${bind(after)}`]),
  ]
  return {
    text: `select id, at, actor, request_id, route, person_id, filter, first_position, last_position, events
      from event_reads where ${conditions.join(' and ')} order by id desc limit ${limit}`,
    parameters: all,
  }
}

/** Records that everything between two positions is about to be read. */
export function recordRange(note: ReadNote, first: number, last: number): Statement {
  const { all, bind } = bindingsAfter([])
  return {
    text: `select record_read(${noteArguments(note, bind)}, ${bind(first)}, ${bind(last)}, null)`,
    parameters: all,
  }
}

function noteArguments(note: ReadNote, bind: (value: Parameter) => string): string {
  return [
    bind(note.id),
    `${bind(new Date(note.at).toISOString())}::timestamptz`,
    ...[note.actor, note.requestId, note.route, note.person, JSON.stringify(note.filter)].map(bind),
  ].join(', ')
}

function bindingsAfter(parameters: Parameter[]) {
  const all = [...parameters]
  return { all, bind: (value: Parameter) => `$${all.push(value)}` }
}
