import { describe, expect, inject, it } from 'vitest'
import { bearer, unique, unknownId } from '../../support/contract/api.ts'
import { expectError, openDistricts } from '../../support/contract/district.ts'

const service = inject('service')
const { district, ask, created, tag } = await openDistricts(service)

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
