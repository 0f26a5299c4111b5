import { type ImportMapping, toText } from '../../operations/foreign_row.ts'

/**
 * Maps people from `GET /api/people` of Church Center, with the additional fields of its single-person reply.
 */
export const churchMapping: ImportMapping = {
  fields: { name: 'name', email: 'email', phone: 'phone', address: 'address' },
  groups: [{ field: 'areaIds', kind: 'area' }, { field: 'groupIds', kind: 'team' }],
  status: ({ status }) => numbered[toText(status)] ?? status,
  archived: () => null,
  roles({ role_id, role_name }) {
    const references = [toText(role_id), toText(role_name)].filter(Boolean)
    return { field: 'role_id', roles: references.length === 0 ? [] : [{ references, rank: 'primary' }] }
  },
}

const numbered: Record<string, string> = { 1: 'active', 2: 'inactive', 3: 'pending' }
