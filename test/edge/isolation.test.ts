import { afterAll, beforeAll, expect, it } from 'vitest'
import { newOrganization, type Reply, type TestOrganization, unique } from '../support/contract/api.ts'
import { type Edge, startEdge } from '../support/service/edge.ts'

interface Tenant {
  organization: TestOrganization
  /** In every name, address and title of theirs, and in nobody else's. */
  mark: string
  people: { id: string; version: number }[]
}

let edge: Edge
let tenants: Tenant[]

beforeAll(async () => {
  edge = await startEdge()
  tenants = await Promise.all(Array.from({ length: 50 }, async () => {
    const mark = `mark${unique()}`
    const organization = await newOrganization(edge.service, { name: mark })
    const people = await Promise.all(Array.from({ length: 3 }, () => organization.person(personOf(mark))))
    return { organization, mark, people }
  }))
}, 120_000)
afterAll(() => edge.stop())

const personOf = (mark: string) => ({ name: `Jane ${mark}`, email: `${mark}.${unique()}@example.com` })

/** Nothing of anybody else, and of their own what was asked for. */
function strangers(text: string, mark: string): string[] {
  return [...new Set(text.match(/mark[0-9a-f]{16}/g))].filter((one) => one !== mark)
}

it(
  '10,000 interleaved requests of 50 organizations in one isolate: no foreign row',
  { timeout: 600_000 },
  async () => {
    const seen = { requests: 0, foreign: [] as string[], unexpected: [] as string[] }

    async function turn(index: number): Promise<void> {
      const { organization: { api }, mark, people } = tenants[index % tenants.length]!
      const other = tenants[(index + 1 + index % 48) % tenants.length]!
      const { id } = people[index % people.length]!
      const foreign = other.people[index % other.people.length]!.id
      const [what, wanted, reply]: [string, number, Reply] = await ([
        async () => ['read', 200, await api('GET', `/v1/people/${id}`)],
        async () => ['list', 200, await api('GET', '/v1/people?per_page=5&sort=-name')],
        async () => ['search', 200, await api('GET', `/v1/people?q=jane`)],
        async () => ['read another', 404, await api('GET', `/v1/people/${foreign}`)],
        async () => ['change', 200, await api('PATCH', `/v1/people/${id}`, { title: `Dr ${mark}` })],
        async () => ['search another', 200, await api('GET', `/v1/people?q=${other.mark}`)],
        async () => ['change another', 404, await api('PATCH', `/v1/people/${foreign}`, { title: mark })],
        async () => ['events', 200, await api('GET', '/v1/events?limit=5')],
        async () => ['organization', 200, await api('GET', '/v1/organization')],
        async () => ['create', 201, await api('POST', '/v1/people', personOf(mark))],
      ] as (() => Promise<[string, number, Reply]>)[])[index % 10]!()
      seen.requests++
      if (reply.status !== wanted) {
        seen.unexpected.push(
          `${what}: ${reply.status} ${reply.text.slice(0, 200)}`,
        )
      }
      // its links repeat what was searched for
      const shown = what === 'search another'
        ? JSON.stringify([reply.body.data, reply.body.meta])
        : reply.text
      if (strangers(shown, mark).length > 0) seen.foreign.push(`${what}: ${reply.text.slice(0, 200)}`)
      if (['read', 'list', 'search', 'change', 'organization', 'create'].includes(what)) {
        if (!reply.text.includes(mark)) seen.unexpected.push(`${what} shows nothing of their own`)
      }
    }

    let next = 0
    await Promise.all(Array.from({ length: 50 }, async () => {
      while (next < 10_000) await turn(shuffled(next++))
    }))
    expect(seen).toEqual({ requests: 10_000, foreign: [], unexpected: [] })
  },
)

/** Each of 0 to 9,999 once, so that neither organizations nor requests come in the order of their numbers. */
const shuffled = (index: number) => (index * 7_919) % 10_000
