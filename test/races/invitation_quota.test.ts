import { afterAll, beforeAll, expect, it } from 'vitest'
import { unique } from '../support/contract/api.ts'
import { inconsistencies, type Raced, startRaced } from '../support/service/raced.ts'

/** The default of INVITE_QUOTA. */
const quota = 10_000

let raced: Raced
beforeAll(async () => {
  raced = await startRaced(2)
})
afterAll(() => raced.stop())

it('two processes that invite at once do not pass the quota of a day', async () => {
  const club = await raced.newOrganization()
  const invite = () =>
    club.api('POST', '/v1/people/invite', { name: 'Ann Lee', email: `ann.${unique()}@example.com` })
  const bulk = () =>
    club.api('POST', '/v1/people/invite/bulk', {
      emails: Array.from({ length: 5 }, () => `ann.${unique()}@example.com`),
    })
  await raced.owner`insert into invitation_counts (organization_id, day, count)
    values (${club.id}, (now() at time zone 'UTC')::date, ${quota - 17})`

  const [single, lists] = await Promise.all([
    Promise.all(Array.from({ length: 20 }, invite)),
    Promise.all([bulk(), bulk()]),
  ])
  const invited = single.filter(({ status }) => status === 201).length
  const listed = lists.map(({ body }) => body.invited ?? 0).reduce((sum, count) => sum + count)
  expect(invited + listed).toBe(17)
  const refused = single.filter(({ status }) => status !== 201)
  expect(new Set(refused.map(({ status, body }) => `${status} ${body.code}`)))
    .toEqual(new Set(['429 invitation_quota']))

  const [counted] = await raced.owner`
    select count, (select count(*)::int from events e
      where e.organization_id = c.organization_id and e.type = 'PersonInvited') as events
    from invitation_counts c where organization_id = ${club.id}`
  expect(counted).toEqual({ count: quota, events: 17 })
  expect(await inconsistencies(raced.owner, club.id)).toEqual([])
})
