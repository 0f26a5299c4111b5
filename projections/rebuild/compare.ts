import { sql } from '../../src/database/database.ts'
import type { Row } from '../../src/database/database.ts'
import type { Deleted, Present } from '../../events/person.ts'
import { project, standingOf } from '../people/row.ts'
import { readStreams, type StreamReader } from './read_streams.ts'

/** How the read model differs from a fresh fold of the log. Never holds a value, which may be personal. */
export interface Difference {
  /** Null for the organization's totals. */
  person: string | null
  /** `missing`: the log has the person and the read model has not; `unknown`: the other way round. */
  difference: 'missing' | 'unknown' | 'fields'
  fields: string[]
}

/** Columns of a row that are not the fold's. */
const notFolded = ['organization_id', 'generation']

const times = ['archived_at', 'created_at', 'updated_at']

/**
 * Folds every person and compares with the live row, page by page, each page in one snapshot: writes going on
 * make no difference. Changes nothing.
 */
export async function compare(
  deps: StreamReader,
  organization: string,
  { limit, onDifference, onProgress }: {
    limit: number
    onDifference: (difference: Difference) => void
    onProgress: (events: number) => void
  },
): Promise<void> {
  // what the rows count too little
  const lacking = { current: 0, archived: 0 }
  const count = (standing: unknown, by: number) => {
    if (standing === 'current' || standing === 'archived') lacking[standing] += by
  }
  for (let cursor = '', done = 0;;) {
    const page = await readStreams(deps, organization, { cursor, limit, withRows: true })
    const rows = new Map(page.rows.map((row) => [row.id as string, row]))
    for (const person of page.people) {
      const row = rows.get(person.id)
      rows.delete(person.id)
      count(standingOf(person), 1)
      count(row?.standing, -1)
      if (!row) onDifference({ person: person.id, difference: 'missing', fields: [] })
      else {
        const fields = differingFields(organization, person, row)
        if (fields.length > 0) onDifference({ person: person.id, difference: 'fields', fields })
      }
    }
    for (const [id, row] of rows) {
      count(row.standing, -1)
      onDifference({ person: id, difference: 'unknown', fields: [] })
    }
    onProgress(done += page.events)
    if (page.last) break
    cursor = page.cursor
  }
  const fields = await wrongTotals(deps, organization, lacking)
  if (fields.length > 0) onDifference({ person: null, difference: 'fields', fields })
}

function differingFields(organization: string, person: Present | Deleted, row: Row): string[] {
  const folded = project(organization, person) as Row
  const names = new Set([...Object.keys(folded), ...Object.keys(row)])
  return [...names].filter((name) =>
    !notFolded.includes(name) && canonical(name, folded[name]) !== canonical(name, row[name])
  ).sort()
}

/** One text for what is equal: an absent value and null, the same moment in two spellings. */
function canonical(name: string, value: unknown): string {
  if (value === null || value === undefined) return 'null'
  if (times.includes(name)) return String(Date.parse(value as string))
  const isPlain = typeof value === 'object' && !Array.isArray(value)
  return JSON.stringify(isPlain ? Object.entries(value).sort() : value)
}

async function wrongTotals(
  { database }: StreamReader,
  organization: string,
  lacking: { current: number; archived: number },
): Promise<string[]> {
  const [row] = await database.query(sql`
    select current, archived from totals_drift(${organization}, live_generation(${organization}))`)
  if (!row) return []
  return [
    ...(row.current === lacking.current ? [] : ['people_current']),
    ...(row.archived === lacking.archived ? [] : ['people_archived']),
  ]
}
