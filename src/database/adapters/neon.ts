import { neon, neonConfig, NeonDbError, types } from '@neondatabase/serverless'
import { type Database, DatabaseError, type Limits, type Row, type Statement } from '../database.ts'
import { raisedLimits, requestLimits, withDeadline } from '../limits.ts'

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
  const fetchOptions = ({ call }: Limits) => ({ signal: AbortSignal.timeout(call) })
  // the driver also reads the body, which the signal does not end on every runtime
  const answered = <T>(promise: Promise<T>, { call }: Limits) =>
    withDeadline(asDatabaseError(promise), call + 100, { driver: 'neon' })
  return {
    query(statement) {
      const own = raisedLimits(statement, limits) ?? limits
      const options = { ...queryOptions, fetchOptions: fetchOptions(own) }
      const rows = client.query(statement.text, statement.parameters as unknown[], options) as Promise<Row[]>
      return answered(rows, own)
    },
    batch: (statements) =>
      answered(
        client.transaction(
          statements.map(({ text, parameters }: Statement) =>
            client.query(text, parameters as unknown[], queryOptions)
          ),
          { isolationLevel: 'ReadCommitted', fetchOptions: fetchOptions(limits) },
        ) as Promise<Row[][]>,
        limits,
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
