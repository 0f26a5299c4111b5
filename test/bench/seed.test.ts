import { expect, test } from 'vitest'
import process from 'node:process'
import { createBench } from '../../bench/bench.ts'
import { quick } from '../../bench/scale.ts'
import { masterKey } from '../../bench/tokens.ts'
import { verifyOrganization } from '../../src/log/verify.ts'
import { compare, type Difference } from '../../projections/rebuild/compare.ts'
import { connectPostgres } from '../../src/database/adapters/postgres.ts'

const serverUrl = process.env.TEST_DATABASE_URL

test.skipIf(!serverUrl)('what is seeded is what the service would have written', async () => {
  await using bench = await createBench(serverUrl!, quick)
  const { database, organization } = await bench.seeded(250)
  const owner = connectPostgres(database.ownerUrl, { connections: 4 })
  const verified = await verifyOrganization(owner, organization, { checkpoints: [], progress: () => {} })
  const differences: Difference[] = []
  await compare({ database: owner, masterKeys: [masterKey] }, organization, {
    limit: 1000,
    onDifference: (one) => differences.push(one),
    onProgress: () => {},
  })
  await owner.close()
  expect(verified).toMatchObject({ ok: true, first_bad: null })
  expect(verified.position).toBeGreaterThan(750)
  expect(differences).toEqual([])
})
