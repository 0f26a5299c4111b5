import { accessScript, grantsOf, lackingAccess } from './access.ts'
import { type Database, DatabaseError, type OwnerDatabase, sql } from './database.ts'
import { readFunctions } from './functions.ts'
import { compareSchema, newestVersion } from './migration_state.ts'
import { fileOf, type Migration, migrations } from './migrations/index.ts'
import { withPartitions } from './partition.ts'
import { checksumOf, readSql, type SqlFile } from './sql_file.ts'
import { version as codeRelease } from '../version.ts'

/** The schema that `migrate()` brings a database to. */
export interface Release {
  migrations: readonly (Migration & { text: string })[]
  functions: readonly SqlFile[]
  /** As in 0.3.0. */
  release: string
}

/** The migrations and functions of this code. */
export async function readRelease(): Promise<Release> {
  return {
    migrations: await Promise.all(migrations.map(async (migration) => ({
      ...migration,
      text: await readSql(new URL(`migrations/${fileOf(migration)}`, import.meta.url)),
    }))),
    functions: await readFunctions(),
    release: codeRelease,
  }
}

/**
 * Brings the database up to this code and returns the names of the applied migrations and recreated function
 * files, and `access` where the service's role or its rights were missing. Throws NewerDatabaseError when the
 * database is newer than the code and the code does not run on it, and ChangedMigrationError when a released
 * migration was edited.
 *
 * Applies the missing migrations. Then recreates each function file whose text differs from the database, and
 * after a migration all of them: a view or function that selects `*` keeps the columns that its table had
 * when it was created. Processes of the previous release keep working meanwhile, see
 * functions/previous_release.sql. Several migrators may run at once.
 *
 * On a newer database that this code runs on, nothing is changed: a roll-out that is rolled back may begin
 * with the migration of the release before.
 *
 * `partitions` splits the growing tables of a new database into that many parts.
 */
export async function migrate(
  database: OwnerDatabase,
  { partitions = null, release: given }: { partitions?: number | null; release?: Release } = {},
): Promise<string[]> {
  const { migrations, functions, release } = given ?? await readRelease()
  rejectEdited(migrations)
  await database.script(bookkeeping)
  const found = await compareSchema(database, { migrations, functions, release })
  if (found.state === 'newer' && found.compatible) return []
  if (found.state === 'newer') throw new NewerDatabaseError(found.version)
  await compareChecksums(database, migrations)
  const pending = found.state === 'behind' ? found.pending : []
  if (partitions !== null && !pending.includes(migrations[0]!.name)) throw new NotEmptyError()

  const unapplied = migrations.filter(({ name }) => pending.includes(name))
  for (const migration of unapplied) await apply(database, migration, partitions)
  const isAccessLost = await restoreAccess(database, functions)
  const missing = await missingRoutines(database, functions)
  const lacking = await lackingAccess(database, functions)
  const remade = functions.filter((file) =>
    pending.includes(file.name) || missing.includes(file.name) ||
    lacking.some((name) => grantsOf(file).includes(name))
  )
  for (const file of remade) await make(database, file, release)
  if (unapplied.length + remade.length === 0 && !isAccessLost) return []
  await database.script(`begin;
    select pg_advisory_xact_lock(${migrationLock});
    grant usage on schema public to rollcall_app;
    grant select on migrations, routines to rollcall_app;
    commit;`)
  // outside of a transaction, so that it releases each table before the next: two concurrent runs would
  // otherwise deadlock
  await database.script('analyze')
  return [...unapplied, ...remade].map(({ name }) => name).concat(isAccessLost ? ['access'] : [])
}

export class NewerDatabaseError extends Error {
  override readonly name = 'NewerDatabaseError'
  constructor(version: number) {
    const newest = newestVersion({ migrations })
    super(`the database is at schema version ${version}, newer than this code (${newest}): deploy newer code`)
  }
}

export class NotEmptyError extends Error {
  override readonly name = 'NotEmptyError'
  constructor() {
    super('only a new database can be partitioned: this database already has its tables')
  }
}

export class ChangedMigrationError extends Error {
  override readonly name = 'ChangedMigrationError'
}

/** The advisory lock of a transaction that changes the schema, so that migrators take turns. */
const migrationLock = 7266

// Releases up to schema version 8 created these tables without `checksum` and `schema_version`, and those up
// to version 11 without `runs` and `release`. Their processes read and write the other columns. The columns
// are added only where they are missing: `alter table` would wait for every reader, pg_dump included, and
// block those that follow.
const bookkeeping = `begin;
  select pg_advisory_xact_lock(${migrationLock});
  create table if not exists migrations (
    version int primary key,
    name text not null,
    applied_at timestamptz not null default now(),
    checksum text,
    runs int
  );
  create table if not exists routines (
    name text primary key,
    checksum text not null,
    made_at timestamptz not null default now(),
    schema_version int,
    release text
  );
  do $$ begin
    if not exists (
      select from pg_attribute where attrelid = 'migrations'::regclass and attname = 'checksum'
    ) then
      alter table migrations add column checksum text;
      alter table routines add column schema_version int;
    end if;
    if not exists (
      select from pg_attribute where attrelid = 'migrations'::regclass and attname = 'runs'
    ) then
      alter table migrations add column runs int;
      alter table routines add column release text;
    end if;
  end $$;
  commit;`

/** Rejects a migration whose text differs from its committed checksum. */
function rejectEdited(migrations: Release['migrations']): void {
  const edited = migrations.find(({ text, checksum }) => checksumOf(text) !== checksum)
  if (edited === undefined) return
  throw new ChangedMigrationError(
    `${fileOf(edited)} differs from its checksum: a released migration must not be edited, add a new one`,
  )
}

/**
 * Compares the applied migrations with the committed checksums, and records the checksums where the database
 * has none yet.
 */
async function compareChecksums(database: Database, migrations: Release['migrations']): Promise<void> {
  const applied = await database.query(sql`select version, checksum from migrations`)
  const recorded = (migration: Migration) => applied.find(({ version }) => version === migration.version)
  const changed = migrations.find((migration) => {
    const checksum = recorded(migration)?.checksum ?? migration.checksum
    return checksum !== migration.checksum
  })
  if (changed !== undefined) {
    throw new ChangedMigrationError(
      `${
        fileOf(changed)
      } was applied to this database with a different text: a released migration must not be edited`,
    )
  }
  for (const { version, checksum } of migrations.filter((one) => recorded(one)?.checksum === null)) {
    await database.query(sql`
      update migrations set checksum = ${checksum}
      where version = ${version} and checksum is null`)
  }
}

/**
 * The files of which a function or view is missing in the database although `routines` lists it, because a
 * person dropped it.
 */
async function missingRoutines(database: Database, functions: readonly SqlFile[]): Promise<string[]> {
  const made = functions.flatMap(({ name, text }) =>
    [...text.matchAll(/^create (?:or replace )?(?:function|view) (\w+)/gm)].map((
      [, routine],
    ) => [name, routine!])
  )
  const rows = await database.query(sql`
    select distinct m.pair ->> 0 as name
    from json_array_elements(${JSON.stringify(made)}::json) as m(pair)
    where not exists (select from pg_proc where proname = m.pair ->> 1
      and pronamespace = 'public'::regnamespace)
      and not exists (
        select from pg_class where relname = m.pair ->> 1 and relnamespace = 'public'::regnamespace)`)
  return rows.map(({ name }) => name as string)
}

async function apply(
  database: OwnerDatabase,
  { version, name, checksum, runs, text }: Release['migrations'][number],
  partitions: number | null,
): Promise<void> {
  try {
    await database.script(`begin;
      select pg_advisory_xact_lock(${migrationLock});
      insert into migrations (version, name, checksum, runs)
      values (${version}, '${name}', '${checksum}', ${runs});
      ${partitions === null ? text : withPartitions(text, partitions)}
      commit;`)
  } catch (error) {
    // another migrator applied it first, unless the migration itself violated a unique constraint
    if (!(error instanceof DatabaseError && error.sqlstate === '23505')) throw error
    const applied = await database.query(sql`select from migrations where version = ${version}`)
    if (applied.length === 0) throw error
  }
}

/**
 * Restores the role, policies and grants that no function file brings, where one of them is missing. Answers
 * whether one was.
 */
async function restoreAccess(database: OwnerDatabase, functions: readonly SqlFile[]): Promise<boolean> {
  const fromFiles = functions.flatMap(grantsOf)
  const lacking = await lackingAccess(database, functions)
  if (lacking.every((name) => fromFiles.includes(name))) return false
  await database.script(`begin;
    select pg_advisory_xact_lock(${migrationLock});
    ${accessScript}
    commit;`)
  return true
}

async function make(database: OwnerDatabase, { name, text }: SqlFile, release: string): Promise<void> {
  await database.script(`begin;
    select pg_advisory_xact_lock(${migrationLock});
    ${text}
    insert into routines (name, checksum, schema_version, release)
    values ('${name}', '${checksumOf(text)}', (select max(version) from migrations), '${release}')
    on conflict (name) do update
      set checksum = excluded.checksum, schema_version = excluded.schema_version, release = excluded.release,
        made_at = now();
    commit;`)
}
