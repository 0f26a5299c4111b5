import { z } from 'zod'
import { defineEvent, type EventOf } from './event.ts'

export const templates = ['default', 'district', 'workspace', 'church'] as const
export const approvals = ['required', 'automatic'] as const
export const groupKinds = ['team', 'area', 'tag', 'project'] as const

export const organizationFields = z.object({
  number: z.int(),
  name: z.string(),
  template: z.enum(templates),
  external_id: z.string().nullable(),
  approval: z.enum(approvals),
  invitation_hours: z.number(),
  default_role_id: z.string(),
  /**
   * Never lowered, 0 where absent. People are numbered from here on, so that the numbers up to it are free for
   * those who bring one from another system.
   */
  number_offset: z.int().optional(),
})

export const roleFields = z.object({ number: z.int(), key: z.string(), name: z.string() })

export const groupFields = z.object({
  kind: z.enum(groupKinds),
  name: z.string(),
  description: z.string().nullable(),
})

/** `hint` is how a key ends; what it is cannot be told from anything that is kept. */
export const apiKeyFields = z.object({ name: z.string(), scopes: z.array(z.string()), hint: z.string() })

const none = z.null()
const changed = <Fields extends z.ZodObject>(fields: Fields) =>
  z.object({ from: fields.partial(), to: fields.partial() })

export const organizationEvents = {
  OrganizationCreated: defineEvent(z.object({ to: organizationFields }), none),
  OrganizationUpdated: defineEvent(changed(organizationFields), none),
}

export const roleEvents = {
  RoleCreated: defineEvent(z.object({ to: roleFields }), none),
  RoleUpdated: defineEvent(changed(roleFields), none),
  RoleDeleted: defineEvent(z.object({ from: roleFields }), none),
}

/** Who is in a group is told by events of people. */
export const groupEvents = {
  GroupCreated: defineEvent(z.object({ to: groupFields }), none),
  GroupUpdated: defineEvent(changed(groupFields), none),
  GroupDeleted: defineEvent(z.object({ from: groupFields }), none),
}

export const apiKeyEvents = {
  ApiKeyCreated: defineEvent(z.object({ to: apiKeyFields }), none),
  ApiKeyRevoked: defineEvent(z.object({}), none),
}

/** What was handed to the mail provider, or could not be; a stream of its own for each message. */
export const mailEvents = {
  MailSent: defineEvent(z.object({ invitation_id: z.string(), provider_id: z.string().nullable() }), none),
  MailFailed: defineEvent(z.object({ invitation_id: z.string(), cause: z.string() }), none),
}

export type OrganizationEvent = EventOf<typeof organizationEvents>
export type RoleEvent = EventOf<typeof roleEvents>
export type GroupEvent = EventOf<typeof groupEvents>
export type ApiKeyEvent = EventOf<typeof apiKeyEvents>
export type MailEvent = EventOf<typeof mailEvents>
export type Template = typeof templates[number]
export type Approval = typeof approvals[number]

export type GroupKind = typeof groupKinds[number]

export interface Role extends z.infer<typeof roleFields> {
  id: string
}

export interface Group extends z.infer<typeof groupFields> {
  id: string
  /** The position of the event that created the group. */
  number: number
  created_at: number
}

export interface ApiKey extends z.infer<typeof apiKeyFields> {
  id: string
  created_at: number
}

export interface Organization extends z.infer<typeof organizationFields> {
  id: string
  created_at: number
  updated_at: number
}

/** What decisions need to know of the organization. */
export interface Settings {
  organization: Organization
  roles: Role[]
  /** The newest event that this may be wrong about; an append refuses `settings_changed` when there is a newer. */
  position: number
  /** The organization's own data key: makes claims and cursors. */
  key: Uint8Array
}
