import { neon, neonConfig, NeonDbError, types } from '@neondatabase/serverless'
import { type Database, DatabaseError, type Row, type Statement } from '../database.ts'
import { type Limits, requestLimits, withDeadline } from '../limits.ts'

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

interface Options {
  fetchEndpoint?: string
  limits?: Limits
}

/**
 * Connects to Neon over HTTP. Each call is one request, which is aborted after `limits.call`; a batch is one
 * transaction under READ COMMITTED. The limits of statements and locks are those of the login in the URL.
 */
export function connectNeon(url: string, { fetchEndpoint, limits = requestLimits }: Options = {}): Database {
  if (fetchEndpoint) neonConfig.fetchEndpoint = fetchEndpoint
  const client = neon(url)
  // the driver also reads the body, which the signal does not end on every runtime
  const answered = <T>(promise: Promise<T>) =>
    withDeadline(asDatabaseError(promise), limits.call + 100, { driver: 'neon' })
  const fetchOptions = () => ({ signal: AbortSignal.timeout(limits.call) })
  return {
    query: ({ text, parameters }) =>
      answered(
        client.query(text, parameters as unknown[], {
          ...queryOptions,
          fetchOptions: fetchOptions(),
        }) as Promise<
          Row[]
        >,
      ),
    batch: (statements) =>
      answered(
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
