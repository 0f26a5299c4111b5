import { beforeAll, describe, expect, inject, it } from 'vitest'
import {
  bearer,
  mint,
  newOrganization,
  request,
  somebody,
  type TestOrganization,
  unique,
  unknownId,
} from '../support/contract/api.ts'
import { everything } from '../support/contract/belongings.ts'

const service = inject('service')
let organization: TestOrganization

beforeAll(async () => {
  organization = await newOrganization(service)
})

const api: TestOrganization['api'] = (...asked) => organization.api(...asked)
const as = async (scopes: string[], claims: Record<string, unknown> = {}) =>
  bearer(await organization.token(scopes, claims))
const manager = async () => bearer(await mint(service.jwtSecret, { scope: 'organizations:manage' }))

interface Schema {
  $ref?: string
  type?: string | string[]
  properties?: Record<string, Schema>
  additionalProperties?: unknown
  items?: Schema
  allOf?: Schema[]
  anyOf?: Schema[]
  oneOf?: Schema[]
}

describe('unknown fields', () => {
  it('are refused by every object of every body of the native API', async () => {
    const { body: document } = await request(service.url, 'GET', '/openapi.json')
    const open: string[] = []
    function walk(where: string, schema: Schema) {
      const known = schema.$ref ? document.components.schemas[schema.$ref.split('/').at(-1)!] : schema
      if (known.properties && known.additionalProperties !== false) open.push(where)
      for (const [name, member] of Object.entries(known.properties ?? {})) {
        walk(`${where}.${name}`, member as Schema)
      }
      if (known.items) walk(`${where}[]`, known.items)
      for (const part of [known.allOf, known.anyOf, known.oneOf].flat()) if (part) walk(where, part)
    }
    let bodies = 0
    for (const [path, methods] of Object.entries<Record<string, { requestBody?: unknown }>>(document.paths)) {
      if (!path.startsWith('/v1/')) continue
      for (const [method, { requestBody }] of Object.entries(methods)) {
        const content = (requestBody as { content: Record<string, { schema: Schema }> } | undefined)?.content
        for (const [type, { schema }] of Object.entries(content ?? {})) {
          bodies++
          if (type === 'application/json') walk(`${method} ${path}`, schema)
        }
      }
    }
    expect(bodies).toBeGreaterThan(15)
    expect(open).toEqual([])
  })

  it.each<[string, string, () => unknown]>([
    ['POST', '/v1/people', () => ({ ...somebody(), surplus: 1 })],
    ['POST', '/v1/people/invite', () => ({ ...somebody(), surplus: 1 })],
    ['POST', '/v1/people/invite/bulk', () => ({ emails: ['a@example.com'], surplus: 1 })],
    ['POST', '/v1/groups', () => ({ kind: 'team', name: 'Eight', surplus: 1 })],
    ['POST', '/v1/roles', () => ({ name: 'Cox', surplus: 1 })],
    ['POST', '/v1/api-keys', () => ({ name: 'Sync', scopes: ['people:read'], surplus: 1 })],
    ['POST', `/v1/api-keys/${unknownId}/rotate`, () => ({ surplus: 1 })],
  ])('are named: %s %s', async (method, path, body) => {
    const reply = await api(method, path, body())
    expect([reply.status, reply.body.code]).toEqual([422, 'invalid_input'])
    expect(reply.body.errors).toEqual({ surplus: ['The surplus field is not known.'] })
  })

  it('are named wherever they are, and nothing changes', async () => {
    const { id } = await organization.person()
    const path = `/v1/people/${id}`
    const roles = [{ key: 'member', colour: 'red' }]
    for (
      const [method, to, body, field] of [
        ['PATCH', path, { title: 'Cox', surplus: null }, 'surplus'],
        ['PATCH', path, { title: 'Cox', roles }, 'roles.0.colour'],
        ['PUT', `${path}/roles`, { roles }, 'roles.0.colour'],
        ['POST', '/v1/people/invite/bulk', { people: [{ email: 'a@b.co', why: 1 }] }, 'people.0.why'],
        ['PUT', `${path}/status`, { status: 'inactive', why: 'left' }, 'why'],
      ] as const
    ) {
      const reply = await api(method, to, body)
      expect([reply.status, reply.body.errors]).toEqual([422, {
        [field]: [`The ${field} field is not known.`],
      }])
    }
    expect((await api('GET', path)).body).toMatchObject({ version: 1, status: 'active', title: null })
    const form = new FormData()
    form.append('surplus', '1')
    form.append('file', new Blob(['text']), 'a.txt')
    expect((await api('POST', `${path}/files`, form)).status).toBe(422)
  })

  it('are ignored by the dialects, as their systems did', async () => {
    const sent = { first: 'Jane', last: 'Smith', email: `jane.${unique()}@example.com`, surplus: 1 }
    const reply = await request(service.url, 'POST', '/district/api/people', sent, await as(everything))
    expect(reply.status).toBe(201)
  })
})

describe('a reply that is edited and sent back', () => {
  it('changes a person', async () => {
    const made = await organization.person({ title: 'Rower', phone: '+12025550147', source_id: unique() })
    const group = await organization.group({ kind: 'team', name: 'Eight' })
    await api('PUT', `/v1/people/${made.id}/groups/${group.id}`)
    const path = `/v1/people/${made.id}`
    const read = async () => (await api('GET', path)).body
    const before = await read()
    expect((await api('PATCH', path, before)).body).toEqual(before)
    const renamed = await api('PATCH', path, { ...before, last_name: 'Lee', title: 'Cox' })
    expect(renamed.body).toMatchObject({
      name: 'Jane Lee',
      first_name: 'Jane',
      last_name: 'Lee',
      title: 'Cox',
    })
    const again = await api('PATCH', path, { ...await read(), name: 'Ann Miller' })
    expect(again.body).toMatchObject({ name: 'Ann Miller', first_name: 'Ann', last_name: 'Miller' })
    const invited = (await api('POST', '/v1/people/invite', somebody())).body
    const shown = (await api('GET', `/v1/people/${invited.id}`)).body
    expect((await api('PATCH', `/v1/people/${invited.id}`, { ...shown, title: 'Cox' })).status).toBe(200)
  })

  it('changes a group, a role and an organization', async () => {
    const group = await organization.group({ kind: 'team', name: 'Eight' })
    const path = `/v1/groups/${group.id}`
    const shown = (await api('GET', path)).body
    expect((await api('PATCH', path, { ...shown, name: 'Nine' })).body).toMatchObject({
      id: group.id,
      name: 'Nine',
    })
    expect((await api('PATCH', path, { ...shown, number: 1 })).body.errors).toEqual({
      number: ['The number field is read-only.'],
    })

    const role = (await api('POST', '/v1/roles', { name: 'Cox' })).body
    expect((await api('PATCH', `/v1/roles/${role.id}`, { ...role, name: 'Bow' })).body).toEqual({
      ...role,
      name: 'Bow',
    })
    expect((await api('PATCH', `/v1/roles/${role.id}`, { number: role.number + 1 })).status).toBe(422)

    const own = `/v1/organizations/${organization.id}`
    const settings = (await request(service.url, 'GET', own, undefined, await manager())).body
    const sent = { ...settings, invitation_hours: 12 }
    const changed = await request(service.url, 'PATCH', own, sent, await manager())
    expect(changed.body).toEqual({ ...sent, updated_at: changed.body.updated_at })
    const moved = await request(service.url, 'PATCH', own, { created_at: 'now' }, await manager())
    expect([moved.status, Object.keys(moved.body.errors)]).toEqual([422, ['created_at']])
  })

  it('is refused where a read-only member differs, and changes nothing', async () => {
    const { id } = await organization.person()
    const path = `/v1/people/${id}`
    const shown = (await api('GET', path)).body
    const others: Record<string, unknown> = {
      id: (await organization.person()).id,
      number: shown.number + 1,
      version: 7,
      status: 'inactive',
      groups: [{ id, kind: 'team', name: 'None' }],
      invitation: {},
      archived_at: shown.created_at,
      source: null,
    }
    for (const [member, value] of Object.entries(others)) {
      const reply = await api('PATCH', path, { ...shown, title: 'Cox', [member]: value })
      expect([reply.status, reply.body.errors]).toEqual([422, {
        [member]: [`The ${member.replace('_', ' ')} field is read-only.`],
      }])
    }
    const roles = [{ ...shown.roles[0], name: 'Something else' }]
    for (
      const [method, to, body] of [
        ['PATCH', path, { roles }],
        ['PUT', `${path}/roles`, { roles }],
        ['POST', '/v1/people', { ...somebody(), roles }],
      ] as const
    ) {
      const reply = await api(method, to, body)
      expect([reply.status, Object.keys(reply.body.errors)]).toEqual([422, ['roles.0.name']])
    }
    expect((await api('GET', path)).body).toEqual(shown)
  })

  it('tells nothing that its sender may not read', async () => {
    const { id } = await organization.person()
    const path = `/v1/people/${id}`
    const shown = (await api('GET', path)).body
    const writer = await as(['people:write'])
    for (const member of ['groups', 'source', 'invitation']) {
      for (const value of [shown[member], 'another']) {
        const reply = await request(service.url, 'PATCH', path, { [member]: value }, writer)
        expect([reply.status, Object.keys(reply.body.errors)]).toEqual([422, [member]])
      }
    }
    const plain = { id, version: shown.version, status: shown.status, title: 'Cox' }
    expect((await request(service.url, 'PATCH', path, plain, writer)).status).toBe(200)
  })

  it('may repeat roles and old ids to a token of the person, who may not change them', async () => {
    const { id } = await organization.person({ source_id: unique() })
    const path = `/v1/people/${id}`
    const own = await as([], { person: id })
    const shown = (await request(service.url, 'GET', path, undefined, own)).body
    const reply = await request(service.url, 'PATCH', path, { ...shown, title: 'Cox' }, own)
    expect([reply.status, reply.body.title]).toEqual([200, 'Cox'])
    for (const change of [{ roles: [{ key: 'admin' }] }, { source_id: unique() }, { source_id: null }]) {
      expect((await request(service.url, 'PATCH', path, change, own)).status).toBe(403)
    }
    const other = await organization.person()
    expect((await request(service.url, 'PATCH', `/v1/people/${other.id}`, { id: other.id }, own)).status)
      .toBe(403)
  })
})
