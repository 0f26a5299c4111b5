import { describe, expect } from 'vitest'
import { assembledFor } from '../support/service/assembled.ts'
import { type Bench, inviteSomebody } from '../support/given/bench.ts'
import { counted } from '../support/database/counted.ts'
import { testOnPglite } from '../support/database/fixture.ts'

let addresses = 0
const newcomer = () => ({ name: 'Jane Smith', email: `jane.${addresses++}@example.com` })

/** The service with a person and an invitation, and the round trips since then. */
async function serve(bench: Bench, organization: string) {
  const { counter, database } = counted(bench.database)
  const { deps, ask, close } = await assembledFor(bench, {
    database,
    organization,
    subject: 'user_1',
    scope: 'people:read people:write people:invite people:approve people:delete events:read',
  })
  bench.time.now = deps.clock()
  const { token: invitation } = await inviteSomebody(bench, organization)
  const person = (await ask('POST', '/v1/people', newcomer())).body.id as string
  counter.trips = 0
  return { ask, counter, person, invitation, close }
}

type Given = Awaited<ReturnType<typeof serve>>

describe('round trips to the database', () => {
  const it = testOnPglite.extend('given', async ({ workbench, organization }, { onCleanup }) => {
    const given = await serve(workbench, organization)
    onCleanup(given.close)
    return given
  })

  it.for<[number, string, (given: Given) => ReturnType<Given['ask']>]>([
    [1, 'create a person', ({ ask }) => ask('POST', '/v1/people', newcomer())],
    [
      1,
      'create a person under an Idempotency-Key',
      ({ ask }) => ask('POST', '/v1/people', newcomer(), { 'Idempotency-Key': 'k' }),
    ],
    [1, 'invite a new person', ({ ask }) => ask('POST', '/v1/people/invite', newcomer())],
    [1, 'read a person', ({ ask, person }) => ask('GET', `/v1/people/${person}`)],
    // the second looks for the id of another system
    [2, 'read an unknown person', ({ ask }) => ask('GET', '/v1/people/01jz91kq3m0gar5btepwxvncde')],
    [1, 'read a page of the list', ({ ask }) => ask('GET', '/v1/people?page=1&per_page=2')],
    [1, 'read a page of a search', ({ ask }) => ask('GET', '/v1/people?q=jane&role=member&sort=-name')],
    [1, 'read the first page by cursor', ({ ask }) => ask('GET', '/v1/people?cursor=')],
    [1, 'find a person by id', ({ ask, person }) => ask('GET', `/v1/people?id=${person}`)],
    [2, 'update a person', ({ ask, person }) => ask('PATCH', `/v1/people/${person}`, { title: 'Dr' })],
    [
      2,
      'update a person with If-Match',
      ({ ask, person }) => ask('PATCH', `/v1/people/${person}`, { title: 'Dr' }, { 'If-Match': '"1"' }),
    ],
    [1, 'update nothing of a person', ({ ask, person }) => ask('PATCH', `/v1/people/${person}`, {})],
    [2, 'archive a person', ({ ask, person }) => ask('POST', `/v1/people/${person}/archive`)],
    [
      2,
      'set a status',
      ({ ask, person }) => ask('PUT', `/v1/people/${person}/status`, { status: 'inactive' }),
    ],
    [
      2,
      'set roles',
      ({ ask, person }) =>
        ask('PUT', `/v1/people/${person}/roles`, { roles: [{ key: 'admin', rank: 'primary' }] }),
    ],
    [2, 'invite a known person', ({ ask, person }) => ask('POST', `/v1/people/${person}/invite`)],
    [2, 'delete a person', ({ ask, person }) => ask('DELETE', `/v1/people/${person}`)],
    [1, 'read an invitation', ({ ask, invitation }) => ask('GET', `/v1/invitations/${invitation}`)],
    [
      2,
      'accept an invitation',
      ({ ask, invitation }) => ask('POST', `/v1/invitations/${invitation}/accept`, {}),
    ],
    [1, 'read a history', ({ ask, person }) => ask('GET', `/v1/people/${person}/events`)],
    [
      2,
      'read the history of an unknown person',
      ({ ask }) => ask('GET', '/v1/people/01jz91kq3m0gar5btepwxvncde/events'),
    ],
  ])('are %i to %s', async ([trips, what, request], { given }) => {
    const { status } = await request(given)
    expect(status).toSatisfy((code: number) => what.includes('unknown') ? code === 404 : code < 300)
    expect(given.counter.trips).toBe(trips)
  })

  it('are at most one for each hundred of 500 invitations, and one for the settings', async ({ given }) => {
    const { ask, counter } = given
    const emails = Array.from({ length: 500 }, (_, index) => `rower.${index}@example.com`)
    const { status, body } = await ask('POST', '/v1/people/invite/bulk', { emails })
    expect({ status, invited: body.invited }).toEqual({ status: 200, invited: 500 })
    expect(counter.trips).toBeLessThanOrEqual(6)
  })

  it('are shared by concurrent requests', async ({ given: { ask, counter } }) => {
    const created = await Promise.all(Array.from({ length: 50 }, () => ask('POST', '/v1/people', newcomer())))
    expect(created.every(({ status }) => status === 201)).toBe(true)
    expect(counter.trips).toBeLessThan(25)
  })

  it('are 0 for an unknown token', async ({ given: { ask, counter } }) => {
    expect((await ask('GET', '/v1/people', undefined, { Authorization: 'Bearer x' })).status).toBe(401)
    expect(counter.trips).toBe(0)
  })
})
