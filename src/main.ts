import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Context } from 'hono'
import type { MasterKeys } from './log/seal.ts'
import { coalesce } from './log/coalesce.ts'
import { createAppend } from './log/append.ts'
import { projectionsOverview } from '../projections/rebuild/state.ts'
import type { AppEnv } from './http/env.ts'
import { createLogLines } from './http/log_lines.ts'
import { assemble, printer } from './service.ts'
import { checkKeys } from './log/check_keys.ts'
import { createTurns } from './commands/turns.ts'
import type { Config } from './config/config.ts'
import { type Database, DatabaseError } from './database/database.ts'
import { requestLimits } from './database/limits.ts'
import { NewerDatabaseError } from './database/migrate.ts'
import { migrationState } from './database/migration_state.ts'
import { scrub } from './database/scrub.ts'
import { demo } from './ops/demo.ts'
import { openBlobs } from './storage/open_blobs.ts'
import { removeFilesOf, uploadTimeout } from './storage/upload.ts'
import { describeError, isUnavailable, reasonOf } from './http/errors.ts'
import { lastHop } from './http/rate_limit.ts'
import { type Exchange, listen, type Server, type ServerOptions } from './http/server.ts'
import { jobs } from './jobs/index.ts'
import { keptSender, removeKeptMail } from './jobs/invitation_mail/kept_sender.ts'
import { createWorker } from './jobs/worker.ts'
import { type Connections, openDatabase, openKeys, openSigningKeys } from './config/open.ts'
import { ExpectedFailure, expectedFailure, readConfig } from './ops/command.ts'
import { createReplicaMemory } from './replica/replica.ts'
import { createStop } from './http/stop.ts'
import { version } from './version.ts'

/** The interval in milliseconds at which the worker checks the outbox when nothing wakes it. */
const outboxInterval = 1_000

/**
 * The time limit of one rebuild step in milliseconds, which is the longest that a shutdown waits for a
 * rebuild.
 */
const rebuildBudget = 2_000

/** The time limit in milliseconds from the headers of a request to the last byte of its response. */
const exchangeLimit = uploadTimeout + 300_000

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
  const lines = createLogLines({ print: printer(config) })
  const { notice } = lines
  const connections = await openDatabase(config, requestLimits)
  const opened = { ...connections, database: lines.watch(connections.database) }
  const reachable = await checkDatabase(connections, keys.masterKeys)

  const { database } = opened
  const stop = createStop()
  const keptMail = join(config.dataDir, 'mail')
  const blobs = openBlobs(config.files)
  const { app, deps, work } = assemble({
    config,
    write: lines.write,
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
    addressIsCallers: config.trustProxy,
    asset: readAsset,
    compareRoutines: true,
    isStopping: stop.begun,
  })
  const worker = createWorker(work, jobs)

  const server = openServer({
    port: config.port,
    fetch: (request, exchange) => app.fetch(request, exchange),
    deadlines: { ...config.timeouts, exchange: exchangeLimit },
    onAcceptError: (error) => notice('warn', 'accept_failed', describeError(error as Error)),
  })
  const generated = [
    ...(keys.local.masterKey ? ['MASTER_KEY'] : []),
    ...(signing.local ? ['SIGNING_KEY'] : []),
    ...(keys.local.jwtSecret ? ['JWT_SECRET'] : []),
  ]
  notice('info', 'started', {
    version,
    port: config.port,
    database: opened.kind,
    ...(!reachable && { database_reachable: false }),
    ...(!server.keepsDeadlines && { keeps_deadlines: false }),
    ...(generated.length > 0 && { generated }),
  })
  if (keys.local.jwtSecret || config.log === 'off' || Deno.stdout.isTerminal()) {
    printBanner(config, opened.kind, generated)
  }
  if (keys.local.jwtSecret && reachable) console.log(await demo(deps, config))
  worker.start(outboxInterval)
  warnOutdated(database)
  stop.onSignal({
    server,
    // a service in a terminal has no load balancer to wait for
    limits: { ...config.stop, ...(Deno.stdin.isTerminal() && { delay: 0 }) },
    async release() {
      await worker.stop()
      await opened.close()
      lines.flush()
    },
    notice,
  })
}

function printBanner({ port, dataDir }: Config, kind: Connections['kind'], generated: string[]): void {
  console.log(`\n  Rollcall      http://localhost:${port}  (documentation: /docs)`)
  console.log(`  version       ${version}`)
  console.log(`  database      ${kind === 'embedded' ? `embedded, in ${dataDir}` : kind}`)
  for (const name of generated) console.log(`  ${name.padEnd(13)} generated, kept in ${dataDir}/keys.json`)
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
 * Checks that the database fits the code and MASTER_KEY. Returns false when it is unreachable or takes no
 * connections right now, which is tolerated at start.
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
    // a refused login or a missing database is a mistake in the configuration
    const mayRecover = error instanceof DatabaseError && isUnavailable(error) &&
      !/^(28|3D)/.test(error.sqlstate ?? '')
    if (mayRecover) {
      const { sqlstate } = error
      const reason = sqlstate === undefined ? reasonOf(error) ?? 'no answer' : `SQLSTATE ${sqlstate}`
      console.error(`the database cannot be reached (${reason}): requests get 503 until it is available`)
      return false
    }
    await close()
    throw error
  }
}

function openServer(options: ServerOptions): Server {
  try {
    return listen(options)
  } catch (error) {
    if (error instanceof Deno.errors.AddrInUse) throw new ExpectedFailure(`PORT ${options.port} is in use`)
    if (error instanceof Deno.errors.PermissionDenied) {
      throw new ExpectedFailure(`PORT ${options.port} may not be opened by this user`)
    }
    throw error
  }
}

function addressOf(c: Context<AppEnv>, trustProxy: boolean): string | null {
  const forwarded = trustProxy ? lastHop(c.req.header('X-Forwarded-For')) : null
  return forwarded ?? (c.env as unknown as Exchange).remoteAddr.hostname
}

const assets = ['swagger-ui-bundle.js', 'swagger-ui.css']

async function readAsset(name: string): Promise<Uint8Array | null> {
  if (!assets.includes(name)) return null
  return await readFile(new URL(import.meta.resolve(`swagger-ui-dist/${name}`)))
}
