import { currentInvitation, type Present } from '../../events/person.ts'
import { toAddress } from '../../src/domain/address.ts'
import { storedFold } from '../../src/domain/fold.ts'
import type { Column } from '../projection.ts'

/** A column and what it holds of a person who is present. */
interface PersonColumn extends Column {
  value(person: Present): unknown
}

/**
 * The columns of `people` that describe a person: all except key, number, version and standing. They are null
 * in the row of a deleted person.
 */
export const personColumns = [
  { name: 'status', type: 'text', personal: false, since: 1, value: ({ status }) => status },
  { name: 'name', type: 'text', personal: true, since: 1, value: ({ name }) => name },
  { name: 'first_name', type: 'text', personal: true, since: 1, value: ({ first_name }) => first_name },
  { name: 'last_name', type: 'text', personal: true, since: 1, value: ({ last_name }) => last_name },
  { name: 'email', type: 'text', personal: true, since: 1, value: ({ email }) => email },
  { name: 'phone', type: 'text', personal: true, since: 1, value: ({ phone }) => phone },
  { name: 'address', type: 'text', personal: true, since: 1, value: ({ address }) => address },
  { name: 'title', type: 'text', personal: true, since: 1, value: ({ title }) => title },
  { name: 'language', type: 'text', personal: true, since: 1, value: ({ language }) => language },
  { name: 'timezone', type: 'text', personal: true, since: 1, value: ({ timezone }) => timezone },
  { name: 'avatar_url', type: 'text', personal: true, since: 1, value: ({ avatar_url }) => avatar_url },
  {
    name: 'role_ids',
    type: 'text[]',
    personal: false,
    since: 1,
    value: ({ roles }) => roles.map(({ id }) => id),
  },
  {
    name: 'role_ranks',
    type: 'text[]',
    personal: false,
    since: 1,
    value: ({ roles }) => roles.map(({ rank }) => rank),
  },
  { name: 'group_ids', type: 'text[]', personal: false, since: 1, value: ({ groups }) => groups },
  { name: 'invitation', type: 'json', personal: false, since: 1, value: invitationOf },
  { name: 'source', type: 'text', personal: false, since: 1, value: ({ source }) => source },
  { name: 'source_id', type: 'text', personal: true, since: 1, value: ({ source_id }) => source_id },
  {
    name: 'archived_at',
    type: 'timestamptz',
    personal: false,
    since: 1,
    value: ({ archived_at }) => iso(archived_at),
  },
  {
    name: 'created_at',
    type: 'timestamptz',
    personal: false,
    since: 1,
    value: ({ created_at }) => iso(created_at),
  },
  {
    name: 'updated_at',
    type: 'timestamptz',
    personal: false,
    since: 1,
    value: ({ updated_at }) => iso(updated_at),
  },
  {
    name: 'folded_name',
    type: 'text',
    personal: true,
    since: 1,
    hidden: true,
    value: ({ name }) => storedFold(name),
  },
  {
    name: 'folded_email',
    type: 'text',
    personal: true,
    since: 1,
    hidden: true,
    value: ({ email }) => foldedEmail(email),
  },
] as const satisfies readonly PersonColumn[]

/** Earlier releases kept internationalized domains in ASCII. A search finds them by their letters. */
export function foldedEmail(email: string): string | null {
  return storedFold(/xn--/i.test(email) ? toAddress(email) ?? email : email)
}

function invitationOf(person: Present) {
  const invitation = currentInvitation(person)
  return invitation && {
    state: invitation.state,
    sent_at: invitation.sentAt,
    expires_at: invitation.expiresAt,
    accepted_at: invitation.acceptedAt,
    ...(person.withdrawn && { withdrawn: true as const }),
  }
}

// a new person has one time in two columns
let last = { milliseconds: 0, text: '1970-01-01T00:00:00.000Z' }

function iso(milliseconds: number | null): string | null {
  if (milliseconds === null) return null
  if (milliseconds !== last.milliseconds) last = { milliseconds, text: new Date(milliseconds).toISOString() }
  return last.text
}
