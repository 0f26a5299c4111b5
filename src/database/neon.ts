import { neon, NeonDbError, types } from '@neondatabase/serverless'
import { type Database, DatabaseError, type Row, type Statement } from './database.ts'

const builtins = types.builtins
const parsers: Record<number, (text: string) => unknown> = {
  [builtins.INT8]: Number,
  [builtins.JSON]: String,
  [builtins.JSONB]: String,
  [builtins.TIMESTAMPTZ]: Date.parse,
}

/** Neon over HTTP: each call is one request; a batch is one transaction under READ COMMITTED. */
export function connectNeon(url: string): Database {
  const client = neon(url, {
    types: { getTypeParser: (oid: number) => parsers[oid] ?? types.getTypeParser(oid) } as typeof types,
  })
  const prepare = ({ text, parameters }: Statement) => client.query(text, parameters as unknown[])
  return {
    query: (statement) => asDatabaseError(prepare(statement) as Promise<Row[]>),
    batch: (statements) =>
      asDatabaseError(
        client.transaction(statements.map(prepare), { isolationLevel: 'ReadCommitted' }) as Promise<Row[][]>,
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
