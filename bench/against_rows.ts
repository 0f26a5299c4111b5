import type { Bench } from './bench.ts'
import type { Sample } from './comparison.ts'
import { settle } from './databases.ts'
import { timeOps } from './ops.ts'
import { loadWith } from './pair.ts'
import { perSecond } from './rounds.ts'
import type { Unit } from './row.ts'
import { foundOver, importFile, importOf, type Side } from './side.ts'
import type { Load } from './wrk.ts'

/** A measurement by which two checkouts are compared. */
export interface AgainstRow {
  /** Its name in `--only`. */
  name: string
  what: string
  unit: Unit
  /** Warms up a side, and returns a function that measures one round of it. */
  prepare(bench: Bench, side: Side): Promise<() => Promise<Sample>>
}

const ids = ({ people }: Side) => people

const lists = (query: string) => () => [`/v1/people?per_page=100${query}`]

/**
 * All rows, in the order of the table. Rows that leave the people unchanged come before rows that change
 * them.
 */
export const againstRows: AgainstRow[] = [
  http('read', 'read one', { kind: 'read', targets: ids }),
  http('list', 'list, page of 100 with total', { kind: 'get', targets: lists(''), connections: 8 }),
  http('list-status', 'list ?status=, 1 in 4 found', {
    kind: 'get',
    targets: lists('&status=inactive'),
    connections: 8,
  }),
  http('list-role', 'list ?role=, 99 in 100 found', {
    kind: 'get',
    targets: lists('&role=member'),
    connections: 8,
  }),
  http('list-q', 'list ?q=, 1 in 16 found', { kind: 'get', targets: lists('&q=grace'), connections: 8 }),
  http('history', "a person's history", {
    kind: 'get',
    targets: ({ people }) => people.map((id) => `/v1/people/${id}/events`),
  }),
  { name: 'rebuild', what: 'ops rebuild people', unit: 'people/s', prepare: prepareRebuild },
  http('update', 'update', { kind: 'update', targets: ids }),
  http('update-with-key', 'update with Idempotency-Key', { kind: 'update-with-key', targets: ids }),
  http('create', 'create', { kind: 'create', targets: ids }),
  http('create-with-key', 'create with Idempotency-Key', { kind: 'create-with-key', targets: ids }),
  { name: 'import', what: 'ops import', unit: 'people/s', prepare: prepareImport },
]

function http(
  name: string,
  what: string,
  { kind, targets, connections = 64 }: {
    kind: Load['kind']
    targets: (side: Side) => readonly string[]
    connections?: number
  },
): AgainstRow {
  return {
    name,
    what: `${what}, ${connections} connections`,
    unit: 'req/s',
    async prepare(bench, side) {
      const { served, tokens } = side
      const given = { kind, tokens, targets: await bench.file(targets(side)), connections }
      await loadWith(bench, served, { ...given, seconds: bench.scale.warmUp })
      return async () => {
        const round = await loadWith(bench, served, given)
        return { rate: perSecond(round), cpu: round.server + round.postgres }
      }
    },
  }
}

/** Rebuilds the organization that both sides have in common. */
async function prepareRebuild(bench: Bench, { root, served: { database }, organization }: Side) {
  const round = async () => {
    const args = ['rebuild', 'people', '--organization', organization]
    const timed = await timeOps(bench, root, database, args)
    await settle(bench.server, database)
    return sampleOf(timed, bench.scale.targets)
  }
  await round()
  return round
}

/** Imports into a new organization each round. */
async function prepareImport(bench: Bench, side: Side) {
  const { root, served: { database } } = side
  const count = bench.scale.imported
  const file = await importFile(bench, count)
  return async () => {
    const args = importOf(file, await foundOver(bench, side))
    return sampleOf(await timeOps(bench, root, database, args), count)
  }
}

const sampleOf = ({ seconds, cpu }: { seconds: number; cpu: number }, people: number): Sample => ({
  rate: people / seconds,
  cpu: cpu * 1e6 / people,
})
