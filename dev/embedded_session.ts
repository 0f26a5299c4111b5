/** For development and tests only: the embedded database as a connection for PostgreSQL clients. */
import { Duplex } from 'node:stream'
import type { PGlite } from '@electric-sql/pglite'
import type pg from 'pg'

/**
 * The configuration of a pool with one connection. The database has a single session, so all clients would
 * share its transactions.
 */
export function embeddedSession(pglite: PGlite): pg.PoolConfig {
  return {
    max: 1,
    idleTimeoutMillis: 0,
    user: 'postgres',
    database: 'postgres',
    stream: () => connectionTo(pglite) as never,
  }
}

/**
 * A connection to the database. Each write consists of complete protocol messages; the database's replies can
 * be read.
 */
function connectionTo(pglite: PGlite): Duplex {
  const connection = new Duplex({
    read() {},
    write(messages: Uint8Array, _encoding, done) {
      // the client closes its connection, but the session stays open
      if (messages[0] === terminate) return done()
      pglite.execProtocolRaw(messages).then((answer) => {
        connection.push(answer)
        done()
      }, done)
    },
  })
  return Object.assign(connection, {
    connect: () => queueMicrotask(() => connection.emit('connect')),
    setNoDelay: () => connection,
    setKeepAlive: () => connection,
    ref: () => connection,
    unref: () => connection,
  })
}

const terminate = 'X'.charCodeAt(0)
