import type { OwnerDatabase } from './database.ts'
import { projectionTables } from './projection_tables.ts'

/** Tables that hold personal data in plain text, or the keys that open it. */
const personal = [
  ...projectionTables.filter((table) => table.personal).map(({ name }) => name),
  'idempotency_keys',
  'outbox',
  'person_keys',
]

/**
 * Makes the embedded database forget on disk what was deleted: PostgreSQL leaves old row versions in its
 * files until vacuum, and in the write-ahead log until a checkpoint removes it. It rewrites the tables that
 * hold personal data in plain text, so it takes as long as they are large. A server's database has
 * autovacuum, and backups that are its operator's.
 */
export async function scrub(owner: OwnerDatabase): Promise<void> {
  // each a statement of its own: vacuum runs in no transaction
  for (const table of personal) {
    await owner.script(`vacuum full ${table}`)
  }
  await owner.script('set wal_recycle = off')
  // the second switch leaves the first one's segment behind the checkpoint
  for (const statement of ['select pg_switch_wal()', 'checkpoint', 'select pg_switch_wal()', 'checkpoint']) {
    await owner.script(statement)
  }
}
