import { afterAll, beforeAll, expect, it } from 'vitest'
import { checkKeys } from '../../src/log/check_keys.ts'
import { findReadiness } from '../../src/operations/readiness.ts'
import { type Bench, createBench, newOrganization } from '../support/given/bench.ts'
import type { OpenedDatabase } from '../support/database/opened_database.ts'
import { openEmbedded } from '../support/database/embedded.ts'

let opened: OpenedDatabase
let bench: Bench
beforeAll(async () => {
  opened = await openEmbedded()
  bench = createBench(opened.database)
  await newOrganization(bench)
}, 60_000)
afterAll(() => opened.close())

const readyWith = (masterKeys: Bench['masterKeys']) =>
  findReadiness(opened.database, Date.now, { checkKeys: () => checkKeys(opened.database, masterKeys) })

it('is ready with the key that wraps what is there, also behind a newer one', async () => {
  const newer = { id: 'k2', key: new Uint8Array(32).fill(1) }
  for (const keys of [bench.masterKeys, [newer, ...bench.masterKeys]]) {
    expect(await readyWith(keys)).toEqual({ trouble: [], warnings: [] })
  }
})

it.each([
  ['lacks it', [{ id: 'k2', key: new Uint8Array(32).fill(7) }]],
  ['has another under its name', [{ id: 'k1', key: new Uint8Array(32).fill(8) }]],
])('is not ready with a MASTER_KEY that %s', async (_, keys) => {
  expect((await readyWith(keys)).trouble).toEqual(['master_key_unfit'])
})
