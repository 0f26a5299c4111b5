import { personIdByReference } from '../../projections/people/reference.ts'
import { requireScope } from '../auth/authenticate.ts'
import type { Scope } from '../auth/principal.ts'
import { claimDigest } from '../commands/claims.ts'
import { personNotFound } from '../domain/decision.ts'
import type { Deps } from '../deps.ts'
import { ProblemError } from '../http/problem.ts'
import type { Call, Endpoint } from './endpoint.ts'

/**
 * Lets paths that begin with `start`, as `/v1/people/:id`, name a person by the id that they were brought
 * with, too. Ours goes first: it costs nothing, and where it is somebody's it means nobody else.
 */
export function takingOldIds(deps: Deps, start: string, endpoints: Endpoint[]): Endpoint[] {
  const parameter = start.slice(start.lastIndexOf(':') + 1)

  async function translated<C extends Call>(call: C): Promise<C> {
    const id = await ownIdOf(deps, call, call.param(parameter))
    return { ...call, param: (name) => name === parameter ? id : call.param(name) }
  }

  return endpoints.map((one) => {
    if (one.path !== start && !one.path.startsWith(`${start}/`)) return one
    return {
      ...one,
      ...(one.self && {
        async authorize(call) {
          const { scopes, person } = call.principal
          const scope = one.scope as Scope
          const asks = person !== null && !scopes.has(scope)
          if (asks && (await translated(call)).param(parameter) === person) return
          requireScope(call.principal, scope)
        },
      }),
      async handle(call) {
        // handlers ask whose own person it is
        if (call.principal.person !== null) return await one.handle(await translated(call))
        try {
          return await one.handle(call)
        } catch (error) {
          if (!isAbsent(error)) throw error
          const again = await translated(call)
          if (again.param(parameter) === call.param(parameter)) throw error
          return await one.handle(again)
        }
      },
    } satisfies Endpoint
  })
}

/** The id of ours that stands for the person whom `id` means; itself when it is nobody's. */
export async function ownIdOf(
  { database }: Pick<Deps, 'database'>,
  { settings }: Pick<Call, 'settings'>,
  id: string,
): Promise<string> {
  const { organization, key } = await settings()
  const sourceId = claimDigest(key, 'source_id', id)
  return await personIdByReference(database, organization.id, { id, sourceId }) ?? id
}

function isAbsent(error: unknown): boolean {
  return error instanceof ProblemError && error.problem.code === 'not_found' &&
    error.problem.subject === personNotFound.subject
}
