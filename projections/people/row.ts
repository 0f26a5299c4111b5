import type { Group, GroupKind } from '../../events/group.ts'
import type { Role } from '../../events/role.ts'
import { currentInvitation, type Person, type Present } from '../../events/person.ts'
import type { InvitationState, RoleAssignment, Source, Status } from '../../events/person_events.ts'

/**
 * The shape of the rows that {@link project} makes. Raised with every change of it: older code then
 * cannot write into a newer generation, and `/readyz` says that a rebuild is due.
 */
export const shape = 1

export type Standing = 'current' | 'archived' | 'deleted'

/** A row of `people` as JSON takes it; times are ISO 8601. `number` is null until the log has given it. */
export interface PeopleRow {
  organization_id: string
  id: string
  number: number | null
  version: number
  standing: Standing
  [column: string]: unknown
}

/** A row as it is read, with the names of its roles and groups. */
export interface PersonRow {
  organization_id: string
  id: string
  number: number | null
  version: number
  status: Status
  name: string
  first_name: string | null
  last_name: string | null
  email: string
  phone: string | null
  address: string | null
  title: string | null
  language: string
  timezone: string | null
  avatar_url: string | null
  roles: { id: string; key: string; name: string; rank: RoleAssignment['rank'] }[]
  groups: { id: string; number: number; kind: GroupKind; name: string }[]
  invitation: {
    state: InvitationState
    sent_at: number
    expires_at: number
    accepted_at: number | null
  } | null
  source: Source
  source_id: string | null
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

/** Folds to the read model: the live path and a rebuild run this same code. Of a deleted person a tombstone stays. */
export function project(organization: string, person: Person): PeopleRow {
  if (person.existence === 'absent') throw new Error('a person without events has no row')
  const standing = standingOf(person)!
  const key = {
    organization_id: organization,
    id: person.id,
    number: person.number || null,
    version: person.version,
    standing,
  }
  if (person.existence === 'deleted') return key
  const invitation = currentInvitation(person)
  return {
    ...key,
    status: person.status,
    name: person.name,
    first_name: person.first_name,
    last_name: person.last_name,
    email: person.email,
    phone: person.phone,
    address: person.address,
    title: person.title,
    language: person.language,
    timezone: person.timezone,
    avatar_url: person.avatar_url,
    role_ids: person.roles.map(({ id }) => id),
    role_ranks: person.roles.map(({ rank }) => rank),
    group_ids: person.groups,
    invitation: invitation && {
      state: invitation.state,
      sent_at: invitation.sentAt,
      expires_at: invitation.expiresAt,
      accepted_at: invitation.acceptedAt,
    },
    source: person.source,
    source_id: person.source_id,
    archived_at: iso(person.archived_at),
    created_at: iso(person.created_at),
    updated_at: iso(person.updated_at),
  }
}

/** The row that a read shows of a person, with the names of their roles and groups. */
export function withNames(
  row: PeopleRow,
  person: Present,
  roles: readonly Role[],
  groups: readonly Group[],
): PersonRow {
  return {
    ...row,
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

const iso = (milliseconds: number | null) =>
  milliseconds === null ? null : new Date(milliseconds).toISOString()
