import postgres from 'postgres'
import { DatabaseError, type OwnerDatabase, type Row, type Statement } from './database.ts'

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
    async query(statement) {
      return await asDatabaseError(run(pool, statement))
    },
    async batch(statements) {
      const connection = await asDatabaseError(pool.reserve())
      try {
        const [, ...results] = await Promise.allSettled([
          run(connection, begin),
          ...statements.map((statement) => run(connection, statement)),
          run(connection, commit),
        ])
        // after the first failure PostgreSQL refuses the rest and turns commit into rollback
        return results.slice(0, -1).map((result) => {
          if (result.status === 'rejected') throw toDatabaseError(result.reason)
          return result.value
        })
      } finally {
        connection.release()
      }
    },
    async script(text) {
      const connection = await asDatabaseError(pool.reserve())
      try {
        await asDatabaseError(connection.unsafe(text).simple())
      } catch (error) {
        await connection.unsafe('rollback').catch(() => {})
        throw error
      } finally {
        connection.release()
      }
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
