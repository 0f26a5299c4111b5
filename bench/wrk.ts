import { ExpectedFailure } from '../src/ops/command.ts'
import { fromHere } from './paths.ts'

export interface Load {
  url: string
  kind: 'create' | 'create-with-key' | 'update' | 'update-with-key' | 'read' | 'get' | 'iterate'
  connections: number
  seconds: number
  /** Paths of files with one entry per line. */
  tokens: string
  targets: string
}

/** Latencies in milliseconds. */
export interface LoadResult {
  requests: number
  seconds: number
  p50: number
  p95: number
  p99: number
  max: number
}

/**
 * Runs a load with wrk, which is written in C and stays far from its limits where a client in Deno would
 * reach them.
 */
export async function load({ url, kind, connections, seconds, tokens, targets }: Load): Promise<LoadResult> {
  const script = fromHere(kind === 'iterate' ? 'iterate.lua' : 'load.lua')
  // part of mail addresses, so no two runs may share it
  const word = crypto.randomUUID().slice(0, 8)
  const { stdout, stderr, success } = await new Deno.Command('wrk', {
    args: [
      ...[
        '-t',
        String(Math.min(2, connections)),
        '-c',
        String(connections),
        '-d',
        `${seconds}s`,
        '--timeout',
        '20s',
        '-s',
        script,
        url,
      ],
      ...['--', kind, tokens, targets, word],
    ],
  }).output()
  const text = new TextDecoder().decode(stdout)
  const line = text.trimEnd().split('\n').at(-1)!
  if (!success || !line.startsWith('{')) {
    throw new Error(`wrk failed:\n${text}${new TextDecoder().decode(stderr)}`)
  }
  const { failed, ...loaded } = JSON.parse(line) as LoadResult & { failed: number }
  if (failed > 0) throw new Error(`${failed} of ${loaded.requests} requests to ${kind} failed:\n${text}`)
  return loaded
}

/** Checks that wrk is installed. Throws ExpectedFailure with the remedy. */
export async function needWrk(): Promise<void> {
  try {
    await new Deno.Command('wrk', { args: ['-v'], stdout: 'null', stderr: 'null' }).output()
  } catch {
    throw new ExpectedFailure('the benchmark needs the load generator wrk: apt-get install wrk')
  }
}
