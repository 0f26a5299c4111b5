import { presentOf } from '../support/given/present.ts'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { bulkInvite } from '../../src/operations/bulk_invite.ts'
import { runCommand } from '../support/given/commands.ts'
import { loadPerson } from '../../src/commands/people.ts'
import { revokeInvitation } from '../../src/domain/invitation.ts'
import { remove, update } from '../../src/domain/person.ts'
import { DatabaseError, sql } from '../../src/database/database.ts'
import { newId } from '../../src/new_id.ts'
import type { JobDeps } from '../../src/jobs/index.ts'
import { leaseRows, outboxDepth, postponeRows } from '../../src/jobs/outbox.ts'
import { pruneIdempotencyKeys } from '../../src/jobs/stored_replies.ts'
import type { WorkerDeps } from '../../src/jobs/worker.ts'
import { type Bench, createBench, founder, inviteSomebody, newOrganization } from '../support/given/bench.ts'
import { createTestWorker } from '../support/given/worker.ts'
import { databases } from '../support/database/databases.ts'
import { fakeSender, retry } from '../support/fakes/sender.ts'
import type { OpenedDatabase } from '../support/database/opened_database.ts'

describe.each(databases)('the outbox on %s', (_, openDatabase) => {
  let opened: OpenedDatabase
  let bench: Bench
  let organization: string
  const forgotten: string[] = []

  beforeAll(async () => {
    opened = await openDatabase()
  })
  afterAll(() => opened.close())

  beforeEach(async () => {
    await opened.owner.query(sql`delete from outbox`)
    bench = createBench(opened.database)
    organization = await newOrganization(bench)
    forgotten.length = 0
  })

  const workerWith = (
    sender: ReturnType<typeof fakeSender>,
    deps: Partial<JobDeps & WorkerDeps> = {},
  ) =>
    createTestWorker(bench, {
      sender,
      forgetFiles: (_, person) => {
        forgotten.push(person)
        return Promise.resolve()
      },
      ...deps,
    })

  const command = (person: string, decide: typeof remove | typeof revokeInvitation) =>
    runCommand(bench, { ...founder, organization, ifMatch: null }, {
      person,
      decide,
      command: {},
    })

  const mailEvents = () =>
    opened.owner.query(sql`select type, open, person_id, actor from events
      where organization_id = ${organization} and stream_kind = 'mail' order by position`)

  const waiting = async () => (await outboxDepth(bench.database, bench.time.now, 60)).rows

  const inviteMany = (count: number) =>
    bulkInvite(bench, { ...founder, organization, ifMatch: null }, {
      candidates: Array.from({ length: count }, (_, index) => `rower.${index}@example.com`),
    })

  test('an invitation is mailed with its link, and recorded', async () => {
    const { id, token } = await inviteSomebody(bench, organization)
    const sender = fakeSender()
    await workerWith(sender).run()
    const [message] = sender.calls[0]!
    expect(message).toMatchObject({
      to: 'jane@example.com',
      from: 'Rollcall <mail@rollcall.test>',
      personId: id,
    })
    expect(message!.text).toContain(`https://people.example.test/invitations/${token}`)
    expect(await mailEvents()).toMatchObject([{ type: 'MailSent', person_id: id, actor: 'system' }])
    expect(await waiting()).toEqual({ invitation_expiry: 1 })
  })

  test('five failures and restarts in between delay the mail and neither lose nor double it', async () => {
    await inviteSomebody(bench, organization)
    const sender = fakeSender([retry('http_429', 3), retry(), retry(), retry(), retry()])
    const waits = [3000, 2000, 4000, 8000, 16_000]
    for (const wait of waits) {
      const worker = workerWith(sender)
      await worker.run()
      bench.time.now += wait - 1
      await worker.run()
      await worker.stop()
      bench.time.now += 1
    }
    expect(sender.calls).toHaveLength(5)
    await workerWith(sender).run()
    await workerWith(sender).run()
    expect(sender.calls).toHaveLength(6)
    expect(new Set(sender.calls.flat().map(({ id }) => id)).size).toBe(1)
    expect(await mailEvents()).toMatchObject([{ type: 'MailSent' }])
    expect(bench.lines.join()).not.toContain('jane')
  })

  test('a crash between sending and recording repeats the same message once the lease ends', async () => {
    await inviteSomebody(bench, organization)
    const sender = fakeSender()
    const crashing = workerWith(sender, {
      append: () => Promise.reject(new DatabaseError('gone', undefined, null)),
    })
    await crashing.run()
    await workerWith(sender).run()
    expect(sender.calls).toHaveLength(1)
    bench.time.now += 30_000
    await workerWith(sender).run()
    expect(sender.calls[1]).toEqual(sender.calls[0])
    expect(await mailEvents()).toHaveLength(1)
  })

  test('500 invitations leave in five calls, and what fails comes again as the same set', async () => {
    await inviteMany(500)
    const sender = fakeSender([retry(), retry()])
    const worker = workerWith(sender)
    await worker.run()
    await worker.run()
    await inviteSomebody(bench, organization)
    bench.time.now += 1000
    await worker.run()
    const sets = sender.calls.map((call) => call.map(({ id }) => id).sort())
    expect(sets.map(({ length }) => length).sort((a, b) => a - b)).toEqual([
      1,
      100,
      100,
      100,
      100,
      100,
      100,
      100,
    ])
    const distinct = new Set(sets.map((ids) => ids.join()))
    expect(distinct.size).toBe(6)
    expect(await mailEvents()).toHaveLength(501)
    expect(await waiting()).toEqual({ invitation_expiry: 501 })
  })

  test('two workers at once send every message once', async () => {
    await inviteMany(500)
    const sender = fakeSender()
    await Promise.all([workerWith(sender).run(), workerWith(sender).run()])
    const ids = sender.calls.flat().map(({ id }) => id)
    expect(ids).toHaveLength(500)
    expect(new Set(ids).size).toBe(500)
  })

  test('a refused message is recorded as failed', async () => {
    await inviteSomebody(bench, organization)
    const sender = fakeSender([
      (messages) => messages.map(({ id }) => ({ id, outcome: 'failed', reason: 'http_422' })),
    ])
    await workerWith(sender).run()
    const [event] = await mailEvents()
    expect(event).toMatchObject({ type: 'MailFailed' })
    expect(JSON.parse(event!.open as string)).toMatchObject({ cause: 'http_422' })
    expect(await waiting()).toEqual({ invitation_expiry: 1 })
  })

  test('trying ends after a day, or when the invitation does', async () => {
    await inviteSomebody(bench, organization)
    await inviteSomebody(bench, organization, { email: 'short@example.com', expiresInHours: 1 })
    let calls = 0
    const sender = {
      send: (messages: Parameters<ReturnType<typeof fakeSender>['send']>[0]) => {
        calls++
        return Promise.resolve(retry()(messages))
      },
    }
    for (let hour = 0; hour < 30; hour++) {
      await workerWith(sender as ReturnType<typeof fakeSender>).run()
      bench.time.now += 3_600_000
    }
    expect(calls).toBeGreaterThan(20)
    expect(calls).toBeLessThan(27)
    const causes = (await mailEvents()).map(({ open }) => JSON.parse(open as string).cause)
    expect(causes).toEqual(['expired', 'http_500'])
  })

  test.each([['deleted', remove], ['revoked', revokeInvitation]] as const)(
    'nothing is sent once the person or the invitation is %s',
    async (_, decide) => {
      const { id } = await inviteSomebody(bench, organization)
      await command(id, decide)
      const sender = fakeSender()
      await workerWith(sender).run()
      expect(sender.calls).toEqual([])
      expect(await mailEvents()).toEqual([])
      expect(forgotten).toEqual(decide === remove ? [id] : [])
    },
  )

  test('files that cannot be removed now are removed later', async () => {
    const { id } = await inviteSomebody(bench, organization)
    await command(id, remove)
    await workerWith(fakeSender(), { forgetFiles: () => Promise.reject(new Error('jane@example.com')) }).run()
    expect(await waiting()).toEqual({ erasure: 1 })
    expect(bench.lines.join()).not.toContain('jane')
    bench.time.now += 1000
    await workerWith(fakeSender()).run()
    expect(forgotten).toEqual([id])
    expect(await waiting()).toEqual({})
  })

  test('a removed file that the store cannot delete now is deleted later', async () => {
    const { id } = await inviteSomebody(bench, organization)
    await opened.owner.query(sql`delete from outbox`)
    const file = newId(bench.time.now)
    await opened.owner.query(sql`insert into outbox
      (organization_id, id, kind, person_id, due_at, created_at)
      values (${organization}, ${file}, 'file_removal', ${id},
        ${new Date(bench.time.now).toISOString()}::timestamptz, now())`)
    await workerWith(fakeSender(), { forgetFile: () => Promise.reject(new Error('scan of jane.pdf')) }).run()
    expect(await waiting()).toEqual({ file_removal: 1 })
    expect(bench.lines.join()).not.toContain('jane')
    const deleted: string[][] = []
    bench.time.now += 1000
    await workerWith(fakeSender(), {
      forgetFile: (...names) => {
        deleted.push(names)
        return Promise.resolve()
      },
    }).run()
    expect(deleted).toEqual([[organization, id, file]])
    expect(await waiting()).toEqual({})
  })

  test('an invitation expires within one run after its time, by the system', async () => {
    const { id } = await inviteSomebody(bench, organization)
    const worker = workerWith(fakeSender())
    await worker.run()
    bench.time.now += 48 * 3_600_000
    await worker.run()
    const { person, events } = await loadPerson(bench, organization, id)
    expect(presentOf(person).invitations.map(({ state }) => state)).toEqual(['expired'])
    expect(events.at(-1)).toMatchObject({ type: 'InvitationExpired', actor: 'system' })
    expect(await waiting()).toEqual({})
  })

  test('mail that could not leave before the invitation expired is recorded as failed', async () => {
    await inviteSomebody(bench, organization)
    bench.time.now += 49 * 3_600_000
    const sender = fakeSender()
    await workerWith(sender).run()
    expect(sender.calls).toEqual([])
    expect(await mailEvents()).toMatchObject([{ type: 'MailFailed' }])
  })

  test('names are those of the moment of sending', async () => {
    const { id } = await inviteSomebody(bench, organization)
    await runCommand(bench, { ...founder, organization, ifMatch: null }, {
      person: id,
      decide: update,
      command: { profile: { name: 'Janet Miller' } },
    })
    const sender = fakeSender()
    await workerWith(sender).run()
    expect(sender.calls[0]![0]!.text).toContain('Janet Miller')
  })

  test('a link that waits to be sent is sent to nobody once the address was corrected', async () => {
    const { id } = await inviteSomebody(bench, organization)
    await runCommand(bench, { ...founder, organization, ifMatch: null }, {
      person: id,
      decide: update,
      command: { profile: { email: 'new@example.com' } },
    })
    const sender = fakeSender()
    await workerWith(sender).run()
    expect(sender.calls).toEqual([])
  })

  test('a key that is missing keeps the row and the others leave', async () => {
    await inviteSomebody(bench, organization)
    const other = await inviteSomebody(bench, organization, { email: 'other@example.com' })
    await opened.owner.query(
      sql`update person_keys set master_key = 'k9' where person_id = ${other.id}`,
    )
    const sender = fakeSender()
    await workerWith(sender).run()
    expect(sender.calls.flat().map(({ to }) => to)).toEqual(['jane@example.com'])
    expect((await waiting()).invitation_mail).toBe(1)
    expect(bench.lines.join()).toContain('invitation_mail_delayed')
  })

  test.each([[true, 2], [false, 1]])(
    'a wake during a run (%s) makes it run once more',
    async (wakes, calls) => {
      await inviteSomebody(bench, organization)
      const sender = fakeSender([(messages) => {
        if (wakes) worker.wake()
        return retry()(messages)
      }])
      // the line about the delay comes last, when the row has been handed back
      const worker = workerWith(sender, { write: () => bench.time.now += 1000 })
      await worker.run()
      expect(sender.calls).toHaveLength(calls)
    },
  )

  test('a database that is away does not end the loop', async () => {
    await inviteSomebody(bench, organization)
    const sender = fakeSender()
    let away = true
    const flaky = {
      ...bench.database,
      query: (statement: Parameters<typeof bench.database.query>[0]) =>
        away ? Promise.reject(new DatabaseError('gone', undefined, null)) : bench.database.query(statement),
    }
    const worker = workerWith(sender, { database: flaky })
    worker.start(5)
    await new Promise((resolve) => setTimeout(resolve, 50))
    away = false
    await expect.poll(() => sender.calls.length, { timeout: 5000 }).toBe(1)
    await worker.stop()
  })

  test('a stale lease hands nothing back', async () => {
    await inviteSomebody(bench, organization)
    const lease = () =>
      leaseRows(bench.database, {
        kind: 'invitation_mail',
        batch: 'b1',
        most: 10,
        seconds: 30,
        at: bench.time.now,
      })
    const [first] = await lease()
    bench.time.now += 31_000
    const [second] = await lease()
    expect(second).toMatchObject({ id: first!.id, batch: 'b1', attempts: 2 })
    await postponeRows(bench.database, [{ ...first!, dueAt: bench.time.now }])
    expect(await lease()).toEqual([])
  })

  test('the depth tells what waits and for how long', async () => {
    await inviteSomebody(bench, organization)
    bench.time.now += 90_000
    expect(await outboxDepth(bench.database, bench.time.now, 60)).toEqual({
      rows: { invitation_mail: 1, invitation_expiry: 1 },
      overdue: 1,
      oldest_seconds: 90,
    })
  })

  test('stored replies are forgotten after a day', async () => {
    await inviteMany(1)
    await opened.owner.query(sql`insert into idempotency_keys
      select ${organization}, sha256(n::text::bytea), sha256('x'), 200, '', null, null,
             now() - n * interval '1 hour'
      from generate_series(1, 30) n`)
    await pruneIdempotencyKeys(bench.database, Date.now() - 24 * 3_600_000 + 60_000)
    const [row] = await opened.owner.query(
      sql`select count(*)::int as count from idempotency_keys where organization_id = ${organization}`,
    )
    expect(row!.count).toBe(23)
  })

  test('finding what is due reads no row that is not', async () => {
    await opened.owner.query(sql`insert into outbox (organization_id, id, kind, person_id, due_at, created_at)
      select 'o', n::text, case when n % 2 = 0 then 'invitation_mail' else 'invitation_expiry' end, 'p',
             now() + interval '1 day', now()
      from generate_series(1, 100000) n`)
    await opened.owner.query(sql`analyze outbox`)
    const plan = await opened.owner.query(sql`explain select o.organization_id, o.id
      from outbox o
      where o.kind = 'invitation_mail' and o.due_at <= now()
        and (o.leased_until is null or o.leased_until <= now()) and o.batch is not distinct from null
      order by o.due_at limit 100 for update skip locked`)
    const text = plan.map((row) => row['QUERY PLAN']).join('\n')
    expect(text).toContain('outbox_by_due')
    expect(text).not.toContain('Seq Scan')
    const blocks = async (text: string) => {
      const [row] = await opened.owner.query({
        text: `explain (analyze, buffers, format json) ${text}`,
        parameters: [],
      })
      const { Plan: plan } = JSON.parse(row!['QUERY PLAN'] as string)[0]
      return plan['Shared Hit Blocks'] + plan['Shared Read Blocks']
    }
    const lease = `select outbox_lease('invitation_mail', null, 100, 1, now())`
    // the first call reads the catalog
    await blocks(lease)
    expect(await blocks(lease) * 10).toBeLessThan(await blocks('select id from outbox'))
  }, 60_000)
})
