import type { Context } from 'hono'
import type { Settings } from '../../events/organization.ts'
import type { Principal } from '../auth/principal.ts'
import type { Database } from '../database/database.ts'
import { readScoped } from '../database/scoped.ts'
import type { AppEnv } from '../http/env.ts'
import { mostShown, recordPeople } from '../log/reads.ts'
import { newId } from '../new_id.ts'
import { recordedFilter } from './recorded_filter.ts'

/** People of one organization in a reply. */
export interface Shown {
  settings: Settings
  /** `many` where the reply is sent while they are read. */
  people: readonly { id: string }[] | 'many'
}

/** The routes below one person. */
const namesPerson = /\/(people|interviews)\/:/

/**
 * Records that a reply shows people as they are now, before it is sent. A person who reads themselves leaves
 * no record.
 */
export async function recordShown(
  database: Database,
  { c, principal, query }: { c: Context<AppEnv>; principal: Principal; query: unknown },
  route: string,
  shown: readonly Shown[],
): Promise<void> {
  for (const { settings: { organization, key }, people } of shown) {
    const ids = people === 'many' ? null : people.map(({ id }) => id)
    if (ids?.every((id) => id === principal.person)) continue
    const at = Date.now()
    const note = {
      id: newId(at),
      at,
      actor: principal.actor,
      requestId: c.get('requestId'),
      route,
      person: ids?.length === 1 && namesPerson.test(route) ? ids[0]! : null,
      filter: recordedFilter(query, key),
    }
    const few = ids !== null && ids.length <= mostShown ? ids : null
    await readScoped(database, organization.id, [
      recordPeople(note, { people: ids && ids.length, shown: few }),
    ])
  }
}
