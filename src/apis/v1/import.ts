import { type ImportMapping, isObject, toList, toText } from '../../operations/foreign_row.ts'

/** People as `GET /v1/people` lists them, here or at ClearPolicy. */
export const nativeMapping: ImportMapping = {
  fields: {
    name: 'name',
    first_name: 'first_name',
    last_name: 'last_name',
    email: 'email',
    phone: 'phone',
    address: 'address',
    title: 'title',
    language: 'language',
    timezone: 'timezone',
    avatar_url: 'avatar_url',
  },
  groups: [{ field: 'groups' }],
  status: ({ status }) => status,
  archived: ({ archived_at, archived }) => archived_at ?? archived,
  number: 'number',
  roles({ roles }) {
    return {
      field: 'roles',
      roles: toList(roles).map((role, index) => {
        const { id, key, number, name, rank } = isObject(role)
          ? role
          : { key: role } as Record<string, unknown>
        return {
          references: [id, key, number, name].map(toText).filter(Boolean),
          rank: rank === 'secondary' || (rank === undefined && index > 0) ? 'secondary' : 'primary',
        }
      }),
    }
  },
}
