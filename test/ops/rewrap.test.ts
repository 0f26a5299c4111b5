import { presentOf } from '../support/given/present.ts'
import { randomBytes } from 'node:crypto'
import { describe, expect } from 'vitest'
import { createDataKey } from '../../src/log/seal.ts'
import { loadPerson } from '../../src/commands/people.ts'
import { createSettingsCache } from '../../src/commands/settings.ts'
import { type OwnerDatabase, sql } from '../../src/database/database.ts'
import { rewrap } from '../../src/ops/rewrap.ts'
import { inviteSomebody } from '../support/given/bench.ts'
import { onDatabases } from '../support/database/fixture.ts'

describe.each(onDatabases)('`rewrap()` on %s', (_, it) => {
  it('wraps every key under the first master key', async ({ owner, workbench: bench, organization }) => {
    const { id } = await inviteSomebody(bench, organization)
    // more than a page
    const [old] = bench.masterKeys
    const others = Array.from({ length: 1100 }, (_, index) => {
      const person = `p${index}`
      const { masterKey, wrapped } = createDataKey(bench.masterKeys, `${organization}/${person}`)
      return { organization_id: organization, person_id: person, master_key: masterKey, wrapped }
    })
    await owner.query(sql`
      insert into person_keys
      select organization_id, person_id, master_key, decode(wrapped, 'base64')
      from json_to_recordset(${JSON.stringify(others)}::text::json) as r(
        organization_id text, person_id text, master_key text, wrapped text)`)

    const fresh = { id: 'k2', key: new Uint8Array(randomBytes(32)) }
    await expect(rewrap(owner, [fresh])).rejects.toThrow('MASTER_KEY lacks k1')
    await expect(rewrap(owner, [fresh, { id: 'k1', key: fresh.key }])).rejects.toThrow('not the one')
    expect(await rewrap(owner, [fresh, old!])).toEqual({
      rewrapped: 1102,
      current: 'k2',
      wrapped_by: { k2: 1102 },
    })
    expect(await rewrap(owner, [fresh])).toMatchObject({ rewrapped: 0 })

    const rotated = { ...bench, masterKeys: [fresh], settings: createSettingsCache(bench.database, [fresh]) }
    const before = await bench.settings.find(organization)
    expect((await rotated.settings.find(organization))!.key).toEqual(before!.key)
    expect(presentOf((await loadPerson(rotated, organization, id)).person).email).toBe('jane@example.com')
  })

  it('refuses a login that cannot see everything', async ({ database, owner }) => {
    if (database === owner) return
    await expect(rewrap(database as OwnerDatabase, [{ id: 'k2', key: new Uint8Array(32) }]))
      .rejects.toThrow('MIGRATE_DATABASE_URL')
  })
})
