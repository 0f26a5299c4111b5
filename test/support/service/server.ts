import { type ChildProcess, spawn } from 'node:child_process'
import { closeSync, openSync } from 'node:fs'
import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import process from 'node:process'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('../../../', import.meta.url))

/** A service in a process of its own, as an operator runs it. */
export interface Server {
  url: string
  /** What it printed, stdout and stderr. */
  logFile: string
  /** Asks it to stop; throws when it does not end well within 10 s. */
  stop(): Promise<void>
  /** As a power cut would end it. */
  kill(): Promise<void>
}

/** A service on Deno. */
export interface DenoServer extends Server {
  pid: number
  signal(name: 'SIGTERM' | 'SIGINT'): void
  /** How it ended: the exit status or the signal. */
  ended: Promise<string>
}

export interface ServerOptions {
  environment: Record<string, string>
  /** Starts at the same place again: the directory, and the port where it listened. */
  directory: string
  port?: number
  /** The path that must answer well before the server counts as started; `/readyz` by default. */
  probe?: string
  /** The checkout that it runs from; this one by default. */
  checkout?: string
}

export const temporaryDirectory = () => mkdtemp(join(tmpdir(), 'rollcall-test-'))

export const removeDirectory = (directory: string) => rm(directory, { recursive: true, force: true })

export async function freePort(): Promise<number> {
  const probe = createServer()
  await new Promise<void>((resolve) => probe.listen(0, '127.0.0.1', resolve))
  const { port } = probe.address() as { port: number }
  await new Promise((resolve) => probe.close(resolve))
  return port
}

/** Starts the Deno entry and waits until it says that it is ready. */
export async function startServer(
  { environment, directory, port, checkout, probe = '/readyz' }: ServerOptions,
): Promise<DenoServer> {
  const listening = port ?? await freePort()
  const logFile = join(directory, 'server.log')
  const child = runDeno(
    ['src/main.ts'],
    {
      PORT: String(listening),
      DATA_DIR: join(directory, 'data'),
      LOG: 'json',
      STOP_DELAY: '0',
      ...environment,
    },
    logFile,
    checkout,
  )
  const ended = new Promise<string>((resolve) =>
    child.once('exit', (code, signal) => resolve(signal ?? String(code)))
  )
  const url = `http://127.0.0.1:${listening}`
  const state = { ended: null as string | null }
  ended.then((how) => state.ended = how)
  // Deno's child.kill() reports the signal as the way it ended, whatever the process made of it.
  const signal = (name: 'SIGTERM' | 'SIGINT' | 'SIGKILL') =>
    state.ended === null && process.kill(child.pid!, name)
  await waitUntilReady(url + probe, state, logFile, () => signal('SIGKILL'))

  return {
    url,
    pid: child.pid!,
    logFile,
    async stop() {
      signal('SIGTERM')
      const timer = setTimeout(() => signal('SIGKILL'), 10_000)
      const how = await ended
      clearTimeout(timer)
      if (how !== '0') throw new Error(`the server ended with ${how} after SIGTERM\n${await tail(logFile)}`)
    },
    async kill() {
      signal('SIGKILL')
      await ended
    },
    signal,
    ended,
  }
}

/** Runs one of the operators' commands to its end. */
export async function runOps(
  words: string[],
  environment: Record<string, string>,
  checkout = root,
): Promise<string> {
  const directory = await temporaryDirectory()
  const logFile = join(directory, 'ops.log')
  const child = runDeno(['src/ops/main.ts', ...words], environment, logFile, checkout)
  const code = await new Promise((resolve) => child.once('exit', resolve))
  const output = await readFile(logFile, 'utf8')
  await removeDirectory(directory)
  if (code !== 0) throw new Error(`ops ${words.join(' ')} ended with ${code}\n${output}`)
  return output
}

function runDeno(
  words: string[],
  environment: Record<string, string>,
  logFile: string,
  checkout = root,
): ChildProcess {
  const log = openSync(logFile, 'a')
  const child = spawn(process.execPath, ['run', '-A', ...words], {
    cwd: checkout,
    env: { ...clean(process.env), ...environment },
    stdio: ['ignore', log, log],
  })
  closeSync(log)
  return child
}

const ours = new RegExp(
  '^(PORT|DATABASE_.*|MIGRATE_DATABASE_URL|NEON_.*|DATA_DIR|JW.*|MASTER_KEY|SIGNING_KEY|CHECKPOINT_.*|' +
    'S3_.*|FILES|RESEND_.*|MAIL_FROM|PUBLIC_URL|.*RATE_.*|STOP_.*|.*_TIMEOUT|TRUST_PROXY)$',
)

/** Nothing of the machine's own settings may reach the service under test. */
function clean(environment: Record<string, string | undefined>): Record<string, string | undefined> {
  return Object.fromEntries(Object.entries(environment).filter(([name]) => !ours.test(name)))
}

export async function waitUntilReady(
  url: string,
  state: { ended: string | null },
  logFile: string,
  giveUp: () => void,
) {
  const until = Date.now() + 60_000
  while (Date.now() < until) {
    if (state.ended !== null) {
      throw new Error(`the server ended with ${state.ended}\n${await tail(logFile)}`)
    }
    const ready = await fetch(url).then(async (reply) => {
      await reply.body?.cancel()
      return reply.ok
    }, () => false)
    if (ready) return
    await new Promise((resolve) => setTimeout(resolve, 100))
  }
  giveUp()
  throw new Error(`the server is not ready after 60 s\n${await tail(logFile)}`)
}

const tail = async (logFile: string) => (await readFile(logFile, 'utf8')).split('\n').slice(-30).join('\n')
