import { describe, expect, inject, it } from 'vitest'
import type { List, PersonAnswer, RoleAnswer } from '../support/contract/answers.ts'
import { newOrganization, type Reply, somebody, type TestOrganization } from '../support/contract/api.ts'

const service = inject('service')

/** An organization with a protected role and its only active holder; others hold it without being active. */
interface Situation {
  club: TestOrganization
  role: RoleAnswer
  holder: PersonAnswer
}

async function situation(): Promise<Situation> {
  const club = await newOrganization(service)
  const made = await club.api<RoleAnswer>('POST', '/v1/roles', {
    name: 'Chair',
    key: 'chair',
    protected: true,
  })
  expect(made.status).toBe(201)
  const roles = [{ key: 'chair' }]
  await club.api('POST', '/v1/people/invite', { ...somebody(), role: 'chair' })
  const archived = await club.person({ roles })
  const holder = await club.person({ roles })
  expect((await club.api('POST', `/v1/people/${archived.id}/archive`)).status).toBe(200)
  return { club, role: made.body, holder }
}

type Asked = [method: string, path: string, body?: unknown]

/** What each way is asked, and its status when another active person holds the role. */
const ways: Record<string, [(at: Situation) => Asked, number]> = {
  'POST /v1/people/{id}/archive': [({ holder }) => ['POST', `/v1/people/${holder.id}/archive`], 200],
  'DELETE /v1/people/{id}': [({ holder }) => ['DELETE', `/v1/people/${holder.id}`], 204],
  'PUT /v1/people/{id}/status, inactive': [
    ({ holder }) => ['PUT', `/v1/people/${holder.id}/status`, { status: 'inactive' }],
    200,
  ],
  'PUT /v1/people/{id}/status, pending': [
    ({ holder }) => ['PUT', `/v1/people/${holder.id}/status`, { status: 'pending' }],
    200,
  ],
  'PUT /v1/people/{id}/roles': [
    ({ holder }) => ['PUT', `/v1/people/${holder.id}/roles`, { roles: [{ key: 'member' }] }],
    200,
  ],
  'PATCH /v1/people/{id}': [
    ({ holder }) => ['PATCH', `/v1/people/${holder.id}`, { title: 'Former', roles: [] }],
    200,
  ],
  'POST /v1/people/{id}/approve': [
    ({ holder }) => ['POST', `/v1/people/${holder.id}/approve`, { role: 'member' }],
    200,
  ],
  'PATCH /district/api/people/{id}, archived': [
    ({ holder }) => ['PATCH', `/district/api/people/${holder.id}`, { archived: true }],
    200,
  ],
  'PATCH /district/api/people/{id}, roles': [
    ({ holder }) => ['PATCH', `/district/api/people/${holder.id}`, { roles: { member: 1 } }],
    200,
  ],
  'DELETE /district/api/people/{id}': [({ holder }) => ['DELETE', `/district/api/people/${holder.id}`], 200],
  'PUT /workspace/v3/people/{id}': [
    ({ holder }) => ['PUT', `/workspace/v3/people/${holder.number}`, { role: 'Member' }],
    200,
  ],
  'DELETE /workspace/v3/people/{id}': [
    ({ holder }) => ['DELETE', `/workspace/v3/people/${holder.number}`],
    204,
  ],
  'PUT /church/api/people/{id}/role': [
    ({ holder }) => ['PUT', `/church/api/people/${holder.number}/role`, { role_id: 3 }],
    200,
  ],
  'PUT /church/api/people/{id}/status': [
    ({ holder }) => ['PUT', `/church/api/people/${holder.number}/status`, { status_id: 2 }],
    200,
  ],
  'POST /church/api/people/approve': [
    ({ holder }) => ['POST', `/church/api/people/approve?action=${holder.number}`, { role_id: 3 }],
    200,
  ],
  'DELETE /church/api/people/{id}': [({ holder }) => ['DELETE', `/church/api/people/${holder.number}`], 200],
}

describe('the last active holder of a protected role', () => {
  it.each(Object.entries(ways))('cannot lose it by %s', async (name, [asks, permitted]) => {
    const at = await situation()
    const [method, path, body] = asks(at)
    const read = async () => (await at.club.api<PersonAnswer>('GET', `/v1/people/${at.holder.id}`)).body
    const before = await read()

    const refused = await at.club.api(method, path, body)
    expect([refused.status, shapeOf(name, refused)]).toEqual(expected(name))
    expect(await read()).toEqual(before)

    await at.club.person({ roles: [{ key: 'chair' }] })
    expect((await at.club.api(method, path, body)).status).toBe(permitted)
  })

  it('keeps the role when it is deleted, with a replacement too', async () => {
    const { club, role, holder } = await situation()
    for (const query of ['', '?replace_with=member']) {
      const refused = await club.api('DELETE', `/v1/roles/${role.id}${query}`)
      expect([refused.status, refused.body.code]).toEqual([409, 'last_holder'])
    }
    const { data } = (await club.api<List<PersonAnswer>>('GET', '/v1/people?role=chair')).body
    expect(data.map(({ id }) => id)).toContain(holder.id)
    expect((await club.api('PATCH', `/v1/roles/${role.id}`, { protected: false })).status).toBe(200)
    expect((await club.api('DELETE', `/v1/roles/${role.id}?replace_with=member`)).status).toBe(204)
  })

  it('changes in every other way', async () => {
    const { club, holder } = await situation()
    const roles = [{ key: 'member' }, { key: 'chair' }]
    const changed = await club.api('PATCH', `/v1/people/${holder.id}`, { title: 'Chair', roles })
    expect(changed.status).toBe(200)
  })
})

describe('a protected role without an active holder', () => {
  it('may be taken from people who are not active, and deleted', async () => {
    const club = await newOrganization(service)
    const { body: role } = await club.api('POST', '/v1/roles', { name: 'Chair', protected: true })
    const { body: invited } = await club.api('POST', '/v1/people/invite', { ...somebody(), role: role.key })
    expect((await club.api('POST', `/v1/people/${invited.id}/archive`)).status).toBe(200)
    expect((await club.api('DELETE', `/v1/roles/${role.id}?replace_with=member`)).status).toBe(204)
  })
})

function shapeOf(way: string, { body }: Reply): unknown {
  return way.includes('/v1/') ? body.code : { ...body, ...(body.error && { error: '' }), message: undefined }
}

/** The status and body of the refusal, as each surface answers what a state forbids. */
function expected(way: string): [number, unknown] {
  if (way.includes('/v1/')) return [409, 'last_holder']
  if (way.includes('/church/')) return [400, { success: false, error: '' }]
  return way.includes('/workspace/') ? [400, { code: 400 }] : [400, { error: '' }]
}
