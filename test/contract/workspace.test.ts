import { beforeAll, describe, expect, inject, it } from 'vitest'
import {
  bearer,
  eventually,
  newOrganization,
  type Reply,
  request,
  type TestOrganization,
  unique,
} from '../support/contract/api.ts'
import { keysOf } from '../support/contract/shapes.ts'

const service = inject('service')
let workspace: TestOrganization

beforeAll(async () => {
  workspace = await newOrganization(service, { template: 'workspace' })
})

const base = '/workspace/v3'
const missing = 999_999_999
const time = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\+00:00$/

const personKeys = [
  'created_at',
  'email',
  'first_name',
  'groups',
  'id',
  'image_url',
  'initials',
  'language',
  'last_active',
  'last_name',
  'profile_color',
  'projects',
  'role',
  'send_invite',
  'suspended',
  'timezone',
  'title',
  'updated_at',
]

const chris = (fields: Record<string, unknown> = {}) => ({
  first_name: 'Chris',
  last_name: 'Wagley',
  email: `chris.${unique()}@example.com`,
  ...fields,
})

const ask = (method: string, path: string, body?: unknown, headers?: Record<string, string>) =>
  workspace.api(method, `${base}${path}`, body, headers)

async function create(fields: Record<string, unknown> = {}, organization = workspace) {
  const reply = await organization.api('POST', `${base}/people`, chris(fields))
  if (reply.status !== 201) throw new Error(reply.text)
  return reply.body
}

async function createGroup(fields: Record<string, unknown> = {}) {
  const reply = await ask('POST', '/groups', { name: 'Ushers', ...fields })
  if (reply.status !== 201) throw new Error(reply.text)
  return reply.body
}

function expectError({ status, body }: Reply, expected: number, message?: string | RegExp) {
  expect([status, keysOf(body), body.code, typeof body.message]).toEqual([
    expected,
    ['code', 'message'],
    expected,
    'string',
  ])
  if (message) expect(body.message).toMatch(message)
}

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
    const [zone] = (await ask('GET', '/timezones')).body.filter(
      ({ timezone }: { timezone: string }) => timezone === 'Europe/Berlin',
    )
    const made = await create({
      role: '2',
      language: 'pt-BR',
      title: 'Head',
      groups: [String(group.id)],
      timezone: String(zone.id),
      send_invite: 'false',
      favourite_colour: 'red',
    })
    expect(made).toMatchObject({
      role: { id: 2 },
      language: 'pt-BR',
      title: 'Head',
      groups: [group.id],
      timezone: zone.id,
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
    const listed = (await ask('GET', '/people')).body.find(({ id }: { id: number }) => id === native.number)
    expect(listed.last_active).toMatch(time)
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
      const { status, body } = await own.api('GET', `${base}/people${query}`)
      expect(status).toBe(200)
      return body.map(({ id }: { id: number }) => id)
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

describe('groups', () => {
  it('are created, listed, read, changed and deleted', async () => {
    const [one, two] = [await create(), await create()]
    const made = await ask('POST', '/groups', { name: 'Choir', assigned: [two.id, String(one.id), one.id] })
    expect([made.status, made.body]).toEqual([
      201,
      { id: expect.any(Number), name: 'Choir', assigned: [one.id, two.id] },
    ])
    const { id } = made.body
    expect(made.headers.get('Location')).toBe(`${service.publicUrl}/workspace/v3/groups/${id}`)
    expect((await ask('GET', `/groups/${id}`)).body).toEqual(made.body)
    expect((await ask('GET', '/groups')).body).toContainEqual(made.body)
    expect((await ask('GET', `/people/${one.id}`)).body.groups).toEqual([id])

    const changed = await ask('PUT', `/groups/${id}`, { name: 'Chorus', assigned: [two.id] })
    expect([changed.status, changed.body]).toEqual([200, { id, name: 'Chorus', assigned: [two.id] }])
    expect((await ask('GET', `/people/${one.id}`)).body.groups).toEqual([])
    expect((await ask('PUT', `/groups/${id}`, { name: 'Choir' })).body.assigned).toEqual([two.id])
    expect((await ask('PUT', `/groups/${id}`, { assigned: [] })).body).toEqual({
      id,
      name: 'Choir',
      assigned: [],
    })
    await ask('PUT', `/people/${one.id}`, { groups: [id] })
    expect((await ask('GET', `/groups/${id}`)).body.assigned).toEqual([one.id])

    const gone = await ask('DELETE', `/groups/${id}`)
    expect([gone.status, gone.text]).toEqual([204, ''])
    expect((await ask('GET', `/people/${one.id}`)).body.groups).toEqual([])
    expectError(await ask('GET', `/groups/${id}`), 404, 'Group not found.')
  })

  it('agree with people, archived ones too', async () => {
    const person = await workspace.person()
    const { id } = await createGroup({ assigned: [person.number] })
    await workspace.api('POST', `/v1/people/${person.id}/archive`)
    expect((await ask('GET', `/groups/${id}`)).body.assigned).toEqual([person.number])
    expect((await ask('GET', `/people/${person.number}`)).body.groups).toEqual([id])
  })

  it('of another kind are no groups here, but projects', async () => {
    const project = (await workspace.api('POST', '/v1/groups', { kind: 'project', name: 'Roof' })).body
    const person = await workspace.person()
    await workspace.api('PUT', `/v1/people/${person.id}/groups/${project.id}`)
    expect((await ask('GET', `/people/${person.number}`)).body).toMatchObject({
      groups: [],
      projects: [project.number],
    })
    expectError(await ask('GET', `/groups/${project.number}`), 404)
    expectError(await ask('DELETE', `/groups/${project.number}`), 404)
    expectError(await ask('PUT', `/people/${person.number}`, { groups: [project.number] }), 400, /groups/)
    // the groups of a person leave their projects alone
    await ask('PUT', `/people/${person.number}`, { groups: [] })
    expect((await ask('GET', `/people/${person.number}`)).body.projects).toEqual([project.number])
  })

  it('are made once by a repeated request', async () => {
    const person = await create()
    const headers = { 'Idempotency-Key': unique() }
    const body = { name: 'Once', assigned: [person.id] }
    const [first, second] = [
      await ask('POST', '/groups', body, headers),
      await ask('POST', '/groups', body, headers),
    ]
    expect([second.status, second.body]).toEqual([201, first.body])
    expect((await ask('GET', `/people/${person.id}`)).body.groups).toEqual([first.body.id])
  })

  it('do not undo what came after a request that is repeated', async () => {
    const [one, two] = [await create(), await create()]
    const [made, changed] = [{ 'Idempotency-Key': unique() }, { 'Idempotency-Key': unique() }]
    const start = () => ask('POST', '/groups', { name: 'Late', assigned: [one.id, two.id] }, made)
    const { id } = (await start()).body
    const change = () => ask('PUT', `/groups/${id}`, { name: 'Later', assigned: [one.id] }, changed)
    await ask('PUT', `/people/${one.id}`, { groups: [] })
    expect((await start()).headers.get('Idempotent-Replayed')).toBe('true')
    const assigned = async () => (await ask('GET', `/groups/${id}`)).body.assigned
    expect(await assigned()).toEqual([two.id])
    const first = await change()
    expect([first.status, first.body]).toEqual([200, { id, name: 'Later', assigned: [one.id] }])
    await ask('PUT', `/groups/${id}`, { assigned: [two.id] })
    const again = await change()
    expect([again.status, again.body, again.headers.get('Idempotent-Replayed')]).toEqual([
      200,
      first.body,
      'true',
    ])
    expect(await assigned()).toEqual([two.id])
    expectError(await ask('PUT', `/groups/${id}`, { name: 'Other' }, changed), 400, /Idempotency-Key/)
  })
})

describe('lists', () => {
  it('of roles', async () => {
    const { status, body } = await ask('GET', '/roles')
    expect([status, body]).toEqual([200, [
      { id: 1, name: 'Owner', default: false },
      { id: 2, name: 'Admin', default: false },
      { id: 3, name: 'Normal User', default: true },
      { id: 4, name: 'Client', default: false },
    ]])
  })

  it('of languages, for any token', async () => {
    const { status, body } = await ask('GET', '/languages', undefined, bearer(await workspace.token([])))
    expect(status).toBe(200)
    for (
      const one of [
        { language: 'en', title: 'English' },
        { language: 'fr', title: 'French' },
        { language: 'de', title: 'German' },
        { language: 'pl', title: 'Polish' },
        { language: 'pt', title: 'Portuguese' },
        { language: 'es', title: 'Spanish' },
      ]
    ) expect(body).toContainEqual(one)
  })

  it('of time zones, for any token, each with an id of its own that stays', async () => {
    const { status, body } = await ask('GET', '/timezones', undefined, bearer(await workspace.token([])))
    expect(status).toBe(200)
    for (const one of body) {
      expect(keysOf(one)).toEqual(['id', 'time_diff', 'timezone'])
      expect([Number.isInteger(one.id), one.time_diff]).toEqual([
        true,
        expect.stringMatching(/^[+-]\d\d:\d\d$/),
      ])
    }
    expect(new Set(body.map(({ id }: { id: number }) => id)).size).toBe(body.length)
    expect(body).toContainEqual({ id: 1060092772, timezone: 'UTC', time_diff: '+00:00' })
    expect(body).toContainEqual({ id: 1052438629, timezone: 'Asia/Calcutta', time_diff: '+05:30' })
  })
})

describe('refusals', () => {
  it.each<[string, Record<string, unknown>, RegExp]>([
    ['no first_name', { first_name: undefined }, /first name/],
    ['no last_name', { last_name: '' }, /last name/],
    ['no email', { email: undefined }, /email field is required/],
    ['a malformed email', { email: 'x' }, /email/],
    ['an unknown role', { role: 77 }, /role/],
    ['an unknown group', { groups: [missing] }, /groups/],
    ['a malformed group', { groups: ['x'] }, /groups/],
    ['an unknown language', { language: 'xx' }, /language/],
    ['a malformed language', { language: '?' }, /language/],
    ['an unknown time zone', { timezone: 5 }, /timezone/],
    ['a malformed send_invite', { send_invite: 'perhaps' }, /send invite/],
  ])('400 for %s', async (_, fields, message) => {
    expectError(await ask('POST', '/people', chris(fields)), 400, message)
    const { id } = await create()
    const changed = Object.values(fields)[0]
    if (changed !== undefined) expectError(await ask('PUT', `/people/${id}`, fields), 400, message)
  })

  it('400 for an address that somebody has', async () => {
    const [one, other] = [await create(), await create()]
    expectError(await ask('POST', '/people', chris({ email: one.email.toUpperCase() })), 400, /taken/)
    expectError(await ask('PUT', `/people/${other.id}`, { email: one.email }), 400, /taken/)
  })

  it.each<[string, unknown, RegExp]>([
    ['no name', {}, /name field is required/],
    ['an empty name', { name: ' ' }, /name/],
    ['unknown people', { name: 'A', assigned: [missing] }, /assigned/],
    ['malformed people', { name: 'A', assigned: 'x' }, /assigned/],
  ])('400 for a group with %s', async (_, body, message) => {
    expectError(await ask('POST', '/groups', body), 400, message)
  })

  it.each(['GET', 'PUT', 'DELETE'])('404 for a %s of what there is not', async (method) => {
    const other = await newOrganization(service, { template: 'workspace' })
    for (let index = 0; index < 3; index++) await create({}, other)
    const elsewhere = (await other.api('POST', `${base}/groups`, { name: 'Theirs' })).body.id
    const fresh = await newOrganization(service, { template: 'workspace' })
    const body = method === 'PUT' ? {} : undefined
    for (const path of [`/people/${missing}`, '/people/abc', '/people/0', `/people/${'9'.repeat(30)}`]) {
      expectError(await ask(method, path, body), 404, 'Person not found.')
    }
    for (const path of [`/groups/${missing}`, '/groups/abc']) {
      expectError(await ask(method, path, body), 404, 'Group not found.')
    }
    expectError(await fresh.api(method, `${base}/groups/${elsewhere}`, body), 404)
  })

  it.each(['POST', 'PUT'])('415 for a %s of another content type', async (method) => {
    const { id } = await create()
    const path = method === 'POST' ? '/people' : `/people/${id}`
    const headers = { 'Content-Type': 'application/x-www-form-urlencoded' }
    expectError(await ask(method, path, 'first_name=Chris', headers), 415)
  })

  it('400 for a body that is no JSON', async () => {
    expectError(await ask('POST', '/people', '{'), 400)
  })

  it('401 without a token, and with a bad one', async () => {
    expectError(await request(service.url, 'GET', `${base}/people`), 401)
    expectError(
      await request(service.url, 'GET', `${base}/people`, undefined, { 'X-API-KEY': 'ck_bad' }),
      401,
    )
  })
})

it('takes an API key in X-API-KEY, until it is revoked', async () => {
  const { body: made } = await workspace.api('POST', '/v1/api-keys', {
    name: 'Sync',
    scopes: ['people:read'],
  })
  const headers = { 'X-API-KEY': made.key }
  const list = () => request(service.url, 'GET', `${base}/people?limit=1`, undefined, headers)
  expect((await list()).status).toBe(200)
  expectError(await request(service.url, 'POST', `${base}/people`, chris(), headers), 403, 'invalid access')
  await workspace.api('DELETE', `/v1/api-keys/${made.id}`)
  expectError(await list(), 401)
})

it('answers 429 beyond WORKSPACE_RATE_LIMIT, by account, with Retry-After in seconds', async () => {
  const limited = inject('strictService')
  const claims = { iss: 'https://issuer.example.test', aud: 'rollcall' }
  const [one, other] = [
    await newOrganization(limited, { template: 'workspace' }, claims),
    await newOrganization(limited, { template: 'workspace' }, claims),
  ]
  const list = async (organization: TestOrganization) =>
    await organization.api(
      'GET',
      `${base}/roles`,
      undefined,
      bearer(await organization.token(['people:read'], { jti: unique() })),
    )
  for (let count = 0; count < 4; count++) expect((await list(one)).status).toBe(200)
  const refused = await eventually('a refusal', async () => {
    const reply = await list(one)
    return reply.status === 429 && reply
  })
  expectError(refused, 429)
  expect(refused.headers.get('Retry-After')).toMatch(/^\d+$/)
  expect((await list(other)).status).toBe(200)
})

it('is documented, each operation once', async () => {
  const { body } = await request(service.url, 'GET', '/openapi.json')
  const paths = Object.keys(body.paths).filter((path) => path.startsWith('/workspace'))
  expect(paths.sort()).toEqual([
    '/workspace/v3/groups',
    '/workspace/v3/groups/{id}',
    '/workspace/v3/languages',
    '/workspace/v3/people',
    '/workspace/v3/people/{id}',
    '/workspace/v3/roles',
    '/workspace/v3/timezones',
  ])
})
