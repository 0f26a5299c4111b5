import { describe, expect, inject, it } from 'vitest'
import { bearer, unknownId } from '../../support/contract/api.ts'
import { keysOf } from '../../support/contract/shapes.ts'
import { expectError, type Interview, interviewKeys, openDistricts } from '../../support/contract/district.ts'

const service = inject('service')
const { district, other, ask, created } = await openDistricts(service)

describe('interviews', () => {
  it('are added and listed', async () => {
    const { id } = await created()
    expect((await ask<Interview[]>('GET', `/interviews/${id}`)).body).toEqual([])
    const input = { date: '2024-02-29', board_id: '01b', form_id: '7', unknown: true }
    const { status, body } = await ask<Interview>('POST', `/interviews/${id}`, input)
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

  it('are included for callers only who may read interviews', async () => {
    const { id } = await created()
    await ask('POST', `/interviews/${id}`, { date: '2024-02-29' })
    const included = async (scopes: string[], claims = {}) => {
      const headers = bearer(await district.token(scopes, claims))
      return (await ask('GET', `/people/${id}?include=tags,interviews`, undefined, headers)).body
    }
    expect((await included(['people:read', 'interviews:read'])).interviews).toHaveLength(1)
    for (const body of [await included(['people:read']), await included([], { person: id })]) {
      expect(body).not.toHaveProperty('interviews')
      expect(body.tags).toEqual([])
    }
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
