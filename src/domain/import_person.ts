import type { Group, GroupKind } from '../../events/group.ts'
import type { Role } from '../../events/role.ts'
import type { Profile, RoleAssignment, Status } from '../../events/person_events.ts'
import type { Decide } from './decision.ts'
import { known, offsetOf } from './person.ts'

/** Somebody from another system, their fields checked already. */
export interface BroughtPerson {
  /** Their id there. */
  sourceId: string
  /** The same where it is an integer. */
  number: number | null
  profile: Pick<Profile, 'name' | 'email'> & Partial<Profile>
  /** Without any that is known here, the organization's default role. */
  roles: RoleReference[]
  groups: GroupReference[]
  status: Status
  /** Milliseconds since the Unix epoch, as are all times here. */
  archivedAt: number | null
  /** null where the other system did not tell. */
  createdAt: number | null
  /** Names of fields that could not be taken. */
  dropped: string[]
}

/** A role in the words of the other system: the first of the references that one of ours has counts. */
export interface RoleReference {
  references: string[]
  rank: RoleAssignment['rank']
  /** Where it stood. */
  field: string
}

export interface GroupReference {
  references: string[]
  kind?: GroupKind
  field: string
}

/** What is decided upon: everything resolved to what there is in this organization. */
export interface ImportPerson extends Omit<BroughtPerson, 'roles' | 'groups' | 'sourceId'> {
  roles: RoleAssignment[]
  groups: string[]
  createdAt: number
}

/** Brings a person; the stream must be new. */
export const importPerson: Decide<ImportPerson> = (_, command, context) => {
  const { profile, roles, groups, status, archivedAt, createdAt, number } = command
  return [{
    type: 'PersonImported',
    open: {
      ...(number === null && offsetOf(context)),
      to: {
        status,
        source: 'import',
        roles: roles.length > 0
          ? roles
          : [{ id: context.settings.organization.default_role_id, rank: 'primary' }],
        groups,
        archived_at: archivedAt,
        created_at: createdAt,
        ...(number !== null && { number }),
      },
    },
    sealed: { to: { language: 'en', ...known(profile) } },
  }]
}

/** Finds roles by id, key, number or name. */
export function createRoleFinder(roles: readonly Role[]) {
  const found = index(roles, ({ id, key, number, name }) => [id, key, String(number), name])
  return ({ references }: RoleReference) => first(found, references)
}

/**
 * Finds groups by id or name, of one kind where the reference has one; not by number: another system's
 * integers would put people into whatever group has it here.
 */
export function createGroupFinder(groups: readonly Group[]) {
  const found = index(
    groups,
    ({ id, name, kind }) => [id, name].flatMap((one) => [one, `${kind}/${one}`]),
  )
  return ({ references, kind }: GroupReference) =>
    first(found, kind ? references.map((reference) => `${kind}/${reference}`) : references)
}

/** The first one to have a name has it; what is meant for machines goes before what is meant for people. */
function index<One>(all: readonly One[], namesOf: (one: One) => string[]): Map<string, One> {
  const found = new Map<string, One>()
  const names = all.map((one) => ({ one, names: namesOf(one) }))
  const most = Math.max(0, ...names.map(({ names }) => names.length))
  for (let place = 0; place < most; place++) {
    for (const { one, names: own } of names) {
      const name = own[place]?.toLowerCase()
      if (name !== undefined && !found.has(name)) found.set(name, one)
    }
  }
  return found
}

function first<One>(found: Map<string, One>, references: string[]): One | undefined {
  for (const reference of references) {
    const one = found.get(reference.toLowerCase())
    if (one) return one
  }
}
