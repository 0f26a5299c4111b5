import { getPostgreSQLEventStore } from '@event-driven-io/emmett-postgresql'
import { Pool } from 'pg'
import { newId } from '../src/new_id.ts'
import {
  type AppendOne,
  connections,
  keepWriting,
  newProfile,
  openAppend,
  type WriteLoad,
} from './appending.ts'
import type { Bench } from './bench.ts'
import { settle } from './databases.ts'
import { foundOrganizations } from './organization.ts'
import { interleave } from './rounds.ts'
import { ratioAtLeast, type Row, rowOf } from './row.ts'
import { median } from './stats.ts'

const writers = 32

/** Measures appending a person's creation, from decision to commit, beside a general-purpose event store. */
export async function measureAppend(bench: Bench): Promise<Row[]> {
  await using stack = new AsyncDisposableStack()
  const ours = stack.use(await bench.server.createForService())
  const theirs = stack.use(await bench.server.createPlain())
  const [organization] = await foundOrganizations(ours, 1)
  const appendOurs = await openAppend(ours.url, organization!, stack)
  const appendTheirs = await openEmmett(theirs.url, stack)
  const run = (append: AppendOne, seconds: number) => () => keepWriting(append, writers, seconds)

  await run(appendOurs, bench.scale.warmUp)()
  await run(appendTheirs, bench.scale.warmUp)()
  await settle(bench.server, ours, theirs)
  const { seconds, rounds } = bench.scale
  const found = await interleave(rounds, run(appendOurs, seconds), run(appendTheirs, seconds))
  const rates = (all: WriteLoad[]) => all.map(({ appends, seconds }) => appends / seconds)
  const cpu = (all: WriteLoad[]) => median(all.map(({ appends, cpu }) => cpu / appends))
  return [rowOf({
    group: 'append',
    what: 'append without HTTP, 32 writers, one organization',
    unit: 'appends/s',
    ours: rates(found.ours),
    beside: { what: 'appendToStream of @event-driven-io/emmett-postgresql', values: rates(found.beside) },
    goals: [ratioAtLeast(3)],
    notes: { 'client CPU µs': cpu(found.ours), 'client CPU µs, beside': cpu(found.beside) },
  })]
}

async function openEmmett(url: string, stack: AsyncDisposableStack): Promise<AppendOne> {
  const pool = new Pool({ connectionString: url, max: connections })
  const store = getPostgreSQLEventStore(url, { connectionOptions: { pool } })
  // a client that is closing while its database is dropped may report an error
  pool.on('connect', (client) => client.on('error', () => {}))
  stack.defer(async () => {
    await store.close()
    await pool.end()
  })
  await store.schema.migrate()
  return async function appendEvent(n) {
    const data = { to: { ...newProfile(n), status: 'active', source: 'oauth', language: 'en' } }
    const metadata = { actor: 'bench', requestId: newId(Date.now()) }
    await store.appendToStream(`person-${newId(Date.now())}`, [{ type: 'PersonCreated', data, metadata }], {
      expectedStreamVersion: 'STREAM_DOES_NOT_EXIST',
    })
  }
}
