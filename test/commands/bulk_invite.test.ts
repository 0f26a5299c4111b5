import { createHash } from 'node:crypto'
import { describe, expect } from 'vitest'
import { getPerson } from '../../projections/people/read_people.ts'
import { executeAll } from '../../src/commands/execute.ts'
import { aboutPerson } from '../../src/commands/people.ts'
import { create } from '../../src/domain/person.ts'
import type { Append } from '../../src/log/item.ts'
import { bulkInvite, type Candidate } from '../../src/operations/bulk_invite.ts'
import { sql } from '../../src/database/database.ts'
import { founder, inviteSomebody } from '../support/given/bench.ts'
import { testOnPglite } from '../support/database/fixture.ts'

const sha256 = (text: string) => createHash('sha256').update(text).digest('hex')

describe('`bulkInvite()`', () => {
  const it = testOnPglite.extend('given', ({ database, owner, workbench: bench, organization }) => {
    async function invite(
      candidates: Candidate[],
      { role, key, of = organization, quota }: { role?: string; key?: string; of?: string; quota?: number } =
        {},
    ) {
      const idempotency = key === undefined
        ? null
        : { key: sha256(key), fingerprint: sha256(JSON.stringify(candidates)) }
      return await bulkInvite({ ...bench, inviteQuota: quota }, {
        ...founder,
        organization: of,
        ifMatch: null,
        idempotency,
      }, {
        candidates,
        role,
      })
    }

    const rowsOf = async (...given: Parameters<typeof invite>) => {
      const result = await invite(...given)
      if (!('rows' in result)) throw new Error(result.refused.refused)
      return result.rows
    }

    const count = async (kind: string) =>
      (await owner.query(sql`select count(*) as count from outbox
        where organization_id = ${organization} and kind = ${kind}`))[0]!.count
    return { database, owner, bench, organization, invite, rowsOf, count }
  })

  it('invites no more than the quota of a day, also of two lists at once', async ({ given }) => {
    const { invite, count } = given
    const lists = await Promise.all(
      ['a', 'b'].map((name) => invite([1, 2, 3].map((n) => `${name}${n}@example.com`), { quota: 4 })),
    )
    const rows = lists.flatMap((list) => 'rows' in list ? list.rows : [])
    expect(rows.filter(({ outcome }) => outcome === 'invited')).toHaveLength(4)
    expect(rows.filter((row) => row.outcome === 'failed' && row.why === 'quota')).toHaveLength(2)
    expect(await count('invitation_mail')).toBe(4)
    expect(await invite(['c@example.com'], { quota: 4 })).toEqual({
      refused: { refused: 'invitation_quota' },
    })
    expect(await invite([null], { quota: 4 })).toMatchObject({ rows: [{ outcome: 'failed' }] })
  })

  it('repeats a list by its key when the quota is used up', async ({ given }) => {
    const { invite } = given
    const first = await invite(['a@example.com', 'b@example.com'], { quota: 2, key: 'k' })
    expect(await invite(['a@example.com', 'b@example.com'], { quota: 2, key: 'k' })).toMatchObject({
      ...first,
      replayed: true,
    })
  })

  it('counts the invitations of a new day from the beginning', async ({ given }) => {
    const { invite, owner } = given
    await invite(['a@example.com'], { quota: 1 })
    expect(await invite(['b@example.com'], { quota: 1 })).toMatchObject({ refused: expect.anything() })
    await owner.query(sql`update invitation_counts set day = day - 1`)
    expect(await invite(['b@example.com'], { quota: 1 })).toMatchObject({ rows: [{ outcome: 'invited' }] })
  })

  it('answers every address in its place', async ({ given }) => {
    const { database, bench, organization, rowsOf, count } = given
    await inviteSomebody(bench, organization)
    const rows = await rowsOf([
      'ada.byron@example.com',
      null,
      'JANE@example.com',
      'Ada.Byron@Example.com',
      'bo@example.com',
    ])
    expect(rows).toMatchObject([
      { outcome: 'invited' },
      { outcome: 'failed' },
      { outcome: 'skipped', why: 'known' },
      { outcome: 'skipped', why: 'repeated' },
      { outcome: 'invited' },
    ])
    const [ada] = rows as { id: string }[]
    expect(await getPerson(database, organization, ada!.id)).toMatchObject({
      name: 'Ada.byron',
      email: 'ada.byron@example.com',
      status: 'pending',
      invitation: { state: 'pending' },
      roles: [{ key: 'member' }],
    })
    expect(await count('invitation_mail')).toBe(3)
    expect(await count('invitation_expiry')).toBe(3)
  })

  it('of nobody does nothing', async ({ given: { rowsOf } }) => {
    expect(await rowsOf([])).toEqual([])
    expect(await rowsOf([null])).toEqual([{ outcome: 'failed', why: 'malformed' }])
  })

  it('gives the role, and refuses all for an unknown one', async ({ given }) => {
    const { database, organization, invite, rowsOf } = given
    const [ada] = await rowsOf(['ada@example.com'], { role: 'admin' }) as { id: string }[]
    expect((await getPerson(database, organization, ada!.id))!.roles).toMatchObject([{ key: 'admin' }])
    expect(await invite(['bo@example.com'], { role: 'king' })).toMatchObject({
      refused: { refused: 'unknown_role', field: 'role' },
    })
  })

  it('a repeat under its key answers the same people, and goes on where it stopped', async ({ given }) => {
    const { owner, bench, organization, invite, rowsOf, count } = given
    const candidates = ['ada@example.com', 'bo@example.com', null, 'ADA@example.com']
    const first = await rowsOf(candidates, { key: 'k' })
    bench.time.now += 1000
    expect(await rowsOf(candidates, { key: 'k' })).toEqual(first)
    await owner.query(
      sql`delete from idempotency_keys where organization_id = ${organization} and person_id = ${
        (first[1] as { id: string }).id
      }`,
    )
    expect(await rowsOf(candidates, { key: 'k' })).toMatchObject([
      first[0],
      { outcome: 'skipped', why: 'known' },
      {},
      {},
    ])
    expect(await invite(['ada@example.com'], { key: 'k' })).toMatchObject({
      refused: { refused: 'key_reused' },
    })
    expect(await count('invitation_mail')).toBe(2)
  })

  describe('where requests share the process', () => {
    const addresses = (count: number) =>
      Array.from({ length: count }, (_, index) => `rower${index}@example.com`)

    it('goes in parts, with the results of one', async ({ given: { bench, organization } }) => {
      const parts: number[] = []
      const append: Append = (items) => {
        parts.push(items.length)
        return bench.append(items)
      }
      const caller = {
        ...founder,
        organization,
        ifMatch: null,
        idempotency: { key: sha256('k'), fingerprint: sha256('b') },
      }
      const candidates = [...addresses(250), 'ROWER3@example.com']
      const first = await bulkInvite({ ...bench, append }, caller, { candidates })
      expect(parts).toEqual([100, 100, 50])
      expect('rows' in first && first.rows.map(({ outcome }) => outcome)).toEqual([
        ...Array(250).fill('invited'),
        'skipped',
      ])
      expect(await bulkInvite({ ...bench, append }, caller, { candidates })).toEqual({
        ...first,
        replayed: true,
      })
    })

    it('lets others go while it decides', async ({ given: { bench, organization } }) => {
      let others = 0
      let seen = 0
      const timer = setInterval(() => others++, 0)
      const append: Append = (items) => {
        seen = others
        return bench.append(items)
      }
      // people are created on the clock, which is slow here
      const clock = () => {
        const until = performance.now() + 1
        while (performance.now() < until) { /* works */ }
        return bench.clock()
      }
      const candidates = addresses(90)
      await executeAll(
        { ...bench, append, clock },
        { ...founder, organization, ifMatch: null },
        aboutPerson(create),
        candidates
          .map((email) => ({
            stream: null,
            command: {
              profile: { name: 'Jane', email },
              status: 'active' as const,
              source: 'oauth' as const,
            },
          })),
      )
      clearInterval(timer)
      expect(seen).toBeGreaterThan(1)
    })

    it('is one append where a process runs one command', async ({ given: { bench, organization } }) => {
      const parts: number[] = []
      const append: Append = (items) => {
        parts.push(items.length)
        return bench.append(items)
      }
      const alone = { ...bench, append, shared: false }
      await bulkInvite(alone, { ...founder, organization, ifMatch: null }, { candidates: addresses(250) })
      expect(parts).toEqual([250])
    })
  })

  it('knows no other organization', async ({ given: { invite } }) => {
    expect(await invite(['ada@example.com'], { of: 'nowhere' })).toMatchObject({
      refused: { refused: 'organization_unknown' },
    })
  })
})
