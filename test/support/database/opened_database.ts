import type { Database, OwnerDatabase } from '../../../src/database/database.ts'

/** A migrated database of a test's own. */
export interface OpenedDatabase {
  /** With the rights of the service only, where there are several roles. */
  database: Database
  owner: OwnerDatabase
  close(): Promise<void>
}
