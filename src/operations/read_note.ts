import type { Context } from 'hono'
import type { ReadNote } from '../log/reads.ts'
import type { Principal } from '../auth/principal.ts'
import type { Clock } from '../clock.ts'
import type { AppEnv } from '../http/env.ts'
import { newId } from '../new_id.ts'
import { isoMicros } from './time.ts'

/** Who sees personal values: those who may read people. Others see only the open part of an event. */
export function mayReadValues({ scopes }: Principal): boolean {
  return scopes.has('people:read') || scopes.has('organizations:manage')
}

export const valuesNeed = 'Personal values need the scope `people:read` besides: ' +
  'without it `changes` has only what is open (status, roles, times). ' +
  'Who was shown personal values is listed by `GET /v1/events/reads`.'

/** What is no id is nobody's, and is never written down: it could be anything. */
export const isId = (text: string) => /^[0-7][0-9a-hjkmnp-tv-z]{25}$/.test(text)

/**
 * What is written down of a request that reads personal values out of the log; `filter` as it was asked for.
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
    filter: shown(query),
  }
}

/** Parameters as they were asked for, and times as text again. */
function shown(query: unknown): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(query ?? {})
      .filter(([, value]) => value !== undefined)
      .map(([name, value]) => [name, times.includes(name) ? isoMicros(value as number) : value]),
  )
}

const times = ['from', 'to', 'at']
