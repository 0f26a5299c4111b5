import { type Group, type GroupKind, groupKinds } from '../../events/group.ts'
import type { Role } from '../../events/role.ts'
import type { Profile, RoleAssignment, Status } from '../../events/person_events.ts'
import type { Decide } from './decision.ts'
import { isSpelledId } from './id_form.ts'
import { assumptionOf, defaultLanguage, offsetOf, withoutEmpty } from './person.ts'

/** A person from another system, with validated fields. */
export interface ForeignPerson {
  /** The person's id in the other system. */
  sourceId: string
  /** The same id as a number; null where it is not an integer. */
  number: number | null
  profile: Pick<Profile, 'name' | 'email'> & Partial<Profile>
  /** The roles. When none of them exists in the organization, the person gets its default role. */
  roles: RoleReference[]
  groups: GroupReference[]
  status: Status
  /** In milliseconds since the Unix epoch, as all times here. */
  archivedAt: number | null
  /** Null where the other system has no creation time. */
  createdAt: number | null
  /** Names of the fields that could not be imported. */
  dropped: string[]
}

/** A role as the other system names it. The first reference that matches an existing role counts. */
export interface RoleReference {
  references: string[]
  rank: RoleAssignment['rank']
  /** The field of the row that held the reference. */
  field: string
}

export interface GroupReference {
  references: string[]
  kind?: GroupKind
  field: string
}

/** The command: a person whose references are resolved to ids of the organization. */
export interface ImportPerson extends Omit<ForeignPerson, 'roles' | 'groups' | 'sourceId'> {
  roles: RoleAssignment[]
  groups: string[]
  createdAt: number
}

/** Creates an imported person in a new stream. */
export const importPerson: Decide<ImportPerson> = (_, command, context) => {
  const { profile, roles, groups, status, archivedAt, createdAt, number } = command
  return [{
    type: 'PersonImported',
    open: {
      ...(number === null && offsetOf(context)),
      ...assumptionOf(profile),
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
    sealed: { to: { language: defaultLanguage(context), ...withoutEmpty(profile) } },
  }]
}

/** Creates a function that finds a role by id, key, number or name. */
export function createRoleFinder(roles: readonly Role[]) {
  const byName = indexByName(roles, ({ id, key, number, name }) => [id, key, String(number), name])
  return ({ references }: RoleReference) => findFirst(byName, references)
}

/**
 * Creates a function that finds a group by id or name, of one kind where the reference has one. A number does
 * not match: an integer of the other system would put people into an unrelated group.
 */
export function createGroupFinder(groups: readonly Group[]) {
  const index = (of: readonly Group[]) => indexByName(of, ({ id, name }) => [id, name])
  const all = index(groups)
  const ofKind = new Map(groupKinds.map((kind) => [kind, index(groups.filter((one) => one.kind === kind))]))
  return ({ references, kind }: GroupReference) => findFirst(kind ? ofKind.get(kind)! : all, references)
}

/**
 * Indexes items by their names, in lower case. The first item with a name keeps it, and names listed earlier
 * (identifiers) take precedence over names listed later (display names). The first name is the id: no other
 * name has the form of one, because the text would then mean something else once that id is gone.
 */
function indexByName<Item>(all: readonly Item[], namesOf: (item: Item) => string[]): Map<string, Item> {
  const found = new Map<string, Item>()
  const names = all.map((item) => ({ item, names: namesOf(item) }))
  const most = Math.max(0, ...names.map(({ names }) => names.length))
  for (let place = 0; place < most; place++) {
    for (const { item, names: own } of names) {
      const name = own[place]?.toLowerCase()
      if (name === undefined || found.has(name) || (place > 0 && isSpelledId(name))) continue
      found.set(name, item)
    }
  }
  return found
}

function findFirst<Item>(index: Map<string, Item>, references: string[]): Item | undefined {
  for (const reference of references) {
    const item = index.get(reference.toLowerCase())
    if (item) return item
  }
}
