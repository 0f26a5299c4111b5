import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { type Database, DatabaseError, type OwnerDatabase, sql } from './database.ts'
import { partitioned } from './partition.ts'

/** Tables, in order. A file is never edited once it was released; a change is a new file. */
export const migrations = [
  { version: 1, name: 'log', file: 'src/database/migrations/0001_log.sql' },
  { version: 2, name: 'people', file: 'src/database/migrations/0002_people.sql' },
  { version: 3, name: 'audit', file: 'src/database/migrations/0003_audit.sql' },
  { version: 4, name: 'checkpoints', file: 'src/database/migrations/0004_checkpoints.sql' },
  { version: 5, name: 'rebuild', file: 'src/database/migrations/0005_rebuild.sql' },
  { version: 6, name: 'resources', file: 'src/database/migrations/0006_resources.sql' },
  { version: 7, name: 'import', file: 'src/database/migrations/0007_import.sql' },
  { version: 8, name: 'text', file: 'src/database/migrations/0008_text.sql' },
  { version: 10, name: 'stored_replies', file: 'src/database/migrations/0010_stored_replies.sql' },
]

/** Functions, made again whenever their text changes. */
export const routines = [
  'src/database/functions/append.sql',
  'src/database/functions/settings.sql',
  'src/database/functions/load_streams.sql',
  'src/database/functions/audit_reads.sql',
  'src/database/functions/checkpoints.sql',
  'src/database/functions/read_people.sql',
  'src/database/functions/rebuild.sql',
  'src/database/functions/outbox.sql',
  'src/database/functions/use_api_key.sql',
  'src/database/functions/expect_file.sql',
]

export type MigrationState =
  | { state: 'current' }
  | { state: 'behind'; pending: string[] }
  | { state: 'newer'; version: number }

const newest = migrations[migrations.length - 1]!.version

/**
 * How the database compares with this code. Asks; changes nothing. A Worker has no files to compare the
 * functions with: there only the tables' version counts.
 */
export async function migrationState(
  database: Database,
  { compareRoutines = true } = {},
): Promise<MigrationState> {
  const [row] = await database.query(sql`select to_regclass('public.migrations') is not null as recorded`)
  if (!row!.recorded) return { state: 'behind', pending: migrations.map(({ name }) => name) }
  const applied = await database.query(sql`select version from migrations`)
  const made = await database.query(sql`select name, checksum from routines`)
  const version = Math.max(0, ...applied.map((migration) => migration.version as number))
  if (version > newest) return { state: 'newer', version }
  const pending = [
    ...migrations.filter((one) => !applied.some(({ version }) => version === one.version)).map(({ name }) =>
      name
    ),
    ...(compareRoutines ? await readRoutines() : [])
      .filter(({ name, checksum }) => !made.some((one) => one.name === name && one.checksum === checksum))
      .map(({ name }) => name),
  ]
  return pending.length > 0 ? { state: 'behind', pending } : { state: 'current' }
}

/**
 * Brings the database up to this code and answers what it did. Refuses a database newer than the code.
 * With `partitions` the tables that grow are made in so many parts, which a database that has them cannot become.
 */
export async function migrate(
  database: OwnerDatabase,
  { partitions = null }: { partitions?: number | null } = {},
): Promise<string[]> {
  await database.script(`begin;
    select pg_advisory_xact_lock(7266);
    create table if not exists migrations (version int primary key, name text not null, applied_at timestamptz not null default now());
    create table if not exists routines (name text primary key, checksum text not null, made_at timestamptz not null default now());
    commit;`)
  const found = await migrationState(database)
  if (found.state === 'newer') throw new NewerDatabaseError(found.version)
  if (partitions !== null && !(found.state === 'behind' && found.pending.includes(migrations[0]!.name))) {
    throw new NotEmptyError()
  }
  if (found.state === 'current') return []

  for (const { version, name, file } of migrations) {
    if (!found.pending.includes(name)) continue
    await once(database.script(`begin;
      insert into migrations (version, name) values (${version}, '${name}');
      ${partitions === null ? await readScript(file) : partitioned(await readScript(file), partitions)}
      commit;`))
  }
  for (const { name, checksum, text } of await readRoutines()) {
    if (!found.pending.includes(name)) continue
    await database.script(`begin;
      select pg_advisory_xact_lock(7266);
      ${text}
      insert into routines (name, checksum) values ('${name}', '${checksum}')
        on conflict (name) do update set checksum = excluded.checksum, made_at = now();
      commit;`)
  }
  await database.script(`begin;
    select pg_advisory_xact_lock(7266);
    grant usage on schema public to rollcall_app;
    grant select on migrations, routines to rollcall_app;
    commit;`)
  // by itself, so that it lets go of each table before the next: two at once would wait for each other
  await database.script('analyze')
  return found.pending
}

export class NewerDatabaseError extends Error {
  override readonly name = 'NewerDatabaseError'
  constructor(version: number) {
    super(`the database is at schema version ${version}, newer than this code (${newest}): deploy newer code`)
  }
}

export class NotEmptyError extends Error {
  override readonly name = 'NotEmptyError'
  constructor() {
    super('only a new database can be partitioned: this one has its tables')
  }
}

/** Somebody else may apply the same migration at the same moment: theirs counts. */
async function once(script: Promise<void>): Promise<void> {
  try {
    await script
  } catch (error) {
    if (!(error instanceof DatabaseError && error.sqlstate === '23505')) throw error
  }
}

const readScript = (file: string) => readFile(new URL(`../../${file}`, import.meta.url), 'utf8')

async function readRoutines() {
  return await Promise.all(routines.map(async (name) => {
    const text = await readScript(name)
    return { name, text, checksum: createHash('sha256').update(text).digest('hex') }
  }))
}
