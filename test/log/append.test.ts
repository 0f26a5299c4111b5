import { presentOf } from '../support/given/present.ts'
import { createHash, randomBytes } from 'node:crypto'
import { describe, expect } from 'vitest'
import { createAppend } from '../../src/log/append.ts'
import type { Item, Outcome } from '../../src/log/item.ts'
import { absentPerson, type Person, type Present } from '../../events/person.ts'
import type { PersonEvent } from '../../events/person_events.ts'
import { updateOrganization } from '../../src/domain/organization.ts'
import { itemOf } from '../../src/commands/people.ts'
import { newId } from '../../src/new_id.ts'
import { changeSettings } from '../../src/commands/organizations.ts'
import {
  type Database,
  DatabaseError,
  type OwnerDatabase,
  type Row,
  sql,
} from '../../src/database/database.ts'
import { personArchived, personCreated, personDeleted } from '../support/given/story.ts'
import { everything, foldLog, readModel } from '../support/database/ledger.ts'
import { type Bench, createBench, founder, newOrganization } from '../support/given/bench.ts'
import { onDatabases } from '../support/database/fixture.ts'

const sha256 = (text: string) => createHash('sha256').update(text).digest('hex')
const appended = { outcome: 'appended' }
const appendedAt = (first: number | null, last: number | null) => ({ outcome: 'appended', first, last })

const withReply = (item: Item, key: string, fingerprint = 'request'): Item => ({
  ...item,
  reply: { key: sha256(key), fingerprint: sha256(fingerprint), status: 201, subject: `{"of":"${key}"}` },
})

/** The database with `reply` in place of its first reply, and the number of calls that reached it. */
function replyFirst(database: Database, reply: () => Row[]) {
  const counter = { calls: 0 }
  const replying: Database = {
    ...database,
    async query(statement) {
      const rows = await database.query(statement)
      return ++counter.calls === 1 ? reply() : rows
    },
  }
  return { replying, counter }
}

const lost = () => {
  throw new DatabaseError('lost', undefined, null)
}

interface Start {
  bench: Bench
  owner: OwnerDatabase
  organization: string
  other: string
}

/** Makes and appends items of two organizations. */
function appendTo({ bench, owner, organization, other }: Start) {
  /** An item as a command makes it, and the person that it leaves. */
  async function change(
    events: PersonEvent[],
    { before = absentPerson, key = null, of = organization }: {
      before?: Person
      key?: Uint8Array | null
      of?: string
    } = {},
  ): Promise<{ item: Item; after: Person }> {
    const settings = (await bench.settings.find(of))!
    const metadata = { actor: 'user_1', requestId: 'r', reason: null, at: bench.time.now }
    const made = {
      before,
      id: before.existence === 'absent' ? newId(bench.time.now) : before.id,
      events,
      settings,
      metadata,
      key,
    }
    return itemOf(made, bench)
  }

  let addresses = 0
  const newcomer = (profile = {}, of = organization) =>
    change([personCreated({ email: `p${addresses++}@example.com`, ...profile })], { of }).then(({ item }) =>
      item
    )

  const headOf = async (of = organization) =>
    (await owner.query(sql`select position, people_current from heads where organization_id = ${of}`))[0]

  const appendOne = async (item: Item): Promise<Outcome> => (await bench.append([item]))[0]!
  return { bench, owner, organization, other, change, newcomer, headOf, appendOne }
}

type Refusal = (given: ReturnType<typeof appendTo>) => Promise<{ item: Item; outcome: unknown }>

const refusals: [string, Refusal][] = [
  ['version_conflict, because the stream has later events', async ({ change, appendOne }) => {
    const { item, after } = await change([personCreated({ email: 'v@example.com' })])
    await appendOne(item)
    const late = await change([personArchived], { before: { ...after, version: 0 } })
    return { item: late.item, outcome: { outcome: 'version_conflict' } }
  }],
  ['version_conflict, because the stream has fewer events', async ({ change }) => {
    const { item } = await change([personArchived], {
      before: { existence: 'deleted', id: newId(0), number: 0, version: 3 },
    })
    return { item, outcome: { outcome: 'version_conflict' } }
  }],
  ['key_reused', async ({ newcomer, appendOne }) => {
    await appendOne(withReply(await newcomer(), 'k'))
    return { item: withReply(await newcomer(), 'k', 'another'), outcome: { outcome: 'key_reused' } }
  }],
  ['email_taken, whatever the case of the address', async ({ newcomer, appendOne }) => {
    await appendOne(await newcomer({ email: 'jane@example.com' }))
    return { item: await newcomer({ email: 'JANE@Example.com' }), outcome: { outcome: 'email_taken' } }
  }],
  ['source_id_taken', async ({ newcomer, appendOne }) => {
    await appendOne(await newcomer({ source_id: 's1' }))
    return { item: await newcomer({ source_id: 's1' }), outcome: { outcome: 'source_id_taken' } }
  }],
  ['organization_unknown', async ({ newcomer }) => {
    const item = await newcomer()
    return { item: { ...item, organization: newId(0) }, outcome: { outcome: 'organization_unknown' } }
  }],
  ['settings_changed', async ({ bench, organization, newcomer }) => {
    const item = await newcomer()
    await changeSettings(bench, { ...founder, organization, ifMatch: null }, {
      decide: updateOrganization,
      command: { approval: 'automatic' },
    })
    return { item, outcome: { outcome: 'settings_changed' } }
  }],
  ['stale_projection', async ({ owner, organization, newcomer }) => {
    await owner.query(sql`update heads set shape = 2 where organization_id = ${organization}`)
    return { item: await newcomer(), outcome: { outcome: 'stale_projection' } }
  }],
  [
    'stale_projection, because of the generation that is being built',
    async ({ owner, organization, newcomer }) => {
      await owner.query(
        sql`update heads set building = 2, building_shape = 2 where organization_id = ${organization}`,
      )
      return { item: await newcomer(), outcome: { outcome: 'stale_projection' } }
    },
  ],
  ['external_id_taken', async ({ owner, other, newcomer }) => {
    const external = `x${newId(0)}`
    await owner.query(
      sql`update heads set external_id = ${external} where organization_id = ${other}`,
    )
    return {
      item: { ...await newcomer(), externalId: external },
      outcome: { outcome: 'external_id_taken' },
    }
  }],
  ['replayed', async ({ newcomer, appendOne }) => {
    const item = withReply(await newcomer(), 'k')
    await appendOne(item)
    return {
      item: withReply(await newcomer(), 'k'),
      outcome: { outcome: 'replayed', status: 201, body: '', subject: '{"of":"k"}', position: 5 },
    }
  }],
]

/** How often each table had been read whole before an append, and after it. */
async function scansAround(owner: OwnerDatabase, items: Item[]) {
  const scans = sql`select relname, seq_scan from pg_stat_xact_user_tables
    where relname in ('events', 'people', 'claims', 'person_keys', 'idempotency_keys', 'heads')
    order by relname`
  let answers: Row[][] = []
  const counting: Database = {
    ...owner,
    async query(statement) {
      answers = await owner.batch([scans, statement, scans])
      return answers[1]!
    },
  }
  expect(await createAppend(counting)(items)).toMatchObject(items.map(() => appended))
  return { before: answers[0], after: answers[2] }
}

describe.each(onDatabases)('`append()` on %s', (_, onDatabase) => {
  const it = onDatabase.extend('given', async ({ database, owner, workbench: bench, organization }) => ({
    database,
    ...appendTo({ bench, owner, organization, other: await newOrganization(bench) }),
  }))

  it('reads no table whole, even before there are statistics about it', async ({ given }) => {
    const { bench, owner, change, newcomer, appendOne } = given
    const people = await Promise.all(Array.from({ length: 64 }, () => newcomer()))
    await bench.append(people)
    const { item: created, after } = await change([personCreated({ email: 'moves@example.com' })])
    await appendOne(created)
    const moves = await change([{
      type: 'PersonUpdated',
      open: {},
      sealed: { from: { email: 'moves@example.com' }, to: { email: 'moved@example.com' } },
    }], { before: after, key: randomBytes(32) })
    const { before, after: later } = await scansAround(owner, [
      withReply(moves.item, 'moves'),
      await newcomer(),
    ])
    expect(later).toEqual(before)
  })

  describe('a refused or replayed item', () => {
    it.for(refusals)('changes nothing: %s', async ([, make], { given }) => {
      const { bench, owner } = given
      const { item, outcome } = await make(given)
      const before = await everything(owner)
      expect(await bench.append([item])).toMatchObject([outcome as object])
      expect(await everything(owner)).toEqual(before)
    })

    it.for(refusals)(
      'lets every other item of its batch be appended, wherever it stands: %s',
      async ([, make], { given }) => {
        const { bench, owner, other, newcomer, headOf } = given
        const { item, outcome } = await make(given)
        for (const place of [0, 1, 3]) {
          const others = await Promise.all([newcomer({}, other), newcomer({}, other), newcomer({}, other)])
          const before = (await headOf(other))!.position as number
          const outcomes = await bench.append(others.toSpliced(place, 0, item))
          expect(outcomes[place]).toMatchObject(outcome as object)
          expect(outcomes.toSpliced(place, 1)).toEqual(
            [1, 2, 3].map((n) => ({ ...appended, first: before + n, last: before + n })),
          )
          const events = await owner.query(sql`select stream_id, id from events
          where organization_id = ${other} and position > ${before} order by position`)
          expect(events).toEqual(
            others.map(({ stream, events }) => ({ stream_id: stream.id, id: events[0]!.id })),
          )
        }
        const people = await foldLog({ owner, masterKeys: bench.masterKeys }, other)
        const rows = await readModel(owner, other)
        const brief = ({ id, number, email }: object & Partial<Present>) => ({ id, number, email })
        expect(rows.map(brief)).toEqual(people.map((person) => brief(presentOf(person))))
        expect(await headOf(other)).toEqual({ position: 13, people_current: 9 })
      },
    )
  })

  it('numbers positions 1, 2, 3 … across batches, without a gap for a refusal', async ({ given }) => {
    const { bench, owner, organization, newcomer, headOf, appendOne } = given
    await appendOne(await newcomer({ email: 'taken@example.com' }))
    for (let round = 0; round < 3; round++) {
      const items = await Promise.all([
        newcomer({ email: 'taken@example.com' }),
        newcomer(),
        newcomer({ email: 'Taken@example.com' }),
        newcomer(),
      ])
      const outcomes = await bench.append(items)
      expect(outcomes.map(({ outcome }) => outcome)).toEqual([
        'email_taken',
        'appended',
        'email_taken',
        'appended',
      ])
    }
    const rows = await owner.query(
      sql`select position, stream_id from events where organization_id = ${organization} order by position`,
    )
    expect(rows.map(({ position }) => position)).toEqual(rows.map((_, index) => index + 1))
    expect(await headOf()).toEqual({ position: rows.length, people_current: 7 })
  })

  it('gives the events of an item consecutive positions', async ({ given }) => {
    const { owner, organization, change, appendOne } = given
    const { item } = await change([personCreated({ email: 'many@example.com' }), personArchived])
    expect(await appendOne(item)).toEqual({ outcome: 'appended', first: 5, last: 6 })
    expect(
      await owner.query(sql`select people_current, people_archived from heads
      where organization_id = ${organization}`),
    ).toEqual([{ people_current: 0, people_archived: 1 }])
  })

  it('numbers the positions of each organization in a batch separately', async ({ given }) => {
    const { bench, owner, other, newcomer } = given
    const items = await Promise.all([newcomer(), newcomer({}, other), newcomer(), newcomer({}, other)])
    expect(await bench.append(items)).toMatchObject([{ first: 5 }, { first: 5 }, { first: 6 }, { first: 6 }])
    const rows = await owner.query(sql`select organization_id, stream_id from events
      where stream_id = any (${items.map(({ stream }) => stream.id)})`)
    expect(rows).toHaveLength(4)
    for (const { stream, organization: of } of items) {
      expect(rows).toContainEqual({ organization_id: of, stream_id: stream.id })
    }
  })

  it('allows the same address in two organizations', async ({ given: { bench, other, newcomer } }) => {
    const email = 'both@example.com'
    expect(await bench.append([await newcomer({ email }), await newcomer({ email }, other)]))
      .toMatchObject([appended, appended])
  })

  it('returns the first outcome for a repeated item, and writes nothing', async ({ given }) => {
    const { bench, owner, change, newcomer } = given
    const items = await Promise.all([
      newcomer(),
      change([personCreated({ email: 'x@example.com' }), personArchived]).then(({ item }) => item),
    ])
    const first = await bench.append(items)
    const before = await everything(owner)
    expect(await bench.append(items)).toEqual(first)
    expect(await bench.append([items[1]!])).toEqual([first[1]])
    expect(await everything(owner)).toEqual(before)
  })

  it('appends for code that does not know a projection until its rows are live', async ({ given }) => {
    const { owner, organization, newcomer, appendOne } = given
    const setVersion = (version: number) =>
      owner.query(sql`insert into projection_states (organization_id, projection, version)
        values (${organization}, 'unknown', ${version})
        on conflict (organization_id, projection) do update set version = excluded.version`)
    await setVersion(0)
    expect(await appendOne(await newcomer())).toMatchObject({ outcome: 'appended' })
    await setVersion(1)
    expect(await appendOne(await newcomer())).toMatchObject({ outcome: 'stale_projection' })
    await owner.query(sql`delete from projection_states where projection = 'unknown'`)
  })

  it('records version 0 of a projection that older code does not know', async ({ given }) => {
    const { database, owner } = given
    const older: Database = {
      ...database,
      query: ({ text, parameters }) =>
        database.query({
          text,
          parameters: text.includes('append_items') ? parameters.with(2, '{"people":1}') : parameters,
        }),
    }
    const id = await newOrganization(createBench(older))
    const states = await owner.query(sql`select projection, version from projection_states
      where organization_id = ${id} order by projection`)
    expect(states).toEqual([
      { projection: 'directory', version: 0 },
      { projection: 'people', version: 1 },
      { projection: 'tallies', version: 0 },
    ])
  })

  it('sends an item again when its reply was lost', async ({ given: { database, newcomer, headOf } }) => {
    const { replying, counter } = replyFirst(database, lost)
    const item = await newcomer()
    expect(await createAppend(replying, { pause: 1 })([item])).toMatchObject([{
      outcome: 'appended',
      first: 5,
    }])
    expect(counter.calls).toBe(2)
    expect(await headOf()).toMatchObject({ position: 5 })
    const dead = {
      ...database,
      query: () => Promise.reject(new DatabaseError('gone', undefined, null)),
    }
    await expect(createAppend(dead, { pause: 1 })([item])).rejects.toThrow('gone')
  })

  it('returns `appended`, not `replayed`, to an item whose first outcome was lost', async ({ given }) => {
    const { database, newcomer, appendOne } = given
    const { replying } = replyFirst(database, lost)
    const item = withReply(await newcomer(), 'lost')
    expect(await createAppend(replying, { pause: 1 })([item])).toEqual([
      { outcome: 'appended', first: 5, last: 5 },
    ])
    const again = withReply(await newcomer(), 'lost')
    expect(await appendOne(again)).toMatchObject({ outcome: 'replayed', position: 5 })
  })

  it.for<[string, Row[]]>([
    ['no row', []],
    ['a row of another statement', [{ n: 1 }]],
    ['more than one row', [{ outcomes: '[]' }, { outcomes: '[]' }]],
    ['no list', [{ outcomes: '{"outcome":"appended"}' }]],
    ['no JSON', [{ outcomes: 'CREATE TABLE' }]],
    ['too few outcomes', [{ outcomes: '[]' }]],
    ['too many outcomes', [{ outcomes: JSON.stringify([appendedAt(5, 5), appendedAt(6, 6)]) }]],
    ['null in place of an outcome', [{ outcomes: '[null]' }]],
    ['an outcome that no item has', [{ outcomes: '[{"outcome":"done"}]' }]],
    ['the positions of another number of events', [{ outcomes: JSON.stringify([appendedAt(5, 6)]) }]],
    ['no positions', [{ outcomes: JSON.stringify([appendedAt(null, null)]) }]],
    ['the stored reply of an item that has no key', [{
      outcomes: '[{"outcome":"replayed","status":201,"body":null,"subject":null,"position":5}]',
    }]],
  ])('sends the items again after a reply that does not fit them: %s', async ([, rows], { given }) => {
    const { database, newcomer, headOf } = given
    const { replying, counter } = replyFirst(database, () => rows)
    expect(await createAppend(replying, { pause: 1 })([await newcomer()])).toEqual([appendedAt(5, 5)])
    expect(counter.calls).toBe(2)
    expect(await headOf()).toMatchObject({ position: 5 })
    const always = { ...database, query: () => Promise.resolve(rows) }
    await expect(createAppend(always, { retryFor: 0 })([await newcomer()]))
      .rejects.toMatchObject({ name: 'DatabaseError', outcomeUnknown: true })
  })

  it.for<[string, string, number[], boolean]>([
    ['a statement that took too long', '57014', [0, 1], true],
    ['the lock of the only organization', '55P03', [0, 0], true],
    ['the lock of one of several organizations', '55P03', [0, 1], false],
  ])(
    'refuses every item of a batch that met a limit at once: %s',
    async ([, sqlstate, places, atOnce], { given }) => {
      const { database, organization, other, newcomer } = given
      let calls = 0
      const limited = {
        ...database,
        query() {
          calls++
          return Promise.reject(new DatabaseError('limit', sqlstate, null))
        },
      }
      const items = await Promise.all(places.map((place) => newcomer({}, [organization, other][place])))
      // without a SQLSTATE, coalesce() does not send the items one by one, each up to the limit again
      await expect(createAppend(limited, { pause: 1 })(items))
        .rejects.toMatchObject({ sqlstate: atOnce ? undefined : sqlstate, unavailable: true })
      expect(calls).toBe(1)
    },
  )

  it('stores a reply once and returns it again, also when the command changed nothing', async ({ given }) => {
    const { change, headOf, appendOne } = given
    const { item, after } = await change([personCreated({ email: 'r@example.com' })])
    await appendOne(item)
    const nothing = await change([], { before: after, key: randomBytes(32) })
    const kept = withReply(nothing.item, 'nothing')
    expect(await appendOne(kept)).toEqual({ outcome: 'appended', first: null, last: null })
    expect(await appendOne(kept)).toEqual({
      outcome: 'replayed',
      status: 201,
      body: '',
      subject: '{"of":"nothing"}',
      position: null,
    })
    expect(await headOf()).toMatchObject({ position: 5 })
  })

  it('writes each row to the generation that is being built, too', async ({ given }) => {
    const { owner, organization, change, newcomer, appendOne } = given
    const { item, after } = await change([personCreated({ email: 'g@example.com' })])
    await appendOne(item)
    await owner.query(
      sql`update heads set building = 2, building_shape = 1 where organization_id = ${organization}`,
    )
    await appendOne((await change([personArchived], { before: after, key: randomBytes(32) })).item)
    await appendOne(await newcomer())
    const live = await readModel(owner, organization)
    const building = await readModel(owner, organization, 2)
    expect(live).toHaveLength(2)
    // the rebuild has read nothing yet: people written since then have their rows
    expect(building.map(({ number: _, ...row }) => row)).toEqual(live.map(({ number: _, ...row }) => row))
    expect(building.find(({ version }) => version === 1)!.number).toBe(7)
  })

  it('never replaces a newer row with an older row', async ({ given }) => {
    const { owner, organization, change, appendOne } = given
    const { item, after } = await change([personCreated({ email: 'old@example.com' })])
    await appendOne(item)
    await owner.query(
      sql`update people set version = 9, name = 'Newer' where id = ${presentOf(after).id}`,
    )
    await appendOne((await change([personArchived], { before: after, key: randomBytes(32) })).item)
    expect(await readModel(owner, organization)).toMatchObject([{ version: 9, name: 'Newer' }])
  })

  it('removes the address, key, claims, outbox rows and replies of a deleted person', async ({ given }) => {
    const { owner, organization, change, newcomer, appendOne } = given
    const { item, after } = await change([personCreated({ email: 'd@example.com', source_id: 's' })])
    await appendOne(withReply(item, 'create'))
    const removal = await change([personDeleted], { before: after, key: randomBytes(32) })
    await appendOne(removal.item)
    for (const table of ['person_keys', 'claims']) {
      const text = `select * from ${table} where organization_id = $1`
      expect(await owner.query({ text, parameters: [organization] })).toEqual([])
    }
    expect(
      await owner.query(
        sql`select body, subject from idempotency_keys where organization_id = ${organization}`,
      ),
    )
      .toEqual([{ body: null, subject: null }])
    expect(await owner.query(sql`select kind from outbox where organization_id = ${organization}`))
      .toEqual([{ kind: 'erasure' }])
    expect(await appendOne(withReply(await newcomer(), 'create'))).toMatchObject({
      outcome: 'replayed',
      body: null,
      subject: null,
    })
    expect(await appendOne(await newcomer({ email: 'd@example.com', source_id: 's' }))).toMatchObject(
      appended,
    )
  })

  it('deletes the outbox rows that an item settles, unless the item is refused', async ({ given }) => {
    const { owner, organization, other, newcomer, appendOne } = given
    const item = await newcomer()
    const row = { id: newId(0), kind: 'erasure' as const, dueAt: 0, sealed: null }
    await appendOne({ ...item, outbox: [row] })
    const count = async () =>
      (await owner.query(
        sql`select count(*) as count from outbox where organization_id = ${organization}`,
      ))[0]
    await appendOne({ ...await newcomer({ email: 'x@example.com' }, other), settles: [row.id] })
    expect(await count()).toEqual({ count: 1 })
    await appendOne({ ...item, events: await newcomer().then(({ events }) => events), settles: [row.id] })
    expect(await count()).toEqual({ count: 1 })
    await appendOne({ ...await newcomer(), settles: [row.id] })
    expect(await count()).toEqual({ count: 0 })
  })
})
