import { randomBytes } from 'node:crypto'
import type { Hono } from 'hono'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { createNeonEndpoint } from '../../dev/neon_endpoint.ts'
import type { AppEnv } from '../../src/http/env.ts'
import { type Database, sql } from '../../src/database/database.ts'
import { migrate } from '../../src/database/migrate.ts'
import { connectNeon } from '../../src/database/adapters/neon.ts'
import { connectPostgres } from '../../src/database/adapters/postgres.ts'
import { createReplicaMemory } from '../../src/replica/replica.ts'
import { eventually, mint, somebody, unknownId } from '../support/contract/api.ts'
import { assembled, jwtSecret } from '../support/service/assembled.ts'
import { counted } from '../support/database/counted.ts'
import { createOwnPostgres, createOwnReplica, type OwnPostgres } from '../support/database/own_postgres.ts'
import { removeDirectory, temporaryDirectory } from '../support/service/server.ts'
import { createBench, newOrganization } from '../support/given/bench.ts'

/** How the service reaches two servers. */
const drivers: [string, (primary: string, replica: string) => Promise<Reached>][] = [
  ['TCP', (primary, replica) => {
    const databases = [connectPostgres(primary), connectPostgres(replica)] as const
    return Promise.resolve({
      databases,
      close: async () => void await Promise.all(databases.map((one) => one.close())),
    })
  }],
  ['Neon over HTTP', async (primary, replica) => {
    const [first, second] = [
      createNeonEndpoint({ connectionString: primary }),
      createNeonEndpoint({ connectionString: replica }),
    ]
    const listening = Promise.withResolvers<number>()
    const server = Deno.serve(
      { port: 0, hostname: '127.0.0.1', onListen: ({ port }) => listening.resolve(port) },
      (request) =>
        (request.headers.get('Neon-Connection-String')!.includes('@replica.') ? second : first).fetch(
          request,
        ),
    )
    const fetchEndpoint = `http://127.0.0.1:${await listening.promise}/sql`
    const connect = (name: string) =>
      connectNeon(`postgres://service:secret@${name}.neon.tech/rollcall`, { fetchEndpoint })
    return {
      databases: [connect('primary'), connect('replica')],
      async close() {
        await server.shutdown()
        await Promise.all([first.close(), second.close()])
      },
    }
  }],
]

interface Reached {
  databases: readonly [primary: Database, replica: Database]
  close(): Promise<void>
}

describe.each(drivers)('a replica that follows, by %s', (_, reach) => {
  let primary: OwnPostgres
  let standby: OwnPostgres
  let owner: ReturnType<typeof connectPostgres>
  let follower: ReturnType<typeof connectPostgres>
  let reached: Reached
  let directory: string
  let organization: string
  /** A process that wrote, and one that has seen nothing of it. */
  let here: Hono<AppEnv>
  let there: Hono<AppEnv>
  let trips: { primary: { trips: number }; replica: { trips: number } }

  beforeAll(async () => {
    primary = await createOwnPostgres()
    await primary.start()
    owner = connectPostgres(primary.url, { connections: 2 })
    await migrate(owner)
    const login = `service_${randomBytes(4).toString('hex')}`
    await owner.script(`create role ${login} login in role rollcall_app`)
    standby = await createOwnReplica(primary)
    await standby.start()
    follower = connectPostgres(standby.url, { connections: 1 })

    const asService = (url: string) => url.replace('postgres@', `${login}@`)
    reached = await reach(asService(primary.url), asService(standby.url))
    const [database, replica] = [counted(reached.databases[0]), counted(reached.databases[1])]
    trips = { primary: database.counter, replica: replica.counter }
    directory = await temporaryDirectory()
    const bench = createBench(owner)
    organization = await newOrganization(bench)
    const start = async () => {
      const replicated = { database: replica.database, memory: createReplicaMemory() }
      const { app, deps } = await assembled(bench, {
        database: database.database,
        files: directory,
        replica: replicated,
      })
      await deps.settings.find(organization)
      return app
    }
    here = await start()
    there = await start()
  }, 60_000)

  afterAll(async () => {
    await reached?.close()
    await Promise.all([owner?.close(), follower?.close()])
    await standby?.remove()
    await primary?.remove()
    if (directory) await removeDirectory(directory)
  })

  const headPosition = async (database: Database) =>
    (await database.query(sql`select position from heads where organization_id = ${organization}`))[0]
      ?.position as number | undefined

  async function pause() {
    await follower.query(sql`select pg_wal_replay_pause()`)
    await eventually('replay is paused', async () => {
      const [row] = await follower.query(sql`select pg_get_wal_replay_pause_state() as state`)
      return row!.state === 'paused'
    })
  }

  async function caughtUp() {
    await follower.query(
      sql`select case when pg_is_wal_replay_paused() then pg_wal_replay_resume()::text end`,
    )
    await eventually(
      'the replica has caught up',
      async () => await headPosition(follower) === await headPosition(owner),
    )
  }

  async function ask(
    app: Hono<AppEnv>,
    actor: string,
    scope: string,
    method: string,
    path: string,
    { body, headers = {} }: { body?: unknown; headers?: Record<string, string> } = {},
  ) {
    const token = await mint(jwtSecret, { sub: actor, org: organization, scope })
    const response = await app.request(path, {
      method,
      headers: { Authorization: `Bearer ${token}`, 'Content-Type': 'application/json', ...headers },
      ...(body !== undefined && { body: JSON.stringify(body) }),
    })
    const text = await response.text()
    return {
      status: response.status,
      // deno-lint-ignore no-explicit-any
      body: (text ? JSON.parse(text) : null) as any,
      seen: response.headers.get('Rollcall-Position'),
    }
  }

  const everything = 'people:read people:write people:delete people:approve groups:write'
  const write = (method: string, path: string, body?: unknown, headers = {}, app = here) =>
    ask(app, 'writer', everything, method, path, { body, headers })
  const read = (path: string, seen?: string | null, app = here) =>
    ask(app, 'reader', 'people:read', 'GET', path, {
      headers: seen ? { 'Rollcall-Position': seen } : {},
    })
  const create = () => write('POST', '/v1/people', somebody())

  beforeEach(async () => {
    await caughtUp()
    trips.primary.trips = trips.replica.trips = 0
  })

  it('answers who only reads, and who sends the position that it has come to', async () => {
    const { body: { id }, seen } = await create()
    await caughtUp()
    trips.primary.trips = 0
    expect((await read(`/v1/people/${id}`)).status).toBe(200)
    expect((await read(`/v1/people/${id}`, seen, there)).status).toBe(200)
    const again = await ask(there, 'writer', everything, 'GET', `/v1/people/${id}`, {
      headers: { 'Rollcall-Position': seen! },
    })
    expect([again.status, again.seen]).toEqual([200, seen])
    expect([trips.primary.trips, trips.replica.trips]).toEqual([0, 3])
  })

  it('every write tells its position without a further round trip', async () => {
    const { seen, body: { id } } = await create()
    expect(seen).toBe(`${organization}:${await headPosition(owner)}`)
    expect(trips).toEqual({ primary: { trips: 1 }, replica: { trips: 0 } })
    const deleted = await write('DELETE', `/v1/people/${id}`)
    expect([deleted.status, deleted.seen]).toEqual([204, `${organization}:${await headPosition(owner)}`])
    expect(trips).toEqual({ primary: { trips: 3 }, replica: { trips: 0 } })
  })

  it('nobody misses their own write while replay is paused, and others may', async () => {
    const before = await read('/v1/people')
    await pause()
    const { seen, body: { id } } = await create()
    const path = `/v1/people/${id}`

    const others = await read(path, null, there)
    expect(others.status).toBe(404)
    const list = await read('/v1/people')
    expect([list.body.meta.total, list.seen]).toEqual([before.body.meta.total, before.seen])

    const told = await read(path, seen, there)
    expect([told.status, told.seen]).toEqual([200, seen])
    expect((await read('/v1/people', seen, there)).body.meta.total).toBe(before.body.meta.total + 1)

    const plain = (app: Hono<AppEnv>, scope: string) => ask(app, 'writer', scope, 'GET', path)
    expect((await plain(here, everything)).status).toBe(200)
    expect((await plain(there, everything)).status).toBe(200)
    // a token of the same caller that only reads
    expect((await plain(here, 'people:read')).status).toBe(200)
  })

  it('changes and deletions are seen by whoever sends their position', async () => {
    const { body: { id } } = await create()
    await caughtUp()
    await pause()
    const path = `/v1/people/${id}`
    const changed = await write('PATCH', path, { title: 'Dr' }, { 'If-Match': '"1"' })
    expect((await read(path)).body.title).toBe(null)
    expect((await read(path, changed.seen)).body.title).toBe('Dr')
    const deleted = await write('DELETE', path)
    expect((await read(path)).status).toBe(200)
    expect((await read(path, deleted.seen)).status).toBe(404)
    expect((await read('/v1/people', deleted.seen)).body.data.every((one: { id: string }) => one.id !== id))
      .toBe(true)
  })

  it('groups, members, roles and a dialect are read alike', async () => {
    const { body: { id } } = await create()
    await caughtUp()
    await pause()
    const group = await write('POST', '/v1/groups', { kind: 'team', name: 'Rowers' })
    const joined = await write('PUT', `/v1/people/${id}/groups/${group.body.id}`)
    const role = await write('POST', '/v1/roles', { name: 'Cox' })
    const names = ({ body }: { body: { data: { name: string }[] } }) => body.data.map(({ name }) => name)
    expect((await read(`/v1/groups/${group.body.id}`)).status).toBe(404)
    expect((await read(`/v1/groups/${group.body.id}`, group.seen)).status).toBe(200)
    expect(names(await read(`/v1/people/${id}/groups`))).toEqual([])
    expect(names(await read(`/v1/people/${id}/groups`, joined.seen))).toEqual(['Rowers'])
    expect((await read(`/v1/groups/${group.body.id}/members`, joined.seen)).body.data).toHaveLength(1)
    expect(names(await read('/v1/roles'))).not.toContain('Cox')
    expect(names(await read('/v1/roles', role.seen))).toContain('Cox')
    const count = async (seen?: string | null) => (await read('/district/api/people', seen)).body.length
    const known = await count(role.seen)
    const { seen } = await create()
    expect([await count(), await count(seen)]).toEqual([known, known + 1])
  })

  it('a repeat, and what was refused for what it had not seen, tell how far to read', async () => {
    const headers = { 'Idempotency-Key': randomBytes(8).toString('hex') }
    const person = somebody()
    const first = await write('POST', '/v1/people', person, headers)
    const repeat = await write('POST', '/v1/people', person, headers, there)
    expect(repeat.seen).toBe(first.seen)
    await pause()
    await write('PATCH', `/v1/people/${first.body.id}`, { title: 'Dr' })
    const late = await write(
      'PATCH',
      `/v1/people/${first.body.id}`,
      { title: 'Sir' },
      { 'If-Match': '"1"' },
      there,
    )
    expect(late.status).toBe(412)
    expect((await read(`/v1/people/${first.body.id}`, late.seen, there)).body.title).toBe('Dr')
    expect((await write('PATCH', `/v1/people/${first.body.id}`, { name: '' })).seen).toBe(null)
  })

  it.each(['', 'nonsense', `${unknownId}:1`, ':1', '1'])(
    'the position %j counts as none',
    async (header) => {
      await pause()
      const { body: { id } } = await create()
      const headers = { 'Rollcall-Position': header }
      const own = await ask(there, 'writer', everything, 'GET', `/v1/people/${id}`, { headers })
      expect(own.status).toBe(200)
      const other = await ask(there, 'reader', 'people:read', 'GET', `/v1/people/${id}`, { headers })
      expect(other.status).toBe(404)
    },
  )

  it('without a replica nothing is told, and what is sent counts for nothing', async () => {
    const { app: alone } = await assembled(createBench(owner), {
      database: reached.databases[0],
      files: directory,
    })
    const created = await write('POST', '/v1/people', somebody(), {}, alone)
    const found = await read(`/v1/people/${created.body.id}`, `${organization}:999999`, alone)
    expect([created.status, created.seen, found.status, found.seen]).toEqual([201, null, 200, null])
  })

  it('the primary answers while the replica is gone', async () => {
    const { body: { id } } = await create()
    await standby.stop('immediate')
    const startedAt = performance.now()
    expect((await read(`/v1/people/${id}`)).status).toBe(200)
    expect((await read(`/v1/people/${id}`)).status).toBe(200)
    expect(performance.now() - startedAt).toBeLessThan(3_000)
    await standby.start()
    await caughtUp()
    await eventually('the replica is asked again', async () => {
      trips.primary.trips = 0
      return (await read(`/v1/people/${id}`)).status === 200 && trips.primary.trips === 0
    })
  })
})
