import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest'
import { createStandings, forgetStandings } from '../../src/commands/standings.ts'
import type { Decide } from '../../src/domain/decision.ts'
import { archive, remove, setStatus } from '../../src/domain/person.ts'
import type { Item } from '../../src/log/item.ts'
import { type Bench, createBench, founder, inviteSomebody, newOrganization } from '../support/given/bench.ts'
import { runCommand } from '../support/given/commands.ts'
import { counted } from '../support/database/counted.ts'
import { openEmbedded } from '../support/database/embedded.ts'
import type { OpenedDatabase } from '../support/database/opened_database.ts'

let opened: OpenedDatabase
let bench: Bench
let organization: string
let jane: string
let invited = 0

beforeAll(async () => {
  opened = await openEmbedded()
  bench = createBench(opened.database)
  organization = await newOrganization(bench)
})
afterAll(() => opened.close())
beforeEach(async () => {
  jane = (await inviteSomebody(bench, organization, { email: `jane.${invited++}@example.com` })).id
})

const run = <Command>(decide: Decide<Command>, command: Command) =>
  runCommand(bench, { ...founder, organization, ifMatch: null }, { person: jane, decide, command })

const itemAbout = (person: string | null) => ({ organization, person }) as Item

it('a person may act until they are archived, inactive or deleted', async () => {
  const mayAct = () => createStandings(opened.database).mayAct(organization, jane)
  expect(await mayAct()).toBe(true)
  await run(setStatus, { status: 'active' })
  expect(await mayAct()).toBe(true)
  await run(setStatus, { status: 'inactive' })
  expect(await mayAct()).toBe(false)
  await run(setStatus, { status: 'active' })
  await run(archive, {})
  expect(await mayAct()).toBe(false)
  await run(remove, {})
  expect(await mayAct()).toBe(false)
})

it('an id that is unknown in the organization is nobody to refuse', async () => {
  const other = await newOrganization(bench)
  await run(archive, {})
  const standings = createStandings(opened.database)
  expect(await standings.mayAct(organization, 'nobody')).toBe(true)
  expect(await standings.mayAct(other, jane)).toBe(true)
})

it('asks the database once in ten seconds', async () => {
  const { counter, database } = counted(opened.database)
  let now = 0
  const standings = createStandings(database, { clock: () => now })
  for (const time of [0, 1, 9_999]) {
    now = time
    expect(await standings.mayAct(organization, jane)).toBe(true)
  }
  expect(counter.trips).toBe(1)
  now = 10_000
  await standings.mayAct(organization, jane)
  expect(counter.trips).toBe(2)
})

it('an append about a person forgets them, also when its outcome is unknown', async () => {
  const { counter, database } = counted(opened.database)
  const standings = createStandings(database)
  for (
    const append of [
      forgetStandings(() => Promise.resolve([]), standings),
      forgetStandings(() => Promise.reject(new Error('no reply')), standings),
    ]
  ) {
    const before = counter.trips
    await standings.mayAct(organization, jane)
    await append([itemAbout(null), itemAbout('another')]).catch(() => {})
    await standings.mayAct(organization, jane)
    expect(counter.trips).toBe(before + 1)
    await append([itemAbout('another'), itemAbout(jane)]).catch(() => {})
    await standings.mayAct(organization, jane)
    expect(counter.trips).toBe(before + 2)
    standings.forget(organization, jane)
  }
})

it('an answer that a change has overtaken is not kept', async () => {
  const { promise: answered, resolve: answer } = Promise.withResolvers<void>()
  let slow = true
  const standings = createStandings({
    ...opened.database,
    async batch(statements) {
      const rows = await opened.database.batch(statements)
      if (slow) await answered
      return rows
    },
  })
  const asked = standings.mayAct(organization, jane)
  slow = false
  await run(archive, {})
  standings.forget(organization, jane)
  answer()
  expect(await asked).toBe(true)
  expect(await standings.mayAct(organization, jane)).toBe(false)
})

it('keeps a bounded number of answers', async () => {
  const { counter, database } = counted(opened.database)
  const standings = createStandings(database, { limit: 2 })
  for (const id of ['a', 'b', 'c', 'c', 'b', 'a']) await standings.mayAct(organization, id)
  expect(counter.trips).toBe(4)
})
