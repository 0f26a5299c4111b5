import type { Settings } from '../../events/organization.ts'
import { parseNumber, personIdByNumber } from '../../projections/people/numbers.ts'
import { personIdByReference } from '../../projections/people/reference.ts'
import { claimDigest } from '../commands/claims.ts'
import type { Database } from '../database/database.ts'
import { personNotFound } from '../domain/decision.ts'
import type { Call, Parameter } from './call.ts'

interface Deps {
  database: Database
}

/**
 * A person by our id, or by the id that they had in another system (`source_id`). Ours goes first: it costs
 * no round trip, and where a person has it, it means nobody else. Callers with a person of their own cost one
 * round trip: handlers ask whether the person is their own.
 */
export function personId(deps: Deps): Parameter<string> {
  return {
    resolve: (text, call) => call.principal.person === null ? text : ownIdOf(deps, call, text),
    otherwise: {
      of: personNotFound.subject!,
      async resolve(text, call) {
        if (call.principal.person !== null) return undefined
        const id = await ownIdOf(deps, call, text)
        return id === text ? undefined : id
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
   * The person's id, also when they are archived; '' where the number is nobody's: the command refuses that
   * itself, unless it was carried out before. One round trip, once a call.
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

/** The id of ours that stands for the person whom `id` means; itself when it is nobody's. One round trip. */
export async function ownIdOf(
  { database }: Deps,
  { settings }: Pick<Call, 'settings'>,
  id: string,
): Promise<string> {
  const { organization, key } = await settings()
  const sourceId = claimDigest(key, 'source_id', id)
  return await personIdByReference(database, organization.id, { id, sourceId }) ?? id
}
