import { describe, expect } from 'vitest'
import { people } from '../../projections/people/projection.ts'
import { beginRebuild, cancelRebuild, releaseRebuild, step } from '../../projections/rebuild/rebuild.ts'
import { stepDue } from '../../projections/rebuild/rebuild_due.ts'
import { projectionsOverview } from '../../projections/rebuild/state.ts'
import { remove, update } from '../../src/domain/person.ts'
import { sql } from '../../src/database/database.ts'
import {
  addPerson,
  command,
  findDifferences,
  populate,
  remains,
  wrongRows,
} from '../support/given/rebuilding.ts'
import { inviteSomebody, newOrganization } from '../support/given/bench.ts'
import { onDatabases } from '../support/database/fixture.ts'

const shape = people.version

const tidy = (generation: number) => ({
  generation,
  building: null,
  building_shape: null,
  shape,
  generations: [generation],
  rebuilds: 0,
})

describe.each(onDatabases)('a rebuild on %s', (_name, onDatabase) => {
  const it = onDatabase.extend('given', ({ owner, workbench: bench, organization }) => {
    const subject = (of = organization) => ({ organization: of, projection: people })
    const begin = (holder = 'one') => beginRebuild(bench.database, subject(), holder, { lease: true })
    const goOn = (budgetMs = 60_000, { holder = 'one', chunk = 7 } = {}) =>
      step(bench, { ...subject(), holder, budgetMs, chunk })
    const wrong = () => wrongRows(bench, owner, organization)
    const left = () => remains(owner, organization)
    const differences = () => findDifferences(bench, organization)
    const alter = (text: string, ...parameters: string[]) =>
      owner.query({ text, parameters: [organization, ...parameters] })
    return { bench, owner, organization, subject, begin, goOn, wrong, left, differences, alter }
  })

  it('writes the rows of an independent fold, and leaves nothing behind', async ({ given }) => {
    const { bench, owner, organization, begin, goOn, wrong, left, differences } = given
    await populate(bench, organization, 20)
    await inviteSomebody(bench, organization)
    const outbox = await owner.query(sql`select * from outbox order by id`)
    expect((await begin()).outcome).toBe('begun')
    expect(await goOn()).toEqual({ outcome: 'finished' })
    expect(await wrong()).toEqual([])
    expect(await left()).toEqual(tidy(2))
    expect(await differences()).toEqual([])
    expect(await owner.query(sql`select * from outbox order by id`)).toEqual(outbox)
  })

  it('reads streams longer than a chunk, and an organization without people', async ({ given }) => {
    const { bench, organization, begin, goOn, wrong, left } = given
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

  it('keeps every character of a value', async ({ given }) => {
    const { bench, owner, organization, begin, goOn, wrong } = given
    const { id } = await addPerson(bench, organization)
    const address = 'Line 1\nLine 2\r\t"quoted", {braced} \\ \\n \u2028 🚣 null'
    await command(bench, organization, id, update, { profile: { address, title: 'null' } })
    await begin()
    expect(await goOn()).toEqual({ outcome: 'finished' })
    const rows = await owner.query(
      sql`select generation, address, title, phone from people where organization_id = ${organization}`,
    )
    expect(rows).toEqual([{ generation: 2, address, title: 'null', phone: '+12025550147' }])
    expect(await wrong()).toEqual([])
  })

  it('lets writes in between chunks, and brings back no deleted person', async ({ given }) => {
    const { bench, organization, begin, goOn, wrong, left } = given
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

  it('is resumed by another holder at the chunk where the first stopped', async ({ given }) => {
    const { bench, organization, subject, begin, goOn, wrong } = given
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

  it('passes to another holder when its lease ends, and rejects writes of the first', async ({ given }) => {
    const { bench, organization, begin, goOn, alter } = given
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

  it('refuses a second rebuild and names the holder of the first', async ({ given }) => {
    const { bench, subject, begin } = given
    await begin()
    const second = await beginRebuild(bench.database, subject(), 'two')
    expect(second).toMatchObject({ outcome: 'running', rebuild: { holder: 'one', held: true } })
  })

  it('leaves nothing behind when it is cancelled, and can begin again', async ({ given }) => {
    const { bench, organization, subject, begin, goOn, wrong, left } = given
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

  it('corrects every difference, which a dry run names without values', async ({ given }) => {
    const { bench, owner, organization, begin, goOn, wrong, differences, alter } = given
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
    const before = await owner.query(sql`select * from people order by organization_id, id`)
    const found = await differences()
    expect(await owner.query(sql`select * from people order by organization_id, id`)).toEqual(before)
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

  it('stops older code from writing and from rebuilding once newer code has begun', async ({ given }) => {
    const { bench, organization, subject, begin, goOn } = given
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

  it('starts over where older code began it, and replaces the rows of that code', async ({ given }) => {
    const { bench, organization, goOn, wrong, left, alter } = given
    await populate(bench, organization, 12)
    await alter(`update heads set shape = shape - 1 where organization_id = $1`)
    expect((await projectionsOverview(bench.database, 300)).outdated.people).toBe(1)
    await bench.database.query(sql`select rebuild_begin(${organization}, ${shape - 1}, 'older', 0)`)
    // the rows that the older code has written so far
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

  it('is finished by the next free process, even while another rebuild fails', async ({ given }) => {
    const { bench, owner, organization, subject, alter } = given
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
    expect(await remains(owner, other)).toEqual(tidy(2))
    expect((await projectionsOverview(bench.database, 300)).stuck).toBe(0)
    await alter(`update rebuilds set progressed_at = now() - interval '6 minutes' where organization_id = $1`)
    expect((await projectionsOverview(bench.database, 300)).stuck).toBe(1)
    await cancelRebuild(bench.database, subject())
  })
})
