import { presentOf } from '../support/given/present.ts'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { findGroupsByNumber, groupsOf, listGroups, membersOf } from '../../projections/directory/groups.ts'
import { execute } from '../../src/commands/execute.ts'
import { aboutGroup } from '../../src/commands/records.ts'
import { createGroup, setGroups } from '../../src/domain/group.ts'
import { runCommand } from '../support/given/commands.ts'
import { loadPerson } from '../../src/commands/people.ts'
import { addInterview, interviewsOf } from '../../src/domain/interview.ts'
import { newId } from '../../src/new_id.ts'
import { archive, create } from '../../src/domain/person.ts'
import { getPerson } from '../../projections/people/read_people.ts'
import { type Bench, createBench, founder, newOrganization } from '../support/given/bench.ts'
import { databases } from '../support/database/databases.ts'
import type { OpenedDatabase } from '../support/database/opened_database.ts'

describe.each(databases)('groups on %s', (_, openDatabase) => {
  let opened: OpenedDatabase
  let bench: Bench
  let organization: string

  beforeAll(async () => {
    opened = await openDatabase()
    bench = createBench(opened.database)
    organization = await newOrganization(bench)
  }, 60_000)
  afterAll(() => opened.close())

  const caller = () => ({ ...founder, organization, ifMatch: null })

  async function newGroup(kind: 'team' | 'tag') {
    const id = newId(bench.clock())
    await execute(bench, caller(), aboutGroup(createGroup), {
      stream: null,
      newId: id,
      command: { kind, name: kind, description: null },
    })
    return id
  }

  async function newPerson(email: string) {
    const handled = await runCommand(bench, caller(), {
      person: null,
      decide: create,
      command: {
        profile: { name: 'Jane Smith', email },
        status: 'active' as const,
        source: 'oauth' as const,
      },
    })
    return handled.result === 'done' ? presentOf(handled.person).id : ''
  }

  const assign = (person: string, groups: string[], kinds?: ('team' | 'tag')[]) =>
    runCommand(bench, caller(), {
      person,
      decide: setGroups,
      command: { groups, kinds },
      groups,
    })

  it('are found by number, and know their members', async () => {
    const [team, tag] = [await newGroup('team'), await newGroup('tag')]
    const { groups } = await listGroups(bench.database, organization, { after: 0, limit: 100 })
    expect(groups.map(({ id }) => id)).toEqual([team, tag])
    const numbers = groups.map(({ number }) => number)
    const found = await findGroupsByNumber(bench.database, organization, [...numbers, 999_999])
    expect(found.map(({ id }) => id).sort()).toEqual([team, tag].sort())

    const [jane, joe] = [await newPerson('jane@example.com'), await newPerson('joe@example.com')]
    await assign(jane, [team, tag])
    await assign(joe, [team])
    const row = await getPerson(bench.database, organization, jane)
    expect(row!.groups.map(({ number }) => number)).toEqual(numbers)
    const members = await membersOf(bench.database, organization, [team, tag])
    expect(new Set(members.map(({ group, person }) => `${group} ${person}`))).toEqual(
      new Set([`${team} ${jane}`, `${tag} ${jane}`, `${team} ${joe}`]),
    )
    expect(members.find(({ person }) => person === jane)!.number).toBe(row!.number)
    await runCommand(bench, caller(), { person: joe, decide: archive, command: {} })
    const left = await membersOf(bench.database, organization, [team])
    expect(left.map(({ person }) => person).sort()).toEqual([jane, joe].sort())
    expect(await groupsOf(bench.database, organization, 'nobody')).toBe(null)

    await assign(jane, [], ['tag'])
    expect((await groupsOf(bench.database, organization, jane))!.map(({ id }) => id)).toEqual([team])
    expect(await assign(jane, ['nothing'])).toMatchObject({ refusal: { refused: 'unknown_group' } })
    expect(await assign(jane, [tag], ['team'])).toMatchObject({ refusal: { refused: 'unknown_group' } })
  })

  it('are no hindrance to interviews', async () => {
    const id = await newPerson('john@example.com')
    const interview = {
      id: newId(bench.clock()),
      date: '2025-03-01',
      board_id: 'b1',
      form_id: null,
      profile_id: null,
    }
    await runCommand(bench, caller(), {
      person: id,
      decide: addInterview,
      command: interview,
    })
    const { person, events } = await loadPerson(bench, organization, id)
    expect(interviewsOf(presentOf(person))).toEqual([{
      ...interview,
      person_id: id,
      published: 0,
      created_at: bench.clock(),
      updated_at: bench.clock(),
    }])
    expect(events.at(-1)).toMatchObject({ type: 'InterviewAdded', fields: ['interviews'] })
  })
})
