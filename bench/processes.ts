import { Buffer } from 'node:buffer'
import type { Bench } from './bench.ts'
import type { OwnDatabase } from './databases.ts'
import { fromHere } from './paths.ts'
import { jwtSecret, masterKey } from './tokens.ts'

/** A server in a process of its own; disposing of it stops it. */
export interface Server extends AsyncDisposable {
  url: string
  pid: number
  database: OwnDatabase
}

/** The directory of this checkout. */
export const thisCheckout = fromHere('..')

/**
 * Starts the service as `deno task start` does, with the code of the checkout in `root`. Sealing, chain,
 * privileges and row-level security are as in production.
 */
export async function startService(
  bench: Bench,
  database: OwnDatabase,
  root = thisCheckout,
): Promise<Server> {
  return await start(bench, root, 'src/main.ts', database, '/readyz', serviceEnvironment(bench, database))
}

export async function startTwin(bench: Bench, database: OwnDatabase): Promise<Server> {
  const environment = { ...inherited(), DATABASE_URL: database.url, JWT_SECRET: jwtSecret }
  return await start(bench, thisCheckout, 'bench/twin_main.ts', database, '/', environment)
}

/** The complete environment of the service and of `ops`. */
export function serviceEnvironment({ directory }: Bench, database: OwnDatabase): Record<string, string> {
  return {
    ...inherited(),
    DATABASE_URL: database.url,
    MIGRATE_DATABASE_URL: database.ownerUrl,
    JWT_SECRET: jwtSecret,
    MASTER_KEY: `${masterKey.id}:${Buffer.from(masterKey.key).toString('base64')}`,
    DATA_DIR: `${directory}/${database.name}`,
    LOG: 'off',
  }
}

async function start(
  { stopping }: Bench,
  root: string,
  entry: string,
  database: OwnDatabase,
  path: string,
  environment: Record<string, string>,
): Promise<Server> {
  const port = freePort()
  const child = new Deno.Command(Deno.execPath(), {
    args: ['run', '-A', entry],
    cwd: root,
    clearEnv: true,
    env: { ...environment, PORT: String(port) },
    stdin: 'null',
    stdout: 'null',
    stderr: 'inherit',
    signal: stopping.signal,
  }).spawn()
  const url = `http://127.0.0.1:${port}`
  const served = {
    url,
    pid: child.pid,
    database,
    async [Symbol.asyncDispose]() {
      try {
        child.kill('SIGTERM')
      } catch {
        // it has already exited
      }
      await child.status
    },
  }
  try {
    await waitUntilReady(`${url}${path}`, child.status)
  } catch (error) {
    await served[Symbol.asyncDispose]()
    throw error
  }
  return served
}

/**
 * The variables that a process needs of the environment. No other setting of the machine may affect what is
 * measured.
 */
function inherited(): Record<string, string> {
  const names = ['PATH', 'HOME', 'DENO_DIR', 'TMPDIR', 'XDG_CACHE_HOME', 'NO_COLOR']
  return Object.fromEntries(names.flatMap((name) => {
    const value = Deno.env.get(name)
    return value === undefined ? [] : [[name, value]]
  }))
}

function freePort(): number {
  using listener = Deno.listen({ hostname: '127.0.0.1', port: 0 })
  return listener.addr.port
}

/**
 * Waits until the server responds with a status below 500: the twin responds 401 to a request without a
 * token.
 */
async function waitUntilReady(url: string, ended: Promise<Deno.CommandStatus>): Promise<void> {
  const state = { ended: false }
  ended.then(() => state.ended = true)
  const until = performance.now() + 60_000
  while (performance.now() < until) {
    if (state.ended) throw new Error(`the server of ${url} has exited`)
    const status = await fetch(url).then(async (reply) => {
      await reply.body?.cancel()
      return reply.status
    }, () => 599)
    if (status < 500) return
    await new Promise((resolve) => setTimeout(resolve, 100))
  }
  throw new Error(`${url} did not respond within 60 s`)
}
