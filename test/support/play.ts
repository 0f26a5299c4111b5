import type { Person } from '../../events/person.ts'
import type { ReplySpec } from '../../src/commands/reply.ts'
import { presentOf } from './present.ts'
import { createHash } from 'node:crypto'
import fc from 'fast-check'
import { bulkInvite } from '../../src/operations/bulk_invite.ts'
import type { Decide } from '../../src/domain/decision.ts'
import { runCommand } from './commands.ts'
import { importPerson } from '../../src/domain/import_person.ts'
import {
  acceptInvitation,
  createAndInvite,
  expireInvitation,
  invite,
  revokeInvitation,
} from '../../src/domain/invitation.ts'
import { newId } from '../../src/new_id.ts'
import {
  approve,
  archive,
  create,
  remove,
  restore,
  setRoles,
  setStatus,
  update,
} from '../../src/domain/person.ts'
import { newToken } from '../../src/operations/invitation_token.ts'
import { hour } from './given.ts'
import { type Bench, founder } from './workbench.ts'

const addresses = [
  'ada@example.com',
  'Ada@Example.com',
  'bob@example.com',
  'zoë@example.com',
  'cy@example.com',
]

const who = fc.nat(5)
const email: fc.Arbitrary<string> = fc.constantFrom(...addresses)
const word: fc.Arbitrary<string> = fc.constantFrom(
  'Ada Byron',
  'Bob',
  'O\'Hara "x" \\ %_',
  '名前 🙂',
  'null',
  '{}',
)
const optional = <T>(value: fc.Arbitrary<T>) => fc.option(value, { freq: 2, nil: undefined })
const sourceId: fc.Arbitrary<string> = fc.constantFrom('s1', 's2')
const someRoles = fc.array(
  fc.record({
    role: fc.constantFrom('owner', 'admin', 'member', 'nobody'),
    rank: fc.constantFrom('primary' as const, 'secondary' as const),
  }),
  { maxLength: 3 },
)
const key: fc.Arbitrary<string | undefined> = optional(fc.constantFrom('k1', 'k2', 'k3'))

const step = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.record({
      does: fc.constant('create' as const),
      email,
      name: word,
      source_id: optional(sourceId),
      key,
    }),
  },
  {
    weight: 2,
    arbitrary: fc.record({ does: fc.constant('createInvited' as const), email, name: word, key }),
  },
  fc.record({
    does: fc.constant('import' as const),
    email,
    name: word,
    groups: fc.subarray<string>(['g1', 'g2', 'g3']),
    isArchived: fc.boolean(),
    key,
  }),
  fc.record({ does: fc.constant('bulk' as const), emails: fc.array(email, { maxLength: 3 }), key }),
  {
    weight: 3,
    arbitrary: fc.record({
      does: fc.constant('update' as const),
      who,
      key,
      profile: fc.record({
        name: word,
        email,
        phone: fc.option(fc.constant<string>('+12025550147')),
        address: fc.option(word),
        title: fc.option(word),
        avatar_url: fc.option(word),
        source_id: fc.option(sourceId),
        timezone: fc.option(fc.constant<string>('Europe/Oslo')),
      }, { requiredKeys: [] }),
    }),
  },
  ...(['archive', 'restore', 'invite', 'revoke', 'accept', 'expire', 'approve'] as const)
    .map((does) => fc.record({ does: fc.constant(does), who, key })),
  { weight: 1, arbitrary: fc.record({ does: fc.constant('remove' as const), who, key }) },
  fc.record({
    does: fc.constant('setStatus' as const),
    who,
    status: fc.constantFrom('pending', 'active', 'inactive'),
    key,
  }),
  fc.record({ does: fc.constant('setRoles' as const), who, roles: someRoles, key }),
  fc.record({ does: fc.constant('wait' as const), hours: fc.constantFrom(0.001, 1, 49) }),
)

/** Shows all that is known of a person, so that a stored reply holds it. */
const everything: ReplySpec<Person, unknown, Person | null> = {
  status: 200,
  subject: (person) => person.existence === 'present' ? person : null,
  render: (person) => ({ body: person }),
}

/** Steps of one group are taken at the same time. */
export const steps = fc.array(fc.array(step, { minLength: 1, maxLength: 3 }), { maxLength: 30 })

export type Step = typeof step extends fc.Arbitrary<infer S> ? S : never

/** Takes steps in an organization; people are numbered in the order in which they came. */
export function createPlay(bench: Bench, organization: string) {
  const people: string[] = []
  const links = new Map<string, { id: string; hash: string }>()
  const fingerprint = (text: string) => createHash('sha256').update(text).digest('hex')

  const caller = (one: Step, key: string | undefined) => ({
    ...founder,
    organization,
    ifMatch: null,
    idempotency: key === undefined ? null : {
      key: fingerprint(`${one.does} ${'who' in one ? one.who : ''} ${key}`),
      fingerprint: fingerprint(JSON.stringify(one)),
    },
  })

  return async function play(one: Step): Promise<void> {
    if (one.does === 'wait') {
      bench.time.now += one.hours * hour
      return
    }
    const now = bench.time.now
    if (one.does === 'bulk') {
      const result = await bulkInvite(bench, caller(one, one.key), { candidates: one.emails })
      if ('rows' in result) {
        for (const row of result.rows) if (row.outcome === 'invited') people.push(row.id)
      }
      return
    }

    const run = async <Command>(
      person: string | null,
      decide: Decide<Command>,
      command: Command,
      extra = {},
    ) => {
      const handled = await runCommand(bench, caller(one, one.key), {
        person,
        decide,
        command,
        reply: everything,
        ...extra,
      })
      if (handled.result === 'done' && person === null && handled.person) {
        people.push(presentOf(handled.person).id)
      }
    }
    if (one.does === 'create') {
      const { name, email, source_id } = one
      return await run(null, create, {
        profile: { name, email, ...(source_id && { source_id }) },
        status: 'active',
        source: 'oauth',
      })
    }
    if (one.does === 'import') {
      const { name, email, groups, isArchived } = one
      return await run(null, importPerson, {
        profile: { name, email },
        roles: [],
        groups,
        status: 'active',
        archivedAt: isArchived ? now : null,
        createdAt: now,
        number: null,
        dropped: [],
      }, { newId: newId(now) })
    }
    if (one.does === 'createInvited') {
      const id = newId(now)
      const { token, hash } = newToken(organization, id)
      const invitationId = newId(now)
      links.set(id, { id: invitationId, hash })
      const { name, email } = one
      return await run(null, createAndInvite, { profile: { name, email }, invitationId, tokenHash: hash }, {
        newId: id,
        token,
      })
    }

    if (people.length === 0) return
    const person = people[one.who % people.length]!
    const link = links.get(person)
    switch (one.does) {
      case 'update':
        return await run(person, update, { profile: one.profile })
      case 'archive':
        return await run(person, archive, {})
      case 'restore':
        return await run(person, restore, {})
      case 'remove':
        return await run(person, remove, {})
      case 'setStatus':
        return await run(person, setStatus, { status: one.status as 'active' })
      case 'setRoles':
        return await run(person, setRoles, { roles: one.roles })
      case 'approve':
        return await run(person, approve, {})
      case 'invite': {
        const { token, hash } = newToken(organization, person)
        const invitationId = newId(now)
        links.set(person, { id: invitationId, hash })
        return await run(person, invite, { invitationId, tokenHash: hash }, { token })
      }
      case 'revoke':
        return await run(person, revokeInvitation, {})
      case 'accept':
        return await run(person, acceptInvitation, {
          tokenHash: link?.hash ?? 'none',
          profile: { phone: '+12025550163' },
        })
      case 'expire':
        return await run(person, expireInvitation, { invitationId: link?.id ?? 'none' })
    }
  }
}
