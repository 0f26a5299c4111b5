import postgres from 'postgres'
import { people } from '../projections/people/projection.ts'
import { beginRebuild, chunks, step } from '../projections/rebuild/rebuild.ts'
import { type Database, sql } from '../src/database/database.ts'
import { connectPostgres } from '../src/database/adapters/postgres.ts'
import type { Bench } from './bench.ts'
import { type OwnDatabase, settle } from './databases.ts'
import { interleave } from './rounds.ts'
import { atLeast, ratioAtLeast, type Row, rowOf } from './row.ts'
import { number } from './report.ts'
import { median } from './stats.ts'
import { masterKey } from './tokens.ts'

/**
 * Measures a rebuild from the first event read until callers see the new rows, and until the last old row is
 * removed.
 */
export async function measureRebuild(bench: Bench): Promise<Row[]> {
  const { scale, server } = bench
  const { database, organization } = await bench.seeded(scale.people)
  const connected = connectPostgres(database.url)
  const [head] = await server.run(
    database,
    `select position from heads where organization_id = '${organization}'`,
  )
  const events = Number(head!.position)
  const removals: number[] = []
  await settle(server, database)
  const found = await interleave(
    scale.rebuilds,
    async () => {
      const { live, finished } = await rebuild(connected, organization)
      removals.push(finished - live)
      await settle(server, database)
      return events / live
    },
    async () => events / await copyOut(database, organization),
  )
  await connected.close()
  return [rowOf({
    group: 'rebuild',
    what: `rebuild of the read model, ${number(events)} events`,
    unit: 'events/s',
    ours: found.ours,
    beside: { what: 'copy (select … from events) to stdout', values: found.beside },
    goals: [ratioAtLeast(0.2), atLeast(100_000)],
    notes: { 'removal of the old rows afterwards, s': median(removals) },
  })]
}

/** Runs a rebuild. Both times are in seconds since its start. */
async function rebuild(
  database: Database,
  organization: string,
): Promise<{ live: number; finished: number }> {
  const startedAt = performance.now()
  const since = () => (performance.now() - startedAt) / 1000
  const generation = async () => {
    const [row] = await database.query(
      sql`select live_generation_of(${people.name}, ${organization}) as generation`,
    )
    return row!.generation as number
  }
  const old = await generation()
  await beginRebuild(database, { organization, projection: people }, 'bench', { lease: true })
  const whenLive = (async () => {
    while (await generation() === old) await new Promise((resolve) => setTimeout(resolve, 20))
    return since()
  })()
  const { outcome } = await step({ database, masterKeys: [masterKey] }, {
    organization,
    projection: people,
    holder: 'bench',
    budgetMs: Infinity,
    chunk: chunks.foreground,
  })
  if (outcome !== 'finished') throw new Error(`the rebuild is ${outcome}`)
  return { live: await whenLive, finished: since() }
}

/** Copies all events out, and returns the seconds until the last byte. */
async function copyOut({ ownerUrl }: OwnDatabase, organization: string): Promise<number> {
  const owner = postgres(ownerUrl, { max: 1, onnotice: () => {} })
  const startedAt = performance.now()
  const query = `copy (select * from events where organization_id = '${organization}') to stdout`
  for await (const _ of await owner.unsafe(query).readable()) {
    // only the transfer is measured
  }
  const seconds = (performance.now() - startedAt) / 1000
  await owner.end()
  return seconds
}
