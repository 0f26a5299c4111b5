import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type AuditEvent, exportEvents } from '../../src/log/audit.ts'
import type { Database } from '../../src/database/database.ts'
import { sql } from '../../src/database/database.ts'
import { bulkInvite } from '../../src/operations/bulk_invite.ts'
import { newId } from '../../src/new_id.ts'
import { createBench, founder, newOrganization } from '../support/given/bench.ts'
import { databases } from '../support/database/databases.ts'
import type { OpenedDatabase } from '../support/database/opened_database.ts'

const note = () => ({
  id: newId(Date.now()),
  at: Date.now(),
  actor: 'auditor',
  requestId: 'request-2',
  route: 'GET /v1/events/export',
  person: null,
  filter: {},
})

describe.each(databases)('exportEvents(), on %s', (_, openDatabase) => {
  let opened: OpenedDatabase
  let bench: ReturnType<typeof createBench>
  let organization: string
  let head: number

  const invite = async (from: number, count: number) => {
    const candidates = Array.from({ length: count }, (_, index) => `rower.${from + index}@example.com`)
    await bulkInvite(bench, { ...founder, organization, ifMatch: null }, { candidates })
  }
  beforeAll(async () => {
    opened = await openDatabase()
    bench = createBench(opened.database)
    organization = await newOrganization(bench)
    await invite(0, 300)
    const [row] = await opened.owner.query(
      sql`select position from heads where organization_id = ${organization}`,
    )
    head = row!.position as number
  })
  afterAll(() => opened.close())

  it('reads a page when it is asked for one, and ends where the log ended at its start', async () => {
    let batches = 0
    const counting: Database = { ...opened.database, batch: (all) => (batches++, opened.database.batch(all)) }
    const pages = exportEvents(
      { ...bench, database: counting },
      organization,
      {},
      { after: 0, size: 100 },
      note(),
    )
    const seen: AuditEvent[] = []
    for (let page = 1; page <= Math.ceil(head / 100); page++) {
      const { value } = await pages.next()
      expect(batches).toBe(page + 1)
      seen.push(...value!)
      if (page === 1) await invite(1000, 20)
    }
    expect((await pages.next()).done).toBe(true)
    expect(seen.map(({ event }) => event.position)).toEqual(
      Array.from({ length: head }, (_, index) => index + 1),
    )
    const [{ reads } = {}] = await opened.owner.query(sql`select count(*) as reads from event_reads`)
    expect(reads).toBe(1)
  })

  it('opens nothing and writes nothing down without a note', async () => {
    const filter = { type: 'PersonCreated' }
    for await (const page of exportEvents(bench, organization, filter, { after: 0 }, null)) {
      expect(page.length).toBeGreaterThan(0)
      for (const { event, row, erased } of page) {
        expect([event.sealed, row.sealed === null, erased]).toEqual([null, false, false])
      }
    }
    const [{ reads } = {}] = await opened.owner.query(sql`select count(*) as reads from event_reads`)
    expect(reads).toBe(1)
  })

  it.each(['event_reads', 'event_times'])('the service cannot alter %s', async (table) => {
    for (const statement of [`delete from ${table}`, `update ${table} set organization_id = ''`]) {
      await expect(opened.database.batch([
        sql`select set_config('role', 'rollcall_app', true)`,
        { text: statement, parameters: [] },
      ])).rejects.toMatchObject({ sqlstate: '42501' })
    }
  })
})
