import type { Context } from 'hono'
import type { ReadNote } from '../log/reads.ts'
import type { Principal } from '../auth/principal.ts'
import type { Clock } from '../clock.ts'
import type { AppEnv } from '../http/env.ts'
import { newId } from '../new_id.ts'
import { holds } from './permissions.ts'
import { isoMicros } from './time.ts'

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
 * Whether the text has the form of an id. Any other text matches no person and is never recorded, because it
 * could be personal.
 */
export const isId = (text: string) => /^[0-7][0-9a-hjkmnp-tv-z]{25}$/.test(text)

/**
 * The audit record of a request that reads personal values from the log. `filter` holds the parameters as the
 * caller sent them.
 */
export function noteOf(
  { clock }: { clock: Clock },
  { c, principal, query }: { c: Context<AppEnv>; principal: Principal; query: unknown },
  route: string,
  person: string | null,
): ReadNote {
  const at = clock()
  return {
    id: newId(at),
    at,
    actor: principal.actor,
    requestId: c.get('requestId'),
    route,
    person,
    filter: filterOf(query),
  }
}

/** The parameters as the caller sent them, with times converted back to text. */
function filterOf(query: unknown): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(query ?? {})
      .filter(([, value]) => value !== undefined)
      .map(([name, value]) => [name, times.includes(name) ? isoMicros(value as number) : value]),
  )
}

const times = ['from', 'to', 'at']
