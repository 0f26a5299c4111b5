import { join } from 'node:path'
import process from 'node:process'
import type { TestProject } from 'vitest/node'
import { startFakeResend } from '../fakes/resend.ts'
import { startPgBouncer } from '../database/pgbouncer.ts'
import { startNeonEndpoint } from '../database/neon_endpoint.ts'
import { removeDirectory, type Server, startServer, temporaryDirectory } from '../service/server.ts'
import { createTestDatabase } from '../database/test_database.ts'
import { bundleWorker, startWorker } from '../service/worker.ts'

/** Where the service under test is, and what a test must know to speak with it. */
export interface Service {
  url: string
  publicUrl: string
  jwtSecret: string
  resendUrl: string
  mailFrom: string
  /** What the service itself wrote. */
  logFile: string
  /** Where people's files are; null where that is no directory. */
  filesDirectory: string | null
}

declare module 'vitest' {
  interface ProvidedContext {
    service: Service
    /** Another with limits, a quota, origins and token claims; its mail endpoint may be failed. */
    strictService: Service
  }
}

export const jwtSecret = 'a secret of the contract suite, 32 bytes and more'
export const masterKey = 'c2l4dGVlbiBieXRlcyBhbmQgc2l4dGVlbiBtb3JlISE='
export const resendKey = 're_contract_suite'
export const mailFrom = 'Rollcall <invitations@rollcall.test>'

/** Not where it listens, so that a link made from the request's Host is found out. */
export const publicUrl = 'https://people.example.test/base'

/** Names under which nothing is found in the DNS: asked for by the header Host. */
export const dialectHosts = {
  district: 'district.example.test',
  church: 'church.example.test:8443',
}

export const strict = {
  JWT_ISSUER: 'https://issuer.example.test',
  JWT_AUDIENCE: 'rollcall',
  JWT_SCOPES: 'both',
  RATE_LIMIT_TOKEN: '5/60',
  WORKSPACE_RATE_LIMIT: '4/60',
  INVITE_QUOTA: '10',
  CORS_ORIGINS: 'https://app.example.test',
}

/**
 * How the service runs: Deno on a database, or by way of a pooler in transaction mode, or workerd with Neon's
 * driver before PostgreSQL.
 */
export type Runtime = 'pglite' | 'postgres' | 'pgbouncer' | 'workerd'

/** Starts the service once for all files of the project, and stops it as an operator would. */
export default async function setup(project: TestProject) {
  // in a browser the embedded database is enough
  const runtime = project.name === 'browser' ? 'pglite' : project.name.replace('contract:', '') as Runtime
  const bundle = runtime === 'workerd' ? await temporaryDirectory() : ''
  if (bundle) await bundleWorker(bundle)
  const start = (own: Record<string, string>) =>
    runtime === 'workerd' ? startInWorkerd(bundle, own) : startInDeno(runtime, own)
  const [service, strictService] = await Promise.all([start({}), start(strict)])
  project.provide('service', service.service)
  project.provide('strictService', strictService.service)
  return async () => {
    await Promise.all([service.stop(), strictService.stop()])
    if (bundle) await removeDirectory(bundle)
  }
}

async function startInDeno(runtime: Exclude<Runtime, 'workerd'>, own: Record<string, string>) {
  const database = runtime === 'pglite' ? null : await createTestDatabase(process.env.TEST_DATABASE_URL!)
  const pooler = runtime === 'pgbouncer' ? await startPgBouncer([database!.url]) : null
  const resend = await startFakeResend(resendKey)
  const directory = await temporaryDirectory()
  return await started(
    resend,
    () =>
      startServer({
        directory,
        environment: {
          ...(database && {
            DATABASE_URL: pooler?.through(database.url) ?? database.url,
            MIGRATE_DATABASE_URL: database.ownerUrl,
          }),
          ...serviceEnvironment(resend.url),
          ...own,
        },
      }),
    async () => {
      await pooler?.stop()
      await database?.drop()
      await removeDirectory(directory)
    },
    join(directory, 'data', 'files'),
  )
}

async function startInWorkerd(bundle: string, own: Record<string, string>) {
  const database = await createTestDatabase(process.env.TEST_DATABASE_URL!)
  const neon = await startNeonEndpoint(database.url)
  const resend = await startFakeResend(resendKey)
  const directory = await temporaryDirectory()
  return await started(
    resend,
    () =>
      startWorker({
        bundle,
        protocol: 'https',
        directory,
        environment: {
          ...neon.environment,
          ...serviceEnvironment(resend.url),
          SIGNING_KEY: masterKey,
          ...own,
        },
        // the outbox of the Deno process is looked into as often
        cron: 1_000,
      }),
    async () => {
      await neon.stop()
      await database.drop()
      await removeDirectory(directory)
    },
  )
}

async function started(
  resend: Awaited<ReturnType<typeof startFakeResend>>,
  start: () => Promise<Server>,
  cleanUp: () => Promise<void>,
  filesDirectory: string | null = null,
) {
  const clear = async () => {
    await resend.stop()
    await cleanUp()
  }
  try {
    const { url, logFile, stop } = await start()
    const service: Service = {
      url,
      publicUrl,
      jwtSecret,
      resendUrl: resend.url,
      mailFrom,
      logFile,
      filesDirectory,
    }
    return { service, stop: () => stop().finally(clear) }
  } catch (error) {
    await clear()
    throw error
  }
}

export function serviceEnvironment(resendUrl: string): Record<string, string> {
  return {
    JWT_SECRET: jwtSecret,
    MASTER_KEY: masterKey,
    PUBLIC_URL: publicUrl,
    DIALECT_HOSTS: Object.entries(dialectHosts).map(([name, host]) => `${host}=${name}`).join(','),
    RESEND_API_KEY: resendKey,
    RESEND_BASE_URL: resendUrl,
    MAIL_FROM: mailFrom,
  }
}
