import type { Person } from '../../events/person.ts'
import { type Column, latestVersion, type RowProjection } from '../projection.ts'
import { storedFold } from '../../src/domain/fold.ts'
import { foldedEmail, personColumns } from './columns.ts'
import { project, standingOf } from './row.ts'

const columns: readonly Column[] = [
  { name: 'id', type: 'text', personal: false, since: 1 },
  { name: 'number', type: 'bigint', personal: false, since: 1, assigned: true },
  { name: 'version', type: 'int', personal: false, since: 1 },
  { name: 'standing', type: 'text', personal: false, since: 1 },
  ...personColumns,
]

/** People, one row a person: lists, searches and single people are read from it. */
export const people: RowProjection<Person> = {
  name: 'people',
  version: latestVersion(columns),
  table: 'people',
  of: ['person'],
  keeps: 'generations',
  key: ['id'],
  columns,
  rows: ({ organization }, person) => person.existence === 'absent' ? [] : [project(organization, person)],
  /** Releases that do not know the folded columns leave null, and SQL then folds the text. */
  asRead(row) {
    if (row.standing === 'deleted') return row
    return {
      ...row,
      folded_name: row.folded_name ?? storedFold(row.name as string),
      folded_email: row.folded_email ?? foldedEmail(row.email as string),
    }
  },
  totals(person) {
    const standing = standingOf(person)
    return { current: Number(standing === 'current'), archived: Number(standing === 'archived') }
  },
}
