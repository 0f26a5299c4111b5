import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import process from 'node:process'
import type pg from 'pg'
import { embeddedSession } from '../../../dev/embedded_session.ts'
import { createNeonEndpoint } from '../../../dev/neon_endpoint.ts'
import { connectNeon } from '../../../src/database/adapters/neon.ts'
import { startMigrated } from './embedded.ts'
import { asDatabase } from '../../../src/database/adapters/pglite.ts'
import { connectPostgres } from '../../../src/database/adapters/postgres.ts'
import { createTestDatabase } from './test_database.ts'
import type { OpenedDatabase } from './opened_database.ts'

/** What goes wrong with one request: before the database has heard of it, or after it has committed. */
export type Fault =
  | { fault: '500'; when: 'before' | 'after' }
  | { fault: 'hang'; when: 'before' | 'after'; ms: number }
  | { fault: 'drop'; when: 'before' | 'after' }

export interface Neon {
  /** What makes the service's driver use it. */
  environment: Record<string, string>
  /** The body of every request, in the order of their coming. */
  asked: string[]
  /** Decides over each request by its body; null lets it pass. */
  inject: (body: string) => Fault | null
  stop(): Promise<void>
}

/**
 * Neon's SQL over HTTP in front of a test database; it counts, and does wrong what it is told to do wrong.
 */
export async function startNeonEndpoint(database: string | pg.PoolConfig): Promise<Neon> {
  const endpoint = createNeonEndpoint(
    typeof database === 'string' ? { connectionString: database } : database,
  )
  const neon: Pick<Neon, 'asked' | 'inject'> = { asked: [], inject: () => null }

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const chunks: Uint8Array[] = []
    for await (const chunk of request) chunks.push(chunk)
    const body = await new Blob(chunks as BlobPart[]).text()
    neon.asked.push(body)
    const injected = neon.inject(body)
    if (injected?.when === 'before') await fail(injected, request, response)
    if (response.destroyed || response.writableEnded) return

    const headers = request.headers as Record<string, string>
    const reply = await endpoint.fetch(new Request('http://neon/sql', { method: 'POST', headers, body }))
    const text = await reply.text()
    if (injected?.when === 'after') await fail(injected, request, response)
    if (response.destroyed || response.writableEnded) return
    response.writeHead(reply.status, { 'Content-Type': 'application/json' }).end(text)
  }

  const server = createServer((request, response) => {
    answer(request, response).catch(() => request.socket.destroy())
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  return Object.assign(neon, {
    environment: {
      DATABASE_URL: 'postgres://service:secret@test.neon.tech/rollcall',
      ...(typeof database === 'string' && { MIGRATE_DATABASE_URL: database }),
      NEON_FETCH_ENDPOINT: `http://127.0.0.1:${port}/sql`,
    },
    async stop() {
      server.closeAllConnections()
      await new Promise((resolve) => server.close(resolve))
      await endpoint.close()
    },
  })
}

/** After a hang the request goes on where it was; after the others it is over. */
async function fail(fault: Fault, request: IncomingMessage, response: ServerResponse): Promise<void> {
  switch (fault.fault) {
    case '500':
      response.writeHead(500, { 'Content-Type': 'application/json' }).end('{"message":"injected"}')
      return
    case 'hang':
      return await new Promise((resolve) => setTimeout(resolve, fault.ms))
    case 'drop':
      request.socket.destroy()
      return
    default:
      return fault satisfies never
  }
}

/** Neon's driver and the endpoint before each database, as {@link databases} has them without. */
export const databasesOverNeon: [string, () => Promise<OpenedDatabase>][] = [
  ["PGlite by Neon's driver", async () => {
    const pglite = await startMigrated()
    const owner = asDatabase(pglite)
    const neon = await startNeonEndpoint(embeddedSession(pglite))
    return overNeon(neon, owner, () => Promise.resolve())
  }],
  ...(process.env.TEST_DATABASE_URL
    ? [["PostgreSQL by Neon's driver", async () => {
      const { url, ownerUrl, drop } = await createTestDatabase(process.env.TEST_DATABASE_URL!)
      return overNeon(await startNeonEndpoint(url), connectPostgres(ownerUrl, { connections: 2 }), drop)
    }] as [string, () => Promise<OpenedDatabase>]]
    : []),
]

function overNeon(neon: Neon, owner: OpenedDatabase['owner'], close: () => Promise<void>): OpenedDatabase {
  return {
    database: connectNeon(neon.environment.DATABASE_URL!, {
      fetchEndpoint: neon.environment.NEON_FETCH_ENDPOINT,
    }),
    owner,
    async close() {
      await neon.stop()
      await owner.close()
      await close()
    },
  }
}
