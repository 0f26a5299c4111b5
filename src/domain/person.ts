import type { Present } from '../../events/person.ts'
import {
  type PersonEvent,
  type Profile,
  profileSchema,
  type RoleAssignment,
  type Source,
  type Status,
} from '../../events/person_events.ts'
import type { GroupKind } from '../../events/group.ts'
import { type Context, type Decide, onPresent, refuse, type Refused } from './decision.ts'
import { assignGroups } from './group.ts'
import { findRole } from './role.ts'

/** A role by its id or its key. */
export interface RoleChoice {
  role: string
  rank: RoleAssignment['rank']
}

export interface CreatePerson {
  profile: Pick<Profile, 'name' | 'email'> & Partial<Profile>
  status: Status
  source: Source
  /** By default the organization's default role. */
  roles?: RoleChoice[]
  /** Ids of groups, which must be of these kinds where kinds are given. */
  groups?: { ids: readonly string[]; kinds?: readonly GroupKind[] }
}

interface UpdatePerson {
  profile: Partial<Profile>
  /**
   * The person has filled in a form: a language that equals the assumed one is a choice. Other callers may
   * just send back what they have read.
   */
  byThemselves?: true
}

/** Creates a person in a new stream. Refuses `unknown_role` and `unknown_group`. */
export const create: Decide<CreatePerson> = (_, { profile, status, source, roles, groups }, context) => {
  const assigned = roles && roles.length > 0
    ? assignRoles(roles, context)
    : [{ id: context.settings.organization.default_role_id, rank: 'primary' as const }]
  if (!Array.isArray(assigned)) return assigned
  const joined = groups ? assignGroups(groups.ids, context.groups, groups.kinds) : []
  if (!Array.isArray(joined)) return joined
  return [{
    type: 'PersonCreated',
    open: {
      ...offsetOf(context),
      ...assumptionOf(profile),
      to: { status, source, roles: assigned, ...(joined.length > 0 && { groups: joined }) },
    },
    sealed: { to: { language: defaultLanguage(context), ...withoutEmpty(profile) } },
  }]
}

/** Changes the profile fields that differ; null clears a field. Also applies to archived people. */
export const update = onPresent<UpdatePerson>((person, { profile, byThemselves }) => {
  const isChosen = byThemselves && profile.language !== undefined && person.language_assumed
  const changed = profileFields.filter((field) =>
    profile[field] !== undefined &&
    (profile[field] !== person[field] || (field === 'language' && isChosen))
  )
  if (changed.length === 0) return []
  return [{
    type: 'PersonUpdated',
    open: {},
    sealed: { from: pick(person, changed), to: pick(profile, changed) },
  }]
})

/** Archives a person. Nothing changes for an archived person. */
export const archive = onPresent<unknown>((person, _, { now }) => {
  if (person.archived_at !== null) return []
  return [{
    type: 'PersonArchived',
    open: { from: { archived_at: null }, to: { archived_at: now } },
    sealed: null,
  }]
})

/** Restores an archived person. Nothing changes for other people. */
export const restore = onPresent<unknown>((person) => {
  if (person.archived_at === null) return []
  return [{
    type: 'PersonRestored',
    open: { from: { archived_at: person.archived_at }, to: { archived_at: null } },
    sealed: null,
  }]
})

/** Deletes a person permanently. */
export const remove = onPresent<unknown>(() => [{ type: 'PersonDeleted', open: {}, sealed: null }])

/** Sets the status. Refuses `invalid_state` for archived people. */
export const setStatus = onPresent<{ status: Status }>((person, { status }) => {
  if (person.status === status) return []
  if (person.archived_at !== null) return refuseArchived('their status cannot change')
  return [{
    type: 'PersonStatusChanged',
    open: { from: { status: person.status }, to: { status } },
    sealed: null,
  }]
})

/** Replaces all roles. Refuses `unknown_role`, and `invalid_state` for archived people. */
export const setRoles = onPresent<{ roles: RoleChoice[] }>((person, { roles }, context) => {
  const assigned = assignRoles(roles, context)
  if (!Array.isArray(assigned)) return assigned
  const events = rolesChange(person, assigned)
  return events.length > 0 && person.archived_at !== null
    ? refuseArchived('their roles cannot change')
    : events
})

/**
 * Approves a pending person, and replaces their roles by `role` when given. Refuses `unknown_role`, and
 * `invalid_state` for archived and inactive people. An active person stays active.
 */
export const approve = onPresent<{ role?: string }>((person, { role }, context) => {
  if (person.archived_at !== null) return refuseArchived('they cannot be approved')
  if (person.status === 'inactive') {
    return refuse('invalid_state', 'person', 'The person is inactive: set the status instead of approving.')
  }
  const assigned = role === undefined
    ? person.roles
    : assignRoles([{ role, rank: 'primary' }], context, 'role')
  if (!Array.isArray(assigned)) return assigned
  return [
    ...(person.status === 'pending' ? [approvalEvent] : []),
    ...rolesChange(person, assigned),
  ]
})

export const approvalEvent: PersonEvent = {
  type: 'PersonApproved',
  open: { from: { status: 'pending' }, to: { status: 'active' } },
  sealed: null,
}

export const refuseArchived = (consequence: string) =>
  refuse('invalid_state', 'person', `The person is archived: ${consequence} until they are restored.`)

/** The number offset that the creation event of a person without an imported number records. */
export function offsetOf({ settings }: Pick<Context, 'settings'>): { number_offset?: number } {
  const offset = settings.organization.number_offset
  return offset ? { number_offset: offset } : {}
}

/** The language of a new person for whom none was chosen. */
export function defaultLanguage({ settings }: Pick<Context, 'settings'>): string {
  return settings.organization.language ?? 'en'
}

/** What the creation event records where no language was chosen. */
export function assumptionOf({ language }: Partial<Profile>): { language_assumed?: true } {
  return language ? {} : { language_assumed: true }
}

const profileFields = Object.keys(profileSchema.shape) as (keyof Profile)[]

/** The fields of a new profile that have a value; an event records no others. */
export function withoutEmpty(profile: CreatePerson['profile']): CreatePerson['profile'] {
  return Object.fromEntries(
    Object.entries(profile).filter(([, value]) => value !== null && value !== undefined),
  ) as CreatePerson['profile']
}

function pick(profile: Partial<Profile>, fields: (keyof Profile)[]): Partial<Profile> {
  return Object.fromEntries(fields.map((field) => [field, profile[field]]))
}

function assignRoles(
  choices: RoleChoice[],
  { settings }: Context,
  field = 'roles',
): RoleAssignment[] | Refused {
  const assigned: RoleAssignment[] = []
  for (const [index, { role, rank }] of choices.entries()) {
    const found = findRole(settings, role)
    if (!found) {
      const where = field === 'roles' ? `roles.${index}` : field
      return refuse('unknown_role', 'role', 'The selected role does not exist.', where)
    }
    if (!assigned.some(({ id }) => id === found.id)) assigned.push({ id: found.id, rank })
  }
  return assigned
}

function rolesChange(person: Present, roles: RoleAssignment[]): PersonEvent[] {
  if (JSON.stringify(roles) === JSON.stringify(person.roles)) return []
  return [{
    type: 'PersonRolesChanged',
    open: { from: { roles: person.roles }, to: { roles } },
    sealed: null,
  }]
}
