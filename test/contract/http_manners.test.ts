import { beforeAll, describe, expect, inject, it } from 'vitest'
import { bearer, mint, newOrganization, request, type TestOrganization } from '../support/contract/api.ts'
import { everything } from '../support/contract/belongings.ts'

const service = inject('service')
const strictService = inject('strictService')
let organization: TestOrganization

beforeAll(async () => {
  organization = await newOrganization(service)
})

const api: TestOrganization['api'] = (...asked) => organization.api(...asked)
const capitals = ({ id }: { id: string }) => id.toUpperCase()

describe('an id in capitals', () => {
  it('names the same person, group, role, file and key in a path', async () => {
    const person = await organization.person()
    const group = await organization.group({ kind: 'team', name: 'Eight' })
    const role = (await api('POST', '/v1/roles', { name: 'Capital' })).body
    const { body: { data: [file] } } = await withFile(person)
    const at = `/v1/people/${capitals(person)}`
    expect((await api('GET', at)).body.id).toBe(person.id)
    expect((await api('PATCH', at, { title: 'Cox' })).body).toMatchObject({ id: person.id, title: 'Cox' })
    expect((await api('GET', `/v1/groups/${capitals(group)}`)).body.id).toBe(group.id)
    expect((await api('PUT', `${at}/groups/${capitals(group)}`)).status).toBe(204)
    expect((await api('GET', `${at}/groups`)).body.data).toHaveLength(1)
    expect((await api('PATCH', `/v1/roles/${capitals(role)}`, { name: 'Small' })).body.id).toBe(role.id)
    expect((await api('GET', `${at}/files/${capitals(file)}`)).status).toBe(200)
    expect((await api('GET', `${at}/history/title`)).status).toBe(200)
    const key = (await api('POST', '/v1/api-keys', { name: 'K', scopes: ['people:read'] })).body
    expect((await api('DELETE', `/v1/api-keys/${capitals(key)}`)).status).toBe(204)
  })

  it('names the same person, group and role in a query', async () => {
    const person = await organization.person()
    const group = await organization.group({ kind: 'team', name: 'Four' })
    const role = (await api('POST', '/v1/roles', { name: 'Asked' })).body
    await api('PUT', `/v1/people/${person.id}/groups/${group.id}`)
    await api('PUT', `/v1/people/${person.id}/roles`, { roles: [{ id: role.id }] })
    for (const query of [`group=${capitals(group)}`, `role=${capitals(role)}`]) {
      const { body } = await api('GET', `/v1/people?${query}`)
      expect(body.data.map(({ id }: { id: string }) => id)).toEqual([person.id])
    }
    expect((await api('GET', `/v1/people?id=${capitals(person)}`)).body).toHaveLength(1)
    expect((await api('GET', `/v1/people?at=9999-01-01&id=${capitals(person)}`)).body).toHaveLength(1)
    expect((await api('GET', `/v1/events?person=${capitals(person)}`)).body.data.length).toBeGreaterThan(1)
    const gone = `/v1/roles/${capitals(role)}?replace_with=member`
    expect((await api('DELETE', gone)).status).toBe(204)
  })

  it('names the same role in a body', async () => {
    const role = (await api('POST', '/v1/roles', { name: 'Sent' })).body
    const person = await organization.person({ roles: [{ id: capitals(role) }] })
    expect(person.roles).toMatchObject([{ id: role.id }])
    const invited = await api('POST', '/v1/people/invite', {
      name: 'Ann',
      email: `ann.${crypto.randomUUID()}@example.com`,
      role: capitals(role),
    })
    expect(invited.body.roles).toMatchObject([{ id: role.id }])
  })

  it('names the same organization and person in a token and a header', async () => {
    const person = await organization.person()
    const own = await mint(service.jwtSecret, { org: capitals(organization), person: capitals(person) })
    const shown = await request(service.url, 'GET', `/v1/people/${person.id}`, undefined, bearer(own))
    expect([shown.status, shown.body?.id]).toEqual([200, person.id])
    const token = bearer(await organization.token(everything))
    const headers = { ...token, 'X-Organization-Id': capitals(organization) }
    expect((await request(service.url, 'GET', '/v1/organization', undefined, headers)).body.id)
      .toBe(organization.id)
  })

  it('may still be the id of another system, or part of the external id that a token names', async () => {
    const source = '01ARZ3NDEKTSV4RRFFQ69G5FAV'
    const person = await organization.person({ source_id: source })
    expect((await api('GET', `/v1/people/${source}`)).body.id).toBe(person.id)
    expect((await api('GET', `/v1/people?id=${source}`)).body[0].id).toBe(person.id)
    const manager = bearer(await mint(service.jwtSecret, { scope: 'organizations:manage' }))
    const refused = await request(
      service.url,
      'POST',
      '/v1/organizations',
      { name: 'Copy', external_id: capitals(organization) },
      manager,
    )
    expect([refused.status, Object.keys(refused.body.errors)]).toEqual([422, ['external_id']])
  })
})

describe('a slash at the end of a path', () => {
  it.each(['/v1/people/', '/v1/organization/', '/district/api/people/', '/healthz/', '/openapi.json/'])(
    'means nothing in %s',
    async (path) => {
      const headers = bearer(await organization.token(everything))
      const plain = await request(service.url, 'GET', path.slice(0, -1), undefined, headers)
      const reply = await request(service.url, 'GET', path, undefined, headers)
      expect([reply.status, reply.text]).toEqual([200, plain.text])
    },
  )

  it('does not make an id of nothing', async () => {
    expect((await api('GET', '/v1/people//')).status).toBe(404)
    expect((await api('PUT', '/v1/people/')).status).toBe(405)
  })
})

describe('HEAD', () => {
  it.each(['/v1/people', '/v1/organization', '/v1/version', '/v1/people/unknown', '/openapi.json'])(
    'has the length of the reply to GET %s',
    async (path) => {
      const headers = bearer(await organization.token(everything))
      const got = await request(service.url, 'GET', path, undefined, headers)
      const { status, text, headers: reply } = await request(service.url, 'HEAD', path, undefined, headers)
      const length = new TextEncoder().encode(got.text).length
      expect([status, text, reply.get('Content-Length')]).toEqual([got.status, '', String(length)])
    },
  )
})

describe('a plus sign in a query that was not encoded', () => {
  it.each([
    'created_after=2024-01-01T00:00:00+01:00',
    'updated_after=2024-01-01T00:00:00.123+05:30',
    'email=jane+rowing@example.com',
  ])('is answered with a hint: %s', async (query) => {
    const { status, body } = await api('GET', `/v1/people?${query}`)
    expect([status, body.code]).toEqual([422, 'invalid_input'])
    expect(body.errors[query.split('=')[0]!][0]).toContain('%2B')
    expect((await api('GET', `/v1/people?${query.replace('+', '%2B')}`)).status).toBe(200)
  })
})

describe('what a database cannot hold', () => {
  it.each([
    '/v1/people?created_after=0000-01-01',
    '/v1/people?created_before=0001-01-01T00:00:00%2B01:00',
    '/v1/people?updated_after=9999-12-31T23:59:59-01:00',
    '/v1/people?at=0000-01-01',
    '/v1/events?from=0000-01-01',
    '/v1/events?to=9999-12-31T23:59:59-01:00',
  ])('is refused by %s', async (path) => {
    expect((await api('GET', path)).status).toBe(422)
  })

  it('is refused as the number of an organization', async () => {
    const manager = bearer(await mint(service.jwtSecret, { scope: 'organizations:manage' }))
    for (const after of ['2147483648', '9007199254740991', '99999999999999999999']) {
      const path = `/v1/organizations?after=${after}`
      expect((await request(service.url, 'GET', path, undefined, manager)).status).toBe(422)
    }
    const last = await request(service.url, 'GET', '/v1/organizations?after=2147483647', undefined, manager)
    expect([last.status, last.body.data]).toEqual([200, []])
  })

  it.each([{}, [], [1], { 0: 1 }, null])('is refused as a flag: %j', async (send_invite) => {
    const headers = bearer(await organization.token(everything))
    const reply = await request(service.url, 'POST', '/workspace/v3/people', {
      first_name: 'Jane',
      last_name: 'Smith',
      email: `jane.${crypto.randomUUID()}@example.com`,
      send_invite,
    }, headers)
    expect(reply.status).toBe(400)
  })
})

describe('a malformed form', () => {
  it.each([500, 2_000])('is refused with a boundary of %i characters', async (length) => {
    const person = await organization.person()
    const boundary = 'b'.repeat(length)
    const form = `--${boundary}\r\nContent-Disposition: form-data; name="file"; filename="a.txt"\r\n\r\n` +
      `text\r\n--${boundary}--\r\n`
    for (const path of [`/v1/people/${person.id}/files`, `/district/api/people/${person.id}/uploads`]) {
      const reply = await fetch(`${service.url}${path}`, {
        method: 'POST',
        headers: {
          ...bearer(await organization.token(everything)),
          'Content-Type': `multipart/form-data; boundary=${boundary}`,
        },
        body: form,
      })
      expect(reply.status).toBe(400)
      await reply.body?.cancel()
    }
  })
})

describe('CORS', () => {
  it('lets scripts send an API key and read the headers that replies have', async () => {
    const ask = (method: string, headers: Record<string, string>) =>
      fetch(`${strictService.url}/v1/version`, {
        method,
        headers: { Origin: 'https://app.example.test', ...headers },
      })
    const preflight = await ask('OPTIONS', {
      'Access-Control-Request-Method': 'GET',
      'Access-Control-Request-Headers': 'x-api-key, if-none-match',
    })
    const listed = (reply: Response, name: string) =>
      (reply.headers.get(name) ?? '').toLowerCase().split(',').map((word) => word.trim()).sort()
    expect(listed(preflight, 'Access-Control-Allow-Headers')).toEqual(
      expect.arrayContaining(['x-api-key', 'if-none-match', 'if-match', 'authorization']),
    )
    expect(listed(await ask('GET', {}), 'Access-Control-Expose-Headers')).toEqual([
      'content-disposition',
      'etag',
      'idempotent-replayed',
      'link',
      'location',
      'ratelimit',
      'ratelimit-policy',
      'retry-after',
      'rollcall-position',
      'www-authenticate',
      'x-request-id',
    ])
  })
})

async function withFile({ id }: { id: string }) {
  const form = new FormData()
  form.append('file', new Blob(['text']), 'a.txt')
  await fetch(`${service.url}/v1/people/${id}/files`, {
    method: 'POST',
    headers: bearer(await organization.token(everything)),
    body: form,
  }).then((reply) => reply.body?.cancel())
  return await api('GET', `/v1/people/${id}/files`)
}
