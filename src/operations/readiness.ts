import { MasterKeyError } from '../log/seal.ts'
import { projectionsOverview } from '../../projections/rebuild/state.ts'
import type { Clock } from '../clock.ts'
import { type Database, DatabaseError } from '../database/database.ts'
import { migrationState } from '../database/migration_state.ts'
import { outboxDepth } from '../jobs/outbox.ts'

/** The readiness of the service, in stable codes, as `/readyz` reports it. */
export interface Readiness {
  /** Problems that prevent the service from working; empty when it is ready. */
  trouble: string[]
  /** Conditions that an operator should resolve although the service works. */
  warnings: string[]
}

/**
 * Seconds after which overdue work counts as stuck: mail that nothing sends, or a rebuild without progress.
 */
const stuckSeconds = 300

/**
 * Determines the readiness. `checkKeys` throws MasterKeyError when MASTER_KEY does not open the keys in the
 * database.
 */
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
      warnings: Object.values(projections.outdated).some((count) => count > 0) ? ['projection_outdated'] : [],
    }
  } catch (error) {
    if (error instanceof DatabaseError) return trouble('database_unreachable')
    if (error instanceof MasterKeyError) return trouble('master_key_unfit')
    throw error
  }
}

const trouble = (word: string): Readiness => ({ trouble: [word], warnings: [] })
