import { type Scope, scopes } from './principal.ts'

/** Words of another system's tokens, and the scopes of ours that each of them grants. */
export type ScopeAliases = Readonly<Record<string, readonly Scope[]>>

/**
 * What a token may do: its `scope` (separated by spaces) and its `permissions` together. Unknown words grant
 * nothing.
 */
export type GrantedScopes = (claims: { scope?: string; permissions?: string[] }) => ReadonlySet<Scope>

/** Scopes by their own names and by the words of other systems. Throws where one word has two meanings. */
export function createGrantedScopes(aliases: readonly ScopeAliases[]): GrantedScopes {
  const granted = new Map<string, readonly Scope[]>(scopes.map((scope) => [scope, [scope]]))
  for (const [word, meaning] of aliases.flatMap((one) => Object.entries(one))) {
    if (granted.has(word)) throw new Error(`two surfaces say what the scope ${word} grants`)
    granted.set(word, meaning)
  }
  return function grantedScopes({ scope, permissions = [] }) {
    const words = [...scope?.split(' ') ?? [], ...permissions]
    return new Set(words.flatMap((word) => granted.get(word) ?? []))
  }
}
