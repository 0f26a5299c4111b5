import { type Database, type Row, sql, type Statement } from './database.ts'

/** In place of an organization: the organizations themselves, for those who manage them. */
export const everyOrganization = '*'

/**
 * Reads as the service's role within one organization, in one round trip. Row-level security shows
 * nothing of another organization, whatever the statements say.
 */
export async function readScoped(
  database: Database,
  organization: string,
  statements: Statement[],
): Promise<Row[][]> {
  if (database.scoped) return await database.scoped(organization, statements)
  const [, ...results] = await database.batch([scopeOf(organization), ...statements])
  return results
}

/** The same by one statement that takes role and organization upon itself, as those of `askFor()` do. */
export async function readScopedOnce(
  database: Database,
  organization: string,
  statement: Statement,
): Promise<Row[]> {
  if (!database.scoped) return await database.query(statement)
  const [rows] = await database.scoped(organization, [statement])
  return rows!
}

/** What a transaction begins with that reads as the service's role within one organization. */
export function scopeOf(organization: string): Statement {
  return sql`select set_config('role', 'rollcall_app', true),
    set_config('rollcall.organization_id', ${organization}, true)`
}
