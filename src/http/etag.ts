import { ProblemError } from './problem.ts'

/**
 * The condition of `If-Match` (RFC 9110, 13.1.1): none (null), that the resource exists (`*`), or that it has
 * one of these versions. Tags that no version can have, such as weak ones, are left out. An empty list
 * therefore matches nothing.
 */
export type IfMatch = null | '*' | readonly number[]

/** The strong entity tag of a version: `"3"`. */
export function etagOf(version: number): string {
  return `"${version}"`
}

/**
 * Parses an `If-Match` header. Rejects with 400 `malformed_if_match` when it is neither `*` nor a list of
 * quoted tags.
 */
export function ifMatch(header: string | undefined): IfMatch {
  if (header === undefined) return null
  if (header.trim() === '*') return '*'
  const tags = header.match(/(?:[^",]|"[^"]*")+/g)?.map((tag) => tag.trim()).filter(Boolean) ?? []
  if (tags.length === 0 || !tags.every((tag) => /^(W\/)?"[^"\s]*"$/.test(tag))) {
    throw new ProblemError({
      status: 400,
      code: 'malformed_if_match',
      detail: 'If-Match must be * or the ETag of the version that you want to change, quotes included.',
    })
  }
  return tags.flatMap((tag) => /^"([1-9]\d{0,14})"$/.exec(tag)?.[1] ?? []).map(Number)
}
