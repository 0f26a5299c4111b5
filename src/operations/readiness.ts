import { MasterKeyError } from '../log/seal.ts'
import { projectionsOverview } from '../../projections/rebuild/state.ts'
import type { Clock } from '../clock.ts'
import { type Database, DatabaseError } from '../database/database.ts'
import { migrationState } from '../database/migration_state.ts'
import { outboxDepth } from '../jobs/outbox.ts'

/** One stable word for each thing; `/readyz` says them. */
export interface Readiness {
  /** What keeps the service from doing its work; empty when it is ready. */
  trouble: string[]
  /** What an operator should do something about, while the service works. */
  warnings: string[]
}

/**
 * Mail that should have left this long ago means that nobody sends it; the same for a rebuild that does not
 * move.
 */
const stuckSeconds = 300

/** `checkKeys` throws MasterKeyError where MASTER_KEY does not open what is in the database. */
export async function findReadiness(
  database: Database,
  clock: Clock,
  { checkKeys, ...options }: { compareRoutines?: boolean; checkKeys?: () => Promise<void> } = {},
): Promise<Readiness> {
  try {
    const { state } = await migrationState(database, options)
    if (state !== 'current') {
      return trouble(state === 'behind' ? 'migrations_pending' : 'database_newer_than_code')
    }
    await checkKeys?.()
    const [outbox, projections] = await Promise.all([
      outboxDepth(database, clock(), stuckSeconds),
      projectionsOverview(database, stuckSeconds),
    ])
    return {
      trouble: [
        ...(outbox.overdue > 0 ? ['outbox_stuck'] : []),
        ...(projections.stuck > 0 ? ['rebuild_stuck'] : []),
      ],
      warnings: projections.outdated > 0 ? ['projection_outdated'] : [],
    }
  } catch (error) {
    if (error instanceof DatabaseError) return trouble('database_unreachable')
    if (error instanceof MasterKeyError) return trouble('master_key_unfit')
    throw error
  }
}

const trouble = (word: string): Readiness => ({ trouble: [word], warnings: [] })
