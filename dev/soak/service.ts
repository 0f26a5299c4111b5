import { Buffer } from 'node:buffer'
import { fileURLToPath } from 'node:url'

/** The service in a process of its own, which may be ended and started again. */
export interface Service extends AsyncDisposable {
  url: string
  pid(): number
  /** Starts the process and waits until it is ready. */
  start(): Promise<void>
  kill(): Promise<void>
  /** Sends SIGTERM and waits for the end, which SIGKILL brings when it takes too long. Returns the status. */
  terminate(): Promise<number>
  environment: Record<string, string>
}

/** Milliseconds that a stop may take. */
const longestStop = 30_000

export const jwtSecret = 'a secret of the soak test, thirty-two bytes and more'

export const root = fileURLToPath(new URL('../..', import.meta.url))

export function createService(
  { port, databaseUrl, ownerUrl, mailUrl, directory, log }: {
    port: number
    databaseUrl: string
    ownerUrl: string
    mailUrl: string
    directory: string
    log: string
  },
): Service {
  const kept = ['PATH', 'HOME', 'DENO_DIR', 'TMPDIR', 'XDG_CACHE_HOME']
  const environment = {
    ...Object.fromEntries(kept.flatMap((name) => Deno.env.get(name) ? [[name, Deno.env.get(name)!]] : [])),
    NO_COLOR: '1',
    PORT: String(port),
    DATABASE_URL: databaseUrl,
    MIGRATE_DATABASE_URL: ownerUrl,
    JWT_SECRET: jwtSecret,
    MASTER_KEY: `k1:${Buffer.from(new Uint8Array(32).fill(7)).toString('base64')}`,
    RESEND_API_KEY: 'soak',
    RESEND_BASE_URL: mailUrl,
    MAIL_FROM: 'Soak <soak@rollcall.test>',
    DATA_DIR: directory,
    LOG: 'json',
  }
  const url = `http://127.0.0.1:${port}`
  let child: Deno.ChildProcess | null = null

  async function end(signal: Deno.Signal): Promise<number> {
    const ending = child!
    ending.kill(signal)
    const timer = setTimeout(() => ending.kill('SIGKILL'), longestStop)
    const { code } = await ending.status
    clearTimeout(timer)
    child = null
    return code
  }

  return {
    url,
    environment,
    pid: () => child?.pid ?? 0,
    async start() {
      // as `deno task start` does; the shell only opens the log
      child = new Deno.Command('sh', {
        args: ['-c', 'exec "$1" run -A src/main.ts >>"$2" 2>&1', 'sh', Deno.execPath(), log],
        cwd: root,
        clearEnv: true,
        env: environment,
        stdin: 'null',
        stdout: 'null',
        stderr: 'null',
      }).spawn()
      for (let attempt = 0; attempt < 600; attempt++) {
        const ready = await fetch(`${url}/readyz`, { signal: AbortSignal.timeout(5_000) }).then(
          async (reply) => (await reply.body?.cancel(), reply.ok),
          () => false,
        )
        if (ready) return
        await new Promise((resolve) => setTimeout(resolve, 100))
      }
      throw new Error(`the service is not ready after 60 s: see ${log}`)
    },
    async kill() {
      await end('SIGKILL')
    },
    terminate: () => end('SIGTERM'),
    async [Symbol.asyncDispose]() {
      if (child) await end('SIGKILL')
    },
  }
}

/** The resident memory of a process in MiB; null when it does not run. */
export function memoryOf(pid: number): number | null {
  try {
    const [, kib] = /VmRSS:\s+(\d+)/.exec(Deno.readTextFileSync(`/proc/${pid}/status`)) ?? []
    return kib === undefined ? null : Number(kib) / 1024
  } catch {
    return null
  }
}
