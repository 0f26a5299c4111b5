import { describe, expect, it } from 'vitest'
import { scopes } from '../../src/auth/principal.ts'
import { loadPerson } from '../../src/commands/people.ts'
import { confirmedAddress } from '../../src/domain/confirmed_address.ts'
import { defaultRoles } from '../../src/domain/templates.ts'
import { foundOrganization } from '../../src/operations/found_organization.ts'
import { inviteOwner, withOwnerRole } from '../../src/operations/found_owner.ts'
import { acceptFoundLink, findLink } from '../../src/operations/invitation_links.ts'
import { findActing } from '../../projections/people/acting.ts'
import { testOnPglite } from '../support/database/fixture.ts'

const within = scopes.filter((scope) => scope !== 'organizations:manage')

describe('`withOwnerRole()`', () => {
  it('gives the role owner of a template every scope within the organization, and protects it', () => {
    expect(withOwnerRole(defaultRoles)).toEqual([
      { key: 'owner', name: 'Owner', scopes: within, protected: true },
      { key: 'admin', name: 'Admin' },
      { key: 'member', name: 'Member', default: true },
    ])
  })

  it('adds the role to a template without it', () => {
    const roles = withOwnerRole([{ key: 'member', name: 'Member', default: true }])
    expect(roles.map(({ key }) => key)).toEqual(['member', 'owner'])
  })
})

testOnPglite('the first owner is active, and has the scopes and a confirmed address after the link', async ({
  workbench: bench,
  database,
}) => {
  const ops = {
    actor: 'ops',
    requestId: 'ops-1',
    reason: null,
    idempotency: null,
    scopes: 'every' as const,
  }
  const founded = await foundOrganization(bench, ops, {
    name: 'Harbour Rowing Club',
    template: 'default',
    roles: withOwnerRole(defaultRoles),
    external_id: null,
    approval: 'required',
    invitation_hours: 48,
  })
  if (founded.result !== 'done') throw new Error(founded.refusal.refused)
  const organization = founded.organization!.id
  const caller = { ...ops, organization, ifMatch: null }
  const { invited, token } = await inviteOwner(bench, caller, {
    email: 'jane@example.com',
    name: 'Jane Smith',
  })
  if (invited.result !== 'done' || invited.state?.existence !== 'present') throw new Error('not invited')
  expect(invited.state).toMatchObject({ status: 'active', name: 'Jane Smith', first_name: 'Jane' })
  const { id } = invited.state
  expect(confirmedAddress((await loadPerson(bench, organization, id)).events)).toBeNull()

  await acceptFoundLink(bench, (await findLink(bench, token))!, 'request-2', {})
  expect(confirmedAddress((await loadPerson(bench, organization, id)).events)).not.toBeNull()
  expect((await findActing(database, organization, { id }))?.scopes).toEqual(within)
})
