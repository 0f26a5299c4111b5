/**
 * For development and tests only: answers Neon's SQL over HTTP in front of any PostgreSQL, so that the very
 * driver that production uses can run here. It knows no authentication and must not be reachable from outside.
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

const isolationLevels: Record<string, string> = {
  ReadUncommitted: 'read uncommitted',
  ReadCommitted: 'read committed',
  RepeatableRead: 'repeatable read',
  Serializable: 'serializable',
}

/** Serves `POST /sql`: one query, or `queries` as one transaction, with values as PostgreSQL writes them. */
export function createNeonEndpoint(databaseUrl: string, { connections = 20 } = {}): NeonEndpoint {
  const pool = new pg.Pool({ connectionString: databaseUrl, max: connections })
  // a session that ends while it waits in the pool is replaced
  pool.on('error', () => {})
  return {
    async fetch(request) {
      const body = await request.json() as Query | { queries: Query[] }
      try {
        return Response.json(
          'queries' in body
            ? { results: await inTransaction(pool, body.queries, request.headers) }
            : await run(pool, body),
        )
      } catch (error) {
        if (!(error instanceof pg.DatabaseError)) {
          return Response.json({ message: 'no database' }, { status: 500 })
        }
        const { message, code, severity, detail, constraint, table, schema } = error
        return Response.json({ message, code, severity, detail, constraint, table, schema }, { status: 400 })
      }
    },
    close: () => pool.end(),
  }
}

async function inTransaction(pool: pg.Pool, queries: Query[], headers: Headers) {
  const client = await pool.connect()
  const level = isolationLevels[headers.get('Neon-Batch-Isolation-Level') ?? 'ReadCommitted']
  const access = headers.get('Neon-Batch-Read-Only') === 'true' ? 'read only' : ''
  try {
    await client.query(`begin isolation level ${level} ${access}`)
    const results = []
    for (const query of queries) results.push(await run(client, query))
    await client.query('commit')
    client.release()
    return results
  } catch (error) {
    await client.query('rollback').then(() => client.release(), () => client.release(true))
    throw error
  }
}

async function run(client: pg.Pool | pg.PoolClient, { query, params = [] }: Query) {
  const { command, rowCount, fields, rows } = await client.query({
    text: query,
    values: params,
    rowMode: 'array',
    types: { getTypeParser: () => (text: string) => text },
  })
  return { command, rowCount, fields, rows, rowAsArray: true }
}
