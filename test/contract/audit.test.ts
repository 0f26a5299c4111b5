import { beforeAll, describe, expect, inject, it } from 'vitest'
import {
  bearer,
  newOrganization,
  request,
  type TestOrganization,
  unknownId,
} from '../support/contract/api.ts'
import { eventKeys, keysOf, time, ulid } from '../support/contract/shapes.ts'

const service = inject('service')
let organization: TestOrganization
// deno-lint-ignore no-explicit-any
let jane: any, ann: any, gone: any

beforeAll(async () => {
  organization = await newOrganization(service)
  jane = await organization.person({ name: 'Jane Smith' })
  ann = await organization.person({ name: 'Ann Lee', phone: '+12025550147' })
  gone = await organization.person({ name: 'Gone Person' })
  const as = async (sub: string) =>
    bearer(await organization.token(['people:write', 'people:approve'], { sub }))
  await organization.api('PATCH', `/v1/people/${jane.id}`, { title: 'Coach' }, {
    ...await as('user_17'),
    'X-Reason': '=HR, "1204"',
  })
  await organization.api('PUT', `/v1/people/${jane.id}/status`, { status: 'inactive' }, await as('user_18'))
  await organization.api('PATCH', `/v1/people/${ann.id}`, { phone: null }, await as('user_17'))
  await organization.api('DELETE', `/v1/people/${gone.id}`)
})

const search = (query = '', headers = {}) => organization.api('GET', `/v1/events${query}`, undefined, headers)
// deno-lint-ignore no-explicit-any
const told = (events: any[]) => events.map(({ type, person_id }) => [type, person_id])
// deno-lint-ignore no-explicit-any
const positions = (events: any[]) => events.map(({ position }) => position)
const without = async (...scopes: string[]) => bearer(await organization.token(scopes))

describe('GET /v1/events', () => {
  it('answers the whole log, the organization and its roles too, oldest first', async () => {
    const { status, body } = await search('?limit=500')
    expect(status).toBe(200)
    expect(positions(body.data)).toEqual(body.data.map((_: unknown, index: number) => index + 1))
    expect(body.next_cursor).toBe(null)
    expect(body.data[0]).toMatchObject({ type: 'OrganizationCreated', person_id: null })
    for (const event of body.data) expect(keysOf(event).filter((key) => key !== 'erased')).toEqual(eventKeys)
  })

  it('goes on by cursor in both orders, every event once', async () => {
    const all = positions((await search('?limit=500')).body.data)
    for (const order of ['asc', 'desc']) {
      const seen: number[] = []
      for (let query: string | null = `?limit=4&order=${order}`; query !== null;) {
        const { body } = await search(query)
        seen.push(...positions(body.data))
        query = body.next_cursor === null ? null : `?limit=4&order=${order}&after=${body.next_cursor}`
      }
      expect(seen).toEqual(order === 'asc' ? all : all.toReversed())
    }
  })

  it('narrows by type, actor, person and field, alone and together', async () => {
    const of = async (query: string) => told((await search(query)).body.data)
    expect(await of('?type=PersonUpdated')).toEqual([['PersonUpdated', jane.id], ['PersonUpdated', ann.id]])
    expect(await of('?actor=user_18')).toEqual([['PersonStatusChanged', jane.id]])
    expect(await of(`?person=${ann.id}`)).toEqual([['PersonCreated', ann.id], ['PersonUpdated', ann.id]])
    expect(await of('?field=phone')).toEqual([['PersonCreated', ann.id], ['PersonUpdated', ann.id]])
    expect(await of('?field=title')).toEqual([['PersonUpdated', jane.id]])
    expect(await of('?actor=user_17&field=phone')).toEqual([['PersonUpdated', ann.id]])
    expect(await of(`?type=PersonCreated&person=${jane.id}`)).toEqual([['PersonCreated', jane.id]])
    expect(await of('?actor=nobody')).toEqual([])
    expect(await of(`?person=${unknownId}`)).toEqual([])
  })

  it('names what each event is about, a person only for those who may read people', async () => {
    const { body: group } = await organization.api('POST', '/v1/groups', { kind: 'team', name: 'Crew' })
    await organization.api('PATCH', `/v1/groups/${group.id}`, { description: 'Rows' })
    await organization.api('PATCH', `/v1/groups/${group.id}`, { name: 'Eight' })
    const { body: role } = await organization.api('POST', '/v1/roles', { key: 'cox', name: 'Cox' })
    const { body: key } = await organization.api('POST', '/v1/api-keys', {
      name: 'Sync',
      scopes: ['people:read'],
    })
    await organization.api('POST', `/v1/api-keys/${key.id}/rotate`, {})
    await organization.api('DELETE', `/v1/api-keys/${key.id}`)
    await organization.api('DELETE', `/v1/groups/${group.id}`)
    const subjects = async (query: string, headers = {}) =>
      (await search(query, headers)).body.data.map((
        { type, subject }: Record<string, unknown>,
      ) => [type, subject])
    const crew = { kind: 'group', id: group.id, name: 'Crew' }
    expect(await subjects(`?group=${group.id}`)).toEqual([
      ['GroupCreated', crew],
      ['GroupUpdated', crew],
      ['GroupUpdated', { ...crew, name: 'Eight' }],
      ['GroupDeleted', { ...crew, name: 'Eight' }],
    ])
    expect(await subjects(`?role=${role.id}`)).toEqual([
      ['RoleCreated', { kind: 'role', id: role.id, name: 'Cox' }],
    ])
    const sync = { kind: 'api_key', id: key.id, name: 'Sync' }
    expect(await subjects('?type=ApiKeyCreated,ApiKeyRotated,ApiKeyRevoked')).toEqual([
      ['ApiKeyCreated', sync],
      ['ApiKeyRotated', sync],
      ['ApiKeyRevoked', sync],
    ])
    const about = { kind: 'person', id: jane.id, name: 'Jane Smith' }
    expect((await subjects('?field=title'))[0]).toEqual(['PersonUpdated', about])
    const hidden = await without('events:read')
    expect((await subjects('?field=title', hidden))[0]).toEqual(['PersonUpdated', { ...about, name: null }])
    const { body: history } = await organization.api('GET', `/v1/people/${jane.id}/events`)
    expect(history.data[0].subject).toEqual(about)
    expect((await subjects(`?person=${gone.id}`))[0]).toEqual([
      'PersonCreated',
      { kind: 'person', id: gone.id, name: null },
    ])
    expect((await subjects('?type=OrganizationCreated'))[0]![1]).toEqual({
      kind: 'organization',
      id: organization.id,
      name: expect.any(String),
    })
  })

  it('narrows by several types, reason, request, group and role', async () => {
    const post = async (path: string, body: unknown, headers = {}) =>
      (await organization.api('POST', path, body, headers)).body
    const team = await post('/v1/groups', { kind: 'team', name: 'Four' })
    const role = await post('/v1/roles', { key: 'stroke', name: 'Stroke' })
    const member = await organization.person({ name: 'Mia Four' })
    await organization.api('PUT', `/v1/people/${member.id}/groups/${team.id}`)
    const other = await organization.person({ name: 'Other Four' })
    const request = {
      'X-Request-Id': `request-${crypto.randomUUID()}`,
      'X-Reason': `HR ${crypto.randomUUID()}`,
    }
    await organization.api('PUT', `/v1/people/${other.id}/roles`, {
      roles: [...other.roles.map(({ id, rank }: { id: string; rank: string }) => ({ id, rank })), {
        id: role.id,
        rank: 'secondary',
      }],
    }, request)
    await organization.api('PUT', `/v1/people/${other.id}/groups/${team.id}`)
    await organization.api('DELETE', `/v1/people/${other.id}/groups/${team.id}`)
    const of = async (query: string) => told((await search(query)).body.data)
    const changed = [['PersonRolesChanged', other.id]]
    expect(await of(`?request=${request['X-Request-Id']}`)).toEqual(changed)
    expect(await of(`?reason=${encodeURIComponent(request['X-Reason'])}`)).toEqual(changed)
    expect(await of(`?reason=${encodeURIComponent(request['X-Reason'])}&type=PersonCreated`)).toEqual([])
    expect(await of('?reason=HR')).toEqual([])
    expect(await of(`?role=${role.id}`)).toEqual([['RoleCreated', null], ...changed])
    expect(await of(`?group=${team.id}`)).toEqual([
      ['GroupCreated', null],
      ['PersonGroupsChanged', member.id],
      ['PersonGroupsChanged', other.id],
      ['PersonGroupsChanged', other.id],
    ])
    expect(await of(`?group=${team.id}&person=${member.id}&type=PersonGroupsChanged,PersonUpdated`)).toEqual([
      ['PersonGroupsChanged', member.id],
    ])
    const both = await of('?type=PersonDeleted,PersonStatusChanged')
    expect(new Set(both.map(([type]) => type))).toEqual(new Set(['PersonDeleted', 'PersonStatusChanged']))
  })

  it('narrows by time: from included, to not', async () => {
    const { data } = (await search(`?person=${jane.id}`)).body
    const [created, updated, changed] = data
    const at = (event: { occurred_at: string }) => event.occurred_at.replace('000Z', 'Z')
    expect(positions((await search(`?person=${jane.id}&from=${at(updated)}`)).body.data))
      .toEqual(
        positions(data.filter((one: { occurred_at: string }) => one.occurred_at >= updated.occurred_at)),
      )
    expect(positions((await search(`?to=${at(changed)}&from=${at(created)}`)).body.data))
      .not.toContain(changed.position)
    expect((await search('?from=2999-01-01')).body.data).toEqual([])
    expect((await search('?to=2000-01-01')).body.data).toEqual([])
  })

  it('opens personal values for those who may read people only', async () => {
    const [{ changes }] = (await search('?field=title')).body.data
    expect(changes).toEqual({ title: { from: null, to: 'Coach' } })
    const [hidden] = (await search('?field=title', await without('events:read'))).body.data
    expect([hidden.fields, hidden.changes]).toEqual([['title'], {}])
    const [open] = (await search('?type=PersonStatusChanged', await without('events:read'))).body.data
    expect(open.changes).toEqual({ status: { from: 'active', to: 'inactive' } })
    const alone = await organization.api(
      'GET',
      `/v1/people/${jane.id}/events`,
      undefined,
      await without('events:read'),
    )
    expect(JSON.stringify(alone.body)).not.toContain('Jane')
  })

  it('shows of a deleted person that they were there, and no value', async () => {
    const { data } = (await search(`?person=${gone.id}`)).body
    expect(told(data)).toEqual([['PersonCreated', gone.id], ['PersonDeleted', gone.id]])
    for (const event of data) expect(event).toMatchObject({ changes: null, erased: true })
  })

  it.each([
    'limit=0',
    'limit=501',
    'after=-1',
    'order=up',
    'from=yesterday',
    'type=Nonsense',
    'type=PersonCreated,Nonsense',
    'group=crew',
    'role=cox',
    'field=nonsense',
    'person=jane',
    'nonsense=1',
  ])('refuses %s', async (query) => {
    const { status, body } = await search(`?${query}`)
    expect(status).toBe(422)
    expect(Object.keys(body.errors)).toEqual([query.split('=')[0]])
  })

  it("never shows another organization's", async () => {
    const other = await newOrganization(service)
    const { data } = (await other.api('GET', '/v1/events')).body
    expect(data.some((event: { person_id: string }) => event.person_id !== null)).toBe(false)
    expect((await other.api('GET', `/v1/events?person=${jane.id}`)).body.data).toEqual([])
  })
})

describe('GET /v1/events/export', () => {
  const exported = (query = '', headers = {}) =>
    organization.api('GET', `/v1/events/export${query}`, undefined, headers)
  const lines = (text: string) => text.trimEnd().split('\n').map((line) => JSON.parse(line))

  it('has every event of the log as GET /v1/events answers it, and as it is stored', async () => {
    const { status, headers, text } = await exported()
    expect([status, headers.get('Content-Type')]).toEqual([200, 'application/x-ndjson'])
    const { data } = (await search('?limit=500')).body
    expect(lines(text).map(({ stored: _, ...event }) => event)).toEqual(data)
    for (const { stored, occurred_at } of lines(text)) {
      expect(keysOf(stored)).toEqual([
        'occurred_at',
        'open',
        'organization_id',
        'schema',
        'sealed',
        'stream_id',
        'stream_kind',
      ])
      expect(stored.occurred_at).toBe(Date.parse(occurred_at))
    }
  })

  it('goes on after a position, and narrows', async () => {
    const whole = lines((await exported()).text)
    expect(lines((await exported('?after=5')).text)).toEqual(whole.slice(5))
    expect(lines((await exported('?field=phone')).text).map(({ type }) => type)).toEqual([
      'PersonCreated',
      'PersonUpdated',
    ])
    expect((await exported(`?after=${whole.length}`)).text).toBe('')
  })

  it('agrees with a later one on every common position, a deletion in between', async () => {
    const person = await organization.person()
    const before = lines((await exported()).text)
    await organization.api('DELETE', `/v1/people/${person.id}`)
    const after = lines((await exported()).text)
    expect(after.length).toBe(before.length + 1)
    // deno-lint-ignore no-explicit-any
    const lasting = ({ changes: _, erased: __, subject: { name: ___, ...subject }, ...rest }: any) => ({
      ...rest,
      subject,
    })
    expect(after.slice(0, before.length).map(lasting)).toEqual(before.map(lasting))
    expect(before.at(-1).changes.name.to).toBe('Jane Smith')
    expect(after.at(-2)).toMatchObject({ changes: null, erased: true })
  })

  it('is RFC 4180 as CSV, safe to open in a spreadsheet', async () => {
    const { headers, text } = await exported('?format=csv')
    expect(headers.get('Content-Type')).toBe('text/csv; charset=utf-8')
    const columns = text.split('\r\n')[0]!.split(',')
    expect(columns.slice(0, 16).join()).toBe(
      'position,id,occurred_at,type,person_id,version,actor,reason,request_id,fields,changes,erased,hash,' +
        'subject_kind,subject_id,subject_name',
    )
    expect(columns).toEqual(expect.arrayContaining(['title_before', 'title_after', 'groups_after_names']))
    expect(columns.slice(-6).join()).toBe('organization_id,stream_kind,stream_id,schema,open,sealed')
    expect(text).toContain(`,"'=HR, ""1204""",`)
    expect(text).toContain(`,title,"{""title"":{""from"":null,""to"":""Coach""}}",,`)
    expect(text).toContain(`,person,${jane.id},Jane Smith,`)
    expect((await exported('?format=csv&after=1')).text).not.toContain('position,')
  })

  it('refuses what it does not know', async () => {
    for (const query of ['format=xml', 'limit=5', 'order=desc', 'after=x']) {
      expect((await exported(`?${query}`)).status).toBe(422)
    }
    expect((await exported('', await without('people:read'))).status).toBe(403)
  })
})

describe('GET /v1/events/reads', () => {
  const reads = async (query = '') => (await organization.api('GET', `/v1/events/reads${query}`)).body

  it('has one entry for each request that read personal values out of the log', async () => {
    const headers = (name: string) => ({ 'X-Request-Id': `reads-${name}` })
    const ask = (name: string, path: string) => organization.api('GET', path, undefined, headers(name))
    const { data } = (await ask('search', `/v1/events?person=${jane.id}&from=2020-01-01`)).body
    await ask('empty', '/v1/events?actor=nobody')
    const { text } = await ask('export', '/v1/events/export?type=PersonCreated')
    await ask('history', `/v1/people/${jane.id}/events`)
    await ask('field', `/v1/people/${jane.id}/history/title`)
    await ask('version', `/v1/people/${jane.id}?version=1`)
    await ask('list', '/v1/people?at=2999-01-01&status=active')
    await ask('present', `/v1/people/${jane.id}`)
    await ask('malformed', '/v1/people/jane@example.com?version=1')
    await organization.api('GET', '/v1/events', undefined, {
      ...headers('hidden'),
      ...await without('events:read'),
    })

    const found = (await reads()).data.filter(({ request_id }: { request_id: string }) =>
      request_id.startsWith('reads-')
    )
    expect(
      found.map((one: Record<string, unknown>) => [one.request_id, one.route, one.person_id, one.events]),
    )
      .toEqual([
        ['reads-list', 'GET /v1/people', null, expect.any(Number)],
        ['reads-version', 'GET /v1/people/:id', jane.id, 1],
        ['reads-field', 'GET /v1/people/:id/history/:field', jane.id, 2],
        ['reads-history', 'GET /v1/people/:id/events', jane.id, 3],
        ['reads-export', 'GET /v1/events/export', null, null],
        ['reads-empty', 'GET /v1/events', null, 0],
        ['reads-search', 'GET /v1/events', jane.id, 3],
      ])
    const searched = found.at(-1)
    expect(searched).toMatchObject({
      id: expect.stringMatching(ulid),
      at: expect.stringMatching(time),
      actor: 'user_1',
      filter: { person: jane.id, from: '2020-01-01T00:00:00.000000Z' },
      first_position: data[0].position,
      last_position: data[2].position,
    })
    expect(found[4]).toMatchObject({ first_position: 1, filter: { type: 'PersonCreated' } })
    expect(text).not.toBe('')
  })

  it('keeps no text that was searched for, but a digest that is the same for the same text', async () => {
    const address = `jane.${crypto.randomUUID()}@example.com`
    const ask = (path: string) => organization.api('GET', path, undefined, { 'X-Request-Id': 'reads-text' })
    await ask(`/v1/events?actor=${address}&type=PersonCreated`)
    await ask(`/v1/events/export?actor=${address}`)
    await ask(`/v1/people/${jane.id}/events?type=${address}`)
    const { data } = await reads('?limit=3')
    const [history, exported, searched] = data.map(({ filter }: { filter: unknown }) => filter)
    expect(searched).toEqual({
      actor: expect.stringMatching(/^hmac-sha256:[0-9a-f]{64}$/),
      type: 'PersonCreated',
    })
    expect(exported).toEqual({ actor: searched.actor })
    expect(history).toEqual({ type: expect.stringMatching(/^hmac-sha256:/) })
    expect(JSON.stringify(data)).not.toContain(address)
  })

  it('narrows by reader and by person', async () => {
    const auditor = `auditor-${crypto.randomUUID()}`
    const headers = bearer(await organization.token(['events:read', 'people:read'], { sub: auditor }))
    await search(`?person=${ann.id}`, headers)
    await search('?limit=1', headers)
    const found = async (query: string) =>
      (await reads(query)).data.map((one: Record<string, unknown>) => [one.actor, one.person_id])
    expect(await found(`?actor=${auditor}`)).toEqual([[auditor, null], [auditor, ann.id]])
    expect(await found(`?actor=${auditor}&person=${ann.id}`)).toEqual([[auditor, ann.id]])
    expect(await found(`?person=${ann.id}`)).toContainEqual([auditor, ann.id])
    expect(await found('?actor=nobody')).toEqual([])
    const { next_cursor } = await reads(`?actor=${auditor}&limit=1`)
    expect(await found(`?actor=${auditor}&after=${next_cursor}`)).toEqual([[auditor, ann.id]])
  })

  it('goes on by cursor', async () => {
    const all = (await reads('?limit=500')).data.map(({ id }: { id: string }) => id)
    const first = await reads('?limit=3')
    const rest = await reads(`?limit=500&after=${first.next_cursor}`)
    expect([...first.data, ...rest.data].map(({ id }: { id: string }) => id)).toEqual(all)
    expect(rest.next_cursor).toBe(null)
  })

  it('needs events:read', async () => {
    const { status } = await request(
      service.url,
      'GET',
      '/v1/events/reads',
      undefined,
      await without('people:read'),
    )
    expect(status).toBe(403)
  })
})
