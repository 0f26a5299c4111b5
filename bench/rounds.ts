import type { Bench } from './bench.ts'
import { backendsOf, cpuOf, spent } from './cpu.ts'
import type { Served } from './processes.ts'
import { median } from './stats.ts'
import type { Loaded } from './wrk.ts'

/** A round of load and the processor time that it took, in microseconds a request. */
export interface Round extends Loaded {
  server: number
  postgres: number
}

/**
 * What each of several answered, a list each, round by round in turn: the first of a round is last in the
 * next.
 */
export async function inTurn<T>(rounds: number, each: readonly (() => Promise<T>)[]): Promise<T[][]> {
  const found = each.map((): T[] => [])
  const order = each.map((_, index) => index)
  for (let round = 0; round < rounds; round++) {
    for (const index of order) found[index]!.push(await each[index]!())
    order.reverse()
  }
  return found
}

/** The same for two. */
export async function interleave<T>(rounds: number, ours: () => Promise<T>, beside: () => Promise<T>) {
  const [first, second] = await inTurn(rounds, [ours, beside])
  return { ours: first!, beside: second! }
}

/** Loads a server and tells what its process and PostgreSQL's processes for its database spent meanwhile. */
export async function withCpu(
  { server }: Bench,
  { pid, database }: Served,
  load: () => Promise<Loaded>,
): Promise<Round> {
  const look = async () => ({
    server: await cpuOf([pid]),
    postgres: await cpuOf(await backendsOf(server.sql, database.name)),
  })
  const before = await look()
  const loaded = await load()
  const after = await look()
  const each = (seconds: number) => seconds * 1e6 / loaded.requests
  return {
    ...loaded,
    server: each(spent(before.server, after.server)),
    postgres: each(spent(before.postgres, after.postgres)),
  }
}

export const perSecond = ({ requests, seconds }: Loaded) => requests / seconds

const noted = { server: 'server CPU µs', postgres: 'postgres CPU µs', p50: 'p50 ms', p95: 'p95 ms' } as const

/** Medians of what the clock of a busy machine does not disturb, and of what callers feel. */
export function notesOf(ours: readonly Round[], beside?: readonly Round[]): Record<string, number> {
  const of = (rounds: readonly Round[], name: keyof typeof noted) =>
    median(rounds.map((round) => round[name]))
  const cpu = (rounds: readonly Round[]) => of(rounds, 'server') + of(rounds, 'postgres')
  return {
    ...Object.fromEntries(
      Object.entries(noted).flatMap(([key, name]) => [
        [name, of(ours, key as keyof typeof noted)],
        ...(beside ? [[`${name}, beside`, of(beside, key as keyof typeof noted)]] : []),
      ]),
    ),
    ...(beside && { 'CPU ratio (beside / ours)': cpu(beside) / cpu(ours) }),
  }
}
