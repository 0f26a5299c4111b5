import type { TemplateRole } from './organization.ts'

/** The roles of each template, by its name. Roles are numbered from 1 in an organization. */
export type RoleTemplates = Readonly<Record<string, readonly TemplateRole[]>>

export const defaultTemplate = 'default'

/** The roles of an organization that is created without a template. */
export const defaultRoles: readonly TemplateRole[] = [
  { key: 'owner', name: 'Owner' },
  { key: 'admin', name: 'Admin' },
  { key: 'member', name: 'Member', default: true },
]
