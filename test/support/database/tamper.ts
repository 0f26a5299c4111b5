import { presentOf } from '../given/present.ts'
import { runCommand } from '../given/commands.ts'
import { create, remove, update } from '../../../src/domain/person.ts'
import { type Database, sql } from '../../../src/database/database.ts'
import { type Bench, founder, newOrganization } from '../given/bench.ts'

/** An organization with twenty people: every other was renamed, every fifth deleted. */
export async function newHistory(bench: Bench): Promise<string> {
  const organization = await newOrganization(bench)
  await moreHistory(bench, organization, 20)
  return organization
}

export async function moreHistory(bench: Bench, organization: string, people: number): Promise<void> {
  const caller = { ...founder, organization, ifMatch: null }
  for (let index = 0; index < people; index++) {
    const profile = {
      name: 'Zoë 🚣 Smith',
      first_name: 'Zoë 🚣',
      last_name: 'Smith',
      email: `${crypto.randomUUID()}@example.com`,
    }
    const created = await runCommand(bench, caller, {
      person: null,
      decide: create,
      command: { profile, status: 'active', source: 'oauth' },
    })
    if (created.result !== 'done') throw new Error(`not created: ${created.refusal.refused}`)
    const person = presentOf(created.person).id
    const renaming = { person, decide: update, command: { profile: { name: 'Ann Lee' } } }
    if (index % 2 === 0) await runCommand(bench, { ...caller, reason: 'HR-1204 “é”' }, renaming)
    if (index % 5 === 0) await runCommand(bench, caller, { person, decide: remove, command: {} })
  }
}

/** Computes the hashes anew from a position on, and the head, as somebody who knows how would. */
export async function rehash(owner: Database, organization: string, from: number): Promise<void> {
  const events = await owner.query(sql`select position, encode(event_digest(e), 'hex') as digest from events e
    where organization_id = ${organization} and position >= ${from} order by position`)
  for (const { position, digest } of events) {
    await owner.query(sql`update events set hash = sha256(
        coalesce((select p.hash from events p where p.organization_id = ${organization}
          and p.position = ${position as number}::bigint - 1), decode(repeat('00', 32), 'hex'))
        || int8send(${position as number}::bigint) || decode(${digest as string}, 'hex'))
      where organization_id = ${organization} and position = ${position as number}`)
  }
  await owner.query(sql`update heads h set position = e.position, hash = e.hash
    from events e where h.organization_id = ${organization} and e.organization_id = ${organization}
      and e.position = (select max(position) from events where organization_id = ${organization})`)
}

/**
 * What a superuser may do to an organization's log. `unaided`: what the log alone tells; null where it
 * cannot.
 */
export interface Tampering {
  name: string
  tamper(owner: Database, organization: string, last: number): Promise<unknown>
  unaided: ((last: number) => { position: number; reason: string }) | null
  /** With a checkpoint of the last event. */
  withCheckpoint: (last: number) => { position: number; reason: string }
}

const at = (position: number, reason: string) => () => ({ position, reason })
const found = (expected: Tampering['withCheckpoint']) => ({ unaided: expected, withCheckpoint: expected })

async function cut(owner: Database, organization: string, after: number) {
  await owner.query(sql`delete from events where organization_id = ${organization} and position > ${after}`)
}

/** The seven that everybody thinks of, in that order, and what is close to them. */
export const tamperings: Tampering[] = [
  {
    name: 'a payload changed',
    tamper: (owner, organization) =>
      owner.query(sql`update events set sealed = set_byte(sealed, 20, get_byte(sealed, 20) # 1)
        where organization_id = ${organization} and position = 10`),
    ...found(at(10, 'hash_mismatch')),
  },
  {
    name: 'a header changed',
    tamper: (owner, organization) =>
      owner.query(
        sql`update events set actor = 'somebody' where organization_id = ${organization} and position = 11`,
      ),
    ...found(at(11, 'hash_mismatch')),
  },
  {
    name: 'an event deleted',
    tamper: (owner, organization) =>
      owner.query(sql`delete from events where organization_id = ${organization} and position = 12`),
    ...found(at(12, 'position_missing')),
  },
  {
    name: 'an event inserted',
    async tamper(owner, organization) {
      await owner.query(
        sql`update events set position = -position where organization_id = ${organization} and position > 12`,
      )
      await owner.query(
        sql`update events set position = 1 - position
          where organization_id = ${organization} and position < 0`,
      )
      await owner.query(
        sql`insert into events select organization_id, 13, id || 'x', stream_kind, stream_id || 'x',
          1, type, schema, person_id, actor, request_id, reason, occurred_at, fields, open, sealed, hash
        from events where organization_id = ${organization} and position = 12`,
      )
      await owner.query(sql`update heads set position = position + 1 where organization_id = ${organization}`)
    },
    ...found(at(13, 'hash_mismatch')),
  },
  {
    name: 'two events swapped',
    async tamper(owner, organization) {
      await owner.query(sql`update events set position = -(29 - position)
        where organization_id = ${organization} and position in (14, 15)`)
      await owner.query(
        sql`update events set position = -position where organization_id = ${organization} and position < 0`,
      )
    },
    ...found(at(14, 'hash_mismatch')),
  },
  {
    name: 'the tail cut, and the head with it',
    async tamper(owner, organization, last) {
      await cut(owner, organization, last - 5)
      await rehash(owner, organization, last - 5)
    },
    unaided: null,
    withCheckpoint: (last) => ({ position: last - 4, reason: 'history_shorter_than_checkpoint' }),
  },
  {
    name: 'the whole chain rewritten consistently',
    async tamper(owner, organization) {
      await owner.query(
        sql`update events set reason = 'none' where organization_id = ${organization} and position = 10`,
      )
      await rehash(owner, organization, 10)
    },
    unaided: null,
    withCheckpoint: (last) => ({ position: last, reason: 'checkpoint_mismatch' }),
  },
  {
    name: 'the tail cut, and the head left',
    tamper: (owner, organization, last) => cut(owner, organization, last - 5),
    ...found((last) => ({ position: last - 4, reason: 'position_missing' })),
  },
  {
    name: 'an event added after the head',
    tamper: (owner, organization, last) =>
      owner.query(
        sql`insert into events select organization_id, position + 1, id || 'x', stream_kind, stream_id || 'x',
          1, type, schema, person_id, actor, request_id, reason, occurred_at, fields, open, sealed, hash
        from events where organization_id = ${organization} and position = ${last}`,
      ),
    ...found((last) => ({ position: last + 1, reason: 'beyond_head' })),
  },
  {
    name: 'only the hash of the head changed',
    tamper: (owner, organization) =>
      owner.query(sql`update heads set hash = sha256(hash) where organization_id = ${organization}`),
    ...found((last) => ({ position: last, reason: 'head_mismatch' })),
  },
  {
    name: 'the head removed',
    tamper: (owner, organization) =>
      owner.query(sql`delete from heads where organization_id = ${organization}`),
    ...found((last) => ({ position: last, reason: 'head_missing' })),
  },
  {
    name: 'a time moved by less than a millisecond',
    tamper: (owner, organization) =>
      owner.query(sql`update events set occurred_at = occurred_at + interval '1 microsecond'
        where organization_id = ${organization} and position = 9`),
    ...found(at(9, 'malformed')),
  },
  {
    name: 'two names of fields made one',
    tamper: (owner, organization) =>
      owner.query(sql`update events set fields = array[array_to_string(fields, ' ')]
        where organization_id = ${organization} and position = 8`),
    ...found(at(8, 'malformed')),
  },
  {
    name: 'a time that is none',
    tamper: (owner, organization) =>
      owner.query(
        sql`update events set occurred_at = 'infinity'
          where organization_id = ${organization} and position = 9`,
      ),
    ...found(at(9, 'malformed')),
  },
  {
    name: 'an event put before the first',
    tamper: (owner, organization) =>
      owner.query(sql`insert into events select organization_id, 0, id || 'x', stream_kind, stream_id || 'x',
          1, type, schema, person_id, actor, request_id, reason, occurred_at, fields, open, sealed, hash
        from events where organization_id = ${organization} and position = 1`),
    ...found(at(0, 'position_unexpected')),
  },
  {
    name: "a stream's versions left out, and the chain rewritten",
    async tamper(owner, organization, last) {
      await owner.query(
        sql`update events set version = version + 1
          where organization_id = ${organization} and position = ${last}`,
      )
      await rehash(owner, organization, last)
    },
    ...found((last) => ({ position: last, reason: 'version_mismatch' })),
  },
]
