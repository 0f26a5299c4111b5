import { type Database, sql } from './database.ts'
import { readFunctions } from './functions.ts'
import { type Migration, migrations } from './migrations/index.ts'
import { checksumOf, type SqlFile } from './sql_file.ts'
import { version as codeRelease } from '../version.ts'

/**
 * The state of a database relative to a release. `pending` names migrations and function files. `newer`: a
 * later release has migrated the database; `compatible` says whether the code runs on it nevertheless.
 */
export type MigrationState =
  | { state: 'current' }
  | { state: 'behind'; pending: string[] }
  | { state: 'newer'; version: number; compatible: boolean }

/** The schema of a release. */
export interface Schema {
  migrations: readonly Migration[]
  /** Null in a Worker, which has no files to compare. */
  functions: readonly SqlFile[] | null
  /** The version of the release, as in 0.3.0. */
  release?: string
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

/**
 * A database is newer when it has a migration that the code does not have, or a function file that a later
 * release made. The functions of a later release serve the release before by the rules of migrations, so only
 * migrations can be incompatible.
 */
export async function compareSchema(
  database: Database,
  { migrations, functions, release = codeRelease }: Schema,
): Promise<MigrationState> {
  const [row] = await database.query(
    sql`select to_regclass('public.migrations') is not null as recorded`,
  )
  if (!row!.recorded) return { state: 'behind', pending: migrations.map(({ name }) => name) }
  // some columns are read through JSON, because they are missing until this release has migrated the database
  const applied = await database.query(sql`
    select version, coalesce((to_jsonb(m) ->> 'runs')::int, version) as runs from migrations m`)
  const made = await database.query(sql`
    select name, checksum, (to_jsonb(r) ->> 'schema_version')::int as schema_version,
      to_jsonb(r) ->> 'release' as release
    from routines r`)
  const newest = newestVersion({ migrations })
  const version = Math.max(0, ...applied.map((migration) => migration.version as number))
  if (version > newest) {
    return { state: 'newer', version, compatible: applied.every(({ runs }) => (runs as number) <= newest) }
  }

  const isCurrent = ({ name, text }: SqlFile) =>
    made.some((one) =>
      one.name === name && one.checksum === checksumOf(text) && one.schema_version === newest
    )
  const unapplied = migrations.filter(({ version }) => !applied.some((one) => one.version === version))
  if (unapplied.length === 0 && made.some((one) => isLater(one.release as string | null, release))) {
    return { state: 'newer', version, compatible: true }
  }
  const pending = [...unapplied, ...(functions ?? []).filter((file) => !isCurrent(file))]
  return pending.length > 0
    ? { state: 'behind', pending: pending.map(({ name }) => name) }
    : { state: 'current' }
}

export const newestVersion = ({ migrations }: Pick<Schema, 'migrations'>) => migrations.at(-1)!.version

/** Whether a release, as in 0.3.0, is later than another. Null is a release before 0.3.0. */
function isLater(release: string | null, than: string): boolean {
  const [one, other] = [release ?? '0', than].map((text) => text.split(/[.-]/).slice(0, 3).map(Number))
  const different = one!.findIndex((part, index) => part !== other![index])
  return different >= 0 && one![different]! > (other![different] ?? 0)
}
