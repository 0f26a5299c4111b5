import type { Bench } from './bench.ts'
import { type Looker, startLooker } from './look.ts'
import { familyName } from './people.ts'
import { inTurn, notesOf, type Round } from './rounds.ts'
import { ratioAtMost, type Row, rowOf } from './row.ts'
import { number } from './report.ts'

const group = 'list'
const pageOne = '/v1/people'

/**
 * Measures lists of many people beside the same list of few, and filtered lists beside page 1. Times are of
 * single requests.
 */
export async function measureLists(bench: Bench): Promise<Row[]> {
  const { scale } = bench
  await using many = await startLooker(bench, scale.people)
  await using few = await startLooker(bench, scale.few)
  const asked = await filteredLists(many)
  const looks = await Promise.all([
    few.look([pageOne]),
    many.look([pageOne]),
    ...asked.map(({ paths }) => many.look(paths)),
  ])
  const [ofFew, ofMany, ...others] = await inTurn(scale.rounds, looks)
  const people = number(scale.people)
  return [
    rowOf({
      group,
      what: `list page 1 with total, ${people} people`,
      unit: 'ms',
      ours: ofMany!.map(typical),
      beside: { what: `itself at ${number(scale.few)}`, values: ofFew!.map(typical) },
      goals: [ratioAtMost(1.5)],
      notes: notesOf(ofMany!, ofFew!),
    }),
    ...asked.map(({ what, most }, index) =>
      rowOf({
        group,
        what: `${what}, ${people} people`,
        unit: 'ms',
        ours: others[index]!.map(typical),
        beside: { what: 'page 1', values: ofMany!.map(typical) },
        goals: [ratioAtMost(most)],
        notes: notesOf(others[index]!, ofMany!),
      })
    ),
  ]
}

const typical = ({ p50 }: Round) => p50

async function filteredLists({ seeded, get }: Looker) {
  const some = Array.from({ length: 50 }, (_, n) => familyName(n * 157))
  return [
    { what: 'cursor page 1,000', most: 1.5, paths: [await cursorPage(get, 1_000)] },
    { what: 'contains-search, 1 in 8,000 found', most: 3, paths: some.map((name) => `/v1/people?q=${name}`) },
    {
      what: 'contains-search, 1 in 16 found',
      most: 3,
      paths: ['grace', 'alan'].map((name) => `/v1/people?q=${name}`),
    },
    { what: 'role filter, 1 in 100 found', most: 3, paths: ['/v1/people?role=admin'] },
    { what: 'role filter, 95 in 100 found', most: 3, paths: ['/v1/people?role=member'] },
    {
      what: 'group filter, 1 in 100 found',
      most: 3,
      paths: seeded.groups.map((id) => `/v1/people?group=${id}`),
    },
  ]
}

/**
 * The path of the n-th page of 25, by cursor. Larger pages lead there faster, because a cursor marks a place
 * in the list.
 */
async function cursorPage(get: Looker['get'], n: number): Promise<string> {
  let cursor = ''
  for (let left = (n - 1) * 25; left > 0;) {
    const size = Math.min(100, left)
    const path = `/v1/people?cursor=${cursor}&per_page=${size}`
    const { meta } = await get<{ meta: { next_cursor: string } }>(path)
    cursor = encodeURIComponent(meta.next_cursor)
    left -= size
  }
  return `/v1/people?cursor=${cursor}`
}
