import type { Bench } from './bench.ts'
import { backendsOf, cpuBetween, cpuOf } from './cpu.ts'
import type { Server } from './processes.ts'
import { median } from './stats.ts'
import type { LoadResult } from './wrk.ts'

/** A round of load, and the processor time that it took in microseconds per request. */
export interface Round extends LoadResult {
  server: number
  postgres: number
}

/**
 * Runs several functions in turn, round by round, and returns a list of results for each. The order is
 * reversed after every round.
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

/** Runs two functions in alternating rounds, see {@link inTurn}. */
export async function interleave<T>(rounds: number, ours: () => Promise<T>, beside: () => Promise<T>) {
  const [first, second] = await inTurn(rounds, [ours, beside])
  return { ours: first!, beside: second! }
}

/**
 * Runs a load on a server, and measures the processor time of its process and of PostgreSQL's processes for
 * its database.
 */
export async function withCpu(
  { server }: Bench,
  { pid, database }: Server,
  load: () => Promise<LoadResult>,
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
    server: each(cpuBetween(before.server, after.server)),
    postgres: each(cpuBetween(before.postgres, after.postgres)),
  }
}

export const perSecond = ({ requests, seconds }: LoadResult) => requests / seconds

const noted = { server: 'server CPU µs', postgres: 'postgres CPU µs', p50: 'p50 ms', p95: 'p95 ms' } as const

/** Medians of processor times, which other work on the machine hardly disturbs, and of latencies. */
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
