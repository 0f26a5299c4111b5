import type { Profile } from '../../events/person_events.ts'
import { isVisible } from './visible.ts'

export interface Names {
  name: string
  first_name: string
  last_name: string | null
}

/**
 * Derives missing names from the others: the first word and the rest of `name`, or both parts joined. No part
 * is derived of words that cannot be seen. Expects trimmed text.
 */
export function deriveNames(given: { [Key in keyof Names]?: Names[Key] | null }): Names {
  const { name, first_name, last_name } = given
  if (!name) {
    return {
      name: joinNames(first_name ?? '', last_name ?? null),
      first_name: first_name ?? '',
      last_name: last_name || null,
    }
  }
  const firstWord = name.split(/\s+/).find(isVisible) ?? name
  const first = first_name || (last_name && wordsBefore(name, last_name)) || firstWord
  const last = last_name || (wordsAfter(name, first) ?? wordsAfter(name, firstWord)) || null
  return { name, first_name: first, last_name: last }
}

/**
 * The names after a change. Given names are kept. A new `name` derives the parts that were not given, and a
 * new part derives `name`. Repeating a change changes nothing.
 */
export function mergeNames(current: Names, changes: Partial<Names>): Names {
  const { name, first_name, last_name } = changes
  const base = name === undefined || name === current.name ? current : deriveNames(changes)
  const first = first_name ?? base.first_name
  const last = last_name === undefined ? base.last_name : last_name
  if (name !== undefined) return { name, first_name: first, last_name: last }
  const same = first === current.first_name && last === current.last_name
  return { name: same ? current.name : joinNames(first, last), first_name: first, last_name: last }
}

/**
 * The names that a change of a profile sets, including those that follow from it; empty when no name changes.
 */
export function namesAfter(person: Profile, changes: Partial<Profile>): Partial<Profile> {
  const { name, first_name, last_name } = changes
  if (name === undefined && !first_name && last_name === undefined) return {}
  const current = {
    name: person.name,
    first_name: person.first_name ?? person.name,
    last_name: person.last_name,
  }
  return mergeNames(current, {
    ...(name !== undefined && { name }),
    ...(first_name && { first_name }),
    ...(last_name !== undefined && { last_name }),
  })
}

function joinNames(first: string, last: string | null): string {
  return [first, last].filter(Boolean).join(' ')
}

function wordsAfter(name: string, start: string): string | null {
  const rest = name.slice(start.length)
  return name.startsWith(start) && /^(\s|$)/.test(rest) ? seen(rest) : null
}

function wordsBefore(name: string, end: string): string | null {
  const rest = name.slice(0, -end.length)
  return name.endsWith(end) && /\s$/.test(rest) ? seen(rest) : null
}

/** The trimmed text; null where nothing of it is seen. An empty text stays one. */
function seen(text: string): string | null {
  const trimmed = text.trim()
  return trimmed === '' || isVisible(trimmed) ? trimmed : null
}
