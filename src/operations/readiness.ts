import { MasterKeyError } from '../log/seal.ts'
import { projectionsOverview } from '../../projections/rebuild/state.ts'
import { lackingAccess } from '../database/access.ts'
import { type Database, DatabaseError, sql } from '../database/database.ts'
import { readFunctions } from '../database/functions.ts'
import { type MigrationState, migrationState } from '../database/migration_state.ts'

/** The readiness of the service, in stable codes, as `/readyz` reports it. */
export interface Readiness {
  /** Problems that prevent the service from working; empty when it is ready. */
  trouble: string[]
  /** Conditions that an operator should resolve although the service works. */
  warnings: string[]
}

export interface ReadinessOptions {
  /** False where the files of functions cannot be read. */
  compareRoutines?: boolean
  /** Throws MasterKeyError when MASTER_KEY does not open the keys in the database. */
  checkKeys?: () => Promise<void>
  /** Milliseconds after which the database counts as unreachable. */
  deadline?: number
}

/**
 * Determines whether traffic may come: the database answers and can be written to, its schema and the rights
 * of the service's role are those that the code needs, and MASTER_KEY fits. Work that is stuck has no part in
 * it, because another server would not send a mail that the provider refuses either: see `findConcerns()`.
 */
export async function findReadiness(
  database: Database,
  { deadline = 1_500, ...options }: ReadinessOptions = {},
): Promise<Readiness> {
  let timer: ReturnType<typeof setTimeout> | undefined
  const late = new Promise<Readiness>((resolve) => {
    timer = setTimeout(() => resolve(trouble('database_unreachable')), deadline)
  })
  try {
    return await Promise.race([look(database, options), late])
  } finally {
    clearTimeout(timer)
  }
}

async function look(
  database: Database,
  { compareRoutines = true, checkKeys }: ReadinessOptions,
): Promise<Readiness> {
  try {
    const [migrations, [server]] = await Promise.all([
      migrationState(database, { compareRoutines }),
      database.query(sql`
        select current_setting('transaction_read_only') = 'on' or pg_is_in_recovery() as read_only`),
    ])
    const readOnly = server!.read_only ? ['database_read_only'] : []
    const unfit = troubleOf(migrations)
    if (unfit !== null) return { trouble: [unfit, ...readOnly], warnings: [] }
    // the functions of a later release may not be those that this code has
    const comparable = compareRoutines && migrations.state === 'current'
    const lacking = await lackingAccess(database, comparable ? await readFunctions() : null)
    if (lacking.length > 0) return { trouble: ['database_access_missing', ...readOnly], warnings: [] }
    await checkKeys?.()
    const [{ outdated }, [logs]] = await Promise.all([
      projectionsOverview(database, 0),
      database.query(sql`select outdated_logs() as count`),
    ])
    return {
      trouble: readOnly,
      warnings: [
        ...(Object.values(outdated).some((count) => count > 0) ? ['projection_outdated'] : []),
        ...((logs!.count as number) > 0 ? ['log_older_than_checkpoint'] : []),
      ],
    }
  } catch (error) {
    if (error instanceof DatabaseError) return trouble(wordOf(error))
    if (error instanceof MasterKeyError) return trouble('master_key_unfit')
    throw error
  }
}

function troubleOf(migrations: MigrationState): string | null {
  switch (migrations.state) {
    case 'current':
      return null
    case 'behind':
      return 'migrations_pending'
    case 'newer':
      return migrations.compatible ? null : 'database_newer_than_code'
    default:
      return migrations satisfies never
  }
}

/** SQLSTATE 42501: a right is missing; 42704: the role is. */
const wordOf = ({ sqlstate }: DatabaseError) =>
  sqlstate === '42501' || sqlstate === '42704' ? 'database_access_missing' : 'database_unreachable'

const trouble = (word: string): Readiness => ({ trouble: [word], warnings: [] })
