import type { Person } from '../../events/person.ts'
import { standingOf } from '../people/row.ts'
import type { CountProjection, ProjectionRow } from '../projection.ts'

/** What people are counted by, each apart for archived people and others. */
export type TallyField = 'status' | 'role' | 'group' | 'source'

/** A key of `tallies`; count_tallies() in src/database/functions/tallies.sql makes the same keys. */
export const tallyKey = (standing: 'current' | 'archived', field: TallyField, value: string) =>
  `${standing}/${field}/${value}`

/** The number of people by status, role, group and source. */
export const tallies: CountProjection<Person> = {
  name: 'tallies',
  version: 1,
  table: 'tallies',
  of: ['person'],
  keeps: 'counts',
  counts: 'people',
  columns: [
    { name: 'key', type: 'text', personal: false, since: 1 },
    { name: 'count', type: 'bigint', personal: false, since: 1 },
  ],
  rows(_, person) {
    if (person.existence !== 'present') return []
    return countsOf({
      standing: standingOf(person),
      status: person.status,
      role_ids: person.roles.map(({ id }) => id),
      group_ids: person.groups,
      source: person.source,
    })
  },
  countsOf,
}

function countsOf({ standing, status, role_ids, group_ids, source }: ProjectionRow): ProjectionRow[] {
  if (standing !== 'current' && standing !== 'archived') return []
  const values: [TallyField, string | null][] = [
    ['status', status as string | null],
    ...(role_ids as string[] | null ?? []).map((id): [TallyField, string] => ['role', id]),
    ...(group_ids as string[] | null ?? []).map((id): [TallyField, string] => ['group', id]),
    ['source', source as string | null],
  ]
  return values.flatMap(([field, value]) =>
    value === null ? [] : [{ key: tallyKey(standing, field, value), count: 1 }]
  )
}
