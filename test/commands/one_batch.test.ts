import { describe, expect, vi } from 'vitest'
import type { Person } from '../../events/person.ts'
import type { CommandDeps } from '../../src/commands/aggregate.ts'
import { execute } from '../../src/commands/execute.ts'
import { changeSettings } from '../../src/commands/organizations.ts'
import { aboutGroup } from '../../src/commands/records.ts'
import { createTurns } from '../../src/commands/turns.ts'
import { deleteGroup, joinGroup } from '../../src/domain/group.ts'
import { create, setRoles } from '../../src/domain/person.ts'
import { createRole, deleteRole, updateRole } from '../../src/domain/role.ts'
import { createAppend } from '../../src/log/append.ts'
import { coalesce } from '../../src/log/coalesce.ts'
import { newId } from '../../src/new_id.ts'
import { createCommandDeps } from '../../src/service.ts'
import { type Bench, founder, newGroup } from '../support/given/bench.ts'
import { runCommand } from '../support/given/commands.ts'
import { onDatabases } from '../support/database/fixture.ts'

type Command = (deps: CommandDeps) => Promise<{ result: 'done' | 'refused' }>

const callerIn = (organization: string) => ({ ...founder, organization, ifMatch: null })

/**
 * Runs commands in one process of the service, with one append in flight until `waiting` of them wait for it,
 * in this order. The next append then takes them together, as far as it may.
 */
async function together(
  bench: Bench,
  organization: string,
  commands: Command[],
  waiting = commands.length,
): Promise<string[]> {
  const { database, masterKeys, clock } = bench
  const send = createAppend(database)
  const { promise: released, resolve: release } = Promise.withResolvers<void>()
  let asked = 0
  const coalesced = coalesce(async (items) => {
    await released
    return await send(items)
  })
  const deps = createCommandDeps({
    database,
    masterKeys,
    clock,
    inTurn: createTurns(),
    append(items) {
      asked++
      return coalesced(items)
    },
  })
  const first = newPerson(deps, organization)
  await vi.waitFor(() => expect(asked).toBe(1))
  const results: ReturnType<Command>[] = []
  for (const [index, command] of commands.entries()) {
    results.push(command(deps))
    if (index < waiting) await vi.waitFor(() => expect(asked).toBe(index + 2))
  }
  release()
  await first
  return (await Promise.all(results)).map(({ result }) => result)
}

let made = 0

const newcomer = () => ({
  profile: {
    name: 'Jane Smith',
    first_name: 'Jane',
    last_name: 'Smith',
    email: `jane.${++made}@example.com`,
  },
  status: 'active' as const,
  source: 'web' as const,
})

async function newPerson(deps: CommandDeps, organization: string): Promise<string> {
  const id = newId(deps.clock())
  const created = await runCommand(deps, callerIn(organization), {
    person: null,
    newId: id,
    decide: create,
    command: newcomer(),
  })
  expect(created.result).toBe('done')
  return id
}

async function newRole(deps: CommandDeps, organization: string, key: string): Promise<string> {
  const id = newId(deps.clock())
  const created = await changeSettings(deps, callerIn(organization), {
    decide: createRole,
    command: { id, name: 'Cox', key },
  })
  expect(created.result).toBe('done')
  return id
}

describe.each(onDatabases)('commands whose appends wait together, on %s', (_, it) => {
  it('let no person join a group after its deletion', async ({ workbench, organization }) => {
    const group = await newGroup(workbench, organization, { kind: 'team', name: 'Crew' })
    const person = await newPerson(workbench, organization)
    const caller = callerIn(organization)
    const results = await together(workbench, organization, [
      (deps) => execute(deps, caller, aboutGroup(deleteGroup), { stream: group, command: {} }),
      (deps) => runCommand(deps, caller, { person, decide: joinGroup, command: { group }, groups: [group] }),
    ])
    expect(results).toEqual(['done', 'refused'])
  })

  it('give no person a role after its deletion', async ({ workbench, organization }) => {
    const role = await newRole(workbench, organization, 'cox')
    const person = await newPerson(workbench, organization)
    const caller = callerIn(organization)
    const results = await together(workbench, organization, [
      (deps) => changeSettings(deps, caller, { decide: deleteRole, command: { role } }),
      (deps) => {
        const command = { roles: [{ role, rank: 'primary' as const }] }
        return runCommand(deps, caller, { person, decide: setRoles, command })
      },
    ])
    expect(results).toEqual(['done', 'refused'])
  })

  it('give a contested key to exactly one role', async ({ workbench, organization }) => {
    const claim: Command = (deps) =>
      changeSettings(deps, callerIn(organization), {
        decide: createRole,
        command: { id: newId(deps.clock()), name: 'Cox', key: 'cox' },
      })
    // changes of the settings take turns within a process: the second waits for the first to commit
    expect(await together(workbench, organization, [claim, claim], 1)).toEqual(['done', 'refused'])
  })

  it('see the default role that an earlier one of them has set', async ({ workbench, organization }) => {
    const caller = callerIn(organization)
    const role = await newRole(workbench, organization, 'cox')
    const created: { person: Person | null }[] = []
    await together(workbench, organization, [
      (deps) => changeSettings(deps, caller, { decide: updateRole, command: { role, default: true } }),
      async (deps) => {
        const handled = await runCommand(deps, caller, {
          person: null,
          decide: create,
          command: newcomer(),
        })
        if (handled.result === 'done') created.push(handled)
        return handled
      },
    ])
    expect(created).toMatchObject([{ person: { roles: [{ id: role }] } }])
  })
})
