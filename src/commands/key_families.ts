import type { ApiKey } from '../../events/api_key.ts'
import { sql } from '../database/database.ts'
import { readScoped } from '../database/scoped.ts'
import type { Refused } from '../domain/decision.ts'
import { type KeyFamily, type KeyRevocation, mostRevoked } from '../domain/api_key.ts'
import type { LoadedStream } from '../log/load.ts'
import type { Aggregate, Decision } from './aggregate.ts'
import { apiKeys } from './records.ts'

/** A family, and the versions of its streams by id. */
interface LoadedFamily extends KeyFamily {
  versions: ReadonlyMap<string, number>
}

/** Prepares a decision about an API key and its descendants for `execute()`. */
export const aboutKeyFamily = <Command>(
  decide: (family: KeyFamily, command: Command) => KeyRevocation[] | Refused,
): Decision<LoadedFamily, Command, KeyRevocation, string[], never> => ({ aggregate: families, decide })

/**
 * Every change of an API key relies on the settings position and moves it. So no descendant is made between
 * the look-up and the append, and all keys of a family are revoked or none.
 */
const families: Aggregate<LoadedFamily, KeyRevocation, string[], never> = {
  initial: { key: null, descendants: [], versions: new Map() },
  versionOf: () => null,
  async load({ database }, { organization: { id: organization } }, id, { idempotencyKey }) {
    const [rows, replies] = await readScoped(database, organization, [
      sql`with recursive family(id) as (
          select ${id}::text collate "C"
          union
          select e.stream_id
          from family f
          join events e on e.actor = 'key:' || f.id and e.organization_id = ${organization}
            and e.type in ('ApiKeyCreated', 'ApiKeyRotated')
          where e.type = 'ApiKeyCreated' or not exists (
            select from events r
            where r.organization_id = ${organization} and r.stream_id = e.stream_id and r.version > e.version
              and r.type = 'ApiKeyRotated'
              and (r.open::json #>> '{to,overlap_ends_at}')::numeric <= extract(epoch from now()) * 1000
          )
        )
        select d.id, d.version, d.document
        from family f
        join records d on d.organization_id = ${organization} and d.kind = 'api_key' and d.id = f.id
        order by d.id
        limit ${mostRevoked + 2}`,
      sql`select encode(fingerprint, 'hex') as fingerprint, status, body, subject, position
        from idempotency_keys
        where organization_id = ${organization} and key = decode(${idempotencyKey}, 'hex')`,
    ])
    const keys = rows!.map(({ document }) => JSON.parse(document as string) as ApiKey)
    const state = {
      key: keys.find((key) => key.id === id) ?? null,
      descendants: keys.filter((key) => key.id !== id),
      versions: new Map(rows!.map((row) => [row.id as string, row.version as number])),
    }
    const stored = (replies![0] ?? null) as unknown as LoadedStream['reply']
    return { state, version: 0, key: null, groups: [], stored }
  },
  evolve({ state: { key, descendants, versions } }, events) {
    const revoked = new Set(events.map(({ id }) => id))
    return {
      key: key && !revoked.has(key.id) ? key : null,
      descendants: descendants.filter(({ id }) => !revoked.has(id)),
      versions,
    }
  },
  /** The ids of the keys that are revoked. */
  show({ state: { key, descendants } }, after) {
    const left = [after.key, ...after.descendants].map((one) => one?.id)
    return [key, ...descendants].flatMap((one) => one && !left.includes(one.id) ? [one.id] : [])
  },
  items({ before, events, ...change }, deps) {
    const { key, descendants, versions } = before.state
    return events.flatMap(({ id, event }) => {
      const state = key?.id === id ? key : descendants.find((one) => one.id === id)!
      const own = { ...before, state, version: versions.get(id)! }
      return apiKeys.items({ ...change, id, before: own, after: null, events: [event], shown: null }, deps)
    })
  },
  withPosition: (family) => family,
  numberOf: () => null,
  existsRefusal: 'conflict',
}
