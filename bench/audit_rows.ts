import { verifyOrganization } from '../src/log/verify.ts'
import { connectPostgres } from '../src/database/adapters/postgres.ts'
import type { Bench } from './bench.ts'
import { startLooker } from './look.ts'
import { inTurn, notesOf } from './rounds.ts'
import { atLeast, atMost, type Row, rowOf } from './row.ts'
import { number } from './report.ts'
import { chapters } from './story.ts'

/**
 * Measures a page of 100 events of the log by each filter alone, oldest and newest first, with random values.
 */
export async function measureAudit(bench: Bench): Promise<Row[]> {
  const { scale } = bench
  await using looker = await startLooker(bench, scale.people)
  const filters = Object.entries(await filtersOf(bench, looker.seeded.database))
  const looks = await Promise.all(
    filters.map(([, queries]) =>
      looker.look(queries.flatMap((query) => [`/v1/events?${query}`, `/v1/events?${query}&order=desc`]))
    ),
  )
  const found = await inTurn(scale.rounds, looks)
  return filters.map(([name], index) =>
    rowOf({
      group: 'audit',
      what: `audit by ${name}, ${number(scale.people * chapters)} events: p95`,
      unit: 'ms',
      ours: found[index]!.map(({ p95 }) => p95),
      goals: [atMost(50)],
      notes: notesOf(found[index]!),
    })
  )
}

async function filtersOf({ server }: Bench, database: Parameters<Bench['server']['run']>[0]) {
  const some = async (column: string) =>
    (await server.run(
      database,
      `select ${column} as value from events tablesample system (1) where stream_kind = 'person'
       order by random() limit 40`,
    )).map(({ value }) => encodeURIComponent(String(value)))
  const times = await some(`to_char(occurred_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"')`)
  return {
    type: ['PersonCreated', 'PersonUpdated', 'PersonArchived', 'PersonRolesChanged', 'GroupCreated']
      .map((type) => `type=${type}`),
    actor: [...new Set(await some('actor'))].map((actor) => `actor=${actor}`),
    person: (await some('person_id')).map((id) => `person=${id}`),
    field: ['title', 'address', 'phone', 'email', 'roles', 'groups', 'status'].map((field) =>
      `field=${field}`
    ),
    from: times.map((time) => `from=${time}`),
    to: times.map((time) => `to=${time}`),
  }
}

/** Measures verifying the whole chain, as `ops verify` does. */
export async function measureVerify(bench: Bench): Promise<Row[]> {
  const { database, organization } = await bench.seeded(bench.scale.people)
  const owner = connectPostgres(database.ownerUrl, { connections: 4 })
  const rates: number[] = []
  for (let round = 0; round < bench.scale.rounds; round++) {
    const startedAt = performance.now()
    const { ok, position } = await verifyOrganization(owner, organization, {
      checkpoints: [],
      progress: () => {},
    })
    if (!ok) throw new Error('the chain does not verify')
    rates.push(position / (performance.now() - startedAt) * 1000)
  }
  await owner.close()
  return [rowOf({
    group: 'verify',
    what: 'verify the chain',
    unit: 'events/s',
    ours: rates,
    goals: [atLeast(200_000)],
  })]
}
