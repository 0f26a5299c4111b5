import type { Clock } from '../clock.ts'
import { type Database, sql } from '../database/database.ts'
import type { ClockJob } from './job.ts'

const hour = 3_600_000

/** How long an idempotent repeat still gets the stored reply, in milliseconds. */
const keptFor = 24 * hour

const rowsPerCall = 5000

/** Deletes stored replies that are older than a day. */
export const storedReplies: ClockJob<{ database: Database; clock: Clock }> = {
  every: () => hour,
  async run({ database, clock }) {
    await pruneIdempotencyKeys(database, clock() - keptFor)
    return 'idle'
  },
}

/** Deletes the replies stored before a time (milliseconds since the Unix epoch), a few thousand a call. */
export async function pruneIdempotencyKeys(database: Database, before: number): Promise<void> {
  const time = new Date(before).toISOString()
  for (;;) {
    const [row] = await database.query(sql`select prune_idempotency_keys(${time}, ${rowsPerCall}) as count`)
    if ((row!.count as number) < rowsPerCall) return
  }
}
