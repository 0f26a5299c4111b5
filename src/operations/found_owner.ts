import { scopes } from '../auth/principal.ts'
import type { CommandDeps } from '../commands/aggregate.ts'
import type { Caller } from '../commands/caller.ts'
import { type CommandResult, execute } from '../commands/execute.ts'
import { aboutPerson } from '../commands/people.ts'
import type { Person } from '../../events/person.ts'
import { inOrder } from '../domain/change_person.ts'
import { invite, type NewLink } from '../domain/invitation.ts'
import { deriveNames } from '../domain/names.ts'
import type { FoundingRole, TemplateRole } from '../domain/organization.ts'
import { create, type CreatePerson } from '../domain/person.ts'
import { newId } from '../new_id.ts'
import { newToken } from './invitation_token.ts'

const ownerRole = { key: 'owner', name: 'Owner' }

/**
 * The roles of a template, among them the role `owner`: protected, with every scope that acts within the
 * organization. `organizations:manage` reaches beyond it.
 */
export function withOwnerRole(template: readonly TemplateRole[]): FoundingRole[] {
  const roles = template.some(({ key }) => key === ownerRole.key) ? template : [...template, ownerRole]
  return roles.map((role) =>
    role.key === ownerRole.key
      ? { ...role, scopes: scopes.filter((scope) => scope !== 'organizations:manage'), protected: true }
      : role
  )
}

/**
 * Creates the first holder of the role `owner` and invites them. They are active at once, because there is
 * nobody who could approve them; accepting the invitation confirms their address. `token` is that of the
 * invitation. `caller` is an operator.
 */
export async function inviteOwner(
  deps: CommandDeps,
  caller: Caller,
  { email, name }: { email: string; name: string },
): Promise<{ invited: CommandResult<Person>; token: string }> {
  const settings = await deps.settings.find(caller.organization)
  const id = newId(deps.clock())
  const { token, hash } = newToken(settings?.organization.id ?? caller.organization, id)
  const invited = await execute(
    deps,
    { ...caller, scopes: 'every' },
    aboutPerson(inOrder<CreatePerson & NewLink>(create, invite)),
    {
      stream: null,
      newId: id,
      command: {
        profile: { ...deriveNames({ name }), email },
        status: 'active',
        source: 'invitation',
        roles: [{ role: ownerRole.key, rank: 'primary' }],
        invitationId: newId(deps.clock()),
        tokenHash: hash,
      },
      extra: { token },
    },
  )
  return { invited, token }
}
