import { personIdByReference } from '../../projections/read_reference.ts'
import { claimDigest } from '../commands/item.ts'
import type { Deps } from '../deps.ts'
import type { Endpoint } from '../routes/endpoint.ts'

/**
 * Lets paths name a person by the id that they were brought with, too; `parameter` is where it stands. An id that
 * is nobody's stays as it is.
 */
export function takingOldIds(deps: Deps, parameter: string, endpoints: Endpoint[]): Endpoint[] {
  return endpoints.map((one) =>
    one.path.split('/').includes(`:${parameter}`)
      ? {
        ...one,
        async handle(call) {
          const { organization, key } = await call.settings()
          const id = call.param(parameter)
          const sourceId = claimDigest(key, 'source_id', id)
          const found = await personIdByReference(deps.database, organization.id, { id, sourceId })
          return await one.handle({
            ...call,
            param: (name) => name === parameter && found !== null ? found : call.param(name),
          })
        },
      }
      : one
  )
}
