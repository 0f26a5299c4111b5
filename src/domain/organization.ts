import type { Organization } from '../../events/organization.ts'
import { refuse } from './decision.ts'
import { type DecideSettings, difference, type SettingsEvent } from './settings.ts'

/** What the caller decides about an organization. */
type OrganizationSettings = Omit<
  Organization,
  'id' | 'number' | 'template' | 'default_role_id' | 'number_offset' | 'created_at' | 'updated_at'
>

export interface CreateOrganization extends OrganizationSettings {
  /** The ids of the organization and its roles, and its number, generated before the decision. */
  id: string
  number: number
  roleIds: readonly string[]
  template: string
  /** The roles of the template, in the order of {@link roleIds}. */
  roles: readonly FoundingRole[]
}

/** A role that an organization starts with. Exactly one role of a template is the default. */
export interface TemplateRole {
  key: string
  name: string
  default?: true
}

/** A role of a new organization. Only an operator founds one with roles that carry scopes. */
export interface FoundingRole extends TemplateRole {
  scopes?: string[]
  protected?: true
}

export type UpdateOrganization = Partial<OrganizationSettings>

/** Creates an organization and the roles of its template, numbered from 1. */
export const createOrganization: DecideSettings<CreateOrganization> = (_, command) => {
  const { id, number, roleIds, roles: ofTemplate, template, ...settings } = command
  const roles = ofTemplate.map((role, index) => ({ ...role, id: roleIds[index]! }))
  const default_role_id = roles.find((role) => role.default)!.id
  return [
    {
      id,
      event: {
        type: 'OrganizationCreated',
        open: { to: { ...settings, number, template, default_role_id } },
        sealed: null,
      },
    },
    ...roles.map(({ id, default: _, ...role }, index): SettingsEvent => ({
      id,
      event: { type: 'RoleCreated', open: { to: { number: index + 1, ...role } }, sealed: null },
    })),
  ]
}

/**
 * Changes the fields that differ. The external id can be set only once, because look-ups by it are cached.
 * Refuses `invalid_state` for a different external id.
 */
export const updateOrganization: DecideSettings<UpdateOrganization> = ({ organization }, command) => {
  const changes = difference(organization, command)
  if (!changes) return []
  if (changes.to.external_id !== undefined && organization.external_id !== null) {
    return refuse(
      'invalid_state',
      'organization',
      'The organization already has an external id, which cannot be changed.',
    )
  }
  return [{ id: organization.id, event: { type: 'OrganizationUpdated', open: changes, sealed: null } }]
}

/**
 * Raises the number offset to `upTo`, so that people without an imported number are numbered above it. Never
 * lowers it.
 */
export const offsetNumbers: DecideSettings<{ upTo: number }> = ({ organization }, { upTo }) => {
  const changes = upTo > organization.number_offset! &&
    difference(organization, { number_offset: upTo })
  return changes
    ? [{ id: organization.id, event: { type: 'OrganizationUpdated', open: changes, sealed: null } }]
    : []
}

/** Acknowledges that an older state of the log was put back. An epoch is never lowered. */
export const acknowledgeRestore: DecideSettings<{ epoch: number }> = ({ organization }, { epoch }) =>
  epoch > (organization.epoch ?? 0)
    ? [{ id: organization.id, event: { type: 'LogRestored', open: { epoch }, sealed: null } }]
    : []
