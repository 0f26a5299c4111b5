import type { Person } from '../../events/person.ts'
import type { RowProjection } from '../projection.ts'
import { personColumns } from './columns.ts'
import { project, standingOf } from './row.ts'

/** People, one row a person: lists, searches and single people are read from it. */
export const people: RowProjection<Person> = {
  name: 'people',
  version: 1,
  table: 'people',
  of: ['person'],
  keeps: 'generations',
  key: ['id'],
  columns: [
    { name: 'id', type: 'text', personal: false, since: 1 },
    { name: 'number', type: 'bigint', personal: false, since: 1, assigned: true },
    { name: 'version', type: 'int', personal: false, since: 1 },
    { name: 'standing', type: 'text', personal: false, since: 1 },
    ...personColumns,
  ],
  rows: ({ organization }, person) => person.existence === 'absent' ? [] : [project(organization, person)],
  totals(person) {
    const standing = standingOf(person)
    return { current: Number(standing === 'current'), archived: Number(standing === 'archived') }
  },
}
