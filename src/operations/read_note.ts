import type { Context } from 'hono'
import type { ReadNote } from '../log/reads.ts'
import type { Principal } from '../auth/principal.ts'
import type { Clock } from '../clock.ts'
import type { AppEnv } from '../http/env.ts'
import { newId } from '../new_id.ts'
import { holds } from './permissions.ts'
import { recordedFilter } from './recorded_filter.ts'

/**
 * Whether the caller sees personal values of events: this needs the right to read people. Other callers see
 * the open part only.
 */
export function mayReadValues(principal: Principal): boolean {
  return holds(principal, 'people:read')
}

export const valuesNeed = 'Personal values also need the scope `people:read`: ' +
  'without it `changes` holds only the open part (status, roles, times). ' +
  'Interviews need the scope `interviews:read`. ' +
  '`GET /v1/events/reads` lists every read of personal values.'

/**
 * The audit record of a request that reads personal values from the log. `key` is the
 * organization's data key.
 */
export function noteOf(
  { clock }: { clock: Clock },
  { c, principal, query }: { c: Context<AppEnv>; principal: Principal; query: unknown },
  route: string,
  { person, key }: { person: string | null; key: Uint8Array },
): ReadNote {
  const at = clock()
  return {
    id: newId(at),
    at,
    actor: principal.actor,
    requestId: c.get('requestId'),
    route,
    person,
    filter: recordedFilter(query, key),
  }
}
