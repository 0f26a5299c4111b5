import { Buffer } from 'node:buffer'
import { describe, expect } from 'vitest'
import { definitions } from '../../events/streams.ts'
import type { PersonEvent } from '../../events/person_events.ts'
import { personEvents } from '../../events/person_events.ts'
import { type Database, sql } from '../../src/database/database.ts'
import { addInterview } from '../../src/domain/interview.ts'
import { remove } from '../../src/domain/person.ts'
import { newId } from '../../src/new_id.ts'
import { founder } from '../support/given/bench.ts'
import { runCommand } from '../support/given/commands.ts'
import { sampleOf } from '../support/given/every_text.ts'
import { onDatabases } from '../support/database/fixture.ts'

const { PersonCreated: _created, PersonImported: _imported, PersonDeleted: _deleted, ...later } = personEvents
const firsts = ['PersonCreated', 'PersonImported'] as const

/** An event with every text that its type can have: canaries in the sealed part, ids in the open part. */
function fullEvent(type: string, id: string, canaryOf: (field: string) => string): PersonEvent {
  const { open, sealed } = definitions[type]!
  return {
    type,
    open: sampleOf(open, () => id),
    sealed: sampleOf(sealed, (path) => canaryOf(`${type} ${path}`)),
  } as PersonEvent
}

/** Every row of every table as text. */
async function dump(owner: Database): Promise<{ table: string; row: string }[]> {
  const tables = await owner.query(sql`select relname as name from pg_class
    where relkind = 'r' and relnamespace = 'public'::regnamespace order by relname`)
  const rows = await Promise.all(
    tables.map(({ name }) =>
      owner.query({ text: `select '${name}' as "table", t::text as row from "${name}" t`, parameters: [] })
    ),
  )
  return rows.flat() as { table: string; row: string }[]
}

const contains = (row: string, canary: string) =>
  [canary, Buffer.from(canary).toString('hex'), Buffer.from(canary).toString('base64').slice(0, -4)]
    .some((form) => row.includes(form))

describe.each(onDatabases)('a canary in every text of every event of a person, on %s', (_, it) => {
  it.for(firsts)(
    'is in no open part, and nowhere after the deletion: %s',
    async (first, { owner, workbench: bench, organization }) => {
      const caller = { ...founder, organization, ifMatch: null }
      const id = newId(bench.time.now)
      const canaries = new Map<string, string>()
      const canaryOf = (field: string) => {
        const canary = `canary${crypto.randomUUID().replaceAll('-', '')}`
        canaries.set(field, canary)
        return canary
      }
      const run = async (person: string | null, decide: () => PersonEvent[]) =>
        expect(await runCommand(bench, caller, { person, newId: id, decide, command: {} })).toMatchObject({
          result: 'done',
        })

      await run(null, () => [fullEvent(first, id, canaryOf)])
      for (const type of Object.keys(later)) await run(id, () => [fullEvent(type, id, canaryOf)])
      const interview = { id, date: canaryOf('date'), board_id: canaryOf('board'), form_id: null }
      await runCommand(bench, caller, {
        person: id,
        decide: addInterview,
        command: { ...interview, profile_id: canaryOf('profile') },
      })
      expect(canaries.size).toBeGreaterThan(20)

      const found = (rows: { table: string; row: string }[]) =>
        [...canaries].flatMap(([field, canary]) =>
          rows.filter(({ row }) => contains(row, canary)).map(({ table }) => `${field} in ${table}`)
        )
      const before = await dump(owner)
      expect(found(before.filter(({ table }) => table === 'people')).length).toBeGreaterThan(5)
      expect(found(before.filter(({ table }) => table !== 'people'))).toEqual([])

      await runCommand(bench, caller, { person: id, decide: remove, command: {} })
      expect(found(await dump(owner))).toEqual([])
    },
  )
})
