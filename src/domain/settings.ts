import {
  evolveOrganization,
  type Organization,
  type OrganizationEvent,
  type Settings,
} from '../../events/organization.ts'
import { evolveRole, type Role, type RoleEvent } from '../../events/role.ts'
import type { Refused } from './decision.ts'

/** The state that settings commands decide on: an organization and its roles, which are separate streams. */
export type SettingsState = Pick<Settings, 'organization' | 'roles'>

/** An event and the id of its stream: the organization or a role. */
export interface SettingsEvent {
  id: string
  event: OrganizationEvent | RoleEvent
}

/**
 * Decides a settings command: returns the events that carry it out, none when nothing changes, or the
 * refusal. Pure.
 */
export type DecideSettings<Command> = (settings: SettingsState, command: Command) => SettingsEvent[] | Refused

/** The state of an organization before its first event. */
export const initialSettings: SettingsState = { organization: {} as Organization, roles: [] }

/** The state after one more event. `now` is the time of the event in milliseconds since the Unix epoch. */
export function evolveSettings(
  { organization, roles }: SettingsState,
  { id, event }: SettingsEvent,
  now: number,
): SettingsState {
  const place = { version: 0, position: 0, occurredAt: now }
  switch (event.type) {
    case 'OrganizationCreated':
    case 'OrganizationUpdated':
    case 'LogRestored': {
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

/**
 * The fields of `changes` that differ from the current values, with their values before and after as an event
 * records them; null when none differs.
 */
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
