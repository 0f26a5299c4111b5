import { expect, inject, it } from 'vitest'
import { bearer, everyScope, newOrganization, request, somebody, unique } from '../support/contract/api.ts'
import { expectError as expectChurchError, permissions } from '../support/contract/church.ts'
import { expectError as expectDistrictError } from '../support/contract/district.ts'
import { expectError as expectWorkspaceError } from '../support/contract/workspace.ts'

const service = inject('strictService')

/** The value of INVITE_QUOTA there. */
const quota = 10

const addresses = (count: number) => Array.from({ length: count }, () => `ann.${unique()}@example.com`)

/** An organization and a caller; each request has an actor of its own, because five are allowed to each. */
async function newClub() {
  const claims = () => ({ iss: 'https://issuer.example.test', aud: 'rollcall', sub: `user_${unique()}` })
  const { token, settings } = await newOrganization(service, { template: 'church' }, claims())
  return {
    number: settings.number,
    async ask(method: string, path: string, body?: unknown) {
      const headers = bearer(await token(everyScope, { ...claims(), permissions }))
      return await request(service.url, method, path, body, headers)
    },
  }
}

it('invites as many of a list as the quota of the day allows, and refuses further invitations', async () => {
  const { number, ask } = await newClub()
  const bulk = (count: number) => ask('POST', '/v1/people/invite/bulk', { emails: addresses(count) })

  const first = await bulk(quota + 2)
  expect([first.status, first.body.invited, first.body.failed]).toEqual([200, quota, 2])
  expect(first.body.results.slice(-3).map(({ outcome, error }: Record<string, string>) => [outcome, error]))
    .toEqual([
      ['invited', undefined],
      ...[1, 2].map(() => ['failed', 'The organization has sent as many invitations as it may in a day.']),
    ])

  const [email] = addresses(1)
  const { body: person } = await ask('POST', '/v1/people', somebody())
  for (
    const reply of [
      await bulk(2),
      await ask('POST', '/v1/people/invite', { name: 'Ann Lee', email }),
      await ask('POST', `/v1/people/${person.id}/invite`),
    ]
  ) {
    expect([reply.status, reply.body.code]).toEqual([429, 'invitation_quota'])
    expect(reply.headers.get('Content-Type')).toBe('application/problem+json')
    const wait = Number(reply.headers.get('Retry-After'))
    expect(wait).toBeGreaterThan(0)
    expect(wait).toBeLessThanOrEqual(86_400)
  }

  const sentence = /^The organization has sent as many invitations as it may in a day/
  const church = { church_id: number }
  const others = [
    [expectDistrictError, await ask('POST', `/district/api/people/${person.id}/invite`)],
    [
      expectChurchError,
      await ask('POST', '/church/api/people/invite', { ...church, name: 'Ann Lee', email }),
    ],
    [
      expectChurchError,
      await ask('POST', '/church/api/people/invite/bulk', { ...church, emails: addresses(2) }),
    ],
    [
      expectWorkspaceError,
      await ask('POST', '/workspace/v3/people', {
        first_name: 'Ann',
        last_name: 'Lee',
        email,
        send_invite: true,
      }),
    ],
  ] as const
  for (const [expectError, reply] of others) {
    expectError(reply, 400, sentence)
    expect(reply.headers.get('Retry-After')).toMatch(/^\d+$/)
  }

  const { body } = await ask('GET', `/v1/people?email=${email}`)
  expect(body.data).toEqual([])
  expect((await ask('GET', `/v1/people/${person.id}`)).body).toEqual(person)
})

it('counts each organization by itself, and no request that sends no mail', async () => {
  const [one, other] = [await newClub(), await newClub()]
  expect((await one.ask('POST', '/v1/people/invite/bulk', { emails: addresses(quota) })).status).toBe(200)
  for (const { ask } of [one, other]) {
    const { status, body } = await ask('POST', '/v1/people', somebody())
    expect(status).toBe(201)
    expect((await ask('PATCH', `/v1/people/${body.id}`, { title: 'Cox' })).status).toBe(200)
  }
  const { status, body } = await other.ask('POST', '/church/api/people/invite/bulk', {
    church_id: other.number,
    emails: addresses(quota + 1),
  })
  expect([status, body]).toEqual([200, {
    success: quota,
    failed: 1,
    message: `Process completed: ${quota} successful, 1 failed`,
  }])
})
