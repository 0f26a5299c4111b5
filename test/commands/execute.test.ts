import { presentOf } from '../support/given/present.ts'
import { createHash } from 'node:crypto'
import { describe, expect } from 'vitest'
import type { Append } from '../../src/log/item.ts'
import { runCommand } from '../support/given/commands.ts'
import { loadPerson } from '../../src/commands/people.ts'
import { archive, create, remove, setRoles, update } from '../../src/domain/person.ts'
import { createRole } from '../../src/domain/role.ts'
import { changeSettings } from '../../src/commands/organizations.ts'
import type { ShownPerson } from '../../src/commands/people.ts'
import type { ReplySpec } from '../../src/commands/reply.ts'
import type { Person } from '../../events/person.ts'
import { createSettingsCache } from '../../src/commands/settings.ts'
import { immediately } from '../../src/commands/turns.ts'
import { newId } from '../../src/new_id.ts'
import { type Bench, founder, newOrganization } from '../support/given/bench.ts'
import { onDatabases } from '../support/database/fixture.ts'

const sha256 = (text: string) => createHash('sha256').update(text).digest('hex')
const reply: ReplySpec<Person, ShownPerson, { name: string; number: number | null } | null> = {
  status: 200,
  subject: (person) =>
    person.existence === 'present' ? { name: person.name, number: person.number || null } : null,
  render: (subject) => subject === null ? {} : { body: subject },
}

describe.each(onDatabases)('`execute()` on %s', (_, onDatabase) => {
  const under = (key: string, body = 'body') => ({
    idempotency: { key: sha256(key), fingerprint: sha256(body) },
  })

  const it = onDatabase.extend('given', async ({ workbench: bench, organization }) => {
    const caller = (more = {}) => ({ ...founder, organization, ifMatch: null, ...more })

    const born = (email: string, more = {}, deps = bench) =>
      runCommand(deps, caller(more), {
        person: null,
        decide: create,
        command: { profile: { name: 'Jane', email }, status: 'active', source: 'oauth' },
        reply,
      })

    const handled = await born('jane@example.com')
    const jane = handled.result === 'done' ? presentOf(handled.person).id : ''

    const retitle = (title: string, more = {}, deps = bench) =>
      runCommand(deps, caller(more), { person: jane, decide: update, command: { profile: { title } }, reply })

    /** A concurrent write wins, that many times. */
    function overtaken(times: number): Bench {
      let left = times
      const append: Append = async (items) => {
        if (left-- > 0) await retitle(`quicker ${left}`)
        return await bench.append(items)
      }
      return { ...bench, append, inTurn: immediately }
    }
    return { bench, organization, jane, caller, born, retitle, overtaken }
  })

  it('gives a new person their position as number, in the reply too', async ({ given: { born } }) => {
    const handled = await born('new@example.com')
    expect(handled).toMatchObject({
      result: 'done',
      person: { number: 6 },
      reply: { body: { name: 'Jane', number: 6 } },
    })
  })

  it('decides again when a concurrent write wins, three times', async ({ given }) => {
    const { bench, organization, jane, retitle, overtaken } = given
    expect(await retitle('mine', {}, overtaken(3))).toMatchObject({
      result: 'done',
      person: { title: 'mine', version: 5 },
    })
    expect(await retitle('again', {}, overtaken(4))).toMatchObject({ refusal: { refused: 'conflict' } })
    expect((await loadPerson(bench, organization, jane)).person).toMatchObject({
      version: 9,
      title: 'quicker 0',
    })
  })

  it('a caller who insists on a version is refused instead', async ({ given: { retitle, overtaken } }) => {
    expect(await retitle('x', { ifMatch: [2] })).toMatchObject({ refusal: { refused: 'stale_version' } })
    expect(await retitle('x', { ifMatch: [1] }, overtaken(1))).toMatchObject({
      refusal: { refused: 'stale_version' },
    })
    expect(await retitle('x', { ifMatch: [7, 2] })).toMatchObject({ result: 'done' })
    expect(await retitle('y', { ifMatch: '*' }, overtaken(1))).toMatchObject({ result: 'done' })
  })

  it('the deleted are not found, whatever version the caller wants', async ({ given }) => {
    const { bench, jane, caller, retitle } = given
    await runCommand(bench, caller(), { person: jane, decide: remove, command: {} })
    expect(await retitle('x', { ifMatch: [1] })).toMatchObject({ refusal: { refused: 'not_found' } })
  })

  it('repeats the reply under a key, to a creation, a change and a change of nothing', async ({ given }) => {
    const { bench, organization, jane, born, retitle } = given
    for (
      const request of [
        () => born('key@example.com', under('create')),
        () => retitle('Dr', under('change')),
        () => retitle('Dr', under('nothing')),
      ]
    ) {
      const first = await request()
      bench.time.now++
      const again = await request()
      expect(first).toMatchObject({ result: 'done', replayed: false })
      expect(again).toEqual({ ...first, replayed: true, person: null })
    }
    expect((await loadPerson(bench, organization, jane)).person.version).toBe(2)
  })

  it('a key of another request is refused; one about the deleted tells nothing more', async ({ given }) => {
    const { bench, jane, caller, born, retitle } = given
    await retitle('Dr', under('k'))
    expect(await retitle('Prof', under('k', 'other'))).toMatchObject({ refusal: { refused: 'key_reused' } })
    expect(await born('o@example.com', under('k', 'other'))).toMatchObject({
      refusal: { refused: 'key_reused' },
    })
    await runCommand(bench, caller(under('delete')), { person: jane, decide: remove, command: {} })
    expect(await retitle('Dr', under('k'))).toMatchObject({ refusal: { refused: 'erased' } })
    expect(
      await runCommand(bench, caller(under('delete')), { person: jane, decide: remove, command: {} }),
    )
      .toMatchObject({ result: 'done', replayed: true, reply: { status: 204 } })
  })

  it('a process with outdated settings decides again with current ones', async ({ given }) => {
    const { bench, organization, jane, caller, retitle } = given
    const stale = { ...bench, settings: createSettingsCache(bench.database, bench.masterKeys) }
    await stale.settings.find(organization)
    await changeSettings(bench, caller(), {
      decide: createRole,
      command: { id: newId(bench.time.now), name: 'Cox' },
    })
    expect(await retitle('Dr', {}, stale)).toMatchObject({ result: 'done' })
    expect(
      await runCommand(stale, caller(), {
        person: jane,
        decide: setRoles,
        command: { roles: [{ role: 'cox', rank: 'primary' }] },
      }),
    ).toMatchObject({ result: 'done' })
  })

  it('knows no other organization, and no stream that is not a person', async ({ given }) => {
    const { bench, organization, jane, caller, born } = given
    const other = await newOrganization(bench)
    for (const [of, person] of [[other, jane], [organization, organization], [organization, '']] as const) {
      const handled = await runCommand(bench, caller({ organization: of }), {
        person,
        decide: archive,
        command: {},
      })
      expect(handled).toMatchObject({ refusal: { refused: 'not_found' } })
    }
    expect(await born('x@example.com', { organization: 'nowhere' })).toMatchObject({
      refusal: { refused: 'organization_unknown' },
    })
  })

  it('changes of one person at the same time are all carried out, in turn', async ({ given }) => {
    const { bench, organization, jane, retitle } = given
    const all = await Promise.all(Array.from({ length: 20 }, (_, n) => retitle(`title ${n}`)))
    expect(all.every(({ result }) => result === 'done')).toBe(true)
    expect((await loadPerson(bench, organization, jane)).person.version).toBe(21)
  })
})
