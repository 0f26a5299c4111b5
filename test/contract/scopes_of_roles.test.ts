import { describe, expect, inject, it } from 'vitest'
import type { PersonAnswer, RoleAnswer } from '../support/contract/answers.ts'
import {
  bearer,
  mint,
  newOrganization,
  type Reply,
  request,
  somebody,
  unique,
} from '../support/contract/api.ts'
import { mailTo, tokenIn } from '../support/contract/mailbox.ts'

const [service, claimsOnly] = [inject('strictService'), inject('service')]

/** What this service insists on; each request has an actor of its own, because five are allowed to each. */
const claims = () => ({ iss: 'https://issuer.example.test', aud: 'rollcall', sub: `user_${unique()}` })

interface Club {
  id: string
  /** Asks with a token of these claims. */
  ask<Body = unknown>(own: Claims, method: string, path: string, body?: unknown): Promise<Reply<Body>>
  /** Asks with every scope that the tests need. */
  manage<Body = unknown>(method: string, path: string, body?: unknown): Promise<Reply<Body>>
  /** The status of a list of people, which needs `people:read`. */
  list(own: Claims): Promise<number>
}

type Claims = Record<string, unknown>

const scope = 'people:read people:write people:approve people:invite people:delete groups:write events:read'

async function newClub(): Promise<Club> {
  const { id } = await newOrganization(service, { approval: 'automatic' }, claims())
  const club: Club = {
    id,
    async ask(own, method, path, body) {
      const token = await mint(service.jwtSecret, { org: id, ...claims(), ...own })
      return await request(service.url, method, path, body, bearer(token))
    },
    manage: (method, path, body) => club.ask({ scope }, method, path, body),
    list: async (own) => (await club.ask(own, 'GET', '/v1/people')).status,
  }
  return club
}

async function newRole({ manage }: Club, ...scopes: string[]): Promise<RoleAnswer> {
  const { status, body } = await manage<RoleAnswer>('POST', '/v1/roles', { name: `Role ${unique()}`, scopes })
  expect(status).toBe(201)
  return body
}

async function holderOf({ manage }: Club, role: RoleAnswer): Promise<PersonAnswer> {
  const fields = { ...somebody(), roles: [{ id: role.id }] }
  const { status, body } = await manage<PersonAnswer>('POST', '/v1/people', fields)
  expect(status).toBe(201)
  return body
}

/** A person with the role who has accepted an invitation. */
async function confirmedHolderOf({ manage }: Club, role: RoleAnswer): Promise<PersonAnswer> {
  const { body } = await manage<PersonAnswer>('POST', '/v1/people/invite', { ...somebody(), role: role.id })
  await accept(body.email!)
  return body
}

async function accept(email: string, count = 1): Promise<void> {
  const token = tokenIn(service, await mailTo(service, email, count))
  const accepted = await request(service.url, 'POST', `/v1/invitations/${token}/accept`, {})
  expect(accepted.status).toBe(200)
}

describe('the scopes of a token of a person', () => {
  it('are those of the claims and of the roles', async () => {
    const club = await newClub()
    const role = await newRole(club, 'people:read')
    const { id: person } = await holderOf(club, role)
    expect(await club.list({})).toBe(403)
    expect(await club.list({ person })).toBe(200)
    expect((await club.ask({ person }, 'POST', '/v1/people', somebody())).status).toBe(403)
    const both = { person, scope: 'people:write' }
    expect((await club.ask(both, 'POST', '/v1/people', somebody())).status).toBe(201)
    expect((await club.ask({ person }, 'GET', '/workspace/v3/people')).status).toBe(200)
  })

  it('change with the next request after the role, and after the roles of the person', async () => {
    const club = await newClub()
    const role = await newRole(club, 'people:read')
    const { id: person } = await holderOf(club, role)
    const [path, roles] = [`/v1/roles/${role.id}`, `/v1/people/${person}/roles`]
    expect(await club.list({ person })).toBe(200)
    expect((await club.manage('PATCH', path, { scopes: [] })).status).toBe(200)
    expect(await club.list({ person })).toBe(403)
    expect((await club.manage('PATCH', path, { scopes: ['read:people'] })).status).toBe(200)
    expect(await club.list({ person })).toBe(200)
    expect((await club.manage('PUT', roles, { roles: [{ key: 'member' }] })).status).toBe(200)
    expect(await club.list({ person })).toBe(403)
    expect((await club.manage('PUT', roles, { roles: [{ key: role.key }] })).status).toBe(200)
    expect(await club.list({ person })).toBe(200)
  })

  it('are in force while the person is active', async () => {
    const club = await newClub()
    const { id: person } = await holderOf(club, await newRole(club, 'people:read'))
    const set = (status: string) => club.manage('PUT', `/v1/people/${person}/status`, { status })
    await set('pending')
    expect(await club.list({ person })).toBe(403)
    await set('inactive')
    expect(await club.list({ person })).toBe(401)
    await set('active')
    expect(await club.list({ person })).toBe(200)
    await club.manage('POST', `/v1/people/${person}/archive`)
    expect(await club.list({ person })).toBe(401)
  })

  it('allow to give what they contain, and no more', async () => {
    const club = await newClub()
    const role = await newRole(club, 'people:read', 'people:approve')
    const more = await newRole(club, 'people:delete')
    const { id: person } = await holderOf(club, role)
    const other = await holderOf(club, await newRole(club))
    const give = (id: string) =>
      club.ask({ person }, 'PUT', `/v1/people/${other.id}/roles`, { roles: [{ id }] })
    expect((await give(more.id)).status).toBe(403)
    expect((await give(role.id)).status).toBe(200)
  })

  it('come from no role of another organization', async () => {
    const [club, other] = [await newClub(), await newClub()]
    const { id: person } = await holderOf(club, await newRole(club, 'people:read'))
    expect(await other.list({ person })).toBe(403)
  })
})

describe('the person of a token without the claim `person`', () => {
  it('is the active person whose confirmed address the issuer has verified', async () => {
    const club = await newClub()
    const role = await newRole(club, 'people:read')
    const { body } = await club.manage<PersonAnswer>('POST', '/v1/people/invite', {
      ...somebody(),
      role: role.id,
    })
    const verified = { email: body.email!.toUpperCase(), email_verified: true }
    expect(await club.list(verified)).toBe(403)
    await accept(body.email!)
    expect(await club.list(verified)).toBe(200)
    expect((await club.ask(verified, 'PATCH', `/v1/people/${body.id}`, { title: 'Cox' })).status).toBe(200)
    for (const email_verified of [false, 'true', 1, null, undefined]) {
      expect([email_verified, await club.list({ ...verified, email_verified })]).toEqual([
        email_verified,
        403,
      ])
    }
    for (const email of [somebody().email, null, [body.email], '', 'x'.repeat(300), '\ud800@example.com']) {
      expect(await club.list({ email, email_verified: true })).toBe(403)
    }
    await club.manage('PUT', `/v1/people/${body.id}/status`, { status: 'inactive' })
    expect(await club.list(verified)).toBe(403)
  })

  it('is nobody where the verified address is another form of the stored one', async () => {
    const club = await newClub()
    const invited = { name: 'Karen', email: `kim.${unique()}@example.com` }
    const role = await newRole(club, 'people:read')
    await club.manage('POST', '/v1/people/invite', { ...invited, role: role.id })
    await accept(invited.email)
    expect(await club.list({ email: invited.email, email_verified: true })).toBe(200)
    const [kelvin, fullwidth] = [
      `\u212a${invited.email.slice(1)}`,
      invited.email.replace('.com', '\uff0ecom'),
    ]
    for (const email of [kelvin, fullwidth, ` ${invited.email}`, `${invited.email}\ufeff`]) {
      expect([email, await club.list({ email, email_verified: true })]).toEqual([email, 403])
    }
  })

  it('is nobody where the address was not invited, or has changed since, until it is confirmed', async () => {
    const club = await newClub()
    const role = await newRole(club, 'people:read')
    const { email: never } = await holderOf(club, role)
    expect(await club.list({ email: never, email_verified: true })).toBe(403)

    const { id, email } = await confirmedHolderOf(club, role)
    expect(await club.list({ email, email_verified: true })).toBe(200)
    const changed = somebody().email
    expect((await club.manage('PATCH', `/v1/people/${id}`, { email: changed })).status).toBe(200)
    expect(await club.list({ email, email_verified: true })).toBe(403)
    expect(await club.list({ email: changed, email_verified: true })).toBe(403)

    const invite = () => club.manage('POST', `/v1/people/${id}/invite`)
    expect((await invite()).status).toBe(202)
    expect(await club.list({ email: changed, email_verified: true })).toBe(403)
    await accept(changed)
    expect(await club.list({ email: changed, email_verified: true })).toBe(200)
    const again = await invite()
    expect([again.status, again.body]).toEqual([409, expect.objectContaining({ code: 'invalid_state' })])
  })
})

describe('without roles as a source of scopes', () => {
  it('a role grants its holder nothing', async () => {
    const club = await newOrganization(claimsOnly)
    const { body: role } = await club.api('POST', '/v1/roles', { name: 'Reader', scopes: ['people:read'] })
    const person = await club.person({ roles: [{ id: role.id }] })
    for (const own of [{ person: person.id }, { email: person.email, email_verified: true }]) {
      const token = bearer(await mint(claimsOnly.jwtSecret, { org: club.id, ...own }))
      expect((await club.api('GET', '/v1/people', undefined, token)).status).toBe(403)
    }
  })
})
