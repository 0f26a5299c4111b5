import fc from 'fast-check'
import { describe, expect } from 'vitest'
import { currentInvitation, type Present } from '../../events/person.ts'
import { statuses } from '../../events/person_events.ts'
import { loadStream } from '../../src/log/load.ts'
import { openEvent } from '../../src/log/event_row.ts'
import { unwrap } from '../../src/log/seal.ts'
import { peopleAt, personAt } from '../../projections/past/people_at.ts'
import { sql } from '../../src/database/database.ts'
import { readNote } from '../support/given/read_note.ts'
import { createPlay, steps } from '../support/given/play.ts'
import { type Bench, createBench, newOrganization } from '../support/given/bench.ts'
import { onDatabasesGiven } from '../support/database/fixture.ts'
import type { OpenedDatabase } from '../support/database/opened_database.ts'

const route = 'GET /v1/people/:id'

/** A history of about six people in each of some organizations, a second between any two steps. */
async function happen(bench: Bench): Promise<string[]> {
  const organizations: string[] = []
  const histories = fc.array(steps, { minLength: 8, maxLength: 8, size: 'max' })
  for (const history of fc.sample(histories, { numRuns: 12, seed: 7 })) {
    const organization = await newOrganization(bench)
    const play = createPlay(bench, organization)
    for (const step of history.flat(2)) {
      await play(step)
      bench.time.now += 1000
    }
    organizations.push(organization)
  }
  return organizations
}

/** The fields as the last events until `at` left them, without a fold; null before the first event. */
async function lastWord({ database, masterKeys }: Bench, organization: string, id: string, at: number) {
  const { rows, key } = await loadStream(database, organization, id)
  const until = rows.filter(({ occurredAt }) => occurredAt <= at)
  if (!key || until.length === 0) return null
  const opened = until.map((row) => openEvent(row, unwrap(masterKeys, `${organization}/${id}`, key)))
  const fields = Object.assign(
    { archived_at: null },
    ...opened.flatMap(({ open, sealed }) => [open.to, sealed?.to]),
  )
  const { invitation = null, ...rest } = fields
  return { version: until.length, updated_at: until.at(-1)!.occurredAt, invitation, ...rest }
}

const said = (person: Present) => ({ ...person, invitation: currentInvitation(person)?.state ?? null })

async function givePast({ database, owner }: OpenedDatabase) {
  const bench = createBench(database)
  const begin = bench.time.now
  const organizations = await happen(bench)
  const streams = await owner.query(
    sql`select distinct organization_id, stream_id from events where stream_kind = 'person' order by 1, 2`,
  )
  /** Each person of each organization, the deleted included. */
  const people = streams.map((row) => ({
    organization: row.organization_id as string,
    id: row.stream_id as string,
  }))
  expect(organizations).toHaveLength(12)
  expect(people.length).toBeGreaterThan(30)
  const times = fc.integer({ min: begin - 5000, max: bench.time.now + 5000 })
  return { bench, people, times }
}

describe.each(onDatabasesGiven(givePast))('the past, on %s', (_, it) => {
  it('equals the events up to a time, for 1,000 random people and times', async ({ given }) => {
    const { bench, people, times } = given
    const pairs = fc.sample(fc.tuple(fc.constantFrom(...people), times), { numRuns: 1000, seed: 11 })
    let found = 0
    for (const [{ organization, id }, at] of pairs) {
      const past = await personAt(bench, organization, id, { at }, readNote(route))
      const expected = await lastWord(bench, organization, id, at)
      if (expected) expect(said(past!.person)).toMatchObject(expected)
      else expect(past).toBe(null)
      found += Number(past !== null)
    }
    expect(found).toBeGreaterThan(200)
    expect(found).toBeLessThan(900)
  })

  it('lists exactly the people of a time, for every filter', async ({ given }) => {
    const { bench, people, times } = given
    const filter = fc.record({
      archived: fc.boolean(),
      status: fc.option(fc.constantFrom(...statuses), { nil: undefined }),
      id: fc.option(fc.constantFrom(...people.map(({ id }) => id)), { nil: undefined, freq: 4 }),
    })
    const organizations = [...new Set(people.map(({ organization }) => organization))]
    const cases = fc.sample(fc.tuple(fc.constantFrom(...organizations), times, filter), {
      numRuns: 200,
      seed: 13,
    })
    for (const [organization, at, { archived, status, id }] of cases) {
      const own = people.filter((one) => one.organization === organization && (id ?? one.id) === one.id)
      const each = await Promise.all(
        own.map((one) => personAt(bench, organization, one.id, { at }, readNote(route))),
      )
      const expected = each.flatMap((past) => past ? [past.person] : [])
        .filter((person) =>
          (person.archived_at !== null) === archived && (status ?? person.status) === person.status
        )
      const listed: Present[] = []
      for (let page = 1; page === 1 || listed.length < expected.length; page++) {
        const past = await peopleAt(
          bench,
          organization,
          at,
          { archived, status, id },
          { page, perPage: 2 },
          readNote(route),
        )
        expect(past.total).toBe(expected.length)
        if (past.people.length === 0) break
        listed.push(...past.people)
      }
      expect(listed).toEqual(expected)
    }
  })
})
