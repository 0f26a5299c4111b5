import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type EventFilter, type EventPage, selectEvents } from '../../src/log/audit_query.ts'
import { eventFields, eventTypes } from '../../events/fields.ts'
import { readScoped } from '../../src/database/scoped.ts'
import { sql } from '../../src/database/database.ts'
import { databases } from '../support/database/databases.ts'
import type { OpenedDatabase } from '../support/database/opened_database.ts'

const organization = '01jz91kq3m0gar5btepwxvncde'
const person = '01kp0000000000000000000007'
const count = 40_000
const begin = Date.parse('2025-01-01T00:00:00Z')

/**
 * A log as a young organization has it: everybody was created or imported first, then little by little they
 * were changed.
 */
const generate = `
  insert into heads (organization_id, number, position, hash, settings_position, shape)
  values ('${organization}', 1, ${count}, '', 1, 1);
  insert into events
  select '${organization}', i, 'e' || i, case when t like 'Mail%' then 'mail' else 'person' end,
    case when t like 'Mail%' then 'm' || i else p end, case when t like 'Mail%' then 1 else i / 10000 + 1 end,
    t, 1, p, 'user_' || (i % 97) * (i % 97) / 500,
    case when i between 7000 and 9999 then 'import' else 'request-' || i end,
    case when i % 50 = 0 then 'yearly' when i % 5000 = 7 then 'HR-7' end,
    timestamptz '2025-01-01' + i * interval '1 second',
    case t
      when 'PersonCreated'
        then array['email', 'first_name', 'language', 'last_name', 'name', 'roles', 'source', 'status']
      when 'PersonImported'
        then array['archived_at', 'created_at', 'email', 'groups', 'name', 'roles', 'source', 'status']
      when 'PersonUpdated' then array[(array['email', 'name', 'title', 'address'])[1 + i % 4]]
      when 'PersonGroupsChanged' then array['groups'] when 'PersonRolesChanged' then array['roles']
      when 'PersonStatusChanged' then array['status'] else '{}'::text[] end,
    case t when 'PersonGroupsChanged' then '{"from":{"groups":["kept"]},"to":{"groups":["kept",'
        || '"01kq' || lpad((i % 7)::text, 22, '0') || '"]}}'
      when 'PersonRolesChanged' then '{"from":{"roles":[]},"to":{"roles":[{"rank":"primary","id":'
        || '"01kr' || lpad((i % 5)::text, 22, '0') || '"}]}}'
      else '{}' end, null, ''
  from (
    select i, '01kp' || lpad((i % 10000)::text, 22, '0') as p,
      case when i < 7000 then 'PersonCreated' when i < 10000 then 'PersonImported'
        when i % 97 = 0 then 'PersonGroupsChanged' when i % 101 = 0 then 'PersonRolesChanged'
        when i % 10 < 6 then 'PersonUpdated' when i % 10 < 8 then 'PersonStatusChanged'
        when i % 1000 = 999 then 'MailFailed' else 'MailSent' end as t
    from generate_series(1, ${count}) i
  ) one;
  analyze`

const filters: Record<string, EventFilter> = {
  'a common type': { type: ['PersonUpdated'] },
  'a type of the past': { type: ['PersonCreated'] },
  'a rare type': { type: ['MailFailed'] },
  'a type that never was': { type: ['RoleDeleted'] },
  'several types': { type: ['MailFailed', 'PersonCreated', 'RoleDeleted'] },
  'a request': { request: 'request-12345' },
  'a request of many': { request: 'import' },
  'a request that never was': { request: 'nothing' },
  'a reason': { reason: 'HR-7' },
  'a reason of many': { reason: 'yearly' },
  'a group': { group: '01kq0000000000000000000003' },
  'a group that never was': { group: 'nothing' },
  'a role': { role: '01kr0000000000000000000003' },
  'a busy actor': { actor: 'user_0' },
  'an actor who never was': { actor: 'nobody' },
  'a person': { person },
  from: { from: begin + 39_000_000 },
  to: { to: begin + 1_000_000 },
  ...Object.fromEntries(eventFields.map((field) => [`field ${field}`, { field }])),
}

const pairs: Record<string, EventFilter> = {
  'type and actor': { type: ['PersonUpdated'], actor: 'user_3' },
  'type and person': { type: ['PersonUpdated'], person },
  'type and field': { type: ['PersonUpdated'], field: 'title' },
  'type and from': { type: ['PersonUpdated'], from: begin + 39_000_000 },
  'type and to': { type: ['PersonUpdated'], to: begin + 11_000_000 },
  'actor and person': { actor: 'user_3', person },
  'actor and field': { actor: 'user_3', field: 'title' },
  'actor and from': { actor: 'user_3', from: begin + 39_000_000 },
  'actor and to': { actor: 'user_3', to: begin + 1_000_000 },
  'person and field': { person, field: 'title' },
  'person and from': { person, from: begin + 1_000_000 },
  'person and to': { person, to: begin + 1_000_000 },
  'field and from': { field: 'title', from: begin + 39_000_000 },
  'field and to': { field: 'title', to: begin + 11_000_000 },
  'several types and actor': { type: ['PersonUpdated', 'MailSent'], actor: 'user_3' },
  'several types and person': { type: ['PersonUpdated', 'MailSent'], person },
  'several types and field': { type: ['PersonUpdated', 'PersonCreated'], field: 'title' },
  'request and type': { request: 'import', type: ['PersonUpdated'] },
  'request and reason': { request: 'request-5000', reason: 'yearly' },
  'request and from': { request: 'import', from: begin + 5_000_000 },
  'reason and person': { reason: 'yearly', person },
  'reason and to': { reason: 'yearly', to: begin + 11_000_000 },
  'group and actor': { group: '01kq0000000000000000000003', actor: 'user_3' },
  'group and person': { group: '01kq0000000000000000000003', person },
  'group and role': { group: '01kq0000000000000000000003', role: '01kr0000000000000000000003' },
  'from and to': { from: begin + 20_000_000, to: begin + 21_000_000 },
}

const pages: [string, EventPage][] = [
  ['oldest first', { order: 'asc', after: null, limit: 100 }],
  ['newest first', { order: 'desc', after: null, limit: 100 }],
  ['after a position', { order: 'asc', after: 20_000, limit: 100 }],
  ['before a position', { order: 'desc', after: 20_000, limit: 100 }],
]

describe.each(databases)('a page of the log, on %s', (_, openDatabase) => {
  let opened: OpenedDatabase

  beforeAll(async () => {
    opened = await openDatabase()
    for (const text of generate.split(';\n')) await opened.owner.query({ text, parameters: [] })
  })
  afterAll(() => opened.close())

  async function plan(filter: EventFilter, page: EventPage): Promise<string> {
    const { text, parameters } = selectEvents(organization, filter, page)
    const [rows] = await readScoped(opened.database, organization, [
      { text: `explain (analyze, timing off, summary off) ${text}`, parameters },
    ])
    return rows!.map((row) => row['QUERY PLAN']).join('\n')
  }

  const readInVain = (plan: string) =>
    Math.max(
      0,
      ...[...plan.matchAll(/Rows Removed by (?:Filter|Index Recheck): (\d+)/g)].map(([, rows]) =>
        Number(rows)
      ),
    )

  describe.each(pages)('%s', (_, page) => {
    it.each(Object.entries(filters))('%s: by an index, and hardly more than the page', async (_, filter) => {
      const found = await plan(filter, page)
      expect(found).not.toContain('Seq Scan on events')
      expect(readInVain(found)).toBeLessThanOrEqual(1000)
    })

    it.each(Object.entries(pairs))('%s: by an index', async (_, filter) => {
      expect(await plan(filter, page)).not.toContain('Seq Scan on events')
    })
  })

  it('finds what the whole log has', async () => {
    const every = await opened.owner.query(sql`select * from events order by position`)
    const fits = ({ type, actor, person, field, from, to, ...filter }: EventFilter) =>
      every.filter((row) =>
        (type === undefined || type.includes(row.type as string)) &&
        (filter.request === undefined || row.request_id === filter.request) &&
        (filter.reason === undefined || row.reason === filter.reason) &&
        [filter.group, filter.role].every((id) => id === undefined || (row.open as string).includes(id)) &&
        (actor === undefined || row.actor === actor) &&
        (person === undefined || row.person_id === person) &&
        (field === undefined || (row.fields as string[]).includes(field)) &&
        (from === undefined || (row.occurred_at as number) >= from) &&
        (to === undefined || (row.occurred_at as number) < to)
      ).map(({ position }) => position as number)
    for (const filter of [...Object.values(filters), ...Object.values(pairs)]) {
      const expected = fits(filter)
      for (const [, page] of pages) {
        const { order, after, limit } = page
        const beyond = expected.filter((position) =>
          after === null || (order === 'asc' ? position > after : position < after)
        )
        const [rows] = await readScoped(opened.database, organization, [
          selectEvents(organization, filter, page),
        ])
        expect(rows!.map(({ position }) => position)).toEqual(
          (order === 'asc' ? beyond : beyond.toReversed()).slice(0, limit),
        )
      }
    }
  })

  it('finds events by time although clocks disagree', async () => {
    const other = '01jz91kq3m0gar5btepwxvncdf'
    await opened.owner.query(
      sql`insert into heads (organization_id, number, position, hash, settings_position, shape)
      values (${other}, 2, 2500, '', 1, 1)`,
    )
    await opened.owner.query(sql`insert into events
      select ${other}, i, 'f' || i, 'person', 'q' || i, 1, 'PersonCreated', 1, 'q' || i, 'user_1', 'r', null,
        -- an hour early, and an hour late, every so often
        timestamptz '2025-01-01' + i * interval '1 second'
          + case i % 500 when 7 then interval '-1 hour' when 9 then interval '1 hour' else interval '0' end,
        '{}', '{}', null, ''
      from generate_series(1, 2500) i`)
    const rows = await opened.owner.query(
      sql`select position, occurred_at from events where organization_id = ${other}`,
    )
    for (let at = -4000; at <= 7000; at += 250) {
      const from = begin + at * 1000
      const to = from + 600_000
      const expected = rows.filter(({ occurred_at: at }) => (at as number) >= from && (at as number) < to)
        .map(({ position }) => position as number).sort((one, next) => one - next)
      for (const filter of [{ from, to }, { from, to, type: ['PersonCreated'] }]) {
        const [found] = await readScoped(opened.database, other, [
          selectEvents(other, filter, { order: 'asc', after: null, limit: 3000 }),
        ])
        expect(found!.map(({ position }) => position)).toEqual(expected)
      }
    }
  })
})

it('knows every type and field', () => {
  expect(eventTypes).toContain('PersonUpdated')
  expect(eventFields).toEqual(
    expect.arrayContaining(['email', 'status', 'archived_at', 'invitation', 'roles', 'key']),
  )
})
