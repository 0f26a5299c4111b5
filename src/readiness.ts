import type { Clock } from './clock.ts'
import { type Database, DatabaseError } from './database/database.ts'
import { migrationState } from './database/migrate.ts'
import { outboxDepth } from './mail/outbox.ts'

/** Mail that should have left this long ago means that nobody sends it. */
const stuckSeconds = 300

/** What keeps the service from doing its work, one stable word each; `/readyz` says them. */
export async function findTrouble(database: Database, clock: Clock): Promise<string[]> {
  try {
    const { state } = await migrationState(database)
    if (state !== 'current') return [state === 'behind' ? 'migrations_pending' : 'database_newer_than_code']
    const depth = await outboxDepth(database, clock(), stuckSeconds)
    return depth.overdue > 0 ? ['outbox_stuck'] : []
  } catch (error) {
    if (error instanceof DatabaseError) return ['database_unreachable']
    throw error
  }
}
