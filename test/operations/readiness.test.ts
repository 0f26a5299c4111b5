import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { type Database, DatabaseError, sql } from '../../src/database/database.ts'
import { migrations } from '../../src/database/migrations/index.ts'
import { checkKeys } from '../../src/log/check_keys.ts'
import { findReadiness } from '../../src/operations/readiness.ts'
import { openEmbedded } from '../support/database/embedded.ts'
import type { OpenedDatabase } from '../support/database/opened_database.ts'
import { type Bench, createBench, newOrganization } from '../support/given/bench.ts'

let opened: OpenedDatabase
let bench: Bench
beforeAll(async () => {
  opened = await openEmbedded()
  bench = createBench(opened.database)
  await newOrganization(bench)
}, 60_000)
afterAll(() => opened.close())

const ready = { trouble: [], warnings: [] }
const readyWith = (masterKeys: Bench['masterKeys']) =>
  findReadiness(opened.database, { checkKeys: () => checkKeys(opened.database, masterKeys) })

it('is ready with the key that wraps what is there, also behind a newer one', async () => {
  const newer = { id: 'k2', key: new Uint8Array(32).fill(1) }
  for (const keys of [bench.masterKeys, [newer, ...bench.masterKeys]]) {
    expect(await readyWith(keys)).toEqual(ready)
  }
})

it.each([
  ['lacks it', [{ id: 'k2', key: new Uint8Array(32).fill(7) }]],
  ['has another under its name', [{ id: 'k1', key: new Uint8Array(32).fill(8) }]],
])('is not ready with a MASTER_KEY that %s', async (_, keys) => {
  expect((await readyWith(keys)).trouble).toEqual(['master_key_unfit'])
})

describe('on a database that a later release has migrated', () => {
  const later = migrations.length + 1
  const migrated = (runs: number | null) =>
    opened.owner.query(sql`insert into migrations (version, name, runs) values (${later}, 'later', ${runs})`)
  beforeEach(() => () => opened.owner.query(sql`delete from migrations where version = ${later}`))

  it('stays ready where the migration says that this release runs on it', async () => {
    await migrated(migrations.length)
    expect(await findReadiness(opened.database)).toEqual(ready)
  })

  it.each([[null], [later]])('is not ready where it does not say so (%s)', async (runs) => {
    await migrated(runs)
    expect((await findReadiness(opened.database)).trouble).toEqual(['database_newer_than_code'])
  })
})

it('is not ready when the database can only be read', async () => {
  await opened.owner.query(sql`set default_transaction_read_only = on`)
  try {
    expect((await readyWith(bench.masterKeys)).trouble).toEqual(['database_read_only'])
  } finally {
    await opened.owner.query(sql`set default_transaction_read_only = off`)
  }
})

it.each([
  ['a policy', 'drop policy own_organization on claims'],
  ['a grant on a table', 'revoke select on events from rollcall_app'],
  ['a grant on a function', 'revoke execute on function load_streams(json) from rollcall_app'],
])('is not ready when the role of the service lacks %s', async (_, statement) => {
  const other = await openEmbedded()
  try {
    await other.owner.script(statement)
    expect((await findReadiness(other.database)).trouble).toEqual(['database_access_missing'])
  } finally {
    await other.close()
  }
})

describe('whatever the database does', () => {
  const database = (query: Database['query']): Database => ({ ...opened.database, query })

  it.each([1, 2, 3, 4, 5, 6, 7])('answers when call %i gets no reply', async (silent) => {
    let calls = 0
    const answer = await findReadiness(
      database((statement) => ++calls >= silent ? new Promise(() => {}) : opened.database.query(statement)),
      { deadline: 300, checkKeys: () => checkKeys(opened.database, bench.masterKeys) },
    )
    expect(answer.trouble).toEqual(calls < silent ? [] : ['database_unreachable'])
  })

  it('answers when the keys cannot be read', async () => {
    const answer = await findReadiness(opened.database, {
      deadline: 300,
      checkKeys: () => new Promise(() => {}),
    })
    expect(answer.trouble).toEqual(['database_unreachable'])
  })

  it.each([[undefined, 'database_unreachable'], ['57P01', 'database_unreachable'], [
    '42501',
    'database_access_missing',
  ]])('names the trouble behind SQLSTATE %s', async (sqlstate, word) => {
    const answer = await findReadiness(
      database(() => Promise.reject(new DatabaseError('test', sqlstate, null))),
    )
    expect(answer.trouble).toEqual([word])
  })
})

it('stays ready while mail is refused and a rebuild does not move', async () => {
  const organization = await newOrganization(bench)
  await opened.owner.query(sql`
    insert into outbox (organization_id, id, kind, person_id, due_at, created_at)
    values (${organization}, 'a', 'invitation_mail', 'p', now() - interval '1 hour', now())`)
  await opened.owner.query(sql`
    insert into rebuilds (organization_id, name, state, shape, total, holder, held_since, lease_until,
      progressed_at, started_at)
    values (${organization}, 'people', 'walking', 1, 1, 'nobody', now(), now(), now() - interval '1 hour',
      now())`)
  expect(await readyWith(bench.masterKeys)).toEqual(ready)
})
