import { type OwnerDatabase, sql } from '../database/database.ts'
import { ExpectedFailure } from './command.ts'

/** Refuses a login that sees `table` only in part: it would report little and be believed. */
export async function requireOwner(owner: OwnerDatabase, table: string): Promise<void> {
  const [row] = await owner.query(sql`
    select has_table_privilege(${table}, 'update') and not row_security_active(${table}) as whole`)
  if (!row!.whole) {
    throw new ExpectedFailure("this needs the database owner's login: set MIGRATE_DATABASE_URL to its URL")
  }
}
