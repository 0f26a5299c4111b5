import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Database, DatabaseError, type OwnerDatabase, sql } from '../../src/database/database.ts'
import { connectPostgres } from '../../src/database/adapters/postgres.ts'
import { readScoped } from '../../src/database/scoped.ts'
import { tables } from '../support/database/ledger.ts'
import { databasesOverNeon } from '../support/database/neon_endpoint.ts'
import { createBench, inviteSomebody, newOrganization } from '../support/given/bench.ts'
import { databases } from '../support/database/databases.ts'
import type { OpenedDatabase } from '../support/database/opened_database.ts'

describe.each([...databases, ...databasesOverNeon])('the database on %s', (kind, openDatabase) => {
  let opened: OpenedDatabase
  let database: Database
  beforeAll(async () => {
    opened = await openDatabase()
    database = opened.database
    await (opened.owner as OwnerDatabase).script(`
      create table notes (id int primary key, parent int references notes deferrable initially deferred);
      grant all on notes to rollcall_app;
    `)
  })
  afterAll(() => opened.close())

  const one = async (text: string, ...parameters: (string | number | boolean | null)[]) =>
    Object.values((await database.query({ text, parameters }))[0]!)

  describe('values', () => {
    it.each<[string, unknown]>([
      [`select 9007199254740991::bigint`, 9007199254740991],
      [`select count(*) from events where false`, 0],
      [`select 7::int`, 7],
      [`select 7::smallint`, 7],
      [`select null::bigint`, null],
      [`select true`, true],
      [`select timestamptz '2025-03-01 12:00:00.123+00'`, Date.parse('2025-03-01T12:00:00.123Z')],
      [`select timestamptz '2025-03-01 12:00:00+05:30'`, Date.parse('2025-03-01T06:30:00Z')],
      [`select timestamptz '1969-12-31 23:59:59.5+00'`, -500],
      [`select null::timestamptz`, null],
      [`select '{"b": [1, null],  "a": "ü"}'::json`, '{"b": [1, null],  "a": "ü"}'],
      [`select '{"a":1}'::jsonb`, '{"a": 1}'],
      [`select 'null'::json`, 'null'],
      [`select null::json`, null],
      [`select array['a', 'NULL', 'c,d', 'e"f', '']`, ['a', 'NULL', 'c,d', 'e"f', '']],
      [`select '{}'::text[]`, []],
    ])('%s', async (text, expected) => {
      expect(await one(text)).toEqual([expected])
    })

    it.each<[string, string | number | boolean | null, unknown]>([
      ['select $1::text', 'it\'s \\ "quoted" $1', 'it\'s \\ "quoted" $1'],
      ['select $1::text', null, null],
      ['select $1::int', 42, 42],
      ['select $1::bigint', 9007199254740991, 9007199254740991],
      ['select $1::boolean', false, false],
      ['select $1::boolean', null, null],
      ['select $1::timestamptz', '2025-03-01T12:00:00.000Z', Date.parse('2025-03-01T12:00:00Z')],
      ['select $1::text::json', '{"a":"🙂"}', '{"a":"🙂"}'],
    ])('%s of %j', async (text, parameter, expected) => {
      expect(await one(text, parameter)).toEqual([expected])
    })

    it('lists of texts come back as they went', async () => {
      const hard = ['', ' ', 'NULL', 'null', 'a,b', '{}', '"', '\\', "'", 'line\nbreak', '\t', 'ünï 🙂', '%_']
      const text = fc.oneof(fc.constantFrom(...hard), fc.string({ unit: 'grapheme' }))
        .filter((value) => !value.includes('\0') && value.isWellFormed())
      await fc.assert(fc.asyncProperty(fc.array(text, { maxLength: 6 }), async (list) => {
        const [row] = await database.query(
          sql`select ${list}::text[] as list, cardinality(${list}::text[]) as size`,
        )
        expect(row).toEqual({ list, size: list.length })
      }))
    })
  })

  describe('`batch()`', () => {
    const count = async () => (await one('select count(*) from notes'))[0]

    it('is one transaction, in order, and answers the rows of each', async () => {
      const [first, second, third] = await database.batch([
        sql`select txid_current() as id`,
        sql`select txid_current() as id, 2 as n`,
        sql`select 1 where false`,
      ])
      expect(second).toEqual([{ id: first![0]!.id, n: 2 }])
      expect(third).toEqual([])
    })

    it('a failing statement undoes all of it, and the connection is good afterwards', async () => {
      const before = await count()
      for (let time = 0; time < 12; time++) {
        await expect(database.batch([
          sql`insert into notes (id) values (1)`,
          sql`select 1 / (${time}::int - ${time}::int)`,
          sql`insert into notes (id) values (2)`,
        ])).rejects.toMatchObject({ name: 'DatabaseError', sqlstate: '22012', outcomeUnknown: false })
      }
      expect(await count()).toBe(before)
    })

    it('rejects when it is refused at the very end', async () => {
      await expect(database.batch([sql`insert into notes (id, parent) values (3, 99)`]))
        .rejects.toMatchObject({ sqlstate: '23503' })
      expect(await one('select count(*) from notes where id = 3')).toEqual([0])
    })

    it('batches beside one another do not mix', async () => {
      const answers = await Promise.all(
        Array.from({ length: 40 }, (_, n) =>
          database.batch([
            sql`select set_config('rollcall.organization_id', ${String(n)}, true)`,
            sql`
          select current_setting('rollcall.organization_id', true) as n`,
          ])),
      )
      expect(answers.map(([, rows]) => rows![0]!.n)).toEqual(answers.map((_, n) => String(n)))
      expect((await one(`select current_setting('rollcall.organization_id', true)`))[0] || null).toBeNull()
    })
  })

  describe('errors', () => {
    it.each([
      ['42P01', 'select * from nowhere'],
      ['42601', 'selec 1'],
      ['22P02', `select 'x'::int`],
      ['P0001', `do $$ begin raise exception 'no'; end $$`],
    ])('have the SQLSTATE %s', async (sqlstate, text) => {
      const error = await database.query({ text, parameters: [] }).catch((error: unknown) => error)
      expect(error).toBeInstanceOf(DatabaseError)
      expect(error).toMatchObject({ sqlstate, outcomeUnknown: false })
    })

    it('say nothing of the values', async () => {
      await database.query(sql`insert into notes (id) values (4711)`)
      const error = await database.query(sql`insert into notes (id) values (4711)`).catch((error: Error) =>
        error
      )
      expect(error).toMatchObject({ sqlstate: '23505' })
      expect((error as Error).message).not.toContain('4711')
    })

    it.runIf(kind === 'PostgreSQL')(
      'are of unknown outcome when the server goes away meanwhile',
      async () => {
        const asked = [
          database.query(sql`select pg_sleep(20), 'query' as mark`),
          database.batch([sql`select 1 as n`, sql`select pg_sleep(20), 'batch' as mark`]),
          // a statement that this connection has not seen yet is described first, and those after it wait
          database.batch([sql`select ${1}::int, pg_sleep(20), 'described' as mark`, sql`select ${2}::int`]),
        ].map((promise) => promise.catch((error: unknown) => error))
        // a session that is ended may be seen once more
        for (const ended = new Set(); ended.size < 3;) {
          const rows = await opened.owner.query(
            sql`select pid, pg_terminate_backend(pid) from pg_stat_activity
          where query like '%pg_sleep(20)%' and pid <> pg_backend_pid() and datname = current_database()`,
          )
          for (const { pid } of rows) ended.add(pid)
        }
        for (const error of await Promise.all(asked)) {
          expect(error).toBeInstanceOf(DatabaseError)
          expect(error).toMatchObject({ outcomeUnknown: true })
        }
        expect(await one('select 1')).toEqual([1])
      },
    )

    it.runIf(kind === 'PostgreSQL')('are of unknown outcome when nobody listens', async () => {
      const nobody = connectPostgres('postgres://postgres@127.0.0.1:9/none')
      for (const attempt of [nobody.query(sql`select 1`), nobody.batch([sql`select 1`])]) {
        await expect(attempt).rejects.toMatchObject({ name: 'DatabaseError', outcomeUnknown: true })
      }
      await nobody.close()
    })
  })

  describe('`readScoped()`', () => {
    it('sees one organization only, whatever the statement says and whoever logs in', async () => {
      const bench = createBench(database)
      const organization = await newOrganization(bench)
      const other = await newOrganization(bench, { name: 'Another Club' })
      await inviteSomebody(bench, organization)
      await inviteSomebody(bench, other)
      const everyRow = tables.map((table) => ({
        text: `select organization_id from ${table}`,
        parameters: [],
      }))
      for (const login of [database, opened.owner]) {
        const seen = await readScoped(login, organization, everyRow)
        for (const [index, rows] of seen.entries()) {
          if (tables[index] !== 'idempotency_keys') expect(rows.length, tables[index]).toBeGreaterThan(0)
          expect(new Set(rows.map((row) => row.organization_id))).not.toContain(other)
        }
        expect((await readScoped(login, 'nobody', everyRow)).flat()).toEqual([])
      }
    })

    it('cannot write, and leaves no role behind on the connection', async () => {
      await expect(readScoped(opened.owner, 'o', [sql`delete from events`]))
        .rejects.toMatchObject({ sqlstate: '42501' })
      const [row] = await opened.owner.query(sql`select current_user as name`)
      expect(row!.name).not.toBe('rollcall_app')
    })
  })
})
