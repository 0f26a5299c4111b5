import { describe, expect, inject, it } from 'vitest'
import type { CursorPage, PersonAnswer } from '../support/contract/answers.ts'
import { newOrganization } from '../support/contract/api.ts'
import { idsOf, openListedPeople } from '../support/contract/listed_people.ts'
import { keysOf } from '../support/contract/shapes.ts'

const service = inject('service')
const { organization, people, list, walk } = await openListedPeople(service)

describe('GET /v1/people by cursor', () => {
  it('answers links and meta of its own', async () => {
    const { body } = await list('?cursor=&per_page=20&name=')
    expect(body.data).toHaveLength(20)
    expect(body.meta).toEqual({ per_page: 20, next_cursor: expect.any(String) })
    expect(keysOf(body.links)).toEqual(['next'])
    expect(body.links.next.startsWith(`${service.publicUrl}/v1/people?`)).toBe(true)
    const next = (await organization.api('GET', body.links.next.slice(service.publicUrl.length))).body
    expect(next.data).toHaveLength(4)
    expect(next.meta).toEqual({ per_page: 20, next_cursor: null })
    expect(next.links).toEqual({ next: null })
  })

  it('goes on under filters', async () => {
    expect(idsOf(await walk({ archived: 'true', per_page: '1' }))).toEqual(idsOf(people.slice(3, 6)))
    expect(await walk({ name: 'nobody-has-this' })).toEqual([])
  })

  it("refuses a forged one, and another organization's", async () => {
    const { body } = await list('?cursor=&per_page=2')
    const cursor: string = body.meta.next_cursor
    const forged = cursor.slice(0, -3) + (cursor.endsWith('AAA') ? 'BBB' : 'AAA')
    for (const wrong of [forged, 'nonsense', btoa('{"id":"1"}'), cursor.slice(0, -1), `${cursor}A`]) {
      const answer = await list(`?cursor=${encodeURIComponent(wrong)}&per_page=2`)
      expect([wrong.length, answer.status]).toEqual([wrong.length, 422])
      expect(Object.keys(answer.body.errors)).toEqual(['cursor'])
    }
    const elsewhere = await newOrganization(service)
    const answer = await elsewhere.api('GET', `/v1/people?cursor=${cursor}&per_page=2`)
    expect(answer).toMatchObject({ status: 422, body: { errors: { cursor: [expect.any(String)] } } })
  })

  it.each(['created_at', '-created_at', 'name', '-name', 'updated_at', '-updated_at'])(
    'sees every row that stays exactly once while others come and go: %s',
    async (sort) => {
      const busy = await newOrganization(service)
      const made = await Promise.all(
        Array.from({ length: 40 }, (_, index) => busy.person({ name: `Person ${index % 7} ${index}` })),
      )
      const staying = new Set(made.filter((_, index) => index % 2 === 0).map(({ id }) => id))
      const leaving = made.filter(({ id }) => !staying.has(id))
      const seen: string[] = []
      const disturb = async () => {
        await Promise.all([
          busy.person({ name: `Person ${seen.length % 7} late` }),
          busy.api('PATCH', `/v1/people/${leaving[0]!.id}`, { name: `Changed ${seen.length}` }),
          busy.api('DELETE', `/v1/people/${leaving.pop()!.id}`),
          busy.api('POST', `/v1/people/${leaving.pop()!.id}/archive`),
        ])
      }
      let cursor: string | null = ''
      while (cursor !== null) {
        const query: string = new URLSearchParams({ sort, per_page: '6', cursor }).toString()
        const { body } = await busy.api<CursorPage<PersonAnswer>>('GET', `/v1/people?${query}`)
        seen.push(...idsOf(body.data))
        cursor = body.meta.next_cursor
        if (leaving.length > 4) await disturb()
      }
      const seenStaying = seen.filter((id) => staying.has(id))
      expect(seenStaying).toHaveLength(staying.size)
      expect(new Set(seenStaying)).toEqual(staying)
    },
  )
})
