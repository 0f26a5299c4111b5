import { presentOf } from '../support/given/present.ts'
import fc from 'fast-check'
import { describe, expect } from 'vitest'
import { signCursor } from '../../projections/people/cursor.ts'
import {
  type CursorPage,
  getPerson,
  listPeople,
  listPeopleAfter,
  type PeopleFilter,
  type Sort,
} from '../../projections/people/read_people.ts'
import { runCommand } from '../support/given/commands.ts'
import { claimDigest } from '../../src/commands/claims.ts'
import { newId } from '../../src/new_id.ts'
import { archive, create, type CreatePerson, remove, setStatus, update } from '../../src/domain/person.ts'
import { sql } from '../../src/database/database.ts'
import { minute } from '../support/given/story.ts'
import { insertPeople } from '../support/database/people_rows.ts'
import { createBench, founder, newOrganization } from '../support/given/bench.ts'
import { onDatabasesGiven } from '../support/database/fixture.ts'
import type { OpenedDatabase } from '../support/database/opened_database.ts'

const sorts: Sort[] = ['created_at', '-created_at', 'name', '-name', 'updated_at', '-updated_at']

/** Six people of one organization, a minute between any two changes, and one person of another. */
async function givePeople({ database, owner }: OpenedDatabase) {
  const bench = createBench(database)
  const start = bench.time.now
  const organization = await newOrganization(bench)
  const { key } = (await bench.settings.find(organization))!
  const other = await newOrganization(bench)
  const ids: Record<string, string> = {}

  const run = async (person: string | null, decide: unknown, command: unknown) => {
    const handled = await runCommand(bench, { ...founder, organization, ifMatch: null }, {
      person,
      decide: decide as typeof remove,
      command,
    })
    if (handled.result !== 'done') throw new Error(handled.refusal.refused)
    bench.time.now += minute
    return handled.person?.existence === 'deleted' ? handled.person.id : presentOf(handled.person).id
  }

  const person = async (
    who: string,
    profile: Partial<CreatePerson['profile']>,
    more: Partial<CreatePerson> = {},
  ) => {
    ids[who] = await run(null, create, {
      profile: { name: who, email: `${who}@example.com`, ...profile },
      status: 'active',
      source: 'oauth',
      ...more,
    })
  }

  await insertPeople(owner, other, [{ id: 'stranger', name: 'Ada', updated: 0 }])
  await person('ada', { name: 'Ada Byron', phone: '+12025550147' }, {
    roles: [{ role: 'owner', rank: 'primary' }],
  })
  await person('bob', { name: 'bob_100%', source_id: 'hr-1' }, { status: 'pending', source: 'invitation' })
  await person('cy', { name: 'Cy \\ Back', email: 'CY@Example.com' }, {
    roles: [{ role: 'member', rank: 'primary' }, { role: 'admin', rank: 'secondary' }],
  })
  await person('dee', { name: 'Ådne Ödegård', phone: '+4722333444' })
  await person('eve', { name: 'Eve Byron' })
  await person('gone', { name: 'Ada Gone' })
  await run(ids.eve!, archive, {})
  await run(ids.gone!, remove, {})
  await run(ids.cy!, setStatus, { status: 'inactive' })
  await run(ids.ada!, update, { profile: { title: 'Countess' } })

  const names = (people: { id: string }[]) =>
    people.map(({ id }) => Object.keys(ids).find((who) => ids[who] === id) ?? id)
  const list = async (
    filter: Partial<PeopleFilter>,
    sort: Sort = 'created_at',
    page = 1,
    perPage = 100,
  ) => {
    const { people, total } = await listPeople(database, organization, { archived: false, ...filter }, {
      sort,
      page,
      perPage,
    })
    return { who: names(people), total }
  }
  const after = (
    cursor: string,
    filter: Partial<PeopleFilter> = {},
    sort: Sort = 'name',
    perPage = 2,
    by = key,
  ) =>
    listPeopleAfter(database, organization, { archived: false, ...filter }, {
      sort,
      cursor,
      perPage,
      key: by,
    })
  return { database, owner, start, organization, other, key, ids, names, list, after }
}

describe.each(onDatabasesGiven(givePeople))('reading people on %s', (_, it) => {
  it('finds current and archived people by id, and no deleted or unknown person', async ({ given }) => {
    const { database, start, organization, ids } = given
    expect(await getPerson(database, organization, ids.cy!)).toMatchObject({
      name: 'Cy \\ Back',
      status: 'inactive',
      roles: [{ key: 'member', name: 'Member', rank: 'primary' }, { key: 'admin', rank: 'secondary' }],
      created_at: start + 2 * minute,
      archived_at: null,
      invitation: null,
    })
    expect(await getPerson(database, organization, ids.eve!)).toMatchObject({ name: 'Eve Byron' })
    for (const id of [ids.gone!, 'stranger', '', 'x']) {
      expect(await getPerson(database, organization, id)).toBeNull()
    }
  })

  it('returns the right person to each concurrent call, in several organizations', async ({ given }) => {
    const { database, organization, other, ids } = given
    const asked = Array.from({ length: 300 }, (_, index) => ({
      of: index % 2 === 0 ? organization : other,
      id: [ids.ada!, 'stranger', ids.gone!, ids.cy!, `unknown ${index} "'\\`][index % 5]!,
    }))
    const found = await Promise.all(asked.map(({ of, id }) => getPerson(database, of, id)))
    expect(found.map((one) => one && { of: one.organization_id, id: one.id })).toEqual(
      asked.map(({ of, id }) => {
        const there = of === organization ? [ids.ada, ids.cy] : ['stranger']
        return there.includes(id) ? { of, id } : null
      }),
    )
  })

  it.for<[Partial<PeopleFilter>, string[]]>([
    [{}, ['ada', 'bob', 'cy', 'dee']],
    [{ archived: true }, ['eve']],
    [{ name: 'BYRON' }, ['ada']],
    [{ name: 'byron', archived: true }, ['eve']],
    [{ name: 'ödegÅRD' }, ['dee']],
    [{ email: 'cy@EXAMPLE' }, ['cy']],
    [{ email: 'unknown' }, []],
    [{ phone: '555 01' }, ['ada']],
    [{ phone: '(202) 555-0147' }, ['ada']],
    [{ phone: '+47' }, ['dee']],
    [{ q: 'byron' }, ['ada']],
    [{ q: 'bob@' }, ['bob']],
    [{ q: '22333' }, ['dee']],
    [{ q: '202-555' }, ['ada']],
    [{ name: '%' }, ['bob']],
    [{ name: '_' }, ['bob']],
    [{ name: 'b_b' }, []],
    [{ name: '0%' }, ['bob']],
    [{ name: '\\' }, ['cy']],
    [{ q: '\\%' }, []],
    [{ status: 'pending' }, ['bob']],
    [{ status: 'inactive' }, ['cy']],
    [{ status: 'active' }, ['ada', 'dee']],
    [{ role: 'owner' }, ['ada']],
    [{ role: 'admin' }, ['cy']],
    [{ role: 'member' }, ['bob', 'cy', 'dee']],
    [{ role: 'unknown' }, []],
    [{ group: 'g' }, []],
    [{ source: 'invitation' }, ['bob']],
    [{ source: 'web' }, []],
    [{ status: 'active', role: 'owner', q: 'ada' }, ['ada']],
    [{ status: 'pending', role: 'owner' }, []],
  ])('filters by %j: %j', async ([filter, expected], { given: { names, list, after } }) => {
    expect(await list(filter)).toEqual({ who: expected, total: expected.length })
    const page = await after('', filter, 'created_at', 100)
    expect(names(page!.people)).toEqual(expected)
  })

  it('filters by id, role id, source_id and times', async ({ given }) => {
    const { database, start, organization, key, ids, list } = given
    expect((await list({ id: ids.bob!.toUpperCase() })).who).toEqual(['bob'])
    expect((await list({ id: ids.eve! })).who).toEqual([])
    const owner = (await getPerson(database, organization, ids.ada!))!.roles[0]!.id
    expect((await list({ role: owner })).who).toEqual(['ada'])
    expect((await list({ sourceIdDigest: claimDigest(key, 'source_id', 'hr-1') })).who).toEqual(['bob'])
    expect((await list({ sourceIdDigest: claimDigest(key, 'source_id', 'hr-2') })).who).toEqual([])
    expect((await list({ createdAfter: start })).who).toEqual(['bob', 'cy', 'dee'])
    expect((await list({ createdAfter: start, createdBefore: start + 2 * minute })).who).toEqual(['bob'])
    expect((await list({ updatedAfter: start + 5 * minute })).who).toEqual(['ada', 'cy'])
  })

  it.for<[Sort, string[]]>([
    ['created_at', ['ada', 'bob', 'cy', 'dee']],
    ['-created_at', ['dee', 'cy', 'bob', 'ada']],
    ['updated_at', ['bob', 'dee', 'cy', 'ada']],
    ['-updated_at', ['ada', 'cy', 'dee', 'bob']],
  ])('sorts by %s', async ([sort, expected], { given: { list } }) => {
    expect((await list({}, sort)).who).toEqual(expected)
    expect((await list({}, sort, 2, 3)).who).toEqual(expected.slice(3))
    expect((await list({}, sort, 1, 3)).total).toBe(4)
  })

  it('sorts by name regardless of case, and the reverse by -name', async ({ given: { list } }) => {
    const { who } = await list({}, 'name')
    expect(who.indexOf('ada')).toBeLessThan(who.indexOf('bob'))
    expect(who.indexOf('bob')).toBeLessThan(who.indexOf('cy'))
    expect((await list({}, '-name')).who).toEqual(who.toReversed())
  })

  it('returns sorted pages of a search, and the total on a page past the end', async ({ given }) => {
    const { list } = given
    expect(await list({ q: 'example.com' }, 'created_at', 7)).toEqual({ who: [], total: 4 })
    expect(await list({ name: 'unknown' }, 'name', 2)).toEqual({ who: [], total: 0 })
    expect(await list({ q: 'example.com' }, '-created_at', 2, 3)).toEqual({ who: ['ada'], total: 4 })
    expect(await list({ q: 'example.com' }, '-updated_at', 1, 2)).toEqual({ who: ['ada', 'cy'], total: 4 })
  })

  it('searches within a name, an email or a phone, not across them', async ({ given: { list } }) => {
    expect(await list({ q: 'byron ada' })).toEqual({ who: [], total: 0 })
    expect(await list({ name: 'ada@example' })).toEqual({ who: [], total: 0 })
    expect(await list({ email: 'byron' })).toEqual({ who: [], total: 0 })
  })

  it('returns an empty page past the end, with the total', async ({ given: { list } }) => {
    expect(await list({}, 'name', 9, 25)).toEqual({ who: [], total: 4 })
    expect(await list({ q: 'byron' }, 'name', 9, 25)).toEqual({ who: [], total: 1 })
  })

  it('rejects a cursor of another key, sort, filter or list', async ({ given: { after } }) => {
    const { next } = (await after(''))!
    expect((await after(next!))!.people).toHaveLength(2)
    for (
      const forged of [
        'x',
        `${next}x`,
        next!.slice(1),
        signCursor(new Uint8Array(32), { list: '', value: '', id: '' }),
      ]
    ) {
      expect(await after(forged)).toBeNull()
    }
    expect(await after(next!, {}, '-name')).toBeNull()
    expect(await after(next!, { q: 'a' })).toBeNull()
    expect(await after(next!, { archived: true })).toBeNull()
    expect(await after(next!, {}, 'name', 2, new Uint8Array(32))).toBeNull()
  })

  it('shows each remaining person exactly once by cursor, whatever changes meanwhile', async ({ given }) => {
    const { database, owner, key } = given
    const name = fc.constantFrom('anna', 'Anna', 'ANNA', 'Bo', 'bø', 'Ødis', '_', '', 'zz', '名前')
    const meanwhile = fc.array(
      fc.record({ does: fc.constantFrom('insert', 'delete', 'retitle', 'move'), at: fc.nat(40), name }),
      { maxLength: 4 },
    )
    let numbers = 0
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...sorts),
        fc.integer({ min: 1, max: 5 }),
        fc.array(fc.record({ name, updated: fc.integer({ min: 0, max: 5 }) }), { maxLength: 20 }),
        fc.array(meanwhile, { maxLength: 25 }),
        async (sort, perPage, people, changes) => {
          const own = `walk${numbers++}`
          await owner.query(
            sql`insert into heads (organization_id, number, position, hash, settings_position, shape)
            values (${own}, ${1000 + numbers}, 0, '', 0, 1)`,
          )
          const made = people.map((one) => ({
            ...one,
            id: newId(one.updated * 1000),
            updated: one.updated * 1000,
          }))
          await insertPeople(owner, own, made)
          const left = new Set(made.map(({ id }) => id))
          const seen: string[] = []
          for (let cursor: string | null = '', turn = 0; cursor !== null; turn++) {
            const page: CursorPage = (await listPeopleAfter(database, own, { archived: false }, {
              sort,
              cursor,
              perPage,
              key,
            }))!
            seen.push(...page.people.map(({ id }) => id))
            cursor = page.next
            for (const { does, at, name } of changes[turn] ?? []) {
              const id = made[at % made.length]?.id ?? ''
              const statements = {
                insert: () => insertPeople(owner, own, [{ id: newId(at * 500), name, updated: at * 500 }]),
                delete: () => owner.query(sql`update people set standing = 'archived' where id = ${id}`),
                retitle: () => owner.query(sql`update people set title = 'x', version = 2 where id = ${id}`),
                move: () =>
                  owner.query(
                    sql`update people set name = ${name}, updated_at = now() where id = ${id}`,
                  ),
              }
              await statements[does as 'insert']()
              if (does === 'delete' || (does === 'move' && !sort.endsWith('created_at'))) left.delete(id)
            }
          }
          for (const id of left) expect(seen.filter((one) => one === id)).toHaveLength(1)
          const counted = await listPeople(database, own, { archived: false, name: '' }, {
            sort,
            page: 1,
            perPage: 100,
          })
          expect(counted.people).toHaveLength(counted.total)
        },
      ),
      { numRuns: 60 },
    )
  })
})
