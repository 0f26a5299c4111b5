import { type ChildProcess, execFileSync, spawn } from 'node:child_process'
import { chownSync } from 'node:fs'
import { chmod, writeFile } from 'node:fs/promises'
import { connect } from 'node:net'
import { join } from 'node:path'
import process from 'node:process'
import { isProgram } from '../service/programs.ts'
import { freePort, removeDirectory, temporaryDirectory } from '../service/server.ts'

/** A PgBouncer of a test's own, in transaction mode. */
export interface PgBouncer {
  /** The URL of a database, by way of PgBouncer. */
  through(url: string): string
  stop(): Promise<void>
}

const program = ['/usr/sbin/pgbouncer', '/usr/local/sbin/pgbouncer', '/usr/local/bin/pgbouncer'].find(
  isProgram,
)

export const hasPgBouncer = program !== undefined

/**
 * Starts PgBouncer in front of the server of these URLs, for their logins. It has `size` sessions for each
 * database and login, fewer than the service has connections, so that calls do not keep their session. With
 * `settings`, lines are added to its configuration.
 */
export async function startPgBouncer(
  urls: readonly string[],
  { size = 4, settings = '' } = {},
): Promise<PgBouncer> {
  const { hostname, port: serverPort } = new URL(urls[0]!)
  const directory = await temporaryDirectory()
  const port = await freePort()
  const logins = urls.map((url) => new URL(url)).map(({ username, password }) =>
    `"${decodeURIComponent(username)}" "${decodeURIComponent(password)}"\n`
  )
  const configuration = join(directory, 'pgbouncer.ini')
  await writeFile(join(directory, 'users.txt'), logins.join(''))
  await writeFile(
    configuration,
    `[databases]
* = host=${hostname} port=${serverPort || 5432}
[pgbouncer]
listen_addr = 127.0.0.1
listen_port = ${port}
unix_socket_dir =
auth_type = trust
auth_file = ${join(directory, 'users.txt')}
pool_mode = transaction
default_pool_size = ${size}
max_client_conn = 200
logfile = ${join(directory, 'pgbouncer.log')}
${settings}
`,
  )
  // it does not run as root
  const asRoot = process.getuid?.() === 0
  await chmod(directory, 0o755)
  if (asRoot) chownSync(directory, ...idsOf('postgres'))
  const words = [program!, '-q', configuration]
  const child = asRoot
    ? spawn('runuser', ['-u', 'postgres', '--', ...words], { cwd: '/', stdio: 'ignore' })
    : spawn(words[0]!, words.slice(1), { cwd: '/', stdio: 'ignore' })
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()))
  await untilItListens(port, child)
  return {
    through(url) {
      const by = new URL(url)
      by.hostname = '127.0.0.1'
      by.port = String(port)
      return by.href
    },
    async stop() {
      // runuser passes the signal on
      process.kill(child.pid!, 'SIGTERM')
      await ended
      await removeDirectory(directory)
    },
  }
}

const idsOf = (user: string): [number, number] => {
  const id = (option: string) => Number(execFileSync('id', [option, user], { encoding: 'utf8' }))
  return [id('-u'), id('-g')]
}

async function untilItListens(port: number, child: ChildProcess): Promise<void> {
  for (const until = Date.now() + 30_000; Date.now() < until;) {
    if (child.exitCode !== null) throw new Error(`PgBouncer ended with ${child.exitCode}`)
    const isListening = await new Promise<boolean>((resolve) => {
      const socket = connect(port, '127.0.0.1', () => resolve(true)).once('error', () => resolve(false))
      socket.once('connect', () => socket.destroy())
    })
    if (isListening) return
    await new Promise((resolve) => setTimeout(resolve, 50))
  }
  throw new Error('PgBouncer does not listen after 30 s')
}
