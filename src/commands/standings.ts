import { isFormer } from '../../projections/people/standing.ts'
import type { Clock } from '../clock.ts'
import type { Database } from '../database/database.ts'
import type { Append } from '../log/item.ts'

/** A cache of whether people may act by tokens of their own. */
export interface Standings {
  /**
   * Resolves to false for an archived, inactive or deleted person; to true for others, unknown ids included.
   * An answer is kept for ten seconds, because other processes change people, too.
   */
  mayAct(organization: string, person: string): Promise<boolean>
  forget(organization: string, person: string): void
}

interface Known {
  /** Absent until the database has answered. */
  mayAct?: boolean
  /** Milliseconds since the Unix epoch. */
  until: number
}

/** In milliseconds. */
const knownFor = 10_000

export function createStandings(
  database: Database,
  { clock = Date.now as Clock, limit = 10_000 } = {},
): Standings {
  const cached = new Map<string, Known>()
  return {
    async mayAct(organization, person) {
      const key = keyOf(organization, person)
      const known = cached.get(key)
      if (known?.mayAct !== undefined && known.until > clock()) return known.mayAct
      const asked: Known = { until: clock() + knownFor }
      if (cached.size >= limit) cached.delete(cached.keys().next().value!)
      cached.set(key, asked)
      const mayAct = !await isFormer(database, organization, person)
      // an answer from before a change is not kept: the change has removed what asked for it
      asked.mayAct = mayAct
      return mayAct
    },
    forget(organization, person) {
      cached.delete(keyOf(organization, person))
    },
  }
}

const keyOf = (organization: string, person: string) => `${organization} ${person}`

/** Forgets the standing of everyone about whom an append writes, also when its outcome is unknown. */
export function forgetStandings(append: Append, standings: Pick<Standings, 'forget'>): Append {
  return async function appendAndForget(items) {
    try {
      return await append(items)
    } finally {
      for (const { organization, person } of items) {
        if (person !== null) standings.forget(organization, person)
      }
    }
  }
}
