import { expect } from 'vitest'

/** A person as each system shows them. */
// deno-lint-ignore no-explicit-any
export type Shown = Record<'native' | 'district' | 'workspace' | 'church' | 'areas' | 'groups', any>

/** A person or a group, by id and by number. */
type Numbered = { id: string; number: number }

/** What a change takes besides the person. */
export interface Around {
  email: string
  team: Numbered
  tag: Numbered
  area: Numbered
}

/** One change, as each system makes it and shows it. */
export interface Change {
  /** What an auditor reads, whichever system it came by. */
  type: string
  fields: string[]
  /** Method, path and body by each system that has words for it. */
  ways: Record<string, (person: Numbered, around: Around) => [string, string, unknown?]>
  shown: (around: Around) => Partial<Shown>
}

const native = (method: string, rest: string, body?: unknown): Change['ways'][string] => ({ id }) => [
  method,
  `/v1/people/${id}${rest}`,
  body,
]
const district =
  (body: unknown): Change['ways'][string] => ({ id }) => ['PATCH', `/district/api/people/${id}`, body]
const workspace =
  (body: unknown): Change['ways'][string] => ({ number }) => ['PUT', `/workspace/v3/people/${number}`, body]
const church = (rest: string, body: unknown): Change['ways'][string] => ({ number }) => [
  'PUT',
  `/church/api/people/${number}${rest}`,
  body,
]

/** What can change about a person, and every system's words for it. */
export const changes: Record<string, Change> = {
  name: {
    type: 'PersonUpdated',
    fields: ['first_name', 'last_name', 'name'],
    ways: {
      native: native('PATCH', '', { name: 'Kit Miller' }),
      district: district({ first: 'Kit', last: 'Miller' }),
      workspace: workspace({ first_name: 'Kit', last_name: 'Miller' }),
      church: church('/profile', { name: 'Kit Miller' }),
    },
    shown: () => ({
      native: { name: 'Kit Miller', first_name: 'Kit', last_name: 'Miller' },
      district: { first: 'Kit', last: 'Miller' },
      workspace: { first_name: 'Kit', last_name: 'Miller', initials: 'KM' },
      church: { name: 'Kit Miller' },
    }),
  },
  email: {
    type: 'PersonUpdated',
    fields: ['email'],
    ways: {
      native: ({ id }, { email }) => ['PATCH', `/v1/people/${id}`, { email }],
      district: ({ id }, { email }) => ['PATCH', `/district/api/people/${id}`, { email }],
      workspace: ({ number }, { email }) => ['PUT', `/workspace/v3/people/${number}`, { email }],
      church: ({ number }, { email }) => ['PUT', `/church/api/people/${number}/profile`, { email }],
    },
    shown: ({ email }) => ({
      native: { email },
      district: { email },
      workspace: { email },
      church: { email },
    }),
  },
  language: {
    type: 'PersonUpdated',
    fields: ['language'],
    ways: {
      native: native('PATCH', '', { language: 'pl' }),
      district: district({ language: 'pl' }),
      workspace: workspace({ language: 'pl' }),
    },
    shown: () => ({
      native: { language: 'pl' },
      district: { language: 'pl' },
      workspace: { language: 'pl' },
    }),
  },
  title: {
    type: 'PersonUpdated',
    fields: ['title'],
    ways: { native: native('PATCH', '', { title: 'Cox' }), workspace: workspace({ title: 'Cox' }) },
    shown: () => ({ native: { title: 'Cox' }, workspace: { title: 'Cox' } }),
  },
  timezone: {
    type: 'PersonUpdated',
    fields: ['timezone'],
    ways: {
      native: native('PATCH', '', { timezone: 'UTC' }),
      workspace: workspace({ timezone: 1060092772 }),
    },
    shown: () => ({ native: { timezone: 'UTC' }, workspace: { timezone: 1060092772 } }),
  },
  'phone and address': {
    type: 'PersonUpdated',
    fields: ['address', 'phone'],
    ways: {
      native: native('PATCH', '', { phone: '+12025550147', address: '1 Main St' }),
      church: church('/profile', { phone: '+12025550147', address: '1 Main St' }),
    },
    shown: () => ({
      native: { phone: '+12025550147', address: '1 Main St' },
      church: { phone: '+12025550147', address: '1 Main St' },
    }),
  },
  role: {
    type: 'PersonRolesChanged',
    fields: ['roles'],
    ways: {
      native: native('PUT', '/roles', { roles: [{ key: 'pastor', rank: 'primary' }] }),
      'native PATCH': native('PATCH', '', { roles: [{ key: 'pastor' }] }),
      district: district({ roles: { pastor: 1 } }),
      workspace: workspace({ role: 2 }),
      church: church('/role', { role_id: 2 }),
    },
    shown: () => ({
      native: { roles: [expect.objectContaining({ key: 'pastor', rank: 'primary' })] },
      district: { roles: { pastor: 1 } },
      workspace: { role: { id: 2 } },
      church: { role_id: 2 },
    }),
  },
  status: {
    type: 'PersonStatusChanged',
    fields: ['status'],
    ways: {
      native: native('PUT', '/status', { status: 'inactive' }),
      church: church('/status', { status_id: 2 }),
    },
    shown: () => ({
      native: { status: 'inactive' },
      workspace: { suspended: true },
      church: { status: 'inactive' },
    }),
  },
  archived: {
    type: 'PersonArchived',
    fields: ['archived_at'],
    ways: { native: native('POST', '/archive'), district: district({ archived: 1 }) },
    shown: () => ({ native: { archived_at: expect.any(String) }, district: { archived: 1 } }),
  },
  team: {
    type: 'PersonGroupsChanged',
    fields: ['groups'],
    ways: {
      native: ({ id }, { team }) => ['PUT', `/v1/people/${id}/groups/${team.id}`],
      workspace: (
        { number },
        { team },
      ) => ['PUT', `/workspace/v3/people/${number}`, { groups: [team.number] }],
      'workspace group': (
        { number },
        { team },
      ) => ['PUT', `/workspace/v3/groups/${team.number}`, { assigned: [number] }],
      church: (
        { number },
        { team },
      ) => ['PUT', `/church/api/people/${number}/profile`, { groups: [team.number] }],
    },
    shown: ({ team }) => ({
      native: { groups: [expect.objectContaining({ id: team.id, kind: 'team' })] },
      workspace: { groups: [team.number] },
      groups: [team.number],
    }),
  },
  area: {
    type: 'PersonGroupsChanged',
    fields: ['groups'],
    ways: {
      native: ({ id }, { area }) => ['PUT', `/v1/people/${id}/groups/${area.id}`],
      church: (
        { number },
        { area },
      ) => ['PUT', `/church/api/people/${number}/profile`, { areaIds: [area.number] }],
    },
    shown: ({ area }) => ({
      native: { groups: [expect.objectContaining({ id: area.id, kind: 'area' })] },
      areas: [area.number],
    }),
  },
  tag: {
    type: 'PersonGroupsChanged',
    fields: ['groups'],
    ways: {
      native: ({ id }, { tag }) => ['PUT', `/v1/people/${id}/groups/${tag.id}`],
      district: ({ id }, { tag }) => ['PATCH', `/district/api/people/${id}`, { tags: [tag.id] }],
    },
    shown: ({ tag }) => ({
      native: { groups: [expect.objectContaining({ id: tag.id, kind: 'tag' })] },
      district: { tags: [tag.id] },
    }),
  },
}
