import type { Context } from 'hono'
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
 * Whether the header names the tag, or `*`. The comparison of `If-None-Match` is weak: it takes a weak tag
 * for a strong one. That of `If-Match` is strong (RFC 9110, 8.8.3.2).
 */
export function isNamed(header: string | undefined, tag: string, comparison: 'weak' | 'strong'): boolean {
  if (header === undefined) return false
  const isWeak = comparison === 'weak'
  return header.trim() === '*' ||
    tagsIn(header).some((one) => (isWeak ? one.replace(/^W\//, '') : one) === tag)
}

/** The reply, or 304 without a body when `If-None-Match` names its ETag. */
export function unlessKnown(c: Context, reply: Response): Response {
  const header = c.req.header('If-None-Match')
  const tag = header === undefined ? null : reply.headers.get('ETag')
  if (tag === null || reply.status !== 200 || !isNamed(header, tag, 'weak')) return reply
  const headers = new Headers(reply.headers)
  for (const name of ['Content-Type', 'Content-Length']) headers.delete(name)
  reply.body?.cancel()
  return new Response(null, { status: 304, headers })
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
