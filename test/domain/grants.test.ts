import { describe, expect, it } from 'vitest'
import { absentPerson, type Person, type Present } from '../../events/person.ts'
import { createOrganization } from '../../src/domain/organization.ts'
import { isRefused } from '../../src/domain/decision.ts'
import { type CallerScopes, noScopes, refuseGrants, refuseRoleGrants } from '../../src/domain/grants.ts'
import { changePerson } from '../../src/domain/change_person.ts'
import { archive, create, restore, setStatus, update } from '../../src/domain/person.ts'
import { acceptInvitation } from '../../src/domain/invitation.ts'
import { createRole, deleteRole, updateRole } from '../../src/domain/role.ts'
import { evolveSettings, initialSettings, type SettingsState } from '../../src/domain/settings.ts'
import type { Decide } from '../../src/domain/decision.ts'
import { defaultRoles } from '../../src/domain/templates.ts'
import { admin, given, member, owner, personCreated } from '../support/given/story.ts'

const scopes = ['people:read', 'events:read']
const roles = [{ ...owner, scopes }, { ...admin, scopes: ['people:read'] }, member]
const organization = { id: 'o1', default_role_id: 'r3', approval: 'automatic' }
const context = { now: 0, settings: { organization, roles } as SettingsState, groups: [] }

const present = (fields: Partial<Present> = {}): Person => ({
  ...given(personCreated()).when(archive).then({ type: 'PersonArchived' }),
  archived_at: null,
  ...fields,
})
const holder = (fields: Partial<Present> = {}) =>
  present({ roles: [{ id: 'r1', rank: 'primary' }], ...fields })

function refusalOf<Command>(
  person: Person,
  decide: Decide<Command>,
  command: Command,
  held: CallerScopes,
): string | null {
  const events = decide(person, command, context)
  if (isRefused(events)) throw new Error(events.detail)
  return refuseGrants(person, events, { ...context, scopes: held })?.scope ?? null
}

describe('`refuseGrants()`', () => {
  const command = { roles: [{ role: 'owner', rank: 'primary' as const }] }

  it.each<[string, CallerScopes, string | null]>([
    ['names the first scope that the caller lacks', noScopes, 'people:read'],
    ['names the next one', new Set(['people:read']), 'events:read'],
    ['lets a caller with all of them give the role', new Set(scopes), null],
    ['lets a caller who manages organizations', new Set(['organizations:manage']), null],
    ['lets an operator', 'every', null],
  ])('%s', (_, held, missing) => {
    expect(refusalOf(present(), changePerson, command, held)).toBe(missing)
  })

  it('counts the roles of a new person, the default one too', () => {
    const command = {
      profile: { name: 'Jane', email: 'jane@example.com' },
      status: 'pending',
      source: 'oauth',
    }
    const events = create(absentPerson, command as never, {
      ...context,
      settings: { ...context.settings, organization: { ...organization, default_role_id: 'r2' } as never },
    })
    if (isRefused(events)) throw new Error(events.detail)
    expect(refuseGrants(absentPerson, events, { ...context, scopes: noScopes })?.scope).toBe('people:read')
  })

  it('counts roles when their holder becomes active, and not when one stays so', () => {
    const active = { status: 'active' } as const
    expect(refusalOf(holder({ status: 'inactive' }), setStatus, active, noScopes)).toBe('people:read')
    expect(refusalOf(holder({ archived_at: 1 }), restore, {}, noScopes)).toBe('people:read')
    expect(refusalOf(holder({ archived_at: 1, status: 'pending' }), restore, {}, noScopes)).toBe(null)
    expect(refusalOf(holder(), update, { profile: { title: 'Cox' } }, noScopes)).toBe(null)
    expect(refusalOf(holder(), archive, {}, noScopes)).toBe(null)
  })

  it('lets people accept their own invitation', () => {
    const link = { id: 'i1', tokenHash: 'h', state: 'pending', sentAt: 0, expiresAt: 9, acceptedAt: null }
    const invited = holder({ status: 'pending', invitations: [link] as Present['invitations'] })
    expect(refusalOf(invited, acceptInvitation, { tokenHash: 'h', profile: {} }, noScopes)).toBe(null)
  })

  it('counts every role of a person whose address changes, those that are taken away too', () => {
    const moved = {
      profile: { email: 'other@example.com' },
      roles: [{ role: 'r3', rank: 'primary' as const }],
    }
    expect(refusalOf(holder(), changePerson, moved, new Set(['people:read']))).toBe('events:read')
    expect(refusalOf(present(), changePerson, moved, noScopes)).toBe(null)
  })
})

describe('`refuseRoleGrants()`', () => {
  const known = context.settings
  const refusal = (decided: ReturnType<typeof createRole>, held: CallerScopes, before = known) => {
    if (isRefused(decided)) throw new Error(decided.detail)
    return refuseRoleGrants(before, decided, held)?.scope ?? null
  }

  it('counts only scopes that change', () => {
    const added = updateRole(known, { role: 'admin', scopes: ['people:read', 'keys:manage'] })
    expect(refusal(added, noScopes)).toBe('keys:manage')
    expect(refusal(added, new Set(['keys:manage']))).toBe(null)
    expect(refusal(updateRole(known, { role: 'owner', scopes: ['people:read'] }), noScopes)).toBe(
      'events:read',
    )
    expect(updateRole(known, { role: 'owner', scopes: scopes.toReversed() })).toEqual([])
  })

  it('counts all scopes of a role that is protected or made the default', () => {
    expect(refusal(updateRole(known, { role: 'owner', protected: true }), noScopes)).toBe('people:read')
    expect(refusal(updateRole(known, { role: 'owner', default: true }), noScopes)).toBe('people:read')
    const both = createRole(known, { id: 'r4', name: 'X', default: true, scopes: ['keys:manage'] })
    expect(refusal(both, noScopes)).toBe('keys:manage')
  })

  it('counts all scopes of a role whose key or name changes', () => {
    expect(refusal(updateRole(known, { role: 'owner', name: 'Chair' }), noScopes)).toBe('people:read')
    expect(refusal(updateRole(known, { role: 'owner', key: 'chair' }), new Set(scopes))).toBe(null)
    expect(refusal(updateRole(known, { role: 'member', name: 'Guest', key: 'guest' }), noScopes)).toBe(null)
  })

  it('counts the scopes of other roles whose key, number or name a role gains or loses', () => {
    const twin = { id: 'r4', number: 4, key: 'twin', name: 'OWNER' }
    const twins = { ...known, roles: [twin, ...known.roles] }
    const of = (fields: object) => createRole(known, { id: 'r5', name: 'X', ...fields })
    expect(refusal(of({ name: 'owner', key: 'x' }), noScopes)).toBe('people:read')
    expect(refusal(of({ name: '1' }), noScopes)).toBe('people:read')
    expect(refusal(of({ name: 'member', key: 'x' }), noScopes)).toBe(null)
    expect(refusal(of({ name: 'owner', key: 'x' }), new Set(scopes))).toBe(null)
    expect(refusal(updateRole(known, { role: 'member', name: 'Admin' }), noScopes)).toBe('people:read')
    expect(refusal(updateRole(twins, { role: 'twin', name: 'Other' }), noScopes, twins)).toBe('people:read')
    expect(refusal(deleteRole(twins, { role: 'twin' }), noScopes, twins)).toBe('people:read')
    expect(refusal(updateRole(twins, { role: 'twin', key: 'other' }), noScopes, twins)).toBe(null)
  })

  it('finds no scope in a template', () => {
    const founded = createOrganization(initialSettings, {
      id: 'o1',
      number: 1,
      roleIds: ['r1', 'r2', 'r3'],
      roles: defaultRoles,
    } as never)
    expect(refusal(founded, noScopes, initialSettings)).toBe(null)
  })
})

it('a role without scopes has events and a document as earlier releases wrote them', () => {
  const [created] = createRole(context.settings, {
    id: 'r4',
    name: 'X',
    scopes: [],
    protected: false,
  }) as never[]
  expect(created).toMatchObject({ event: { open: { to: { number: 4, key: 'x', name: 'X' } } } })
  const { roles } = evolveSettings(context.settings, created!, 0)
  expect(roles.at(-1)).toEqual({ id: 'r4', number: 4, key: 'x', name: 'X' })
})
