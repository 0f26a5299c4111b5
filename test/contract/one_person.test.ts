import { beforeAll, describe, expect, inject, it } from 'vitest'
import { bearer, newOrganization, request, type TestOrganization, unique } from '../support/contract/api.ts'
import { everything } from '../support/contract/belongings.ts'

const service = inject('service')
let organization: TestOrganization

beforeAll(async () => {
  organization = await newOrganization(service, { template: 'church' })
})

const ask = async (method: string, path: string, body?: unknown) =>
  await request(service.url, method, path, body, bearer(await organization.token(everything)))

// deno-lint-ignore no-explicit-any
type Shown = Record<'native' | 'district' | 'workspace' | 'church' | 'areas' | 'groups', any>

/** The same person as each system shows them. */
async function everywhere({ id, number }: { id: string; number: number }): Promise<Shown> {
  const read = async (path: string) => (await ask('GET', path)).body
  const [native, district, workspace, church, areas, groups] = await Promise.all([
    read(`/v1/people/${id}`),
    read(`/district/api/people/${id}`),
    read(`/workspace/v3/people/${number}`),
    read(`/church/api/people/${number}`),
    read(`/church/api/people/${number}/areas`),
    read(`/church/api/people/${number}/groups`),
  ])
  return { native, district, workspace, church: church.user, areas: areas.areaIds, groups: groups.groupIds }
}

describe('one person', () => {
  type Numbered = { id: string; number: number }
  interface Around {
    email: string
    team: Numbered
    tag: Numbered
    area: Numbered
  }
  interface Change {
    /** What an auditor reads, whichever system it came by. */
    type: string
    fields: string[]
    /** Method, path and body by each system that has words for it. */
    ways: Record<string, (person: Numbered, around: Around) => [string, string, unknown?]>
    shown: (around: Around) => Partial<Shown>
  }
  const native = (method: string, rest: string, body?: unknown): Change['ways'][string] => ({ id }) => [
    method,
    `/v1/people/${id}${rest}`,
    body,
  ]
  const district =
    (body: unknown): Change['ways'][string] => ({ id }) => ['PATCH', `/district/api/people/${id}`, body]
  const workspace =
    (body: unknown): Change['ways'][string] => ({ number }) => ['PUT', `/workspace/v3/people/${number}`, body]
  const church = (rest: string, body: unknown): Change['ways'][string] => ({ number }) => [
    'PUT',
    `/church/api/people/${number}${rest}`,
    body,
  ]

  const changes: Record<string, Change> = {
    name: {
      type: 'PersonUpdated',
      fields: ['first_name', 'last_name', 'name'],
      ways: {
        native: native('PATCH', '', { name: 'Kit Miller' }),
        district: district({ first: 'Kit', last: 'Miller' }),
        workspace: workspace({ first_name: 'Kit', last_name: 'Miller' }),
        church: church('/profile', { name: 'Kit Miller' }),
      },
      shown: () => ({
        native: { name: 'Kit Miller', first_name: 'Kit', last_name: 'Miller' },
        district: { first: 'Kit', last: 'Miller' },
        workspace: { first_name: 'Kit', last_name: 'Miller', initials: 'KM' },
        church: { name: 'Kit Miller' },
      }),
    },
    email: {
      type: 'PersonUpdated',
      fields: ['email'],
      ways: {
        native: ({ id }, { email }) => ['PATCH', `/v1/people/${id}`, { email }],
        district: ({ id }, { email }) => ['PATCH', `/district/api/people/${id}`, { email }],
        workspace: ({ number }, { email }) => ['PUT', `/workspace/v3/people/${number}`, { email }],
        church: ({ number }, { email }) => ['PUT', `/church/api/people/${number}/profile`, { email }],
      },
      shown: ({ email }) => ({
        native: { email },
        district: { email },
        workspace: { email },
        church: { email },
      }),
    },
    language: {
      type: 'PersonUpdated',
      fields: ['language'],
      ways: {
        native: native('PATCH', '', { language: 'pl' }),
        district: district({ language: 'pl' }),
        workspace: workspace({ language: 'pl' }),
      },
      shown: () => ({
        native: { language: 'pl' },
        district: { language: 'pl' },
        workspace: { language: 'pl' },
      }),
    },
    title: {
      type: 'PersonUpdated',
      fields: ['title'],
      ways: { native: native('PATCH', '', { title: 'Cox' }), workspace: workspace({ title: 'Cox' }) },
      shown: () => ({ native: { title: 'Cox' }, workspace: { title: 'Cox' } }),
    },
    timezone: {
      type: 'PersonUpdated',
      fields: ['timezone'],
      ways: {
        native: native('PATCH', '', { timezone: 'UTC' }),
        workspace: workspace({ timezone: 1060092772 }),
      },
      shown: () => ({ native: { timezone: 'UTC' }, workspace: { timezone: 1060092772 } }),
    },
    'phone and address': {
      type: 'PersonUpdated',
      fields: ['address', 'phone'],
      ways: {
        native: native('PATCH', '', { phone: '+12025550147', address: '1 Main St' }),
        church: church('/profile', { phone: '+12025550147', address: '1 Main St' }),
      },
      shown: () => ({
        native: { phone: '+12025550147', address: '1 Main St' },
        church: { phone: '+12025550147', address: '1 Main St' },
      }),
    },
    role: {
      type: 'PersonRolesChanged',
      fields: ['roles'],
      ways: {
        native: native('PUT', '/roles', { roles: [{ key: 'pastor', rank: 'primary' }] }),
        'native PATCH': native('PATCH', '', { roles: [{ key: 'pastor' }] }),
        district: district({ roles: { pastor: 1 } }),
        workspace: workspace({ role: 2 }),
        church: church('/role', { role_id: 2 }),
      },
      shown: () => ({
        native: { roles: [expect.objectContaining({ key: 'pastor', rank: 'primary' })] },
        district: { roles: { pastor: 1 } },
        workspace: { role: { id: 2 } },
        church: { role_id: 2 },
      }),
    },
    status: {
      type: 'PersonStatusChanged',
      fields: ['status'],
      ways: {
        native: native('PUT', '/status', { status: 'inactive' }),
        church: church('/status', { status_id: 2 }),
      },
      shown: () => ({
        native: { status: 'inactive' },
        workspace: { suspended: true },
        church: { status: 'inactive' },
      }),
    },
    archived: {
      type: 'PersonArchived',
      fields: ['archived_at'],
      ways: { native: native('POST', '/archive'), district: district({ archived: 1 }) },
      shown: () => ({ native: { archived_at: expect.any(String) }, district: { archived: 1 } }),
    },
    team: {
      type: 'PersonGroupsChanged',
      fields: ['groups'],
      ways: {
        native: ({ id }, { team }) => ['PUT', `/v1/people/${id}/groups/${team.id}`],
        workspace: (
          { number },
          { team },
        ) => ['PUT', `/workspace/v3/people/${number}`, { groups: [team.number] }],
        'workspace group': (
          { number },
          { team },
        ) => ['PUT', `/workspace/v3/groups/${team.number}`, { assigned: [number] }],
        church: (
          { number },
          { team },
        ) => ['PUT', `/church/api/people/${number}/profile`, { groups: [team.number] }],
      },
      shown: ({ team }) => ({
        native: { groups: [expect.objectContaining({ id: team.id, kind: 'team' })] },
        workspace: { groups: [team.number] },
        groups: [team.number],
      }),
    },
    area: {
      type: 'PersonGroupsChanged',
      fields: ['groups'],
      ways: {
        native: ({ id }, { area }) => ['PUT', `/v1/people/${id}/groups/${area.id}`],
        church: (
          { number },
          { area },
        ) => ['PUT', `/church/api/people/${number}/profile`, { areaIds: [area.number] }],
      },
      shown: ({ area }) => ({
        native: { groups: [expect.objectContaining({ id: area.id, kind: 'area' })] },
        areas: [area.number],
      }),
    },
    tag: {
      type: 'PersonGroupsChanged',
      fields: ['groups'],
      ways: {
        native: ({ id }, { tag }) => ['PUT', `/v1/people/${id}/groups/${tag.id}`],
        district: ({ id }, { tag }) => ['PATCH', `/district/api/people/${id}`, { tags: [tag.id] }],
      },
      shown: ({ tag }) => ({
        native: { groups: [expect.objectContaining({ id: tag.id, kind: 'tag' })] },
        district: { tags: [tag.id] },
      }),
    },
  }

  const group = async (kind: string) => (await ask('POST', '/v1/groups', { kind, name: kind })).body

  it.each(Object.entries(changes))('has one %s, whoever changes it, and one history', async (_, change) => {
    for (const [way, request] of Object.entries(change.ways)) {
      const person = await organization.person()
      const around = {
        email: `kit.${unique()}@example.com`,
        team: await group('team'),
        tag: await group('tag'),
        area: await group('area'),
      }
      const before = await everywhere(person)
      const done = await ask(...request(person, around))
      expect([way, done.status]).toEqual([way, done.status === 204 ? 204 : 200])
      const after = await everywhere(person)
      const { data } = (await ask('GET', `/v1/people/${person.id}/events`)).body
      const told = data.slice(1).map(({ type, fields }: { type: string; fields: string[] }) => ({
        type,
        fields,
      }))
      expect([way, told]).toEqual([way, [{ type: change.type, fields: change.fields }]])
      for (const [system, shown] of Object.entries(change.shown(around))) {
        const name = system as keyof Shown
        if (Array.isArray(shown)) expect([way, system, after[name]]).toEqual([way, system, shown])
        else expect([way, system, after[name]]).toMatchObject([way, system, shown])
      }
      // and nothing else is otherwise
      const again = await ask(...request(person, around))
      expect(again.status).toBe(done.status)
      expect(await everywhere(person)).toEqual(after)
      expect(after.native.version).toBe(before.native.version + 1)
    }
  })

  it('is made through any of them, and gone through any of them, for all at once', async () => {
    const email = () => `jane.${unique()}@example.com`
    const made = await Promise.all([
      ask('POST', '/v1/people', { name: 'Jane Doe', email: email() }),
      ask('POST', '/district/api/people', { first: 'Jane', last: 'Doe', email: email() }),
      ask('POST', '/workspace/v3/people', { first_name: 'Jane', last_name: 'Doe', email: email() }),
      ask('POST', '/church/api/people/invite', {
        name: 'Jane Doe',
        email: email(),
        church_id: organization.settings.number,
      }),
    ])
    expect(made.map(({ status }) => status)).toEqual([201, 201, 201, 200])
    const { data: people } = (await ask('GET', '/v1/people?per_page=100&name=jane doe')).body
    const found = made.map(({ body }) =>
      people.find(({ id, number }: { id: string; number: number }) => body.id === id || body.id === number)
    )
    const removals = [
      `/workspace/v3/people/${found[0].number}`,
      `/church/api/people/${found[1].number}`,
      `/district/api/people/${found[2].id}`,
      `/v1/people/${found[3].id}`,
    ]
    for (const [index, person] of found.entries()) {
      const shown = await everywhere(person)
      expect(shown).toMatchObject({
        native: { name: 'Jane Doe', first_name: 'Jane', last_name: 'Doe' },
        district: { id: person.id, first: 'Jane', last: 'Doe', created_at: Date.parse(person.created_at) },
        workspace: {
          id: person.number,
          first_name: 'Jane',
          last_name: 'Doe',
          created_at: `${person.created_at.slice(0, 19)}+00:00`,
        },
        church: {
          id: person.number,
          name: 'Jane Doe',
          status: person.status,
          created_at: person.created_at.slice(0, 19).replace('T', ' '),
        },
      })
      const { data } = (await ask('GET', `/v1/people/${person.id}/events`)).body
      const given = ['email', 'first_name', 'language', 'last_name', 'name', 'roles', 'source', 'status']
      expect(data[0].fields).toEqual(expect.arrayContaining(given))
      expect([200, 204]).toContain((await ask('DELETE', removals[index]!)).status)
      for (
        const path of [
          `/v1/people/${person.id}`,
          `/district/api/people/${person.id}`,
          `/workspace/v3/people/${person.number}`,
          `/church/api/people/${person.number}`,
        ]
      ) expect([path, (await ask('GET', path)).status]).toEqual([path, 404])
      const told = (await ask('GET', `/v1/people/${person.id}/events`)).body.data
      expect(told.filter(({ type }: { type: string }) => type === 'PersonDeleted')).toHaveLength(1)
    }
  })
})

describe('somebody who is deleted', () => {
  it('is in no group, project, area or tag any more, whichever system deletes them', async () => {
    const kinds = ['team', 'area', 'tag', 'project']
    const groups = await Promise.all(
      kinds.map(async (kind) => (await ask('POST', '/v1/groups', { kind, name: kind })).body),
    )
    const people = await Promise.all(Array.from({ length: 5 }, () => organization.person()))
    for (const { id } of people) {
      for (const group of groups) await ask('PUT', `/v1/people/${id}/groups/${group.id}`)
    }
    const [one, two, three, four, stays] = people
    await ask('POST', `/v1/people/${four.id}/archive`)
    const deleted = await Promise.all([
      ask('DELETE', `/v1/people/${one.id}`),
      ask('DELETE', `/district/api/people/${two.id}`),
      ask('DELETE', `/workspace/v3/people/${three.number}`),
      ask('DELETE', `/church/api/people/${four.number}`),
    ])
    expect(deleted.map(({ status }) => status)).toEqual([204, 200, 204, 200])
    const gone = people.filter(({ id }) => id !== stays.id)
    for (const { id, number, kind } of groups) {
      for (const query of ['', '?archived=true']) {
        const { text, body } = await ask('GET', `/v1/groups/${id}/members${query}`)
        expect(gone.filter((person) => text.includes(person.id))).toEqual([])
        expect(body.data).toHaveLength(query ? 0 : 1)
      }
      const listed = (await ask('GET', `/v1/people?group=${id}`)).body.data
      expect(listed.map((person: { id: string }) => person.id)).toEqual([stays.id])
      if (kind !== 'team') continue
      expect((await ask('GET', `/workspace/v3/groups/${number}`)).body.assigned).toEqual([stays.number])
      const all = (await ask('GET', '/workspace/v3/groups')).body
      expect(all.find((one: { id: number }) => one.id === number).assigned).toEqual([stays.number])
    }
  })
})
