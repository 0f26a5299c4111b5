import type { Settings } from '../../events/organization.ts'
import { parseNumber, personIdByNumber } from '../../projections/people/numbers.ts'
import { personIdByReference } from '../../projections/people/reference.ts'
import { canonicalId } from '../canonical_id.ts'
import { claimDigest } from '../commands/claims.ts'
import type { Database } from '../database/database.ts'
import { personNotFound } from '../domain/decision.ts'
import type { Call, Parameter } from './call.ts'

interface Deps {
  database: Database
}

/**
 * A person by Rollcall id, or by the id that they had in another system (`source_id`). A Rollcall id takes
 * precedence and costs no round trip. A caller whose token names a person costs one round trip, because
 * handlers compare that person with the requested one.
 */
export function personId(deps: Deps): Parameter<string> {
  return {
    resolve: (text, call) => call.principal.person === null ? canonicalId(text) : ownIdOf(deps, call, text),
    otherwise: {
      of: personNotFound.subject!,
      async resolve(text, call) {
        if (call.principal.person !== null) return undefined
        const id = await ownIdOf(deps, call, text)
        return id === canonicalId(text) ? undefined : id
      },
    },
  }
}

/** A number as systems with integer ids write it; null for a text that cannot be one. No round trip. */
export const number: Parameter<number | null> = { resolve: parseNumber }

/** A person named by number. Reads go by the number itself, commands and permissions by the id. */
export interface NumberedPerson {
  /** null for a text that cannot be a number. */
  number: number | null
  /**
   * Returns the person's id, for archived people too, and '' for an unknown number: the command then refuses
   * `not_found`, unless the request is a repeat. One round trip, at most once per call.
   */
  id(): Promise<string>
}

/**
 * A person by number in the organization that `settingsOf` finds, the caller's by default. No round trip by
 * itself.
 */
export function numberedPerson(
  { database }: Deps,
  settingsOf: (call: Call) => Promise<Settings> = (call) => call.settings(),
): Parameter<NumberedPerson> {
  return {
    resolve(text, call) {
      const number = parseNumber(text)
      let id: Promise<string> | undefined
      const find = async () => {
        const { organization } = await settingsOf(call)
        return number === null ? '' : await personIdByNumber(database, organization.id, number) ?? ''
      }
      return { number, id: () => id ??= find() }
    },
  }
}

/**
 * Returns the Rollcall id of the person with this `source_id`, or the reference itself, as an id, if there is
 * none. One round trip.
 */
export async function ownIdOf(
  { database }: Deps,
  { settings }: Pick<Call, 'settings'>,
  reference: string,
): Promise<string> {
  const { organization, key } = await settings()
  const id = canonicalId(reference)
  const sourceId = claimDigest(key, 'source_id', reference)
  return await personIdByReference(database, organization.id, { id, sourceId }) ?? id
}
