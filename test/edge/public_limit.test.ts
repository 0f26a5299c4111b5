import { afterAll, beforeAll, expect, it } from 'vitest'
import { bearer, everyScope, newOrganization, request } from '../support/contract/api.ts'
import { type Edge, startEdge } from '../support/service/edge.ts'

let edge: Edge
beforeAll(async () => {
  edge = await startEdge()
})
afterAll(() => edge.stop())

async function ask(path: string, headers: Record<string, string>): Promise<number> {
  return (await request(edge.service.url, 'GET', path, undefined, headers)).status
}

it('a Worker limits public requests of an address to 300 a minute, unless the address is private', async () => {
  const organization = await newOrganization(edge.service)
  const token = bearer(await organization.token(everyScope))
  const from = { 'CF-Connecting-IP': '198.51.100.7' }
  const count = async (headers: Record<string, string>) => {
    const statuses: Record<number, number> = {}
    for (let i = 0; i < 310; i++) {
      const status = await ask('/v1/version', headers)
      statuses[status] = (statuses[status] ?? 0) + 1
    }
    return statuses
  }
  expect(await count({ 'CF-Connecting-IP': '10.0.0.7' })).toEqual({ 200: 310 })
  // a new minute may begin meanwhile, so that the refused are at most the ten beyond the limit
  const { 429: refused = 0, 200: answered = 0, ...others } = await count(from)
  expect([refused + answered, others]).toEqual([310, {}])
  if (refused > 0) {
    expect(refused).toBe(10)
    expect(await ask('/v1/people', { ...from, ...token })).toBe(200)
  }
})
