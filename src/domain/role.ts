import type { RoleAssignment } from '../../events/person_events.ts'
import type { Role } from '../../events/role.ts'
import { onPresent, refuse } from './decision.ts'
import { isSpelledId } from './id_form.ts'
import { type DecideSettings, difference, type SettingsEvent, type SettingsState } from './settings.ts'

export interface CreateRole {
  /** The id of the new role. */
  id: string
  name: string
  /** By default derived from the name. */
  key?: string
  /** By default one more than the highest number. */
  number?: number
  default?: boolean
  /** By default none. */
  scopes?: string[]
  protected?: boolean
}

export interface UpdateRole {
  /** An id or a key. */
  role: string
  name?: string
  key?: string
  default?: boolean
  /** Replaces all scopes. */
  scopes?: string[]
  protected?: boolean
}

/** Creates a role. Refuses `key_taken` or `number_taken` when another role has the key or number. */
export const createRole: DecideSettings<CreateRole> = (settings, command) => {
  const { id, name } = command
  const number = command.number ?? Math.max(0, ...settings.roles.map((role) => role.number)) + 1
  const key = command.key ?? (keyFrom(name) || `role-${number}`)
  if (settings.roles.some((role) => role.key === key)) return refuseTaken('key')
  if (settings.roles.some((role) => role.number === number)) return refuseTaken('number')
  const to = {
    number,
    key,
    name,
    ...(command.scopes?.length && { scopes: command.scopes }),
    ...(command.protected && { protected: true }),
  }
  return [
    { id, event: { type: 'RoleCreated', open: { to }, sealed: null } },
    ...(command.default ? defaultRoleChange(settings, id) : []),
  ]
}

/**
 * Changes the fields that differ. Refuses `not_found`, `key_taken`, and `invalid_state` for a default role
 * that should stop being the default: another role must be made the default instead.
 */
export const updateRole: DecideSettings<UpdateRole> = (settings, command) => {
  const { role, name, key, default: isDefault } = command
  const found = findRole(settings, role)
  if (!found) return roleNotFound
  if (isDefault === false && found.id === settings.organization.default_role_id) {
    return refuse('invalid_state', 'role', 'This is the default role: make another role the default instead.')
  }
  if (settings.roles.some((other) => other.key === key && other.id !== found.id)) {
    return refuseTaken('key')
  }
  const { scopes = [], protected: isProtected = false } = found
  const changes = difference({ ...found, scopes, protected: isProtected }, {
    name,
    key,
    scopes: command.scopes && isSameSet(command.scopes, scopes) ? undefined : command.scopes,
    protected: command.protected,
  })
  return [
    ...(changes
      ? [
        { id: found.id, event: { type: 'RoleUpdated', open: changes, sealed: null } } satisfies SettingsEvent,
      ]
      : []),
    ...(isDefault ? defaultRoleChange(settings, found.id) : []),
  ]
}

/**
 * Deletes a role. Refuses `not_found`, `unknown_role` for an invalid replacement, and `invalid_state` for the
 * default role.
 */
export const deleteRole: DecideSettings<{ role: string; replaceWith?: string }> = (
  settings,
  { role, replaceWith },
) => {
  const found = findRole(settings, role)
  if (!found) return roleNotFound
  const { id, ...from } = found
  if (id === settings.organization.default_role_id) {
    return refuse('invalid_state', 'role', 'This is the default role: make another role the default first.')
  }
  if (replaceWith !== undefined) {
    const replacement = findRole(settings, replaceWith)
    if (!replacement || replacement.id === id) {
      return refuse('unknown_role', 'role', 'The selected role does not exist.', 'replace_with')
    }
  }
  return [{ id, event: { type: 'RoleDeleted', open: { from }, sealed: null } }]
}

/**
 * Replaces a person's role by another one, both given by id. Also applies to archived people. Refuses
 * `unknown_role`.
 */
export const replaceRole = onPresent<{ from: string; to: string }>((person, { from, to }, { settings }) => {
  if (!person.roles.some(({ id }) => id === from)) return []
  if (!settings.roles.some(({ id }) => id === to)) {
    return refuse('unknown_role', 'role', 'The selected role does not exist.', 'replace_with')
  }
  const roles = person.roles.reduce<RoleAssignment[]>((kept, { id, rank }) => {
    const next = id === from ? to : id
    const twice = kept.findIndex((one) => one.id === next)
    if (twice === -1) return [...kept, { id: next, rank }]
    return rank === 'primary' ? kept.with(twice, { id: next, rank }) : kept
  }, [])
  return [{
    type: 'PersonRolesChanged',
    open: { from: { roles: person.roles }, to: { roles } },
    sealed: null,
  }]
})

/**
 * Finds a role by its id or key. An id takes precedence, and a text in the form of an id is never a key:
 * 0.4.0 derived such keys from names, and one of them could be the id of another role.
 */
export function findRole({ roles }: Pick<SettingsState, 'roles'>, role: string): Role | undefined {
  return roles.find(({ id }) => id === role) ??
    (isSpelledId(role) ? undefined : roles.find(({ key }) => key === role))
}

const isSameSet = (one: readonly string[], other: readonly string[]) =>
  one.length === other.length && one.every((item) => other.includes(item))

const refuseTaken = (field: 'key' | 'number') =>
  refuse(`${field}_taken`, 'role', `The ${field} has already been taken.`, field)

export const roleNotFound = refuse('not_found', 'role', 'Role not found.')

function defaultRoleChange({ organization }: SettingsState, role: string): SettingsEvent[] {
  const changes = difference(organization, { default_role_id: role })
  return changes
    ? [{ id: organization.id, event: { type: 'OrganizationUpdated', open: changes, sealed: null } }]
    : []
}

/** The key made from a name; empty where nothing is left, or where it would look like an id. */
function keyFrom(name: string): string {
  const key = name.normalize('NFKD').toLowerCase()
    .replace(/\p{M}/gu, '')
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, 64)
    .replace(/^-|-$/g, '')
  return isSpelledId(key) ? '' : key
}
