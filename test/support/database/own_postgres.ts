import { execFile } from 'node:child_process'
import { rm } from 'node:fs/promises'
import process from 'node:process'
import { promisify } from 'node:util'
import { freePort } from '../service/server.ts'

const run = promisify(execFile)

/** A PostgreSQL server of a test's own, that may be stopped. */
export interface OwnPostgres {
  url: string
  /** The file of its log. */
  logFile: string
  start(): Promise<void>
  stop(mode?: 'fast' | 'immediate'): Promise<void>
  remove(): Promise<void>
}

/** PostgreSQL refuses to run as root: then it runs as its usual user. */
async function unprivileged(words: string[]): Promise<string> {
  const [command, ...rest] = process.getuid?.() === 0 ? ['runuser', '-u', 'postgres', '--', ...words] : words
  // A server keeps what it inherits open: with pipes the call would never end.
  return (await run(command!, rest, { cwd: '/', timeout: 60_000 })).stdout.trim()
}

/** `settings` are given to the server as NAME=VALUE. */
export async function createOwnPostgres(settings: readonly string[] = []): Promise<OwnPostgres> {
  return await createServer(
    (bin, data) => unprivileged([`${bin}/initdb`, '-D', data, '-U', 'postgres', '-A', 'trust', '--no-sync']),
    settings,
  )
}

/** A streaming replica of a server that runs. */
export async function createOwnReplica(primary: OwnPostgres): Promise<OwnPostgres> {
  return await createServer((bin, data) =>
    unprivileged([`${bin}/pg_basebackup`, '-d', primary.url, '-D', data, '-R', '-c', 'fast', '--no-sync'])
  )
}

/** `make` fills the data directory, which is not there yet. */
async function createServer(
  make: (bin: string, data: string) => Promise<unknown>,
  settings: readonly string[] = [],
): Promise<OwnPostgres> {
  const bin = (await run('pg_config', ['--bindir'])).stdout.trim()
  const directory = await unprivileged(['mktemp', '-d', '-t', 'rollcall-postgres-XXXXXX'])
  const data = `${directory}/data`
  const port = await freePort()
  await make(bin, data)
  const options = [
    'listen_addresses=127.0.0.1',
    `unix_socket_directories=${directory}`,
    'fsync=off',
    ...settings,
  ].map((setting) => `-c ${setting}`).join(' ')
  const control = (...words: string[]) => unprivileged([`${bin}/pg_ctl`, '-D', data, '-w', ...words])
  const server: OwnPostgres = {
    url: `postgres://postgres@127.0.0.1:${port}/postgres`,
    logFile: `${directory}/log`,
    async start() {
      await control('-l', server.logFile, '-o', `-p ${port} ${options}`, 'start')
    },
    async stop(mode = 'fast') {
      await control('-m', mode, 'stop')
    },
    async remove() {
      await server.stop('immediate').catch(() => {})
      await rm(directory, { recursive: true, force: true })
    },
  }
  return server
}
