import { presentOf } from '../support/given/present.ts'
import { describe, expect } from 'vitest'
import { findGroupsByNumber, groupsOf, listGroups, membersOf } from '../../projections/directory/groups.ts'
import { setGroups } from '../../src/domain/group.ts'
import { runCommand } from '../support/given/commands.ts'
import { loadPerson } from '../../src/commands/people.ts'
import { addInterview, interviewsOf } from '../../src/domain/interview.ts'
import { newId } from '../../src/new_id.ts'
import { archive } from '../../src/domain/person.ts'
import { getPerson } from '../../projections/people/read_people.ts'
import { founder, newGroup } from '../support/given/bench.ts'
import { addPerson } from '../support/given/rebuilding.ts'
import { onDatabases } from '../support/database/fixture.ts'

describe.each(onDatabases)('groups on %s', (_, onDatabase) => {
  const it = onDatabase.extend('given', ({ workbench: bench, organization }) => {
    const caller = () => ({ ...founder, organization, ifMatch: null })

    const assign = (person: string, groups: string[], kinds?: ('team' | 'tag')[]) =>
      runCommand(bench, caller(), { person, decide: setGroups, command: { groups, kinds }, groups })
    return { bench, organization, caller, assign }
  })

  it('are found by number, with their members', async ({ given }) => {
    const { bench, organization, caller, assign } = given
    const team = await newGroup(bench, organization, { kind: 'team', name: 'Eight' })
    const tag = await newGroup(bench, organization, { kind: 'tag', name: 'Coaches' })
    const { groups } = await listGroups(bench.database, organization, { after: 0, limit: 100 })
    expect(groups.map(({ id }) => id)).toEqual([team, tag])
    const numbers = groups.map(({ number }) => number)
    const found = await findGroupsByNumber(bench.database, organization, [...numbers, 999_999])
    expect(found.map(({ id }) => id).sort()).toEqual([team, tag].sort())

    const { id: jane } = await addPerson(bench, organization)
    const { id: joe } = await addPerson(bench, organization)
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
    expect(await groupsOf(bench.database, organization, 'unknown')).toBe(null)

    await assign(jane, [], ['tag'])
    expect((await groupsOf(bench.database, organization, jane))!.map(({ id }) => id)).toEqual([team])
    expect(await assign(jane, ['nothing'])).toMatchObject({ refusal: { refused: 'unknown_group' } })
    expect(await assign(jane, [tag], ['team'])).toMatchObject({ refusal: { refused: 'unknown_group' } })
  })

  it('are not needed for an interview', async ({ given: { bench, organization, caller } }) => {
    const { id } = await addPerson(bench, organization)
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
