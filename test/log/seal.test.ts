import { presentOf } from '../support/given/present.ts'
import { Buffer } from 'node:buffer'
import { randomBytes } from 'node:crypto'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createDataKey, open, seal, unwrap, wrap } from '../../src/log/seal.ts'
import { runCommand } from '../support/given/commands.ts'
import { loadPerson } from '../../src/commands/people.ts'
import { update } from '../../src/domain/person.ts'
import { createSettingsCache } from '../../src/commands/settings.ts'
import type { OwnerDatabase } from '../../src/database/database.ts'
import { rewrap } from '../../src/ops/rewrap.ts'
import { founder, inviteSomebody } from '../support/given/bench.ts'
import { onDatabases } from '../support/database/fixture.ts'

const key = new Uint8Array(randomBytes(32))
const other = new Uint8Array(randomBytes(32))
const k1 = { id: 'k1', key }
const k2 = { id: 'k2', key: other }

describe('`seal()` and `open()`', () => {
  it('open what was sealed', () => {
    fc.assert(fc.property(fc.jsonValue(), fc.string(), (value, context) => {
      expect(JSON.stringify(open(key, seal(key, value, context), context))).toBe(JSON.stringify(value))
    }))
  })

  it('seal the same value differently each time, and show nothing of it', () => {
    const value = { name: 'Jane Smith' }
    expect(seal(key, value, 'c')).not.toEqual(seal(key, value, 'c'))
    expect(seal(key, value, 'c').toString('latin1')).not.toContain('Jane')
  })

  it('throw for another key, another place, or any flipped bit', () => {
    const sealed = seal(key, { name: 'Jane' }, 'organization/person/event')
    expect(() => open(other, sealed, 'organization/person/event')).toThrow()
    expect(() => open(key, sealed, 'organization/person/another')).toThrow()
    for (let bit = 0; bit < sealed.length * 8; bit++) {
      const flipped = Buffer.from(sealed)
      flipped[bit >> 3]! ^= 1 << (bit & 7)
      expect(() => open(key, flipped, 'organization/person/event')).toThrow()
    }
  })

  it('throw for what was cut short', () => {
    const bytes = seal(key, 'Jane', '')
    for (let length = 0; length < bytes.length; length++) {
      expect(() => open(key, bytes.subarray(0, length), '')).toThrow()
    }
  })
})

describe('`wrap()` and `unwrap()`', () => {
  it('the first master key wraps, every one opens', () => {
    const old = createDataKey([k1], 'o/p')
    expect(old.masterKey).toBe('k1')
    expect(unwrap([k2, k1], 'o/p', old)).toEqual(old.key)
    const made = createDataKey([k2, k1], 'o/p')
    expect(made.masterKey).toBe('k2')
    expect(unwrap([k1, k2], 'o/p', made)).toEqual(made.key)
    const again = wrap([k2, k1], 'o/p', old.key)
    expect(unwrap([k2], 'o/p', again)).toEqual(old.key)
  })

  it('name the master key that is missing', () => {
    expect(() => unwrap([k2], 'o/p', createDataKey([k1], 'o/p'))).toThrow('MASTER_KEY lacks the key "k1"')
  })

  it('open for whom they were wrapped only, and by the right key only', () => {
    const made = createDataKey([k1], 'o/p')
    expect(() => unwrap([k1], 'o/q', made)).toThrow()
    expect(() => unwrap([{ id: 'k1', key: other }], 'o/p', made)).toThrow()
  })

  it('every person has a key of their own', () => {
    const keys = Array.from({ length: 50 }, () => Buffer.from(createDataKey([k1], 'o/p').key).toString('hex'))
    expect(new Set(keys).size).toBe(50)
  })
})

describe.each(onDatabases)('rotation on %s', (_, it) => {
  it('keeps data readable, before and after a rewrap', async ({ owner, workbench: bench, organization }) => {
    const { id } = await inviteSomebody(bench, organization)
    const under = (...masterKeys: typeof bench.masterKeys) => ({
      ...bench,
      masterKeys,
      settings: createSettingsCache(bench.database, masterKeys),
    })
    const retitle = (deps: typeof bench, title: string) =>
      runCommand(deps, { ...founder, organization, ifMatch: null }, {
        person: id,
        decide: update,
        command: { profile: { title } },
      })
    const [old] = bench.masterKeys

    const both = under(k2, old!)
    expect(await retitle(both, 'Dr')).toMatchObject({ result: 'done', person: { title: 'Dr' } })
    const { id: later } = await inviteSomebody(both, organization, { email: 'later@example.com' })
    await expect(loadPerson(under(k2), organization, id)).rejects.toThrow('k1')
    expect(presentOf((await loadPerson(under(k2), organization, later)).person).email).toBe(
      'later@example.com',
    )

    await rewrap(owner as OwnerDatabase, [k2, old!])
    const alone = under(k2)
    expect(await retitle(alone, 'Prof')).toMatchObject({ result: 'done' })
    const { person } = await loadPerson(alone, organization, id)
    expect(person).toMatchObject({ name: 'Jane Smith', email: 'jane@example.com', title: 'Prof' })
    await expect(loadPerson(under(old!), organization, id)).rejects.toThrow('k2')
  })
})
