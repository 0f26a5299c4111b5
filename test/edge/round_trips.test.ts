import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import {
  newOrganization,
  type Reply,
  somebody,
  type TestOrganization,
  unique,
} from '../support/contract/api.ts'
import { type Edge, startEdge } from '../support/service/edge.ts'

let edge: Edge
let organization: TestOrganization
beforeAll(async () => {
  edge = await startEdge()
  organization = await newOrganization(edge.service)
  await organization.person()
  edge.neon.inject = (body) => isOutbox(body) ? { fault: 'hang', when: 'before', ms: 300 } : null
})
afterAll(() => edge.stop())

/**
 * What the request itself asks the database: the outbox, which is looked into after it, is held up meanwhile.
 */
async function counted(request: () => Promise<Reply>) {
  await quiet()
  const before = edge.neon.asked.length
  const { status } = await request()
  const asked = edge.neon.asked.slice(before).filter((body) => !isOutbox(body))
  return { status, requests: asked.length }
}

const isOutbox = (body: string) => body.includes('outbox_lease(')

/** Nothing is asked any more. */
async function quiet() {
  let length: number
  do {
    length = edge.neon.asked.length
    await new Promise((resolve) => setTimeout(resolve, 400))
  } while (edge.neon.asked.length > length)
}

const keyed = () => ({ 'Idempotency-Key': unique() })

describe('HTTP requests to Neon, in workerd', () => {
  it.each<[string, number, number, (id: string) => Promise<Reply>]>([
    ['a create', 1, 201, () => organization.api('POST', '/v1/people', somebody())],
    ['a create with a key', 1, 201, () => organization.api('POST', '/v1/people', somebody(), keyed())],
    ['a read', 1, 200, (id) => organization.api('GET', `/v1/people/${id}`)],
    ['a list', 1, 200, () => organization.api('GET', '/v1/people?q=jane&sort=-name')],
    ['a change', 2, 200, (id) => organization.api('PATCH', `/v1/people/${id}`, { title: 'Dr' })],
    [
      'a change with a key',
      2,
      200,
      (id) => organization.api('POST', `/v1/people/${id}/archive`, {}, keyed()),
    ],
    ['a deletion', 2, 204, (id) => organization.api('DELETE', `/v1/people/${id}`)],
  ])('%s: %i', async (_what, requests, status, ask) => {
    const { id } = await organization.person()
    expect(await counted(() => ask(id))).toEqual({ status, requests })
  })

  it('a bulk invitation of 500: at most 3', async () => {
    const emails = Array.from({ length: 500 }, () => somebody().email)
    const { status, requests } = await counted(() =>
      organization.api('POST', '/v1/people/invite/bulk', { emails })
    )
    expect(status).toBe(200)
    expect(requests).toBeLessThanOrEqual(3)
  })
})
