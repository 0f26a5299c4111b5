import { problemOfRefusal } from '../reply.ts'
import type { Settings } from '../../../events/organization.ts'
import { organizationIdByNumber } from '../../../projections/people/numbers.ts'
import { requireScope } from '../../auth/authenticate.ts'
import type { Scope } from '../../auth/principal.ts'
import type { Caller } from '../../commands/caller.ts'
import { type Decide, personNotFound } from '../../domain/decision.ts'
import type { ReadDeps } from '../../operations/deps.ts'
import { readJson } from '../../http/body.ts'
import { ifMatch } from '../../http/etag.ts'
import { ProblemError } from '../../http/problem.ts'
import type { Call } from '../endpoint.ts'
import type { NumberedPerson } from '../params.ts'
import { requestOf } from '../call.ts'
import { bodyFields, queryFields } from './input.ts'
import { holds } from '../../operations/permissions.ts'
import { wholeNumber } from '../loose_fields.ts'
import { requireSettable } from '../settable.ts'
import { memberFields } from './view.ts'

type Deps = ReadDeps

/** How that system's tokens call our scopes. */
const permissions: Partial<Record<string, string>> = {
  'people:read': 'church.update',
  'people:write': 'church.update',
  'people:invite': 'users.invite',
  'people:approve': 'users.approve',
  'people:delete': 'users.delete',
}

export const permissionOf = (scope: string) => permissions[scope] ?? scope

/** Checks the permission, then the church. Both are rejected before the input is validated. */
export function allow(deps: Deps, scope: Scope): (call: Call) => Promise<void> {
  return async (call) => {
    requireScope(call.principal, scope)
    await requireOwnChurch(deps, call)
  }
}

/**
 * Like {@link allow}, yet a member needs no permission for their own. `refusal` is the error of all others.
 */
export function allowSelf(
  deps: Deps,
  scope: Scope,
  refusal?: string,
): (call: Call & { params: { id: NumberedPerson } }) => Promise<void> {
  return async (call) => {
    const { person } = call.principal
    if (!holds(call.principal, scope) && (person === null || await call.params.id.id() !== person)) {
      if (refusal !== undefined) throw forbidden(refusal)
      requireScope(call.principal, scope)
    }
    await requireOwnChurch(deps, call)
  }
}

/**
 * Checks who changes a profile: those who may change people, and members their own. Areas, groups and the
 * role of a member are for others to change, although this request ignores a role.
 */
export function allowProfile(deps: Deps): (call: Call & { params: { id: NumberedPerson } }) => Promise<void> {
  const scope = 'people:write'
  return async (call) => {
    await allowSelf(deps, scope, 'Unauthorized')(call)
    if (holds(call.principal, scope)) return
    const sent = Object.keys(bodyFields(await readJson(call.c), profileMembers))
    const asked = { sent, members: memberFields, scope, person: await call.params.id.id() } as const
    requireSettable(call.principal, asked, () => {
      throw forbidden('Unauthorized')
    })
  }
}

const profileMembers = ['name', 'email', 'phone', 'address', 'areaIds', 'groups', 'role_id']

const forbidden = (detail: string) => new ProblemError({ status: 403, code: 'forbidden', detail })

/** Which church the request is about: what it names, or the caller's own. */
export async function churchOf(
  deps: Deps,
  call: Pick<Call, 'c' | 'principal' | 'settings'>,
): Promise<Settings> {
  const number = await churchNumber(call)
  if (number === null) return await call.settings()
  if (await isOwn(deps, call, number)) return (await deps.settings.find(call.principal.organization!))!
  requireScope(call.principal, 'organizations:manage')
  const id = await organizationIdByNumber(deps.database, number)
  const church = id === null ? null : await deps.settings.find(id)
  if (!church) throw new ProblemError({ status: 404, code: 'not_found', detail: 'Church not found' })
  call.c.set('organization', church.organization.id)
  return church
}

/** The caller as a command in that church wants them. */
export async function callerIn(
  church: Settings,
  { c, principal }: Pick<Call, 'c' | 'principal'>,
): Promise<Caller> {
  return {
    ...await requestOf(c, principal),
    organization: church.organization.id,
    person: principal.person,
    ifMatch: ifMatch(c.req.header('If-Match')),
  }
}

export const nobodysId = ''

/** Limits a decision to people whom that system would still have: a withdrawn invitation deletes there. */
export const onMember = <Command>(decide: Decide<Command>): Decide<Command> => (person, command, context) =>
  person.existence === 'present' && person.withdrawn ? personNotFound : decide(person, command, context)

export function noMember(): never {
  throw new ProblemError(problemOfRefusal(personNotFound))
}

async function requireOwnChurch(deps: Deps, call: Call): Promise<void> {
  // refuses another's, as everywhere, although a church_id would go before it
  if (call.c.req.header('X-Organization-Id')) await call.settings()
  const number = await churchNumber(call)
  if (number !== null && !await isOwn(deps, call, number)) {
    requireScope(call.principal, 'organizations:manage')
  }
}

async function isOwn(deps: Deps, { principal }: Pick<Call, 'principal'>, number: number): Promise<boolean> {
  const own = principal.organization === null ? null : await deps.settings.find(principal.organization)
  return own?.organization.number === number
}

/** What the query or the body names; null when neither does, or what they name is no number at all. */
async function churchNumber({ c }: Pick<Call, 'c'>): Promise<number | null> {
  const names = ['church_id']
  const named = queryFields(c.req.query(), names).church_id ?? bodyFields(await readJson(c), names).church_id
  return wholeNumber.safeParse(named).data ?? null
}
