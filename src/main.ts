import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Context } from 'hono'
import type { MasterKeys } from './log/seal.ts'
import { coalesce } from './log/coalesce.ts'
import { createAppend } from './log/append.ts'
import { projectionsOverview } from '../projections/rebuild/state.ts'
import type { AppEnv } from './http/env.ts'
import { assemble } from './service.ts'
import { checkKeys } from './log/check_keys.ts'
import { createTurns } from './commands/turns.ts'
import type { Config } from './config/config.ts'
import { type Database, DatabaseError } from './database/database.ts'
import { NewerDatabaseError } from './database/migrate.ts'
import { migrationState } from './database/migration_state.ts'
import { scrub } from './database/scrub.ts'
import { demo } from './ops/demo.ts'
import { openBlobs } from './storage/open_blobs.ts'
import { removeFilesOf } from './storage/upload.ts'
import { lastHop } from './http/rate_limit.ts'
import { jobs } from './jobs/index.ts'
import { keptSender, removeKeptMail } from './jobs/invitation_mail/kept_sender.ts'
import { createWorker } from './jobs/worker.ts'
import { type Connections, openDatabase, openKeys, openSigningKeys } from './config/open.ts'
import { ExpectedFailure, expectedFailure, readConfig } from './ops/command.ts'
import { createReplicaMemory } from './replica/replica.ts'
import { version } from './version.ts'

/** The interval in milliseconds at which the worker checks the outbox when nothing wakes it. */
const outboxInterval = 1_000

/**
 * The time limit of one rebuild step in milliseconds, which is the longest that a shutdown waits for a
 * rebuild.
 */
const rebuildBudget = 2_000

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
  const signing = await openSigningKeys(config)
  const opened = await openDatabase(config)
  const reachable = await checkDatabase(opened, keys.masterKeys)

  const { database } = opened
  const keptMail = join(config.dataDir, 'mail')
  const blobs = openBlobs(config.files)
  const { app, deps, work } = assemble({
    config,
    database,
    append: coalesce(createAppend(database)),
    ...(opened.replica && { replica: { database: opened.replica, memory: createReplicaMemory() } }),
    inTurn: createTurns(),
    jwtSecret: keys.jwtSecret,
    masterKeys: keys.masterKeys,
    signingKeys: signing.keys,
    ...(config.resendApiKey === null && {
      sender: keptSender({ directory: keptMail, print: (line) => console.log(line) }),
    }),
    blobs,
    async forgetFiles(organization, person) {
      await removeFilesOf(blobs, organization, person)
      await removeKeptMail(keptMail, person)
      if (opened.kind === 'embedded') await scrub(opened.owner)
    },
    wake: () => worker.wake(),
    host: `server ${Deno.hostname()}:${Deno.pid}`,
    rebuildBudget,
    addressOf: (c) => addressOf(c, config.trustProxy),
    asset: readAsset,
    compareRoutines: true,
  })
  const worker = createWorker(work, jobs)

  const server = listen(config.port, app.fetch)
  console.log(`\n  Rollcall      http://localhost:${config.port}  (documentation: /docs)`)
  console.log(`  version       ${version}`)
  console.log(
    `  database      ${opened.kind === 'embedded' ? `embedded, in ${config.dataDir}` : opened.kind}`,
  )
  if (keys.local.masterKey) console.log(`  MASTER_KEY    generated, kept in ${config.dataDir}/keys.json`)
  if (signing.local) console.log(`  SIGNING_KEY   generated, kept in ${config.dataDir}/keys.json`)
  if (keys.local.jwtSecret) {
    console.log(`  JWT_SECRET    generated, kept in ${config.dataDir}/keys.json`)
    if (reachable) console.log(await demo(deps, config))
  }
  worker.start(outboxInterval)
  warnOutdated(database)
  stopOnSignal(server, async () => {
    await worker.stop()
    await opened.close()
  })
}

/**
 * Warns of each projection whose rows have an older version than this code writes; `/readyz` keeps reporting
 * it.
 */
async function warnOutdated(database: Database): Promise<void> {
  const { outdated } = await projectionsOverview(database, 300).catch(() => ({ outdated: {} }))
  for (const [name, count] of Object.entries(outdated)) {
    if (count === 0) continue
    console.error(
      `${name}: the rows of ${count} organization(s) are outdated: run deno task ops rebuild ${name}`,
    )
  }
}

/**
 * Checks that the database fits the code and MASTER_KEY. Returns false when it is unreachable, which is
 * tolerated at start.
 */
async function checkDatabase({ database, close }: Connections, masterKeys: MasterKeys): Promise<boolean> {
  try {
    const migrations = await migrationState(database)
    if (migrations.state === 'behind') {
      throw new ExpectedFailure('the database is not migrated: run deno task ops migrate')
    }
    if (migrations.state === 'newer' && !migrations.compatible) {
      throw new NewerDatabaseError(migrations.version)
    }
    await checkKeys(database, masterKeys)
    return true
  } catch (error) {
    if (error instanceof DatabaseError && error.outcomeUnknown) {
      console.error('the database cannot be reached: requests get 503 until it is available')
      return false
    }
    await close()
    throw error
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

/** Finishes open requests and jobs on the first signal, then exits with 0. A second signal exits at once. */
function stopOnSignal(server: Deno.HttpServer, release: () => Promise<void>): void {
  let stopping = false
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    Deno.addSignalListener(signal, async () => {
      if (stopping) Deno.exit(130)
      stopping = true
      const deadline = setTimeout(() => Deno.exit(0), 8_000)
      await server.shutdown()
      await release()
      clearTimeout(deadline)
      Deno.exit(0)
    })
  }
}
