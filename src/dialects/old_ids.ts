import { personIdByReference } from '../../projections/read_reference.ts'
import { requireScope } from '../auth/authenticate.ts'
import type { Scope } from '../auth/principal.ts'
import { claimDigest } from '../commands/item.ts'
import type { Deps } from '../deps.ts'
import type { Call, Endpoint } from '../routes/endpoint.ts'

/**
 * Lets paths name a person by the id that they were brought with, too; `parameter` is where it stands. An id that
 * is nobody's stays as it is.
 */
export function takingOldIds(deps: Deps, parameter: string, endpoints: Endpoint[]): Endpoint[] {
  const idOf = async ({ param, settings }: Pick<Call, 'param' | 'settings'>) => {
    const { organization, key } = await settings()
    const id = param(parameter)
    const sourceId = claimDigest(key, 'source_id', id)
    return await personIdByReference(deps.database, organization.id, { id, sourceId }) ?? id
  }
  return endpoints.map((one) => {
    if (!one.path.split('/').includes(`:${parameter}`)) return one
    return {
      ...one,
      ...(one.self && {
        // their own also by the id that they were brought with
        async authorize(call) {
          const { scopes, person } = call.principal
          const scope = one.scope as Scope
          if (person !== null && !scopes.has(scope) && await idOf(call) === person) return
          requireScope(call.principal, scope)
        },
      }),
      async handle(call) {
        const id = await idOf(call)
        return await one.handle({
          ...call,
          param: (name) => name === parameter ? id : call.param(name),
        })
      },
    } satisfies Endpoint
  })
}
