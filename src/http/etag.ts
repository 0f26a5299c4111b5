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

/** Whether an `If-None-Match` header names the tag, also as a weak one (RFC 9110, 13.1.2). */
export function isNamed(header: string | undefined, tag: string): boolean {
  if (header === undefined) return false
  return header.trim() === '*' || tagsIn(header).some((one) => one.replace(/^W\//, '') === tag)
}

/** The tags of a list, each at most once between two commas. */
const tagsIn = (header: string) =>
  header.match(/(?:[^",]|"[^"]*")+/g)?.map((tag) => tag.trim()).filter(Boolean) ?? []

/**
 * Parses an `If-Match` header. Rejects with 400 `malformed_if_match` when it is neither `*` nor a list of
 * quoted tags.
 */
export function ifMatch(header: string | undefined): IfMatch {
  if (header === undefined) return null
  if (header.trim() === '*') return '*'
  const tags = tagsIn(header)
  if (tags.length === 0 || !tags.every((tag) => /^(W\/)?"[^"\s]*"$/.test(tag))) {
    throw new ProblemError({
      status: 400,
      code: 'malformed_if_match',
      detail: 'If-Match must be * or the ETag of the version that you want to change, quotes included.',
    })
  }
  return tags.flatMap((tag) => /^"([1-9]\d{0,14})"$/.exec(tag)?.[1] ?? []).map(Number)
}
