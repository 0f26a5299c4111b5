import { Buffer } from 'node:buffer'
import { execFile } from 'node:child_process'
import { promisify } from 'node:util'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { request, unique } from '../support/contract/api.ts'
import { follow, linkIn, mailTo, tokenIn } from '../support/contract/mailbox.ts'
import { type Raced, startRaced } from '../support/service/raced.ts'

let raced: Raced

beforeAll(async () => {
  raced = await startRaced()
})
afterAll(() => raced.stop())

async function dump(): Promise<string> {
  const run = promisify(execFile)
  const { stdout } = await run('pg_dump', [raced.database.ownerUrl], { maxBuffer: 2 ** 28 })
  return stdout
}

/** As text, and as bytea shows it. */
const contains = (dumped: string, value: string) =>
  [value, Buffer.from(value).toString('hex'), Buffer.from(value).toString('base64').slice(0, -4)]
    .some((form) => dumped.toLowerCase().includes(form.toLowerCase()))

it('a dump of the database holds nothing of a deleted person, and everybody else', async () => {
  const organization = await raced.newOrganization()
  const secret = unique()
  const values = {
    name: `Name${secret} Last${secret}`,
    email: `Mail.${secret}@example.com`,
    phone: '+12025550163',
    address: `Street ${secret}`,
    title: `Title ${secret}`,
    source_id: `hr-${secret}`,
    avatar_url: `https://images.example.com/${secret}.png`,
  }
  const key = { 'Idempotency-Key': unique() }
  const other = await organization.person({ name: 'Somebody Else' })
  const { body: person } = await organization.api('POST', '/v1/people', values, key)
  await organization.api('PATCH', `/v1/people/${person.id}`, {
    name: `New${secret}`,
    email: `new.${secret}@example.com`,
  }, key)
  await organization.api('POST', `/v1/people/${person.id}/invite`, undefined, key)
  const [service] = raced.services
  const mail = await mailTo(service!, `new.${secret}@example.com`)
  await follow(service!, linkIn(service!, mail), {
    name: `Third${secret}`,
    phone: '+12025550164',
    language: 'en',
  })
  const token = tokenIn(service!, mail)

  const before = await dump()
  expect(contains(before, `Third${secret}`)).toBe(true)
  expect((await organization.api('DELETE', `/v1/people/${person.id}`, undefined, key)).status).toBe(204)

  const after = await dump()
  for (const value of [secret, ...Object.values(values), '2025550163', '2025550164', token]) {
    expect(contains(after, value)).toBe(false)
  }
  expect(contains(after, 'Somebody Else')).toBe(true)
  expect(contains(after, other.email)).toBe(true)
  expect((await organization.api('GET', `/v1/people/${other.id}`)).body).toEqual(other)
  expect((await request(service!.url, 'GET', `/v1/invitations/${token}`)).status).toBe(404)

  const again = await organization.api('POST', '/v1/people', { name: 'Another', email: values.email })
  expect(again.status).toBe(201)
  const [{ count }] = await raced.owner`
    select count(*)::int from person_keys
    where organization_id = ${organization.id} and person_id = ${person.id}`
  expect(count).toBe(0)
})

it('nothing personal of anybody is readable in the log, the claims or the outbox', async () => {
  const organization = await raced.newOrganization()
  const secret = unique()
  await organization.person({
    name: `Name${secret}`,
    email: `${secret}@example.com`,
    address: `Street ${secret}`,
  })
  await organization.api('POST', '/v1/people/invite', {
    name: `Name${secret}`,
    email: `i.${secret}@example.com`,
  })
  const rows = await raced.owner`
    select e::text as row from events e
    union all select c::text from claims c
    union all select o::text from outbox o
    union all select k::text from person_keys k`
  for (const { row } of rows) expect(contains(row, secret)).toBe(false)
})
