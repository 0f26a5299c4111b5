import { presentOf } from '../support/given/present.ts'
import { Hono } from 'hono'
import { describe, expect, it } from 'vitest'
import type { Present } from '../../events/person.ts'
import { given, personCreated } from '../support/given/story.ts'
import type { AppEnv } from '../../src/http/env.ts'
import type { Scope } from '../../src/auth/principal.ts'
import { runCommand } from '../support/given/commands.ts'
import { archive, create, setRoles } from '../../src/domain/person.ts'
import { createRole, deleteRole, findRole, replaceRole, updateRole } from '../../src/domain/role.ts'
import type { SettingsState } from '../../src/domain/settings.ts'
import { createErrorHandler } from '../../src/http/errors.ts'
import { getPerson } from '../../projections/people/read_people.ts'
import { scopeWords } from '../../src/service.ts'
import { mount } from '../../src/apis/endpoint.ts'
import { roleEndpoints } from '../../src/apis/v1/roles.ts'
import { type Bench, founder } from '../support/given/bench.ts'
import { testOnPglite } from '../support/database/fixture.ts'

const known = {
  organization: { id: 'o', default_role_id: 'r2' },
  roles: [{ id: 'r1', number: 1, key: 'owner', name: 'Owner' }, {
    id: 'r2',
    number: 2,
    key: 'member',
    name: 'Member',
  }],
} as SettingsState

describe('`createRole()`', () => {
  it.each([
    ['Youth Leader', 'youth-leader'],
    [' Trésorière (adj.) ', 'tresoriere-adj'],
    ['教師', 'role-3'],
    ['01JZ91KQ3M0GAR5BTEPWXVNCDE', 'role-3'],
    ['01jz91kq3m0gar5btepwxvncdé', 'role-3'],
    ['01jz91kq3m0gar5btepwxvncde 2', '01jz91kq3m0gar5btepwxvncde-2'],
  ])('makes the key of %s from the name', (name, key) => {
    expect(createRole(known, { id: 'r3', name })).toMatchObject([{
      id: 'r3',
      event: { open: { to: { number: 3, key } } },
    }])
  })

  it('refuses a key or a number that is taken', () => {
    expect(createRole(known, { id: 'r3', name: 'Owner' })).toMatchObject({
      refused: 'key_taken',
      field: 'key',
    })
    expect(createRole(known, { id: 'r3', name: 'X', number: 2 })).toMatchObject({
      refused: 'number_taken',
      field: 'number',
    })
  })

  it('makes the default of the organization along with it', () => {
    expect(createRole(known, { id: 'r3', name: 'X', default: true })).toMatchObject([{ id: 'r3' }, {
      id: 'o',
      event: { open: { from: { default_role_id: 'r2' }, to: { default_role_id: 'r3' } } },
    }])
  })
})

describe('`updateRole()` and `deleteRole()`', () => {
  it('have no event when nothing changes', () => {
    expect(updateRole(known, { role: 'owner', name: 'Owner', key: 'owner', default: false })).toEqual([])
    expect(updateRole(known, { role: 'r2', default: true })).toEqual([])
  })

  it('leave an organization its default role', () => {
    expect(updateRole(known, { role: 'r2', default: false })).toMatchObject({ refused: 'invalid_state' })
    expect(deleteRole(known, { role: 'r2' })).toMatchObject({ refused: 'invalid_state' })
  })

  it('refuse unknown roles and taken keys', () => {
    expect(updateRole(known, { role: 'r9' })).toMatchObject({ refused: 'not_found' })
    expect(updateRole(known, { role: 'r1', key: 'member' })).toMatchObject({
      refused: 'key_taken',
      field: 'key',
    })
    for (const replaceWith of ['r9', 'r1', 'owner']) {
      expect(deleteRole(known, { role: 'r1', replaceWith })).toMatchObject({ refused: 'unknown_role' })
    }
  })
})

describe('`findRole()`', () => {
  const id = '01jz91kq3m0gar5btepwxvncde'
  const impostor = { id: 'r3', number: 3, key: id, name: 'Impostor' }

  it('finds by id before key, whatever the order', () => {
    const roles = [impostor, { id, number: 4, key: 'real', name: 'Real' }]
    expect(findRole({ roles }, id)).toBe(roles[1])
    expect(findRole({ roles: roles.toReversed() }, id)).toBe(roles[1])
    expect(updateRole({ ...known, roles }, { role: id, name: 'X' })).toMatchObject([{ id }])
  })

  it('finds nothing by a key in the form of an id', () => {
    expect(findRole({ roles: [impostor] }, id)).toBeUndefined()
    expect(findRole({ roles: [impostor] }, 'r3')).toBe(impostor)
  })
})

describe('`replaceRole()`', () => {
  const context = { now: 0, settings: known, groups: [] }
  const holding = (...roles: string[]): Present => ({
    ...presentOf(given(personCreated()).when(archive).then({ type: 'PersonArchived' })),
    roles: roles.map((id, index) => ({ id, rank: index === 0 ? 'primary' as const : 'secondary' as const })),
  })

  it.each([
    [['r9'], ['r1 primary']],
    [['r2', 'r9'], ['r2 primary', 'r1 secondary']],
    [['r9', 'r1'], ['r1 primary']],
    [['r1', 'r9'], ['r1 primary']],
  ])('of an archived person: %j', (held, expected) => {
    const [event] = replaceRole(holding(...held), { from: 'r9', to: 'r1' }, context) as never[]
    const { open } = event as { open: { to: { roles: { id: string; rank: string }[] } } }
    expect(open.to.roles.map(({ id, rank }) => `${id} ${rank}`)).toEqual(expected)
  })

  it('leaves others as they are', () => {
    expect(replaceRole(holding('r2'), { from: 'r9', to: 'r1' }, context)).toEqual([])
  })
})

describe('roles in the database', () => {
  const it = testOnPglite.extend('given', ({ database, workbench: bench, organization }) => {
    const caller = () => ({ ...founder, organization, ifMatch: null })

    async function person(email: string, roles: string[] = []): Promise<string> {
      const handled = await runCommand(bench, caller(), {
        person: null,
        decide: create,
        command: {
          profile: { name: 'Jane Smith', email },
          status: 'active',
          source: 'oauth',
          roles: roles.map((role) => ({ role, rank: 'primary' as const })),
        },
      })
      if (handled.result !== 'done') throw new Error(handled.refusal.refused)
      return presentOf(handled.person).id
    }

    async function rolesOf(id: string): Promise<string[]> {
      const found = await getPerson(database, organization, id)
      return found!.roles.map(({ key }) => key)
    }

    async function ask(
      method: string,
      body?: unknown,
      path = '',
      headers = {},
      deps: Bench = bench,
      scope?: Scope,
    ) {
      const app = new Hono<AppEnv>()
      app.use((c, next) => {
        c.set('requestId', 'request-1')
        const scopes = new Set<Scope>(scope ? [scope] : ['people:read', 'groups:write'])
        c.set('principal', { actor: 'user_1', organization, scopes, person: null })
        return next()
      })
      app.onError(createErrorHandler({ write: (line) => console.error(line), clock: bench.clock }))
      mount(app, roleEndpoints({ ...deps, scopeWords }), deps)
      const response = await app.request(`/v1/roles${path}`, {
        method,
        headers: { 'Content-Type': 'application/json', ...headers },
        ...(body !== undefined && { body: JSON.stringify(body) }),
      })
      const text = await response.text()
      return { status: response.status, body: text ? JSON.parse(text) : null }
    }
    return { bench, caller, person, rolesOf, ask }
  })

  it('lists those of the template, by number', async ({ given: { ask } }) => {
    const { body } = await ask('GET')
    expect(body.data).toMatchObject([
      { number: 1, key: 'owner', name: 'Owner', default: false },
      { number: 2, key: 'admin', name: 'Admin', default: false },
      { number: 3, key: 'member', name: 'Member', default: true },
    ])
  })

  it('creates one that is the default at once: new people get it', async ({ given }) => {
    const { person, rolesOf, ask } = given
    const { status, body } = await ask('POST', { name: 'Guest', default: true })
    expect(status).toBe(201)
    expect(body).toEqual({
      id: body.id,
      number: 4,
      key: 'guest',
      name: 'Guest',
      default: true,
      scopes: [],
      protected: false,
    })
    expect((await ask('GET')).body.data.filter((role: { default: boolean }) => role.default)).toEqual([body])
    expect(await rolesOf(await person('a@example.com'))).toEqual(['guest'])
  })

  it('of many that want one key, one gets it', async ({ given: { ask } }) => {
    const tries = await Promise.all(Array.from({ length: 6 }, () => ask('POST', { name: 'Guest' })))
    expect(tries.map(({ status }) => status).sort()).toEqual([201, 422, 422, 422, 422, 422])
    const { body } = tries.find(({ status }) => status === 422)!
    expect(body.errors).toEqual({ key: ['The key has already been taken.'] })
  })

  it('a repeat under its key answers the same, though the role is there by now', async ({ given }) => {
    const { ask } = given
    const header = { 'Idempotency-Key': 'once' }
    const first = await ask('POST', { name: 'Guest' }, '', header)
    expect(await ask('POST', { name: 'Guest' }, '', header)).toEqual(first)
    const gone = await ask('DELETE', undefined, '/guest', header)
    expect(gone.status).toBe(204)
    expect((await ask('DELETE', undefined, '/guest', header)).status).toBe(204)
    expect((await ask('DELETE', undefined, '/guest')).status).toBe(404)
  })

  it('changes by key, and the answer is the changed role', async ({ given: { ask } }) => {
    const { body } = await ask('PATCH', { key: 'boss', name: 'Boss', default: true }, '/owner')
    expect(body).toMatchObject({ number: 1, key: 'boss', name: 'Boss', default: true })
    expect((await ask('PATCH', { default: false }, '/boss')).status).toBe(409)
    expect((await ask('PATCH', { key: 'No Key' }, '/boss')).status).toBe(422)
  })

  it('is not deleted while held, nor while it is the default', async ({ given: { person, ask } }) => {
    await person('b@example.com', ['admin'])
    expect((await ask('DELETE', undefined, '/admin')).body.code).toBe('invalid_state')
    expect((await ask('DELETE', undefined, '/member')).body.code).toBe('invalid_state')
    expect((await ask('DELETE', undefined, '/admin?replace_with=absentPerson')).body.errors).toHaveProperty(
      'replace_with',
    )
    expect((await ask('DELETE', undefined, '/owner')).status).toBe(204)
  })

  it('everybody who holds a deleted role gets its replacement, archived people too', async ({ given }) => {
    const { bench, caller, person, rolesOf, ask } = given
    const held = await Promise.all(
      Array.from({ length: 120 }, (_, index) => person(`p${index}@example.com`, ['admin'])),
    )
    const archived = held[0]!
    await runCommand(bench, caller(), { person: archived, decide: archive, command: {} })
    const { status } = await ask('DELETE', undefined, '/admin?replace_with=owner')
    expect(status).toBe(204)
    const after = await Promise.all(held.map(rolesOf))
    expect(after.every((keys) => keys.join() === 'owner')).toBe(true)
  })

  it('whoever gets the role while it is being deleted gets the default one in the end', async ({ given }) => {
    const { bench, caller, person, rolesOf, ask } = given
    const late = await person('late@example.com', ['owner'])
    const append = bench.append
    const racing = {
      ...bench,
      async append(items: Parameters<typeof append>[0]) {
        if (items[0]!.events[0]?.type === 'RoleDeleted') {
          await runCommand(bench, caller(), {
            person: late,
            decide: setRoles,
            command: { roles: [{ role: 'admin', rank: 'primary' }] },
          })
        }
        return await append(items)
      },
    }
    expect((await ask('DELETE', undefined, '/admin', {}, racing)).status).toBe(204)
    expect(await rolesOf(late)).toEqual(['member'])
  })

  it('needs its scopes', async ({ workbench: bench, given: { ask } }) => {
    expect((await ask('GET', undefined, '', {}, bench, 'people:read')).status).toBe(200)
    expect((await ask('POST', { name: 'X' }, '', {}, bench, 'people:read')).status).toBe(403)
  })
})
