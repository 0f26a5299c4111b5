import type { Clock } from '../clock.ts'
import { type Database, sql } from '../database/database.ts'
import type { ClockJob } from './job.ts'

const hour = 3_600_000

const rowsPerCall = 5000

/** Deletes the hashes of earlier secrets of API keys after the end of their overlap. */
export const rotatedSecrets: ClockJob<{ database: Database; clock: Clock }> = {
  every: () => hour,
  async run({ database, clock }) {
    const now = new Date(clock()).toISOString()
    const [row] = await database.query(sql`select prune_rotated_secrets(${now}, ${rowsPerCall}) as count`)
    return row!.count === rowsPerCall ? 'more' : 'idle'
  },
}
