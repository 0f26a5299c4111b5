import type { Context } from 'hono'
import type { Settings } from '../../events/organization.ts'
import type { PersonRow } from '../../projections/people/row.ts'
import { listPeopleAfter, type PeopleFilter, type Sort } from '../../projections/people/read_people.ts'
import type { Database } from '../database/database.ts'
import type { Call } from './call.ts'

const pageSize = 1000

/**
 * All people in pages, one round trip each: old systems list them at once. The first page always exists, and
 * states whom the reply shows.
 */
export async function* everyone(
  database: Database,
  settings: Settings,
  filter: PeopleFilter,
  sort: Sort,
  shows: Call['shows'],
): AsyncGenerator<PersonRow[]> {
  const { organization, key } = settings
  for (let cursor: string | null = ''; cursor !== null;) {
    const page = await listPeopleAfter(database, organization.id, filter, {
      sort,
      cursor,
      perPage: pageSize,
      key,
    })
    if (cursor === '') shows(settings, page!.next === null ? page!.people : 'many')
    yield page!.people
    cursor = page!.next
  }
}

/**
 * Answers pages as one JSON array, between `before` and `after`, while they are read. The first page is read
 * before the reply begins: a database that does not answer is a problem as always.
 */
export async function answerArray<Row>(
  c: Context,
  pages: AsyncGenerator<Row[]>,
  view: (row: Row) => unknown,
  { before = '[', after = ']' }: { before?: string; after?: string } = {},
): Promise<Response> {
  const first = await pages.next()
  const encoder = new TextEncoder()
  let written = false
  const write = (rows: Row[]) => {
    const text = rows.map((row) => JSON.stringify(view(row))).join(',')
    const separator = written && text ? ',' : ''
    written ||= text !== ''
    return encoder.encode(`${separator}${text}`)
  }
  const body = new ReadableStream<Uint8Array>({
    start(controller) {
      controller.enqueue(encoder.encode(before))
      if (!first.done) controller.enqueue(write(first.value))
    },
    async pull(controller) {
      const { done, value } = await pages.next()
      if (!done) return controller.enqueue(write(value))
      controller.enqueue(encoder.encode(after))
      controller.close()
    },
    async cancel() {
      await pages.return(undefined)
    },
  })
  return c.newResponse(body, 200, { 'Content-Type': 'application/json' })
}
