import type { Belongings } from './belongings.ts'

/** The rights that an operation needs, its status, and a request that it carries out. */
export interface Operation {
  /** The scope that it requires; `any` for every token, `public` for none at all. */
  scope: string
  /** A second scope that it requires, because it shows personal values. */
  also?: string
  /** The status of a permitted request with unknown ids and an empty body. */
  permitted: number
  /** A person's own token permits it for that person without a scope. */
  self?: boolean
  /** Sent as multipart/form-data, with a file. */
  form?: boolean
  /** The body of a request that is carried out. */
  body?: (own: Belongings) => Record<string, unknown>
  /** The query of a request that is carried out, where an operation requires one. */
  query?: (own: Belongings) => string
}

const address = () => `new.${crypto.randomUUID()}@example.com`
const empty = () => ({})

/** Every operation that /openapi.json describes. */
export const operations: Record<string, Operation> = {
  'GET /v1/people': { scope: 'people:read', permitted: 200 },
  'POST /v1/people': {
    scope: 'people:write',
    permitted: 422,
    body: () => ({ name: 'Ann', email: address() }),
  },
  'GET /v1/people/{id}': { scope: 'people:read', permitted: 404, self: true },
  'PATCH /v1/people/{id}': { scope: 'people:write', permitted: 404, self: true, body: empty },
  'DELETE /v1/people/{id}': { scope: 'people:delete', permitted: 404 },
  'POST /v1/people/{id}/archive': { scope: 'people:write', permitted: 404 },
  'POST /v1/people/{id}/restore': { scope: 'people:write', permitted: 404 },
  'PUT /v1/people/{id}/status': {
    scope: 'people:approve',
    permitted: 422,
    body: () => ({ status: 'active' }),
  },
  'PUT /v1/people/{id}/roles': {
    scope: 'people:approve',
    permitted: 422,
    body: ({ role }) => ({ roles: [{ id: role.id, rank: 'primary' }] }),
  },
  'POST /v1/people/{id}/invite': { scope: 'people:invite', permitted: 404 },
  'DELETE /v1/people/{id}/invite': { scope: 'people:invite', permitted: 404 },
  'POST /v1/people/{id}/refuse': { scope: 'people:approve', permitted: 404, body: empty },
  'POST /v1/people/{id}/approve': { scope: 'people:approve', permitted: 404, body: empty },
  'POST /v1/people/invite': {
    scope: 'people:invite',
    permitted: 422,
    body: () => ({ name: 'Ann', email: address() }),
  },
  'POST /v1/people/invite/bulk': {
    scope: 'people:invite',
    permitted: 422,
    body: ({ role }) => ({ emails: [address()], people: [{ email: address(), role: role.key }] }),
  },
  'GET /v1/people/{id}/groups': { scope: 'people:read', permitted: 404 },
  'PUT /v1/people/{id}/groups/{groupId}': { scope: 'people:write', permitted: 404 },
  'DELETE /v1/people/{id}/groups/{groupId}': { scope: 'people:write', permitted: 404 },
  'GET /v1/people/{id}/files': { scope: 'people:read', permitted: 404 },
  'POST /v1/people/{id}/files': { scope: 'people:write', permitted: 404, form: true },
  'GET /v1/people/{id}/files/{fileId}': { scope: 'people:read', permitted: 404 },
  'DELETE /v1/people/{id}/files/{fileId}': { scope: 'people:write', permitted: 404 },
  'GET /v1/people/{id}/events': { scope: 'events:read', permitted: 404 },
  'GET /v1/people/{id}/history/{field}': { scope: 'events:read', also: 'people:read', permitted: 404 },
  'GET /v1/people/{id}/export': { scope: 'events:read', also: 'people:read', permitted: 404, self: true },
  'GET /v1/invitations/{token}': { scope: 'public', permitted: 404 },
  'POST /v1/invitations/{token}/accept': { scope: 'public', permitted: 404, body: empty },
  'GET /v1/organizations': { scope: 'organizations:manage', permitted: 200 },
  'POST /v1/organizations': {
    scope: 'organizations:manage',
    permitted: 422,
    body: () => ({ name: 'Another' }),
  },
  'GET /v1/organizations/{id}': { scope: 'organizations:manage', permitted: 404 },
  'PATCH /v1/organizations/{id}': { scope: 'organizations:manage', permitted: 404, body: empty },
  'GET /v1/organization': { scope: 'any', permitted: 200 },
  'GET /v1/roles': { scope: 'people:read', permitted: 200 },
  'GET /v1/roles/{id}': { scope: 'people:read', permitted: 404 },
  'POST /v1/roles': { scope: 'groups:write', permitted: 422, body: () => ({ name: 'Cox' }) },
  'PATCH /v1/roles/{id}': { scope: 'groups:write', permitted: 404, body: empty },
  'DELETE /v1/roles/{id}': { scope: 'groups:write', permitted: 404, query: () => 'replace_with=member' },
  'GET /v1/groups': { scope: 'people:read', permitted: 200 },
  'POST /v1/groups': {
    scope: 'groups:write',
    permitted: 422,
    body: () => ({ kind: 'team', name: 'Eight' }),
  },
  'GET /v1/groups/{id}': { scope: 'people:read', permitted: 404 },
  'PATCH /v1/groups/{id}': { scope: 'groups:write', permitted: 404, body: empty },
  'DELETE /v1/groups/{id}': { scope: 'groups:write', permitted: 404 },
  'GET /v1/groups/{id}/members': { scope: 'people:read', permitted: 404 },
  'GET /v1/api-keys': { scope: 'keys:manage', permitted: 200 },
  'POST /v1/api-keys': {
    scope: 'keys:manage',
    permitted: 422,
    body: () => ({ name: 'Sync', scopes: ['people:read'] }),
  },
  'POST /v1/api-keys/{id}/rotate': { scope: 'keys:manage', permitted: 404, body: empty },
  'DELETE /v1/api-keys/{id}': { scope: 'keys:manage', permitted: 404 },
  'GET /v1/events': { scope: 'events:read', permitted: 200 },
  'GET /v1/events/export': { scope: 'events:read', permitted: 200 },
  'GET /v1/events/reads': { scope: 'events:read', permitted: 200 },
  'GET /v1/events/checkpoint': { scope: 'events:read', permitted: 200 },
  'GET /v1/projections': { scope: 'projections:manage', permitted: 200 },
  'POST /v1/projections/{name}/rebuild': { scope: 'projections:manage', permitted: 404 },
  'DELETE /v1/projections/{name}/rebuild': { scope: 'projections:manage', permitted: 404 },
  'GET /v1/health': { scope: 'projections:manage', permitted: 200 },
  'GET /v1/version': { scope: 'public', permitted: 200 },
  'GET /.well-known/jwks.json': { scope: 'public', permitted: 200 },

  'GET /district/api/people': { scope: 'people:read', permitted: 200 },
  'POST /district/api/people': {
    scope: 'people:write',
    permitted: 400,
    body: () => ({ first: 'Ann', last: 'Lee', email: address() }),
  },
  'GET /district/api/people/{id}': { scope: 'people:read', permitted: 404, self: true },
  'PATCH /district/api/people/{id}': { scope: 'people:write', permitted: 404, self: true, body: empty },
  'DELETE /district/api/people/{id}': { scope: 'people:delete', permitted: 404 },
  'POST /district/api/people/{id}/invite': { scope: 'people:invite', permitted: 404 },
  'GET /district/api/people/{id}/uploads': { scope: 'people:read', permitted: 404 },
  'POST /district/api/people/{id}/uploads': { scope: 'people:write', permitted: 404, form: true },
  'GET /district/api/people/{id}/uploads/{fileId}': { scope: 'people:read', permitted: 404 },
  'DELETE /district/api/people/{id}/uploads/{fileId}': { scope: 'people:write', permitted: 404 },
  'GET /district/api/interviews/{personId}': { scope: 'interviews:read', permitted: 404 },
  'POST /district/api/interviews/{personId}': {
    scope: 'interviews:write',
    permitted: 400,
    body: () => ({ date: '2024-02-29' }),
  },

  'GET /workspace/v3/people': { scope: 'people:read', permitted: 200 },
  'POST /workspace/v3/people': {
    scope: 'people:write',
    permitted: 400,
    body: () => ({ first_name: 'Ann', last_name: 'Lee', email: address() }),
  },
  'GET /workspace/v3/people/{id}': { scope: 'people:read', permitted: 404, self: true },
  'PUT /workspace/v3/people/{id}': { scope: 'people:write', permitted: 404, self: true, body: empty },
  'DELETE /workspace/v3/people/{id}': { scope: 'people:delete', permitted: 404 },
  'GET /workspace/v3/groups': { scope: 'people:read', permitted: 200 },
  'POST /workspace/v3/groups': { scope: 'groups:write', permitted: 400, body: () => ({ name: 'Eight' }) },
  'GET /workspace/v3/groups/{id}': { scope: 'people:read', permitted: 404 },
  'PUT /workspace/v3/groups/{id}': { scope: 'groups:write', permitted: 404, body: empty },
  'DELETE /workspace/v3/groups/{id}': { scope: 'groups:write', permitted: 404 },
  'GET /workspace/v3/roles': { scope: 'people:read', permitted: 200 },
  'GET /workspace/v3/languages': { scope: 'any', permitted: 200 },
  'GET /workspace/v3/timezones': { scope: 'any', permitted: 200 },

  'GET /church/api/people': { scope: 'people:read', permitted: 200 },
  'GET /church/api/people/{id}': { scope: 'people:read', permitted: 404, self: true },
  'GET /church/api/people/{id}/areas': { scope: 'people:read', permitted: 404, self: true },
  'GET /church/api/people/{id}/groups': { scope: 'people:read', permitted: 404, self: true },
  'POST /church/api/people/invite': {
    scope: 'people:invite',
    permitted: 400,
    body: ({ number }) => ({ name: 'Ann', email: address(), church_id: number }),
  },
  'POST /church/api/people/invite/bulk': {
    scope: 'people:invite',
    permitted: 400,
    body: ({ number }) => ({ emails: [address()], church_id: number }),
  },
  'DELETE /church/api/people/invite': {
    scope: 'people:invite',
    permitted: 400,
    body: ({ invited }) => ({ email: invited.email }),
  },
  'POST /church/api/people/approve': {
    scope: 'people:approve',
    permitted: 400,
    body: ({ role }) => ({ role_id: role.number }),
    query: ({ person }) => `action=${person.number}`,
  },
  'PUT /church/api/people/{id}/role': {
    scope: 'people:approve',
    permitted: 400,
    body: ({ role }) => ({ role_id: role.number }),
  },
  'PUT /church/api/people/{id}/status': {
    scope: 'people:approve',
    permitted: 400,
    body: () => ({ status_id: 1 }),
  },
  'PUT /church/api/people/{id}/profile': { scope: 'people:write', permitted: 404, self: true, body: empty },
  'DELETE /church/api/people/{id}': { scope: 'people:delete', permitted: 404 },
}

/** Values of path parameters that are not ids. */
const plainParameters: Record<string, string> = { name: 'nothing', field: 'email', token: 'nothing' }

/** A value of a path's parameter: an id of `from`, or an unknown id. Throws for an unknown collection. */
export function parameterOf(path: string, name: string, { from }: { from: Belongings | null }): string {
  if (plainParameters[name]) return plainParameters[name]
  const segments = path.split('/')
  const collection = segments[segments.indexOf(`{${name}}`) - 1]!
  const withNumber = /^\/(workspace|church)\//.test(path)
  if (!(collection in collections)) {
    throw new Error(`The table of operations has no collection for ${name} in ${path}.`)
  }
  if (!from) return withNumber ? '999999999' : unknownId
  const { id, number } = collections[collection]!(from)
  return String(withNumber ? number : id)
}

const unknownId = '01jz91kq3m0gar5btepwxvncde'

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

/** The path with the value of each parameter. */
export const fill = (path: string, valueOf: (name: string) => string) =>
  path.replace(/\{(\w+)\}/g, (_, name) => valueOf(name))
