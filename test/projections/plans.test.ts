import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { readHistory } from '../../src/log/history.ts'
import { loadStream } from '../../src/log/load.ts'
import {
  getPerson,
  listPeople,
  listPeopleAfter,
  type PeopleFilter,
  type Sort,
} from '../../projections/people/read_people.ts'
import { isFormer } from '../../projections/people/standing.ts'
import { type Database, type OwnerDatabase, sql } from '../../src/database/database.ts'
import { createBench, newOrganization } from '../support/given/bench.ts'
import { databases } from '../support/database/databases.ts'
import type { OpenedDatabase } from '../support/database/opened_database.ts'

const rows = 20_000
const idOf = (n: number) => `01k0000000${String(n).padStart(16, '0')}`

// On PostgreSQL where there is one: its planner is the one that matters.
describe.each(databases.slice(-1))('plans for 20,000 people on %s', (_, openDatabase) => {
  let opened: OpenedDatabase
  let organization: string
  let key: Uint8Array
  let cursors: Record<string, string>

  beforeAll(async () => {
    opened = await openDatabase()
    const bench = createBench(opened.database)
    organization = await newOrganization(bench)
    const other = await newOrganization(bench)
    key = (await bench.settings.find(organization))!.key
    const owner = opened.owner as OwnerDatabase
    for (const [of, count] of [[organization, rows], [other, rows / 10]] as const) {
      await owner.script(`
        insert into people (organization_id, generation, id, number, version, standing, status, name, email,
          phone, language, role_ids, role_ranks, group_ids, source, created_at, updated_at)
        select '${of}', 1, '01k0000000' || lpad(n::text, 16, '0'), n, 1,
          case when n % 50 = 0 then 'archived' else 'current' end,
          case when n % 200 = 1 then 'pending' else 'active' end,
          md5(n::text) || ' Person ' || n, md5((-n)::text) || '@example.com',
          '+1202' || lpad(n::text, 7, '0'), 'en',
          array['role' || n % 100], '{primary}', '{}', 'oauth', now(), now() - n * interval '1 second'
        from generate_series(1, ${count}) n;
        insert into events (organization_id, position, id, stream_kind, stream_id, version, type, schema,
          person_id, actor, request_id, occurred_at, fields, open, hash)
        select '${of}', 100 + n, 'e' || n, 'person', '01k0000000' || lpad((n / 2)::text, 16, '0'), 1 + n % 2,
          'PersonInvited', 1, '01k0000000' || lpad((n / 2)::text, 16, '0'), 'a', 'r', now(), '{}', '{}', ''
        from generate_series(1, ${count}) n;
        update heads set position = ${count} + 100, people_current = ${count} * 49 / 50
        where organization_id = '${of}';
      `)
    }
    cursors = {}
    for (const sort of ['created_at', '-created_at', 'name', '-updated_at'] as Sort[]) {
      const page = await listPeopleAfter(opened.database, organization, { archived: false }, {
        sort,
        cursor: '',
        perPage: 25,
        key,
      })
      cursors[sort] = page!.next!
    }
  }, 60_000)
  afterAll(() => opened.close())

  /** Runs the same statements as a read, explained instead. */
  async function plansOf(read: (database: Database) => Promise<unknown>): Promise<string> {
    const plans: string[] = []
    const explaining: Database = {
      ...opened.database,
      async batch([scope, ...statements]) {
        const explained = await opened.database.batch([
          scope!,
          ...statements.map(({ text, parameters }) => ({ text: `explain ${text}`, parameters })),
        ])
        plans.push(...explained.slice(1).map((lines) => lines.map((line) => line['QUERY PLAN']).join('\n')))
        return [[], ...statements.map(() => [])]
      },
    }
    await read(explaining)
    expect(plans.length).toBeGreaterThan(0)
    return plans.join('\n\n')
  }

  /** How many rows of each table a read that is a function's looks at, and how many tables it reads whole. */
  async function rowsOf(read: (database: Database) => Promise<unknown>) {
    const counts = sql`select relname, seq_scan, coalesce(idx_tup_fetch, 0) as rows
      from pg_stat_xact_user_tables where relname in ('people', 'events', 'heads') order by relname`
    const looked: Record<string, number> = {}
    const counting: Database = {
      ...opened.database,
      async query(statement) {
        const [before, rows, after] = await opened.database.batch([counts, statement, counts])
        after!.forEach(({ relname, seq_scan, rows }, index) => {
          if (seq_scan !== before![index]!.seq_scan) looked[`${relname}, whole`] = 1
          const found = Number(rows) - Number(before![index]!.rows)
          if (found > 0) looked[relname as string] = found
        })
        return rows!
      },
    }
    await read(counting)
    return looked
  }

  const listed = (filter: Partial<PeopleFilter> = {}, sort: Sort = 'created_at') => (database: Database) =>
    listPeople(database, organization, { archived: false, ...filter }, { sort, page: 1, perPage: 25 })
  const walked = (sort: Sort, filter: Partial<PeopleFilter> = {}) => (database: Database) =>
    listPeopleAfter(database, organization, { archived: false, ...filter }, {
      sort,
      cursor: cursors[sort]!,
      perPage: 25,
      key,
    })

  const reads: [string, (database: Database) => Promise<unknown>, RegExp][] = [
    ['a page', listed(), /people_pkey/],
    ['a page, newest first', listed({}, '-created_at'), /people_pkey/],
    ['a page by name', listed({}, 'name'), /people_by_folded_name/],
    ['a page by update', listed({}, '-updated_at'), /people_by_update/],
    ['the next page', walked('created_at'), /people_pkey/],
    ['the next page, newest first', walked('-created_at'), /people_pkey/],
    ['the next page by name', walked('name'), /people_by_folded_name/],
    ['the next page by update', walked('-updated_at'), /people_by_update/],
    ['by id', listed({ id: idOf(7) }), /people_pkey/],
    ['who waits', listed({ status: 'pending' }), /people_waiting/],
    ['the archived', listed({ archived: true }), /people_archived/],
    ['the standing of a person', (database) => isFormer(database, organization, idOf(7)), /people_pkey/],
    [
      'a history',
      (database) =>
        readHistory({ database, masterKeys: [] }, organization, idOf(7), { after: 0, limit: 100 }, null),
      /events_organization_id_stream_id_version_key/,
    ],
  ]

  const searches: typeof reads = [
    ['by part of a name', listed({ name: 'c4ca4238a0' }), /people_by_folded_text/],
    ['by part of an email', listed({ email: 'c4ca4238a0' }), /people_by_folded_text/],
    ['by part of a phone', listed({ phone: '2020000007' }), /people_by_folded_text/],
    ['by part of anything', listed({ q: 'c4ca4238a0' }), /people_by_folded_text/],
    ['by digits of anything', listed({ q: '2020000007' }), /people_by_folded_text/],
    ['by role', listed({ role: 'role7' }), /people_by_membership/],
  ]

  const keyed: [string, (database: Database) => Promise<unknown>, Record<string, number>][] = [
    ['one person', (database) => getPerson(database, organization, idOf(7)), { heads: 1, people: 1 }],
    [
      'a stream',
      (database) => loadStream(database, organization, idOf(7), { idempotencyKey: 'ab' }),
      { events: 2, heads: 1, people: 1 },
    ],
  ]

  it.each(keyed)('%s: no row but its own, before anything is analysed', async (_, read, rows) => {
    expect(await rowsOf(read)).toEqual(rows)
  })

  it.each([...reads, ...searches])('%s: by index, before anything is analysed', async (_, read) => {
    expect(await plansOf(read)).not.toMatch(/Seq Scan on (people|events)\b/)
  })

  it('autovacuum comes by', async () => {
    // what waits to go into a GIN index makes the planner avoid it, and analyze alone leaves it waiting
    await (opened.owner as OwnerDatabase).script('vacuum analyze')
  })

  it.each(keyed)('%s: no row but its own', async (_, read, rows) => {
    expect(await rowsOf(read)).toEqual(rows)
  })

  it.each(reads)('%s: by the index that was made for it', async (_, read, index) => {
    const plans = await plansOf(read)
    expect(plans).not.toMatch(/Seq Scan on (people|events)\b/)
    expect(plans).toMatch(index)
  })

  it.each(searches)('%s: by an inverted index', async (_, read, index) => {
    expect(await plansOf(read)).toMatch(index)
  })
})
