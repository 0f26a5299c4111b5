import { refuse, type Refused } from '../domain/decision.ts'
import { type Caller, type CommandDeps, type CommandRefusal, handle } from './execute.ts'
import { holdersOf } from './holders.ts'
import { deleteRole, findRole, replaceRole } from '../domain/role.ts'
import { type Changed, changeSettings } from './settings_change.ts'

/**
 * Deletes a role once everybody who holds it has the replacement. Refuses `invalid_state` while somebody
 * holds it and no replacement is named.
 *
 * Whoever was given the role between the last look and its deletion gets the replacement (or the default
 * role) afterwards: once the role is deleted nobody can get it, so that they are all found.
 */
export async function removeRole(
  deps: CommandDeps,
  caller: Caller,
  command: { role: string; replaceWith?: string },
): Promise<Changed> {
  let deleted: { organization: string; from: string; to: string } | undefined

  const changed = await changeSettings(deps, caller, {
    decide: deleteRole,
    command,
    present: () => ({ status: 204, body: '' }),
    async before(known) {
      const organization = known.organization.id
      const from = findRole(known, command.role)!.id
      const replacement = command.replaceWith === undefined
        ? undefined
        : findRole(known, command.replaceWith)!.id
      deleted = { organization, from, to: replacement ?? known.organization.default_role_id }
      if (replacement !== undefined) return await replaceEverywhere(deps, caller, deleted)
      for await (const _ of holdersOf(deps.database, organization, 'role_ids', from)) {
        return refuse(
          'invalid_state',
          'role',
          'The role is held by people, perhaps archived ones: name the role that they get by replace_with.',
        )
      }
      return null
    },
  })
  if (changed.result === 'done' && deleted) await replaceEverywhere(deps, caller, deleted)
  return changed
}

async function replaceEverywhere(
  deps: CommandDeps,
  caller: Caller,
  { organization, from, to }: { organization: string; from: string; to: string },
): Promise<Refused | { refused: CommandRefusal } | null> {
  for await (const holders of holdersOf(deps.database, organization, 'role_ids', from)) {
    const replaced = await Promise.all(
      holders.map((person) =>
        handle(deps, { ...caller, organization, idempotency: null, ifMatch: null }, {
          person,
          decide: replaceRole,
          command: { from, to },
          present: () => ({ status: 200, body: '' }),
        })
      ),
    )
    for (const one of replaced) {
      const gone = one.result === 'refused' && one.refusal.refused === 'not_found'
      if (one.result === 'refused' && !gone) return one.refusal
    }
  }
  return null
}
