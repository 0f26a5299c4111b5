import { Buffer } from 'node:buffer'
import { spawn } from 'node:child_process'
import process from 'node:process'
import postgres from 'postgres'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { people } from '../../projections/people/projection.ts'
import { beginRebuild, step } from '../../projections/rebuild/rebuild.ts'
import { tallies } from '../../projections/tallies/projection.ts'
import { coalesce } from '../../src/log/coalesce.ts'
import { createAppend } from '../../src/log/append.ts'
import { connectPostgres } from '../../src/database/adapters/postgres.ts'
import { type OwnerDatabase, sql } from '../../src/database/database.ts'
import { eventually, somebody } from '../support/contract/api.ts'
import { inconsistencies, type Raced, startRaced } from '../support/service/raced.ts'
import { addPerson, change, remains, wrongRows } from '../support/given/rebuilding.ts'
import { runOps } from '../support/service/server.ts'
import { createTestDatabase, type TestDatabase } from '../support/database/test_database.ts'
import { createBench, newOrganization } from '../support/given/bench.ts'

describe('over HTTP, with two processes', () => {
  let raced: Raced

  beforeAll(async () => {
    raced = await startRaced(2)
  })
  afterAll(() => raced.stop())

  const path = '/v1/projections/people/rebuild'

  it('is done beside the service: no request fails, lists and totals stay right', async () => {
    const organization = await raced.newOrganization()
    const people = await Promise.all(Array.from({ length: 400 }, () => organization.person()))
    const projection = async () => (await organization.api('GET', '/v1/projections')).body.data[0]
    expect(await projection()).toMatchObject({ name: 'people', generation: 1, lag: 0, rebuild: null })

    let running = true
    const statuses = new Map<number, number>()
    const loading = Promise.all(Array.from({ length: 6 }, async (_, worker) => {
      for (let index = worker; running; index += 6) {
        const { id } = people[index % 400]!
        const replies = [
          await organization.api('PATCH', `/v1/people/${id}`, { title: `Coach ${index}` }),
          await organization.api('POST', '/v1/people', somebody()),
          await organization.api('GET', `/v1/people/${id}`),
        ]
        const list = await organization.api('GET', '/v1/people?per_page=100')
        expect(list.body.data).toHaveLength(100)
        expect(list.body.meta.total).toBeGreaterThanOrEqual(400)
        for (const { status } of [...replies, list]) statuses.set(status, (statuses.get(status) ?? 0) + 1)
      }
    }))
    for (let generation = 2; generation < 5; generation++) {
      const begun = await organization.api('POST', path)
      expect([begun.status, begun.body.rebuild.state]).toEqual([202, 'walking'])
      const second = await organization.api('POST', path)
      if (second.status !== 202) {
        expect(second.body).toMatchObject({ status: 409, code: 'rebuild_running' })
        expect(second.body.detail).toMatch(/ (since|from) \d{4}-\d\d-\d\dT/)
      }
      await eventually('the rebuild', async () => (await projection()).rebuild === null, { seconds: 60 })
      expect((await projection()).generation).toBe(generation)
    }
    running = false
    await loading
    expect([...statuses.keys()].sort()).toEqual([200, 201])
    expect(await inconsistencies(raced.owner, organization.id)).toEqual([])
  })

  it('is given up by DELETE; unknown names and other scopes are refused', async () => {
    const organization = await raced.newOrganization()
    await organization.person()
    expect((await organization.api('DELETE', path)).status).toBe(404)
    expect((await organization.api('POST', '/v1/projections/groups/rebuild')).status).toBe(404)
    const reader = { Authorization: `Bearer ${await organization.token(['people:read'])}` }
    expect((await organization.api('POST', path, undefined, reader)).status).toBe(403)
    // nobody can take it on, so that it is there to be given up
    await raced.owner`
      insert into rebuilds (organization_id, name, state, shape, total, holder, held_since, lease_until,
        progressed_at, started_at)
      values (${organization.id}, 'people', 'walking', 1000, 1, 'somebody', now(), now() + interval '1 hour',
        now(), now())`
    await raced
      .owner`update heads set building = 2, building_shape = 1 where organization_id = ${organization.id}`
    expect((await organization.api('POST', path)).status).toBe(409)
    expect((await organization.api('DELETE', path)).status).toBe(204)
    await eventually('its rows to be gone', async () => {
      const { body } = await organization.api('GET', '/v1/projections')
      return body.data[0].rebuild === null && body.data[0].generation === 1
    })
  })

  it('one that does not move takes no server out of service', async () => {
    const organization = await raced.newOrganization()
    await organization.person()
    const ready = async () => {
      const reply = await fetch(`${raced.services[0]!.url}/readyz`)
      return { status: reply.status, body: await reply.text() }
    }
    await raced.owner`
      insert into rebuilds (organization_id, name, state, shape, total, holder, held_since, lease_until,
        progressed_at, started_at)
      values (${organization.id}, 'people', 'walking', 1000, 1, 'somebody', now(), now() + interval '1 hour',
        now() - interval '6 minutes', now())`
    expect(await ready()).toEqual({ status: 200, body: '{"status":"ready"}' })
    await raced.owner`delete from rebuilds`
    await raced.owner`update heads set shape = 0 where organization_id = ${organization.id}`
    expect(await ready()).toEqual({
      status: 200,
      body: '{"status":"ready","warnings":["projection_outdated"]}',
    })
    await organization.api('POST', path)
    await eventually('the new shape', async () => (await ready()).body === '{"status":"ready"}')
  })
})

describe('a rebuild of the tallies', () => {
  let database: TestDatabase
  let owner: OwnerDatabase
  let session: postgres.Sql

  beforeAll(async () => {
    database = await createTestDatabase(process.env.TEST_DATABASE_URL!)
    owner = connectPostgres(database.ownerUrl)
    session = postgres(database.ownerUrl, { max: 1, onnotice: () => {} })
  })
  afterAll(async () => {
    await session.end()
    await owner.close()
    await database.drop()
  })

  it('counts the rows again that a rebuild of people replaces while it waits for the lock', async () => {
    const bench = createBench(owner)
    const organization = await newOrganization(bench)
    for (let n = 0; n < 3; n++) await addPerson(bench, organization)
    const subject = { organization, projection: tallies }
    await beginRebuild(owner, subject, 'one', { lease: true })

    const columns = ['organization_id', ...people.columns.map(({ name }) => name)]
    const values = columns.map((name) => name === 'status' ? `'inactive'` : name)
    let finished: ReturnType<typeof step>
    await session.begin(async (locked) => {
      await locked`select pg_advisory_xact_lock(hashtextextended(${organization}, 0))`
      finished = step(bench, { ...subject, holder: 'one', budgetMs: 60_000, chunk: 100 })
      await eventually('the rebuild to wait for the lock', async () => {
        const [row] = await owner.query(sql`select count(*)::int as waiting from pg_locks
          where locktype = 'advisory' and not granted
            and database = (select oid from pg_database where datname = current_database())`)
        return row!.waiting === 1
      })
      await locked.unsafe(`insert into people (generation, ${columns})
        select generation + 1, ${values} from people where organization_id = '${organization}'`)
      await locked`update projection_states set generation = generation + 1
        where organization_id = ${organization} and projection = 'people'`
    })
    expect(await finished!).toEqual({ outcome: 'finished' })
    const counts = await owner.query(sql`select key, count from tallies
      where organization_id = ${organization} and key like 'current/status/%' and count <> 0`)
    expect(counts).toEqual([{ key: 'current/status/inactive', count: 3 }])
  })
})

describe('ops rebuild people', () => {
  const masterKey = Buffer.alloc(32, 7).toString('base64')
  let database: TestDatabase
  let owner: OwnerDatabase

  beforeAll(async () => {
    database = await createTestDatabase(process.env.TEST_DATABASE_URL!)
    owner = connectPostgres(database.ownerUrl)
  })
  afterAll(async () => {
    await owner.close()
    await database.drop()
  })

  it('killed at 10, 50 and 90 % while others write: it goes on, and all equals an independent fold', {
    timeout: 240_000,
  }, async () => {
    const bench = { ...createBench(owner), append: coalesce(createAppend(owner)) }
    const organization = await newOrganization(bench)
    const ids: string[] = []
    for (let round = 0; round < 40; round++) {
      const added = await Promise.all(Array.from({ length: 400 }, () => addPerson(bench, organization)))
      ids.push(...added.map(({ id }) => id))
    }
    let running = true
    const writing = (async () => {
      for (let index = 0; running; index++) {
        await change(bench, organization, ids[(index * 37) % 2000]!, index)
        await addPerson(bench, organization)
        await new Promise((resolve) => setTimeout(resolve, 40))
      }
    })()

    const environment = { DATABASE_URL: database.url, MASTER_KEY: masterKey }
    const far: number[] = []
    for (const share of [0.1, 0.5, 0.9]) {
      const child = spawn(process.execPath, ['run', '-A', 'src/ops/main.ts', 'rebuild', 'people'], {
        env: { ...process.env, ...environment },
        stdio: 'ignore',
      })
      const ended = new Promise((resolve) => child.once('exit', (code, signal) => resolve(signal ?? code)))
      await eventually(`${share}`, async () => {
        if (child.exitCode !== null) throw new Error(`it ended with ${child.exitCode}`)
        const [row] = await owner.query(sql`select done, total from rebuilds`)
        return row && (row.done as number) >= share * (row.total as number)
      }, { seconds: 60, pause: 5 })
      child.kill('SIGKILL')
      expect(await ended).toBe('SIGKILL')
      const [row] = await owner.query(sql`select done from rebuilds`)
      far.push((row?.done as number | undefined) ?? Infinity)
    }
    expect(far).toEqual([...far].sort((one, other) => one - other))
    const said = JSON.parse(await runOps(['rebuild', 'people', '--json'], environment))
    expect(said).toMatchObject({ ok: true, organizations: [{ id: organization }] })
    running = false
    await writing
    expect(await remains(owner, organization)).toMatchObject({ generation: 2, generations: [2], rebuilds: 0 })
    expect(JSON.parse(await runOps(['rebuild', 'people', '--dry-run', '--json'], environment)))
      .toEqual({ ok: true, organizations: [{ id: organization, ok: true, differences: [] }] })
    expect(await owner.query(sql`select 1 from outbox where kind <> 'erasure'`)).toEqual([])

    await owner.query(sql`update people set name = 'Altered' where id = ${ids.at(-1)!}`)
    await expect(runOps(['rebuild', 'people', '--dry-run'], environment)).rejects.toThrow(
      `${ids.at(-1)}: name`,
    )
    await runOps(['rebuild', 'people'], environment)
    await runOps(['rebuild', 'people', '--dry-run'], environment)
    expect(await wrongRows({ ...bench, database: owner }, owner, organization)).toEqual([])
  })
})
