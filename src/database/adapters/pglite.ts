import { PGlite, type PGliteInterface, type Transaction } from '@electric-sql/pglite'
import { btree_gin } from '@electric-sql/pglite/contrib/btree_gin'
import { pg_trgm } from '@electric-sql/pglite/contrib/pg_trgm'
import { DatabaseError, type OwnerDatabase, type Row, type Statement } from '../database.ts'
import { embeddedLimit, maintenanceLimits, raisedLimits, withDeadline } from '../limits.ts'

const asIs = (text: string) => text

/**
 * Opens PostgreSQL inside this process, stored in `directory` or, without one, in memory. It has a single
 * session.
 */
export async function openPglite(directory?: string): Promise<OwnerDatabase> {
  return asDatabase(await startPglite(directory))
}

/**
 * Starts PGlite with the extensions and parsers of the service, for callers that use its own interface.
 * `image` is a dump of the data to start from.
 */
export function startPglite(directory?: string, image?: Blob): Promise<PGlite> {
  return PGlite.create({
    dataDir: directory,
    loadDataDir: image,
    extensions: { btree_gin, pg_trgm },
    parsers: { 20: Number, 114: asIs, 3802: asIs, 1082: Date.parse, 1114: Date.parse, 1184: Date.parse },
  })
}

/**
 * Wraps PGlite. Calls wait for its single session; a call without an answer after `limit` milliseconds is
 * rejected with an unknown outcome, although PGlite cannot interrupt it. Scripts are for maintenance, with
 * its limit.
 */
export function asDatabase(pglite: PGlite, { limit = embeddedLimit } = {}): OwnerDatabase {
  const answered = <T>(promise: Promise<T>, most = limit) =>
    withDeadline(asDatabaseError(promise), most, { driver: 'pglite' })
  return {
    query: (statement) => answered(run(pglite, statement), raisedLimits(statement, { call: limit })?.call),
    batch: (statements) =>
      answered(pglite.transaction(async (transaction) => {
        const results: Row[][] = []
        for (const statement of statements) results.push(await run(transaction, statement))
        return results
      })),
    script: (text) =>
      withDeadline(asDatabaseError(runScript(pglite, text)), maintenanceLimits.call, { driver: 'pglite' }),
    close: () => pglite.close(),
  }
}

async function run(session: PGliteInterface | Transaction, { text, parameters }: Statement): Promise<Row[]> {
  return (await session.query<Row>(text, parameters as unknown[])).rows
}

/**
 * Runs a script. Rolls back when a statement fails, so that the single session is not left in a failed
 * transaction.
 */
async function runScript(pglite: PGlite, text: string): Promise<void> {
  try {
    await pglite.exec(text)
  } catch (error) {
    await pglite.exec('rollback')
    throw error
  }
}

async function asDatabaseError<T>(promise: Promise<T>): Promise<T> {
  try {
    return await promise
  } catch (error) {
    const sqlstate = (error as { code?: string }).code
    throw new DatabaseError(`pglite: ${sqlstate ?? 'no answer'}`, sqlstate, error)
  }
}
