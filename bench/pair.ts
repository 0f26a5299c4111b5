import type { Bench } from './bench.ts'
import type { OwnDatabase } from './databases.ts'
import { foundOrganizations } from './organization.ts'
import { type Server, startService, startTwin } from './processes.ts'
import { type Round, withCpu } from './rounds.ts'
import { tokenFor } from './tokens.ts'
import { twinTable } from './twin.ts'
import { type Load, load } from './wrk.ts'

/** The service and its twin, each with a database of its own, and tokens of some organizations. */
export interface Pair extends AsyncDisposable {
  service: Server
  twin: Server
  /** A file with a token per organization. */
  tokens: string
}

export async function startPair(bench: Bench, organizations: number): Promise<Pair> {
  await using stack = new AsyncDisposableStack()
  const ours = stack.use(await bench.server.createForService())
  const theirs = stack.use(await bench.server.createPlain())
  await bench.server.run(theirs, twinTable)
  const ids = await foundOrganizations(ours, organizations)
  const service = stack.use(await startService(bench, ours))
  const twin = stack.use(await startTwin(bench, theirs))
  const owned = stack.move()
  return {
    service,
    twin,
    tokens: await bench.file(await Promise.all(ids.map(tokenFor))),
    [Symbol.asyncDispose]: () => owned.disposeAsync(),
  }
}

/** Creates people until both sides have `count`. Returns a file with that many ids for each. */
export async function fill(bench: Bench, { service, twin, tokens }: Pair, count: number) {
  const targets = async (served: Server) => {
    let ids: string[] = []
    while (ids.length < count) {
      await load({ url: served.url, kind: 'create', connections: 64, seconds: 2, tokens, targets: tokens })
      ids = await idsOf(bench, served.database, count)
    }
    return await bench.file(ids)
  }
  return { ours: await targets(service), beside: await targets(twin) }
}

async function idsOf({ server }: Bench, database: OwnDatabase, count: number): Promise<string[]> {
  const rows = await server.run(database, `select id from people order by random() limit ${count}`)
  return rows.map(({ id }) => id as string)
}

/** Runs one round of load on one server of a pair. */
export function loadWith(
  bench: Bench,
  served: Server,
  { seconds = bench.scale.seconds, connections = 64, ...given }:
    & Pick<Load, 'kind' | 'tokens' | 'targets'>
    & { seconds?: number; connections?: number },
): Promise<Round> {
  return withCpu(bench, served, () => load({ url: served.url, seconds, connections, ...given }))
}
