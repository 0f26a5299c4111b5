import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { compare, type Difference } from '../../projections/rebuild/compare.ts'
import { people } from '../../projections/people/projection.ts'
import { beginRebuild, cancelRebuild, releaseRebuild, step } from '../../projections/rebuild/rebuild.ts'
import { stepDue } from '../../projections/rebuild/rebuild_due.ts'
import { projectionsOverview } from '../../projections/rebuild/state.ts'
import { remove, update } from '../../src/domain/person.ts'
import { sql } from '../../src/database/database.ts'
import { addPerson, command, populate, remains, wrongRows } from '../support/given/rebuilding.ts'
import { type Bench, createBench, inviteSomebody, newOrganization } from '../support/given/bench.ts'
import { databases } from '../support/database/databases.ts'
import type { OpenedDatabase } from '../support/database/opened_database.ts'

const shape = people.version

describe.each(databases)('a rebuild on %s', (_name, open) => {
  let opened: OpenedDatabase
  let bench: Bench
  let organization: string

  beforeAll(async () => {
    opened = await open()
    bench = createBench(opened.database)
  }, 60_000)
  afterAll(() => opened.close())
  beforeEach(async () => {
    organization = await newOrganization(bench)
  })

  const subject = (of = organization) => ({ organization: of, projection: people })
  const begin = (holder = 'one') => beginRebuild(bench.database, subject(), holder, { lease: true })
  const goOn = (budgetMs = 60_000, { holder = 'one', chunk = 7 } = {}) =>
    step(bench, { ...subject(), holder, budgetMs, chunk })
  const wrong = () => wrongRows(bench, opened.owner, organization)
  const left = () => remains(opened.owner, organization)
  const tidy = (generation: number) => ({
    generation,
    building: null,
    building_shape: null,
    shape,
    generations: [generation],
    rebuilds: 0,
  })
  const differences = async () => {
    const found: Difference[] = []
    const onDifference = (difference: Difference) => found.push(difference)
    await compare(bench, organization, { limit: 7, onDifference, onProgress: () => {} })
    return found
  }
  const alter = (text: string, ...parameters: string[]) =>
    opened.owner.query({ text, parameters: [organization, ...parameters] })

  it('makes what an independent fold makes, and leaves nothing behind', async () => {
    await populate(bench, organization, 20)
    await inviteSomebody(bench, organization)
    const outbox = await opened.owner.query(sql`select * from outbox order by id`)
    expect((await begin()).outcome).toBe('begun')
    expect(await goOn()).toEqual({ outcome: 'finished' })
    expect(await wrong()).toEqual([])
    expect(await left()).toEqual(tidy(2))
    expect(await differences()).toEqual([])
    expect(await opened.owner.query(sql`select * from outbox order by id`)).toEqual(outbox)
  })

  it('takes streams longer than a chunk, and an organization without people', async () => {
    await begin()
    expect(await goOn()).toEqual({ outcome: 'finished' })
    expect(await left()).toEqual({ ...tidy(2), generations: [] })
    const { id } = await addPerson(bench, organization)
    for (let title = 0; title < 20; title++) {
      await command(bench, organization, id, update, { profile: { title: `Coach ${title}` } })
    }
    await begin()
    expect(await goOn(60_000, { chunk: 3 })).toEqual({ outcome: 'finished' })
    expect(await wrong()).toEqual([])
  })

  it('keeps every character of what was written', async () => {
    const { id } = await addPerson(bench, organization)
    const address = 'Line 1\nLine 2\r\t"quoted", {braced} \\ \\n \u2028 🚣 null'
    await command(bench, organization, id, update, { profile: { address, title: 'null' } })
    await begin()
    expect(await goOn()).toEqual({ outcome: 'finished' })
    const rows = await opened.owner.query(
      sql`select generation, address, title, phone from people where organization_id = ${organization}`,
    )
    expect(rows).toEqual([{ generation: 2, address, title: 'null', phone: '+12025550147' }])
    expect(await wrong()).toEqual([])
  })

  it('lets live writes in between every two chunks, and the deleted stay deleted', async () => {
    const ids = await populate(bench, organization, 20)
    await begin()
    let turns = 0
    for (; (await goOn(0)).outcome === 'working'; turns++) {
      await addPerson(bench, organization)
      await command(bench, organization, ids[(turns * 7) % 20]!, remove, {})
      await command(bench, organization, ids[(turns * 3) % 20]!, update, { profile: { title: `C ${turns}` } })
    }
    expect(turns).toBeGreaterThan(5)
    expect(await wrong()).toEqual([])
    expect(await left()).toEqual(tidy(2))
  })

  it('is resumed by somebody else where it was left', async () => {
    await populate(bench, organization, 12)
    await begin()
    await goOn(0)
    const working = await goOn(0)
    if (working.outcome !== 'working') throw new Error(working.outcome)
    expect(await goOn(0, { holder: 'two' })).toMatchObject({ outcome: 'held', rebuild: { holder: 'one' } })
    await releaseRebuild(bench.database, subject(), 'one')
    const taken = await goOn(0, { holder: 'two' })
    if (taken.outcome !== 'working') throw new Error(taken.outcome)
    expect(taken.rebuild.done).toBeGreaterThan(working.rebuild.done)
    expect(await goOn(60_000, { holder: 'two' })).toEqual({ outcome: 'finished' })
    expect(await wrong()).toEqual([])
  })

  it('is taken over once the lease has run out, and then the first holder can no longer write', async () => {
    await populate(bench, organization, 12)
    await begin()
    await goOn(0)
    await alter(`update rebuilds set lease_until = now() - interval '1 second' where organization_id = $1`)
    expect((await goOn(0, { holder: 'two' })).outcome).toBe('working')
    expect((await goOn(0)).outcome).toBe('held')
    const rows = await bench.database.query(
      sql`select rebuild_write(${organization}, 'one', 'z', 1, 10, '[]') as written`,
    )
    expect(rows).toEqual([{ written: false }])
  })

  it('refuses a second one and says who holds it', async () => {
    await begin()
    const second = await beginRebuild(bench.database, subject(), 'two')
    expect(second).toMatchObject({ outcome: 'running', rebuild: { holder: 'one', held: true } })
  })

  it('is given up without a trace, and can be begun again', async () => {
    await populate(bench, organization, 12)
    expect(await cancelRebuild(bench.database, subject())).toBe(false)
    await begin()
    await goOn(0)
    expect((await left()).generations).toEqual([1, 2])
    expect(await cancelRebuild(bench.database, subject())).toBe(true)
    expect(await cancelRebuild(bench.database, subject())).toBe(false)
    await addPerson(bench, organization)
    expect(await goOn()).toEqual({ outcome: 'finished' })
    expect(await left()).toEqual(tidy(1))
    expect(await wrong()).toEqual([])
    await begin()
    await goOn()
    expect(await left()).toEqual(tidy(2))
    expect(await wrong()).toEqual([])
  })

  it('a dry run names every difference without values, and a rebuild repairs them all', async () => {
    const ids = (await populate(bench, organization, 14)).sort()
    const [first, second, third, fourth] = ids.filter((_, index) => index % 3 === 0)
    await alter(
      `update people set name = 'Altered', role_ids = '{}' where organization_id = $1 and id = $2`,
      first!,
    )
    await alter(`delete from people where organization_id = $1 and id = $2`, second!)
    await alter(
      `update people set standing = 'archived', updated_at = now() where organization_id = $1 and id = $2`,
      third!,
    )
    await alter(
      `update people set invitation = '{"state":"pending"}' where organization_id = $1 and id = $2`,
      fourth!,
    )
    await alter(
      `insert into people (organization_id, generation, id, number, version, standing)
      values ($1, 1, 'zzz', 99, 1, 'current')`,
    )
    await alter(`update heads set people_current = people_current + 5 where organization_id = $1`)
    const before = await opened.owner.query(sql`select * from people order by organization_id, id`)
    const found = await differences()
    expect(await opened.owner.query(sql`select * from people order by organization_id, id`)).toEqual(before)
    expect(JSON.stringify(found)).not.toContain('Altered')
    const named = (id: string) => found.find(({ row }) => row === id)
    expect(named(first!)).toMatchObject({ difference: 'fields', fields: expect.arrayContaining(['name']) })
    expect(named(second!)).toEqual({ projection: 'people', row: second, difference: 'missing', fields: [] })
    expect(named(third!)?.fields).toContain('updated_at')
    expect(named(fourth!)?.fields).toEqual(['invitation'])
    expect(named('zzz')).toEqual({ projection: 'people', row: 'zzz', difference: 'unknown', fields: [] })
    expect(found.at(-1)).toEqual({
      projection: 'people',
      row: null,
      difference: 'fields',
      fields: ['people_current'],
    })
    expect(found).toHaveLength(6)

    await begin()
    await goOn()
    expect(await differences()).toEqual([])
    expect(await wrong()).toEqual([])
  })

  it('older code can neither write nor go on once newer code has begun one', async () => {
    const { id } = await addPerson(bench, organization)
    await bench.database.query(sql`select rebuild_begin(${organization}, ${shape + 1}, 'newer', 0)`)
    expect(await command(bench, organization, id, update, { profile: { title: 'Coach' } }))
      .toBe('stale_projection')
    expect((await goOn()).outcome).toBe('stale_projection')
    expect((await begin()).outcome).toBe('running')
    const due = { ...bench, holder: 'one', onError: (error: unknown) => expect(error).toBeUndefined() }
    expect(await stepDue(due, 1000)).toBe(false)
    await cancelRebuild(bench.database, subject())
    expect(typeof await command(bench, organization, id, update, { profile: { title: 'Coach' } })).toBe(
      'object',
    )
  })

  it('older rows are noticed, and a rebuild that older code began starts over', async () => {
    await populate(bench, organization, 12)
    await alter(`update heads set shape = shape - 1 where organization_id = $1`)
    expect((await projectionsOverview(bench.database, 300)).outdated.people).toBe(1)
    await bench.database.query(sql`select rebuild_begin(${organization}, ${shape - 1}, 'older', 0)`)
    // what the older code has made so far
    await alter(
      `insert into people select organization_id, 2, id, number, version, standing from people
      where organization_id = $1`,
    )
    await alter(`update rebuilds set cursor = 'zzz', done = 5 where organization_id = $1`)
    expect(await goOn()).toEqual({ outcome: 'finished' })
    expect(await wrong()).toEqual([])
    expect(await left()).toEqual(tidy(2))
    expect((await projectionsOverview(bench.database, 300)).outdated.people).toBe(0)
  })

  it('an unattended rebuild is found and finished, beside one that cannot be', async () => {
    await populate(bench, organization, 12)
    const other = await newOrganization(bench)
    await addPerson(bench, other)
    await alter(`update person_keys set master_key = 'lost' where organization_id = $1`)
    await beginRebuild(bench.database, subject(), 'request 1')
    await beginRebuild(bench.database, subject(other), 'request 2')
    const troubled: string[] = []
    const onError = (_error: unknown, of: string) => troubled.push(of)
    await stepDue({ ...bench, holder: 'server', onError }, 20_000)
    expect(troubled).toEqual([organization])
    expect(await remains(opened.owner, other)).toEqual(tidy(2))
    expect((await projectionsOverview(bench.database, 300)).stuck).toBe(0)
    await alter(`update rebuilds set progressed_at = now() - interval '6 minutes' where organization_id = $1`)
    expect((await projectionsOverview(bench.database, 300)).stuck).toBe(1)
    await cancelRebuild(bench.database, subject())
  })
})
