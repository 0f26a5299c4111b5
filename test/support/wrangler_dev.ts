import { spawn } from 'node:child_process'
import { closeSync, openSync } from 'node:fs'
import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import process from 'node:process'
import { fileURLToPath } from 'node:url'
import { freePort, removeDirectory, temporaryDirectory } from './server.ts'

export const root = fileURLToPath(new URL('../../', import.meta.url))

export interface WorkerdOptions {
  /** Of a wrangler.toml, without `main`. */
  settings: string
  /** The entry, from the project's root. */
  main: string
  variables?: Record<string, string>
  environment?: Record<string, string>
}

export interface Workerd {
  url: string
  log(): Promise<string>
  stop(): Promise<void>
}

/** A Worker in workerd, as wrangler dev starts it, with what it keeps in a directory that goes with it. */
export async function startWorkerd(
  { settings, main, variables = {}, environment = {} }: WorkerdOptions,
): Promise<Workerd> {
  const directory = await temporaryDirectory()
  const port = await freePort()
  const logFile = join(directory, 'log')
  const config = join(directory, 'wrangler.toml')
  await writeFile(config, `main = ${JSON.stringify(join(root, main))}\n${settings}`)
  const log = openSync(logFile, 'a')
  const child = spawn(process.execPath, [
    ...['run', '-A', 'npm:wrangler@4.155.0', 'dev', '--config', config, '--local', '--test-scheduled'],
    ...['--ip', '127.0.0.1', '--port', String(port), '--inspector-port', '0'],
    ...['--persist-to', join(directory, 'state'), '--show-interactive-dev-session=false'],
    ...Object.entries(variables).flatMap(([name, value]) => ['--var', `${name}:${value}`]),
  ], {
    cwd: root,
    env: { ...process.env, WRANGLER_SEND_METRICS: 'false', NO_COLOR: '1', ...environment },
    stdio: ['ignore', log, log],
  })
  closeSync(log)
  let running = true
  const ended = new Promise<void>((resolve) =>
    child.once('exit', () => {
      running = false
      resolve()
    })
  )
  const workerd: Workerd = {
    url: `http://127.0.0.1:${port}`,
    log: () => readFile(logFile, 'utf8'),
    async stop() {
      if (running) process.kill(child.pid!, 'SIGTERM')
      await ended
      await removeDirectory(directory)
    },
  }
  const until = Date.now() + 60_000
  while (running && Date.now() < until) {
    const answers = await fetch(workerd.url).then(async (reply) => {
      await reply.body?.cancel()
      return true
    }, () => false)
    if (answers) return workerd
    await new Promise((resolve) => setTimeout(resolve, 100))
  }
  const said = await workerd.log()
  await workerd.stop()
  throw new Error(`workerd does not answer\n${said}`)
}
