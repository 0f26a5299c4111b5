/**
 * For development: runs the Worker in workerd by `wrangler dev`. Neon's driver talks to the PostgreSQL of
 * DATABASE_URL, or to the embedded database in DATA_DIR. The database is migrated first, and a MASTER_KEY
 * that does not open its keys is rejected. Listens on PORT. Mail is printed. Files are in a local bucket in
 * DATA_DIR/wrangler.
 */
import { Buffer } from 'node:buffer'
import { join } from 'node:path'
import process from 'node:process'
import { checkKeys } from '../src/log/check_keys.ts'
import type { Config } from '../src/config/config.ts'
import type { Database } from '../src/database/database.ts'
import { lockDataDir } from '../src/database/data_dir_lock.ts'
import { migrate } from '../src/database/migrate.ts'
import { asDatabase, startPglite } from '../src/database/adapters/pglite.ts'
import { connectPostgres } from '../src/database/adapters/postgres.ts'
import { demo } from '../src/ops/demo.ts'
import { openKeys, openSigningKeys } from '../src/config/open.ts'
import { expectedFailure, readConfig } from '../src/ops/command.ts'
import { createCommandDeps } from '../src/service.ts'
import { embeddedSession } from './embedded_session.ts'
import { createNeonEndpoint, type NeonEndpoint } from './neon_endpoint.ts'
import { printedResend } from './printed_resend.ts'

/** The environment variables that the Worker receives. */
const forwarded = new RegExp(
  '^(JWT_|JWKS_|MASTER_KEY|SIGNING_KEY|RESEND_|MAIL_FROM|PUBLIC_URL|RATE_LIMIT_|CORS_|TRUST_|LOG|' +
    'CHECKPOINT_|FILES|DIALECT_HOSTS|S3_|[A-Z]+_RATE_LIMIT$)',
)

try {
  await run()
} catch (error) {
  const failure = expectedFailure(error)
  if (failure === null) throw error
  console.error(failure)
  Deno.exit(1)
}

async function run(): Promise<void> {
  const config = readConfig()
  const endpoint = config.databaseUrl
    ? await openPostgres(config, config.databaseUrl)
    : await openEmbedded(config)
  const listening = Promise.withResolvers<number>()
  const server = Deno.serve(
    { port: 0, hostname: '127.0.0.1', onListen: ({ port }) => listening.resolve(port) },
    async (request) => await printedResend(request, console.log) ?? await endpoint.fetch(request),
  )
  const child = new Deno.Command(Deno.execPath(), {
    args: [
      ...['run', '-A', '--config', 'deno.dev.json', 'wrangler'],
      ...['dev', '--local', '--test-scheduled'],
      ...['--inspector-port', '0', '--persist-to', join(config.dataDir, 'wrangler')],
      ...['--ip', '127.0.0.1', '--port', String(config.port), '--show-interactive-dev-session=false'],
      ...Object.entries(await variables(await listening.promise)).flatMap((
        [name, value],
      ) => ['--var', `${name}:${value}`]),
    ],
    cwd: new URL('..', import.meta.url),
    env: { WRANGLER_SEND_METRICS: 'false' },
  }).spawn()
  let stopRequested = false
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    Deno.addSignalListener(signal, () => {
      stopRequested = true
      child.kill('SIGTERM')
    })
  }
  const { code } = await child.status
  await server.shutdown()
  await endpoint.close()
  Deno.exit(stopRequested ? 0 : code)
}

async function openPostgres(config: Config, url: string): Promise<NeonEndpoint> {
  const owner = connectPostgres(config.migrateDatabaseUrl ?? url, { connections: 1 })
  await migrate(owner)
  await checkAndIntroduce(config, owner)
  await owner.close()
  return createNeonEndpoint({ connectionString: url })
}

async function openEmbedded(config: Config): Promise<NeonEndpoint> {
  const { dataDir } = config
  const lock = await lockDataDir(dataDir)
  const pglite = await startPglite(join(dataDir, 'database'))
  await migrate(asDatabase(pglite))
  await checkAndIntroduce(config, asDatabase(pglite))
  const endpoint = createNeonEndpoint(embeddedSession(pglite))
  return {
    fetch: endpoint.fetch,
    async close() {
      await endpoint.close()
      await pglite.close()
      lock.release()
    },
  }
}

/** Checks the master keys and prints the demo, as `deno task start` does. */
async function checkAndIntroduce(config: Config, database: Database): Promise<void> {
  const { masterKeys, local } = await openKeys(config)
  await checkKeys(database, masterKeys)
  if (!local.jwtSecret) return
  console.log(await demo(createCommandDeps({ database, masterKeys }), config))
}

/**
 * The variables of the Worker: those of this process, and the generated keys of DATA_DIR in place of missing
 * ones.
 */
async function variables(endpointPort: number): Promise<Record<string, string>> {
  const config = readConfig()
  const { jwtSecret, masterKeys } = await openKeys(config)
  const local = await openSigningKeys(config)
  const given = Object.entries(process.env).filter(([name, value]) => forwarded.test(name) && value) as [
    string,
    string,
  ][]
  return {
    JWT_SECRET: jwtSecret ?? '',
    MASTER_KEY: masterKeys.map(({ id, key }) => `${id}:${Buffer.from(key).toString('base64')}`).join(','),
    SIGNING_KEY: local.seeds.map(({ id, key }) => `${id}:${Buffer.from(key).toString('base64')}`).join(','),
    RESEND_API_KEY: 're_none',
    RESEND_BASE_URL: `http://127.0.0.1:${endpointPort}`,
    MAIL_FROM: 'Rollcall <rollcall@example.com>',
    PUBLIC_URL: config.publicUrl,
    ...Object.fromEntries(given),
    DATABASE_URL: 'postgres://service:none@local.neon.tech/rollcall',
    NEON_FETCH_ENDPOINT: `http://127.0.0.1:${endpointPort}/sql`,
  }
}
