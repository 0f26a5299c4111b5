import { getPostgreSQLEventStore } from '@event-driven-io/emmett-postgresql'
import process from 'node:process'
import { Pool } from 'pg'
import { coalesce } from '../events/coalesce.ts'
import { createAppend } from '../events/log.ts'
import { nobody } from '../events/person.ts'
import { evolved, newId, personItem } from '../src/commands/item.ts'
import { create } from '../src/commands/person.ts'
import { connectPostgres } from '../src/database/postgres.ts'
import { isRefused } from '../src/commands/decision.ts'
import { createSettingsCache } from '../src/commands/settings.ts'
import type { Bench } from './bench.ts'
import { settle } from './databases.ts'
import { foundOrganization } from './organization.ts'
import { interleave } from './rounds.ts'
import { ratioAtLeast, type Row, rowOf } from './row.ts'
import { median } from './stats.ts'
import { masterKey } from './tokens.ts'

const writers = 32

/** As many as the service has. */
const connections = 10

/** Appends a new stream of one event. */
type AppendOne = (n: number) => Promise<void>

/** A person's creation into the log, from decision to commit, beside an event store without anything else. */
export async function measureAppend(bench: Bench): Promise<Row[]> {
  await using stack = new AsyncDisposableStack()
  const ours = stack.use(await bench.server.createForService())
  const theirs = stack.use(await bench.server.createPlain())
  const appendOurs = await openOurs(ours.url, stack)
  const appendTheirs = await openEmmett(theirs.url, stack)
  const run = (append: AppendOne, seconds: number) => () => keepWriting(append, seconds)

  await run(appendOurs, bench.scale.warmUp)()
  await run(appendTheirs, bench.scale.warmUp)()
  await settle(bench.server, ours, theirs)
  const { seconds, rounds } = bench.scale
  const found = await interleave(rounds, run(appendOurs, seconds), run(appendTheirs, seconds))
  const rates = (all: Written[]) => all.map(({ appends, seconds }) => appends / seconds)
  const cpu = (all: Written[]) => median(all.map(({ appends, cpu }) => cpu / appends))
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

async function openOurs(url: string, stack: AsyncDisposableStack): Promise<AppendOne> {
  const database = connectPostgres(url, { connections })
  stack.defer(() => database.close())
  const masterKeys = [masterKey]
  const organization = await foundOrganization(database)
  const settings = (await createSettingsCache(database, masterKeys).find(organization))!
  const append = coalesce(createAppend(database))
  return async function appendPerson(n) {
    const now = Date.now()
    const context = { now, settings, groups: [] }
    const events = create(nobody, { profile: profileOf(n), status: 'active', source: 'oauth' }, context)
    if (isRefused(events)) throw new Error(events.refused)
    const metadata = { actor: 'bench', requestId: newId(now), reason: null, at: now }
    const change = { before: nobody, id: newId(now), events, settings, metadata, key: null }
    const [outcome] = await append([personItem(change, evolved(change), masterKeys)])
    if (outcome!.outcome !== 'appended') throw new Error(outcome!.outcome)
  }
}

async function openEmmett(url: string, stack: AsyncDisposableStack): Promise<AppendOne> {
  const pool = new Pool({ connectionString: url, max: connections })
  const store = getPostgreSQLEventStore(url, { connectionOptions: { pool } })
  stack.defer(() => pool.end())
  await store.schema.migrate()
  return async function appendEvent(n) {
    const data = { to: { ...profileOf(n), status: 'active', source: 'oauth', language: 'en' } }
    const metadata = { actor: 'bench', requestId: newId(Date.now()) }
    await store.appendToStream(`person-${newId(Date.now())}`, [{ type: 'PersonCreated', data, metadata }], {
      expectedStreamVersion: 'STREAM_DOES_NOT_EXIST',
    })
  }
}

interface Written {
  appends: number
  seconds: number
  /** Microseconds of this process. */
  cpu: number
}

async function keepWriting(append: AppendOne, seconds: number): Promise<Written> {
  const cpuBefore = process.cpuUsage()
  const startedAt = performance.now()
  const until = startedAt + seconds * 1000
  let appends = 0
  async function write() {
    while (performance.now() < until) {
      await append(appends)
      appends++
    }
  }
  await Promise.all(Array.from({ length: writers }, write))
  const { user, system } = process.cpuUsage(cpuBefore)
  return { appends, seconds: (performance.now() - startedAt) / 1000, cpu: user + system }
}

const profileOf = (n: number) => ({
  name: 'Grace Hopper',
  first_name: 'Grace',
  last_name: 'Hopper',
  email: `grace.${crypto.randomUUID()}@example.com`,
  phone: '+12025550147',
  title: `Engineer ${n}`,
})
