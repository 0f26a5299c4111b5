import { ExpectedFailure } from '../src/ops/command.ts'
import { fromHere } from './paths.ts'

export interface Load {
  url: string
  kind: 'create' | 'create-with-key' | 'update' | 'update-with-key' | 'read' | 'get' | 'iterate'
  connections: number
  seconds: number
  /** Files of one a line. */
  tokens: string
  targets: string
}

/** Latencies in milliseconds. */
export interface Loaded {
  requests: number
  seconds: number
  p50: number
  p95: number
  p99: number
  max: number
}

/** Loads a server by wrk, a process of C: far from its limits where a Deno client would be at them. */
export async function load({ url, kind, connections, seconds, tokens, targets }: Load): Promise<Loaded> {
  const script = fromHere(kind === 'iterate' ? 'iterate.lua' : 'load.lua')
  // several addresses are made of it: no two runs may make the same
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
    throw new Error(`wrk did not end well:\n${text}${new TextDecoder().decode(stderr)}`)
  }
  const { failed, ...loaded } = JSON.parse(line) as Loaded & { failed: number }
  if (failed > 0) throw new Error(`${failed} of ${loaded.requests} requests to ${kind} failed:\n${text}`)
  return loaded
}

/** Throws ExpectedFailure with what to do about it. */
export async function needWrk(): Promise<void> {
  try {
    await new Deno.Command('wrk', { args: ['-v'], stdout: 'null', stderr: 'null' }).output()
  } catch {
    throw new ExpectedFailure('the benchmark needs the load generator wrk: apt-get install wrk')
  }
}
