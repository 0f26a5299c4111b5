import { describe, expect } from 'vitest'
import { listPeople, type Sort } from '../../projections/people/read_people.ts'
import { type Database, sql } from '../../src/database/database.ts'
import { createBench, newOrganization } from '../support/given/bench.ts'
import { onDatabasesGiven } from '../support/database/fixture.ts'
import type { OpenedDatabase } from '../support/database/opened_database.ts'

const rows = 20_000

/** An organization of 20,000 people, with a group of most of them, a group of 400 and a group of 20. */
async function giveMembers({ database, owner }: OpenedDatabase) {
  const organization = await newOrganization(createBench(database))
  await owner.script(`
    insert into records (organization_id, kind, id, version, position, document)
    select '${organization}', 'group', g, 1, 900 + length(g),
      json_build_object('id', g, 'kind', 'team', 'name', g)
    from unnest(array['most', 'few', 'the last']) g;
    insert into people (organization_id, generation, id, number, version, standing, status, name, email,
      language, role_ids, role_ranks, group_ids, source, created_at, updated_at)
    select '${organization}', 1, '01k0000000' || lpad(n::text, 16, '0'), n, 1, 'current', 'active',
      md5(n::text), md5((-n)::text) || '@example.com', 'en', '{}', '{}',
      case when n % 10 > 0 then '{most}' else '{}' end::text[] || case when n % 1000 = 7
        then '{few}' else '{}' end::text[]
        || case when n > ${rows} - 400 then '{the last}' else '{}' end::text[],
      'oauth', now(), now() - n * interval '1 second'
    from generate_series(1, ${rows}) n;
    insert into tallies select '${organization}', key, count from count_tallies('${organization}', 1);
    update heads set counted = position where organization_id = '${organization}';
`)
  await owner.script('vacuum analyze')

  /** The answer, and how many people were read in the list's order and by the inverted index. */
  async function list(group: string, sort: Sort) {
    const options = { sort, page: 1, perPage: 25 }
    const answer = await listPeople(database, organization, { archived: false, group }, options)
    let plan = ''
    const explaining: Database = {
      ...database,
      async batch([scope, { text, parameters } = sql`select`]) {
        const explained = `explain (analyze, costs off, timing off) ${text}`
        const [, lines] = await database.batch([scope!, { text: explained, parameters }])
        plan = lines!.map((line) => line['QUERY PLAN']).join('\n')
        return [[], []]
      },
    }
    await listPeople(explaining, organization, { archived: false, group }, options)
    const read = (index: RegExp) => [...plan.matchAll(index)].reduce((sum, [, rows]) => sum + Number(rows), 0)
    return {
      total: answer.total,
      page: answer.people.length,
      walked: read(
        /Index Scan (?:Backward )?using people_(?:pkey|by_\w+) on people p_\d+ \(actual rows=(\d+)/g,
      ),
      found: read(/Bitmap Index Scan on people_by_membership \(actual rows=(\d+)/g),
      counted: plan.includes('Seq Scan on people'),
    }
  }
  return { list }
}

// On PostgreSQL where there is one: its planner is the one that matters.
describe.each(onDatabasesGiven(giveMembers).slice(-1))('lists of 20,000 people on %s', (_, it) => {
  it.for<Sort>(['created_at', '-created_at', 'name', '-updated_at'])(
    'walk where the members are many, and use the inverted index where they are few: by %s',
    async (sort, { given: { list } }) => {
      const most = await list('most', sort)
      expect(most).toMatchObject({ total: rows * 9 / 10, page: 25, found: 0, counted: false })
      expect(most.walked).toBeLessThan(100)
      expect(await list('few', sort)).toMatchObject({
        total: 20,
        page: 20,
        walked: 20,
        found: 20,
        counted: false,
      })
      const last = await list('the last', sort)
      expect(last).toMatchObject({ total: 400, page: 25, counted: false })
      expect(last.walked).toBeLessThanOrEqual(400)
      expect([0, 400]).toContain(last.found)
    },
  )
})
