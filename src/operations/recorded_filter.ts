import { createHmac } from 'node:crypto'
import { eventFields, eventTypes } from '../../events/fields.ts'
import { statuses } from '../../events/person_events.ts'
import { isId } from '../canonical_id.ts'
import { isoMicros } from './time.ts'

/** Parameters with an instant, in milliseconds since the Unix epoch. */
const times = ['from', 'to', 'at']

/** Parameters whose text is recorded as it is, where it is one of these. */
const words: Record<string, readonly string[]> = {
  type: eventTypes,
  field: eventFields,
  order: ['asc', 'desc'],
  format: ['ndjson', 'csv'],
  status: statuses,
}

/** Parameters whose text is recorded as it is, where it is an id. */
const ids = ['person', 'id', 'group', 'role']

/**
 * The parameters of a request as the record of the read keeps them. Numbers, times, ids and words of the API
 * stay. Any other text can be personal, such as an address as `actor`. It is replaced by a digest under the
 * organization's data key; equal texts have equal digests.
 */
export function recordedFilter(query: unknown, key: Uint8Array): Record<string, unknown> {
  const filter: Record<string, unknown> = {}
  for (const [name, value] of Object.entries(query ?? {})) {
    if (value !== undefined) filter[name] = recorded(name, value, key)
  }
  return filter
}

function recorded(name: string, value: unknown, key: Uint8Array): unknown {
  if (Array.isArray(value)) {
    const each = value.map((one) => recorded(name, one, key))
    return each.length === 1 ? each[0] : each
  }
  if (times.includes(name)) return isoMicros(value as number)
  if (typeof value !== 'string') return value
  if (words[name]?.includes(value) || (ids.includes(name) && isId(value))) return value
  return filterDigest(key, name, value)
}

/** The digest that stands for the text of a parameter. `key` is the organization's data key. */
export function filterDigest(key: Uint8Array, name: string, value: string): string {
  const digest = createHmac('sha256', key).update(JSON.stringify(['filter of a read', name, value]))
  return `hmac-sha256:${digest.digest('hex')}`
}
