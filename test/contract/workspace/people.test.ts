import { describe, expect, inject, it } from 'vitest'
import { bearer, newOrganization } from '../../support/contract/api.ts'
import { keysOf } from '../../support/contract/shapes.ts'
import {
  base,
  chris,
  expectError,
  missing,
  openWorkspace,
  personKeys,
  time,
  type Timezone,
  type WorkspacePerson,
} from '../../support/contract/workspace.ts'

const service = inject('service')
const { workspace, ask, create, createGroup } = await openWorkspace(service)

describe('a person', () => {
  it('has these keys and types', async () => {
    const { status, headers, body } = await ask('POST', '/people', chris({ title: 'Manager' }))
    expect(status).toBe(201)
    expect(keysOf(body)).toEqual(personKeys)
    expect(body).toMatchObject({
      first_name: 'Chris',
      last_name: 'Wagley',
      title: 'Manager',
      role: { id: 3 },
      groups: [],
      projects: [],
      timezone: null,
      initials: 'CW',
      image_url: null,
      language: 'en',
      suspended: false,
      send_invite: false,
      last_active: null,
    })
    expect(Number.isInteger(body.id)).toBe(true)
    expect(body.profile_color).toMatch(/^#[0-9a-f]{6}$/)
    expect([body.created_at, body.updated_at]).toEqual([
      expect.stringMatching(time),
      expect.stringMatching(time),
    ])
    expect(headers.get('Location')).toBe(`${service.publicUrl}/workspace/v3/people/${body.id}`)
    expect((await ask('GET', `/people/${body.id}`)).body).toEqual(body)
    expect((await workspace.api('GET', `/workspace/api/v3/people/${body.id}`)).body).toEqual(body)
  })

  it.each([['an integer', 1], ['its text', '1'], ['a key', 'owner'], ['a name', 'Owner'], ['what came out', {
    id: 1,
  }]])(
    'takes a role as %s',
    async (_, role) => {
      expect((await create({ role })).role).toEqual({ id: 1 })
    },
  )

  it('accepts every field of a create, integers as strings too, and ignores unknown ones', async () => {
    const group = await createGroup()
    const [zone] = (await ask<Timezone[]>('GET', '/timezones')).body.filter(
      ({ timezone }) => timezone === 'Europe/Berlin',
    )
    const made = await create({
      role: '2',
      language: 'pt-BR',
      title: 'Head',
      groups: [String(group.id)],
      timezone: String(zone!.id),
      send_invite: 'false',
      favourite_colour: 'red',
    })
    expect(made).toMatchObject({
      role: { id: 2 },
      language: 'pt-BR',
      title: 'Head',
      groups: [group.id],
      timezone: zone!.id,
      send_invite: false,
    })
    const found = await workspace.api('GET', `/v1/people?email=${encodeURIComponent(made.email)}`)
    expect(found.body.data[0]).toMatchObject({ number: made.id, timezone: 'Europe/Berlin', status: 'active' })
  })

  it('with send_invite is invited', async () => {
    const made = await create({ send_invite: true })
    expect(made.send_invite).toBe(true)
    const found = await workspace.api('GET', `/v1/people?email=${encodeURIComponent(made.email)}`)
    expect(found.body.data[0]).toMatchObject({ status: 'active', invitation: { state: 'pending' } })
    const again = await ask('PUT', `/people/${made.id}`, made)
    expect(again.status).toBe(200)
    const after = await workspace.api('GET', `/v1/people?email=${encodeURIComponent(made.email)}`)
    expect(after.body.data[0].version).toBe(found.body.data[0].version)
  })

  it('who sends an invitation needs people:invite', async () => {
    const token = bearer(await workspace.token(['people:read', 'people:write']))
    expectError(await ask('POST', '/people', chris({ send_invite: true }), token), 403, 'invalid access')
    expect((await ask('POST', '/people', chris({ send_invite: false }), token)).status).toBe(201)
    const made = await create()
    expectError(await ask('PUT', `/people/${made.id}`, { send_invite: true }, token), 403, 'invalid access')
    const invited = await create({ send_invite: true })
    const again = await ask('PUT', `/people/${invited.id}`, { ...invited, title: 'Back' }, token)
    expect([again.status, again.body.title, again.body.send_invite]).toEqual([200, 'Back', true])
  })

  it("lets one's own token read and change the profile, and nothing else", async () => {
    const [self, another] = [await workspace.person(), await workspace.person()]
    const own = bearer(await workspace.token([], { person: self.id }))
    const changed = await ask('PUT', `/people/${self.number}`, { title: 'Cox', timezone: null }, own)
    expect([changed.status, changed.body.title]).toEqual([200, 'Cox'])
    expect((await ask('GET', `/people/${self.number}`, undefined, own)).body.last_active).toMatch(time)
    for (const fields of [{ role: 1 }, { groups: [] }, { send_invite: true }]) {
      expectError(await ask('PUT', `/people/${self.number}`, fields, own), 403, 'invalid access')
    }
    for (const number of [another.number, missing]) {
      expectError(await ask('PUT', `/people/${number}`, { title: 'Cox' }, own), 403, 'invalid access')
    }
  })

  it('is suspended when the status is inactive', async () => {
    const native = await workspace.person()
    await workspace.api('PUT', `/v1/people/${native.id}/status`, { status: 'inactive' })
    expect((await ask('GET', `/people/${native.number}`)).body.suspended).toBe(true)
  })

  it('was last active when they changed something with a token of their own', async () => {
    const native = await workspace.person()
    const shown = async () => (await ask('GET', `/people/${native.number}`)).body.last_active
    await workspace.api('PATCH', `/v1/people/${native.id}`, { title: 'A' })
    expect(await shown()).toBeNull()
    const own = bearer(await workspace.token([], { person: native.id }))
    await workspace.api('PATCH', `/v1/people/${native.id}`, { title: 'B' }, own)
    expect(await shown()).toMatch(time)
    const listed = (await ask<WorkspacePerson[]>('GET', '/people')).body.find(({ id }) =>
      id === native.number
    )
    expect(listed!.last_active).toMatch(time)
  })

  it('keeps initials and colour through every change of something else', async () => {
    const made = await create({ first_name: 'élodie', last_name: 'öz' })
    expect(made.initials).toBe('ÉÖ')
    const { body } = await ask('PUT', `/people/${made.id}`, { title: 'X' })
    expect([body.initials, body.profile_color]).toEqual([made.initials, made.profile_color])
  })
})

describe('GET people', () => {
  it('answers everyone, or those from start on, at most limit', async () => {
    const own = await newOrganization(service, { template: 'workspace' })
    const made = []
    for (let index = 0; index < 7; index++) made.push((await create({ title: `${index}` }, own)).id)
    const archived = await own.person()
    await own.api('POST', `/v1/people/${archived.id}/archive`)
    const list = async (query: string) => {
      const { status, body } = await own.api<WorkspacePerson[]>('GET', `${base}/people${query}`)
      expect(status).toBe(200)
      return body.map(({ id }) => id)
    }
    expect(await list('')).toEqual(made)
    expect(await list('?start=0&limit=3')).toEqual(made.slice(0, 3))
    expect(await list('?start=2&limit=3')).toEqual(made.slice(2, 5))
    expect(await list('?start=6&limit=100')).toEqual(made.slice(6))
    expect(await list('?start=9&limit=3')).toEqual([])
    expect(await list('?limit=2')).toEqual(made.slice(0, 2))
    expect(await list('?start=5')).toEqual(made.slice(5))
    expect(await list('?unknown=1&limit=1')).toEqual(made.slice(0, 1))
  })

  it.each(['limit=101', 'limit=0', 'limit=x', 'start=-1', 'start=1.5'])('refuses %s', async (query) => {
    expectError(await ask('GET', `/people?${query}`), 400, /^The (limit|start) field/)
  })
})

describe('PUT people', () => {
  it('changes what is sent and leaves the rest', async () => {
    const made = await create({ title: 'Manager', language: 'fr', role: 2 })
    const { status, body } = await ask('PUT', `/people/${made.id}`, { first_name: 'Kit', title: null })
    expect(status).toBe(200)
    expect(body).toEqual({
      ...made,
      first_name: 'Kit',
      initials: 'KW',
      title: null,
      updated_at: body.updated_at,
    })
    expect((await ask('GET', `/people/${made.id}`)).body).toEqual(body)
    expect((await ask('PUT', `/people/${made.id}`, { role: { id: 4 } })).body.role).toEqual({ id: 4 })
  })

  it('takes what PHP makes of false, of nothing and of lists with gaps', async () => {
    const [group, other] = [await createGroup(), await createGroup()]
    const made = await create({ timezone: 1060092772, groups: { 0: String(group.id), 2: other.id } })
    expect(made.groups).toEqual([group.id, other.id])
    const changed = await ask('PUT', `/people/${made.id}`, { send_invite: '', timezone: '', title: '' })
    expect(changed.body).toMatchObject({ send_invite: false, timezone: null, title: null })
    expect((await ask('PUT', `/people/${made.id}`, [])).body).toEqual(changed.body)
    const { body } = await ask('PUT', `/groups/${group.id}`, { assigned: { 1: String(made.id) } })
    expect(body.assigned).toEqual([made.id])
    expectError(await ask('POST', '/people', []), 400, /first name field is required/)
    expectError(await ask('PUT', `/people/${made.id}`, { groups: { first: group.id } }), 400, /groups/)
  })

  it('takes back what was read', async () => {
    const group = await createGroup()
    const made = await create({ groups: [group.id], timezone: (await ask('GET', '/timezones')).body[5].id })
    const { status, body } = await ask('PUT', `/people/${made.id}`, made)
    expect([status, body]).toEqual([200, made])
  })
})

describe('DELETE people', () => {
  it('answers 204 without a body, and then 404', async () => {
    const group = await createGroup()
    const made = await create({ groups: [group.id] })
    const { status, text } = await ask('DELETE', `/people/${made.id}`)
    expect([status, text]).toEqual([204, ''])
    expectError(await ask('GET', `/people/${made.id}`), 404, 'Person not found.')
    expect((await ask('GET', `/groups/${group.id}`)).body.assigned).toEqual([])
  })
})
