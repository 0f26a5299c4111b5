import type { Settings } from '../../events/organization.ts'
import { type Person, type Present, withEvents } from '../../events/person.ts'
import type { PersonEvent } from '../../events/person_events.ts'
import type { Role } from '../../events/role.ts'
import { refuse, type Refused } from './decision.ts'
import { evolveSettings, type SettingsEvent, type SettingsState } from './settings.ts'

/** The scopes that a caller may give to others; `every` for an operator. */
export type CallerScopes = ReadonlySet<string> | 'every'

export const noScopes: ReadonlySet<never> = new Set()

/**
 * Refuses `insufficient_scope` when events of a person give a role whose scopes the caller lacks. A role is
 * given when the person did not have it, and when a person who has it becomes active; accepting one's own
 * invitation gives nothing. The address of a person whose roles carry scopes is changed by callers with all
 * of these scopes. Every command on a person passes here, whatever API it came through.
 */
export function refuseGrants(
  before: Person,
  events: PersonEvent[],
  { settings, scopes }: { settings: Pick<Settings, 'roles'>; scopes: CallerScopes },
): Refused | null {
  if (events.length === 0 || !settings.roles.some(carriesScopes)) return null
  const after = withEvents(before, events, '', 0)
  if (after.existence !== 'present') return null
  const held = before.existence === 'present' ? rolesOf(before) : []
  const needed = new Set(
    before.existence === 'present' && before.email !== after.email ? [...held, ...rolesOf(after)] : [],
  )
  const isActivated = isActing(after) && !isActing(before) &&
    !events.some(({ type }) => type === 'InvitationAccepted')
  for (const id of rolesOf(after)) if (isActivated || !held.includes(id)) needed.add(id)
  return refuseRoles(settings.roles.filter(({ id }) => needed.has(id)), scopes)
}

/**
 * Refuses `insufficient_scope` when events give scopes to a role or take them from it, rename or delete a
 * role, change its protection or make it the default, and the caller lacks one of those scopes. A key, number
 * or name that a role gains or loses needs the scopes of every other role with this text: callers who name a
 * role by it would otherwise give another one.
 */
export function refuseRoleGrants(
  before: SettingsState,
  events: SettingsEvent[],
  scopes: CallerScopes,
): Refused | null {
  const after = events.reduce((settings, event) => evolveSettings(settings, event, 0), before)
  if (![...before.roles, ...after.roles].some(carriesScopes)) return null
  const roleIn = ({ roles }: SettingsState, id: string) => roles.find((role) => role.id === id)
  const scopesIn = (settings: SettingsState, id: string) => roleIn(settings, id)?.scopes ?? []
  const scopesOfNamesakes = (id: string) => {
    const [earlier, later] = [textsOf(roleIn(before, id)), textsOf(roleIn(after, id))]
    const moved = [...earlier, ...later].filter((text) => !earlier.includes(text) || !later.includes(text))
    return moved.length === 0 ? [] : [...before.roles, ...after.roles]
      .filter((role) => role.id !== id && carriesScopes(role))
      .flatMap((role) => textsOf(role).some((text) => moved.includes(text)) ? role.scopes! : [])
  }
  const needed = events.flatMap(({ id, event }) => {
    switch (event.type) {
      case 'RoleCreated':
      case 'RoleUpdated':
      case 'RoleDeleted': {
        const [earlier, later] = [scopesIn(before, id), scopesIn(after, id)]
        const all = [...earlier, ...later]
        return event.type === 'RoleUpdated' && isScopesOnly(event.open.to)
          ? all.filter((scope) => !earlier.includes(scope) || !later.includes(scope))
          : all
      }
      case 'OrganizationUpdated':
        return event.open.to.default_role_id === undefined
          ? []
          : scopesIn(after, event.open.to.default_role_id)
      case 'OrganizationCreated':
      case 'LogRestored':
        return []
      default:
        return event satisfies never
    }
  })
  const moved = [...new Set(events.map(({ id }) => id))].flatMap(scopesOfNamesakes)
  return refuseScopes(needed, scopes) ??
    refuseScopes(moved, scopes, 'Another role with this key, number or name')
}

/** Refuses `insufficient_scope` when the caller lacks a scope of one of the roles. */
export function refuseRoles(roles: readonly Role[], scopes: CallerScopes): Refused | null {
  return refuseScopes(roles.flatMap((role) => role.scopes ?? []), scopes)
}

/** Whether the person has the scopes of their roles: they exist, are active and are not archived. */
export function isActing(person: Person): person is Present {
  return person.existence === 'present' && person.status === 'active' && person.archived_at === null
}

function refuseScopes(needed: readonly string[], scopes: CallerScopes, which = 'The role'): Refused | null {
  // organizations:manage includes every other scope
  if (scopes === 'every' || scopes.has('organizations:manage')) return null
  const missing = needed.find((scope) => !scopes.has(scope))
  return missing === undefined ? null : {
    ...refuse(
      'insufficient_scope',
      'role',
      `${which} carries the scope ${missing}, which the caller lacks.`,
    ),
    scope: missing,
  }
}

const isScopesOnly = ({ key, name, protected: isProtected }: Partial<Role>) =>
  key === undefined && name === undefined && isProtected === undefined

/** What callers may name a role by, apart from its id; a name in any case. */
const textsOf = (role: Role | undefined) =>
  role ? [role.key, String(role.number), role.name].map((text) => text.toLowerCase()) : []

const carriesScopes = ({ scopes }: Role) => scopes !== undefined && scopes.length > 0

const rolesOf = ({ roles }: Present) => roles.map(({ id }) => id)
