import { beforeAll, describe, expect, inject, it } from 'vitest'
import { bearer, newOrganization, type TestOrganization, unknownId } from '../support/contract/api.ts'
import { keysOf, personKeys } from '../support/contract/shapes.ts'

const service = inject('service')
let organization: TestOrganization
/** The person as each version answered it, and when that was written. */
// deno-lint-ignore no-explicit-any
const versions: any[] = []
let id: string
let beginning: string

const pause = () => new Promise((resolve) => setTimeout(resolve, 5))

beforeAll(async () => {
  organization = await newOrganization(service)
  beginning = new Date(Date.now() - 60_000).toISOString()
  versions.push(await organization.person({ name: 'Jane Smith', phone: '+12025550147' }))
  id = versions[0].id
  for (
    const [method, action, body] of [
      ['PATCH', '', { phone: null, first_name: 'Janet' }],
      ['PUT', '/roles', { roles: [{ key: 'admin' }] }],
      ['PUT', '/status', { status: 'inactive' }],
      ['POST', '/archive', undefined],
    ] as const
  ) {
    await pause()
    const reply = await organization.api(method, `/v1/people/${id}${action}`, body, {
      'X-Reason': `HR-${method}`,
    })
    versions.push(reply.body)
  }
})

const get = (path: string, headers = {}) => organization.api('GET', path, undefined, headers)
const moment = (time: string) => encodeURIComponent(time.replace('000Z', 'Z'))

describe('GET /v1/people/{id} of the past', () => {
  it('answers each version as it was answered then', async () => {
    for (const version of versions) {
      const { status, headers, body } = await get(`/v1/people/${id}?version=${version.version}`)
      expect(status).toBe(200)
      expect(headers.get('ETag')).toBe(null)
      expect(keysOf(body)).toEqual(personKeys)
      expect(body).toEqual(version)
    }
  })

  it('answers each moment with what had happened by then', async () => {
    for (const version of versions) {
      expect((await get(`/v1/people/${id}?at=${moment(version.updated_at)}`)).body).toEqual(version)
    }
    expect((await get(`/v1/people/${id}?at=2999-01-01`)).body).toEqual(versions.at(-1))
  })

  it.each([
    ['before they were created', () => `${id}?at=${beginning}`],
    ['for a version that is not yet', () => `${id}?version=99`],
    ['for a version beyond all', () => `${id}?version=99999999999`],
    ['for nobody', () => `${unknownId}?version=1`],
    ['for what is no id', () => `jane@example.com?version=1`],
    ['for a role', () => `${versions[0].roles[0].id}?version=1`],
  ])('is 404 %s', async (_, path) => {
    expect((await get(`/v1/people/${path()}`)).status).toBe(404)
  })

  it.each(['at=x', 'version=0', 'version=1&at=2020-01-01', 'nonsense=1'])('refuses %s', async (query) => {
    expect((await get(`/v1/people/${id}?${query}`)).status).toBe(422)
  })

  it('is gone with the person', async () => {
    const person = await organization.person()
    const { updated_at } = person
    await organization.api('DELETE', `/v1/people/${person.id}`)
    expect((await get(`/v1/people/${person.id}?version=1`)).status).toBe(404)
    expect((await get(`/v1/people/${person.id}?at=${moment(updated_at)}`)).status).toBe(404)
  })

  it('is their own to read', async () => {
    const before = await organization.person()
    const own = bearer(await organization.token([], { person: before.id }))
    await organization.api('PATCH', `/v1/people/${before.id}`, { title: 'Coach' })
    expect((await get(`/v1/people/${before.id}?version=1`, own)).body).toEqual(before)
  })
})

describe('GET /v1/people?at=', () => {
  it('lists people as they were', async () => {
    for (const version of versions.slice(0, 4)) {
      const { body } = await get(`/v1/people?at=${moment(version.updated_at)}`)
      expect(body.data).toEqual([version])
      expect(body.meta).toMatchObject({ total: 1, current_page: 1, per_page: 25, last_page: 1 })
    }
    const last = moment(versions[4].updated_at)
    expect((await get(`/v1/people?at=${last}`)).body.data).toEqual([])
    expect((await get(`/v1/people?at=${last}&archived=true`)).body.data).toEqual([versions[4]])
    expect((await get(`/v1/people?at=${moment(versions[3].updated_at)}&status=active`)).body.data).toEqual([])
    expect((await get(`/v1/people?at=${moment(versions[3].updated_at)}&status=inactive`)).body.data)
      .toEqual([versions[3]])
    expect((await get(`/v1/people?at=${moment(versions[0].updated_at)}&id=${id}`)).body).toEqual([
      versions[0],
    ])
    expect((await get(`/v1/people?at=${moment(versions[0].updated_at)}&id=nobody`)).body).toEqual([])
    expect((await get(`/v1/people?at=${beginning}`)).body).toMatchObject({ data: [], meta: { total: 0 } })
  })

  it('pages, without those who were deleted since', async () => {
    const own = await newOrganization(service)
    const people = []
    for (let index = 0; index < 5; index++) people.push(await own.person())
    await own.api('DELETE', `/v1/people/${people[1].id}`)
    const ids = people.filter((_, index) => index !== 1).map((person) => person.id)
    const page = async (number: number) =>
      (await own.api('GET', `/v1/people?at=2999-01-01&per_page=3&page=${number}`)).body
    const [first, second, third] = [await page(1), await page(2), await page(3)]
    expect([...first.data, ...second.data].map((person) => person.id).sort()).toEqual(ids.sort())
    expect(first.meta).toEqual({ current_page: 1, from: 1, last_page: 2, per_page: 3, to: 3, total: 4 })
    expect(first.links.next).toContain('at=2999-01-01')
    expect([third.data, third.meta.total]).toEqual([[], 4])
  })

  it.each([
    'name=j',
    'email=j',
    'q=j',
    'role=member',
    'sort=name',
    'cursor=',
    'source=oauth',
    'created_after=2020-01-01',
  ])(
    'refuses %s',
    async (query) => {
      const { status, body } = await get(`/v1/people?at=2999-01-01&${query}`)
      expect([status, Object.keys(body.errors)]).toEqual([422, [query.split('=')[0]]])
    },
  )
})

describe('GET /v1/people/{id}/history/{field}', () => {
  const history = (field: string, headers = {}) => get(`/v1/people/${id}/history/${field}`, headers)

  it('answers every value with from and to', async () => {
    const { status, body } = await history('phone')
    expect(status).toBe(200)
    expect(body).toEqual({
      data: [
        {
          value: '+12025550147',
          from: versions[0].created_at,
          to: versions[1].updated_at,
          actor: 'user_1',
          reason: null,
          version: 1,
        },
        {
          value: null,
          from: versions[1].updated_at,
          to: null,
          actor: 'user_1',
          reason: 'HR-PATCH',
          version: 2,
        },
      ],
    })
    const of = async (field: string) =>
      (await history(field)).body.data.map(({ value }: { value: unknown }) => value)
    expect(await of('title')).toEqual([null])
    expect(await of('name')).toEqual(['Jane Smith', 'Janet Smith'])
    expect(await of('status')).toEqual(['active', 'inactive'])
    expect(await of('archived_at')).toEqual([null, versions[4].archived_at])
    expect(await of('roles')).toHaveLength(2)
  })

  it('refuses a field that people do not have, and says which they have', async () => {
    const { status, body } = await history('shoe_size')
    expect([status, Object.keys(body.errors)]).toEqual([422, ['field']])
    expect(body.detail).toContain('phone')
  })

  it('needs people:read for what is personal', async () => {
    const auditor = bearer(await organization.token(['events:read']))
    expect((await history('phone', auditor)).body).toMatchObject({ status: 403, code: 'insufficient_scope' })
    expect((await history('status', auditor)).body.data).toHaveLength(2)
  })

  it('is 404 for nobody, and has no values once the person was deleted', async () => {
    expect((await get(`/v1/people/${unknownId}/history/phone`)).status).toBe(404)
    const person = await organization.person()
    await organization.api('DELETE', `/v1/people/${person.id}`)
    const { body } = await get(`/v1/people/${person.id}/history/email`)
    expect(body).toMatchObject({ erased: true, data: [{ value: null, version: 1, to: expect.any(String) }] })
  })
})
