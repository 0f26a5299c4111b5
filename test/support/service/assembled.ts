import { coalesce } from '../../../src/log/coalesce.ts'
import { createAppend } from '../../../src/log/append.ts'
import { assemble, type Parts } from '../../../src/service.ts'
import { parseConfig } from '../../../src/config/config.ts'
import type { Database } from '../../../src/database/database.ts'
import type { Deps } from '../../../src/deps.ts'
import { openBlobs } from '../../../src/storage/open_blobs.ts'
import { importSigningKeys } from '../../../src/log/signing_keys.ts'
import type { Bench } from '../given/bench.ts'
import { fakeSender } from '../fakes/sender.ts'

export const jwtSecret = 'a secret of at least thirty-two bytes'

/** What an entry would put together on `database`: unlike the bench's, its clock runs. */
export async function assembledDeps(
  { masterKeys, inTurn }: Bench,
  { database, files, replica }: { database: Database; files: string; replica?: Parts['replica'] },
): Promise<Deps> {
  const parsed = parseConfig({ LOG: 'off', PUBLIC_URL: 'http://localhost', FILES: files })
  if (!parsed.ok) throw new Error(parsed.problems.join('\n'))
  const { deps } = assemble({
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
    addressOf: () => '127.0.0.1',
    asset: () => Promise.resolve(null),
    compareRoutines: true,
  })
  return deps
}
