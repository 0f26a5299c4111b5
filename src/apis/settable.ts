import { requireScope } from '../auth/authenticate.ts'
import type { Principal, Scope } from '../auth/principal.ts'
import { maySet, type Members, permissions } from '../operations/permissions.ts'
import type { Call } from './call.ts'

/**
 * The members of a body that were sent and that the operation takes. A member that the schema drops does not
 * count, and neither does one that it derives from others.
 */
export function sentMembers({ c, body }: Pick<Call, 'c' | 'body'>): Set<string> {
  const json = c.get('json')?.value
  const taken = Object.entries(body ?? {}).flatMap(([name, value]) => value === undefined ? [] : [name])
  return new Set(
    taken.filter((name) => typeof json === 'object' && json !== null && Object.hasOwn(json, name)),
  )
}

/** A change of a person as a body asks for it. */
interface Asked {
  /** The members of the body. */
  sent: Iterable<string>
  /** The fields that they stand for. */
  members: Members
  /** The scope that the operation needs. */
  scope: Scope
  /** The person who is changed. */
  person: string
}

/** The members of a body that set a field which the caller may not set. Members that set nothing are none. */
export function unsettable(principal: Principal, { sent, members, scope, person }: Asked): string[] {
  const isOwn = principal.person === person
  return [...sent].filter((member) => {
    const field = members[member]
    if (!field || permissions[field].write.length === 0) return false
    return !maySet(principal, field, { scope, isOwn })
  })
}

/**
 * Rejects a body with a member that sets a field which the caller may not set, by default with the 403 that
 * names the scope. Members that set nothing are ignored.
 */
export function requireSettable(
  principal: Principal,
  asked: Asked,
  refuse: () => void = () => requireScope(principal, asked.scope),
): void {
  if (unsettable(principal, asked).length > 0) refuse()
}
