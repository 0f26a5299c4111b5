import { describe, expect, inject, it } from 'vitest'
import type { List, PersonAnswer, RoleAnswer } from '../support/contract/answers.ts'
import { mailTo, tokenIn } from '../support/contract/mailbox.ts'
import {
  bearer,
  type Headed,
  newOrganization,
  type Reply,
  request,
  somebody,
  type TestOrganization,
  unique,
} from '../support/contract/api.ts'

const service = inject('service')

/** All that the ways below need; roles carry another scope. */
const usual = ['people:read', 'people:write', 'people:invite', 'people:approve', 'groups:write']
const carried = 'events:read'

/** An organization with a role that carries a scope, one without, and a person who has the latter. */
interface Situation {
  club: TestOrganization
  role: RoleAnswer
  plain: RoleAnswer
  person: PersonAnswer
  /** A token of all that is needed but the scope of the role, and one with it. */
  without: Headed
  holding: Headed
}

async function situation(): Promise<Situation> {
  const club = await newOrganization(service)
  const role = await newRole(club, { scopes: [carried] })
  const plain = await newRole(club)
  return {
    club,
    role,
    plain,
    person: await club.person({ roles: [{ id: plain.id }] }),
    without: bearer(await club.token(usual)),
    holding: bearer(await club.token([...usual, carried])),
  }
}

async function newRole(club: TestOrganization, fields: object = {}): Promise<RoleAnswer> {
  const { status, body } = await club.api('POST', '/v1/roles', { name: `Role ${unique()}`, ...fields })
  expect(status).toBe(201)
  return body
}

describe('the scopes of a role', () => {
  it('are shown, in one order and each once, whatever words named them', async () => {
    const club = await newOrganization(service)
    const words = ['users.invite', 'people:write', 'read:people', 'people:read']
    const made = await newRole(club, { scopes: words, protected: true })
    expect(made).toMatchObject({ scopes: ['people:read', 'people:write', 'people:invite'], protected: true })
    const changed = await club.api('PATCH', `/v1/roles/${made.id}`, { scopes: ['church.read'] })
    expect([changed.status, changed.body.scopes, changed.body.protected]).toEqual([
      200,
      ['people:read'],
      true,
    ])
    const listed = (await club.api<List<RoleAnswer>>('GET', '/v1/roles')).body.data
    expect(listed.find(({ id }) => id === made.id)).toEqual(changed.body)
    const bare = await club.api('PATCH', `/v1/roles/${made.id}`, { scopes: [], protected: false })
    expect(bare.body).toMatchObject({ scopes: [], protected: false })
  })

  it('are at most a hundred words', async () => {
    const club = await newOrganization(service)
    const refused = await club.api('POST', '/v1/roles', { name: 'X', scopes: Array(101).fill('people:read') })
    expect([refused.status, Object.keys(refused.body.errors)]).toEqual([422, ['scopes']])
  })

  it('are in the log as fields of the role', async () => {
    const club = await newOrganization(service)
    const { id } = await newRole(club, { scopes: ['people:read'] })
    await club.api('PATCH', `/v1/roles/${id}`, { scopes: ['people:read', carried], protected: true })
    const { body } = await club.api('GET', '/v1/events?type=RoleUpdated')
    expect(body.data[0].changes).toEqual({
      protected: { from: false, to: true },
      scopes: { from: ['people:read'], to: ['people:read', carried] },
    })
  })

  it.each<[string, number, (at: Situation) => [string, string, unknown?]]>([
    ['given at its creation', 201, () => ['POST', '/v1/roles', { name: unique(), scopes: [carried] }]],
    ['given later', 200, ({ plain }) => ['PATCH', `/v1/roles/${plain.id}`, { scopes: [carried] }]],
    ['taken', 200, ({ role }) => ['PATCH', `/v1/roles/${role.id}`, { scopes: [] }]],
    ['protected', 200, ({ role }) => ['PATCH', `/v1/roles/${role.id}`, { protected: true }]],
    ['made the default', 200, ({ role }) => ['PATCH', `/v1/roles/${role.id}`, { default: true }]],
    ['renamed', 200, ({ role }) => ['PATCH', `/v1/roles/${role.id}`, { name: unique() }]],
    ['given another key', 200, ({ role }) => ['PATCH', `/v1/roles/${role.id}`, { key: `x${unique()}` }]],
    ['hidden by a namesake', 201, ({ role }) => ['POST', '/v1/roles', { name: role.name, key: unique() }]],
    ['hidden by a change', 200, ({ role, plain }) => [
      'PATCH',
      `/v1/roles/${plain.id}`,
      { name: role.name.toUpperCase() },
    ]],
    ['deleted with the role', 204, ({ role }) => ['DELETE', `/v1/roles/${role.id}`]],
  ])('cannot be %s by a caller who lacks one of them', async (_, permitted, ask) => {
    const at = await situation()
    const { club, without, holding } = at
    const before = await club.api('GET', '/v1/roles')
    const asked = ask(at)
    const refused = await club.api(asked[0], asked[1], asked[2], without)
    expect([refused.status, refused.body.code]).toEqual([403, 'insufficient_scope'])
    expect(refused.headers.get('WWW-Authenticate')).toContain(`scope="${carried}"`)
    expect((await club.api('GET', '/v1/roles')).body).toEqual(before.body)
    expect((await club.api(asked[0], asked[1], asked[2], holding)).status).toBe(permitted)
  })

  it('are not needed to send a role as it is, nor to change another', async () => {
    const { club, role, plain, without } = await situation()
    expect((await club.api('PATCH', `/v1/roles/${role.id}`, role, without)).status).toBe(200)
    const changed = await club.api('PATCH', `/v1/roles/${plain.id}`, { name: 'Cox', key: 'cox' }, without)
    expect([changed.status, changed.body.name]).toEqual([200, 'Cox'])
  })
})

interface Way {
  /** The way needs a state of its own in the organization. */
  prepare?: (at: Situation) => Promise<unknown>
  ask: (at: Situation) => [method: string, path: string, body?: unknown] | Promise<[string, string, unknown?]>
  /** The status of a caller who may. */
  permitted: number
}

const archive = ({ club, person }: Situation) => club.api('POST', `/v1/people/${person.id}/archive`)
const hold = ({ club, person, role }: Situation) =>
  club.api('PUT', `/v1/people/${person.id}/roles`, { roles: [{ id: role.id }] })
const beDefault = ({ club, role }: Situation) => club.api('PATCH', `/v1/roles/${role.id}`, { default: true })
const withStatus = (status: string) => ({ club, person }: Situation) =>
  club.api('PUT', `/v1/people/${person.id}/status`, { status })
const inTurn = (...steps: NonNullable<Way['prepare']>[]) => async (at: Situation) => {
  for (const step of steps) await step(at)
}
const church = ({ club }: Situation) => club.settings.number

const ways: Record<string, Way> = {
  'POST /v1/people with roles': {
    ask: ({ role }) => ['POST', '/v1/people', { ...somebody(), roles: [{ id: role.id }] }],
    permitted: 201,
  },
  'POST /v1/people with the default role': {
    prepare: beDefault,
    ask: () => ['POST', '/v1/people', somebody()],
    permitted: 201,
  },
  'PATCH /v1/people/{id} with roles': {
    ask: ({ person, role }) => ['PATCH', `/v1/people/${person.id}`, { roles: [{ key: role.key }] }],
    permitted: 200,
  },
  'PATCH /v1/people/{id} with an address': {
    prepare: hold,
    ask: ({ person }) => ['PATCH', `/v1/people/${person.id}`, { email: somebody().email }],
    permitted: 200,
  },
  'PATCH /v1/people/{id} with an address and without the role': {
    prepare: hold,
    ask: ({ person, plain }) => [
      'PATCH',
      `/v1/people/${person.id}`,
      { email: somebody().email, roles: [{ id: plain.id }] },
    ],
    permitted: 200,
  },
  'PUT /v1/people/{id}/roles': {
    ask: ({ person, role, plain }) => [
      'PUT',
      `/v1/people/${person.id}/roles`,
      { roles: [{ id: plain.id }, { id: role.id }] },
    ],
    permitted: 200,
  },
  'POST /v1/people/{id}/approve with a role': {
    prepare: withStatus('pending'),
    ask: ({ person, role }) => ['POST', `/v1/people/${person.id}/approve`, { role: role.key }],
    permitted: 200,
  },
  'POST /v1/people/{id}/approve of a holder': {
    prepare: inTurn(hold, withStatus('pending')),
    ask: ({ person }) => ['POST', `/v1/people/${person.id}/approve`],
    permitted: 200,
  },
  'PUT /v1/people/{id}/status of a holder': {
    prepare: inTurn(hold, withStatus('inactive')),
    ask: ({ person }) => ['PUT', `/v1/people/${person.id}/status`, { status: 'active' }],
    permitted: 200,
  },
  'POST /v1/people/{id}/restore of a holder': {
    prepare: inTurn(hold, archive),
    ask: ({ person }) => ['POST', `/v1/people/${person.id}/restore`],
    permitted: 200,
  },
  'POST /v1/people/invite with a role': {
    ask: ({ role }) => ['POST', '/v1/people/invite', { ...somebody(), role: role.id }],
    permitted: 201,
  },
  'POST /v1/people/invite with the default role': {
    prepare: beDefault,
    ask: () => ['POST', '/v1/people/invite', somebody()],
    permitted: 201,
  },
  'POST /v1/people/invite/bulk with a role': {
    ask: ({ role }) => ['POST', '/v1/people/invite/bulk', { emails: [somebody().email], role: role.key }],
    permitted: 200,
  },
  'POST /v1/people/invite/bulk with the role of one row': {
    ask: ({ role, plain }) => ['POST', '/v1/people/invite/bulk', {
      people: [{ email: somebody().email, role: plain.key }, { email: somebody().email, role: role.key }],
    }],
    permitted: 200,
  },
  'POST /v1/people/invite/bulk with the default role': {
    prepare: beDefault,
    ask: () => ['POST', '/v1/people/invite/bulk', { emails: [somebody().email] }],
    permitted: 200,
  },
  'DELETE /v1/roles/{id} with a replacement': {
    ask: ({ role, plain }) => ['DELETE', `/v1/roles/${plain.id}?replace_with=${role.key}`],
    permitted: 204,
  },
  'POST /district/api/people with roles': {
    ask: ({ role }) => ['POST', '/district/api/people', {
      first: 'Jane',
      last: 'Smith',
      email: somebody().email,
      roles: { [role.key]: 1 },
    }],
    permitted: 201,
  },
  'POST /district/api/people with the default role': {
    prepare: beDefault,
    ask: () => ['POST', '/district/api/people', { first: 'Jane', last: 'Smith', email: somebody().email }],
    permitted: 201,
  },
  'PATCH /district/api/people/{id} with roles': {
    ask: ({ person, role }) => ['PATCH', `/district/api/people/${person.id}`, { roles: { [role.key]: 1 } }],
    permitted: 200,
  },
  'PATCH /district/api/people/{id} with an address': {
    prepare: hold,
    ask: ({ person }) => ['PATCH', `/district/api/people/${person.id}`, { email: somebody().email }],
    permitted: 200,
  },
  'PATCH /district/api/people/{id} of an archived holder': {
    prepare: inTurn(hold, archive),
    ask: ({ person }) => ['PATCH', `/district/api/people/${person.id}`, { archived: false }],
    permitted: 200,
  },
  'POST /workspace/v3/people with a role': {
    ask: ({ role }) => ['POST', '/workspace/v3/people', {
      first_name: 'Jane',
      last_name: 'Smith',
      email: somebody().email,
      role: String(role.number),
    }],
    permitted: 201,
  },
  'POST /workspace/v3/people with an invitation and the default role': {
    prepare: beDefault,
    ask: () => ['POST', '/workspace/v3/people', {
      first_name: 'Jane',
      last_name: 'Smith',
      email: somebody().email,
      send_invite: true,
    }],
    permitted: 201,
  },
  'PUT /workspace/v3/people/{id} with a role': {
    ask: ({ person, role }) => ['PUT', `/workspace/v3/people/${person.number}`, { role: role.name }],
    permitted: 200,
  },
  'PUT /workspace/v3/people/{id} with an address': {
    prepare: hold,
    ask: ({ person }) => ['PUT', `/workspace/v3/people/${person.number}`, { email: somebody().email }],
    permitted: 200,
  },
  'POST /church/api/people/invite with a role': {
    ask: (at) => ['POST', '/church/api/people/invite', {
      ...somebody(),
      church_id: church(at),
      role_id: at.role.number,
    }],
    permitted: 200,
  },
  'POST /church/api/people/invite with the default role': {
    prepare: beDefault,
    ask: (at) => ['POST', '/church/api/people/invite', { ...somebody(), church_id: church(at) }],
    permitted: 200,
  },
  'POST /church/api/people/invite/bulk with the default role': {
    prepare: beDefault,
    ask: (at) => ['POST', '/church/api/people/invite/bulk', {
      emails: [somebody().email],
      church_id: church(at),
    }],
    permitted: 200,
  },
  'POST /church/api/people/approve': {
    prepare: withStatus('pending'),
    ask: (at) => ['POST', `/church/api/people/approve?action=${at.person.number}`, {
      role_id: at.role.number,
      church_id: church(at),
    }],
    permitted: 200,
  },
  'PUT /church/api/people/{id}/role': {
    ask: ({ person, role }) => ['PUT', `/church/api/people/${person.number}/role`, { role_id: role.number }],
    permitted: 200,
  },
  'PUT /church/api/people/{id}/status of a holder': {
    prepare: inTurn(hold, withStatus('inactive')),
    ask: ({ person }) => ['PUT', `/church/api/people/${person.number}/status`, { status_id: 1 }],
    permitted: 200,
  },
  'PUT /church/api/people/{id}/profile with an address': {
    prepare: hold,
    ask: ({ person }) => ['PUT', `/church/api/people/${person.number}/profile`, { email: somebody().email }],
    permitted: 200,
  },
}

describe('a role that carries scopes', () => {
  it.each(Object.entries(ways))('is not given by %s unless the caller has them', async (name, way) => {
    const at = await situation()
    const { club, without, holding } = at
    await way.prepare?.(at)
    const position = async () => (await club.api('GET', '/v1/events?limit=500')).body.data.at(-1).position
    const before = await position()
    const [method, path, body] = await way.ask(at)

    const refused = await club.api(method, path, body, without)
    expect([refused.status, shapeOf(name, refused)]).toEqual([403, expectedShape(name)])
    expect(await position()).toBe(before)

    expect((await club.api(method, path, body, holding)).status).toBe(way.permitted)
    expect(await position()).toBeGreaterThan(before)
  })

  it('keeps the address of a person from that person too', async () => {
    const { club, role } = await situation()
    const person = await club.person({ roles: [{ id: role.id }] })
    const own = bearer(await club.token([], { person: person.id }))
    const path = `/v1/people/${person.id}`
    const refused = await club.api('PATCH', path, { email: somebody().email }, own)
    expect([refused.status, refused.body.code]).toEqual([403, 'insufficient_scope'])
    const changed = await club.api('PATCH', path, { title: 'Cox' }, own)
    expect([changed.status, changed.body]).toMatchObject([200, { email: person.email, title: 'Cox' }])
  })

  it('may be kept, and taken away, without its scopes', async () => {
    const { club, role, plain, without } = await situation()
    const path = `/v1/people/${(await club.person({ roles: [{ id: role.id }] })).id}`
    const kept = { title: 'Cox', roles: [{ id: role.id }, { id: plain.id }] }
    expect((await club.api('PATCH', path, kept, without)).status).toBe(200)
    const taken = await club.api('PUT', `${path}/roles`, { roles: [{ id: plain.id }] }, without)
    expect([taken.status, taken.body.roles]).toMatchObject([200, [{ id: plain.id }]])
  })

  it('is given by a caller who manages organizations', async () => {
    const { club, role } = await situation()
    const manager = bearer(await club.token(['organizations:manage']))
    const made = await club.api('POST', '/v1/people', { ...somebody(), roles: [{ id: role.id }] }, manager)
    expect(made.status).toBe(201)
  })

  it('is in force when its invited holder accepts, with automatic approval', async () => {
    const club = await newOrganization(service, { approval: 'automatic' })
    const role = await newRole(club, { scopes: [carried] })
    const invited = somebody()
    const { body } = await club.api('POST', '/v1/people/invite', { ...invited, role: role.id })
    const token = tokenIn(service, await mailTo(service, invited.email))
    const accepted = await request(service.url, 'POST', `/v1/invitations/${token}/accept`, {})
    expect([accepted.status, accepted.body.status]).toEqual([200, 'active'])
    expect(accepted.body.id).toBe(body.id)
  })

  it('comes with no template', async () => {
    for (const template of ['default', 'district', 'workspace', 'church']) {
      const club = await newOrganization(service, { template })
      const { data } = (await club.api<List<RoleAnswer>>('GET', '/v1/roles')).body
      expect(data.filter((one) => one.scopes.length > 0 || one.protected)).toEqual([])
    }
  })
})

/** What each surface says of a missing scope, without its sentence. */
function shapeOf(way: string, { body }: Reply): unknown {
  const { success, code, scope, error } = body
  if (way.includes('/church/')) return [success, error]
  if (way.includes('/workspace/')) return body
  return way.includes('/district/') ? Object.keys(body) : [code, scope]
}

function expectedShape(way: string): unknown {
  if (way.includes('/church/')) return [false, `Forbidden: Missing permission '${carried}'`]
  if (way.includes('/workspace/')) return { code: 403, message: 'invalid access' }
  return way.includes('/district/') ? ['error'] : ['insufficient_scope', undefined]
}
