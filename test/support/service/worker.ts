import { spawn } from 'node:child_process'
import { createWriteStream } from 'node:fs'
import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import process from 'node:process'
import { type AddressInfo, createServer, type Socket } from 'node:net'
import { createInterface } from 'node:readline'
import { connect } from 'node:tls'
import { fileURLToPath } from 'node:url'
import { freePort, type Server, waitUntilReady } from './server.ts'

const root = fileURLToPath(new URL('../../../', import.meta.url))
const forDevelopment = ['--config', join(root, 'deno.dev.json')]
const quiet = { WRANGLER_SEND_METRICS: 'false', NO_COLOR: '1' }

export interface WorkerOptions {
  /** What {@link bundleWorker} made: several services may share it. */
  bundle: string
  directory: string
  environment: Record<string, string>
  /** What wrangler itself is told by its environment. */
  wranglerEnvironment?: Record<string, string>
  /** By https links to the Worker's own hosts stay as they are, see {@link openTunnel}; http is quicker. */
  protocol: 'http' | 'https'
  /** How often the clock of Cloudflare strikes here, in milliseconds; null where the test calls it itself. */
  cron: number | null
}

export interface WorkerServer extends Server {
  /** Calls the scheduled handler, and waits until it is through. */
  schedule(): Promise<Response>
}

/** Builds what `deno task deploy` uploads, and the settings to run it with, `more` among them. */
export async function bundleWorker(directory: string, more = ''): Promise<void> {
  await runDenoQuietly(['run', '-A', ...forDevelopment, 'dev/build_worker.ts', directory])
  const settings = await readFile(join(root, 'wrangler.toml'), 'utf8')
  await writeFile(
    join(directory, 'wrangler.toml'),
    settings.replaceAll('"dist/', '"').replace(/^\[build\]\n(.+\n)*/m, '') + more,
  )
}

/** Starts the bundle in workerd, as wrangler dev does, and waits until it says that it is ready. */
export async function startWorker(
  { bundle, directory, environment, wranglerEnvironment = {}, protocol, cron }: WorkerOptions,
): Promise<WorkerServer> {
  const port = await freePort()
  const logFile = join(directory, 'server.log')
  const child = spawn(process.execPath, [
    ...['run', '-A', ...forDevelopment, 'wrangler'],
    ...['dev', '--config', join(bundle, 'wrangler.toml'), '--local'],
    ...['--ip', '127.0.0.1', '--port', String(port), '--local-protocol', protocol],
    ...['--inspector-port', '0'],
    ...['--persist-to', join(directory, 'wrangler'), '--show-interactive-dev-session=false'],
    ...Object.entries({ LOG: 'json', ...environment }).flatMap(([name, value]) => [
      '--var',
      `${name}:${value}`,
    ]),
  ], {
    cwd: bundle,
    env: { ...process.env, ...quiet, ...wranglerEnvironment },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  const logs = [keepLines(child.stdout!, logFile), keepLines(child.stderr!, logFile)]
  const state = { ended: null as string | null }
  const ended = new Promise<void>((resolve) =>
    child.once('exit', (code, signal) => {
      state.ended = signal ?? String(code)
      resolve()
    })
  )
  const signal = (name: 'SIGTERM' | 'SIGKILL') => state.ended === null && process.kill(child.pid!, name)
  const edge = protocol === 'https'
    ? await openTunnel(port)
    : { url: `http://127.0.0.1:${port}`, close: () => {} }
  const { url } = edge
  await waitUntilReady(`${url}/readyz`, state, `${logFile}.wrangler`, () => signal('SIGKILL'))
    .catch((error) => {
      edge.close()
      throw error
    })

  const schedule = () => fetch(`${url}/cdn-cgi/handler/scheduled`)
  const clock = cron === null ? null : strike(schedule, cron)
  return {
    url,
    logFile,
    schedule,
    async stop() {
      await clock?.stop()
      signal('SIGTERM')
      const timer = setTimeout(() => signal('SIGKILL'), 10_000)
      await ended
      clearTimeout(timer)
      edge.close()
      await Promise.all(logs)
    },
    async kill() {
      signal('SIGKILL')
      edge.close()
      await ended
    },
  }
}

/**
 * Takes plain connections to the TLS of `port`, byte for byte. By https wrangler's proxy leaves links to the
 * Worker's own hosts as they are; by http it makes them http.
 */
async function openTunnel(port: number) {
  const open = new Set<Socket>()
  const server = createServer((plain) => {
    const secure = connect({ port, host: '127.0.0.1', rejectUnauthorized: false })
    for (const [socket, other] of [[plain, secure], [secure, plain]] as const) {
      open.add(socket)
      socket.setNoDelay(true)
      socket.on('error', () => other.destroy())
      socket.on('close', () => open.delete(socket) && other.destroySoon())
      socket.pipe(other)
    }
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    close() {
      server.close()
      for (const socket of open) socket.destroy()
    },
  }
}

/** Calls again and again, `pause` milliseconds after each call's end. */
function strike(call: () => Promise<Response>, pause: number) {
  let timer: ReturnType<typeof setTimeout>
  let stopped = false
  let running = Promise.resolve()
  async function turn() {
    await call().then((reply) => reply.body?.cancel(), () => {})
    if (!stopped) timer = setTimeout(() => running = turn(), pause)
  }
  running = turn()
  return {
    async stop() {
      stopped = true
      clearTimeout(timer)
      await running
    },
  }
}

/**
 * What the Worker itself writes is JSON; wrangler's own words, which hold whole paths, go into a file beside.
 */
async function keepLines(output: NodeJS.ReadableStream, logFile: string): Promise<void> {
  const ours = createWriteStream(logFile, { flags: 'a' })
  const others = createWriteStream(`${logFile}.wrangler`, { flags: 'a' })
  for await (const line of createInterface({ input: output })) {
    ;(line.startsWith('{') ? ours : others).write(`${line}\n`)
  }
  ours.end()
  others.end()
}

/** Runs a command to its end, and answers what it said. */
export async function runDenoQuietly(words: string[]): Promise<string> {
  const child = spawn(process.execPath, words, {
    cwd: root,
    env: { ...process.env, ...quiet },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let said = ''
  for (const output of [child.stdout!, child.stderr!]) output.on('data', (bytes) => said += bytes)
  const code = await new Promise((resolve) => child.once('close', resolve))
  if (code !== 0) throw new Error(`deno ${words.join(' ')} ended with ${code}\n${said}`)
  return said
}
