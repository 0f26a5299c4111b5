/**
 * For development and tests only: serves Neon's SQL over HTTP for any PostgreSQL or the embedded database, so
 * that the driver used in production can run locally. It has no authentication and must not be reachable from
 * outside.
 */
import pg from 'pg'

export interface NeonEndpoint {
  fetch: (request: Request) => Promise<Response>
  close: () => Promise<void>
}

interface Query {
  query: string
  params?: (string | null)[]
}

/** The requested form of rows: arrays or objects, with values as PostgreSQL text or as JSON. */
interface Shape {
  arrays: boolean
  raw: boolean
}

const isolationLevels: Record<string, string> = {
  ReadUncommitted: 'read uncommitted',
  ReadCommitted: 'read committed',
  RepeatableRead: 'repeatable read',
  Serializable: 'serializable',
}

/** The fields of an error that the driver copies into its NeonDbError. */
const errorFields = [
  'message',
  'code',
  'severity',
  'detail',
  'hint',
  'position',
  'internalPosition',
  'internalQuery',
  'where',
  'schema',
  'table',
  'column',
  'dataType',
  'constraint',
  'file',
  'line',
  'routine',
] as const

/** Serves `POST /sql`: one query, or `queries` in one transaction. `settings` locate the database. */
export function createNeonEndpoint(settings: pg.PoolConfig): NeonEndpoint {
  const pool = new pg.Pool({ max: 20, ...settings })
  // the pool replaces a session that ends while idle
  pool.on('error', () => {})
  return {
    async fetch(request) {
      const { headers } = request
      const shape = {
        arrays: headers.get('Neon-Array-Mode') === 'true',
        raw: headers.get('Neon-Raw-Text-Output') === 'true',
      }
      try {
        const body = await request.json() as Query | { queries: Query[] }
        return Response.json(
          await withClient(
            pool,
            async (client) =>
              'queries' in body
                ? { results: await inTransaction(client, body.queries, begin(headers), shape) }
                : await run(client, body, shape),
          ),
        )
      } catch (error) {
        if (!(error instanceof pg.DatabaseError)) {
          return Response.json({ message: 'no database' }, { status: 500 })
        }
        const fields = errorFields.map((field) => [field, error[field]])
        return Response.json(Object.fromEntries(fields), { status: 400 })
      }
    },
    close: () => pool.end(),
  }
}

function begin(headers: Headers): string {
  const level = isolationLevels[headers.get('Neon-Batch-Isolation-Level') ?? 'ReadCommitted']
  // an absent header differs from false: a replica rejects "read write"
  const access = { true: 'read only', false: 'read write' }[headers.get('Neon-Batch-Read-Only') ?? ''] ?? ''
  const deferrable = headers.get('Neon-Batch-Deferrable') === 'true' ? 'deferrable' : ''
  return `begin isolation level ${level} ${access} ${deferrable}`
}

/**
 * Runs `work` with a session of the pool. The session is kept after an error from PostgreSQL, and closed
 * after any other error.
 */
async function withClient<T>(pool: pg.Pool, work: (client: pg.PoolClient) => Promise<T>): Promise<T> {
  const client = await pool.connect()
  try {
    const result = await work(client)
    client.release()
    return result
  } catch (error) {
    client.release(!(error instanceof pg.DatabaseError))
    throw error
  }
}

async function inTransaction(client: pg.PoolClient, queries: Query[], begin: string, shape: Shape) {
  await client.query(begin)
  try {
    const results = []
    for (const query of queries) results.push(await run(client, query, shape))
    await client.query('commit')
    return results
  } catch (error) {
    await client.query('rollback')
    throw error
  }
}

async function run(client: pg.PoolClient, { query, params = [] }: Query, { arrays, raw }: Shape) {
  const { command, rowCount, fields, rows } = await client.query({
    text: query,
    values: params,
    ...(arrays && { rowMode: 'array' }),
    ...(raw && { types: { getTypeParser: () => (text: string) => text } }),
  })
  return { command, rowCount, fields, rows, rowAsArray: arrays }
}
