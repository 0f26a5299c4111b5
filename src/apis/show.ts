import type { Settings } from '../../events/organization.ts'
import type { Person } from '../../events/person.ts'
import type { PersonRow } from '../../projections/people/row.ts'
import { type ShownPerson, shownRow } from '../commands/people.ts'
import type { ReplySpec } from '../commands/reply.ts'
import { etagOf } from '../http/etag.ts'
import { type Members, type Viewer, visible } from '../operations/permissions.ts'

/** What a reply about a person is rendered from: the body, without the number of a new person. */
interface Subject {
  id: string
  number: number | null
  version: number
  body: Record<string, unknown>
}

export interface ShowOptions {
  /** Who reads the reply, and what its members stand for. */
  viewer: Viewer
  members: Members
  /** The member of the body that holds the person's number. */
  numberIn?: string
  /** Where new people live; their Location is below it. */
  collection?: string
  /** What the Location ends with; the id by default. */
  by?: 'id' | 'number'
}

/**
 * What the viewer may read of the person in the words of a surface, with ETag, and with Location for a new
 * one. A stored reply is filtered for the viewer of the repeat.
 */
export function showRow(
  status: number,
  view: (row: PersonRow, settings: Settings) => object,
  { viewer, members, numberIn, collection, by = 'id' }: ShowOptions,
): ReplySpec<Person, ShownPerson, Subject | null> {
  const location = (id: unknown): Record<string, string> =>
    status === 201 && collection !== undefined ? { Location: `${collection}/${id}` } : {}
  return {
    status,
    subject(person, shown) {
      const row = shownRow(person, shown)
      if (row === null) return null
      const body = view(row, shown.settings) as Record<string, unknown>
      return { id: row.id, number: row.number, version: row.version, body }
    },
    render(subject) {
      if (subject === null) return {}
      const { id, version, body } = subject
      const whole = numberIn === undefined ? body : { ...body, [numberIn]: subject.number }
      return {
        body: visible(whole, members, id, viewer),
        headers: { ETag: etagOf(version), ...location(subject[by]) },
      }
    },
    legacy: (body) => ({
      body: visible(body, members, String(body.id), viewer),
      headers: { ...(body.version && { ETag: etagOf(body.version) }), ...location(body.id) },
    }),
  }
}

/** A body that is the same whatever the command did, with the ETag of a person who is still present. */
export function showDone(
  status: number,
  body: object,
  { numberIn }: Pick<ShowOptions, 'numberIn'> = {},
): ReplySpec<Person, ShownPerson, { number: number | null; version: number } | null> {
  return {
    status,
    subject: (person) =>
      person.existence === 'present' ? { number: person.number || null, version: person.version } : null,
    render: (shown) => ({
      body: numberIn === undefined ? body : { ...body, [numberIn]: shown?.number },
      headers: shown ? { ETag: etagOf(shown.version) } : undefined,
    }),
  }
}
