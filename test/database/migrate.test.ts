import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { getPerson } from '../../projections/people/read_people.ts'
import { sql } from '../../src/database/database.ts'
import { readFunctions } from '../../src/database/functions.ts'
import { migrate } from '../../src/database/migrate.ts'
import { migrationState } from '../../src/database/migration_state.ts'
import { migrations } from '../../src/database/migrations/index.ts'
import { readScoped } from '../../src/database/scoped.ts'
import { type EmptyDatabase, emptyDatabases } from '../support/empty_database.ts'
import { createBench, inviteSomebody, newOrganization } from '../support/workbench.ts'

const everything = [...migrations, ...await readFunctions()].map(({ name }) => name)

describe.each(emptyDatabases)('`migrate()` on %s', (kind, create) => {
  let empty: EmptyDatabase
  beforeEach(async () => {
    empty = await create()
  })
  afterEach(() => empty.remove())

  it('brings an empty database up to the code, once', async () => {
    const { database } = empty
    expect(await migrationState(database)).toMatchObject({ state: 'behind' })
    expect(await migrate(database)).toEqual(expect.arrayContaining(migrations.map(({ name }) => name)))
    expect(await migrationState(database)).toEqual({ state: 'current' })
    expect(await migrate(database)).toEqual([])
    const rows = await database.query(sql`select name from migrations order by version`)
    expect(rows.map(({ name }) => name)).toEqual(migrations.map(({ name }) => name))
    expect(await newOrganization(createBench(database))).toMatch(/^[0-9a-z]{26}$/)
  })

  it('makes a routine again whose text has changed, and touches no data', async () => {
    const { database } = empty
    await migrate(database)
    const bench = createBench(database)
    const organization = await newOrganization(bench)
    await database.query(
      sql`update routines set checksum = 'older' where name = 'functions/append.sql'`,
    )
    await database.script('drop function append')
    expect(await migrationState(database)).toEqual({
      state: 'behind',
      pending: ['functions/append.sql'],
    })
    expect(await migrate(database)).toEqual(['functions/append.sql'])
    expect(await newOrganization(bench)).not.toBe(organization)
    expect(await bench.settings.find(organization)).toMatchObject({ organization: { id: organization } })
  })

  it('partitions a new database by organization: the same statements, the same walls', async () => {
    const { database } = empty
    await migrate(database, { partitions: 3 })
    const tables = await database.query(
      sql`select relname as name from pg_class where relkind = 'p' order by relname`,
    )
    expect(tables.map(({ name }) => name)).toEqual([
      'claims',
      'event_reads',
      'event_times',
      'events',
      'idempotency_keys',
      'people',
      'person_keys',
      'records',
    ])
    const bench = createBench(database)
    const organizations = [await newOrganization(bench), await newOrganization(bench)]
    const invited = await Promise.all(
      organizations.map((organization) => inviteSomebody(bench, organization)),
    )
    const [mine, other] = organizations
    expect(await getPerson(database, mine!, invited[0]!.id)).toMatchObject({ name: 'Jane Smith' })
    expect(await getPerson(database, mine!, invited[1]!.id)).toBe(null)
    const [seen] = await readScoped(database, other!, [sql`select distinct organization_id from people`])
    expect(seen).toEqual([{ organization_id: other }])
    // what has no policy of its own has no grant either
    await expect(readScoped(database, mine!, [sql`select 1 from people_0`])).rejects.toMatchObject({
      sqlstate: '42501',
    })
    await expect(readScoped(database, mine!, [sql`delete from events`])).rejects.toMatchObject({
      sqlstate: '42501',
    })
    expect(await migrate(database)).toEqual([])
    await expect(migrate(database, { partitions: 3 })).rejects.toThrow('only a new database')
  })

  it('refuses a database that is newer than the code, and leaves it as it is', async () => {
    const { database } = empty
    await migrate(database)
    await database.query(sql`insert into migrations (version, name) values (9999, 'later')`)
    await database.query(sql`update routines set checksum = 'later'`)
    expect(await migrationState(database)).toEqual({ state: 'newer', version: 9999 })
    await expect(migrate(database)).rejects.toThrow('schema version 9999, newer than this code')
    expect(await database.query(sql`select distinct checksum from routines`)).toEqual([{ checksum: 'later' }])
  })

  it.runIf(kind === 'PostgreSQL')('several may migrate at once: all end with the same database', async () => {
    const others = [empty.connect(), empty.connect(), empty.connect()]
    await Promise.all([empty.database, ...others].map((database) => migrate(database)))
    expect(await migrationState(empty.database)).toEqual({ state: 'current' })
    const names = await empty.database.query(
      sql`select name from migrations union all select name from routines`,
    )
    expect(names.map(({ name }) => name).sort()).toEqual(everything.toSorted())
    await empty.database.query(sql`update routines set checksum = 'older'`)
    await Promise.all(others.map((database) => migrate(database)))
    expect(await migrationState(empty.database)).toEqual({ state: 'current' })
  })
})
