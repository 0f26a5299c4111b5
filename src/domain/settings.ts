import {
  evolveOrganization,
  type Organization,
  type OrganizationEvent,
  type Settings,
} from '../../events/organization.ts'
import { evolveRole, type Role, type RoleEvent } from '../../events/role.ts'
import type { Refused } from './decision.ts'

/** An organization and its roles: streams of their own, decided upon together. */
export type Known = Pick<Settings, 'organization' | 'roles'>

/** An event together with the id of its stream: the organization's or a role's. */
export interface SettingsEvent {
  id: string
  event: OrganizationEvent | RoleEvent
}

/** The events that carry out a command, none when nothing changes, or the refusal. Pure. */
export type DecideSettings<Command> = (known: Known, command: Command) => SettingsEvent[] | Refused

/** What an organization is before its first event. */
export const unfounded: Known = { organization: {} as Organization, roles: [] }

/** The organization and its roles after one more event, which happened at `now`. */
export function evolveSettings(
  { organization, roles }: Known,
  { id, event }: SettingsEvent,
  now: number,
): Known {
  const place = { version: 0, position: 0, occurredAt: now }
  switch (event.type) {
    case 'OrganizationCreated':
    case 'OrganizationUpdated': {
      const fact = { ...event, ...place, stream: { kind: 'organization' as const, id } }
      return { organization: evolveOrganization(organization, fact)!, roles }
    }
    case 'RoleCreated':
    case 'RoleUpdated':
    case 'RoleDeleted': {
      const fact = { ...event, ...place, stream: { kind: 'role' as const, id } }
      const role = evolveRole(roles.find((one) => one.id === id) ?? null, fact)
      return { organization, roles: withRole(roles, id, role) }
    }
    default:
      return event satisfies never
  }
}

/** The fields of `changes` that differ from the current values, as an event has them; null when none does. */
export function difference<Fields extends object>(
  current: Fields,
  changes: Partial<Fields>,
): { from: Partial<Fields>; to: Partial<Fields> } | null {
  const fields = (Object.keys(changes) as (keyof Fields)[])
    .filter((field) => changes[field] !== undefined && changes[field] !== current[field])
  if (fields.length === 0) return null
  const pick = (from: Partial<Fields>) =>
    Object.fromEntries(fields.map((field) => [field, from[field]])) as Partial<Fields>
  return { from: pick(current), to: pick(changes) }
}

function withRole(roles: readonly Role[], id: string, role: Role | null): Role[] {
  const place = roles.findIndex((one) => one.id === id)
  if (role === null) return roles.filter((one) => one.id !== id)
  return place === -1 ? [...roles, role] : roles.with(place, role)
}
