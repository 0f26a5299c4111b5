import { z } from '@hono/zod-openapi'
import { scopes } from '../auth/principal.ts'
import type { ScopeWords } from '../auth/scopes.ts'
import { listOf } from './bounded.ts'

/**
 * A list of scopes, each by its name or by a word of another system that a token takes too. Parses to the
 * scopes that the words grant, each once and in the order of the table of scopes.
 */
export function scopeList(words: ScopeWords, { min = 0 }: { min?: number } = {}) {
  return listOf(z.enum([...words.keys()]), { min, max: 100 }).transform((given) => {
    const granted = new Set(given.flatMap((word) => words.get(word) ?? []))
    return scopes.filter((scope) => granted.has(scope))
  })
}
