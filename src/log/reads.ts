import type { Parameter, Statement } from '../database/database.ts'

/** Somebody reads personal values out of the log. */
export interface ReadNote {
  /** A ULID. */
  id: string
  /** Milliseconds since the Unix epoch. */
  at: number
  actor: string
  requestId: string
  /** Method and pattern: never a path. */
  route: string
  /** Whom the request names. */
  person: string | null
  filter: Record<string, unknown>
}

/**
 * The same statement, which also writes down that its rows were read: no round trip more, and nothing is
 * answered that was not written down. Its rows need a column `position`; they come in no order, and as one
 * row of nulls where there are none.
 */
export function recorded({ text, parameters }: Statement, note: ReadNote): Statement {
  const { all, given } = givenAfter(parameters)
  return {
    text: `with page as materialized (${text}),
      noted as materialized (
        select record_read(${noteArguments(note, given)},
          (select min(position) from page), (select max(position) from page),
          (select count(position)::int from page))
      )
      select page.* from noted left join page on true`,
    parameters: all,
  }
}

/** Writes down that everything between two positions is about to be read. */
export function recordRange(note: ReadNote, first: number, last: number): Statement {
  const { all, given } = givenAfter([])
  return {
    text: `select record_read(${noteArguments(note, given)}, ${given(first)}, ${given(last)}, null)`,
    parameters: all,
  }
}

function noteArguments(note: ReadNote, given: (value: Parameter) => string): string {
  return [
    given(note.id),
    `${given(new Date(note.at).toISOString())}::timestamptz`,
    ...[note.actor, note.requestId, note.route, note.person, JSON.stringify(note.filter)].map(given),
  ].join(', ')
}

function givenAfter(parameters: Parameter[]) {
  const all = [...parameters]
  return { all, given: (value: Parameter) => `$${all.push(value)}` }
}
