import { createHash } from 'node:crypto'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { getPerson } from '../../projections/people/read_people.ts'
import { bulkInvite, type Candidate } from '../../src/operations/bulk_invite.ts'
import { sql } from '../../src/database/database.ts'
import { type Bench, createBench, founder, inviteSomebody, newOrganization } from '../support/given/bench.ts'
import type { OpenedDatabase } from '../support/database/opened_database.ts'
import { openEmbedded } from '../support/database/embedded.ts'

const sha256 = (text: string) => createHash('sha256').update(text).digest('hex')

describe('`bulkInvite()`', () => {
  let opened: OpenedDatabase
  let bench: Bench
  let organization: string
  beforeAll(async () => {
    opened = await openEmbedded()
  }, 60_000)
  beforeEach(async () => {
    bench = createBench(opened.database)
    organization = await newOrganization(bench)
  })
  afterAll(() => opened.close())

  async function invite(candidates: Candidate[], { role, key }: { role?: string; key?: string } = {}) {
    const idempotency = key === undefined
      ? null
      : { key: sha256(key), fingerprint: sha256(JSON.stringify(candidates)) }
    return await bulkInvite(bench, { ...founder, organization, ifMatch: null, idempotency }, {
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
    (await opened.owner.query(sql`select count(*) as count from outbox
      where organization_id = ${organization} and kind = ${kind}`))[0]!.count

  it('answers every address in its place', async () => {
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
    expect(await getPerson(opened.database, organization, ada!.id)).toMatchObject({
      name: 'Ada.byron',
      email: 'ada.byron@example.com',
      status: 'pending',
      invitation: { state: 'pending' },
      roles: [{ key: 'member' }],
    })
    expect(await count('invitation_mail')).toBe(3)
    expect(await count('invitation_expiry')).toBe(3)
  })

  it('of nobody does nothing', async () => {
    expect(await rowsOf([])).toEqual([])
    expect(await rowsOf([null])).toEqual([{ outcome: 'failed' }])
  })

  it('gives the role, and refuses all for an unknown one', async () => {
    const [ada] = await rowsOf(['ada@example.com'], { role: 'admin' }) as { id: string }[]
    expect((await getPerson(opened.database, organization, ada!.id))!.roles).toMatchObject([{ key: 'admin' }])
    expect(await invite(['bo@example.com'], { role: 'king' })).toMatchObject({
      refused: { refused: 'unknown_role', field: 'role' },
    })
  })

  it('a repeat under its key answers the same people, and goes on where it stopped', async () => {
    const candidates = ['ada@example.com', 'bo@example.com', null, 'ADA@example.com']
    const first = await rowsOf(candidates, { key: 'k' })
    bench.time.now += 1000
    expect(await rowsOf(candidates, { key: 'k' })).toEqual(first)
    await opened.owner.query(
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

  it('knows no other organization', async () => {
    organization = 'nowhere'
    expect(await invite(['ada@example.com'])).toMatchObject({ refused: { refused: 'organization_unknown' } })
  })
})
