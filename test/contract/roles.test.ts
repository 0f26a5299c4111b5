import { beforeAll, describe, expect, inject, it } from 'vitest'
import type { List, RoleAnswer } from '../support/contract/answers.ts'
import {
  eventually,
  newOrganization,
  type TestOrganization,
  unique,
  unknownId,
} from '../support/contract/api.ts'
import { keysOf, ulid } from '../support/contract/shapes.ts'

const service = inject('service')
let club: TestOrganization

beforeAll(async () => {
  club = await newOrganization(service)
})

const ask: TestOrganization['api'] = (...asked) => club.api(...asked)

async function newRole(fields: Record<string, unknown> = {}, of = club) {
  const { status, body } = await of.api('POST', '/v1/roles', { name: `Role ${unique()}`, ...fields })
  expect(status).toBe(201)
  return body
}

const all = async (of = club) => (await of.api<List<RoleAnswer>>('GET', '/v1/roles')).body.data

/** Number, key, name; the last is the default. */
const templates: Record<string, [number, string, string, 'default'?][]> = {
  default: [[1, 'owner', 'Owner'], [2, 'admin', 'Admin'], [3, 'member', 'Member', 'default']],
  district: [[1, '1a', 'Admin'], [2, '1b', 'Mentor'], [3, '1c', 'Candidate', 'default'], [4, '1d', 'Board']],
  workspace: [
    [1, 'owner', 'Owner'],
    [2, 'admin', 'Admin'],
    [3, 'normal-user', 'Normal User', 'default'],
    [4, 'client', 'Client'],
  ],
  church: [
    [1, 'superadmin', 'Superadmin'],
    [2, 'pastor', 'Pastor'],
    [3, 'leader', 'Leader'],
    [4, 'coordinator', 'Coordinator'],
    [5, 'member', 'Member', 'default'],
  ],
}

describe('roles', () => {
  it.each(Object.entries(templates))('of the template %s', async (template, expected) => {
    const organization = await newOrganization(service, { template })
    const roles = await all(organization)
    expect(roles.map(({ id: _, ...role }: { id: string }) => role)).toEqual(
      expected.map(([number, key, name, isDefault]) => ({
        number,
        key,
        name,
        default: isDefault !== undefined,
        scopes: [],
        protected: false,
      })),
    )
    for (const role of roles) expect([role.id, keysOf(role)]).toEqual([expect.stringMatching(ulid), roleKeys])
  })

  it('are made with what is given, or a key and a number of their own', async () => {
    const given = await newRole({ name: 'Cox', key: 'cox', number: 40 })
    expect([keysOf(given), given]).toEqual([roleKeys, {
      id: expect.stringMatching(ulid),
      number: 40,
      key: 'cox',
      name: 'Cox',
      default: false,
      scopes: [],
      protected: false,
    }])
    const made = await newRole({ name: 'Bow Seat' })
    expect(made).toMatchObject({ name: 'Bow Seat', key: expect.any(String), default: false })
    expect(Number.isInteger(made.number) && made.number > 0).toBe(true)
    expect(await all()).toEqual(expect.arrayContaining([given, made]))
  })

  it.each([
    ['name', {}],
    ['name', { name: ' ' }],
    ['name', { name: 'x'.repeat(256) }],
    ['key', { name: 'Cox', key: 'Not A Key' }],
    ['number', { name: 'Cox', number: 0 }],
    ['number', { name: 'Cox', number: 1.5 }],
    ['default', { name: 'Cox', default: 'yes' }],
    ['scopes', { name: 'Cox', scopes: 'people:read' }],
    ['scopes.0', { name: 'Cox', scopes: ['people:everything'] }],
    ['protected', { name: 'Cox', protected: 'yes' }],
  ])('need a right %s: %j', async (field, body) => {
    const reply = await ask('POST', '/v1/roles', body)
    expect([reply.status, Object.keys(reply.body.errors)]).toEqual([422, [field]])
  })

  it('have a key and a number that no other has', async () => {
    const { key, number } = await newRole()
    for (const taken of [{ key }, { number }]) {
      const reply = await ask('POST', '/v1/roles', { name: 'Again', ...taken })
      expect([reply.status, Object.keys(reply.body.errors)]).toEqual([422, Object.keys(taken)])
    }
    const other = await newRole()
    expect((await ask('PATCH', `/v1/roles/${other.id}`, { key })).status).toBe(422)
  })

  it('cannot have the id of another as their key, however the key is made', async () => {
    const own = await newOrganization(service)
    const { id } = await newRole({}, own)
    for (const name of [id, id.toUpperCase(), `(${id})`]) {
      const made = await newRole({ name }, own)
      expect([made.name, made.key]).toEqual([name, `role-${made.number}`])
    }
    expect((await own.api('POST', '/v1/roles', { name: 'X', key: id })).status).toBe(422)
    expect((await own.api('GET', `/v1/roles/${id}`)).body.id).toBe(id)
    const person = await own.person({ roles: [{ id }] })
    expect(person.roles.map((role) => role.id)).toEqual([id])
    const listed = await own.api<List<{ id: string }>>('GET', `/v1/people?role=${id}`)
    expect(listed.body.data.map((one) => one.id)).toEqual([person.id])
  })

  it('change, also by key, and one is the default', async () => {
    const own = await newOrganization(service)
    const { id } = await newRole({ key: 'cox' }, own)
    const renamed = await own.api('PATCH', '/v1/roles/cox', { name: 'Coxswain', default: true })
    expect([renamed.status, renamed.body]).toMatchObject([200, { id, name: 'Coxswain', default: true }])
    expect((await all(own)).filter((role: { default: boolean }) => role.default)).toEqual([renamed.body])
    expect((await own.person()).roles).toEqual([{ id, key: 'cox', name: 'Coxswain', rank: 'primary' }])
  })

  it('go, but not while somebody holds them, unless another is named', async () => {
    const [free, held, next] = [await newRole(), await newRole(), await newRole()]
    expect((await ask('DELETE', `/v1/roles/${free.id}`)).status).toBe(204)
    const person = await club.person({ roles: [{ id: held.id }] })
    const refused = await ask('DELETE', `/v1/roles/${held.id}`)
    expect([refused.status, refused.body.code]).toEqual([409, 'invalid_state'])
    expect((await ask('DELETE', `/v1/roles/${held.id}?replace_with=${unknownId}`)).status).toBe(422)
    expect((await ask('DELETE', `/v1/roles/${held.id}?replace_with=${next.key}`)).status).toBe(204)
    await eventually('the other role', async () => {
      const { roles } = (await ask('GET', `/v1/people/${person.id}`)).body
      return roles.length === 1 && roles[0].id === next.id
    })
    const left = (await all()).map(({ id }) => id)
    expect([left.includes(free.id), left.includes(held.id), left.includes(next.id)]).toEqual([
      false,
      false,
      true,
    ])
  })

  it.each(['PATCH', 'DELETE'])('404 for unknown and malformed ids: %s', async (method) => {
    for (const id of [unknownId, 'no-such-key', '%00']) {
      const reply = await ask(method, `/v1/roles/${id}`, method === 'PATCH' ? { name: 'X' } : undefined)
      expect([id, reply.status, reply.body.code]).toEqual([id, 404, 'not_found'])
    }
  })
})

const roleKeys = ['default', 'id', 'key', 'name', 'number', 'protected', 'scopes']
