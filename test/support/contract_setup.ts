import process from 'node:process'
import type { TestProject } from 'vitest/node'
import { startFakeResend } from './fake_resend.ts'
import { startNeonEndpoint } from './neon.ts'
import { removeDirectory, startServer, temporaryDirectory } from './server.ts'
import { createTestDatabase } from './test_database.ts'

/** Where the service under test is, and what a test must know to speak with it. */
export interface Service {
  url: string
  publicUrl: string
  jwtSecret: string
  resendUrl: string
  mailFrom: string
  /** Null where the runtime keeps none. */
  logFile: string | null
}

declare module 'vitest' {
  interface ProvidedContext {
    service: Service
    /** Another, whose limits, origins and token claims are set, and whose mail endpoint may be failed. */
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
  RATE_LIMIT_TOKEN: '5/60',
  WORKSPACE_RATE_LIMIT: '4/60',
  CORS_ORIGINS: 'https://app.example.test',
}

/** How the service runs: on which database, by which driver. */
export type Runtime = 'pglite' | 'postgres' | 'neon'

/** Starts the service once for all files of the project, and stops it as an operator would. */
export default async function setup(project: TestProject) {
  const runtime = project.name.replace('contract:', '') as Runtime
  const [service, strictService] = await Promise.all([start(runtime), start(runtime, strict)])
  project.provide('service', service.service)
  project.provide('strictService', strictService.service)
  return async () => {
    await Promise.all([service.stop(), strictService.stop()])
  }
}

async function start(runtime: Runtime, environment: Record<string, string> = {}) {
  const database = runtime === 'pglite' ? null : await createTestDatabase(process.env.TEST_DATABASE_URL!)
  const neon = runtime === 'neon' ? await startNeonEndpoint(database!.url) : null
  const resend = await startFakeResend(resendKey)
  const directory = await temporaryDirectory()
  const server = await startServer({
    directory,
    environment: {
      ...(database && { DATABASE_URL: database.url, MIGRATE_DATABASE_URL: database.ownerUrl }),
      ...neon?.environment,
      ...serviceEnvironment(resend.url),
      ...environment,
    },
  })
  const service: Service = {
    url: server.url,
    publicUrl,
    jwtSecret,
    resendUrl: resend.url,
    mailFrom,
    logFile: server.logFile,
  }
  return {
    service,
    async stop() {
      try {
        await server.stop()
      } finally {
        await resend.stop()
        await neon?.stop()
        await database?.drop()
        await removeDirectory(directory)
      }
    },
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
