import { coalesce } from '../../../src/log/coalesce.ts'
import { createAppend } from '../../../src/log/append.ts'
import { assemble, parseEnvironment, type Parts, type Service } from '../../../src/service.ts'
import type { Database } from '../../../src/database/database.ts'
import { openBlobs } from '../../../src/storage/open_blobs.ts'
import { importSigningKeys } from '../../../src/log/signing_keys.ts'
import type { Bench } from '../given/bench.ts'
import { fakeSender } from '../fakes/sender.ts'

export const jwtSecret = 'a secret of at least thirty-two bytes'

/** The service on `database` as an entry puts it together: unlike the bench's, its clock runs. */
export async function assembled(
  { masterKeys, inTurn }: Bench,
  { database, files, replica }: { database: Database; files: string; replica?: Parts['replica'] },
): Promise<Service> {
  const parsed = parseEnvironment({ LOG: 'off', PUBLIC_URL: 'http://localhost', FILES: files })
  if (!parsed.ok) throw new Error(parsed.problems.join('\n'))
  return assemble({
    config: parsed.config,
    database,
    replica,
    append: coalesce(createAppend(database)),
    inTurn,
    jwtSecret,
    masterKeys,
    signingKeys: await importSigningKeys([{ id: 's1', key: new Uint8Array(32).fill(9) }]),
    sender: fakeSender(),
    blobs: openBlobs(parsed.config.files),
    forgetFiles: () => Promise.resolve(),
    wake: () => {},
    host: 'test',
    rebuildBudget: 1_000,
    addressOf: () => '127.0.0.1',
    asset: () => Promise.resolve(null),
    compareRoutines: true,
    addressIsCallers: false,
  })
}
