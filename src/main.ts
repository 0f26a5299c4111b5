import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Context } from 'hono'
import { coalesce } from '../events/coalesce.ts'
import { createAppend } from '../events/log.ts'
import { createApp } from './app.ts'
import type { AppEnv } from './app_env.ts'
import { createKeyVerifier, createVerifier } from './auth/api_key.ts'
import { createTokenVerifier } from './auth/verify_token.ts'
import { createSettingsCache } from './commands/settings.ts'
import { createTurns } from './commands/turns.ts'
import type { Config } from './config.ts'
import { DatabaseError } from './database/database.ts'
import { migrationState } from './database/migrate.ts'
import { demo } from './demo.ts'
import type { Deps } from './deps.ts'
import { openBlobs } from './files/open_blobs.ts'
import { keyOf, removeFilesOf } from './files/upload.ts'
import { lastHop } from './http/rate_limit.ts'
import { keptSender, removeKeptMail } from './mail/kept_sender.ts'
import { resendSender } from './mail/resend_sender.ts'
import { createWorker } from './mail/worker.ts'
import { openDatabase, type Opened, openKeys } from './open.ts'
import { ExpectedFailure, expectedFailure, readConfig } from './ops/command.ts'
import { findTrouble } from './readiness.ts'

/** How often the outbox is looked at when nothing woke the worker. */
const outboxInterval = 1_000

try {
  await serve(readConfig())
} catch (error) {
  const failure = expectedFailure(error)
  if (failure === null) throw error
  console.error(failure)
  Deno.exit(1)
}

async function serve(config: Config): Promise<void> {
  const keys = await openKeys(config)
  const opened = await openDatabase(config)
  await refuseUnmigrated(opened)

  const { database } = opened
  const clock = Date.now
  const write = config.log === 'json' ? (line: string) => console.log(line) : () => {}
  const commands = {
    database,
    append: coalesce(createAppend(database)),
    masterKeys: keys.masterKeys,
    settings: createSettingsCache(database, keys.masterKeys),
    clock,
    inTurn: createTurns(),
  }
  const blobs = openBlobs(config.files)
  const keptMail = join(config.dataDir, 'mail')
  const worker = createWorker({
    ...commands,
    sender: config.resendApiKey === null
      ? keptSender({ directory: keptMail, print: (line) => console.log(line) })
      : resendSender({
        apiKey: config.resendApiKey,
        baseUrl: config.resendBaseUrl ?? 'https://api.resend.com',
      }),
    mailFrom: config.mailFrom ?? 'Rollcall <rollcall@localhost>',
    publicUrl: config.publicUrl,
    async forgetFiles(organization, person) {
      await removeFilesOf(blobs, organization, person)
      await removeKeptMail(keptMail, person)
    },
    forgetFile: (organization, person, file) => blobs.delete(keyOf({ organization, person, file })),
    write,
  })
  const deps: Deps = {
    ...commands,
    blobs,
    verify: createVerifier({
      keys: createKeyVerifier(commands),
      tokens: createTokenVerifier({
        secret: keys.jwtSecret,
        jwksUrl: config.jwksUrl,
        issuer: config.jwtIssuer,
        audience: config.jwtAudience,
        organizationClaim: config.jwtOrganizationClaim,
        clock,
      }),
    }),
    publicUrl: config.publicUrl,
    dialectHosts: config.dialectHosts,
    write,
    addressOf: (c) => addressOf(c, config.trustProxy),
    rateLimits: {
      token: config.rateLimitToken,
      address: config.rateLimitAddress,
      workspace: config.workspaceRateLimit,
    },
    corsOrigins: config.corsOrigins,
    wake: worker.wake,
    readiness: () => findTrouble(database, clock),
    asset: readAsset,
  }

  const server = listen(config.port, createApp(deps).fetch)
  console.log(`\n  Rollcall      http://localhost:${config.port}  (documentation: /docs)`)
  console.log(
    `  database      ${opened.kind === 'embedded' ? `embedded, in ${config.dataDir}` : opened.kind}`,
  )
  if (keys.local.masterKey) console.log(`  MASTER_KEY    generated, kept in ${config.dataDir}/keys.json`)
  if (keys.local.jwtSecret) {
    console.log(`  JWT_SECRET    generated, kept in ${config.dataDir}/keys.json`)
    console.log(await demo(commands, config))
  }
  worker.start(outboxInterval)
  stopOnSignal(server, async () => {
    await worker.stop()
    await opened.close()
  })
}

/** A database that does not answer yet may still come; one that does must fit the code. */
async function refuseUnmigrated({ database, close }: Opened): Promise<void> {
  try {
    const migrations = await migrationState(database)
    if (migrations.state === 'current') return
    await close()
    throw new ExpectedFailure(
      migrations.state === 'behind'
        ? 'the database is not migrated: run deno task ops migrate'
        : `the database is at schema version ${migrations.version}, newer than this code: deploy newer code`,
    )
  } catch (error) {
    if (!(error instanceof DatabaseError && error.outcomeUnknown)) throw error
    console.error('the database cannot be reached: requests are answered with 503 until it can')
  }
}

function listen(port: number, fetch: Deno.ServeHandler): Deno.HttpServer {
  try {
    return Deno.serve({ port, onListen: () => {} }, fetch)
  } catch (error) {
    if (error instanceof Deno.errors.AddrInUse) throw new ExpectedFailure(`PORT ${port} is in use`)
    throw error
  }
}

function addressOf(c: Context<AppEnv>, trustProxy: boolean): string | null {
  const forwarded = trustProxy ? lastHop(c.req.header('X-Forwarded-For')) : null
  const { remoteAddr } = c.env as unknown as Deno.ServeHandlerInfo<Deno.NetAddr>
  return forwarded ?? remoteAddr.hostname
}

const assets = ['swagger-ui-bundle.js', 'swagger-ui.css']

async function readAsset(name: string): Promise<Uint8Array | null> {
  if (!assets.includes(name)) return null
  return await readFile(new URL(import.meta.resolve(`swagger-ui-dist/${name}`)))
}

/** Finishes what was begun, then ends with 0; a second signal ends at once. */
function stopOnSignal(server: Deno.HttpServer, release: () => Promise<void>): void {
  let stopping = false
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    Deno.addSignalListener(signal, async () => {
      if (stopping) Deno.exit(130)
      stopping = true
      const lateness = setTimeout(() => Deno.exit(0), 8_000)
      await server.shutdown()
      await release()
      clearTimeout(lateness)
      Deno.exit(0)
    })
  }
}
