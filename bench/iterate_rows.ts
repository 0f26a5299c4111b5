import type { Bench } from './bench.ts'
import { settle } from './databases.ts'
import { foundOrganizations } from './organization.ts'
import { loadWith } from './pair.ts'
import { startService } from './processes.ts'
import { atLeast, atMost, type Row, rowOf } from './row.ts'
import { notesOf, perSecond, type Round } from './rounds.ts'
import { tokenFor } from './tokens.ts'

const group = 'iterate'
const what = 'create + update + delete of a person, 200 connections'
const published = 'Zitadel v4.17.1, published, on 7 containers of 6 vCPU'

/** Measures iterations beside figures that others have published; those are quoted, not measured here. */
export async function measureIterations(bench: Bench): Promise<Row[]> {
  const { scale } = bench
  await using database = await bench.server.createForService()
  const [organization] = await foundOrganizations(database, 1)
  await using service = await startService(bench, database)
  const tokens = await bench.file([await tokenFor(organization!)])
  const run = (seconds: number) =>
    loadWith(bench, service, { kind: 'iterate', tokens, targets: tokens, connections: 200, seconds })
  await run(scale.warmUp)
  await settle(bench.server, database)
  const rounds: Round[] = []
  for (let round = 0; round < scale.rounds; round++) rounds.push(await run(scale.seconds))
  const time = (name: 'p50' | 'p95') => rounds.map((round) => round[name])
  return [
    rowOf({
      group,
      what: `${what}: iterations`,
      unit: 'iterations/s',
      ours: rounds.map(perSecond),
      published: `${published}: 19/s`,
      goals: [atLeast(950)],
      notes: notesOf(rounds),
    }),
    rowOf({ group, what: `${what}: p50`, unit: 'ms', ours: time('p50'), published: `${published}: 305 ms` }),
    rowOf({
      group,
      what: `${what}: p95`,
      unit: 'ms',
      ours: time('p95'),
      published: `${published}: 10 s`,
      goals: [atMost(400)],
    }),
  ]
}
