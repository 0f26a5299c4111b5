import type { Database } from '../../../src/database/database.ts'

/** The database with a count of the calls to it. */
export function counted(database: Database) {
  const counter = { trips: 0 }
  const counting: Database = {
    ...database,
    query: (statement) => (counter.trips++, database.query(statement)),
    batch: (statements) => (counter.trips++, database.batch(statements)),
  }
  return { counter, database: counting }
}
