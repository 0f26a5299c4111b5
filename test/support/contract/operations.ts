import type { Belongings } from './belongings.ts'

/**
 * What an operation needs, and what it answers to somebody who has it and asks for nobody, with an empty
 * body.
 */
export interface Operation {
  /** The scope that it requires; `any` for every token, `public` for none at all. */
  scope: string
  /** Another that it needs besides, because it shows personal values. */
  also?: string
  /** The status then. */
  nobody: number
  /** Whoever's token belongs to the person may use it on themselves without a scope. */
  self?: boolean
  /** Sent as multipart/form-data, with a file. */
  form?: boolean
  /** A body of a request that is carried out when nothing else is wrong with it. */
  body?: (own: Belongings) => Record<string, unknown>
  /** The same for the query of an operation that does nothing without. */
  query?: (own: Belongings) => string
}

const address = () => `new.${crypto.randomUUID()}@example.com`
const empty = () => ({})

/** Every operation that /openapi.json describes. */
export const operations: Record<string, Operation> = {
  'GET /v1/people': { scope: 'people:read', nobody: 200 },
  'POST /v1/people': {
    scope: 'people:write',
    nobody: 422,
    body: () => ({ name: 'Ann', email: address() }),
  },
  'GET /v1/people/{id}': { scope: 'people:read', nobody: 404, self: true },
  'PATCH /v1/people/{id}': { scope: 'people:write', nobody: 404, self: true, body: empty },
  'DELETE /v1/people/{id}': { scope: 'people:delete', nobody: 404 },
  'POST /v1/people/{id}/archive': { scope: 'people:write', nobody: 404 },
  'POST /v1/people/{id}/restore': { scope: 'people:write', nobody: 404 },
  'PUT /v1/people/{id}/status': {
    scope: 'people:approve',
    nobody: 422,
    body: () => ({ status: 'active' }),
  },
  'PUT /v1/people/{id}/roles': {
    scope: 'people:approve',
    nobody: 422,
    body: ({ role }) => ({ roles: [{ id: role.id, rank: 'primary' }] }),
  },
  'POST /v1/people/{id}/invite': { scope: 'people:invite', nobody: 404 },
  'DELETE /v1/people/{id}/invite': { scope: 'people:invite', nobody: 404 },
  'POST /v1/people/{id}/approve': { scope: 'people:approve', nobody: 404, body: empty },
  'POST /v1/people/invite': {
    scope: 'people:invite',
    nobody: 422,
    body: () => ({ name: 'Ann', email: address() }),
  },
  'POST /v1/people/invite/bulk': {
    scope: 'people:invite',
    nobody: 422,
    body: () => ({ emails: [address()] }),
  },
  'GET /v1/people/{id}/groups': { scope: 'people:read', nobody: 404 },
  'PUT /v1/people/{id}/groups/{groupId}': { scope: 'people:write', nobody: 404 },
  'DELETE /v1/people/{id}/groups/{groupId}': { scope: 'people:write', nobody: 404 },
  'GET /v1/people/{id}/files': { scope: 'people:read', nobody: 404 },
  'POST /v1/people/{id}/files': { scope: 'people:write', nobody: 404, form: true },
  'GET /v1/people/{id}/files/{fileId}': { scope: 'people:read', nobody: 404 },
  'DELETE /v1/people/{id}/files/{fileId}': { scope: 'people:write', nobody: 404 },
  'GET /v1/people/{id}/events': { scope: 'events:read', nobody: 404 },
  'GET /v1/people/{id}/history/{field}': { scope: 'events:read', also: 'people:read', nobody: 404 },
  'GET /v1/people/{id}/export': { scope: 'events:read', also: 'people:read', nobody: 404, self: true },
  'GET /v1/invitations/{token}': { scope: 'public', nobody: 404 },
  'POST /v1/invitations/{token}/accept': { scope: 'public', nobody: 404, body: empty },
  'GET /v1/organizations': { scope: 'organizations:manage', nobody: 200 },
  'POST /v1/organizations': {
    scope: 'organizations:manage',
    nobody: 422,
    body: () => ({ name: 'Another' }),
  },
  'GET /v1/organizations/{id}': { scope: 'organizations:manage', nobody: 404 },
  'PATCH /v1/organizations/{id}': { scope: 'organizations:manage', nobody: 404, body: empty },
  'GET /v1/organization': { scope: 'any', nobody: 200 },
  'GET /v1/roles': { scope: 'people:read', nobody: 200 },
  'POST /v1/roles': { scope: 'groups:write', nobody: 422, body: () => ({ name: 'Cox' }) },
  'PATCH /v1/roles/{id}': { scope: 'groups:write', nobody: 404, body: empty },
  'DELETE /v1/roles/{id}': { scope: 'groups:write', nobody: 404, query: () => 'replace_with=member' },
  'GET /v1/groups': { scope: 'people:read', nobody: 200 },
  'POST /v1/groups': {
    scope: 'groups:write',
    nobody: 422,
    body: () => ({ kind: 'team', name: 'Eight' }),
  },
  'GET /v1/groups/{id}': { scope: 'people:read', nobody: 404 },
  'PATCH /v1/groups/{id}': { scope: 'groups:write', nobody: 404, body: empty },
  'DELETE /v1/groups/{id}': { scope: 'groups:write', nobody: 404 },
  'GET /v1/groups/{id}/members': { scope: 'people:read', nobody: 404 },
  'GET /v1/api-keys': { scope: 'keys:manage', nobody: 200 },
  'POST /v1/api-keys': {
    scope: 'keys:manage',
    nobody: 422,
    body: () => ({ name: 'Sync', scopes: ['people:read'] }),
  },
  'DELETE /v1/api-keys/{id}': { scope: 'keys:manage', nobody: 404 },
  'GET /v1/events': { scope: 'events:read', nobody: 200 },
  'GET /v1/events/export': { scope: 'events:read', nobody: 200 },
  'GET /v1/events/reads': { scope: 'events:read', nobody: 200 },
  'GET /v1/events/checkpoint': { scope: 'events:read', nobody: 200 },
  'GET /v1/projections': { scope: 'projections:manage', nobody: 200 },
  'POST /v1/projections/{name}/rebuild': { scope: 'projections:manage', nobody: 404 },
  'DELETE /v1/projections/{name}/rebuild': { scope: 'projections:manage', nobody: 404 },
  'GET /v1/health': { scope: 'projections:manage', nobody: 200 },
  'GET /v1/version': { scope: 'public', nobody: 200 },
  'GET /.well-known/jwks.json': { scope: 'public', nobody: 200 },

  'GET /district/api/people': { scope: 'people:read', nobody: 200 },
  'POST /district/api/people': {
    scope: 'people:write',
    nobody: 400,
    body: () => ({ first: 'Ann', last: 'Lee', email: address() }),
  },
  'GET /district/api/people/{id}': { scope: 'people:read', nobody: 404, self: true },
  'PATCH /district/api/people/{id}': { scope: 'people:write', nobody: 404, self: true, body: empty },
  'DELETE /district/api/people/{id}': { scope: 'people:delete', nobody: 404 },
  'POST /district/api/people/{id}/invite': { scope: 'people:invite', nobody: 404 },
  'GET /district/api/people/{id}/uploads': { scope: 'people:read', nobody: 404 },
  'POST /district/api/people/{id}/uploads': { scope: 'people:write', nobody: 404, form: true },
  'GET /district/api/people/{id}/uploads/{fileId}': { scope: 'people:read', nobody: 404 },
  'DELETE /district/api/people/{id}/uploads/{fileId}': { scope: 'people:write', nobody: 404 },
  'GET /district/api/interviews/{personId}': { scope: 'interviews:read', nobody: 404 },
  'POST /district/api/interviews/{personId}': {
    scope: 'interviews:write',
    nobody: 400,
    body: () => ({ date: '2024-02-29' }),
  },

  'GET /workspace/v3/people': { scope: 'people:read', nobody: 200 },
  'POST /workspace/v3/people': {
    scope: 'people:write',
    nobody: 400,
    body: () => ({ first_name: 'Ann', last_name: 'Lee', email: address() }),
  },
  'GET /workspace/v3/people/{id}': { scope: 'people:read', nobody: 404, self: true },
  'PUT /workspace/v3/people/{id}': { scope: 'people:write', nobody: 404, self: true, body: empty },
  'DELETE /workspace/v3/people/{id}': { scope: 'people:delete', nobody: 404 },
  'GET /workspace/v3/groups': { scope: 'people:read', nobody: 200 },
  'POST /workspace/v3/groups': { scope: 'groups:write', nobody: 400, body: () => ({ name: 'Eight' }) },
  'GET /workspace/v3/groups/{id}': { scope: 'people:read', nobody: 404 },
  'PUT /workspace/v3/groups/{id}': { scope: 'groups:write', nobody: 404, body: empty },
  'DELETE /workspace/v3/groups/{id}': { scope: 'groups:write', nobody: 404 },
  'GET /workspace/v3/roles': { scope: 'people:read', nobody: 200 },
  'GET /workspace/v3/languages': { scope: 'any', nobody: 200 },
  'GET /workspace/v3/timezones': { scope: 'any', nobody: 200 },

  'GET /church/api/people': { scope: 'people:read', nobody: 200 },
  'GET /church/api/people/{id}': { scope: 'people:read', nobody: 404, self: true },
  'GET /church/api/people/{id}/areas': { scope: 'people:read', nobody: 404, self: true },
  'GET /church/api/people/{id}/groups': { scope: 'people:read', nobody: 404, self: true },
  'POST /church/api/people/invite': {
    scope: 'people:invite',
    nobody: 400,
    body: ({ number }) => ({ name: 'Ann', email: address(), church_id: number }),
  },
  'POST /church/api/people/invite/bulk': {
    scope: 'people:invite',
    nobody: 400,
    body: ({ number }) => ({ emails: [address()], church_id: number }),
  },
  'DELETE /church/api/people/invite': {
    scope: 'people:invite',
    nobody: 400,
    body: ({ invited }) => ({ email: invited.email }),
  },
  'POST /church/api/people/approve': {
    scope: 'people:approve',
    nobody: 400,
    body: ({ role }) => ({ role_id: role.number }),
    query: ({ person }) => `action=${person.number}`,
  },
  'PUT /church/api/people/{id}/role': {
    scope: 'people:approve',
    nobody: 400,
    body: ({ role }) => ({ role_id: role.number }),
  },
  'PUT /church/api/people/{id}/status': {
    scope: 'people:approve',
    nobody: 400,
    body: () => ({ status_id: 1 }),
  },
  'PUT /church/api/people/{id}/profile': { scope: 'people:write', nobody: 404, self: true, body: empty },
  'DELETE /church/api/people/{id}': { scope: 'people:delete', nobody: 404 },
}

/** Parameters of paths that name nothing of an organization's. */
const plainParameters: Record<string, string> = { name: 'nothing', field: 'email', token: 'nothing' }

/** What a path's parameter stands for; throws for one that nobody has thought of. */
export function parameterOf(path: string, name: string, { from }: { from: Belongings | null }): string {
  if (plainParameters[name]) return plainParameters[name]
  const segments = path.split('/')
  const collection = segments[segments.indexOf(`{${name}}`) - 1]!
  const withNumber = /^\/(workspace|church)\//.test(path)
  if (!(collection in collections)) throw new Error(`what is ${name} in ${path}?`)
  if (!from) return withNumber ? '999999999' : nobodysId
  const { id, number } = collections[collection]!(from)
  return String(withNumber ? number : id)
}

const nobodysId = '01jz91kq3m0gar5btepwxvncde'

const collections: Record<string, (own: Belongings) => { id: string; number?: number }> = {
  people: ({ person }) => person,
  interviews: ({ person }) => person,
  groups: ({ team }) => team,
  files: ({ file }) => file,
  uploads: ({ file }) => file,
  roles: ({ role }) => role,
  'api-keys': ({ apiKey }) => apiKey,
  organizations: (own) => own,
}

export const parametersIn = (path: string) => [...path.matchAll(/\{(\w+)\}/g)].map(([, name]) => name!)

/** The path with every parameter put in by `valueOf`. */
export const fill = (path: string, valueOf: (name: string) => string) =>
  path.replace(/\{(\w+)\}/g, (_, name) => valueOf(name))
