import { beforeAll, describe, expect, inject, it } from 'vitest'
import {
  bearer,
  everyScope,
  newOrganization,
  type Reply,
  request,
  type TestOrganization,
  unique,
  unknownId,
} from '../support/contract/api.ts'
import { mailTo } from '../support/contract/mailbox.ts'
import { keysOf, ulid } from '../support/contract/shapes.ts'

const service = inject('service')
const scopes = [...everyScope, 'interviews:read', 'interviews:write']
let district: TestOrganization
let other: TestOrganization

beforeAll(async () => {
  district = await newOrganization(service, { template: 'district' })
  other = await newOrganization(service, { template: 'district' })
})

const ask = async (method: string, path: string, body?: unknown, headers: Record<string, string> = {}) =>
  await request(service.url, method, `/district/api${path}`, body, {
    ...bearer(await district.token(scopes)),
    ...headers,
  })

const someone = (fields: Record<string, unknown> = {}) => ({
  first: 'Jane',
  last: 'Doe',
  email: `jane.${unique()}@example.com`,
  ...fields,
})

// deno-lint-ignore no-explicit-any
async function created(fields: Record<string, unknown> = {}): Promise<any> {
  const reply = await ask('POST', '/people', someone(fields))
  expect(reply.status).toBe(201)
  return reply.body
}

async function tag(name = 'Choir', of = district): Promise<string> {
  return (await of.api('POST', '/v1/groups', { kind: 'tag', name })).body.id
}

/** Every refusal has this shape and no other. */
function expectError({ status, headers, body }: Reply, expected: number, message?: string | RegExp) {
  expect([status, keysOf(body)]).toEqual([expected, ['error']])
  expect(headers.get('Content-Type')).toMatch(/^application\/json/)
  expect(headers.get('X-Request-Id')).toBeTruthy()
  if (message) expect(body.error).toMatch(message)
}

const personKeys = [
  'archived',
  'avatar_url',
  'created_at',
  'district_id',
  'email',
  'first',
  'id',
  'language',
  'last',
  'roles',
  'tags',
]
const fileKeys = [
  'content_type',
  'created_at',
  'district_id',
  'filename',
  'id',
  'name',
  'person_id',
  'size',
  'url',
]
const interviewKeys = [
  'board_id',
  'created_at',
  'date',
  'district_id',
  'form_id',
  'id',
  'person_id',
  'profile_id',
  'published',
  'updated_at',
]

describe('POST /api/people', () => {
  it('answers 201 with the person', async () => {
    const before = Date.now()
    const choir = await tag()
    const input = someone({ language: 'de-AT', roles: { '1a': 1, '1b': 1, '1d': 2 }, tags: [choir] })
    const { status, headers, body } = await ask('POST', '/people', { ...input, unknown: { extra: 1 } })
    expect([status, keysOf(body)]).toEqual([201, personKeys])
    expect(body).toMatchObject({
      first: 'Jane',
      last: 'Doe',
      email: input.email,
      language: 'de-AT',
      roles: { '1a': 1, '1b': 1, '1d': 2 },
      tags: [choir],
      archived: 0,
      avatar_url: null,
      district_id: district.id,
    })
    expect(body.id).toMatch(ulid)
    expect(Number.isInteger(body.created_at)).toBe(true)
    expect(Math.abs(body.created_at - before)).toBeLessThan(60_000)
    expect(headers.get('Location')).toBe(`${service.publicUrl}/district/api/people/${body.id}`)
    expect((await ask('GET', `/people/${body.id}`)).body).toEqual(body)
  })

  it('takes first, last and email alone: English, and the default role', async () => {
    expect(await created()).toMatchObject({ language: 'en', roles: { '1c': 1 }, tags: [] })
  })

  it('takes ranks as text and an empty map as PHP writes it', async () => {
    expect((await created({ roles: { '1b': '2' } })).roles).toEqual({ '1b': 2 })
    expect((await created({ roles: [] })).roles).toEqual({ '1c': 1 })
    const choir = await tag()
    const { id, tags } = await created({ tags: { 3: choir } })
    expect(tags).toEqual([choir])
    expect((await ask('PATCH', `/people/${id}`, [])).status).toBe(200)
    expect((await ask('PATCH', `/people/${id}`, { archived: '', tags: [] })).body.archived).toBe(0)
  })

  it.each([
    ['no first', { first: undefined }, /first/],
    ['an empty last', { last: ' ' }, /last/],
    ['no email', { email: undefined }, /email/],
    ['a malformed email', { email: 'jane' }, /email/],
    ['a malformed language', { language: 'not a language' }, /language/],
    ['an unknown role', { roles: { '9z': 1 } }, /roles/],
    ['rank 0', { roles: { '1a': 0 } }, /roles/],
    ['rank 3', { roles: { '1a': 3 } }, /roles/],
    ['a rank that is a word', { roles: { '1a': 'primary' } }, /roles/],
    ['an unknown tag', { tags: [unknownId] }, /tags/],
  ])('400 for %s, naming the field', async (_, fields, message) => {
    expectError(await ask('POST', '/people', someone(fields)), 400, message)
  })

  it('400 for names that are too long together', async () => {
    expectError(
      await ask('POST', '/people', someone({ first: 'x'.repeat(200), last: 'y'.repeat(200) })),
      400,
      /last/,
    )
  })

  it("400 for a group of another kind, and for another district's tag", async () => {
    const team = (await district.api('POST', '/v1/groups', { kind: 'team', name: 'Ushers' })).body.id
    expectError(await ask('POST', '/people', someone({ tags: [team] })), 400, /tags/)
    expectError(await ask('POST', '/people', someone({ tags: [await tag('Theirs', other)] })), 400, /tags/)
  })

  it('400 for an address that is taken, in any case', async () => {
    const { email } = await created()
    expectError(await ask('POST', '/people', someone({ email: email.toUpperCase() })), 400, /email/)
  })

  it('400 for a body that is not JSON', async () => {
    expectError(await ask('POST', '/people', '{', { 'Content-Type': 'application/json' }), 400)
  })
})

describe('GET /api/people', () => {
  it('answers a bare array; archived=true adds archived people', async () => {
    const own = await newOrganization(service, { template: 'district' })
    const list = async (
      query: string,
    ) => (await request(
      service.url,
      'GET',
      `/district/api/people${query}`,
      undefined,
      bearer(
        await own.token(['people:read']),
      ),
    ))
    expect((await list('')).body).toEqual([])
    const [kept, archived] = [await own.person(), await own.person()]
    await own.api('POST', `/v1/people/${archived.id}/archive`)
    for (const query of ['', '?archived=false', '?archived=0', '?unknown=1&unknown=2']) {
      const { status, body } = await list(query)
      expect([status, body.map(({ id }: { id: string }) => id)]).toEqual([200, [kept.id]])
      expect(keysOf(body[0])).toEqual(personKeys)
    }
    const both = (await list('?archived=true')).body
    expect(both.map(({ id, archived }: { id: string; archived: number }) => [id, archived])).toEqual([
      [kept.id, 0],
      [archived.id, 1],
    ])
  })
})

describe('GET /api/people/{id}', () => {
  it('adds only what include asks for', async () => {
    const choir = await tag('Choir')
    const { id } = await created({ tags: [choir] })
    expect(keysOf((await ask('GET', `/people/${id}`)).body)).toEqual(personKeys)
    expect(keysOf((await ask('GET', `/people/${id}?include=nonsense,`)).body)).toEqual(personKeys)
    const tags = (await ask('GET', `/people/${id}?include=tags`)).body
    expect([keysOf(tags), tags.tags]).toEqual([personKeys, [{ id: choir, name: 'Choir' }]])
    const files = (await ask('GET', `/people/${id}?include=files`)).body
    expect([keysOf(files), files.files]).toEqual([[...personKeys, 'files'].sort(), []])
    const all = (await ask('GET', `/people/${id}?include=files, interviews,tags,photo_url,nonsense`)).body
    expect(keysOf(all)).toEqual([...personKeys, 'files', 'interviews', 'photo_url'].sort())
    expect(all).toMatchObject({ interviews: [], photo_url: null, tags: [{ id: choir, name: 'Choir' }] })
  })

  it('shows the avatar under both names', async () => {
    const { id } = await district.person({ avatar_url: 'https://example.com/jane.png' })
    const { body } = await ask('GET', `/people/${id}?include=photo_url`)
    expect([body.avatar_url, body.photo_url]).toEqual(Array(2).fill('https://example.com/jane.png'))
  })

  it("404 for an unknown id, a malformed one, and another district's", async () => {
    const theirs = await other.person()
    for (const id of [unknownId, '17', theirs.id]) {
      expectError(await ask('GET', `/people/${id}`), 404)
      expectError(await ask('GET', `/people/${id}?include=files`), 404)
    }
  })
})

describe('the id that somebody was brought with', () => {
  it('stands for them in every path, for themselves too', async () => {
    const old = `01k${unique()}`
    const { id } = await district.person({ source_id: old })
    const own = bearer(await district.token([], { person: id }))
    for (const path of [`/people/${old}`, `/people/${old}?include=files,interviews`]) {
      expect((await ask('GET', path)).body.id).toBe(id)
      expect((await ask('GET', path, undefined, own)).body.id).toBe(id)
    }
    expect((await ask('PATCH', `/people/${old}`, { first: 'Janet' }, own)).body).toMatchObject({
      id,
      first: 'Janet',
    })
    expect((await ask('POST', `/people/${old}/invite`)).body).toEqual({ ok: true })
    expect((await ask('GET', `/people/${old}/uploads`)).body).toEqual([])
    const { body: interview } = await ask('POST', `/interviews/${old}`, { date: '2024-02-29' })
    expect(interview.person_id).toBe(id)
    expect((await ask('GET', `/interviews/${old}`)).body).toEqual([interview])
    expectError(await ask('GET', `/people/${old}`, undefined, bearer(await other.token(scopes))), 404)
    expect((await ask('DELETE', `/people/${old}`)).body).toEqual({ ok: true })
    expectError(await ask('GET', `/people/${old}`), 404)
  })
})

describe('PATCH /api/people/{id}', () => {
  it('changes what is given and nothing else', async () => {
    const before = await created({ roles: { '1a': 1 }, tags: [await tag()] })
    const { status, body } = await ask('PATCH', `/people/${before.id}`, { last: 'Miller', unknown: 1 })
    expect([status, body]).toEqual([200, { ...before, last: 'Miller' }])
    expect((await district.api('GET', `/v1/people/${before.id}`)).body.name).toBe('Jane Miller')
  })

  it('replaces roles and tags', async () => {
    const [one, two] = [await tag('One'), await tag('Two')]
    const { id } = await created({ roles: { '1a': 1, '1b': 2 }, tags: [one] })
    const { body } = await ask('PATCH', `/people/${id}`, { roles: { '1d': 2 }, tags: [two] })
    expect([body.roles, body.tags]).toEqual([{ '1d': 2 }, [two]])
    expect((await ask('PATCH', `/people/${id}`, { roles: {}, tags: [] })).body).toMatchObject({
      roles: {},
      tags: [],
    })
  })

  it('leaves groups of other kinds alone', async () => {
    const team = (await district.api('POST', '/v1/groups', { kind: 'team', name: 'Ushers' })).body.id
    const { id } = await created()
    await district.api('PUT', `/v1/people/${id}/groups/${team}`)
    await ask('PATCH', `/people/${id}`, { tags: [] })
    expect((await district.api('GET', `/v1/people/${id}`)).body.groups).toHaveLength(1)
  })

  it.each([[1, 0], [true, false], ['1', '0'], ['true', 'false']])(
    'archives by %j, restores by %j',
    async (on, off) => {
      const { id } = await created()
      expect((await ask('PATCH', `/people/${id}`, { archived: on })).body.archived).toBe(1)
      const { body } = await ask('PATCH', `/people/${id}`, { archived: off, roles: { '1d': 1 } })
      expect(body).toMatchObject({ archived: 0, roles: { '1d': 1 } })
    },
  )

  it.each([
    ['archived that is no flag', { archived: 'perhaps' }, /archived/],
    ['an empty first', { first: '' }, /first/],
    ['a malformed email', { email: 'jane@' }, /email/],
    ['an unknown role', { roles: { nobody: 1 } }, /roles/],
    ['an unknown tag', { tags: ['nothing'] }, /tags/],
  ])('400 for %s, and changes nothing', async (_, fields, message) => {
    const before = await created()
    expectError(await ask('PATCH', `/people/${before.id}`, { last: 'Changed', ...fields }), 400, message)
    expect((await ask('GET', `/people/${before.id}`)).body).toEqual(before)
  })

  it('400 for an address that is taken, 404 for an unknown id', async () => {
    const [one, two] = [await created(), await created()]
    expectError(await ask('PATCH', `/people/${one.id}`, { email: two.email }), 400, /email/)
    expectError(await ask('PATCH', `/people/${unknownId}`, { last: 'Doe' }), 404)
  })

  it("lets one's own token change the profile, and nothing else", async () => {
    const { id } = await created()
    const own = bearer(await district.token([], { person: id }))
    expect((await ask('PATCH', `/people/${id}`, { first: 'Janet' }, own)).status).toBe(200)
    expect((await ask('GET', `/people/${id}`, undefined, own)).body.first).toBe('Janet')
    expectError(await ask('PATCH', `/people/${id}`, { roles: { '1a': 1 } }, own), 403, /people:write/)
    expectError(await ask('PATCH', `/people/${id}`, { archived: 1 }, own), 403)
  })

  it('honours If-Match, X-Reason and Idempotency-Key', async () => {
    const { id } = await created()
    expectError(await ask('PATCH', `/people/${id}`, { last: 'Stale' }, { 'If-Match': '"7"' }), 412)
    const headers = {
      'If-Match': '"1"',
      'X-Reason': 'HR-1204',
      'X-Request-Id': 'request-1',
      'Idempotency-Key': unique(),
    }
    const first = await ask('PATCH', `/people/${id}`, { last: 'Miller' }, headers)
    const again = await ask('PATCH', `/people/${id}`, { last: 'Miller' }, headers)
    expect([first.status, again.status, again.text]).toEqual([200, 200, first.text])
    expect([first.headers.get('ETag'), again.headers.get('Idempotent-Replayed')]).toEqual(['"2"', 'true'])
    expectError(await ask('PATCH', `/people/${id}`, { last: 'Other' }, headers), 400)
    const { data } = (await district.api('GET', `/v1/people/${id}/events`)).body
    expect(data.at(-1)).toMatchObject({
      reason: 'HR-1204',
      request_id: 'request-1',
      fields: ['last_name', 'name'],
    })
  })
})

describe('DELETE /api/people/{id}', () => {
  it('answers ok and deletes for ever', async () => {
    const { id, email } = await created()
    const { status, body } = await ask('DELETE', `/people/${id}`)
    expect([status, body]).toEqual([200, { ok: true }])
    expectError(await ask('GET', `/people/${id}`), 404)
    expectError(await ask('DELETE', `/people/${id}`), 404)
    expect((await ask('POST', '/people', someone({ email }))).status).toBe(201)
  })
})

describe('POST /api/people/{id}/invite', () => {
  it('answers ok and sends the mail', async () => {
    const { id, email } = await created()
    const { status, body } = await ask('POST', `/people/${id}/invite`)
    expect([status, body]).toEqual([200, { ok: true }])
    expect((await mailTo(service, email)).text).toContain(`${service.publicUrl}/invitations/`)
  })

  it('400 for archived people, 404 for an unknown id', async () => {
    const { id } = await created()
    await ask('PATCH', `/people/${id}`, { archived: 1 })
    expectError(await ask('POST', `/people/${id}/invite`), 400, /archived/)
    expectError(await ask('POST', `/people/${unknownId}/invite`), 404)
  })
})

describe('uploads', () => {
  async function upload(
    id: string,
    parts: Record<string, string | File>,
    headers: Record<string, string> = {},
  ) {
    const form = new FormData()
    for (const [name, part] of Object.entries(parts)) form.append(name, part)
    const reply = await fetch(`${service.url}/district/api/people/${id}/uploads`, {
      method: 'POST',
      headers: { ...bearer(await district.token(scopes)), ...headers },
      body: form,
    })
    const text = await reply.text()
    return { status: reply.status, headers: reply.headers, text, body: JSON.parse(text) }
  }
  const file = () => new File(['%PDF-1.7 a certificate'], 'certificate.pdf', { type: 'text/html' })

  it('are added, listed, served and removed', async () => {
    const { id } = await created()
    const added = await upload(id, { file: file(), name: 'Certificate' })
    expect([added.status, keysOf(added.body)]).toEqual([201, fileKeys])
    expect(added.body).toMatchObject({
      district_id: district.id,
      person_id: id,
      name: 'Certificate',
      filename: 'certificate.pdf',
      content_type: 'application/pdf',
      size: 22,
    })
    expect(Number.isInteger(added.body.created_at)).toBe(true)
    const list = await ask('GET', `/people/${id}/uploads`)
    expect([list.status, list.body]).toEqual([200, [added.body]])
    expect((await ask('GET', `/people/${id}?include=files`)).body.files).toEqual([added.body])

    const start = `${service.publicUrl}/district/api`
    expect(added.body.url.startsWith(start)).toBe(true)
    const path = added.body.url.slice(start.length)
    expect((await request(service.url, 'GET', `/district/api${path}`)).status).toBe(401)
    const served = await ask('GET', path)
    expect([served.status, served.text]).toEqual([200, '%PDF-1.7 a certificate'])

    const removed = await ask('DELETE', `/people/${id}/uploads/${added.body.id}`)
    expect([removed.status, removed.body]).toEqual([200, { ok: true }])
    expectError(await ask('DELETE', `/people/${id}/uploads/${added.body.id}`), 404)
    expect((await ask('GET', `/people/${id}/uploads`)).body).toEqual([])
  })

  it('are called as their file where no name is given', async () => {
    const { id } = await created()
    expect((await upload(id, { file: file() })).body.name).toBe('certificate.pdf')
  })

  it('400 without a file, 404 for an unknown person', async () => {
    const { id } = await created()
    expectError(await upload(id, { name: 'Nothing' }), 400, /file/)
    expectError(await upload(unknownId, { file: file() }), 404)
    expectError(await ask('GET', `/people/${unknownId}/uploads`), 404)
    expectError(await ask('DELETE', `/people/${unknownId}/uploads/${unknownId}`), 404)
  })
})

describe('interviews', () => {
  it('are added and listed', async () => {
    const { id } = await created()
    expect((await ask('GET', `/interviews/${id}`)).body).toEqual([])
    const input = { date: '2024-02-29', board_id: '01b', form_id: '7', unknown: true }
    const { status, body } = await ask('POST', `/interviews/${id}`, input)
    expect([status, keysOf(body)]).toEqual([201, interviewKeys])
    expect(body).toMatchObject({
      person_id: id,
      district_id: district.id,
      date: '2024-02-29',
      board_id: '01b',
      form_id: '7',
      profile_id: null,
      published: 0,
    })
    expect([body.created_at, body.updated_at].every(Number.isInteger)).toBe(true)
    const list = await ask('GET', `/interviews/${id}`)
    expect([list.status, list.body]).toEqual([200, [body]])
    expect((await ask('GET', `/people/${id}?include=interviews`)).body.interviews).toEqual([body])
  })

  it.each([[{}], [{ date: '29.02.2024' }], [{ date: '2023-02-29' }], [{ date: 20240229 }]])(
    '400 for %j, naming the date',
    async (input) => {
      const { id } = await created()
      expectError(await ask('POST', `/interviews/${id}`, input), 400, /date/)
    },
  )

  it("404 for an unknown person, and another district's", async () => {
    for (const id of [unknownId, (await other.person()).id]) {
      expectError(await ask('GET', `/interviews/${id}`), 404)
      expectError(await ask('POST', `/interviews/${id}`, { date: '2024-02-29' }), 404)
    }
  })
})

describe('who may', () => {
  it('an API key may', async () => {
    const { key } =
      (await district.api('POST', '/v1/api-keys', { name: 'Portal', scopes: ['people:read'] })).body
    expect((await ask('GET', '/people', undefined, bearer(key))).status).toBe(200)
    expectError(await ask('POST', '/people', someone(), bearer(key)), 403)
    expectError(await ask('GET', '/people', undefined, bearer(`${key}x`)), 401)
  })

  it('404 for a path that there is not, 405 for a method', async () => {
    expectError(await ask('GET', '/nothing'), 404)
    expectError(await ask('PUT', '/people'), 405)
  })
})
