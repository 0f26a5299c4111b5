import { z } from 'zod'
import { defineEvent, type EventOf, fieldChanges, noSealedPart } from './event.ts'
import type { Role } from './role.ts'
import type { Fact, StreamType } from './stream.ts'

export const approvals = ['required', 'automatic'] as const
export const recordedReads = ['all', 'history'] as const

export const organizationFields = z.object({
  number: z.int(),
  name: z.string(),
  /** The name of the role template that the organization was created with. */
  template: z.string(),
  external_id: z.string().nullable(),
  approval: z.enum(approvals),
  invitation_hours: z.number(),
  default_role_id: z.string(),
  /**
   * Added to a position to number a new person; 0 where absent, and never lowered. Numbers up to the offset
   * stay free for imported people who keep the number of their previous system.
   */
  number_offset: z.int().optional(),
  /** The language (BCP 47) of mails and pages for people who have chosen none; null if none is set. */
  language: z.string().nullable().optional(),
  /** The reads that are recorded: of the log only, or those of people as they are now too. */
  record_reads: z.enum(recordedReads).optional(),
})

const organizationEvents = {
  OrganizationCreated: defineEvent(z.object({ to: organizationFields }), noSealedPart),
  OrganizationUpdated: defineEvent(fieldChanges(organizationFields), noSealedPart),
  /**
   * An older backup was put back, and this was acknowledged: later positions are used again. The epoch is the
   * time of the acknowledgement, in seconds since the Unix epoch, so that no two histories share one.
   */
  LogRestored: defineEvent(z.object({ epoch: z.int().positive() }), noSealedPart),
}

export type OrganizationEvent = EventOf<typeof organizationEvents>
export type Approval = typeof approvals[number]

export interface Organization extends z.infer<typeof organizationFields> {
  id: string
  /** The epoch of the log; absent before the log was restored for the first time. */
  epoch?: number
  created_at: number
  updated_at: number
}

/** The values of optional fields of an organization whose events do not have them. */
const organizationDefaults = {
  number_offset: 0,
  language: null,
  record_reads: 'history',
} satisfies Partial<Organization>

/** The organization of a stored document, which may be older than some fields. */
export function organizationOf(document: object): Organization {
  return { ...organizationDefaults, ...document } as Organization
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
    case 'LogRestored':
      return organization && { ...organization, epoch: event.open.epoch }
    default:
      return event satisfies never
  }
}

/** An organization and its roles, as decisions about people rely on them. */
export interface Settings {
  organization: Organization
  roles: Role[]
  /**
   * The settings position: that of the last event which can make a cached copy outdated. An append that
   * relied on an older position is refused with `settings_changed`.
   */
  position: number
  /** The organization's data key. It derives claims and cursors. */
  key: Uint8Array
}
