import { neon, neonConfig, NeonDbError, types } from '@neondatabase/serverless'
import { type Database, DatabaseError, type Row, type Statement } from '../database.ts'

const builtins = types.builtins
const parsers: Record<number, (text: string) => unknown> = {
  [builtins.INT8]: Number,
  [builtins.JSON]: String,
  [builtins.JSONB]: String,
  [builtins.TIMESTAMPTZ]: Date.parse,
}
// the driver (1.2.0) accepts these only with each query, contrary to its documentation
const queryOptions = {
  types: { getTypeParser: (oid: number) => parsers[oid] ?? types.getTypeParser(oid) } as typeof types,
}

/**
 * The timeout of a request, in milliseconds. After it, it is unknown whether a statement took effect. It
 * leaves time to respond to the caller within 10 s.
 */
const timeout = 4_000

/** Connects to Neon over HTTP. Each call is one request; a batch is one transaction under READ COMMITTED. */
export function connectNeon(url: string, { fetchEndpoint }: { fetchEndpoint?: string } = {}): Database {
  if (fetchEndpoint) neonConfig.fetchEndpoint = fetchEndpoint
  const client = neon(url)
  const fetchOptions = () => ({ signal: AbortSignal.timeout(timeout) })
  return {
    query: ({ text, parameters }) =>
      asDatabaseError(
        client.query(text, parameters as unknown[], {
          ...queryOptions,
          fetchOptions: fetchOptions(),
        }) as Promise<
          Row[]
        >,
      ),
    batch: (statements) =>
      asDatabaseError(
        client.transaction(
          statements.map(({ text, parameters }: Statement) =>
            client.query(text, parameters as unknown[], queryOptions)
          ),
          { isolationLevel: 'ReadCommitted', fetchOptions: fetchOptions() },
        ) as Promise<Row[][]>,
      ),
    close: () => Promise.resolve(),
  }
}

async function asDatabaseError<T>(promise: Promise<T>): Promise<T> {
  try {
    return await promise
  } catch (error) {
    const sqlstate = error instanceof NeonDbError ? error.code : undefined
    throw new DatabaseError(`neon: ${sqlstate ?? 'no answer'}`, sqlstate, error)
  }
}
