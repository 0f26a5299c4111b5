import { spawn } from 'node:child_process'
import { closeSync, openSync } from 'node:fs'
import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import process from 'node:process'
import { fileURLToPath } from 'node:url'
import { freePort, removeDirectory, temporaryDirectory } from './server.ts'

export const root = fileURLToPath(new URL('../../../', import.meta.url))

export interface WorkerdOptions {
  /** Of a wrangler.toml, without `main`. */
  settings: string
  /** The entry, from the project's root. */
  main: string
}

export interface Workerd {
  url: string
  stop(): Promise<void>
}

/**
 * A Worker of the tests' own in workerd, with what it keeps in a directory that goes with it; the product's
 * is worker.ts.
 */
export async function startWorkerd(
  { settings, main }: WorkerdOptions,
): Promise<Workerd> {
  const directory = await temporaryDirectory()
  const port = await freePort()
  const logFile = join(directory, 'log')
  const config = join(directory, 'wrangler.toml')
  await writeFile(config, `main = ${JSON.stringify(join(root, main))}\n${settings}`)
  const log = openSync(logFile, 'a')
  const child = spawn(process.execPath, [
    ...['run', '-A', '--config', join(root, 'deno.dev.json'), 'wrangler'],
    ...['dev', '--config', config, '--local'],
    ...['--ip', '127.0.0.1', '--port', String(port), '--inspector-port', '0'],
    ...['--persist-to', join(directory, 'state'), '--show-interactive-dev-session=false'],
  ], {
    cwd: root,
    env: { ...process.env, WRANGLER_SEND_METRICS: 'false', NO_COLOR: '1' },
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
  const said = await readFile(logFile, 'utf8')
  await workerd.stop()
  throw new Error(`workerd does not answer\n${said}`)
}
