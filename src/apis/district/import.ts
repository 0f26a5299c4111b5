import { fromCell, type ImportMapping, isObject, toList, toText } from '../../operations/foreign_row.ts'

/** People as `GET /api/people` of the Credentials Portal lists them. */
export const districtMapping: ImportMapping = {
  fields: {
    first_name: 'first',
    last_name: 'last',
    email: 'email',
    language: 'language',
    avatar_url: 'avatar_url',
  },
  groups: [{ field: 'tags', kind: 'tag' }],
  status: () => 'active',
  archived: ({ archived }) => archived,
  roles({ roles }) {
    const ranked = fromCell(roles)
    const pairs = isObject(ranked)
      ? Object.entries(ranked)
      : toList(ranked).map((key, index) => [toText(key), index + 1])
    return {
      field: 'roles',
      roles: pairs.map(([key, rank]) => ({
        references: [String(key)],
        rank: toText(rank) === '1' ? 'primary' : 'secondary',
      })),
    }
  },
}
