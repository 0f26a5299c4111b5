import { createNeonEndpoint } from '../../dev/neon_endpoint.ts'

/** Neon's SQL over HTTP in front of a test database, and what makes the service's driver use it. */
export async function startNeonEndpoint(databaseUrl: string) {
  const endpoint = createNeonEndpoint(databaseUrl)
  const listening = Promise.withResolvers<number>()
  const server = Deno.serve(
    { port: 0, hostname: '127.0.0.1', onListen: ({ port }) => listening.resolve(port) },
    (request) => endpoint.fetch(request),
  )
  return {
    environment: {
      DATABASE_URL: 'postgres://service:secret@test.neon.tech/rollcall',
      MIGRATE_DATABASE_URL: databaseUrl,
      NEON_FETCH_ENDPOINT: `http://127.0.0.1:${await listening.promise}/sql`,
    },
    async stop() {
      await server.shutdown()
      await endpoint.close()
    },
  }
}
