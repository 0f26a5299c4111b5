import { beforeAll, describe, expect, inject, it } from 'vitest'
import { bearer, newOrganization, request, type TestOrganization, unique } from '../support/contract/api.ts'
import { changes, type Shown } from '../support/contract/one_person.ts'
import { everything } from '../support/contract/belongings.ts'

const service = inject('service')
let organization: TestOrganization

beforeAll(async () => {
  organization = await newOrganization(service, { template: 'church' })
})

const ask = async (method: string, path: string, body?: unknown) =>
  await request(service.url, method, path, body, bearer(await organization.token(everything)))

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
      const told = (await organization.history(person.id)).slice(1).map(({ type, fields }) => ({
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
