import { type Database, type Row, sql, type Statement } from './database.ts'

/**
 * Stands for no single organization: shows the rows of the organizations themselves to callers who manage
 * them.
 */
export const everyOrganization = '*'

/**
 * Runs reads as the service role within one organization, in one round trip. Row-level security hides the
 * rows of other organizations from statements that read tables; the view `people_with_roles` does it by a
 * condition of its own. This contains mistakes of the service but not a stolen login, because the session
 * sets the organization itself (docs/internals/threat-model.md).
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

/**
 * Runs a read in one organization, by a statement that sets role and organization itself, as those of
 * `batchableRead()` do.
 */
export async function readScopedOnce(
  database: Database,
  organization: string,
  statement: Statement,
): Promise<Row[]> {
  if (!database.scoped) return await database.query(statement)
  const [rows] = await database.scoped(organization, [statement])
  return rows!
}

/** The first statement of a transaction that reads as the service role within one organization. */
export function scopeOf(organization: string): Statement {
  return sql`select set_config('role', 'rollcall_app', true),
    set_config('rollcall.organization_id', ${organization}, true)`
}
