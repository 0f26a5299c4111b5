import { toAddress } from '../../src/domain/address.ts'
import { fold } from '../../src/domain/fold.ts'

/** `relevance`, for a list with `q`: exact matches first, and then the order of creation. */
export type Sort =
  | 'created_at'
  | '-created_at'
  | 'name'
  | '-name'
  | 'updated_at'
  | '-updated_at'
  | 'relevance'

/** As the indexes of people have it. Of ASCII only letters have two cases, whatever the locale. */
const folded = (column: 'name' | 'email') =>
  `coalesce(p.folded_${column}, case when octet_length(p.${column}) = char_length(p.${column})
      then lower(p.${column} collate "C") else fold_text(p.${column} collate "C") end)`

export const foldedName = folded('name')
export const foldedEmail = folded('email')

// As people_by_folded_text has it. Where in it a text was found is then asked by strpos(): the planner would
// take another `like` for an independent condition, and expect almost no rows.
export const texts = `(${foldedName} || ' ' || ${foldedEmail} || ' ' || coalesce(p.phone, ''))`
export const anyText = [foldedName, foldedEmail, 'p.phone']

const sortColumns = {
  created_at: { order: 'p.id', value: `''` },
  name: { order: foldedName, value: foldedName },
  updated_at: {
    order: 'p.updated_at',
    value: `to_char(p.updated_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"')`,
  },
} as const

/** The expressions of an order that depends on the row alone. */
export function sortOf(sort: Exclude<Sort, 'relevance'>) {
  const descending = sort.startsWith('-')
  const field = sort.replace('-', '') as keyof typeof sortColumns
  return {
    field,
    ...sortColumns[field],
    direction: descending ? 'desc' : 'asc',
    beyond: descending ? '<' : '>',
  }
}

/** The type of a cursor's value, by the field that is ordered by. */
export const casts = { created_at: '', name: '', updated_at: '::timestamptz', relevance: '::int' }

/** What is looked for. A text of which nothing is left when it is folded is looked for as it is. */
export const searched = (text: string) => fold(text) || text

/** Where the domain of an address is in ASCII, the address is also looked for by its letters. */
export function spellings(text: string): string[] {
  const letters = /xn--/i.test(text) ? toAddress(text) : null
  return [searched(text), ...(letters === null || letters === text ? [] : [searched(letters)])]
}

export const anyOf = (...conditions: string[]) => `(${conditions.join(' or ')})`

/** A pattern for `like` that finds the text anywhere, its own wildcards taken literally. */
export const containing = (text: string) => `%${text.replace(/[\\%_]/g, '\\$&')}%`

/** Phones are kept as E.164: what a caller typed between the digits does not count. */
export const dialled = (text: string) => /\d/.test(text) ? text.replace(/[^\d+]/g, '') : text
