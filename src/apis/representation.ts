import { createHash } from 'node:crypto'
import type { Context } from 'hono'
import { isNamed } from '../http/etag.ts'
import { ProblemError } from '../http/problem.ts'
import { problemOfRefusal } from '../operations/problem_of_refusal.ts'

/** The strong ETag of what a reply shows, for what has no version: equal replies have equal tags. */
export function tagOf(shown: object): string {
  return `"${createHash('sha256').update(JSON.stringify(shown)).digest('base64url').slice(0, 22)}"`
}

/**
 * Rejects a change with 412 when If-Match names neither `*` nor what is shown now; null for what no longer
 * exists, which neither names. A decision calls it, so that it holds for the state that the decision is made
 * on.
 */
export function requireMatch({ req }: Context, shown: object | null): void {
  const header = req.header('If-Match')
  if (header === undefined) return
  if (shown && (header.trim() === '*' || isNamed(header, tagOf(shown), 'strong'))) return
  throw new ProblemError(problemOfRefusal({ refused: 'stale_version' }))
}
