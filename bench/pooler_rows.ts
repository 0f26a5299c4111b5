import { hasPgBouncer, startPgBouncer } from '../test/support/database/pgbouncer.ts'
import { type AppendOne, connections, keepWriting, openAppend, type WriteLoad } from './appending.ts'
import type { Bench } from './bench.ts'
import { settle } from './databases.ts'
import { foundOrganizations } from './organization.ts'
import { interleave } from './rounds.ts'
import { type Row, rowOf } from './row.ts'

const writers = 32

/**
 * Measures what a pooler in transaction mode costs: appends by way of PgBouncer, beside appends on direct
 * connections to the same database. Nothing where PgBouncer is not installed.
 */
export async function measurePooler(bench: Bench): Promise<Row[]> {
  if (!hasPgBouncer) return []
  await using stack = new AsyncDisposableStack()
  const database = stack.use(await bench.server.createForService())
  const pooler = await startPgBouncer([database.url], { size: connections })
  stack.defer(() => pooler.stop())
  const [organization] = await foundOrganizations(database, 1)
  const pooled = await openAppend(pooler.through(database.url), organization!, stack)
  const direct = await openAppend(database.url, organization!, stack)
  const run = (append: AppendOne, seconds: number) => () => keepWriting(append, writers, seconds)

  await run(pooled, bench.scale.warmUp)()
  await run(direct, bench.scale.warmUp)()
  await settle(bench.server, database)
  const { seconds, rounds } = bench.scale
  const found = await interleave(rounds, run(pooled, seconds), run(direct, seconds))
  const rates = (all: WriteLoad[]) => all.map(({ appends, seconds }) => appends / seconds)
  return [rowOf({
    group: 'pooler',
    what: 'append behind PgBouncer in transaction mode, 32 writers, one organization',
    unit: 'appends/s',
    ours: rates(found.ours),
    beside: { what: 'the same on direct connections', values: rates(found.beside) },
  })]
}
