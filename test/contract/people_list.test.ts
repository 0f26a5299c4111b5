import { describe, expect, inject, it } from 'vitest'
import type { Page, PersonAnswer } from '../support/contract/answers.ts'
import { bearer, newOrganization, unknownId } from '../support/contract/api.ts'
import { idsOf, openListedPeople } from '../support/contract/listed_people.ts'
import { keysOf, personKeys } from '../support/contract/shapes.ts'

const service = inject('service')
const { organization, people, middle, current, list, walk } = await openListedPeople(service)

describe('GET /v1/people by page', () => {
  it('answers the first 25, oldest first, with links and meta', async () => {
    await list('?per_page=10&page=1')
    const { status, body } = await list('?per_page=20')
    expect(status).toBe(200)
    expect(keysOf(body)).toEqual(['data', 'links', 'meta'])
    expect(body.data).toEqual(current().slice(0, 20))
    expect(keysOf(body.data[0])).toEqual(personKeys)
    const link = (page: number) => `${service.publicUrl}/v1/people?per_page=20&page=${page}`
    expect(body.links).toEqual({ first: link(1), last: link(2), prev: null, next: link(2) })
    expect(body.meta).toEqual({ current_page: 1, from: 1, last_page: 2, per_page: 20, to: 20, total: 24 })
  })

  it('answers 25 a page without per_page', async () => {
    const { body } = await list('')
    expect(body.meta).toEqual({ current_page: 1, from: 1, last_page: 1, per_page: 25, to: 24, total: 24 })
    expect(body.links).toMatchObject({ prev: null, next: null })
    expect(idsOf(body.data)).toEqual(idsOf(current()))
  })

  it('answers the last page, and one beyond it', async () => {
    const last = (await list('?page=2&per_page=20')).body
    expect(last.data).toEqual(current().slice(20))
    expect(last.meta).toMatchObject({ current_page: 2, from: 21, to: 24, total: 24 })
    expect(last.links).toMatchObject({ next: null, prev: expect.stringContaining('page=1') })
    const beyond = (await list('?page=9&per_page=20')).body
    expect(beyond.data).toEqual([])
    expect(beyond.meta).toMatchObject({ current_page: 9, from: null, to: null, total: 24, last_page: 2 })
    expect(beyond.links.next).toBe(null)
  })

  it('answers meta with no rows', async () => {
    const { body } = await list('?name=nobody-has-this')
    expect(body.data).toEqual([])
    expect(body.meta).toEqual({ current_page: 1, from: null, last_page: 1, per_page: 25, to: null, total: 0 })
    expect(body.links).toMatchObject({ prev: null, next: null })
  })

  it('keeps every other parameter in its links, which lead on', async () => {
    const { body } = await list('?archived=false&sort=-name&name=e&per_page=2')
    const next = new URL(body.links.next)
    expect(Object.fromEntries(next.searchParams)).toEqual({
      archived: 'false',
      sort: '-name',
      name: 'e',
      per_page: '2',
      page: '2',
    })
    const path = body.links.next.slice(service.publicUrl.length)
    const second = (await organization.api('GET', path)).body
    expect(second.meta.current_page).toBe(2)
    expect(idsOf(second.data).some((id) => idsOf(body.data).includes(id))).toBe(false)
  })

  it.each(['0', '-1', '101', '1000', 'abc', '1.5'])('refuses per_page=%s', async (value) => {
    const { status, body } = await list(`?per_page=${value}`)
    expect(status).toBe(422)
    expect(Object.keys(body.errors)).toEqual(['per_page'])
    if (/^-?\d+$/.test(value)) {
      expect(body.errors.per_page).toEqual(['The per page field must be between 1 and 100.'])
      expect(body.message).toBe('The per page field must be between 1 and 100.')
    }
  })

  it.each(['1', '100'])('takes per_page=%s', async (value) => {
    const { status, body } = await list(`?per_page=${value}`)
    expect([status, body.meta.per_page]).toEqual([200, Number(value)])
  })

  it.each(['0', '-1', 'abc', '1.5'])('refuses page=%s', async (value) => {
    const { status, body } = await list(`?page=${value}`)
    expect(status).toBe(422)
    expect(Object.keys(body.errors)).toEqual(['page'])
  })
})

describe('filters', () => {
  it.each<[string, (person: PersonAnswer, index: number) => unknown]>([
    ['name=EVE', ({ name }) => name.includes('Eve')],
    ['name=zoë', ({ name }) => name.includes('Zoë')],
    ['name=l_', ({ name }) => name.includes('Carl_')],
    ['name=d%25n', ({ name }) => name.includes('D%n')],
    ['name=%25', ({ name }) => name.includes('%')],
    ['email=EVE.', ({ email }) => email.includes('eve.')],
    ['phone=2025550118', ({ phone }) => phone?.includes('2025550118')],
    ['phone=%2B1202', ({ phone }) => phone],
    ['q=adam', ({ name }) => name.includes('adam')],
    ['q=2025550109', ({ phone }) => phone?.includes('2025550109')],
    ['q=bea.2', ({ email }) => email.startsWith('bea.2')],
    ['status=active', ({ status }) => status === 'active'],
    ['status=inactive', ({ status }) => status === 'inactive'],
    ['status=pending', () => false],
    ['role=admin', (_, index) => index % 13 === 0],
    ['source=oauth', () => true],
    ['source=import', () => false],
    ['source_id=hr-20', ({ source_id }) => source_id === 'hr-20'],
    [`group=${unknownId}`, () => false],
    ['name=adam&status=active&sort=created_at', ({ name }) => name.includes('adam')],
  ])('?%s', async (query, keeps) => {
    const { status, body } = await list<Page<PersonAnswer>>(`?${query}`)
    expect(status).toBe(200)
    const kept = people.filter((person, index) => person.archived_at === null && keeps(person, index))
    expect(body.data.map(({ name }) => name)).toEqual(kept.map(({ name }) => name))
    expect(body.meta.total).toBe(kept.length)
  })

  it('role by id', async () => {
    const admin = people[0].roles[0].id
    const { body } = await list(`?role=${admin}`)
    expect(idsOf(body.data)).toEqual(idsOf([people[0], people[13], people[26]]))
  })

  it('created_after and created_before', async () => {
    const after = (await list(`?created_after=${middle}`)).body
    const before = (await list(`?created_before=${middle}`)).body
    expect(idsOf(after.data)).toEqual(idsOf(people.slice(10)))
    expect(idsOf(before.data)).toEqual(idsOf(current().slice(0, 7)))
  })

  it('updated_after', async () => {
    const { body } = await list(`?updated_after=${people[26].updated_at}`)
    expect(idsOf(body.data)).toContain(people[6].id)
    expect(idsOf(body.data)).not.toContain(people[0].id)
  })

  it.each(['true', '1'])('archived=%s answers only archived people', async (value) => {
    const { body } = await list(`?archived=${value}`)
    expect(idsOf(body.data)).toEqual(idsOf(people.slice(3, 6)))
    expect(body.meta.total).toBe(3)
  })

  it.each(['false', '0'])('archived=%s answers only the others', async (value) => {
    const { body } = await list(`?archived=${value}`)
    expect(body.meta.total).toBe(24)
  })

  it.each([
    ['archived', 'archived=maybe'],
    ['archived', 'archived=TRUE'],
    ['status', 'status=dead'],
    ['source', 'source=nowhere'],
    ['sort', 'sort=email'],
    ['created_after', 'created_after=yesterday'],
    ['updated_after', 'updated_after=2024-13-01'],
    ['name', `name=${'x'.repeat(256)}`],
    ['email', `email=${'x'.repeat(256)}`],
    ['phone', `phone=${'1'.repeat(51)}`],
    ['nonsense', 'nonsense=1'],
  ])('refuses a wrong %s', async (field, query) => {
    const { status, body } = await list(`?${query}`)
    expect(status).toBe(422)
    expect(Object.keys(body.errors)).toEqual([field])
    expect(body.message).toBe(body.error)
  })

  it('names every wrong parameter at once', async () => {
    const { body } = await list('?nonsense=1&more=2&per_page=0&archived=maybe')
    expect(Object.keys(body.errors).sort()).toEqual(['archived', 'more', 'nonsense', 'per_page'])
  })

  it('id answers a bare array', async () => {
    expect((await list(`?id=${people[0].id}`)).body).toEqual([people[0]])
    expect((await list(`?id=${unknownId}`)).body).toEqual([])
    expect((await list('?id=malformed')).body).toEqual([])
    const elsewhere = await newOrganization(service)
    expect((await elsewhere.api('GET', `/v1/people?id=${people[0].id}`)).body).toEqual([])
  })
})

describe('sorts', () => {
  const sorted = ['created_at', '-created_at', 'name', '-name', 'updated_at', '-updated_at']

  it.each(sorted)('%s, by page and by cursor alike', async (sort) => {
    const { body } = await list(`?sort=${sort}&per_page=100`)
    const field = sort.replace('-', '')
    const values = body.data.map((row: Record<string, string>) => row[field]!.toLowerCase())
    const ascending = sort.startsWith('-') ? values.toReversed() : values
    expect(ascending).toHaveLength(24)
    if (field !== 'name') expect(ascending).toEqual(ascending.toSorted())
    else expect(ascending[0]).toMatch(/^adam/)
    expect(idsOf(await walk({ sort, per_page: '7' }))).toEqual(idsOf(body.data))
  })

  it('turns the other way around with a minus', async () => {
    for (const field of ['created_at', 'name']) {
      const up = (await list(`?sort=${field}&per_page=100`)).body.data
      const down = (await list(`?sort=-${field}&per_page=100`)).body.data
      expect(idsOf(down)).toEqual(idsOf(up).toReversed())
    }
  })
})

describe('who may list', () => {
  it('sees nobody of another organization', async () => {
    const elsewhere = await newOrganization(service)
    expect((await elsewhere.api('GET', '/v1/people')).body.meta.total).toBe(0)
    const token = bearer(await organization.token(['people:read']))
    expect((await elsewhere.api('GET', '/v1/people', undefined, token)).body.meta.total).toBe(24)
  })
})
