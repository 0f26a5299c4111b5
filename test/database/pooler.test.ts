import process from 'node:process'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { connectPostgres } from '../../src/database/adapters/postgres.ts'
import { type OwnerDatabase, sql } from '../../src/database/database.ts'
import { hasPgBouncer, type PgBouncer, startPgBouncer } from '../support/database/pgbouncer.ts'

const server = process.env.TEST_DATABASE_URL
const limits = { call: 10_000, statement: 1_000, lock: 400 }

describe.runIf(server && hasPgBouncer).each([
  ['which rejects settings of a session', ''],
  ['which ignores settings of a session', 'ignore_startup_parameters = statement_timeout,lock_timeout'],
])('behind a pooler in transaction mode, %s,', (_, settings) => {
  let pooler: PgBouncer
  let database: OwnerDatabase
  beforeAll(async () => {
    pooler = await startPgBouncer([server!], { size: 2, settings })
    database = connectPostgres(pooler.through(server!), { connections: 8, limits })
  })
  afterAll(async () => {
    await database?.close()
    await pooler?.stop()
  })

  it('calls at once get their own results', async () => {
    const calls = await Promise.all(
      Array.from(
        { length: 200 },
        (_, n) =>
          n % 2
            ? database.query(sql`select ${n}::int as n, pg_sleep(0.001)`)
            : database.batch([sql`select ${String(n)} as text`, sql`select ${n}::int as n`]).then((
              [, rows],
            ) => rows!),
      ),
    )
    expect(calls.map(([row]) => row!.n)).toEqual(calls.map((_, n) => n))
  })

  it('a batch stays in one transaction, and leaves no role or setting behind', async () => {
    const batches = await Promise.all(Array.from({ length: 40 }, (_, n) =>
      database.batch([
        sql`select set_config('rollcall.organization_id', ${String(n)}, true), txid_current() as id`,
        sql`select pg_sleep(0.001)`,
        sql`select current_setting('rollcall.organization_id', true) as n, txid_current() as id`,
      ])))
    batches.forEach(([first, , last], n) => expect(last).toEqual([{ n: String(n), id: first![0]!.id }]))
    const [row] = await database.query(sql`select current_setting('rollcall.organization_id', true) as n`)
    expect(row!.n || null).toBeNull()
  })

  it('a snapshot of several statements is one', async () => {
    const [, rows] = await database.batch([
      sql`set transaction isolation level repeatable read`,
      sql`select current_setting('transaction_isolation') as level`,
    ])
    expect(rows).toEqual([{ level: 'repeatable read' }])
    await expect(database.batch([
      sql`set transaction isolation level repeatable read`,
      sql`select 1 / ${0}::int`,
    ])).rejects.toMatchObject({ sqlstate: '22012' })
    expect(await database.query(sql`select 1 as n`)).toEqual([{ n: 1 }])
  })

  it('statements and locks keep their limits', async () => {
    await expect(database.query(sql`select pg_sleep(60)`)).rejects.toMatchObject({ sqlstate: '57014' })
    const owner = connectPostgres(server!, { connections: 1 })
    try {
      await owner.query(sql`select pg_advisory_lock(90211)`)
      await expect(database.query(sql`select pg_advisory_xact_lock(90211)`))
        .rejects.toMatchObject({ sqlstate: '55P03' })
    } finally {
      await owner.close()
    }
  })

  it('a failed script leaves no transaction open', async () => {
    await expect(database.script('begin; select 1; select 1 / 0')).rejects.toMatchObject({
      sqlstate: '22012',
    })
    for (let n = 0; n < 4; n++) expect(await database.query(sql`select ${n}::int as n`)).toEqual([{ n }])
  })
})

describe.runIf(server)('a session that is exchanged later', () => {
  it('is found out by the name of a statement that it does not have', async () => {
    const database = connectPostgres(server!, { connections: 1 })
    try {
      const named = sql`select ${1}::int as n, 'exchanged' as mark`
      await database.query(named)
      expect(await namedStatements(database)).toBeGreaterThan(0)
      await database.query(sql`deallocate all`)
      expect(await database.query(named)).toEqual([{ n: 1, mark: 'exchanged' }])
      // from now on without names
      await database.query(named)
      expect(await namedStatements(database)).toBe(0)
    } finally {
      await database.close()
    }
  })

  it('a statement whose columns a migration has changed is parsed again', async () => {
    const database = connectPostgres(server!, { connections: 1 })
    try {
      const every = sql`select * from pg_temp.exchanged`
      await database.query(sql`create temp table exchanged as select 1 as a`)
      expect(await database.query(every)).toEqual([{ a: 1 }])
      await database.query(sql`alter table pg_temp.exchanged add column b int`)
      // the table goes with the session
      await expect(database.query(every)).rejects.toMatchObject({ sqlstate: '42P01' })
    } finally {
      await database.close()
    }
  })
})

async function namedStatements(database: OwnerDatabase): Promise<unknown> {
  const [row] = await database.query(sql`select count(*)::int as n from pg_prepared_statements
    where statement like '%exchanged%' and statement not like '%pg_prepared_statements%'`)
  return row!.n
}
