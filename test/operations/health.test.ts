import { describe, expect } from 'vitest'
import { sql } from '../../src/database/database.ts'
import { deliverInvitations } from '../../src/jobs/invitation_mail/deliver.ts'
import { outboxDepth } from '../../src/jobs/outbox.ts'
import type { DepsOf } from '../../src/jobs/job.ts'
import { createWorker, type WorkerDeps } from '../../src/jobs/worker.ts'
import { findConcerns } from '../../src/operations/health.ts'
import { onDatabases } from '../support/database/fixture.ts'
import { retry } from '../support/fakes/sender.ts'
import { inviteSomebody } from '../support/given/bench.ts'

const minute = 60_000

describe.each(onDatabases)('what an operator should look at on %s', (_, onDatabase) => {
  const it = onDatabase.extend('given', async ({ owner, workbench: bench, organization }) => {
    await owner.script('delete from outbox; delete from rebuilds')
    await inviteSomebody(bench, organization)
    await owner.query(sql`delete from outbox where kind <> 'invitation_mail'`)
    const startedAt = bench.time.now
    const deps: DepsOf<typeof deliverInvitations> & WorkerDeps = {
      ...bench,
      sender: { send: (messages) => Promise.resolve(retry('http_403')(messages)) },
      mailFrom: 'Rollcall <rollcall@localhost>',
      publicUrl: 'http://localhost',
      host: 'test',
      write: () => {},
    }
    const worker = createWorker(deps, { outbox: { invitation_mail: deliverInvitations }, clock: {} })
    /** Runs the worker every second for some time, as a server does. */
    async function workFor(minutes: number) {
      for (let second = 0; second < minutes * 60; second += 5) {
        bench.time.now += 5_000
        await worker.run()
      }
    }
    const codes = async (since = startedAt) => {
      const concerns = await findConcerns(bench.database, { now: bench.time.now, startedAt: since })
      return concerns.map(({ code }) => code)
    }
    return { owner, bench, organization, startedAt, worker, workFor, codes }
  })

  it('is nothing at first, nor shortly after a failure', async ({ given: { codes, workFor } }) => {
    expect(await codes()).toEqual([])
    await workFor(1)
    expect(await codes()).toEqual([])
  })

  it('is mail that the provider refuses for 20 minutes, although no row is overdue', async ({ given }) => {
    const { bench, codes, workFor } = given
    await workFor(20)
    expect(await outboxDepth(bench.database, bench.time.now, 300)).toMatchObject({ overdue: 0 })
    expect(await codes()).toEqual(['outbox_stuck'])
    // also to a process that was started just now
    expect(await codes(bench.time.now)).toEqual(['outbox_stuck'])
  })

  it('is work that nothing tries, once a process has run for five minutes', async ({ given }) => {
    const { bench, codes } = given
    bench.time.now += 4 * minute
    expect(await codes()).toEqual([])
    bench.time.now += minute
    expect(await codes()).toEqual(['outbox_stuck'])
  })

  it('is not work that waited while no process ran', async ({ given }) => {
    const { bench, codes } = given
    bench.time.now += 600 * minute
    expect(await codes(bench.time.now - minute)).toEqual([])
  })

  it('is not work that was refused once before a downtime and was not tried since', async ({ given }) => {
    const { bench, codes, worker } = given
    await worker.run()
    bench.time.now += 600 * minute
    expect(await codes(bench.time.now - minute)).toEqual([])
  })

  it('is a rebuild without progress, once a process has run for five minutes', async ({ given }) => {
    const { owner, codes, organization } = given
    await owner.query(sql`
      insert into rebuilds (organization_id, name, state, shape, total, holder, held_since, lease_until,
        progressed_at, started_at)
      values (${organization}, 'people', 'walking', 1, 1, 'nobody', now(), now(), now() - interval '1 hour',
        now())`)
    expect(await codes(Date.now() - 6 * minute)).toContain('rebuild_stuck')
    expect(await codes(Date.now() - 4 * minute)).not.toContain('rebuild_stuck')
  })
})
