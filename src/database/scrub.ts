import type { OwnerDatabase } from './database.ts'
import { projectionTables } from './projection_tables.ts'

/** The tables that hold personal data in plain text, or the keys that open it. */
const personal = [
  ...projectionTables.filter((table) => table.personal).map(({ name }) => name),
  'idempotency_keys',
  'outbox',
  'person_keys',
]

/**
 * Removes deleted data from the disk of the embedded database. PostgreSQL keeps old row versions in its files
 * until vacuum, and in the write-ahead log until a checkpoint removes them. The tables with personal data in
 * plain text are rewritten, so the duration grows with their size. A database on a server has autovacuum, and
 * its operator is responsible for the backups.
 */
export async function scrub(owner: OwnerDatabase): Promise<void> {
  // one script each: vacuum cannot run in a transaction
  for (const table of personal) {
    await owner.script(`vacuum full ${table}`)
  }
  await owner.script('set wal_recycle = off')
  // the second switch moves the segment of the first one behind the checkpoint
  for (const statement of ['select pg_switch_wal()', 'checkpoint', 'select pg_switch_wal()', 'checkpoint']) {
    await owner.script(statement)
  }
}
