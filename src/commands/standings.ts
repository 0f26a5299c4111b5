import { LRUCache } from 'lru-cache'
import { isFormer } from '../../projections/people/standing.ts'
import type { Clock } from '../clock.ts'
import type { Database } from '../database/database.ts'
import type { Append } from '../log/item.ts'

/** Caches whether people may use tokens of their own. */
export interface Standings {
  /**
   * Resolves to false for an archived, inactive or deleted person, and to true for any other id, unknown ids
   * included. An answer is cached for ten seconds, because other processes can change the person.
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
  const cached = new LRUCache<string, Known>({ max: limit })
  return {
    async mayAct(organization, person) {
      const key = keyOf(organization, person)
      const known = cached.get(key)
      if (known?.mayAct !== undefined && known.until > clock()) return known.mayAct
      const asked: Known = { until: clock() + knownFor }
      cached.set(key, asked)
      const mayAct = !await isFormer(database, organization, person)
      // forget() has removed this entry if the person has changed meanwhile, so the answer is not kept
      asked.mayAct = mayAct
      return mayAct
    },
    forget(organization, person) {
      cached.delete(keyOf(organization, person))
    },
  }
}

const keyOf = (organization: string, person: string) => `${organization} ${person}`

/** Forgets the cached standing of each person in an append, even if the outcome of the append is unknown. */
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
