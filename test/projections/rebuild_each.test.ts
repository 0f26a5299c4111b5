import { describe, expect } from 'vitest'
import { directory } from '../../projections/directory/projection.ts'
import { findProjection, projections } from '../../projections/index.ts'
import { people } from '../../projections/people/projection.ts'
import { listPeople } from '../../projections/people/read_people.ts'
import type { Projection } from '../../projections/projection.ts'
import { beginRebuild, cancelRebuild, step } from '../../projections/rebuild/rebuild.ts'
import { readStreams } from '../../projections/rebuild/read_streams.ts'
import { stepDue } from '../../projections/rebuild/rebuild_due.ts'
import { readProjectionState } from '../../projections/rebuild/state.ts'
import { tallies } from '../../projections/tallies/projection.ts'
import { execute } from '../../src/commands/execute.ts'
import { aboutGroup } from '../../src/commands/records.ts'
import { deleteGroup, joinGroup, updateGroup } from '../../src/domain/group.ts'
import { setStatus } from '../../src/domain/person.ts'
import type { Database, Statement } from '../../src/database/database.ts'
import { addPerson, command, findDifferences, populate, remains } from '../support/given/rebuilding.ts'
import { founder, newGroup } from '../support/given/bench.ts'
import { onDatabases } from '../support/database/fixture.ts'

describe.each(onDatabases)('every projection on %s', (_name, onDatabase) => {
  const it = onDatabase.extend('given', async ({ owner, workbench: bench, organization }) => {
    const caller = () => ({ ...founder, organization, ifMatch: null })

    const newTeam = (name: string) => newGroup(bench, organization, { kind: 'team', name })
    const groups = [await newTeam('First'), await newTeam('Second'), await newTeam('Third')]

    const rename = (id: string, name: string) =>
      execute(bench, caller(), aboutGroup(updateGroup), { stream: id, command: { name } })
    const removeGroup = (id: string) =>
      execute(bench, caller(), aboutGroup(deleteGroup), { stream: id, command: {} })
    const join = (person: string, group: string) =>
      command(
        bench,
        organization,
        person,
        (state, given, context) => joinGroup(state, given, { ...context, groups: [{ id: group } as never] }),
        { group },
      )

    async function populated(count: number): Promise<string[]> {
      const ids = await populate(bench, organization, count)
      for (const [index, id] of ids.entries()) await join(id, groups[index % 2]!)
      return ids
    }

    const differences = (of = projections) => findDifferences(bench, organization, { projections: of })
    const alter = (text: string, ...parameters: string[]) =>
      owner.query({ text, parameters: [organization, ...parameters] })
    const begin = (projection: Projection) =>
      beginRebuild(bench.database, { organization, projection }, 'one', { lease: true })
    const goOn = (projection: Projection, budgetMs = 60_000) =>
      step(bench, { organization, projection, holder: 'one', budgetMs, chunk: 7 })
    const rebuild = async (projection: Projection) => {
      expect((await begin(projection)).outcome).toBe('begun')
      expect(await goOn(projection)).toEqual({ outcome: 'finished' })
    }
    return {
      bench,
      owner,
      organization,
      groups,
      newTeam,
      rename,
      removeGroup,
      populated,
      differences,
      alter,
      begin,
      goOn,
      rebuild,
    }
  })

  it.for(projections.map(({ name }) => name))(
    '%s has the same rows after a rebuild, which leaves nothing behind',
    async (name, { given }) => {
      const { owner, organization, populated, differences, alter, rebuild } = given
      await populated(12)
      const { table, columns } = findProjection(name)!
      const rows = () =>
        alter(`select ${columns.map((column) => column.name)} from ${table} where organization_id = $1
          and to_jsonb(${table}) ->> 'count' is distinct from '0' order by 1, 2`)
      const before = await rows()
      await rebuild(findProjection(name)!)
      expect(await rows()).toEqual(before)
      expect(await differences()).toEqual([])
      expect((await remains(owner, organization)).rebuilds).toBe(0)
    },
  )

  it('corrects every altered row of the directory that a dry run names', async ({ given }) => {
    const { groups, differences, alter, rebuild } = given
    await alter(
      `update records set document = '{"id":"x","name":"Altered"}' where organization_id = $1 and id = $2`,
      groups[0]!,
    )
    await alter(`delete from records where organization_id = $1 and id = $2`, groups[1]!)
    await alter(
      `insert into records (organization_id, kind, id, version, position, document)
      values ($1, 'role', 'zzz', 1, 99, '{}')`,
    )
    const found = await differences()
    expect(JSON.stringify(found)).not.toContain('Altered')
    expect(found).toHaveLength(3)
    expect(found).toEqual(expect.arrayContaining([
      { projection: 'directory', row: `group ${groups[0]}`, difference: 'fields', fields: ['document'] },
      { projection: 'directory', row: `group ${groups[1]}`, difference: 'missing', fields: [] },
      { projection: 'directory', row: 'role zzz', difference: 'unknown', fields: [] },
    ]))
    await rebuild(directory)
    expect(await differences()).toEqual([])
  })

  it('reads keys with the streams of people only', async ({ given: { bench, organization, populated } }) => {
    await populated(2)
    const asked = async ({ of }: Projection) => {
      const texts: string[] = []
      const { database, masterKeys } = bench
      const seen = (statements: Statement[]) => {
        texts.push(...statements.map(({ text }) => text))
        return statements
      }
      const watched: Database = {
        ...database,
        batch: (statements) => database.batch(seen(statements)),
        ...(database.scoped && { scoped: (scope, statements) => database.scoped!(scope, seen(statements)) }),
      }
      await readStreams({ database: watched, masterKeys }, organization, { cursor: '', limit: 100, of })
      return texts.join()
    }
    expect(await asked(people)).toContain('from person_keys')
    expect(await asked(directory)).not.toContain('from person_keys')
  })

  it('brings back no group that is deleted during a rebuild of the directory', async ({ given }) => {
    const { groups, newTeam, rename, removeGroup, populated, differences, alter, begin, goOn } = given
    await populated(4)
    await alter(`update records set document = '{}' where organization_id = $1 and kind <> 'organization'`)
    await begin(directory)
    for (let turns = 0; (await goOn(directory, 0)).outcome === 'working'; turns++) {
      await rename(groups[0]!, `Renamed ${turns}`)
      if (turns === 1) await removeGroup(groups[1]!)
      if (turns === 2) await newTeam('Fourth')
    }
    expect(await differences([directory])).toEqual([])
  })

  it('corrects every wrong tally that a dry run names', async ({ given }) => {
    const { bench, organization, populated, differences, alter, rebuild } = given
    await populated(10)
    const role = (await bench.settings.find(organization))!.roles.at(-1)!.id
    await alter(
      `update tallies set count = count + 7 where organization_id = $1 and key = 'current/status/active'`,
    )
    await alter(`delete from tallies where organization_id = $1 and key = $2`, `current/role/${role}`)
    await alter(`insert into tallies values ($1, 'current/group/zzz', 3)`)
    expect(await differences([tallies])).toEqual(
      ['current/group/zzz', `current/role/${role}`, 'current/status/active'].map((row) => (
        { projection: 'tallies', row, difference: 'fields', fields: ['count'] }
      )),
    )
    await rebuild(tallies)
    expect(await differences()).toEqual([])
  })

  it('has no difference from the log while people are changed', async ({ given }) => {
    const { bench, organization, groups, rename, populated, differences, rebuild } = given
    const ids = await populated(20)
    let running = true
    const writing = (async () => {
      for (let turn = 0; running; turn++) {
        await addPerson(bench, organization)
        await command(bench, organization, ids[turn % 20]!, setStatus, {
          status: turn % 2 ? 'active' : 'inactive',
        })
        await rename(groups[2]!, `Renamed ${turn}`)
      }
    })()
    for (let turn = 0; turn < 3; turn++) {
      expect(await differences()).toEqual([])
      await rebuild(tallies)
      await rebuild(directory)
    }
    running = false
    await writing
    expect(await differences()).toEqual([])
  })

  it('is cancelled by name while the rebuild of another projection continues', async ({ given }) => {
    const { bench, organization, begin, goOn } = given
    await begin(people)
    await begin(tallies)
    expect(await cancelRebuild(bench.database, { organization, projection: tallies })).toBe(true)
    expect(await cancelRebuild(bench.database, { organization, projection: tallies })).toBe(false)
    const state = await readProjectionState(bench.database, organization, {
      overdueBefore: 0,
      failedSince: 0,
      now: 0,
    })
    expect(state!.projections.map(({ name, rebuild }) => [name, rebuild?.projection ?? null])).toEqual([
      ['people', 'people'],
      ['directory', null],
      ['tallies', null],
    ])
    expect(await goOn(people)).toEqual({ outcome: 'finished' })
  })

  it('stops older code from appending and rebuilding once newer code rebuilds', async ({ given }) => {
    const { bench, organization, begin, goOn } = given
    const { id } = await addPerson(bench, organization)
    for (const projection of projections) {
      await begin({ ...projection, version: projection.version + 1 })
      expect(await command(bench, organization, id, setStatus, { status: 'inactive' })).toBe(
        'stale_projection',
      )
      expect((await goOn(projection)).outcome).toBe('stale_projection')
      await cancelRebuild(bench.database, { organization, projection })
    }
    expect(typeof await command(bench, organization, id, setStatus, { status: 'inactive' })).toBe('object')
  })

  it('counts people until a free process rebuilds tallies that an append missed', async ({ given }) => {
    const { bench, organization, populated, differences, alter } = given
    await populated(6)
    const total = async () =>
      (await listPeople(bench.database, organization, { archived: 'any', status: 'active' }, {
        sort: 'created_at',
        page: 1,
        perPage: 1,
      })).total
    const before = await total()
    // as an append of the previous release that began before the migration
    await alter(`update tallies set count = count + 5 where organization_id = $1`)
    await alter(`update heads set counted = counted - 1 where organization_id = $1`)
    expect(await total()).toBe(before)
    await addPerson(bench, organization)
    expect(await total()).toBe(before + 1)
    await stepDue({ ...bench, holder: 'server', onError: (error) => expect(error).toBeUndefined() }, 20_000)
    expect(await alter(`select position - counted as missing from heads where organization_id = $1`))
      .toEqual([{ missing: 0 }])
    expect(await differences()).toEqual([])
    expect(await total()).toBe(before + 1)
  })
})
