import postgres from 'postgres'
import { run, unprivileged } from './programs.ts'

/** A PostgreSQL cluster of this run, which may be stopped. Disposing of it removes it. */
export interface Cluster extends AsyncDisposable {
  port: number
  start(): Promise<void>
  stop(mode: 'fast' | 'immediate'): Promise<void>
  restart(): Promise<void>
  /** Whether transactions may write. */
  setReadOnly(readOnly: boolean): Promise<void>
  /** Runs a statement as the superuser. */
  query(text: string): Promise<postgres.Row[]>
}

export async function createCluster(port: number): Promise<Cluster> {
  const bin = await run(['pg_config', '--bindir'])
  const directory = await unprivileged(['mktemp', '-d', '-t', 'rollcall-soak-XXXXXX'])
  const data = `${directory}/data`
  await unprivileged([`${bin}/initdb`, '-D', data, '-U', 'postgres', '-A', 'trust', '--no-sync'])
  const options = `-p ${port} -c listen_addresses=127.0.0.1 -c unix_socket_directories=${directory}`
  const control = (...words: string[]) => unprivileged([`${bin}/pg_ctl`, '-D', data, '-w', '-s', ...words])
  const started = ['-l', `${directory}/log`, '-o', options]

  async function query(text: string): Promise<postgres.Row[]> {
    const sql = postgres(`postgres://postgres@127.0.0.1:${port}/postgres`, {
      max: 1,
      onnotice: () => {},
      connection: { default_transaction_read_only: false },
    })
    try {
      return await sql.unsafe(text)
    } finally {
      await sql.end()
    }
  }

  return {
    port,
    query,
    async start() {
      await control(...started, 'start')
    },
    async stop(mode) {
      await control('-m', mode, 'stop')
    },
    async restart() {
      await control(...started, '-m', 'fast', 'restart')
    },
    async setReadOnly(readOnly) {
      await query(`alter system set default_transaction_read_only = ${readOnly ? 'on' : 'off'}`)
      await query('select pg_reload_conf()')
    },
    async [Symbol.asyncDispose]() {
      await control('-m', 'immediate', 'stop').catch(() => {})
      await unprivileged(['rm', '-rf', directory])
    },
  }
}
