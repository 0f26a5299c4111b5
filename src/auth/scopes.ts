import { type Scope, scopes } from './principal.ts'

/** The scopes that each word in another system's tokens grants. */
export type ScopeAliases = Readonly<Record<string, readonly Scope[]>>

/**
 * Returns the scopes that a token grants by its `scope` (separated by spaces) and its `permissions` together.
 * Unknown words grant nothing.
 */
export type GrantedScopes = (claims: { scope?: string; permissions?: string[] }) => ReadonlySet<Scope>

/** Every word that names scopes, with the scopes that it grants. */
export type ScopeWords = ReadonlyMap<string, readonly Scope[]>

/**
 * Collects the names of the scopes and the words of other systems. Throws when two systems define the same
 * word.
 */
export function createScopeWords(aliases: readonly ScopeAliases[]): ScopeWords {
  const words = new Map<string, readonly Scope[]>(scopes.map((scope) => [scope, [scope]]))
  for (const [word, meaning] of aliases.flatMap((one) => Object.entries(one))) {
    if (words.has(word)) throw new Error(`two surfaces define the scope ${word}`)
    words.set(word, meaning)
  }
  return words
}

/** Creates a function that resolves the words of tokens. */
export function createGrantedScopes(granted: ScopeWords): GrantedScopes {
  return function grantedScopes({ scope, permissions = [] }) {
    const words = [...scope?.split(' ') ?? [], ...permissions]
    return new Set(words.flatMap((word) => granted.get(word) ?? []))
  }
}
