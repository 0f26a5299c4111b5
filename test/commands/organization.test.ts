import { Hono } from 'hono'
import { describe, expect, it } from 'vitest'
import type { AppEnv } from '../../src/http/env.ts'
import type { Scope } from '../../src/auth/principal.ts'
import { createOrganization, updateOrganization } from '../../src/domain/organization.ts'
import { foundOrganization } from '../../src/operations/found_organization.ts'
import { createSettingsCache } from '../../src/commands/settings.ts'
import { evolveSettings, initialSettings, type SettingsState } from '../../src/domain/settings.ts'
import { sql } from '../../src/database/database.ts'
import { createErrorHandler } from '../../src/http/errors.ts'
import { mount } from '../../src/apis/endpoint.ts'
import { organizationEndpoints } from '../../src/apis/v1/organizations.ts'
import { templates } from '../../src/service.ts'
import { type Bench, founder } from '../support/given/bench.ts'
import { testOnPglite } from '../support/database/fixture.ts'

const acme = {
  name: 'Acme',
  template: 'default' as const,
  external_id: null,
  approval: 'required' as const,
  invitation_hours: 48,
}

describe('`createOrganization()`', () => {
  it.each(
    [
      ['default', 'owner Owner, admin Admin, member Member', 'member'],
      ['district', '1a Admin, 1b Mentor, 1c Candidate, 1d Board', '1c'],
      ['workspace', 'owner Owner, admin Admin, normal-user Normal User, client Client', 'normal-user'],
      [
        'church',
        'superadmin Superadmin, pastor Pastor, leader Leader, coordinator Coordinator, member Member',
        'member',
      ],
    ] as const,
  )('gives %s its roles, numbered from 1', (template, roles, byDefault) => {
    const known = founded({ template })
    expect(known.roles.map(({ key, name }) => `${key} ${name}`).join(', ')).toBe(roles)
    expect(known.roles.map(({ number }) => number)).toEqual(known.roles.map((_, index) => index + 1))
    expect(known.roles.find(({ id }) => id === known.organization.default_role_id)?.key).toBe(byDefault)
  })
})

describe('`updateOrganization()`', () => {
  it('emits no event when nothing changes', () => {
    expect(updateOrganization(founded(), { name: 'Acme', approval: 'required', external_id: null })).toEqual(
      [],
    )
  })

  it('records only the changed fields, from and to', () => {
    const [change] = updateOrganization(founded(), { name: 'Apex', approval: 'required' }) as unknown[]
    expect(change).toMatchObject({
      id: 'o',
      event: { type: 'OrganizationUpdated', open: { from: { name: 'Acme' }, to: { name: 'Apex' } } },
    })
  })

  it('sets an external id once', () => {
    expect(updateOrganization(founded(), { external_id: 'x' })).toHaveLength(1)
    const known = founded({ external_id: 'x' })
    expect(updateOrganization(known, { external_id: 'x' })).toEqual([])
    for (const external_id of ['y', null]) {
      expect(updateOrganization(known, { external_id })).toMatchObject({ refused: 'invalid_state' })
    }
  })
})

describe('organizations in the database', () => {
  const it = testOnPglite.extend('given', ({ database, owner, workbench: bench }) => ({
    database,
    owner,
    bench,
    ask: createAsk(bench),
  }))

  it('are created together with their roles', async ({ given: { bench, ask } }) => {
    const { status, body, headers } = await ask('POST', { name: 'One', external_id: 'one' })
    expect(status).toBe(201)
    expect(headers.get('Location')).toBe(`/v1/organizations/${body.id}`)
    const settings = await bench.settings.find('one')
    expect(settings).toMatchObject({
      position: 4,
      organization: { id: body.id },
      roles: [{ number: 1 }, { number: 2 }, { number: 3 }],
    })
    expect(settings!.key).toHaveLength(32)
    expect((await ask('GET', undefined, '/one')).body).toEqual(body)
  })

  it('are created once under an Idempotency-Key, which rejects another template', async ({ given }) => {
    const { owner, bench, ask } = given
    const header = { 'Idempotency-Key': 'once' }
    const first = await ask('POST', { name: 'Two' }, '', header)
    bench.time.now += 60_000
    const again = await ask('POST', { name: 'Two' }, '', header)
    expect(again).toMatchObject({ status: 201, body: first.body })
    expect(again.headers.get('Idempotent-Replayed')).toBe('true')
    const other = await ask('POST', { name: 'Two', template: 'church' }, '', header)
    expect(other).toMatchObject({ status: 422, body: { code: 'key_reused' } })
    const [roles] = await owner.query(
      sql`select count(*) as count from records where organization_id = ${first.body.id} and kind = 'role'`,
    )
    expect(roles).toEqual({ count: 3 })
  })

  it('are created once by concurrent repeats of one actor', async ({ given: { bench, ask } }) => {
    const tries = await Promise.all(
      Array.from({ length: 8 }, () => ask('POST', { name: 'Three' }, '', { 'Idempotency-Key': 'race' })),
    )
    expect(new Set(tries.map(({ status, body }) => `${status} ${JSON.stringify(body)}`)).size).toBe(1)
    const other = createAsk(bench, { actor: 'user_2' })
    const { body } = await other('POST', { name: 'Three' }, '', { 'Idempotency-Key': 'race' })
    expect(body.id).not.toBe(tries[0]!.body.id)
  })

  it('have unique external ids, and a refusal writes nothing', async ({ given: { owner, bench, ask } }) => {
    const taken = { ...acme, external_id: 'taken' }
    await foundOrganization(bench, founder, { ...taken, roles: templates.default! })
    const before = await owner.query(sql`select count(*) as count from events`)
    const { status, body } = await ask('POST', { name: 'Four', external_id: 'taken' })
    expect({ status, errors: body.errors }).toEqual({
      status: 422,
      errors: { external_id: ['The external id has already been taken.'] },
    })
    expect(await owner.query(sql`select count(*) as count from events`)).toEqual(before)
    const { body: five } = await ask('POST', { name: 'Five' })
    expect((await ask('PATCH', { external_id: 'taken' }, `/${five.id}`)).status).toBe(422)
    expect((await ask('PATCH', { external_id: five.id }, `/${five.id}`)).status).toBe(422)
  })

  it('are found at once by an external id, which cannot change once set', async ({ given: { ask } }) => {
    const { body: { id } } = await ask('POST', { name: 'Six' })
    expect((await ask('PATCH', { external_id: 'six' }, `/${id}`)).status).toBe(200)
    expect((await ask('GET', undefined, '/six')).body).toMatchObject({ id, external_id: 'six' })
    const { status, body } = await ask('PATCH', { external_id: 'seven' }, `/${id}`)
    expect({ status, code: body.code }).toEqual({ status: 409, code: 'invalid_state' })
  })

  it('get one event for each change, and one reply for each key', async ({ given }) => {
    const { owner, bench, ask } = given
    const { body } = await ask('POST', { name: 'Seven' })
    const patch = (change: unknown, headers = {}) => ask('PATCH', change, `/${body.id}`, headers)
    bench.time.now += 1000
    const changed = await patch({ invitation_hours: 0.5 }, { 'Idempotency-Key': 'k' })
    expect(changed.body).toMatchObject({ invitation_hours: 0.5, created_at: body.created_at })
    expect(changed.body.updated_at > body.updated_at).toBe(true)
    expect((await patch({ invitation_hours: 0.5 })).body).toEqual(changed.body)
    await patch({ invitation_hours: 1 })
    const again = await patch({ invitation_hours: 0.5 }, { 'Idempotency-Key': 'k' })
    expect(again.body).toEqual(changed.body)
    expect((await patch({ name: 'x' }, { 'Idempotency-Key': 'k' })).body.code).toBe('key_reused')
    const [count] = await owner.query(
      sql`select count(*) as count from events
        where organization_id = ${body.id} and type = 'OrganizationUpdated'`,
    )
    expect(count).toEqual({ count: 2 })
  })

  it('are read as another process changed them, despite a stale cache', async ({ given }) => {
    const { database, bench, ask } = given
    const { body: { id } } = await ask('POST', { name: 'Eight' })
    const other = createAsk({ ...bench, settings: createSettingsCache(database, bench.masterKeys) })
    await other('GET', undefined, `/${id}`)
    await ask('PATCH', { name: 'Nine' }, `/${id}`)
    expect((await other('GET', undefined, `/${id}`)).body.name).toBe('Nine')
    expect((await other('PATCH', { name: 'Eight' }, `/${id}`)).body.name).toBe('Eight')
    expect((await ask('GET', undefined, `/${id}`)).body.name).toBe('Eight')
  })

  it('are listed in pages that each begin where the page before ended', async ({ given: { ask } }) => {
    for (const name of ['Ten', 'Eleven', 'Twelve']) await ask('POST', { name })
    const { body: all } = await ask('GET')
    expect(all.next_cursor).toBeNull()
    const numbers: number[] = []
    for (let after: number | null = 0; after !== null;) {
      const { body }: { body: { data: { number: number }[]; next_cursor: number | null } } = await ask(
        'GET',
        undefined,
        `?limit=2&after=${after}`,
      )
      numbers.push(...body.data.map(({ number }) => number))
      after = body.next_cursor
    }
    expect(numbers).toEqual(all.data.map(({ number }: { number: number }) => number))
    expect((await ask('GET', undefined, '?limit=101')).status).toBe(422)
  })

  it.for(['/unknown', '/%00', '/01jz91kq3m0gar5btepwxvncde'])(
    'are not found at %s',
    async (path, { given }) => {
      const { status, body } = await given.ask('GET', undefined, path)
      expect({ status, error: body.error }).toEqual({ status: 404, error: 'Organization not found.' })
    },
  )

  it('need the scope organizations:manage', async ({ given: { bench } }) => {
    const reader = createAsk(bench, { scope: 'people:read' })
    expect((await reader('GET')).status).toBe(403)
    expect((await reader('POST', { name: 'Thirteen' })).status).toBe(403)
  })
})

function founded(
  command: Partial<Omit<typeof acme, 'template' | 'external_id'>> & {
    template?: string
    external_id?: string
  } = {},
): SettingsState {
  const fields = { ...acme, ...command } as Omit<typeof acme, 'template'> & { template: string }
  const roles = templates[fields.template]!
  const roleIds = roles.map((_, index) => `r${index + 1}`)
  const events = createOrganization(initialSettings, { ...fields, roles, roleIds, id: 'o', number: 1 })
  if (!Array.isArray(events)) throw new Error(events.refused)
  return events.reduce<SettingsState>((known, event) => evolveSettings(known, event, 0), initialSettings)
}

/** A function that sends requests to the endpoints of organizations, as an actor with one scope. */
function createAsk(bench: Bench, { scope = 'organizations:manage', actor = 'user_1' }: {
  scope?: Scope
  actor?: string
} = {}) {
  const app = new Hono<AppEnv>()
  app.use((c, next) => {
    c.set('requestId', 'request-1')
    c.set('principal', { actor, organization: null, scopes: new Set([scope]), person: null })
    return next()
  })
  app.onError(createErrorHandler({ write: (line) => console.error(line), clock: bench.clock }))
  mount(app, organizationEndpoints({ ...bench, templates }), bench)

  return async (method: string, body?: unknown, path = '', headers = {}) => {
    const response = await app.request(`/v1/organizations${path}`, {
      method,
      headers: { 'Content-Type': 'application/json', ...headers },
      ...(body !== undefined && { body: JSON.stringify(body) }),
    })
    return { status: response.status, headers: response.headers, body: await response.json() }
  }
}
