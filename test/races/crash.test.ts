import { afterAll, beforeAll, expect, it } from 'vitest'
import { eventually, type Reply, request, somebody, unique } from '../support/contract/api.ts'
import { mailsToDomain } from '../support/contract/mailbox.ts'
import { type Everywhere, inconsistencies, type Raced, startRaced } from '../support/service/raced.ts'

let raced: Raced

beforeAll(async () => {
  raced = await startRaced()
})
afterAll(() => raced.stop())

interface Attempt {
  body: Record<string, unknown>
  key: string
}

/** Creates and updates until the server dies; tells what was acknowledged and what nobody knows of. */
async function load(organization: Everywhere, running: () => boolean) {
  const acknowledged: Reply['body'][] = []
  const unknown: Attempt[] = []
  const ask = async (method: string, path: string, attempt: Attempt) => {
    const reply = await organization.api(method, path, attempt.body, { 'Idempotency-Key': attempt.key })
      .catch(() => null)
    if (reply && reply.status < 300) acknowledged.push(reply.body)
    else if (reply) expect(reply.status).toBe(503)
    return reply
  }
  await Promise.all(Array.from({ length: 12 }, async () => {
    while (running()) {
      const create = { body: somebody(), key: unique() }
      const created = await ask('POST', '/v1/people', create)
      if (!created || created.status !== 201) {
        unknown.push(create)
        continue
      }
      for (let version = 2; version < 5 && running(); version++) {
        const update = { body: { name: `Jane ${unique()}` }, key: unique() }
        await ask('PATCH', `/v1/people/${created.body.id}`, update)
      }
    }
  }))
  return { acknowledged, unknown }
}

it('kill -9 in the middle of a load, ten times: nothing acknowledged is lost, nothing is half there', {
  timeout: 240_000,
}, async () => {
  const organization = await raced.newOrganization()
  const acknowledged: Reply['body'][] = []
  for (let round = 0; round < 10; round++) {
    let running = true
    const loading = load(organization, () => running)
    await new Promise((resolve) => setTimeout(resolve, 300 + round * 60))
    await raced.kill(0)
    running = false
    const { acknowledged: now, unknown } = await loading
    acknowledged.push(...now)
    expect(now.length).toBeGreaterThan(0)
    await raced.start(0)

    for (const { body, key } of unknown) {
      const again = await organization.api('POST', '/v1/people', body, { 'Idempotency-Key': key })
      expect(again.status).toBe(201)
      acknowledged.push(again.body)
    }
    expect(await inconsistencies(raced.owner, organization.id)).toEqual([])
    const lost = await raced.owner`
      select a.id, a.version from jsonb_to_recordset(${
      raced.owner.json(now)
    }) as a(id text, version int, name text)
      where not exists (
        select from events e
        where e.organization_id = ${organization.id} and e.stream_id = a.id and e.version = a.version
      ) or not exists (
        select from people p where p.organization_id = ${organization.id} and p.id = a.id
          and (p.version > a.version or p.version = a.version and p.name = a.name)
      )`
    expect([...lost]).toEqual([])
  }

  const named = new Map(acknowledged.map(({ id, version, name }) => [`${id} ${version}`, name]))
  const ids = [...new Set(acknowledged.map(({ id }) => id as string))]
  for (let at = 0; at < ids.length; at += 20) {
    await Promise.all(
      ids.slice(at, at + 20).map(async (id) => {
        const person = (await organization.api('GET', `/v1/people/${id}`)).body
        const { data } = (await organization.api('GET', `/v1/people/${id}/events?limit=500`)).body
        const folded = data.reduce(
          (name: string, { changes, version }: Reply['body']) => {
            const after = changes.name?.to ?? name
            expect(named.get(`${id} ${version}`) ?? after).toBe(after)
            return after
          },
          '',
        )
        expect([person.version, person.name]).toEqual([data.at(-1).version, folded])
      }),
    )
  }
})

it('mail that is refused and then interrupted arrives once', { timeout: 240_000 }, async () => {
  const organization = await raced.newOrganization()
  const domain = `${unique()}.example.com`
  const [service] = raced.services
  await request(service!.resendUrl, 'POST', '/refuse', [500, 500, 500, 500, 500])
  for (let index = 0; index < 3; index++) {
    const email = `${index}@${domain}`
    expect((await organization.api('POST', '/v1/people/invite', { name: 'Ann Lee', email })).status).toBe(201)
  }
  const failedCalls = async () => {
    const { body } = await request(service!.resendUrl, 'GET', '/calls')
    return body.filter(({ status }: { status: number }) => status === 500).length
  }
  for (const failures of [1, 2]) {
    await eventually(`failure ${failures}`, async () => await failedCalls() >= failures, { seconds: 60 })
    await raced.kill(0)
    await raced.start(0)
  }
  await eventually('three mails', async () => (await mailsToDomain(service!, domain)).length >= 3, {
    seconds: 150,
  })
  await raced.kill(0)
  await raced.start(0)
  await new Promise((resolve) => setTimeout(resolve, 3_000))
  const mails = await mailsToDomain(service!, domain)
  expect(mails.map(({ to }) => to).sort()).toEqual([0, 1, 2].map((index) => `${index}@${domain}`))
})
