import { type Scope, scopes } from './principal.ts'

/** Words of other systems' tokens, and the scopes of ours that each of them grants. */
const aliases: Record<string, readonly Scope[]> = {
  'church.read': ['people:read'],
  'church.update': ['people:read', 'people:write'],
  'api:use': ['people:read', 'people:write'],
  'read:people': ['people:read'],
  'write:people': ['people:write', 'people:invite', 'people:delete'],
  'users.invite': ['people:invite'],
  'users.approve': ['people:approve'],
  'users.delete': ['people:delete'],
  'read:interviews': ['interviews:read'],
  'write:interviews': ['interviews:write'],
}

const granted = new Map<string, readonly Scope[]>([
  ...scopes.map((scope) => [scope, [scope]] as const),
  ...Object.entries(aliases),
])

/**
 * What a token may do: its `scope` (separated by spaces) and its `permissions` together. Unknown words grant
 * nothing.
 */
export function grantedScopes(claims: { scope?: string; permissions?: string[] }): ReadonlySet<Scope> {
  const words = [...claims.scope?.split(' ') ?? [], ...claims.permissions ?? []]
  return new Set(words.flatMap((word) => granted.get(word) ?? []))
}
