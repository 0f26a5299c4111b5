import { z } from 'zod'
import { changed, defineEvent, type EventOf, none } from './event.ts'
import type { Role } from './role.ts'
import type { Fact, StreamType } from './stream.ts'

export const approvals = ['required', 'automatic'] as const

export const organizationFields = z.object({
  number: z.int(),
  name: z.string(),
  /** The template of roles that the organization started with. */
  template: z.string(),
  external_id: z.string().nullable(),
  approval: z.enum(approvals),
  invitation_hours: z.number(),
  default_role_id: z.string(),
  /**
   * Never lowered; 0 where absent. New people are numbered above it, so that the numbers up to it are free
   * for people who bring theirs from another system.
   */
  number_offset: z.int().optional(),
})

export const organizationEvents = {
  OrganizationCreated: defineEvent(z.object({ to: organizationFields }), none),
  OrganizationUpdated: defineEvent(changed(organizationFields), none),
}

export type OrganizationEvent = EventOf<typeof organizationEvents>
export type Approval = typeof approvals[number]

export interface Organization extends z.infer<typeof organizationFields> {
  id: string
  created_at: number
  updated_at: number
}

export const organizationStream: StreamType<Organization | null, OrganizationEvent> = {
  kind: 'organization',
  events: organizationEvents,
  initial: null,
  evolve: evolveOrganization,
}

/** The organization after one more event; null before its creation. */
export function evolveOrganization(
  organization: Organization | null,
  event: Fact<OrganizationEvent>,
): Organization | null {
  switch (event.type) {
    case 'OrganizationCreated':
      return {
        id: event.stream.id,
        ...event.open.to,
        created_at: event.occurredAt,
        updated_at: event.occurredAt,
      }
    case 'OrganizationUpdated':
      return organization && { ...organization, ...event.open.to, updated_at: event.occurredAt }
    default:
      return event satisfies never
  }
}

/** An organization with its roles, as decisions about people rely on it. */
export interface Settings {
  organization: Organization
  roles: Role[]
  /**
   * The position of the newest event that could make this outdated. An append that relied on it is refused
   * with `settings_changed` once there is a newer one.
   */
  position: number
  /** The organization's own data key: makes claims and cursors. */
  key: Uint8Array
}
