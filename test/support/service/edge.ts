import process from 'node:process'
import postgres from 'postgres'
import { jwtSecret, masterKey, resendKey, serviceEnvironment } from '../contract/setup.ts'
import { startFakeResend } from '../fakes/resend.ts'
import { type Neon, startNeonEndpoint } from '../database/neon_endpoint.ts'
import { removeDirectory, temporaryDirectory } from './server.ts'
import { createTestDatabase, type TestDatabase } from '../database/test_database.ts'
import { bundleWorker, startWorker, type WorkerServer } from './worker.ts'

/** The Worker in workerd on a database of its own; its clock strikes when the test says so. */
export interface Edge {
  service: { url: string; jwtSecret: string; resendUrl: string }
  worker: WorkerServer
  neon: Neon
  database: TestDatabase
  owner: postgres.Sql
  stop(): Promise<void>
}

export async function startEdge(): Promise<Edge> {
  const database = await createTestDatabase(process.env.TEST_DATABASE_URL!)
  const neon = await startNeonEndpoint(database.url)
  const resend = await startFakeResend(resendKey)
  const owner = postgres(database.ownerUrl, { max: 2, onnotice: () => {} })
  const directory = await temporaryDirectory()
  await bundleWorker(directory)
  const worker = await startWorker({
    bundle: directory,
    protocol: 'http',
    directory,
    environment: {
      ...neon.environment,
      ...serviceEnvironment(resend.url),
      SIGNING_KEY: masterKey,
    },
    cron: null,
  })
  return {
    service: { url: worker.url, jwtSecret, resendUrl: resend.url },
    worker,
    neon,
    database,
    owner,
    async stop() {
      try {
        await worker.stop()
      } finally {
        await owner.end()
        await neon.stop()
        await resend.stop()
        await database.drop()
        await removeDirectory(directory)
      }
    },
  }
}
