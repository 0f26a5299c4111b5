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

it('a Worker limits public requests of an address to 300 a minute, a private one never', async () => {
  const organization = await newOrganization(edge.service)
  const token = bearer(await organization.token(everyScope))
  const neighbour = { 'CF-Connecting-IP': '10.0.0.7' }
  for (let i = 0; i < 310; i++) expect(await ask('/v1/version', neighbour)).toBe(200)

  const from = { 'CF-Connecting-IP': '198.51.100.7' }
  let answered = 0
  let last = 200
  // a new minute may begin meanwhile
  for (; last === 200 && answered < 3_000; answered++) last = await ask('/v1/version', from)
  expect(last).toBe(429)
  expect(answered).toBeGreaterThan(300)
  expect(await ask('/v1/people', { ...from, ...token })).toBe(200)
})
