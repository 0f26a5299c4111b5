import { beforeAll, describe, expect, inject, it } from 'vitest'
import { bearer, newOrganization } from '../support/contract/api.ts'
import { type Belongings, everything, newBelongings } from '../support/contract/belongings.ts'
import { fill, operations, parameterOf } from '../support/contract/operations.ts'

const service = inject('service')
let own: Belongings
let headers: Record<string, string>

beforeAll(async () => {
  own = await newBelongings(service, { roleNumber: 73 })
  headers = bearer(await own.organization.token(everything))
  await record('all')
})

async function record(record_reads: string, { organization } = own) {
  const manager = bearer(await organization.token(['organizations:manage']))
  const path = `/v1/organizations/${organization.id}`
  return await organization.api('PATCH', path, { record_reads }, manager)
}

/** The records of one request. */
async function recordsOf(requestId: string) {
  const { body } = await own.organization.api('GET', '/v1/events/reads?limit=500', undefined, headers)
  return body.data.filter((one: { request_id: string }) => one.request_id === requestId)
}

async function ask(path: string, more: Record<string, string> = {}) {
  const requestId = `plain-${crypto.randomUUID()}`
  const reply = await own.organization.api('GET', path, undefined, {
    ...headers,
    ...more,
    'X-Request-Id': requestId,
  })
  return { ...reply, records: await recordsOf(requestId) }
}

/** Reads that need the scope to read people, and show none. */
const impersonal = [
  'GET /v1/groups',
  'GET /v1/groups/{id}',
  'GET /v1/roles',
  'GET /v1/roles/{id}',
  'GET /workspace/v3/roles',
]

const reads = Object.entries(operations).filter(([name, { scope }]) =>
  name.startsWith('GET ') && ['people:read', 'interviews:read'].includes(scope)
)

describe('record_reads: all', () => {
  it.each(reads)('%s leaves one record, with the ids of the people', async (name, { query }) => {
    const [, template] = name.split(' ') as [string, string]
    const path = fill(template, (parameter) => parameterOf(template, parameter, { from: own }))
    const { status, records } = await ask(query ? `${path}?${query(own)}` : path)
    expect(status).toBe(200)
    if (impersonal.includes(name)) return expect(records).toEqual([])
    expect(records).toEqual([expect.objectContaining({
      route: name.replaceAll(/\{(\w+)\}/g, ':$1'),
      actor: 'user_1',
      first_position: null,
      last_position: null,
      events: null,
      people: expect.any(Number),
      shown: expect.arrayContaining([own.person.id]),
    })])
    expect(records[0].people).toBe(records[0].shown.length)
    const isOfPerson = template.includes('{') && !/\/groups\/\{/.test(template)
    expect(records[0].person_id).toBe(isOfPerson ? own.person.id : null)
  })

  it('keeps a digest of what was searched for, and finds the record by the person', async () => {
    const { records } = await ask(`/v1/people?email=${encodeURIComponent(own.person.email)}`)
    expect(records).toMatchObject([{ people: 1, shown: [own.person.id], person_id: null }])
    expect(records[0].filter.email).toMatch(/^hmac-sha256:/)
    const path = `/v1/events/reads?person=${own.person.id}&limit=500`
    const { body, text } = await own.organization.api('GET', path, undefined, headers)
    expect(body.data).toContainEqual(records[0])
    expect(text).not.toContain(own.person.email)
  })

  it('leaves no record of people who read themselves, nor of a refusal', async () => {
    const self = bearer(await own.organization.token([], { person: own.person.id }))
    expect(await ask(`/v1/people/${own.person.id}`, self)).toMatchObject({ status: 200, records: [] })
    expect(await ask('/v1/people/01jz91kq3m0gar5btepwxvncde')).toMatchObject({ status: 404, records: [] })
    expect(await ask('/v1/people', bearer(await own.organization.token(['events:read'])))).toMatchObject({
      status: 403,
      records: [],
    })
  })

  it('leaves one record of a read of the log, that of the log', async () => {
    const { records } = await ask(`/v1/people/${own.person.id}?version=1`)
    expect(records).toMatchObject([{ events: 1, people: null, shown: null }])
  })

  it('keeps no ids of more than 100 people', async () => {
    const large = await newOrganization(service)
    const manager = bearer(await large.token(everything))
    await record('all', { organization: large } as never)
    const emails = Array.from({ length: 101 }, (_, index) => `rower.${index}@example.com`)
    expect((await large.api('POST', '/v1/people/invite/bulk', { emails }, manager)).status).toBeLessThan(300)
    await large.api('GET', '/workspace/v3/people', undefined, manager)
    const { body } = await large.api('GET', '/v1/events/reads', undefined, manager)
    expect(body.data[0]).toMatchObject({ route: 'GET /workspace/v3/people', people: 101, shown: null })
  })
})

describe('record_reads: history, the default', () => {
  it('leaves no record of a read of people as they are now', async () => {
    await record('history')
    expect(await ask(`/v1/people/${own.person.id}`)).toMatchObject({ status: 200, records: [] })
    await record('all')
    expect((await ask(`/v1/people/${own.person.id}`)).records).toHaveLength(1)
    const fresh = await newOrganization(service)
    const { body } = await fresh.api('GET', '/v1/organization')
    expect(body.record_reads).toBe('history')
  })

  it('takes no other value', async () => {
    const { status, body } = await record('none')
    expect([status, Object.keys(body.errors)]).toEqual([422, ['record_reads']])
  })
})
