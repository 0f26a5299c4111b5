import { describe, expect, it as test } from 'vitest'
import process from 'node:process'
import { asDatabase, startPglite } from '../../src/database/adapters/pglite.ts'
import { connectPostgres } from '../../src/database/adapters/postgres.ts'
import { type OwnerDatabase, sql } from '../../src/database/database.ts'
import { maintenanceLimits, requestLimits } from '../../src/database/limits.ts'
import { type HalfOpen, startHalfOpen } from '../support/database/half_open.ts'

const server = process.env.TEST_DATABASE_URL
/** Short, so that the tests need not wait long for what must end. */
const limits = { call: 1_500, statement: 1_000, lock: 400 }
const unknown = { name: 'DatabaseError', sqlstate: undefined, outcomeUnknown: true, unavailable: true }

const it = test
  // deno-lint-ignore no-empty-pattern
  .extend('halfOpen', async ({}, { onCleanup }) => {
    const halfOpen = await startHalfOpen(server!)
    onCleanup(() => halfOpen.stop())
    return halfOpen as HalfOpen
  })
  .extend('database', async ({ halfOpen }, { onCleanup }) => {
    const database = connectPostgres(halfOpen.through(server!), { connections: 3, limits })
    onCleanup(() => database.close())
    await Promise.all(Array.from({ length: 3 }, () => database.query(sql`select pg_sleep(0.05)`)))
    return database as OwnerDatabase
  })

const sleep = sql`select pg_sleep(30)`

describe.runIf(server)('a call on PostgreSQL ends', () => {
  it.for<[string, (database: OwnerDatabase) => Promise<unknown>]>([
    ['a query', (database) => database.query(sql`select 1 as n`)],
    ['a batch', (database) => database.batch([sql`select 1 as n`, sql`select 2 as n`])],
    ['a script', (database) => database.script('select 1; select 2')],
  ])(
    'with an unknown outcome on a silent connection: %s',
    async ([, call], { halfOpen, database }) => {
      expect(halfOpen.silence()).toBe(3)
      await expect(call(database)).rejects.toMatchObject(unknown)
      // the idle connections were closed with it, so that the next call does not wait for one
      await expect.poll(() => halfOpen.open(), { timeout: 30_000 }).toBe(0)
      expect(await database.query(sql`select 1 as n`)).toEqual([{ n: 1 }])
    },
  )

  it('with an unknown outcome where a new connection gets no answer', async ({ halfOpen, database }) => {
    halfOpen.silenceAll()
    for (let call = 0; call < 2; call++) {
      await expect(database.query(sql`select 1`)).rejects.toMatchObject(unknown)
    }
    halfOpen.restore()
    expect(await database.query(sql`select 1 as n`)).toEqual([{ n: 1 }])
  })

  it('where all connections are taken', async ({ halfOpen, onTestFinished }) => {
    const database = connectPostgres(halfOpen.through(server!), {
      connections: 1,
      limits: { ...limits, call: 800, statement: 20_000 },
    })
    onTestFinished(() => database.close())
    const calls = Array.from({ length: 20 }, (_, n) => database.batch([sleep, sql`select ${n}::int`]))
    for (const call of await Promise.allSettled(calls)) {
      expect(call).toMatchObject({ status: 'rejected', reason: unknown })
    }
    expect(await database.query(sql`select 1 as n`)).toEqual([{ n: 1 }])
  })

  it('when the server has worked on a statement for too long', async ({ halfOpen, database }) => {
    const canceled = { sqlstate: '57014', outcomeUnknown: false, unavailable: true }
    await expect(database.query(sleep)).rejects.toMatchObject(canceled)
    await expect(database.batch([sql`select 1`, sleep])).rejects.toMatchObject(canceled)
    expect(halfOpen.open()).toBe(3)
  })

  it('when a lock is taken for too long', async ({ database, onTestFinished }) => {
    const owner = connectPostgres(server!, { connections: 1 })
    onTestFinished(() => owner.close())
    await owner.query(sql`select pg_advisory_lock(90210)`)
    const wait = sql`select pg_advisory_xact_lock(90210)`
    await expect(database.query(wait)).rejects.toMatchObject({ sqlstate: '55P03', unavailable: true })
    await owner.query(sql`select pg_advisory_unlock(90210)`)
    await database.query(wait)
  })

  it('when the server ends sessions again and again under load', async ({ database, onTestFinished }) => {
    const owner = connectPostgres(server!, { connections: 1 })
    onTestFinished(() => owner.close())
    let isOver = false
    let served = 0
    async function caller(n: number): Promise<void> {
      while (!isOver) {
        const marked = sql`select ${n}::int as n, 'deadlines' as mark`
        const call = n % 2 ? database.query(marked) : database.batch([marked, marked])
        await call.then(() => served++, (error) => expect(error).toMatchObject({ outcomeUnknown: true }))
      }
    }
    const callers = Promise.all(Array.from({ length: 8 }, (_, n) => caller(n)))
    for (let ended = 0, rounds = 0; ended < 40 && rounds < 2_000; rounds++) {
      const rows = await owner.query(sql`select pg_terminate_backend(pid) from pg_stat_activity
        where query like '%''deadlines'' as mark%' and pid <> pg_backend_pid()`)
      ended += rows.length
      await new Promise((resolve) => setTimeout(resolve, 20))
    }
    isOver = true
    await callers
    expect(served).toBeGreaterThan(0)
    expect(await database.query(sql`select 1 as n`)).toEqual([{ n: 1 }])
  })

  it('of maintenance after hours, of a request after seconds', async ({ onTestFinished }) => {
    for (const [of, expected] of [[maintenanceLimits, '14340s'], [requestLimits, '3s']] as const) {
      const database = connectPostgres(server!, { connections: 1, limits: of })
      onTestFinished(() => database.close())
      const [row] = await database.query(sql`select extract(epoch from
        current_setting('statement_timeout')::interval)::int || 's' as statement`)
      expect(row).toEqual({ statement: expected })
      expect(of.lock).toBeLessThan(of.statement)
      expect(of.statement).toBeLessThan(of.call)
    }
  })

  it('later where the statement has limits of its own, which do not outlive it', async ({ database }) => {
    const slow = sql`select pg_sleep(1.7), current_setting('statement_timeout') as statement`
    const raised = { ...slow, limits: { ...limits, call: 60_000, statement: 50_000 } }
    for (let time = 0; time < 2; time++) {
      expect(await database.query(raised)).toMatchObject([{ statement: '50s' }])
    }
    await expect(database.query(slow)).rejects.toMatchObject({ sqlstate: '57014' })
    await expect(database.query({ ...slow, limits: { ...limits, call: 1 } }))
      .rejects.toMatchObject({ sqlstate: '57014' })
  })

  it('although the pool is closed meanwhile', async ({ halfOpen, database }) => {
    const call = database.query(sql`select pg_sleep(0.2), 1 as n`)
    halfOpen.silence()
    const closed = database.close()
    await expect(call).rejects.toMatchObject(unknown)
    await closed
  })
})

describe('a call on PGlite', () => {
  test('ends when its turn does not come', async ({ onTestFinished }) => {
    const pglite = await startPglite()
    onTestFinished(() => pglite.close())
    const database = asDatabase(pglite, { limit: 200 })
    let release = () => {}
    const held = pglite.transaction(() => new Promise<void>((resolve) => release = resolve))
    await expect(database.query(sql`select 1`)).rejects.toMatchObject(unknown)
    await expect(database.batch([sql`select 1`])).rejects.toMatchObject(unknown)
    release()
    await held
    expect(await database.query(sql`select 1 as n`)).toEqual([{ n: 1 }])
  })
})
