/**
 * For development and tests only: answers Neon's SQL over HTTP in front of any PostgreSQL, or the embedded
 * database, so that the very driver that production uses can run here. It knows no authentication and must
 * not be reachable from outside.
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

/**
 * How the caller wants rows: as arrays or by name, with values as PostgreSQL writes them or as JSON has them.
 */
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

/** What the driver makes its NeonDbError of. */
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

/** Serves `POST /sql`: one query, or `queries` as one transaction. `settings` say where the database is. */
export function createNeonEndpoint(settings: pg.PoolConfig): NeonEndpoint {
  const pool = new pg.Pool({ max: 20, ...settings })
  // a session that ends while it waits in the pool is replaced
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
        const told = errorFields.map((field) => [field, error[field]])
        return Response.json(Object.fromEntries(told), { status: 400 })
      }
    },
    close: () => pool.end(),
  }
}

function begin(headers: Headers): string {
  const level = isolationLevels[headers.get('Neon-Batch-Isolation-Level') ?? 'ReadCommitted']
  // not said is not the same as no: a replica is read only by itself
  const access = { true: 'read only', false: 'read write' }[headers.get('Neon-Batch-Read-Only') ?? ''] ?? ''
  const deferrable = headers.get('Neon-Batch-Deferrable') === 'true' ? 'deferrable' : ''
  return `begin isolation level ${level} ${access} ${deferrable}`
}

/** A session that PostgreSQL's refusal leaves as it is, and anything else ends. */
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
