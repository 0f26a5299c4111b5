export const templates = ['default', 'district', 'workspace', 'church'] as const

export type Template = typeof templates[number]

interface TemplateRole {
  key: string
  name: string
  default?: true
}

/** The roles that an organization starts with, numbered from 1. Clients of the systems we speak for know them. */
export const templateRoles: Record<Template, readonly TemplateRole[]> = {
  default: [
    { key: 'owner', name: 'Owner' },
    { key: 'admin', name: 'Admin' },
    { key: 'member', name: 'Member', default: true },
  ],
  district: [
    { key: '1a', name: 'Admin' },
    { key: '1b', name: 'Mentor' },
    { key: '1c', name: 'Candidate', default: true },
    { key: '1d', name: 'Board' },
  ],
  workspace: [
    { key: 'owner', name: 'Owner' },
    { key: 'admin', name: 'Admin' },
    { key: 'normal-user', name: 'Normal User', default: true },
    { key: 'client', name: 'Client' },
  ],
  church: [
    { key: 'superadmin', name: 'Superadmin' },
    { key: 'pastor', name: 'Pastor' },
    { key: 'leader', name: 'Leader' },
    { key: 'coordinator', name: 'Coordinator' },
    { key: 'member', name: 'Member', default: true },
  ],
}
