import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { List, PersonAnswer, RoleAnswer } from '../support/contract/answers.ts'
import { inconsistencies, type Raced, startRaced } from '../support/service/raced.ts'

describe.each([1, 2])('%i process(es) on one database', (processes) => {
  let raced: Raced

  beforeAll(async () => {
    raced = await startRaced(processes)
  })
  afterAll(() => raced.stop())

  it('two holders of a protected role who remove each other at once: one succeeds', async () => {
    const club = await raced.newOrganization()
    await club.api('PATCH', '/v1/roles/owner', { protected: true })
    for (let round = 0; round < 10; round++) {
      const [one, other] = [await holder(), await holder()]
      await onlyThose(one.id, other.id)
      const ways = [
        (id: string) => club.api('POST', `/v1/people/${id}/archive`),
        (id: string) => club.api('PUT', `/v1/people/${id}/status`, { status: 'inactive' }),
        (id: string) => club.api('PUT', `/v1/people/${id}/roles`, { roles: [{ key: 'member' }] }),
        (id: string) => club.api('DELETE', `/v1/people/${id}`),
      ]
      const replies = await Promise.all([one, other].map(({ id }) => ways[round % ways.length]!(id)))
      expect(replies.map(({ status }) => status < 300).sort()).toEqual([false, true])
      const refused = replies.find(({ status }) => status >= 300)!
      expect([refused.status, refused.body.code]).toEqual([409, 'last_holder'])
      expect(await active()).toHaveLength(1)
    }
    expect(await inconsistencies(raced.owner, club.id)).toEqual([])

    async function holder(): Promise<PersonAnswer> {
      return await club.person({ roles: [{ key: 'owner' }] })
    }

    /** Takes the role from all other people. */
    async function onlyThose(...ids: string[]): Promise<void> {
      for (const { id } of await active()) {
        if (!ids.includes(id)) {
          const taken = await club.api('PUT', `/v1/people/${id}/roles`, { roles: [{ key: 'member' }] })
          expect(taken.status).toBe(200)
        }
      }
    }

    async function active(): Promise<PersonAnswer[]> {
      const { body } = await club.api<List<PersonAnswer>>('GET', '/v1/people?role=owner&status=active')
      return body.data
    }
  })

  it('of 40 holders who all go at once, one stays', async () => {
    const club = await raced.newOrganization()
    const role = (await club.api<RoleAnswer>('PATCH', '/v1/roles/owner', { protected: true })).body
    const holders = await Promise.all(
      Array.from({ length: 40 }, () => club.person({ roles: [{ id: role.id }] })),
    )
    const replies = await Promise.all(
      holders.map(({ id }) => club.api('PUT', `/v1/people/${id}/status`, { status: 'inactive' })),
    )
    const refused = replies.filter(({ status }) => status !== 200)
    expect(refused.map(({ body }) => body.code)).toEqual(['last_holder'])
    expect(await inconsistencies(raced.owner, club.id)).toEqual([])
  })
})
