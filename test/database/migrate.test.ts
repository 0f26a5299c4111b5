import { readdir } from 'node:fs/promises'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { getPerson } from '../../projections/people/read_people.ts'
import { accessScript, grantsOf, lackingAccess } from '../../src/database/access.ts'
import { type Database, sql } from '../../src/database/database.ts'
import { readFunctions } from '../../src/database/functions.ts'
import { ChangedMigrationError, migrate, readRelease, type Release } from '../../src/database/migrate.ts'
import { migrationState } from '../../src/database/migration_state.ts'
import { fileOf, migrations } from '../../src/database/migrations/index.ts'
import { readScoped, scopeOf } from '../../src/database/scoped.ts'
import { checksumOf } from '../../src/database/sql_file.ts'
import { expectedFailure } from '../../src/ops/command.ts'
import { readRelease as readReleased } from '../releases/open.ts'
import { type EmptyDatabase, emptyDatabases } from '../support/database/empty_database.ts'
import { createBench, inviteSomebody, newOrganization } from '../support/given/bench.ts'

const everything = [...migrations, ...await readFunctions()].map(({ name }) => name)

it('lists every migration of the folder, in order', async () => {
  const files = await readdir(new URL('../../src/database/migrations/', import.meta.url))
  expect(migrations.map(fileOf)).toEqual(files.filter((file) => file.endsWith('.sql')).sort())
  const { migrations: read } = await readRelease()
  expect(read.map(({ text }) => checksumOf(text))).toEqual(migrations.map(({ checksum }) => checksum))
})

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

  it('makes a function again when its text has changed, and touches no data', async () => {
    const { database } = empty
    await migrate(database)
    const bench = createBench(database)
    const organization = await newOrganization(bench)
    await database.query(
      sql`update routines set checksum = 'older' where name = 'functions/append.sql'`,
    )
    await database.script('drop function append_items')
    expect(await migrationState(database)).toEqual({
      state: 'behind',
      pending: ['functions/append.sql'],
    })
    expect(await migrate(database)).toEqual(['functions/append.sql'])
    expect(await newOrganization(bench)).not.toBe(organization)
    expect(await bench.settings.find(organization)).toMatchObject({ organization: { id: organization } })
  })

  it('makes a function or view again that is missing', async () => {
    const { database } = empty
    await migrate(database)
    await database.script('drop function append_items; drop view people_with_roles')
    expect(await migrate(database)).toEqual(['functions/append.sql', 'functions/people_by_id.sql'])
    expect(await newOrganization(createBench(database))).toMatch(/^[0-9a-z]{26}$/)
    expect(await migrate(database)).toEqual([])
  })

  it('makes every function and view again after a migration, so that an added column appears', async () => {
    const { database } = empty
    await migrate(database)
    const bench = createBench(database)
    const organization = await newOrganization(bench)
    const { id } = await inviteSomebody(bench, organization)
    const read = async (statement: typeof released) => {
      const [, rows] = await database.batch([scopeOf(organization), statement])
      return rows![0]!
    }
    const released = sql`select p.* from shown_people p where p.id = ${id}`
    const before = await read(released)

    const release = await withMigration("alter table people add column nickname text default 'Jay';")
    expect(await migrate(database, { release }))
      .toEqual(['nickname', ...release.functions.map(({ name }) => name)])
    expect(await migrate(database, { release })).toEqual([])

    expect(await read(sql`select nickname from people_with_roles where id = ${id}`)).toEqual({
      nickname: 'Jay',
    })
    const asked = JSON.stringify([[organization, id]])
    const [row] = await database.query(sql`select person from people_by_id(${asked})`)
    expect(JSON.parse(row!.person as string)).toMatchObject({ id, nickname: 'Jay' })
    // the statement of the previous release, prepared before the migration
    expect(await read(released)).toEqual(before)
    expect(await getPerson(database, organization, id)).toMatchObject({ id, name: 'Jane Smith' })
  })

  it('applies a migration as a whole or not at all', async () => {
    const { database } = empty
    await migrate(database)
    const release = await withMigration(
      'create table nickname (a int unique); insert into nickname values (1), (1);',
    )
    await expect(migrate(database, { release })).rejects.toMatchObject({ sqlstate: '23505' })
    expect(await database.query(sql`select to_regclass('nickname') as made`)).toEqual([{ made: null }])
    expect(await migrationState(database)).toEqual({ state: 'current' })
  })

  it('rejects a migration that was edited after its release', async () => {
    const { database } = empty
    const release = await readRelease()
    const edited = release.migrations.map((one) =>
      one.name === 'audit' ? { ...one, text: `${one.text}\n` } : one
    )
    const failed = await migrate(database, { release: { ...release, migrations: edited } }).catch((error) =>
      error
    )
    expect(failed).toBeInstanceOf(ChangedMigrationError)
    expect(expectedFailure(failed)).toBe(
      '0003_audit.sql differs from its checksum: a released migration must not be edited, add a new one',
    )
    expect(await migrationState(database)).toMatchObject({ state: 'behind' })
  })

  it('rejects a database to which a migration was applied with another text', async () => {
    const { database } = empty
    await migrate(database)
    await database.query(sql`update migrations set checksum = 'other' where name = 'audit'`)
    const failed = await migrate(database).catch((error) => error)
    expect(failed).toBeInstanceOf(ChangedMigrationError)
    expect(expectedFailure(failed)).toBe(
      '0003_audit.sql was applied to this database with a different text: ' +
        'a released migration must not be edited',
    )
  })

  it('gives an earlier database the same schema, and leaves what its processes compare', async () => {
    const { database } = empty
    const { dump } = await readReleased('1')
    await database.script(dump)
    const recorded = sql`select name, checksum from routines where name not like 'functions/%' order by name`
    const before = await database.query(recorded)
    expect(before).toContainEqual({
      name: 'events/append.sql',
      checksum: expect.stringMatching(/^[0-9a-f]{64}$/),
    })
    const functions = await functionsOf(database)

    expect(await migrate(database)).not.toContain('log')
    expect(await database.query(recorded)).toEqual(before)
    expect(await database.query(sql`select version, name, checksum from migrations order by version`))
      .toEqual(migrations.map(({ version, name, checksum }) => ({ version, name, checksum })))
    expect(await functionsOf(database)).toEqual(expect.arrayContaining(functions))

    const fresh = await create()
    try {
      await migrate(fresh.database)
      expect(await functionsOf(database)).toEqual(await functionsOf(fresh.database))
      expect(await columnsOf(database)).toEqual(await columnsOf(fresh.database))
    } finally {
      await fresh.remove()
    }
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
      'tallies',
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
    expect(await migrationState(database)).toEqual({ state: 'newer', version: 9999, compatible: false })
    await expect(migrate(database)).rejects.toThrow('schema version 9999, newer than this code')
    expect(await database.query(sql`select distinct checksum from routines`)).toEqual([{ checksum: 'later' }])
  })

  it('leaves a newer database on which the code runs as it is', async () => {
    const { database } = empty
    await migrate(database)
    const { release, migrations: later } = await withMigration(
      'alter table people add column nickname text;',
      { runs: migrations.length },
    )
    const functions = (await readFunctions()).map((file) => ({ ...file, text: `${file.text}\n-- later` }))
    await migrate(database, { release: { release, functions, migrations: later } })
    expect(await migrationState(database)).toEqual({
      state: 'newer',
      version: migrations.length + 1,
      compatible: true,
    })
    const made = await database.query(sql`select name, checksum from routines order by name`)
    expect(await migrate(database)).toEqual([])
    expect(await database.query(sql`select name, checksum from routines order by name`)).toEqual(made)
    expect(await newOrganization(createBench(database))).toMatch(/^[0-9a-z]{26}$/)

    await database.query(sql`update migrations set runs = ${migrations.length + 1} where name = 'nickname'`)
    expect(await migrationState(database)).toMatchObject({ state: 'newer', compatible: false })
  })

  it('leaves functions alone that a later release made without a migration', async () => {
    const { database } = empty
    const own = await readRelease()
    const functions = own.functions.map((file) => ({ ...file, text: `${file.text}\n-- later` }))
    await migrate(database, { release: { ...own, functions, release: '999.0.1' } })
    expect(await migrationState(database)).toMatchObject({ state: 'newer', compatible: true })
    expect(await migrate(database)).toEqual([])
    // and a release makes those of an earlier one again
    await migrate(database, { release: { ...own, release: '999.1.0' } })
    await database.query(sql`update routines set release = '0.0.9'`)
    await database.query(sql`update routines set checksum = 'earlier' where name = 'functions/append.sql'`)
    expect(await migrate(database)).toEqual(['functions/append.sql'])
  })

  it('expects the functions of its start, also when the checkout is updated under the process', async () => {
    const atStart = await readFunctions()
    expect(await readFunctions()).toBe(atStart)
  })

  it('restores policies and grants that were lost, also when the schema is current', async () => {
    const { database } = empty
    await migrate(database)
    expect(await lackingAccess(database, await readFunctions())).toEqual([])
    await database.script(`
      drop policy own_organization on people;
      alter table events disable row level security;
      revoke select on heads, people_with_roles from rollcall_app;
      revoke execute on all functions in schema public from rollcall_app;
      revoke usage on schema public from public, rollcall_app`)
    const lacking = await lackingAccess(database, null)
    expect(lacking).toEqual(expect.arrayContaining(['people', 'events', 'heads', 'append_items']))
    expect(lacking).toContain('usage of the schema public')
    expect(await migrationState(database)).toEqual({ state: 'current' })
    const restored = await migrate(database)
    expect(restored).toEqual(expect.arrayContaining(['access', 'functions/append.sql']))
    expect(await lackingAccess(database, await readFunctions())).toEqual([])
    expect(await migrate(database)).toEqual([])
  })

  it.runIf(kind === 'PGlite')('makes the role of the service again in a cluster that lacks it', async () => {
    const { database } = empty
    await migrate(database)
    const before = await accessOf(database)
    await database.script('drop owned by rollcall_app; drop role rollcall_app')
    expect(await lackingAccess(database, null)).toEqual(['role rollcall_app'])
    expect(await migrate(database)).toContain('access')
    expect(await accessOf(database)).toEqual(before)
    const bench = createBench(database)
    const organization = await newOrganization(bench)
    const { id } = await inviteSomebody(bench, organization)
    expect(await getPerson(database, organization, id)).toMatchObject({ name: 'Jane Smith' })
  })

  it('lets the role of the service read what the list of rights names, and nothing else', async () => {
    const { database } = empty
    await migrate(database)
    const before = await accessOf(database)
    await database.script(accessScript)
    expect(await accessOf(database)).toEqual(before)
    // a table of a later migration belongs on the list
    const rows = await database.query(sql`
      select c.relname as name from pg_class c
      where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p', 'v')
        and (c.relrowsecurity or c.relacl::text like '%rollcall_app=%')`)
    const listed = rows.filter(({ name }) => accessScript.includes(` on ${name} `)).map(({ name }) => name)
    const fromFiles = (await readFunctions()).flatMap(grantsOf)
    const others = rows.map(({ name }) => name as string)
      .filter((name) => !listed.includes(name) && !fromFiles.includes(name))
    expect(others.toSorted()).toEqual(['migrations', 'routines'])
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
    const release = await withMigration('alter table people add column nickname text;')
    await Promise.all(others.map((database) => migrate(database, { release })))
    expect(await migrate(empty.database, { release })).toEqual([])
  })
})

/** This release with one more migration, which is named after what it adds. */
async function withMigration(text: string, { runs = migrations.length + 1 } = {}): Promise<Release> {
  const release = await readRelease()
  const further = { version: migrations.length + 1, name: 'nickname', text, checksum: checksumOf(text), runs }
  return { ...release, migrations: [...release.migrations, further] }
}

/** Rights of the service's role on tables, columns and functions, and the policies. */
const accessOf = (database: Database) =>
  database.query(sql`
    select c.relname as name, c.relrowsecurity::text as guard, c.relacl::text as rights from pg_class c
    where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p', 'v')
    union all
    select a.attrelid::regclass || '.' || a.attname, '', a.attacl::text from pg_attribute a
    where a.attacl is not null and a.attrelid > 16383
    union all
    select p.polrelid::regclass || ' ' || p.polname || p.polcmd::text || p.polroles::regrole[]::text, '',
      pg_get_expr(p.polqual, p.polrelid)
    from pg_policy p
    union all
    select p.oid::regprocedure::text, '', p.proacl::text from pg_proc p
    where p.pronamespace = 'public'::regnamespace and p.proacl::text like '%rollcall_app=%'
    order by 1, 2, 3`)

const functionsOf = (database: Database) =>
  database.query(sql`
    select p.oid::regprocedure::text as signature, pg_get_function_result(p.oid) as result
    from pg_proc p
    where p.pronamespace = 'public'::regnamespace
      and not exists (select from pg_depend d where d.objid = p.oid and d.deptype = 'e')
    order by signature`)

const columnsOf = (database: Database) =>
  database.query(sql`
    select c.relname as relation, a.attname as name, format_type(a.atttypid, a.atttypmod) as type,
      a.attnotnull as filled
    from pg_attribute a
    join pg_class c on c.oid = a.attrelid
    where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'v') and a.attnum > 0
      and not a.attisdropped
    order by c.relname, a.attnum`)
