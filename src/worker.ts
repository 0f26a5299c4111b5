import type { Context, ExecutionContext, Hono } from 'hono'
import { createAppend } from './log/append.ts'
import type { AppEnv } from './http/env.ts'
import { createLogLines, type LogLines } from './http/log_lines.ts'
import { assemble, parseEnvironment, printer } from './service.ts'
import { immediately } from './commands/turns.ts'
import type { Config } from './config/config.ts'
import type { Database } from './database/database.ts'
import { connectNeon } from './database/adapters/neon.ts'
import { requestLimits } from './database/limits.ts'
import type { BlobStore } from './storage/blobs.ts'
import { openBlobs } from './storage/open_blobs.ts'
import { r2Blobs, type R2Bucket } from './storage/r2.ts'
import { removeFilesOf } from './storage/upload.ts'
import { ProblemError, problemResponse } from './http/problem.ts'
import { type JobDeps, jobs } from './jobs/index.ts'
import { createWorker, type WorkerDeps } from './jobs/worker.ts'
import { createReplicaMemory, type ReplicaMemory } from './replica/replica.ts'
import { importSigningKeys, type SigningKeys } from './log/signing_keys.ts'

/** What wrangler.toml binds, in addition to environment variables and secrets. */
export interface Bindings {
  /** PostgreSQL through Cloudflare's connection pool, in place of Neon over HTTP. */
  HYPERDRIVE?: { connectionString: string }
  /** A replica of that PostgreSQL, also through the pool. DATABASE_READ_URL is for a replica on Neon. */
  HYPERDRIVE_READ?: { connectionString: string }
  /** The bucket of people's files, unless FILES names another one. */
  FILES_BUCKET?: R2Bucket
  /** The files of the documentation viewer. */
  ASSETS?: { fetch: (url: string) => Promise<Response> }
  [variable: string]: unknown
}

interface Service {
  app: Hono<AppEnv>
  work: JobDeps & WorkerDeps
  /** Returns whether an append has left outbox rows since the last call. */
  takeWake: () => boolean
  /** Closes the connections of a service that belongs to one request. */
  close: () => Promise<void>
}

/** The state that an isolate keeps per environment: nothing that performs I/O. */
interface IsolateState {
  config: Config
  signingKeys: SigningKeys
  replicaMemory: ReplicaMemory
  lines: LogLines
  /** The first request of the isolate, in milliseconds since the Unix epoch. */
  startedAt: number
  /** What the isolate remembers of comparing logs with checkpoints. */
  compared: { all: boolean }
  /**
   * The service that requests share when the database is Neon, whose driver holds no connection. A TCP
   * connection belongs to its request.
   */
  shared: Service | null
}

/** The time in milliseconds that one cron run spends on rebuilds. */
const rebuildBudget = 20_000

const states = new WeakMap<Bindings, IsolateState>()

export default {
  async fetch(request: Request, bindings: Bindings, context: ExecutionContext): Promise<Response> {
    const state = await stateOf(bindings)
    if (!state) return misconfigured()
    const service = await serviceOf(state, bindings)
    const response = withLength(await service.app.fetch(request, bindings, context))
    const work = workAfter(service)
    context.waitUntil(work)
    if (state.shared) return response
    const { sent, reply } = trackDelivery(response)
    context.waitUntil(Promise.allSettled([work, sent]).then(service.close))
    return reply
  },

  /** Runs all jobs, including scheduled ones. */
  async scheduled(_event: unknown, bindings: Bindings): Promise<void> {
    const state = await stateOf(bindings)
    if (!state) return
    const { work, close } = await serviceOf(state, bindings)
    try {
      await createWorker(work, jobs).turn()
    } finally {
      if (!state.shared) await close()
    }
  },
}

/**
 * Runs outbox jobs while appends leave rows. Where requests share the service, the first request to end also
 * handles rows of the others, which are committed by then. The requests share a flag, but no I/O.
 */
async function workAfter({ work, takeWake }: Service): Promise<void> {
  while (takeWake()) await createWorker(work, jobs).run()
}

async function stateOf(bindings: Bindings): Promise<IsolateState | null> {
  const known = states.get(bindings)
  if (known) return known
  const variables = Object.entries(bindings).filter(([, value]) => typeof value === 'string')
  const parsed = parseEnvironment(Object.fromEntries(variables) as Record<string, string>)
  const problems = parsed.ok ? missingSettings(parsed.config, bindings) : parsed.problems
  if (!parsed.ok || problems.length > 0) {
    for (const problem of problems) console.error(problem)
    return null
  }
  const signingKeys = await importSigningKeys(parsed.config.signingKeys!)
  const state = {
    config: parsed.config,
    signingKeys,
    replicaMemory: createReplicaMemory(),
    lines: createLogLines({ print: printer(parsed.config) }),
    startedAt: Date.now(),
    compared: { all: false },
    shared: null,
  }
  states.set(bindings, state)
  return state
}

/** Names the missing variables. A Worker has no directory for generated keys or mail. */
function missingSettings(config: Config, { HYPERDRIVE }: Bindings): string[] {
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

async function serviceOf(state: IsolateState, bindings: Bindings): Promise<Service> {
  if (state.shared) return state.shared
  const { HYPERDRIVE, HYPERDRIVE_READ } = bindings
  const { databaseUrl, databaseReadUrl, neonFetchEndpoint } = state.config
  if (!HYPERDRIVE) {
    const connect = (url: string) => connectNeon(url, { fetchEndpoint: neonFetchEndpoint ?? undefined })
    const replica = databaseReadUrl === null ? null : connect(databaseReadUrl)
    return state.shared = createService(state, bindings, connect(databaseUrl!), replica)
  }
  // imported only where it is bound
  const { connectPostgres } = await import('./database/adapters/postgres.ts')
  const connect = (bound: { connectionString: string }) =>
    // Hyperdrive pools by transaction
    connectPostgres(bound.connectionString, { connections: 2, limits: requestLimits, pooled: true })
  return createService(
    state,
    bindings,
    connect(HYPERDRIVE),
    HYPERDRIVE_READ ? connect(HYPERDRIVE_READ) : null,
  )
}

function createService(
  state: IsolateState,
  bindings: Bindings,
  primary: Database,
  replica: Database | null,
): Service {
  const { config, signingKeys, lines } = state
  const database = lines.watch(primary)
  const blobs = blobsOf(config, bindings)
  let woken = false
  const { app, work } = assemble({
    config,
    write: lines.write,
    database,
    append: createAppend(database),
    ...(replica && { replica: { database: replica, memory: state.replicaMemory } }),
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
    startedAt: state.startedAt,
    compared: state.compared,
    compareRoutines: false,
    addressIsCallers: true,
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

/** The store of an installation without a bucket: it rejects files, and has none to delete. */
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

/** Keeps the Content-Length of a response. A stream of any other kind is sent in chunks. */
function withLength(response: Response): Response {
  const length = response.headers.get('Content-Length')
  if (!response.body || length === null) return response
  return new Response(response.body.pipeThrough(new FixedLengthStream(Number(length))), response)
}

/** A global of workerd. */
declare const FixedLengthStream: new (length: number) => ReadableWritablePair<Uint8Array, Uint8Array>

async function readAsset({ ASSETS }: Bindings, name: string): Promise<Uint8Array | null> {
  const response = await ASSETS?.fetch(`https://assets/${name}`)
  return response?.ok ? new Uint8Array(await response.arrayBuffer()) : null
}

/**
 * Returns the reply, and a promise that resolves when its last byte was taken: until then its body may read
 * from the database.
 */
function trackDelivery(response: Response): { reply: Response; sent: Promise<void> } {
  // a body with a length is complete or comes from a bucket
  if (!response.body || response.headers.has('Content-Length')) {
    return { reply: response, sent: Promise.resolve() }
  }
  const { readable, writable } = new TransformStream<Uint8Array, Uint8Array>()
  // a disconnected client or a failed body also ends it
  const sent = response.body.pipeTo(writable).catch(() => {})
  return { reply: new Response(readable, response), sent }
}

function misconfigured(): Response {
  return problemResponse({
    status: 503,
    code: 'misconfigured',
    detail: 'The service is not configured. Its log states what is missing.',
  }, 'none')
}
