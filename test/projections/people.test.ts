import fc from 'fast-check'
import { decodeTime } from 'ulid'
import { describe, expect } from 'vitest'
import type { Person, Present } from '../../events/person.ts'
import { sources, statuses } from '../../events/person_events.ts'
import type { Role } from '../../events/role.ts'
import { listPeople, type PeopleFilter } from '../../projections/people/read_people.ts'
import { createAppend } from '../../src/log/append.ts'
import { coalesce } from '../../src/log/coalesce.ts'
import { project } from '../../projections/people/row.ts'
import { claimDigest } from '../../src/commands/claims.ts'
import { newId } from '../../src/new_id.ts'
import { normaliseEmail } from '../../src/domain/address.ts'
import { type Database, sql } from '../../src/database/database.ts'
import { everything, foldLog, readModel } from '../support/database/ledger.ts'
import { createPreviousAppend } from '../support/database/previous_append.ts'
import { findDifferences } from '../support/given/rebuilding.ts'
import { createPlay, steps } from '../support/given/play.ts'
import { type Bench, createBench, newOrganization } from '../support/given/bench.ts'
import { onDatabases } from '../support/database/fixture.ts'

async function checkAll(owner: Database, bench: Bench, organization: string) {
  const settings = (await bench.settings.find(organization))!
  const people = await foldLog({ owner, masterKeys: bench.masterKeys }, organization)
  const rows = await readModel(owner, organization)
  expect(rows.map(({ id }) => id)).toEqual(people.map((person) => 'id' in person ? person.id : null))
  expect(rows).toEqual(people.map((person) => defined(project(organization, person))))

  expect(await findDifferences({ ...bench, database: owner }, organization, { limit: 5 })).toEqual([])
  await checkTallies(bench, organization, { roles: settings.roles, people })

  const existing = people.filter((person) => person.existence === 'present')
  const standing = (one: string) => rows.filter((row) => row.standing === one).length
  const [head] = await owner.query(sql`select position, people_current, people_archived,
    (select count(*) from events where organization_id = ${organization}) as events,
    (select min(position) from events where organization_id = ${organization}) as first,
    (select max(position) from events where organization_id = ${organization}) as last
    from heads where organization_id = ${organization}`)
  expect(head).toEqual({
    position: head!.events,
    people_current: standing('current'),
    people_archived: standing('archived'),
    events: head!.last,
    first: 1,
    last: head!.position,
  })
  expect(
    await owner.query(sql`select stream_id from events where organization_id = ${organization}
    group by stream_id having min(version) <> 1 or max(version) <> count(*)`),
  ).toEqual([])

  const claims = await owner.query(sql`select kind, encode(digest, 'hex') as digest, stream_id from claims
    where organization_id = ${organization}`)
  const expected = existing.flatMap(({ id, email, source_id }) => [
    { kind: 'email', digest: claimDigest(settings.key, 'email', normaliseEmail(email)), stream_id: id },
    ...(source_id
      ? [{ kind: 'source_id', digest: claimDigest(settings.key, 'source_id', source_id), stream_id: id }]
      : []),
  ])
  expect(claims.map((claim) => JSON.stringify(claim)).sort()).toEqual(
    expected.map((claim) => JSON.stringify(claim)).sort(),
  )

  for (const { id, created_at } of existing) expect(decodeTime(id)).toBe(created_at)
  const keys = await owner.query(
    sql`select person_id from person_keys where organization_id = ${organization} order by person_id`,
  )
  expect(keys.map(({ person_id }) => person_id)).toEqual(existing.map(({ id }) => id))
  const left = await owner.query(sql`select p.id from people p
    left join outbox o
      on o.organization_id = p.organization_id and o.person_id = p.id and o.kind <> 'erasure'
    left join idempotency_keys k
      on k.organization_id = p.organization_id and k.person_id = p.id
        and (k.body <> '' or k.subject <> 'null')
    where p.organization_id = ${organization} and p.standing = 'deleted'
      and (o.id is not null or k.key is not null)`)
  expect(left).toEqual([])
}

/** Each total of a single filter against the people whom the log has. */
async function checkTallies(
  { database }: Bench,
  organization: string,
  { roles, people }: { roles: readonly Role[]; people: Person[] },
) {
  const present = people.filter((person) => person.existence === 'present')
  const filters: [PeopleFilter, (person: Present) => boolean][] = [
    ...statuses.map((status): typeof filters[number] => [
      { archived: 'any', status },
      (person) => person.status === status,
    ]),
    ...roles.map(({ id, key }, index): typeof filters[number] => [
      { archived: index % 2 === 0, role: index % 2 === 0 ? id : key },
      (person) =>
        (person.archived_at !== null) === (index % 2 === 0) && person.roles.some((role) => role.id === id),
    ]),
    ...sources.map((source): typeof filters[number] => [
      { archived: false, source },
      (person) => person.archived_at === null && person.source === source,
    ]),
  ]
  for (const [filter, fits] of filters) {
    const options = { sort: '-created_at' as const, page: 1, perPage: 2 }
    const { people: page, total } = await listPeople(database, organization, filter, options)
    const fitting = present.filter(fits).map(({ id }) => id).sort().reverse()
    expect([filter, total, page.map(({ id }) => id)]).toEqual([filter, fitting.length, fitting.slice(0, 2)])
  }
}

describe.each(onDatabases)('the read model on %s', (_, it) => {
  it.for<[string, typeof createAppend | typeof createPreviousAppend, number]>([
    ['append', createAppend, 40],
    ["the previous release's append", createPreviousAppend, 15],
  ])(
    'equals a fold of the log after any commands through %s',
    async ([, create, numRuns], { database, owner }) => {
      await fc.assert(
        fc.asyncProperty(
          steps,
          fc.constantFrom('required' as const, 'automatic' as const),
          async (groups, approval) => {
            const bench = { ...createBench(database), append: coalesce(create(database)) }
            const organization = await newOrganization(bench, { approval })
            const play = createPlay(bench, organization)
            for (const group of groups) await Promise.all(group.map(play))
            await checkAll(owner, bench, organization)
          },
        ),
        { numRuns },
      )
    },
  )

  it(
    'keeps a deleted person in sealed events only, and leaves other people unchanged',
    async ({ owner, workbench: bench, organization }) => {
      const play = createPlay(bench, organization)
      const secret = `Quetzal${newId(0).slice(-6)}`
      const profile = {
        address: `${secret} street`,
        title: secret,
        source_id: secret,
        avatar_url: `https://x/${secret}`,
      }
      await play({
        does: 'create',
        email: 'stays@example.com',
        name: 'Staying',
        source_id: undefined,
        key: 's',
      })
      const before = await readModel(owner, organization)
      bench.time.now++
      await play({ does: 'createInvited', email: `${secret}@example.com`, name: secret, key: 'k' })
      await play({ does: 'update', who: 1, profile: { ...profile, name: `${secret} II` }, key: 'k' })
      await play({ does: 'invite', who: 1, key: 'k' })
      const found = async () =>
        Object.entries(await everything(owner))
          .filter(([, rows]) => rows.some((row) => row.toLowerCase().includes(secret.toLowerCase())))
          .map(([table]) => table)
      expect(await found()).toEqual(['people', 'idempotency_keys'])
      await play({ does: 'remove', who: 1, key: 'k' })
      expect(await found()).toEqual([])
      const [stays, gone] = await readModel(owner, organization)
      expect([stays]).toEqual(before)
      expect(Object.keys(gone!).sort()).toEqual(['id', 'number', 'organization_id', 'standing', 'version'])
    },
  )
})

/** Without undefined members. */
const defined = (row: object) => JSON.parse(JSON.stringify(row))
