import type { Bench } from './bench.ts'
import { memoryOf } from './cpu.ts'
import { settle } from './databases.ts'
import { fill, loadWith, type Pair, startPair } from './pair.ts'
import { ratioAtLeast, type Row, rowOf } from './row.ts'
import { interleave, notesOf, perSecond } from './rounds.ts'
import { sizeRows } from './size_rows.ts'

const insert = "the twin's INSERT"

/**
 * Measures creates in one organization. The same load also yields the memory of both servers and the size of
 * what they wrote.
 */
export async function measureCreate(bench: Bench): Promise<Row[]> {
  await using pair = await startPair(bench, 1)
  const row = await measurePair(bench, pair, {
    group: 'create',
    what: 'create over HTTP, 64 connections, one organization',
    beside: insert,
    kind: 'create',
    goal: 1,
  })
  const memory = [await memoryOf(pair.service.pid), await memoryOf(pair.twin.pid)]
  return [row, ...await sizeRows(bench, pair, memory)]
}

export async function measureCreateMany(bench: Bench): Promise<Row[]> {
  await using pair = await startPair(bench, 1_000)
  return [
    await measurePair(bench, pair, {
      group: 'create-many',
      what: 'create over HTTP, 64 connections, 1,000 organizations',
      beside: insert,
      kind: 'create',
      goal: 1,
    }),
  ]
}

export async function measureUpdate(bench: Bench): Promise<Row[]> {
  await using pair = await startPair(bench, 1)
  return [
    await measurePair(bench, pair, {
      group: 'update',
      what: 'update over HTTP, 64 connections',
      beside: "the twin's UPDATE",
      kind: 'update',
      goal: 0.7,
    }),
  ]
}

export async function measureRead(bench: Bench): Promise<Row[]> {
  await using pair = await startPair(bench, 1)
  return [
    await measurePair(bench, pair, {
      group: 'read',
      what: 'read one over HTTP, 64 connections',
      beside: "the twin's SELECT",
      kind: 'read',
      goal: 1,
    }),
  ]
}

interface PairRow {
  group: string
  what: string
  beside: string
  kind: 'create' | 'update' | 'read'
  /** The target ratio. */
  goal: number
}

async function measurePair(
  bench: Bench,
  pair: Pair,
  { group, what, beside, kind, goal }: PairRow,
): Promise<Row> {
  const { scale } = bench
  const { service, twin, tokens } = pair
  const filled = kind === 'create' ? { ours: tokens, beside: tokens } : await fill(bench, pair, scale.targets)
  const round = (side: 'ours' | 'beside', seconds?: number) => () =>
    loadWith(bench, side === 'ours' ? service : twin, { kind, tokens, targets: filled[side], seconds })
  await round('ours', scale.warmUp)()
  await round('beside', scale.warmUp)()
  await settle(bench.server, service.database, twin.database)
  const found = await interleave(scale.rounds, round('ours'), round('beside'))
  return rowOf({
    group,
    what,
    unit: 'req/s',
    ours: found.ours.map(perSecond),
    beside: { what: beside, values: found.beside.map(perSecond) },
    goals: [ratioAtLeast(goal)],
    notes: notesOf(found.ours, found.beside),
  })
}
