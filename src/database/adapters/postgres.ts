import pg from 'pg'
import { DatabaseError, type Limits, type OwnerDatabase, type Row, sql, type Statement } from '../database.ts'
import { maintenanceLimits, raisedLimits, withDeadline } from '../limits.ts'
import { batchReads } from './batch_reads.ts'
import { createSession, runPipeline, type Session } from './pipeline.ts'
import { connectionString, mayBePlain } from './postgres_url.ts'

interface Options {
  connections?: number
  limits?: Limits
  /**
   * Whether another call may get another session on the same connection, as behind a pooler in transaction
   * mode. Absent where the adapter finds out by itself.
   */
  pooled?: boolean
}

/**
 * Connects to PostgreSQL over TCP by a pool of at most `connections`. A call is one round trip. It ends
 * within `limits.call`: a connection without an answer by then is closed, and so are the idle ones, which
 * have probably lost the server as well.
 *
 * Each new connection compares the process id that it was greeted with and that of the session. They differ
 * behind a pooler; the adapter then uses no named statements and no settings of a session.
 */
export function connectPostgres(
  url: string,
  { connections = 10, limits = maintenanceLimits, pooled = false }: Options = {},
): OwnerDatabase {
  /** The sessions of connections; null where another call may get another session. */
  const sessions = new WeakMap<pg.ClientBase, Session | null>()
  const open = new Set<pg.ClientBase>()
  const busy = new Set<pg.ClientBase>()
  const destroyed = new WeakSet<pg.ClientBase>()
  let isPooled = pooled
  let isPlain = false
  let pool = createPool()
  const pools = [pool]

  function createPool(): pg.Pool {
    const created = new pg.Pool({
      connectionString: connectionString(url, { isPlain }),
      max: connections,
      connectionTimeoutMillis: Math.min(limits.call, connectTimeout),
      idleTimeoutMillis: 60_000,
      keepAlive: true,
      keepAliveInitialDelayMillis: 10_000,
      ...(!isPooled && { statement_timeout: limits.statement, lock_timeout: limits.lock }),
    })
    // the call on a lost connection is rejected; an event without a listener would end the process
    created.on('error', () => {})
    created.on('connect', (client) => {
      open.add(client)
      client.on('error', () => {})
    })
    created.on('remove', (client) => open.delete(client))
    return created
  }

  function destroy(client: pg.ClientBase): void {
    destroyed.add(client)
    ;(client as unknown as { connection: { stream: { destroy(): void } } }).connection.stream.destroy()
  }

  /** Takes a connection. Connects in another way when the server, or a pooler, rejects the first one. */
  async function acquire(): Promise<pg.PoolClient> {
    const current = pool
    try {
      return await current.connect()
    } catch (error) {
      if (pool === current) {
        if (!isPooled && sqlstateOf(error) === protocolViolation) isPooled = true
        else if (!isPlain && mayBePlain(url) && isWithoutTls(error)) isPlain = true
        else throw error
        // what still waits for the former pool is served or rejected there
        pool = createPool()
        pools.push(pool)
      }
      return await acquire()
    }
  }

  /** Runs `work` on a connection, and closes the connection when it may not be used again. */
  function withConnection<T>(
    work: (client: pg.PoolClient) => Promise<T>,
    { call } = limits,
  ): Promise<T> {
    let client: pg.PoolClient | undefined
    let isLate = false
    async function run(): Promise<T> {
      client = await acquire()
      busy.add(client)
      try {
        if (isLate) throw new DatabaseError('postgres: the call has ended', undefined, undefined)
        return await work(client)
      } catch (error) {
        const isReusable = error instanceof pg.DatabaseError ? !endsSession(error) : isLate
        if (!isReusable) destroy(client)
        throw error
      } finally {
        busy.delete(client)
        client.release(destroyed.has(client))
      }
    }
    return withDeadline(run().catch(rejectAsDatabaseError), call, {
      driver: 'postgres',
      onLate() {
        isLate = true
        if (!client) return
        destroy(client)
        for (const other of open) if (!busy.has(other)) destroy(other)
      },
    })
  }

  /** The session of a connection; null where another call may get another one. */
  async function sessionOf(client: pg.PoolClient): Promise<Session | null> {
    if (isPooled) return null
    const known = sessions.get(client)
    if (known !== undefined) return known
    const [rows] = await runPipeline(client, [sql`select pg_backend_pid() as id`], null)
    const { processID } = client as unknown as { processID: number | null }
    const session = rows![0]!.id === processID ? createSession() : null
    sessions.set(client, session)
    return session
  }

  async function runOn(client: pg.PoolClient, statements: readonly Statement[]): Promise<Row[][]> {
    const session = await sessionOf(client)
    if (/^set transaction /.test(statements[0]!.text)) {
      try {
        return (await runPipeline(client, [begin, ...statements, commit], session)).slice(1, -1)
      } catch (error) {
        // its transaction is still open
        destroy(client)
        throw error
      }
    }
    const own = raisedLimits(statements[0]!, limits)
    if (session && !own) return await runPipeline(client, statements, session)
    return (await runPipeline(client, [transactionLimits(own ?? limits), ...statements], session)).slice(1)
  }

  /** Runs statements, and runs them again without names when their session turns out to be another one. */
  async function run(statements: readonly Statement[]): Promise<Row[][]> {
    try {
      return await withConnection((client) => runOn(client, statements), raisedLimits(statements[0]!, limits))
    } catch (error) {
      const { cause } = error as DatabaseError
      if (!(cause instanceof pg.DatabaseError)) throw error
      if (foreignSession.includes(cause.code!)) isPooled = true
      // only PostgreSQL names its routine: it did nothing then, while a pooler knows no outcome
      if (!isStale(cause) || !cause.routine) throw error
      return await withConnection((client) => runOn(client, statements), raisedLimits(statements[0]!, limits))
    }
  }

  return {
    query: batchReads(async (statement) => (await run([statement]))[0]!),
    batch: run,
    script: (text) =>
      withConnection(async (client) => {
        try {
          await client.query(text)
        } catch (error) {
          await client.query('rollback').catch(() => {})
          throw error
        }
      }),
    async close() {
      const timer = setTimeout(() => open.forEach(destroy), closeTimeout)
      await Promise.all(pools.splice(0).map((each) => each.end()))
      clearTimeout(timer)
    },
  }
}

/** The longest wait for a connection, in milliseconds. Below the call's limit, and as the caller of it. */
const connectTimeout = 3_000
/** The longest that `close()` waits for calls, in milliseconds. */
const closeTimeout = 5_000

const begin = { text: 'begin', parameters: [] }
const commit = { text: 'commit', parameters: [] }

/** What a connection with sessions of its own states when it is opened. */
function transactionLimits({ statement, lock }: Limits): Statement {
  return sql`select set_config('statement_timeout', ${String(statement)}, true),
    set_config('lock_timeout', ${String(lock)}, true)`
}

const protocolViolation = '08P01'
/** No such named statement, a named statement of another client, or messages out of order. */
const foreignSession = ['26000', '42P05', protocolViolation]

/** Whether a named statement is not what it was: in another session, or after a migration. */
function isStale({ code, routine }: pg.DatabaseError): boolean {
  return foreignSession.includes(code!) || (code === '0A000' && routine === 'RevalidateCachedQuery')
}

/** Whether the connection may not be used again after an error. */
function endsSession(error: pg.DatabaseError): boolean {
  return error.severity === 'FATAL' || error.severity === 'PANIC' || isStale(error) ||
    /^(08|57P)/.test(error.code ?? '')
}

const isWithoutTls = (error: unknown) =>
  error instanceof Error && error.message === 'The server does not support SSL connections'

const sqlstateOf = (error: unknown) => error instanceof pg.DatabaseError ? error.code : undefined

function rejectAsDatabaseError(error: unknown): never {
  if (error instanceof DatabaseError) throw error
  const sqlstate = sqlstateOf(error)
  throw new DatabaseError(`postgres: ${sqlstate ?? 'no answer'}`, sqlstate, error)
}
