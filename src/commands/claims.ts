import { createHmac } from 'node:crypto'
import type { Person } from '../../events/person.ts'
import { normaliseEmail } from '../domain/address.ts'
import type { Claim } from '../log/item.ts'

/** Digests of a person's values after a change, where they are already computed. */
export type Digests = Partial<Record<Claim['kind'], string>>

/**
 * Hexadecimal HMAC of a value under the organization's data key, which represents the value in the claims.
 */
export function claimDigest(key: Uint8Array, kind: Claim['kind'], value: string): string {
  return createHmac('sha256', key).update(`${kind}\n${value}`).digest('hex')
}

/** The claims that a change releases and adds. `key` is the organization's data key. */
export function claimChanges(
  before: Person,
  after: Person,
  key: Uint8Array,
  digests: Digests = {},
): Claim[] {
  const [held, wanted] = [claimedValues(before), claimedValues(after)]
  const pairs = [
    ['email', held.email, wanted.email],
    ['source_id', held.source_id, wanted.source_id],
  ] as const
  return pairs.flatMap(([kind, from, to]) => {
    if (from === to) return []
    return [
      ...(from ? [{ kind, digest: claimDigest(key, kind, from), released: true }] : []),
      ...(to ? [{ kind, digest: digests[kind] ?? claimDigest(key, kind, to), released: false }] : []),
    ]
  })
}

/**
 * The values of a person that must be unique in the organization, in the form that is compared. A withdrawn
 * person keeps no address from others.
 */
function claimedValues(person: Person): { email: string | null; source_id: string | null } {
  if (person.existence !== 'present') return { email: null, source_id: null }
  const email = person.withdrawn ? null : normaliseEmail(person.email)
  return { email, source_id: person.source_id }
}
