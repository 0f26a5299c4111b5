import { beforeAll, describe, expect, inject, it } from 'vitest'
import type { CursorPage, PersonAnswer } from '../support/contract/answers.ts'
import { eventually, newOrganization, type TestOrganization, unknownId } from '../support/contract/api.ts'
import { keysOf, personKeys, time, ulid } from '../support/contract/shapes.ts'

const service = inject('service')
let club: TestOrganization
let other: TestOrganization

beforeAll(async () => {
  club = await newOrganization(service)
  other = await newOrganization(service)
})

const newGroup = async (fields: Record<string, unknown> = {}, organization = club) =>
  (await organization.api('POST', '/v1/groups', { kind: 'team', name: 'Ushers', ...fields })).body

const join = (person: string, group: string, organization = club) =>
  organization.api('PUT', `/v1/people/${person}/groups/${group}`)

const idsOf = (list: { id: string }[]) => list.map(({ id }) => id)

describe('groups', () => {
  it('are created with a number of their own', async () => {
    const reply = await club.api('POST', '/v1/groups', {
      kind: 'area',
      name: ' Harbour ',
      description: 'East',
    })
    expect(reply.status).toBe(201)
    const group = reply.body
    expect(keysOf(group)).toEqual(['created_at', 'description', 'id', 'kind', 'name', 'number'])
    expect(group).toMatchObject({ kind: 'area', name: 'Harbour', description: 'East' })
    expect(group.id).toMatch(ulid)
    expect(group.created_at).toMatch(time)
    expect(Number.isInteger(group.number) && group.number > 0).toBe(true)
    expect(reply.headers.get('Location')).toBe(`/v1/groups/${group.id}`)
    expect((await club.api('GET', `/v1/groups/${group.id}`)).body).toEqual(group)
    expect((await newGroup()).number).toBeGreaterThan(group.number)
  })

  it.each([
    ['name', { kind: 'team' }],
    ['name', { kind: 'team', name: ' ' }],
    ['name', { kind: 'team', name: 'x'.repeat(256) }],
    ['kind', { name: 'Ushers' }],
    ['kind', { kind: 'gang', name: 'Ushers' }],
  ])('need a right %s: %j', async (field, body) => {
    const reply = await club.api('POST', '/v1/groups', body)
    expect([reply.status, Object.keys(reply.body.errors)]).toEqual([422, [field]])
  })

  it('are listed by kind, in pages', async () => {
    const mine = await newOrganization(service)
    const made = []
    for (const kind of ['tag', 'tag', 'tag', 'project']) made.push(await newGroup({ kind }, mine))
    const list = async (query: string) => (await mine.api('GET', `/v1/groups${query}`)).body
    expect(await list('')).toEqual({ data: made, next_cursor: null })
    expect(idsOf((await list('?kind=project')).data)).toEqual([made[3].id])
    const first = await list('?kind=tag&limit=2')
    expect([idsOf(first.data), first.next_cursor]).toEqual([[made[0].id, made[1].id], made[1].number])
    const second = await list(`?kind=tag&limit=2&after=${first.next_cursor}`)
    expect([idsOf(second.data), second.next_cursor]).toEqual([[made[2].id], null])
    for (const query of ['?kind=gang', '?limit=501', '?page=1']) {
      expect((await mine.api('GET', `/v1/groups${query}`)).status).toBe(422)
    }
  })

  it('change, and nothing is written when nothing does', async () => {
    const group = await newGroup({ description: 'Door' })
    const path = `/v1/groups/${group.id}`
    const changed = await club.api('PATCH', path, { name: 'Greeters', description: null })
    expect([changed.status, changed.body]).toEqual([200, { ...group, name: 'Greeters', description: null }])
    expect((await club.api('PATCH', path, {})).body).toEqual(changed.body)
    expect((await club.api('GET', path)).body).toEqual(changed.body)
    expect((await club.api('PATCH', path, { name: '' })).status).toBe(422)
  })

  it('are made once for one Idempotency-Key', async () => {
    const ask = () =>
      club.api('POST', '/v1/groups', { kind: 'team', name: 'Once' }, { 'Idempotency-Key': 'group-once' })
    const [first, second] = [await ask(), await ask()]
    expect(second.body).toEqual(first.body)
    expect(second.headers.get('Idempotent-Replayed')).toBe('true')
  })

  it.each(['GET', 'PATCH', 'DELETE'])('404 for unknown, malformed and foreign ids: %s', async (method) => {
    const foreign = await newGroup({}, other)
    const person = await club.person()
    for (const id of [unknownId, 'malformed', '%00', foreign.id, person.id]) {
      const reply = await club.api(method, `/v1/groups/${id}`, method === 'PATCH' ? { name: 'X' } : undefined)
      expect([id, reply.status]).toEqual([id, 404])
      expect((await club.api('GET', `/v1/groups/${id}/members`)).status).toBe(404)
    }
    expect((await other.api('GET', `/v1/groups/${foreign.id}`)).body).toEqual(foreign)
  })
})

describe('membership', () => {
  it('shows in the person and in the group, and is a change of the person', async () => {
    const [person, group, tag] = [await club.person(), await newGroup(), await newGroup({ kind: 'tag' })]
    for (const one of [group, tag, group]) expect((await join(person.id, one.id)).status).toBe(204)

    const { body } = await club.api('GET', `/v1/people/${person.id}`)
    const shown = [group, tag].map(({ id, kind, name }) => ({ id, kind, name }))
    expect([body.groups, body.version]).toEqual([shown, 3])
    expect((await club.api('GET', `/v1/people/${person.id}/groups`)).body).toEqual({ data: [group, tag] })
    expect((await club.api('GET', `/v1/people/${person.id}/groups?kind=tag`)).body).toEqual({ data: [tag] })
    const members = (await club.api('GET', `/v1/groups/${group.id}/members`)).body
    expect(members.data).toEqual([body])
    expect(keysOf(members.data[0])).toEqual(personKeys)
    expect((await club.api('GET', `/v1/people?group=${group.id}`)).body.data).toEqual([body])

    const renamed = await club.api('PATCH', `/v1/people/${person.id}`, { title: 'Captain' })
    expect(renamed.body.groups).toEqual(shown)
    const history = (await club.api('GET', `/v1/people/${person.id}/events`)).body.data
    expect(history[1]).toMatchObject({
      type: 'PersonGroupsChanged',
      fields: ['groups'],
      changes: { groups: { from: [], to: [group.id] } },
    })

    const path = `/v1/people/${person.id}/groups/${group.id}`
    expect((await club.api('DELETE', path)).status).toBe(204)
    expect((await club.api('DELETE', path)).status).toBe(204)
    expect((await club.api('GET', `/v1/groups/${group.id}/members`)).body.data).toEqual([])
    expect((await club.api('GET', `/v1/people/${person.id}`)).body.groups).toEqual([shown[1]])
  })

  it('pages through members', async () => {
    const group = await newGroup()
    const people = []
    for (let count = 0; count < 5; count++) people.push(await club.person())
    await Promise.all(people.map(({ id }) => join(id, group.id)))
    const found: string[] = []
    for (let cursor: string | null = ''; cursor !== null;) {
      const query: string = `?per_page=2&cursor=${encodeURIComponent(cursor)}`
      const { body } = await club.api<CursorPage<PersonAnswer>>(
        'GET',
        `/v1/groups/${group.id}/members${query}`,
      )
      found.push(...idsOf(body.data))
      cursor = body.meta.next_cursor
    }
    expect(found).toEqual(idsOf(people))
    for (const query of ['?cursor=forged', '?per_page=101', '?page=1']) {
      expect((await club.api('GET', `/v1/groups/${group.id}/members${query}`)).status).toBe(422)
    }
  })

  it('404 for a person or a group that is not there', async () => {
    const [person, group] = [await club.person(), await newGroup()]
    const [foreignPerson, foreignGroup] = [await other.person(), await newGroup({}, other)]
    for (const method of ['PUT', 'DELETE']) {
      for (
        const [who, what] of [
          [person.id, unknownId],
          [person.id, foreignGroup.id],
          [person.id, 'malformed'],
          [unknownId, group.id],
          [foreignPerson.id, group.id],
        ]
      ) expect((await club.api(method, `/v1/people/${who}/groups/${what}`)).status).toBe(404)
    }
    for (const id of [unknownId, foreignPerson.id, 'malformed']) {
      expect((await club.api('GET', `/v1/people/${id}/groups`)).status).toBe(404)
    }
    expect((await club.api('GET', `/v1/people/${person.id}/groups?kind=gang`)).status).toBe(422)
  })

  it('ends with the group, at once for readers and then in the history, by who deleted it', async () => {
    const [group, kept] = [await newGroup(), await newGroup()]
    const people = [await club.person(), await club.person()]
    for (const { id } of people) for (const one of [group, kept]) await join(id, one.id)
    await club.api('POST', `/v1/people/${people[1].id}/archive`)

    const deleted = await club.api('DELETE', `/v1/groups/${group.id}`, undefined, { 'X-Reason': 'merged' })
    expect(deleted.status).toBe(204)
    for (const { id } of people) {
      expect(idsOf((await club.api('GET', `/v1/people/${id}`)).body.groups)).toEqual([kept.id])
      expect((await join(id, group.id)).status).toBe(404)
    }
    expect((await club.api('GET', `/v1/people?group=${group.id}`)).body.data).toEqual([])
    for (const { id } of people) {
      const event = await eventually('everybody leaves a deleted group', async () => {
        const { body } = await club.api('GET', `/v1/people/${id}/events`)
        const last = body.data.at(-1)
        return last.type === 'PersonGroupsChanged' && last.changes.groups.to.length === 1 && last
      })
      expect(event).toMatchObject({
        actor: 'user_1',
        reason: 'merged',
        changes: { groups: { from: [group.id, kept.id], to: [kept.id] } },
      })
    }
    expect((await club.api('DELETE', `/v1/groups/${group.id}`)).status).toBe(404)
  })

  it('cannot begin while the group is being deleted', async () => {
    const group = await newGroup()
    const people = await Promise.all(Array.from({ length: 12 }, () => club.person()))
    const joins = people.map(({ id }) => join(id, group.id))
    const [gone, ...joined] = await Promise.all([club.api('DELETE', `/v1/groups/${group.id}`), ...joins])
    expect(gone.status).toBe(204)
    for (const { status } of joined) expect([204, 404]).toContain(status)
    await eventually('nobody holds the id of a dead group', async () => {
      const held = await Promise.all(people.map(async ({ id }) => {
        const { body } = await club.api('GET', `/v1/people/${id}/events`)
        return body.data.findLast((one: { type: string }) => one.type === 'PersonGroupsChanged')?.changes
          .groups.to
      }))
      return held.every((to) => to === undefined || to.length === 0)
    })
  })

  it('ends with the person', async () => {
    const [person, group] = [await club.person(), await newGroup()]
    await join(person.id, group.id)
    expect((await club.api('DELETE', `/v1/people/${person.id}`)).status).toBe(204)
    expect((await club.api('GET', `/v1/groups/${group.id}/members`)).body.data).toEqual([])
    expect((await join(person.id, group.id)).status).toBe(404)
  })
})
