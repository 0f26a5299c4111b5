import { describe, expect, inject, it } from 'vitest'
import { bearer, newOrganization, request, unique, unknownId } from '../../support/contract/api.ts'
import { keysOf, ulid } from '../../support/contract/shapes.ts'
import {
  type DistrictPerson,
  expectError,
  openDistricts,
  personKeys,
  scopes,
  someone,
} from '../../support/contract/district.ts'

const service = inject('service')
const { district, other, ask, created, tag } = await openDistricts(service)

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
    ) => (await request<DistrictPerson[]>(
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
      expect([status, body.map(({ id }) => id)]).toEqual([200, [kept.id]])
      expect(keysOf(body[0]!)).toEqual(personKeys)
    }
    const both = (await list('?archived=true')).body
    expect(both.map(({ id, archived }) => [id, archived])).toEqual([
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
