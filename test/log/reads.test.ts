import { readFile } from 'node:fs/promises'
import { describe, expect } from 'vitest'
import { sql } from '../../src/database/database.ts'
import { readScoped } from '../../src/database/scoped.ts'
import { recordRange } from '../../src/log/reads.ts'
import { readNote } from '../support/given/read_note.ts'
import { onDatabases } from '../support/database/fixture.ts'

const migration = readFile(
  new URL('../../src/database/migrations/0014_filters.sql', import.meta.url),
  'utf8',
)

describe.each(onDatabases)('the record of a read on %s', (_, it) => {
  it('loses the text of a filter that release 0.4.0 writes', async ({ database, owner, organization }) => {
    const digest = `hmac-sha256:${'0a'.repeat(32)}`
    const filters = [
      [{ actor: 'jane@example.com', limit: 5 }, { actor: 'removed', limit: 5 }],
      [{ type: 'Jane' }, { type: 'removed' }],
      [{ type: 'PersonCreated', from: '2025-01-01' }, { type: 'PersonCreated', from: '2025-01-01' }],
      [{ actor: digest, type: ['MailSent'] }, { actor: digest, type: ['MailSent'] }],
      [{}, {}],
    ]
    for (const [filter] of filters) {
      await readScoped(database, organization, [
        recordRange({ ...readNote('GET /v1/events'), filter: filter! }, 1, 2),
      ])
    }
    const rows = await owner.query(
      sql`select filter from event_reads where organization_id = ${organization} order by id`,
    )
    expect(rows.map(({ filter }) => JSON.parse(filter as string))).toEqual(filters.map(([, kept]) => kept))
  })

  it('lost it in rows that were there before the migration', async ({ owner, organization }) => {
    await owner.query(sql`insert into event_reads (organization_id, id, at, actor, request_id, route, filter)
      values (${organization}, '1', now(), 'a', 'r', 'GET /v1/events', '{"actor":"jane@example.com"}')`)
    const { update } = /(?<update>update event_reads[^;]+)/.exec(await migration)!.groups!
    await owner.query({ text: update!, parameters: [] })
    const [row] = await owner.query(sql`select filter from event_reads
      where organization_id = ${organization} and id = '1'`)
    expect(row!.filter).toBe('{ "actor" : "removed" }')
  })
})
