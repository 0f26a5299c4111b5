import { type OwnerDatabase, sql } from '../database/database.ts'
import { ExpectedFailure } from './command.ts'

/**
 * Rejects a login that row-level security shows only a part of `table`, because its report would be
 * incomplete without looking so.
 */
export async function requireOwner(owner: OwnerDatabase, table: string): Promise<void> {
  const [row] = await owner.query(sql`
    select has_table_privilege(${table}, 'update') and not row_security_active(${table}) as whole`)
  if (!row!.whole) {
    throw new ExpectedFailure("this needs the database owner's login: set MIGRATE_DATABASE_URL to its URL")
  }
}
