import { type Scope, scopes } from './principal.ts'

/** The scopes that each word in another system's tokens grants. */
export type ScopeAliases = Readonly<Record<string, readonly Scope[]>>

/**
 * Returns the scopes that a token grants by its `scope` (separated by spaces) and its `permissions` together.
 * Unknown words grant nothing.
 */
export type GrantedScopes = (claims: { scope?: string; permissions?: string[] }) => ReadonlySet<Scope>

/**
 * Creates a function that resolves scopes by their own names and by the words of other systems. Throws when
 * two systems define the same word.
 */
export function createGrantedScopes(aliases: readonly ScopeAliases[]): GrantedScopes {
  const granted = new Map<string, readonly Scope[]>(scopes.map((scope) => [scope, [scope]]))
  for (const [word, meaning] of aliases.flatMap((one) => Object.entries(one))) {
    if (granted.has(word)) throw new Error(`two surfaces define the scope ${word}`)
    granted.set(word, meaning)
  }
  return function grantedScopes({ scope, permissions = [] }) {
    const words = [...scope?.split(' ') ?? [], ...permissions]
    return new Set(words.flatMap((word) => granted.get(word) ?? []))
  }
}
