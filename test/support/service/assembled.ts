import { coalesce } from '../../../src/log/coalesce.ts'
import { createAppend } from '../../../src/log/append.ts'
import { assemble, parseEnvironment, type Parts, type Service } from '../../../src/service.ts'
import type { Database } from '../../../src/database/database.ts'
import { openBlobs } from '../../../src/storage/open_blobs.ts'
import { importSigningKeys } from '../../../src/log/signing_keys.ts'
import type { Bench } from '../given/bench.ts'
import { bearer, mint } from '../contract/api.ts'
import { fakeSender } from '../fakes/sender.ts'
import { removeDirectory, temporaryDirectory } from './server.ts'

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

/**
 * The assembled service with a directory for files, which `close` removes, and `ask`, which sends a request
 * with a token for one organization: a body is sent as JSON, or as a form if it is one.
 */
export async function assembledFor(
  bench: Bench,
  { database, organization, subject, scope }: {
    database: Database
    organization: string
    subject: string
    scope: string
  },
) {
  const files = await temporaryDirectory()
  const { app, deps } = await assembled(bench, { database, files })
  const token = await mint(jwtSecret, { org: organization, sub: subject, scope })

  async function ask(method: string, path: string, body?: unknown, headers = {}) {
    const form = body instanceof FormData
    const type: Record<string, string> = form ? {} : { 'Content-Type': 'application/json' }
    const response = await app.request(path, {
      method,
      headers: { ...bearer(token), ...type, ...headers },
      ...(body !== undefined && { body: form ? body : JSON.stringify(body) }),
    })
    const text = await response.text()
    return { status: response.status, body: text ? JSON.parse(text) : null }
  }
  return { app, deps, ask, close: () => removeDirectory(files) }
}
