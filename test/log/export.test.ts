import { describe, expect } from 'vitest'
import { type AuditEvent, exportEvents } from '../../src/log/audit.ts'
import { sql } from '../../src/database/database.ts'
import { bulkInvite } from '../../src/operations/bulk_invite.ts'
import { founder } from '../support/given/bench.ts'
import { readNote } from '../support/given/read_note.ts'
import { counted } from '../support/database/counted.ts'
import { onDatabases } from '../support/database/fixture.ts'

describe.each(onDatabases)('`exportEvents()` on %s', (_, onDatabase) => {
  const it = onDatabase.extend('given', ({ database, owner, workbench: bench, organization }) => {
    async function invite(from: number, count: number) {
      const candidates = Array.from({ length: count }, (_, index) => `rower.${from + index}@example.com`)
      await bulkInvite(bench, { ...founder, organization, ifMatch: null }, { candidates })
    }

    async function countReads() {
      const [row] = await owner.query(
        sql`select count(*) as reads from event_reads where organization_id = ${organization}`,
      )
      return row!.reads
    }
    return { database, owner, bench, organization, invite, countReads }
  })

  it('reads each page when it is asked for, and ends where the log ended at the start', async ({ given }) => {
    const { database, owner, bench, organization, invite, countReads } = given
    await invite(0, 300)
    const [row] = await owner.query(sql`select position from heads where organization_id = ${organization}`)
    const head = row!.position as number
    const { counter, database: counting } = counted(database)
    const pages = exportEvents(
      { ...bench, database: counting },
      organization,
      {},
      { after: 0, size: 100 },
      readNote('GET /v1/events/export'),
    )
    const seen: AuditEvent[] = []
    for (let page = 1; page <= Math.ceil(head / 100); page++) {
      const { value } = await pages.next()
      expect(counter.trips).toBe(page + 1)
      seen.push(...value!)
      if (page === 1) await invite(1000, 20)
    }
    expect((await pages.next()).done).toBe(true)
    expect(seen.map(({ event }) => event.position)).toEqual(
      Array.from({ length: head }, (_, index) => index + 1),
    )
    expect(await countReads()).toBe(1)
  })

  it('opens no sealed part and records no read without a note', async ({ given }) => {
    const { bench, organization, invite, countReads } = given
    await invite(0, 3)
    const filter = { type: ['PersonCreated'] }
    let seen = 0
    for await (const page of exportEvents(bench, organization, filter, { after: 0 }, null)) {
      seen += page.length
      for (const { event, row, erased } of page) {
        expect([event.sealed, row.sealed === null, erased]).toEqual([null, false, false])
      }
    }
    expect(seen).toBe(3)
    expect(await countReads()).toBe(0)
  })

  it.for(['event_reads', 'event_times'])(
    'rejects a change of %s by the service',
    async (table, { database }) => {
      for (const statement of [`delete from ${table}`, `update ${table} set organization_id = ''`]) {
        await expect(database.batch([
          sql`select set_config('role', 'rollcall_app', true)`,
          { text: statement, parameters: [] },
        ])).rejects.toMatchObject({ sqlstate: '42501' })
      }
    },
  )
})
