import { afterAll, beforeAll, beforeEach, describe, expect, it, onTestFinished } from 'vitest'
import { sql } from '../../src/database/database.ts'
import { jobs } from '../../src/jobs/index.ts'
import { backoff, type BatchJob, type ClockJob, type Jobs, type RowJob } from '../../src/jobs/job.ts'
import type { LeasedRow } from '../../src/jobs/outbox.ts'
import { createWorker, type WorkerDeps } from '../../src/jobs/worker.ts'
import { type Bench, createBench } from '../support/given/bench.ts'
import { createTestWorker } from '../support/given/worker.ts'
import { databases } from '../support/database/databases.ts'
import type { OpenedDatabase } from '../support/database/opened_database.ts'

describe.each(databases)('the worker on %s', (_, openDatabase) => {
  let opened: OpenedDatabase
  let bench: Bench
  /** The jobs that ran, in order. */
  let ran: string[]

  beforeAll(async () => {
    opened = await openDatabase()
  })
  afterAll(() => opened.close())

  beforeEach(async () => {
    await opened.owner.query(sql`delete from outbox`)
    bench = createBench(opened.database)
    ran = []
  })

  function workerWith(list: Partial<Jobs<WorkerDeps>>) {
    const deps = { ...bench, host: 'test', write: (line: string) => bench.lines.push(line) }
    const worker = createWorker(deps, { outbox: {}, clock: {}, ...list })
    onTestFinished(() => worker.stop())
    return worker
  }

  const leave = (kind: string, ...ids: string[]) =>
    opened.owner.query(sql`insert into outbox (organization_id, id, kind, person_id, due_at, created_at)
      select 'club', i.id, ${kind}, 'jane', ${new Date(bench.time.now).toISOString()}::timestamptz, now()
      from json_array_elements_text(${JSON.stringify(ids)}::json) as i(id)`)

  const rows = () => opened.owner.query(sql`select id, attempts from outbox order by id`)

  const codes = () => bench.lines.map((line) => JSON.parse(line).code)

  const rowJob = (run: (row: LeasedRow) => Promise<'done' | 'retry'>): RowJob<WorkerDeps> => ({
    backoff,
    run,
  })

  const noting = (result: 'done' | 'retry' = 'done') =>
    rowJob(({ id }) => {
      ran.push(id)
      return Promise.resolve(result)
    })

  const byClock = (name: string, results: ('idle' | 'more')[] = []): ClockJob<WorkerDeps> => ({
    every: () => 3_600_000,
    run() {
      ran.push(name)
      return Promise.resolve(results.shift() ?? 'idle')
    },
  })

  it('runs the jobs in the order of the list, those by the clock after the outbox', async () => {
    await leave('second', 'b')
    await leave('first', 'a')
    await workerWith({
      clock: { third: byClock('c'), fourth: byClock('d') },
      outbox: { first: noting(), second: noting() },
    }).turn()
    expect(ran).toEqual(['a', 'b', 'c', 'd'])
    expect(await rows()).toEqual([])
  })

  it('runs the jobs by rows again between two batches of another job', async () => {
    await leave('batches', 'b1', 'b2', 'b3')
    await leave('rows', 'a1')
    const batches: BatchJob<WorkerDeps> = {
      batchSize: 1,
      async run(batch) {
        ran.push(...batch.map(({ id }) => id))
        if (batch[0]!.id === 'b1') await leave('rows', 'a2')
        return { done: batch, retry: { rows: [], dueAt: 0 }, next: 'continue' }
      },
    }
    await workerWith({ outbox: { rows: noting(), batches } }).run()
    expect(ran).toEqual(['a1', 'b1', 'a2', 'b2', 'b3'])
  })

  it('works on one lease of each kind in a round, so that no kind waits for hundreds', async () => {
    await leave('many', ...Array.from({ length: 250 }, (_, index) => `m${String(index).padStart(3, '0')}`))
    await leave('few', 'f1')
    await workerWith({ outbox: { many: noting(), few: noting() } }).run()
    expect(ran.indexOf('f1')).toBe(100)
    expect(ran).toHaveLength(251)
    expect(await rows()).toEqual([])
  })

  it('ends its rest between two rounds at stop', async () => {
    await leave('rows', 'a')
    const { promise, resolve } = Promise.withResolvers<void>()
    const slow = rowJob(async ({ id }) => {
      ran.push(id)
      const until = performance.now() + 50
      while (performance.now() < until) { /* works, and earns a rest */ }
      await leave('rows', 'b')
      resolve()
      return 'done'
    })
    const worker = workerWith({ outbox: { rows: slow } })
    const running = worker.run()
    await promise
    await worker.stop()
    await running
    expect(ran).toEqual(['a'])
  })

  it('leaves the next batch for later when a job asks for a pause', async () => {
    await leave('batches', 'b1', 'b2')
    const batches: BatchJob<WorkerDeps> = {
      batchSize: 1,
      run: (batch) => {
        ran.push(...batch.map(({ id }) => id))
        const retry = { rows: batch, dueAt: bench.time.now + 1_000 }
        return Promise.resolve({ done: [], retry, next: 'pause' })
      },
    }
    await workerWith({ outbox: { batches } }).run()
    expect(ran).toEqual(['b1'])
    expect(await rows()).toEqual([{ id: 'b1', attempts: 1 }, { id: 'b2', attempts: 0 }])
  })

  it('makes a row due again after the backoff of its job', async () => {
    await leave('rows', 'a')
    const worker = workerWith({
      outbox: { rows: { ...noting('retry'), backoff: (attempts) => attempts * 500 } },
    })
    const runsAfter = async (ms: number) => {
      bench.time.now += ms
      ran = []
      await worker.run()
      return ran.length
    }
    expect(await runsAfter(0)).toBe(1)
    expect([await runsAfter(499), await runsAfter(1)]).toEqual([0, 1])
    expect([await runsAfter(999), await runsAfter(1)]).toEqual([0, 1])
  })

  it('logs an error of a job, and runs the others', async () => {
    await leave('broken', 'a')
    await leave('halves', 'b')
    await leave('whole', 'c')
    const fail = () => Promise.reject(new Error('jane@example.com'))
    await workerWith({
      outbox: { broken: rowJob(fail), halves: { batchSize: 10, run: fail }, whole: noting() },
      clock: { clockwork: { every: () => 1, run: fail }, after: byClock('d') },
    }).turn()
    expect(ran).toEqual(['c', 'd'])
    expect(codes()).toEqual(['broken_delayed', 'outbox_failed', 'clockwork_failed'])
    expect(bench.lines.join()).not.toContain('jane')
    expect(await rows()).toEqual([{ id: 'a', attempts: 1 }, { id: 'b', attempts: 1 }])
  })

  it('does not run a job by the clock that the installation has not configured', async () => {
    const unconfigured = { ...byClock('a'), every: () => null }
    const worker = workerWith({ clock: { unconfigured, configured: byClock('b') } })
    await worker.turn()
    worker.start(1)
    await expect.poll(() => ran.length).toBe(2)
    await worker.stop()
    expect(ran).toEqual(['b', 'b'])
  })

  it('runs a job by the clock again at once while it answers that there is more', async () => {
    workerWith({ clock: { long: byClock('a', ['more', 'more', 'idle']) } }).start(3_600_000)
    await expect.poll(() => ran).toEqual(['a', 'a', 'a'])
  })

  it('never overlaps two runs', async () => {
    await leave('rows', 'a')
    let atOnce = 0
    let most = 0
    const worker = workerWith({
      outbox: {
        rows: rowJob(async ({ id }) => {
          most = Math.max(most, ++atOnce)
          if (id === 'a') {
            await leave('rows', 'b')
            worker.wake()
            // long enough for a second run to take the other row meanwhile
            await new Promise((resolve) => setTimeout(resolve, 50))
          }
          ran.push(id)
          atOnce--
          return 'done'
        }),
      },
    })
    await Promise.all([worker.run(), worker.run(), worker.run()])
    expect([most, ran]).toEqual([1, ['a', 'b']])
  })

  it('waits at stop for the jobs under way, and starts no other', async () => {
    await leave('slow', 'a')
    await leave('next', 'b')
    const under: string[] = []
    const { promise: released, resolve: release } = Promise.withResolvers<void>()
    const held = async (name: string) => {
      under.push(name)
      await released
      ran.push(name)
    }
    const worker = workerWith({
      outbox: { slow: rowJob(({ id }) => held(id).then(() => 'done')), next: noting() },
      clock: { long: { every: () => 1, run: () => held('c').then(() => 'more') } },
    })
    worker.start(1)
    await expect.poll(() => under.toSorted()).toEqual(['a', 'c'])
    let stopped = false
    const stopping = worker.stop().then(() => stopped = true)
    await new Promise((resolve) => setTimeout(resolve, 20))
    expect(stopped).toBe(false)
    release()
    await stopping
    expect(ran.toSorted()).toEqual(['a', 'c'])
    await worker.run()
    worker.wake()
    await new Promise((resolve) => setTimeout(resolve, 20))
    expect(ran).toHaveLength(2)
    expect(await rows()).toEqual([{ id: 'b', attempts: 0 }])
  })

  it('reports rows of a kind that no job works on once, and leaves them alone', async () => {
    await leave('carrier_pigeon', 'a', 'b')
    const worker = createTestWorker(bench)
    await worker.turn()
    await worker.turn()
    expect(codes()).toEqual(['outbox_kind_unknown'])
    expect(JSON.parse(bench.lines[0]!)).toMatchObject({ level: 'warn', kind: 'carrier_pigeon' })
    expect(await rows()).toEqual([{ id: 'a', attempts: 0 }, { id: 'b', attempts: 0 }])
  })
})

describe('the list of jobs', () => {
  it('works row by row before it sends batches of mail', () => {
    const order = Object.values(jobs.outbox).map((job) => 'batchSize' in job ? 'batches' : 'rows')
    expect(order.lastIndexOf('rows')).toBeLessThan(order.indexOf('batches'))
  })

  it('steps rebuilds last in the turn of a cron, since they use all of the time that is left', () => {
    expect(Object.keys(jobs.clock).at(-1)).toBe('rebuilds')
  })
})
