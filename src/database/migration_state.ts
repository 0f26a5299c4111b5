import { type Database, sql } from './database.ts'
import { readFunctions } from './functions.ts'
import { type Migration, migrations } from './migrations/index.ts'
import { checksumOf, type SqlFile } from './sql_file.ts'

/** The state of a database relative to a release. `pending` names migrations and function files. */
export type MigrationState =
  | { state: 'current' }
  | { state: 'behind'; pending: string[] }
  | { state: 'newer'; version: number }

/** The schema of a release. `functions` is null in a Worker, which has no files to compare. */
export interface Schema {
  migrations: readonly Migration[]
  functions: readonly SqlFile[] | null
}

/**
 * Compares the database with this code, without changing it. A Worker has no files, so it sets
 * `compareRoutines` to false and compares the applied migrations only.
 */
export async function migrationState(
  database: Database,
  { compareRoutines = true } = {},
): Promise<MigrationState> {
  return await compareSchema(database, {
    migrations,
    functions: compareRoutines ? await readFunctions() : null,
  })
}

export async function compareSchema(database: Database, wanted: Schema): Promise<MigrationState> {
  const [row] = await database.query(
    sql`select to_regclass('public.migrations') is not null as recorded`,
  )
  if (!row!.recorded) return { state: 'behind', pending: wanted.migrations.map(({ name }) => name) }
  const applied = await database.query(sql`select version from migrations`)
  // read through JSON, because the column is missing until this release has migrated the database
  const made = await database.query(sql`
    select name, checksum, (to_jsonb(r) ->> 'schema_version')::int as schema_version
    from routines r`)
  const newest = newestVersion(wanted)
  const version = Math.max(0, ...applied.map((migration) => migration.version as number))
  if (version > newest) return { state: 'newer', version }

  const isCurrent = ({ name, text }: SqlFile) =>
    made.some((one) =>
      one.name === name && one.checksum === checksumOf(text) && one.schema_version === newest
    )
  const pending = [
    ...wanted.migrations.filter(({ version }) => !applied.some((one) => one.version === version)),
    ...(wanted.functions ?? []).filter((file) => !isCurrent(file)),
  ]
  return pending.length > 0
    ? { state: 'behind', pending: pending.map(({ name }) => name) }
    : { state: 'current' }
}

export const newestVersion = ({ migrations }: Pick<Schema, 'migrations'>) => migrations.at(-1)!.version
