import { Hono } from 'hono'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
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
import { type Bench, createBench, founder } from '../support/given/bench.ts'
import type { OpenedDatabase } from '../support/database/opened_database.ts'
import { openEmbedded } from '../support/database/embedded.ts'

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
  it('has no event when nothing changes', () => {
    expect(updateOrganization(founded(), { name: 'Acme', approval: 'required', external_id: null })).toEqual(
      [],
    )
  })

  it('says what changes, from and to', () => {
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
  let opened: OpenedDatabase
  let bench: Bench
  let app: Hono<AppEnv>
  beforeAll(async () => {
    opened = await openEmbedded()
    bench = createBench(opened.database)
    app = serve(bench, 'organizations:manage')
  })
  afterAll(() => opened.close())

  it('an organization and its roles are there at once', async () => {
    const { status, body, headers } = await ask(app, 'POST', { name: 'One', external_id: 'one' })
    expect(status).toBe(201)
    expect(headers.get('Location')).toBe(`/v1/organizations/${body.id}`)
    const settings = await bench.settings.find('one')
    expect(settings).toMatchObject({
      position: 4,
      organization: { id: body.id },
      roles: [{ number: 1 }, { number: 2 }, { number: 3 }],
    })
    expect(settings!.key).toHaveLength(32)
    expect((await ask(app, 'GET', undefined, '/one')).body).toEqual(body)
  })

  it('a repeat with the same Idempotency-Key finds the first, also under another template', async () => {
    const header = { 'Idempotency-Key': 'once' }
    const first = await ask(app, 'POST', { name: 'Two' }, '', header)
    bench.time.now += 60_000
    const again = await ask(app, 'POST', { name: 'Two' }, '', header)
    expect(again).toMatchObject({ status: 201, body: first.body })
    expect(again.headers.get('Idempotent-Replayed')).toBe('true')
    const other = await ask(app, 'POST', { name: 'Two', template: 'church' }, '', header)
    expect(other).toMatchObject({ status: 422, body: { code: 'key_reused' } })
    const [roles] = await opened.owner.query(
      sql`select count(*) as count from records where organization_id = ${first.body.id} and kind = 'role'`,
    )
    expect(roles).toEqual({ count: 3 })
  })

  it('many repeats at once make one organization', async () => {
    const tries = await Promise.all(
      Array.from({ length: 8 }, () => ask(app, 'POST', { name: 'Three' }, '', { 'Idempotency-Key': 'race' })),
    )
    expect(new Set(tries.map(({ status, body }) => `${status} ${JSON.stringify(body)}`)).size).toBe(1)
    const actors = await ask(serve(bench, 'organizations:manage', 'user_2'), 'POST', { name: 'Three' }, '', {
      'Idempotency-Key': 'race',
    })
    expect(actors.body.id).not.toBe(tries[0]!.body.id)
  })

  it('an external id belongs to one organization, and a refusal leaves nothing behind', async () => {
    const taken = { ...acme, external_id: 'taken' }
    await foundOrganization(bench, founder, { ...taken, roles: templates.default! })
    const before = await opened.owner.query(sql`select count(*) as count from events`)
    const { status, body } = await ask(app, 'POST', { name: 'Four', external_id: 'taken' })
    expect({ status, errors: body.errors }).toEqual({
      status: 422,
      errors: { external_id: ['The external id has already been taken.'] },
    })
    expect(await opened.owner.query(sql`select count(*) as count from events`)).toEqual(before)
    const { body: five } = await ask(app, 'POST', { name: 'Five' })
    expect((await ask(app, 'PATCH', { external_id: 'taken' }, `/${five.id}`)).status).toBe(422)
    expect((await ask(app, 'PATCH', { external_id: five.id }, `/${five.id}`)).status).toBe(422)
  })

  it('an external id set later is found at once, and cannot be changed', async () => {
    const { body: { id } } = await ask(app, 'POST', { name: 'Six' })
    expect((await ask(app, 'PATCH', { external_id: 'six' }, `/${id}`)).status).toBe(200)
    expect((await ask(app, 'GET', undefined, '/six')).body).toMatchObject({ id, external_id: 'six' })
    const { status, body } = await ask(app, 'PATCH', { external_id: 'seven' }, `/${id}`)
    expect({ status, code: body.code }).toEqual({ status: 409, code: 'invalid_state' })
  })

  it('a change is one event, none when nothing changes, and is repeated under its key', async () => {
    const { body } = await ask(app, 'POST', { name: 'Seven' })
    const patch = (change: unknown, headers = {}) => ask(app, 'PATCH', change, `/${body.id}`, headers)
    bench.time.now += 1000
    const changed = await patch({ invitation_hours: 0.5 }, { 'Idempotency-Key': 'k' })
    expect(changed.body).toMatchObject({ invitation_hours: 0.5, created_at: body.created_at })
    expect(changed.body.updated_at > body.updated_at).toBe(true)
    expect((await patch({ invitation_hours: 0.5 })).body).toEqual(changed.body)
    await patch({ invitation_hours: 1 })
    const again = await patch({ invitation_hours: 0.5 }, { 'Idempotency-Key': 'k' })
    expect(again.body).toEqual(changed.body)
    expect((await patch({ name: 'x' }, { 'Idempotency-Key': 'k' })).body.code).toBe('key_reused')
    const [count] = await opened.owner.query(
      sql`select count(*) as count from events
        where organization_id = ${body.id} and type = 'OrganizationUpdated'`,
    )
    expect(count).toEqual({ count: 2 })
  })

  it('a process whose memory is stale sees what another has changed', async () => {
    const { body: { id } } = await ask(app, 'POST', { name: 'Eight' })
    const other = serve(
      { ...bench, settings: createSettingsCache(opened.database, bench.masterKeys) },
      'organizations:manage',
    )
    await ask(other, 'GET', undefined, `/${id}`)
    await ask(app, 'PATCH', { name: 'Nine' }, `/${id}`)
    expect((await ask(other, 'GET', undefined, `/${id}`)).body.name).toBe('Nine')
    expect((await ask(other, 'PATCH', { name: 'Eight' }, `/${id}`)).body.name).toBe('Eight')
    expect((await ask(app, 'GET', undefined, `/${id}`)).body.name).toBe('Eight')
  })

  it('the list goes on where the page before ended', async () => {
    const { body: all } = await ask(app, 'GET')
    expect(all.next_cursor).toBeNull()
    const numbers: number[] = []
    for (let after: number | null = 0; after !== null;) {
      const { body }: { body: { data: { number: number }[]; next_cursor: number | null } } = await ask(
        app,
        'GET',
        undefined,
        `?limit=2&after=${after}`,
      )
      numbers.push(...body.data.map(({ number }) => number))
      after = body.next_cursor
    }
    expect(numbers).toEqual(all.data.map(({ number }: { number: number }) => number))
    expect((await ask(app, 'GET', undefined, '?limit=101')).status).toBe(422)
  })

  it.each(['/nobody', '/%00', '/01jz91kq3m0gar5btepwxvncde'])('404 for %s', async (path) => {
    const { status, body } = await ask(app, 'GET', undefined, path)
    expect({ status, error: body.error }).toEqual({ status: 404, error: 'Organization not found.' })
  })

  it('needs the scope organizations:manage', async () => {
    const reader = serve(bench, 'people:read')
    expect((await ask(reader, 'GET')).status).toBe(403)
    expect((await ask(reader, 'POST', { name: 'Ten' })).status).toBe(403)
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

function serve(bench: Bench, scope: Scope, actor = 'user_1'): Hono<AppEnv> {
  const app = new Hono<AppEnv>()
  app.use((c, next) => {
    c.set('requestId', 'request-1')
    c.set('principal', { actor, organization: null, scopes: new Set([scope]), person: null })
    return next()
  })
  app.onError(createErrorHandler({ write: (line) => console.error(line), clock: bench.clock }))
  mount(app, organizationEndpoints({ ...bench, templates }), bench)
  return app
}

async function ask(app: Hono<AppEnv>, method: string, body?: unknown, path = '', headers = {}) {
  const response = await app.request(`/v1/organizations${path}`, {
    method,
    headers: { 'Content-Type': 'application/json', ...headers },
    ...(body !== undefined && { body: JSON.stringify(body) }),
  })
  return { status: response.status, headers: response.headers, body: await response.json() }
}
