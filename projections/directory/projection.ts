import type { ApiKey } from '../../events/api_key.ts'
import type { Group } from '../../events/group.ts'
import { type Organization, organizationOf } from '../../events/organization.ts'
import type { Role } from '../../events/role.ts'
import type { RowProjection } from '../projection.ts'

type Listed = Organization | Role | Group | ApiKey

/** Organizations, roles, groups and API keys: one document each. A deleted one has no row. */
export const directory: RowProjection<Listed | null> = {
  name: 'directory',
  version: 1,
  table: 'records',
  of: ['organization', 'role', 'group', 'api_key'],
  keeps: 'in_place',
  key: ['kind', 'id'],
  columns: [
    { name: 'kind', type: 'text', personal: false, since: 1 },
    { name: 'id', type: 'text', personal: false, since: 1 },
    { name: 'version', type: 'int', personal: false, since: 1 },
    { name: 'position', type: 'bigint', personal: false, since: 1, assigned: true },
    { name: 'document', type: 'json', personal: false, since: 1 },
  ],
  rows({ kind, id, version, position }, state) {
    const row = { kind, id, version, position }
    if (!state) return [{ ...row, removed: true }]
    if (kind !== 'group') return [{ ...row, document: state }]
    // a group's number is the position, which is a column of its own
    const { number: _, ...document } = state as Group
    return [{ ...row, document }]
  },
  asRead(row) {
    const { kind, document } = row
    return kind === 'organization' && document
      ? { ...row, document: organizationOf(document as object) }
      : row
  },
}
