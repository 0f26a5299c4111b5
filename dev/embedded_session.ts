/** For development and tests only: the embedded database as a connection that PostgreSQL's clients take. */
import { Duplex } from 'node:stream'
import type { PGlite } from '@electric-sql/pglite'
import type pg from 'pg'

/** For a pool of one: the database has one session, in which one client's transaction is everybody's. */
export function embeddedSession(pglite: PGlite): pg.PoolConfig {
  return {
    max: 1,
    idleTimeoutMillis: 0,
    user: 'postgres',
    database: 'postgres',
    stream: () => connectionTo(pglite) as never,
  }
}

/** Each write is whole messages of the protocol; what the database answers is read. */
function connectionTo(pglite: PGlite): Duplex {
  const connection = new Duplex({
    read() {},
    write(messages: Uint8Array, _encoding, done) {
      // as at the end of a connection, which is none here
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
