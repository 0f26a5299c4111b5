import { describe, inject, it } from 'vitest'
import { newOrganization, request } from '../../support/contract/api.ts'
import { base, chris, expectError, missing, openWorkspace } from '../../support/contract/workspace.ts'

const service = inject('service')
const { ask, create } = await openWorkspace(service)

describe('refusals', () => {
  it.each<[string, Record<string, unknown>, RegExp]>([
    ['no first_name', { first_name: undefined }, /first name/],
    ['no last_name', { last_name: '' }, /last name/],
    ['no email', { email: undefined }, /email field is required/],
    ['a malformed email', { email: 'x' }, /email/],
    ['an unknown role', { role: 77 }, /role/],
    ['an unknown group', { groups: [missing] }, /groups/],
    ['a malformed group', { groups: ['x'] }, /groups/],
    ['an unknown language', { language: 'xx' }, /language/],
    ['a malformed language', { language: '?' }, /language/],
    ['an unknown time zone', { timezone: 5 }, /timezone/],
    ['a malformed send_invite', { send_invite: 'perhaps' }, /send invite/],
  ])('400 for %s', async (_, fields, message) => {
    expectError(await ask('POST', '/people', chris(fields)), 400, message)
    const { id } = await create()
    const changed = Object.values(fields)[0]
    if (changed !== undefined) expectError(await ask('PUT', `/people/${id}`, fields), 400, message)
  })

  it('400 for an address that somebody has', async () => {
    const [one, other] = [await create(), await create()]
    expectError(await ask('POST', '/people', chris({ email: one.email.toUpperCase() })), 400, /taken/)
    expectError(await ask('PUT', `/people/${other.id}`, { email: one.email }), 400, /taken/)
  })

  it.each<[string, unknown, RegExp]>([
    ['no name', {}, /name field is required/],
    ['an empty name', { name: ' ' }, /name/],
    ['unknown people', { name: 'A', assigned: [missing] }, /assigned/],
    ['malformed people', { name: 'A', assigned: 'x' }, /assigned/],
  ])('400 for a group with %s', async (_, body, message) => {
    expectError(await ask('POST', '/groups', body), 400, message)
  })

  it.each(['GET', 'PUT', 'DELETE'])('404 for a %s of what there is not', async (method) => {
    const other = await newOrganization(service, { template: 'workspace' })
    for (let index = 0; index < 3; index++) await create({}, other)
    const elsewhere = (await other.api('POST', `${base}/groups`, { name: 'Theirs' })).body.id
    const fresh = await newOrganization(service, { template: 'workspace' })
    const body = method === 'PUT' ? {} : undefined
    for (const path of [`/people/${missing}`, '/people/abc', '/people/0', `/people/${'9'.repeat(30)}`]) {
      expectError(await ask(method, path, body), 404, 'Person not found.')
    }
    for (const path of [`/groups/${missing}`, '/groups/abc']) {
      expectError(await ask(method, path, body), 404, 'Group not found.')
    }
    expectError(await fresh.api(method, `${base}/groups/${elsewhere}`, body), 404)
  })

  it.each(['POST', 'PUT'])('415 for a %s of another content type', async (method) => {
    const { id } = await create()
    const path = method === 'POST' ? '/people' : `/people/${id}`
    const headers = { 'Content-Type': 'application/x-www-form-urlencoded' }
    expectError(await ask(method, path, 'first_name=Chris', headers), 415)
  })

  it('400 for a body that is no JSON', async () => {
    expectError(await ask('POST', '/people', '{'), 400)
  })

  it('401 without a token, and with a bad one', async () => {
    expectError(await request(service.url, 'GET', `${base}/people`), 401)
    expectError(
      await request(service.url, 'GET', `${base}/people`, undefined, { 'X-API-KEY': 'ck_bad' }),
      401,
    )
  })
})
