import postgres from 'postgres'
import { DatabaseError, type OwnerDatabase, type Row, type Statement } from '../database.ts'
import { batchReads } from './batch_reads.ts'

/**
 * Connects to PostgreSQL over TCP by a pool of at most `connections`. A batch is pipelined into one round
 * trip.
 */
export function connectPostgres(url: string, { connections = 10 } = {}): OwnerDatabase {
  const pool = postgres(url, {
    max: connections,
    connect_timeout: 5,
    // in seconds; short, because a caller should get 503 now instead of waiting for the pool to reconnect
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
    query: batchReads((statement) => asDatabaseError(run(pool, statement))),
    async batch(statements) {
      const connection = await asDatabaseError(pool.reserve())
      const attempts = [begin, ...statements, commit].map((statement) => run(connection, statement))
      const settled = await asDatabaseError(Promise.race([whenLost(attempts), Promise.allSettled(attempts)]))
      connection.release()
      // after the first failure PostgreSQL rejects the other statements and turns commit into rollback
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
 * Rejects when the connection is lost. postgres.js then drops the statements that it has not sent yet, and
 * their promises never settle. The connection must not be released either, because its closed socket would be
 * written to.
 */
function whenLost(attempts: Promise<unknown>[]): Promise<never> {
  return new Promise((_, reject) => {
    for (const attempt of attempts) attempt.catch((error) => isLoss(error) && reject(error))
  })
}

/**
 * Whether the connection was lost: CONNECTION_CLOSED and similar codes of postgres.js, or ECONNRESET and
 * similar codes of the operating system.
 */
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
