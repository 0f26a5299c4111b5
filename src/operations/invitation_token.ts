import { createHash, randomBytes } from 'node:crypto'

/**
 * Creates the secret of an invitation link: the organization's id, the person's id and 256 random bits. It
 * names the stream that holds its hash, so no table of tokens is needed. Only its SHA-256 is stored.
 */
export function newToken(organization: string, person: string): { token: string; hash: string } {
  const token = `${organization}${person}${randomBytes(32).toString('base64url')}`
  return { token, hash: hashOf(token) }
}

/** What a token says: the ids of its organization and person, and its SHA-256. */
export interface LinkToken {
  organization: string
  person: string
  hash: string
}

/** The parts of a token; null for a malformed one. */
export function parseToken(token: string): LinkToken | null {
  const parts = /^([0-9a-hjkmnp-tv-z]{26})([0-9a-hjkmnp-tv-z]{26})[\w-]{43}$/.exec(token)
  return parts && { organization: parts[1]!, person: parts[2]!, hash: hashOf(token) }
}

const hashOf = (token: string) => createHash('sha256').update(token).digest('hex')
