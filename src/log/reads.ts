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

/** The most people whose ids the record of a read keeps. */
export const mostShown = 100

/** Records that a request shows people as they are now; `shown` has their ids where they are few. */
export function recordPeople(
  note: ReadNote,
  { people, shown }: { people: number | null; shown: string[] | null },
): Statement {
  const { all, bind } = bindingsAfter([])
  return {
    text: `select record_people_read(${noteArguments(note, bind)}, ${bind(people)}::int, ${
      bind(shown)
    }::text[])`,
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
  const conditions = ['organization_id = $1']
  if (person !== undefined) conditions.push('id = found.id')
  else {
    if (actor !== undefined) conditions.push(`actor = ${bind(actor)}`)
    if (after !== undefined) conditions.push(`id < ${bind(after)}`)
  }
  const reads = `select id, at, actor, request_id, route, person_id, filter, first_position, last_position,
      events, people, shown
    from event_reads where ${conditions.join(' and ')}`
  // one look-up by key a record: `offset 0` keeps the planner from walking the table
  const source = person === undefined ? reads : `select r.*
    from reads_of_person(${bind(person)}, ${bind(actor ?? null)}, ${
    bind(after ?? null)
  }, ${limit}) as found(id)
    cross join lateral (${reads} offset 0) r`
  return { text: `${source} order by id desc limit ${limit}`, parameters: all }
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
