import type { Context, ExecutionContext, Hono } from 'hono'
import { createAppend } from './log/append.ts'
import type { AppEnv } from './http/env.ts'
import { assemble, parseEnvironment } from './service.ts'
import { immediately } from './commands/turns.ts'
import type { Config } from './config/config.ts'
import type { Database } from './database/database.ts'
import { connectNeon } from './database/adapters/neon.ts'
import type { BlobStore } from './storage/blobs.ts'
import { openBlobs } from './storage/open_blobs.ts'
import { r2Blobs, type R2Bucket } from './storage/r2.ts'
import { removeFilesOf } from './storage/upload.ts'
import { ProblemError, problemResponse } from './http/problem.ts'
import { type JobDeps, jobs } from './jobs/index.ts'
import { createWorker, type WorkerDeps } from './jobs/worker.ts'
import { createReplicaMemory, type ReplicaMemory } from './replica/replica.ts'
import { importSigningKeys, type SigningKeys } from './log/signing_keys.ts'

/** What wrangler.toml binds, besides the environment's variables and secrets. */
export interface Bindings {
  /** PostgreSQL through Cloudflare's pool, in place of Neon over HTTP. */
  HYPERDRIVE?: { connectionString: string }
  /** The same before a replica: DATABASE_READ_URL is Neon's. */
  HYPERDRIVE_READ?: { connectionString: string }
  /** People's files, unless FILES names a bucket elsewhere. */
  FILES_BUCKET?: R2Bucket
  /** The documentation viewer's files. */
  ASSETS?: { fetch: (url: string) => Promise<Response> }
  [variable: string]: unknown
}

interface Service {
  app: Hono<AppEnv>
  work: JobDeps & WorkerDeps
  /** Answers whether an append has left outbox rows since the last call. */
  takeWake: () => boolean
  /** Closes the connections of a service that belongs to one request. */
  close: () => Promise<void>
}

/** What an isolate keeps of its environment: nothing that does I/O. */
interface Setting {
  config: Config
  signingKeys: SigningKeys
  replicaMemory: ReplicaMemory
  /**
   * Neon's driver holds no connection, so that requests may share it; a TCP connection belongs to its
   * request.
   */
  shared: Service | null
}

/** Milliseconds that rebuilds may take in one turn of the cron. */
const rebuildBudget = 20_000

const settings = new WeakMap<Bindings, Setting>()

export default {
  async fetch(request: Request, bindings: Bindings, context: ExecutionContext): Promise<Response> {
    const setting = await settingOf(bindings)
    if (!setting) return misconfigured()
    const service = await serviceOf(setting, bindings)
    const response = withLength(await service.app.fetch(request, bindings, context))
    const work = workAfter(service)
    context.waitUntil(work)
    if (setting.shared) return response
    const { sent, reply } = watched(response)
    context.waitUntil(Promise.all([work, sent]).then(service.close))
    return reply
  },

  /** Runs all jobs, those by the clock too. */
  async scheduled(_event: unknown, bindings: Bindings): Promise<void> {
    const setting = await settingOf(bindings)
    if (!setting) return
    const { work, close } = await serviceOf(setting, bindings)
    await createWorker(work, jobs).turn()
    if (!setting.shared) await close()
  },
}

/**
 * Works off the outbox while appends leave rows. Where requests share the service, the first request to end
 * also works on the rows of the others, which are committed by then: the flag is shared, but no I/O.
 */
async function workAfter({ work, takeWake }: Service): Promise<void> {
  while (takeWake()) await createWorker(work, jobs).run()
}

async function settingOf(bindings: Bindings): Promise<Setting | null> {
  const known = settings.get(bindings)
  if (known) return known
  const variables = Object.entries(bindings).filter(([, value]) => typeof value === 'string')
  const parsed = parseEnvironment(Object.fromEntries(variables) as Record<string, string>)
  const problems = parsed.ok ? lacking(parsed.config, bindings) : parsed.problems
  if (!parsed.ok || problems.length > 0) {
    for (const problem of problems) console.error(problem)
    return null
  }
  const signingKeys = await importSigningKeys(parsed.config.signingKeys!)
  const setting = {
    config: parsed.config,
    signingKeys,
    replicaMemory: createReplicaMemory(),
    shared: null,
  }
  settings.set(bindings, setting)
  return setting
}

/** There is no directory here to keep generated keys or mail in. */
function lacking(config: Config, { HYPERDRIVE }: Bindings): string[] {
  const needed = {
    DATABASE_URL: config.databaseUrl ?? HYPERDRIVE,
    'JWT_SECRET or JWKS_URL': config.jwtSecret ?? config.jwksUrl,
    MASTER_KEY: config.masterKeys,
    SIGNING_KEY: config.signingKeys,
    RESEND_API_KEY: config.resendApiKey,
  }
  const unset = Object.entries(needed).filter(([, value]) => !value).map(([name]) => `${name} must be set`)
  const local = config.checkpointTo && 'directory' in config.checkpointTo
  return local ? [...unset, 'CHECKPOINT_TO must be a bucket'] : unset
}

async function serviceOf(setting: Setting, bindings: Bindings): Promise<Service> {
  if (setting.shared) return setting.shared
  const { HYPERDRIVE, HYPERDRIVE_READ } = bindings
  const { databaseUrl, databaseReadUrl, neonFetchEndpoint } = setting.config
  if (!HYPERDRIVE) {
    const connect = (url: string) => connectNeon(url, { fetchEndpoint: neonFetchEndpoint ?? undefined })
    const replica = databaseReadUrl === null ? null : connect(databaseReadUrl)
    return setting.shared = createService(setting, bindings, connect(databaseUrl!), replica)
  }
  // loaded only where it is bound
  const { connectPostgres } = await import('./database/adapters/postgres.ts')
  const connect = (bound: { connectionString: string }) =>
    connectPostgres(bound.connectionString, { connections: 2 })
  return createService(
    setting,
    bindings,
    connect(HYPERDRIVE),
    HYPERDRIVE_READ ? connect(HYPERDRIVE_READ) : null,
  )
}

function createService(
  setting: Setting,
  bindings: Bindings,
  database: Database,
  replica: Database | null,
): Service {
  const { config, signingKeys } = setting
  const blobs = blobsOf(config, bindings)
  let woken = false
  const { app, work } = assemble({
    config,
    database,
    append: createAppend(database),
    ...(replica && { replica: { database: replica, memory: setting.replicaMemory } }),
    inTurn: immediately,
    jwtSecret: config.jwtSecret,
    masterKeys: config.masterKeys!,
    signingKeys,
    blobs,
    forgetFiles: (organization, person) => removeFilesOf(blobs, organization, person),
    wake() {
      woken = true
    },
    host: 'worker',
    rebuildBudget,
    addressOf: (c: Context<AppEnv>) => c.req.header('CF-Connecting-IP') ?? null,
    asset: (name) => readAsset(bindings, name),
    compareRoutines: false,
  })
  return {
    app,
    work,
    takeWake() {
      const taken = woken
      woken = false
      return taken
    },
    async close() {
      await Promise.all([database.close(), replica?.close()])
    },
  }
}

function blobsOf({ files }: Config, { FILES_BUCKET }: Bindings): BlobStore {
  if ('bucket' in files) return openBlobs(files)
  return FILES_BUCKET ? r2Blobs(FILES_BUCKET) : noBlobs
}

/** Without a bucket there is nowhere to keep a file; nothing was kept, so nothing is to be removed. */
const noBlobs: BlobStore = {
  put: () => Promise.reject(filesUnavailable()),
  get: () => Promise.reject(filesUnavailable()),
  delete: () => Promise.resolve(),
  async *list() {},
}

function filesUnavailable(): ProblemError {
  return new ProblemError({
    status: 503,
    code: 'files_unavailable',
    detail:
      'This installation keeps no files: its operator has to bind FILES_BUCKET, or set FILES to a bucket.',
  })
}

/** A stream goes out in chunks of no known length, unless it is of this kind. */
function withLength(response: Response): Response {
  const length = response.headers.get('Content-Length')
  if (!response.body || length === null) return response
  return new Response(response.body.pipeThrough(new FixedLengthStream(Number(length))), response)
}

/** Of workerd. */
declare const FixedLengthStream: new (length: number) => ReadableWritablePair<Uint8Array, Uint8Array>

async function readAsset({ ASSETS }: Bindings, name: string): Promise<Uint8Array | null> {
  const response = await ASSETS?.fetch(`https://assets/${name}`)
  return response?.ok ? new Uint8Array(await response.arrayBuffer()) : null
}

/** The same reply, and when its last byte has been taken: until then its body may read from the database. */
function watched(response: Response): { reply: Response; sent: Promise<void> } {
  // of what has a length, every byte is there or comes from a bucket
  if (!response.body || response.headers.has('Content-Length')) {
    return { reply: response, sent: Promise.resolve() }
  }
  const { readable, writable } = new TransformStream<Uint8Array, Uint8Array>()
  // who hangs up, and a body that breaks off, end it as well
  const sent = response.body.pipeTo(writable).catch(() => {})
  return { reply: new Response(readable, response), sent }
}

function misconfigured(): Response {
  return problemResponse({
    status: 503,
    code: 'misconfigured',
    detail: 'The service is not configured: its log says what is missing.',
  }, 'none')
}
