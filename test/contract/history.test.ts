import { beforeAll, describe, expect, inject, it } from 'vitest'
import type { EventPage, ProblemAnswer } from '../support/contract/answers.ts'
import { bearer, newOrganization, type TestOrganization, unique } from '../support/contract/api.ts'
import { eventKeys, keysOf, time, ulid } from '../support/contract/shapes.ts'

const service = inject('service')
let organization: TestOrganization
let id: string
let email: string

/** Seven events of one person, each by somebody, for a reason. */
beforeAll(async () => {
  organization = await newOrganization(service)
  const person = await organization.person({ name: 'Jane Smith' })
  ;({ id, email } = person)
  const change = async (actor: string, reason: string, method: string, action: string, body?: unknown) => {
    const token = await organization.token(['people:write', 'people:approve'], { sub: actor })
    const reply = await organization.api(method, `/v1/people/${id}${action}`, body, {
      ...bearer(token),
      'X-Reason': reason,
      'X-Request-Id': `req-${reason}`,
    })
    expect(reply.status).toBe(200)
  }
  await change('user_17', 'HR-1204', 'PATCH', '', { email: `b.${email}`, title: 'Coach' })
  await change('user_18', 'HR-1205', 'PATCH', '', { title: null, first_name: 'Ann' })
  await change('user_18', 'HR-1206', 'PUT', '/status', { status: 'inactive' })
  await change('user_18', 'HR-1207', 'PUT', '/roles', { roles: [{ key: 'admin' }] })
  await change('user_18', 'HR-1208', 'POST', '/archive')
  await change('user_18', 'HR-1209', 'POST', '/restore')
})

const history = <Body = EventPage>(query = '') =>
  organization.api<Body>('GET', `/v1/people/${id}/events${query}`)
const typesOf = (events: { type: string }[]) => events.map(({ type }) => type)

const types = [
  'PersonCreated',
  'PersonUpdated',
  'PersonUpdated',
  'PersonStatusChanged',
  'PersonRolesChanged',
  'PersonArchived',
  'PersonRestored',
]

describe('GET /v1/people/{id}/events', () => {
  it('answers every change, oldest first', async () => {
    const { status, body } = await history()
    expect(status).toBe(200)
    expect(keysOf(body)).toEqual(['data', 'next_cursor'])
    expect(typesOf(body.data)).toEqual(types)
    expect(body.data.map(({ version }) => version)).toEqual([1, 2, 3, 4, 5, 6, 7])
    expect(body.next_cursor).toBe(null)
    for (const event of body.data) {
      expect(keysOf(event).filter((key) => key !== 'erased')).toEqual(eventKeys)
      expect(event.erased ?? false).toBe(false)
      expect(event).toMatchObject({
        position: expect.any(Number),
        id: expect.stringMatching(ulid),
        person_id: id,
        occurred_at: expect.stringMatching(time),
        request_id: expect.stringMatching(/./),
        hash: expect.stringMatching(/^[0-9a-f]{64}$/),
      })
    }
    const positions = body.data.map(({ position }) => position)
    expect(positions).toEqual(positions.toSorted((one, other) => one - other))
  })

  it('shows actor, reason, request, and each field before and after', async () => {
    const { data } = (await history()).body
    expect(data[0]).toMatchObject({
      actor: 'user_1',
      reason: null,
      changes: { name: { from: null, to: 'Jane Smith' }, email: { from: null, to: email } },
    })
    expect(data[1]).toMatchObject({
      actor: 'user_17',
      reason: 'HR-1204',
      request_id: 'req-HR-1204',
      fields: ['email', 'title'],
      changes: { email: { from: email, to: `b.${email}` }, title: { from: null, to: 'Coach' } },
    })
    expect(data[2].changes).toEqual({
      first_name: { from: 'Jane', to: 'Ann' },
      name: { from: 'Jane Smith', to: 'Ann Smith' },
      title: { from: 'Coach', to: null },
    })
    expect(data[3]).toMatchObject({
      fields: ['status'],
      changes: { status: { from: 'active', to: 'inactive' } },
    })
    expect(data[4]).toMatchObject({ fields: ['roles'], changes: { roles: expect.any(Object) } })
    expect(data[5]).toMatchObject({
      fields: ['archived_at'],
      changes: { archived_at: { from: null, to: expect.stringMatching(time) } },
    })
    expect(data[6]!.changes!.archived_at).toEqual({ from: data[5]!.changes!.archived_at!.to, to: null })
  })

  it('goes on by next_cursor, as `after`', async () => {
    const first = (await history('?limit=3')).body
    expect(typesOf(first.data)).toEqual(types.slice(0, 3))
    expect(first.next_cursor).toBeTruthy()
    const second = (await history(`?limit=3&after=${first.next_cursor}`)).body
    expect(typesOf(second.data)).toEqual(types.slice(3, 6))
    const last = (await history(`?limit=3&after=${second.next_cursor}`)).body
    expect(typesOf(last.data)).toEqual(types.slice(6))
    expect(last.next_cursor).toBe(null)
  })

  it.each([
    ['?after=5', types.slice(5)],
    ['?after=7', []],
    ['?after=0&limit=1', types.slice(0, 1)],
    ['?type=PersonUpdated', ['PersonUpdated', 'PersonUpdated']],
    ['?type=PersonUpdated&limit=1', ['PersonUpdated']],
    ['?limit=500', types],
  ])('%s', async (query, expected) => {
    const { status, body } = await history(query)
    expect(status).toBe(200)
    expect(typesOf(body.data)).toEqual(expected)
  })

  it.each([
    ['limit', '?limit=0'],
    ['limit', '?limit=501'],
    ['limit', '?limit=abc'],
    ['after', '?after=-1'],
    ['after', '?after=abc'],
    ['nonsense', '?nonsense=1'],
  ])('refuses a wrong %s', async (field, query) => {
    const { status, body } = await history<ProblemAnswer>(query)
    expect(status).toBe(422)
    expect(Object.keys(body.errors)).toEqual([field])
  })

  it('answers 100 by default', { timeout: 60_000 }, async () => {
    const person = await organization.person()
    for (let index = 0; index < 101; index++) {
      await organization.api('PATCH', `/v1/people/${person.id}`, { title: `Coach ${index}` })
    }
    const path = `/v1/people/${person.id}/events`
    const { body } = await organization.api('GET', path)
    expect(body.data).toHaveLength(100)
    const rest = await organization.api('GET', `${path}?after=${body.next_cursor}`)
    expect(rest.body.data).toHaveLength(2)
  })

  it('names who accepted an invitation, whoever had no token', async () => {
    const { body: person } = await organization.api('POST', '/v1/people/invite', {
      name: 'Ann Lee',
      email: `ann.${unique()}@example.com`,
    })
    const { body } = await organization.api('GET', `/v1/people/${person.id}/events`)
    for (const event of body.data) expect(event.actor).toBe('user_1')
  })

  it.each(['x'.repeat(256)])('refuses an X-Reason that is too long', async (reason) => {
    const reply = await organization.api('PATCH', `/v1/people/${id}`, { title: 'Cox' }, {
      'X-Reason': reason,
    })
    expect(reply.status).toBe(400)
  })
})
