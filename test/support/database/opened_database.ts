import type { Database } from '../../../src/database/database.ts'

/** A migrated database of a test's own. */
export interface OpenedDatabase {
  /** With the rights of the service only, where there are several roles. */
  database: Database
  owner: Database
  close(): Promise<void>
}
