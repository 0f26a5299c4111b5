import postgres from 'postgres'
import { DatabaseError, type OwnerDatabase, type Row, type Statement } from '../database.ts'
import { sendTogether } from './together.ts'

/** PostgreSQL over TCP, by a pool of at most `connections`; a batch is pipelined into one round trip. */
export function connectPostgres(url: string, { connections = 10 } = {}): OwnerDatabase {
  const pool = postgres(url, {
    max: connections,
    connect_timeout: 5,
    // seconds: a caller is told 503 now, instead of waiting for the pool to try again
    backoff: () => 0.1,
    idle_timeout: 60,
    onnotice: () => {},
    types: {
      bigint: { to: 20, from: [20], parse: Number, serialize: String },
      date: {
        to: 1184,
        from: [1082, 1114, 1184],
        parse: (text: string) => Date.parse(text),
        serialize: String,
      },
      json: { to: 114, from: [114, 3802], parse: (text: string) => text, serialize: String },
    },
  })

  return {
    query: sendTogether((statement) => asDatabaseError(run(pool, statement))),
    async batch(statements) {
      const connection = await asDatabaseError(pool.reserve())
      const attempts = [begin, ...statements, commit].map((statement) => run(connection, statement))
      const settled = await asDatabaseError(Promise.race([whenLost(attempts), Promise.allSettled(attempts)]))
      connection.release()
      // after the first failure PostgreSQL refuses the rest and turns commit into rollback
      return settled.map((result) => {
        if (result.status === 'rejected') throw toDatabaseError(result.reason)
        return result.value
      }).slice(1, -1)
    },
    async script(text) {
      const connection = await asDatabaseError(pool.reserve())
      try {
        await connection.unsafe(text).simple()
      } catch (error) {
        if (isLoss(error)) throw toDatabaseError(error)
        await connection.unsafe('rollback').catch(() => {})
        connection.release()
        throw toDatabaseError(error)
      }
      connection.release()
    },
    async close() {
      await pool.end({ timeout: 5 })
    },
  }
}

const begin = { text: 'begin', parameters: [] }
const commit = { text: 'commit', parameters: [] }

async function run(connection: postgres.Sql, { text, parameters }: Statement): Promise<Row[]> {
  return await connection.unsafe(text, parameters as string[], { prepare: true })
}

/**
 * Rejects with the loss of the connection. Then postgres.js forgets the statements that it had not sent yet,
 * whose promises never settle; and the connection must not be released, or its closed socket is written to.
 */
function whenLost(attempts: Promise<unknown>[]): Promise<never> {
  return new Promise((_, reject) => {
    for (const attempt of attempts) attempt.catch((error) => isLoss(error) && reject(error))
  })
}

/** CONNECTION_CLOSED and its like of postgres.js, ECONNRESET and its like of the operating system. */
function isLoss(error: unknown): boolean {
  return !(error instanceof postgres.PostgresError) &&
    /^(CONNECTION_|E)/.test(`${(error as { code?: string }).code}`)
}

async function asDatabaseError<T>(promise: Promise<T>): Promise<T> {
  try {
    return await promise
  } catch (error) {
    throw toDatabaseError(error)
  }
}

function toDatabaseError(error: unknown): DatabaseError {
  const sqlstate = error instanceof postgres.PostgresError ? error.code : undefined
  return new DatabaseError(`postgres: ${sqlstate ?? 'no answer'}`, sqlstate, error)
}
