import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Context } from 'hono'
import type { MasterKeys } from './log/seal.ts'
import { coalesce } from './log/coalesce.ts'
import { createAppend } from './log/append.ts'
import { createRebuilder } from '../projections/rebuild/rebuild_due.ts'
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
import { keptSender, removeKeptMail } from './jobs/mail/kept_sender.ts'
import { warn } from './jobs/run_deps.ts'
import { createWorker } from './jobs/worker.ts'
import { openDatabase, type Opened, openKeys, openSigningKeys } from './config/open.ts'
import { ExpectedFailure, expectedFailure, readConfig } from './ops/command.ts'
import { createReplicaMemory } from './replica/replica.ts'
import { version } from './version.ts'

/** How often the outbox is looked at when nothing woke the worker. */
const outboxInterval = 1_000

/** How often rebuilds are looked for that nobody works on. */
const rebuildInterval = 2_000

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
  const reachable = await refuseUnfit(opened, keys.masterKeys)

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
    addressOf: (c) => addressOf(c, config.trustProxy),
    asset: readAsset,
    compareRoutines: true,
  })
  const { clock, write } = deps
  const worker = createWorker(work)

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
  const rebuilder = createRebuilder({
    database,
    masterKeys: keys.masterKeys,
    holder: `server ${Deno.hostname()}:${Deno.pid} ${crypto.randomUUID().slice(0, 6)}`,
    onError: (error, organization) =>
      warn({ write, clock, requestId: 'rebuild' }, { code: 'rebuild_failed', organization }, error),
  })
  rebuilder.start(rebuildInterval)
  sayOutdated(database)
  stopOnSignal(server, async () => {
    await Promise.all([worker.stop(), rebuilder.stop()])
    await opened.close()
  })
}

/** One line when read models are of an older shape than this code's; `/readyz` goes on saying it. */
async function sayOutdated(database: Database): Promise<void> {
  const { outdated } = await projectionsOverview(database, 300).catch(() => ({ outdated: 0 }))
  if (outdated > 0) {
    console.error(
      `the read model of ${outdated} organization(s) is of an older shape: run deno task ops rebuild people`,
    )
  }
}

/** A database that does not answer yet may still come; one that does must fit the code and MASTER_KEY. */
async function refuseUnfit({ database, close }: Opened, masterKeys: MasterKeys): Promise<boolean> {
  try {
    const migrations = await migrationState(database)
    if (migrations.state === 'behind') {
      throw new ExpectedFailure('the database is not migrated: run deno task ops migrate')
    }
    if (migrations.state === 'newer') throw new NewerDatabaseError(migrations.version)
    await checkKeys(database, masterKeys)
    return true
  } catch (error) {
    if (error instanceof DatabaseError && error.outcomeUnknown) {
      console.error('the database cannot be reached: requests are answered with 503 until it can')
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
