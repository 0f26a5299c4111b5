import { readFile } from 'node:fs/promises'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { somebody, unique } from '../support/contract/api.ts'
import { inconsistencies, type Raced, startRaced } from '../support/service/raced.ts'

let raced: Raced

beforeAll(async () => {
  raced = await startRaced()
})
afterAll(() => raced.stop())

const emails = (count: number) => Array.from({ length: count }, () => `rower.${unique()}@example.com`)

it('an organization whose log is locked holds up none of the others', async () => {
  const stuck = await raced.newOrganization()
  const other = await raced.newOrganization()
  const before = await stuck.person()
  const waiting: ReturnType<typeof stuck.api>[] = []
  let settled = 0
  await raced.owner.begin(async (transaction) => {
    await transaction`select from heads where organization_id = ${stuck.id} for update`
    for (let round = 0; round < 10; round++) {
      // what comes together would share a call
      const beside = Promise.all(Array.from({ length: 5 }, () => other.api('POST', '/v1/people', somebody())))
      if (round < 4) waiting.push(stuck.api('POST', '/v1/people', somebody()).finally(() => settled++))
      for (const { status } of await beside) expect(status).toBe(201)
      expect((await other.api('GET', '/v1/people')).status).toBe(200)
      expect((await stuck.api('GET', `/v1/people/${before.id}`)).status).toBe(200)
    }
    expect(settled).toBe(0)
  })
  for (const { status } of await Promise.all(waiting)) expect(status).toBe(201)
  for (const one of [stuck, other]) expect(await inconsistencies(raced.owner, one.id)).toEqual([])
})

it('writes of others are answered while an organization invites thousands', async () => {
  const busy = await raced.newOrganization()
  const other = await raced.newOrganization()
  let done = false
  let answered = 0
  const bulk = Promise.all(
    Array.from({ length: 3 }, () => busy.api('POST', '/v1/people/invite/bulk', { emails: emails(1000) })),
  ).finally(() => done = true)
  while (!done) {
    expect((await other.api('POST', '/v1/people', somebody())).status).toBe(201)
    answered++
  }
  for (const { status, body } of await bulk) expect([status, body.invited]).toEqual([200, 1000])
  expect(answered).toBeGreaterThan(0)
  for (const one of [busy, other]) expect(await inconsistencies(raced.owner, one.id)).toEqual([])
})

it('the log has the start, and the organization of a refused request', async () => {
  const organization = await raced.newOrganization({ external_id: `club-${unique()}` })
  const token = await organization.token(['people:read'], { org: organization.settings.external_id })
  const headers = { Authorization: `Bearer ${token}`, 'X-Request-Id': `refused-${unique()}` }
  expect((await organization.api('GET', '/v1/people', undefined, headers)).status).toBe(200)
  expect((await organization.api('POST', '/v1/people', somebody(), headers)).status).toBe(403)
  const log = await readFile(raced.services[0]!.logFile, 'utf8')
  const lines = log.split('\n').filter((line) => line.startsWith('{')).map((line) => JSON.parse(line))
  expect(lines.filter(({ code }) => code === 'started')).toMatchObject([{ database: 'postgres' }])
  const refused = lines.find(({ request_id, status }) =>
    request_id === headers['X-Request-Id'] && status === 403
  )
  expect(refused.organization).toBe(organization.id)
})
