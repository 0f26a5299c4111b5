import type { Group, GroupKind } from '../../events/group.ts'
import type { MailOutcome } from '../../events/mail.ts'
import type { Role } from '../../events/role.ts'
import type { Person, Present } from '../../events/person.ts'
import type { RoleAssignment } from '../../events/person_events.ts'
import type { ProjectionRow } from '../projection.ts'
import { personColumns } from './columns.ts'

export type Standing = 'current' | 'archived' | 'deleted'

/** A row of `people` as JSON takes it; times are ISO 8601. `number` is null until the log has given it. */
export interface PeopleRow extends ProjectionRow {
  organization_id: string
  id: string
  number: number | null
  version: number
  standing: Standing
}

type Values = {
  [Column in typeof personColumns[number] as Column['name']]: Column['value'] extends
    (person: Present) => infer Value ? Value : never
}

/** A row as it is read, with the names of its roles and groups. Times that are read are milliseconds. */
export interface PersonRow extends
  Omit<
    Values,
    | 'role_ids'
    | 'role_ranks'
    | 'group_ids'
    | 'archived_at'
    | 'created_at'
    | 'updated_at'
    | 'folded_name'
    | 'folded_email'
  > {
  organization_id: string
  id: string
  number: number | null
  version: number
  roles: { id: string; key: string; name: string; rank: RoleAssignment['rank'] }[]
  groups: { id: string; number: number; kind: GroupKind; name: string }[]
  /**
   * The outcome of the newest mail of an invitation, which may be an earlier one; null before the first.
   * Absent in rows of the past, and in replies that a release before 0.5.0 has stored.
   */
  delivery?: MailOutcome | null
  archived_at: number | string | null
  created_at: number | string
  updated_at: number | string
}

export function standingOf(person: Person): Standing | null {
  switch (person.existence) {
    case 'absent':
      return null
    case 'deleted':
      return 'deleted'
    case 'present':
      return person.archived_at === null ? 'current' : 'archived'
  }
}

/**
 * The template of all rows. V8 turns an object into a hash table when many properties are added one by one,
 * which makes copying it and writing it as JSON several times slower.
 */
const blank = {
  organization_id: '',
  id: '',
  number: null,
  version: 0,
  standing: 'current' as Standing,
  ...Object.fromEntries(personColumns.map(({ name }) => [name, null])),
}

/** Projects a person to their row. Of a deleted person a tombstone stays. */
export function project(organization: string, person: Person): PeopleRow {
  if (person.existence === 'absent') throw new Error('a person without events has no row')
  const key = {
    organization_id: organization,
    id: person.id,
    number: person.number || null,
    version: person.version,
    standing: standingOf(person)!,
  }
  if (person.existence === 'deleted') return key
  const row: PeopleRow = { ...blank, ...key }
  for (const { name, value } of personColumns) row[name] = value(person)
  return row
}

/** The row that a read shows of a person, with the names of their roles and groups. */
export function withNames(
  row: PeopleRow,
  person: Present,
  roles: readonly Role[],
  groups: readonly Group[],
  delivery?: MailOutcome | null,
): PersonRow {
  return {
    ...row,
    delivery,
    roles: person.roles.flatMap(({ id, rank }) => {
      const role = roles.find((one) => one.id === id)
      return role ? [{ id, key: role.key, name: role.name, rank }] : []
    }),
    groups: person.groups.flatMap((id) =>
      groups.filter((group) => group.id === id).map(({ number, kind, name }) => ({ id, number, kind, name }))
    ),
  } as unknown as PersonRow
}

/** The row that a read shows of a folded person. */
export function rowOf(
  organization: string,
  person: Present,
  roles: readonly Role[],
  groups: readonly Group[],
): PersonRow {
  return withNames(project(organization, person), person, roles, groups)
}
