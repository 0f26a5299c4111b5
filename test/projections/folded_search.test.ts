import process from 'node:process'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import {
  listPeople,
  listPeopleAfter,
  type PeopleFilter,
  type Sort,
} from '../../projections/people/read_people.ts'
import { create, update } from '../../src/domain/person.ts'
import { type Database, sql } from '../../src/database/database.ts'
import { createOnServer, databases } from '../support/database/databases.ts'
import { insertPeople } from '../support/database/people_rows.ts'
import type { OpenedDatabase } from '../support/database/opened_database.ts'
import { type Bench, createBench, founder, newOrganization } from '../support/given/bench.ts'
import { runCommand } from '../support/given/commands.ts'
import { findDifferences } from '../support/given/rebuilding.ts'
import { presentOf } from '../support/given/present.ts'
import { minute } from '../support/given/story.ts'

const server = process.env.TEST_DATABASE_URL
const places: typeof databases = [
  ...databases,
  ...(server
    ? [
      [
        'PostgreSQL with the locale C',
        () => createOnServer(server, `template template0 encoding 'UTF8' lc_collate 'C' lc_ctype 'C'`),
      ] as typeof databases[number],
    ]
    : []),
]

describe.each(places)('search and order of names on %s', (_, open) => {
  let opened: OpenedDatabase
  let bench: Bench
  beforeAll(async () => {
    opened = await open()
    bench = createBench(opened.database)
  }, 120_000)
  afterAll(() => opened.close())

  async function add(organization: string, name: string, email: string) {
    const handled = await runCommand(bench, { ...founder, organization, ifMatch: null }, {
      person: null,
      decide: create,
      command: {
        profile: { name, first_name: name, last_name: null, email },
        status: 'active' as const,
        source: 'oauth' as const,
      },
    })
    if (handled.result !== 'done') throw new Error(handled.refusal.refused)
    bench.time.now += minute
    return presentOf(handled.person).id
  }

  async function list(database: Database, organization: string, filter: Partial<PeopleFilter>, sort: Sort) {
    const options = { sort, page: 1, perPage: 100 }
    const { people, total } = await listPeople(
      database,
      organization,
      { archived: false, ...filter },
      options,
    )
    expect(total).toBe(people.length)
    return people.map(({ name }) => name)
  }

  it('is that of the folded names', async () => {
    const organization = await newOrganization(bench)
    const names = ['Zoe', 'Ángel', 'Émile', 'Oz', 'ÉMILE', 'ИВАН', 'Ωmega', 'Łukasz', 'Luka', 'Straße', 'Zoë']
    for (const [index, name] of names.entries()) await add(organization, name, `p${index}@example.com`)
    const sorted = [
      ...['Ángel', 'Émile', 'ÉMILE', 'Luka', 'Łukasz', 'Oz', 'Straße', 'Zoe', 'Zoë'],
      ...['Ωmega', 'ИВАН'],
    ]
    expect(await list(opened.database, organization, {}, 'name')).toEqual(sorted)
    expect((await list(opened.database, organization, {}, '-name')).slice(0, 2)).toEqual(['ИВАН', 'Ωmega'])

    for (
      const [q, found] of [
        ['emile', ['Émile', 'ÉMILE']],
        ['émi', ['Émile', 'ÉMILE']],
        ['zoë', ['Zoe', 'Zoë']],
        ['иван', ['ИВАН']],
        ['ΩMEGA', ['Ωmega']],
        ['lukas', ['Łukasz']],
        ['STRASSE', ['Straße']],
        ['Ángel', ['Ángel']],
      ] as const
    ) {
      expect([q, await list(opened.database, organization, { q }, 'created_at')]).toEqual([q, found])
      expect([q, await list(opened.database, organization, { name: q }, 'created_at')]).toEqual([q, found])
    }
    expect(await list(opened.database, organization, { name: '\u0301' }, 'created_at')).toEqual([])

    const { key } = (await bench.settings.find(organization))!
    const walked: string[] = []
    for (let cursor: string | null = ''; cursor !== null;) {
      const asked = { sort: 'name' as const, cursor, perPage: 2, key }
      const page = await listPeopleAfter(opened.database, organization, { archived: false }, asked)
      walked.push(...page!.people.map(({ name }) => name))
      cursor = page!.next
    }
    expect(walked).toEqual(sorted)
  })

  it('finds rows of a release that did not fold, and sees no difference in them', async () => {
    const organization = await newOrganization(bench)
    const id = await add(organization, 'Émile', 'jané@bücher.example')
    await add(organization, 'Fred', 'fred@example.com')
    await opened.owner.query(sql`update people set folded_name = null, folded_email = null
      where organization_id = ${organization}`)
    expect(await list(opened.database, organization, { q: 'emile' }, 'name')).toEqual(['Émile'])
    expect(await list(opened.database, organization, { email: 'jane@bucher' }, 'name')).toEqual(['Émile'])
    expect(await list(opened.database, organization, {}, 'name')).toEqual(['Émile', 'Fred'])
    expect(await findDifferences({ ...bench, database: opened.owner }, organization, { limit: 5 })).toEqual(
      [],
    )

    await runCommand(bench, { ...founder, organization, ifMatch: null }, {
      person: id,
      decide: update,
      command: { profile: { name: 'Ève' } },
    })
    expect(await list(opened.database, organization, { q: 'eve' }, 'name')).toEqual(['Ève'])
    const [row] = await opened.owner.query(sql`select folded_name, folded_email from people
      where organization_id = ${organization} and id = ${id}`)
    expect(row).toEqual({ folded_name: 'eve', folded_email: 'jane@bucher.example' })
  })

  it('lets a release that does not know the folded columns change a name', async () => {
    const organization = await newOrganization(bench)
    const id = await add(organization, 'Zoë', 'zoe@example.com')
    const row = {
      item: 1,
      organization_id: organization,
      ...{ id, version: 2, standing: 'current', status: 'active', name: 'Ève', email: 'zoe@example.com' },
      ...{ role_ids: [], role_ranks: [], group_ids: [] },
    }
    await opened.owner.query({
      text: `select write_people($1, array[true], array[0]::bigint[], '{"people": 1}')`,
      parameters: [JSON.stringify([row])],
    })
    expect(await list(opened.database, organization, { q: 'eve' }, 'name')).toEqual(['Ève'])
    expect(await list(opened.database, organization, { q: 'zoe' }, 'name')).toEqual(['Ève'])
    expect(await list(opened.database, organization, { name: 'zoe' }, 'name')).toEqual([])
  })

  it('has exact matches first, and cursors keep that order', async () => {
    const organization = await newOrganization(bench)
    const id = (index: number) => `01kg0000000000000000000${String(index).padStart(3, '0')}`
    const names = ['Hannah', 'Annabel', 'Lee Ann', 'Joanna', 'Änn', 'Ann Lee', 'Ann', 'Susanna']
    await insertPeople(
      opened.owner,
      organization,
      names.map((name, index) => ({ id: id(index), name, updated: 1_700_000_000_000 })),
    )
    const sorted = ['Änn', 'Ann', 'Lee Ann', 'Ann Lee', 'Hannah', 'Annabel', 'Joanna', 'Susanna']
    expect(await list(opened.database, organization, { q: 'ann' }, 'relevance')).toEqual(sorted)
    expect(await list(opened.database, organization, { q: `${id(3)}@EXAMPLE.com` }, 'relevance')).toEqual([
      'Joanna',
    ])

    const { key } = (await bench.settings.find(organization))!
    for (const perPage of [1, 2, 3, 8]) {
      const walked: string[] = []
      for (let cursor: string | null = ''; cursor !== null;) {
        const asked = { sort: 'relevance' as const, cursor, perPage, key }
        const page = await listPeopleAfter(
          opened.database,
          organization,
          { archived: false, q: 'ann' },
          asked,
        )
        walked.push(...page!.people.map(({ name }) => name))
        cursor = page!.next
      }
      expect(walked).toEqual(sorted)
    }
  })
})
