import { fromCell, type ImportMapping, isObject, isYes, toText } from '../../operations/foreign_row.ts'

/** People as `GET /v3/people` of ProofHub lists them. Its ids of time zones mean nothing here. */
export const workspaceMapping: ImportMapping = {
  fields: {
    first_name: 'first_name',
    last_name: 'last_name',
    email: 'email',
    title: 'title',
    language: 'language',
    timezone: 'timezone',
    avatar_url: 'image_url',
  },
  groups: [{ field: 'groups', kind: 'team' }, { field: 'projects', kind: 'project' }],
  status: ({ suspended }) => isYes(suspended) ? 'inactive' : 'active',
  archived: () => null,
  roles({ role }) {
    const given = fromCell(role)
    const reference = toText(isObject(given) ? given.id : given)
    return { field: 'role', roles: reference === '' ? [] : [{ references: [reference], rank: 'primary' }] }
  },
}
