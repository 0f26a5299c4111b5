import type { Role } from '../../events/role.ts'
import { hasActiveHolder, holdersOf } from '../../projections/people/holders.ts'
import type { CommandDeps } from '../commands/aggregate.ts'
import type { AnyRefusal, Caller } from '../commands/caller.ts'
import { type CommandResult, executeAll } from '../commands/execute.ts'
import { changeSettings } from '../commands/organizations.ts'
import { aboutPerson } from '../commands/people.ts'
import { refuse } from '../domain/decision.ts'
import { noScopes, refuseRoles } from '../domain/grants.ts'
import { deleteRole, findRole, replaceRole } from '../domain/role.ts'
import type { SettingsState } from '../domain/settings.ts'

/**
 * Deletes a role after every holder has received the replacement. Refuses `invalid_state` when people hold it
 * and no replacement is named, and `last_holder` when it is protected and an active person holds it.
 *
 * A person who receives the role between the last search and its deletion gets the replacement (or the
 * default role) afterwards. No person can receive a deleted role, so that second search finds all of them.
 */
export async function removeRole(
  deps: CommandDeps,
  caller: Caller,
  command: { role: string; replaceWith?: string },
  /** Throws to refuse the role as it is when the deletion is decided. */
  check: (role: Role, known: SettingsState) => void = () => {},
): Promise<CommandResult<SettingsState>> {
  let deleted: Replacement | undefined
  const changed = await changeSettings(deps, caller, {
    decide(known, command) {
      const role = findRole(known, command.role)
      if (role) check(role, known)
      return deleteRole(known, command)
    },
    command,
    async before(known) {
      const organization = known.organization.id
      const from = findRole(known, command.role)!.id
      const replacement = command.replaceWith === undefined
        ? undefined
        : findRole(known, command.replaceWith)!.id
      const to = replacement ?? known.organization.default_role_id
      const refused = refuseRoles(known.roles.filter(({ id }) => id === to), caller.scopes ?? noScopes)
      if (refused) return refused
      const isProtected = known.roles.some((role) => role.id === from && role.protected)
      if (isProtected && await hasActiveHolder(deps.database, organization, from)) {
        return { refused: 'last_holder' }
      }
      deleted = { organization, from, to }
      if (replacement !== undefined) return await replaceEverywhere(deps, caller, deleted)
      for await (const _ of holdersOf(deps.database, organization, 'role_ids', from)) {
        return refuse(
          'invalid_state',
          'role',
          'People hold this role, perhaps archived ones: name the role that replaces it in replace_with.',
        )
      }
      return null
    },
  })
  if (changed.result === 'done' && deleted) await replaceEverywhere(deps, caller, deleted)
  return changed
}

interface Replacement {
  organization: string
  from: string
  to: string
}

async function replaceEverywhere(
  deps: CommandDeps,
  caller: Caller,
  { organization, from, to }: Replacement,
): Promise<AnyRefusal | null> {
  for await (const holders of holdersOf(deps.database, organization, 'role_ids', from)) {
    const replaced = await executeAll(
      deps,
      { ...caller, organization, idempotency: null, ifMatch: null },
      aboutPerson(replaceRole),
      holders.map((stream) => ({ stream, command: { from, to } })),
    )
    for (const one of replaced) {
      if (one.result === 'refused' && one.refusal.refused !== 'not_found') return one.refusal
    }
  }
  return null
}
