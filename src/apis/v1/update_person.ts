import type { Group } from '../../../events/group.ts'
import type { Settings } from '../../../events/organization.ts'
import type { Present } from '../../../events/person.ts'
import { readKnown } from '../../../projections/directory/settings.ts'
import { requireScope } from '../../auth/authenticate.ts'
import type { CommandDeps } from '../../commands/aggregate.ts'
import { type ChangePerson, changePerson } from '../../domain/change_person.ts'
import type { Decide } from '../../domain/decision.ts'
import { findRole } from '../../domain/role.ts'
import { mayRead } from '../../operations/permissions.ts'
import type { Call } from '../endpoint.ts'
import { apart, readOnly, requireShown } from '../../operations/read_only.ts'
import { sentMembers, unsettable } from '../settable.ts'
import { type PersonAnswer, settablePerson, type UpdatePerson } from './person_schema.ts'
import { personMembers, viewOf } from './person_view.ts'
import { run } from './run.ts'

type Set = ReturnType<typeof apart<UpdatePerson, typeof settablePerson>>['set']

const scope = 'people:write'
const names = ['name', 'first_name', 'last_name'] as const

/**
 * Changes a person. A body may repeat what the reply to GET shows: read-only members that equal it, and
 * members that the caller may read but not set.
 */
export async function update(
  deps: CommandDeps,
  call: Pick<Call, 'c' | 'caller' | 'principal' | 'settings'> & {
    body: UpdatePerson
    params: { id: string }
  },
): Promise<Response> {
  const { principal, params: { id }, body } = call
  const { set, repeats } = apart(body, settablePerson)
  const isHidden = (member: string) => !mayRead(principal, personMembers[member]!, id)
  // a comparison would tell what the caller may not read
  const hidden = Object.keys(repeats).filter(isHidden)
  if (hidden.length > 0) throw readOnly(hidden)
  const sent = [...sentMembers(call)].filter((member) => member in set)
  const forbidden = unsettable(principal, { sent, members: personMembers, scope, person: id })
  if (forbidden.some(isHidden)) requireScope(principal, scope)
  await requireRoleNames(deps, call)

  const compares = Object.keys(repeats).length > 0 || forbidden.length > 0 ||
    names.every((name) => name in set)
  const decide: Decide<ChangePerson> = (person, command, context) => {
    if (person.existence !== 'present') return changePerson(person, command, context)
    const shown = viewOf(person as Present, context.settings, context.groups as Group[])
    requireShown(withoutMail(repeats), withoutMail(shown))
    const { roles } = context.settings
    if (!forbidden.every((member) => isUnchanged(set, member, shown, roles))) requireScope(principal, scope)
    return changePerson(person, commandOf(withoutRepeated(set, forbidden, shown)), context)
  }
  return await run(deps, call, compares ? decide : changePerson, { stream: id, command: commandOf(set) })
}

/**
 * The members without what became of an invitation's mail. It changes while the person does not, so a caller
 * cannot know that it has.
 */
function withoutMail<Shown extends { invitation?: unknown }>(members: Shown): Shown {
  const { invitation } = members
  if (typeof invitation !== 'object' || invitation === null || Array.isArray(invitation)) return members
  const { sent_at: _, delivery: __, ...rest } = invitation as Record<string, unknown>
  return { ...members, invitation: rest }
}

const commandOf = ({ roles, ...profile }: Set): ChangePerson => ({ profile: profile as never, roles })

/**
 * What remains to be set. Of three names, those that are as before follow from the others: their sender has
 * changed the others.
 */
function withoutRepeated(set: Set, forbidden: readonly string[], shown: PersonAnswer): Set {
  const drops = names.every((name) => name in set) ? names.filter((name) => set[name] === shown[name]) : []
  const kept = Object.entries(set).filter(([name]) =>
    !forbidden.includes(name) && !(drops as readonly string[]).includes(name)
  )
  return Object.fromEntries(kept) as Set
}

function isUnchanged(set: Set, member: string, shown: PersonAnswer, known: Settings['roles']): boolean {
  if (member !== 'roles') return Reflect.get(set, member) === Reflect.get(shown, member)
  const roles = set.roles!.map(({ role, rank }) => ({ id: findRole({ roles: known }, role)?.id, rank }))
  return roles.length === shown.roles.length &&
    shown.roles.every(({ id, rank }) => roles.some((one) => one.id === id && one.rank === rank))
}

/** Rejects with 422 a role in a body with another role's name. The id, or the key, says which role it is. */
export async function requireRoleNames(
  { database }: Pick<CommandDeps, 'database'>,
  { c, settings }: Pick<Call, 'c' | 'settings'>,
): Promise<void> {
  const { roles } = (c.get('json')?.value ?? {}) as { roles?: { id?: string; key?: string; name?: string }[] }
  const named = (roles ?? []).flatMap((role, index) => role.name === undefined ? [] : [{ ...role, index }])
  if (named.length === 0) return
  const wrongIn = (known: Settings['roles']) =>
    named.filter(({ id, key, name }) => {
      const role = findRole({ roles: known }, id ? id.toLowerCase() : key!)
      return role !== undefined && role.name !== name
    })
  const known = await settings()
  if (wrongIn(known.roles).length === 0) return
  // another process may have renamed it
  const wrong = wrongIn((await readKnown(database, known.organization.id)).roles)
  if (wrong.length > 0) throw readOnly(wrong.map(({ index }) => `roles.${index}.name`))
}
