import type { Person } from '../../events/person.ts'
import type { Role } from '../../events/role.ts'
import { isActing } from './grants.ts'

/** How a change concerns the holders of protected roles, by role id. The append refuses `last_holder`. */
export interface HolderChange {
  /** Roles that the person ceases to hold as an active person. */
  loses: string[]
  /** Roles that the person begins to hold as an active person. */
  gains: string[]
  /** Roles that are deleted. */
  ends: string[]
}

/** The protected roles that a person begins or ceases to hold as an active person; null for none. */
export function holderChange(before: Person, after: Person, roles: readonly Role[]): HolderChange | null {
  if (!roles.some((role) => role.protected)) return null
  const [held, holds] = [protectedRolesOf(before, roles), protectedRolesOf(after, roles)]
  const loses = held.filter((id) => !holds.includes(id))
  const gains = holds.filter((id) => !held.includes(id))
  return loses.length + gains.length > 0 ? { loses, gains, ends: [] } : null
}

function protectedRolesOf(person: Person, roles: readonly Role[]): string[] {
  if (!isActing(person)) return []
  return person.roles.map(({ id }) => id)
    .filter((id) => roles.some((role) => role.id === id && role.protected))
}
