/**
 * Makes the fixture of a release: fills the database of a running service over HTTP and by `ops`, and keeps a
 * dump with everything that the upgrade test needs. It imports none of the service's modules, so it runs on
 * any release. It needs `pg_dump` and, in TEST_DATABASE_URL, the URL of a PostgreSQL superuser:
 *
 *     deno run -A test/releases/make.ts 2
 *
 * The folder must not exist: the fixture of a release is made once.
 */
import { Buffer } from 'node:buffer'
import { execFile } from 'node:child_process'
import { cp, mkdir, readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import process from 'node:process'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import {
  removeDirectory,
  runOps,
  type Server,
  startServer,
  temporaryDirectory,
} from '../support/service/server.ts'
import { createTestDatabase } from '../support/database/test_database.ts'
import { askedOf } from './asked.ts'
import { createClient } from './client.ts'
import type { Recorded } from './exchange.ts'
import { fill } from './fill.ts'
import type { Made } from './filling.ts'
import { leaveWork } from './leave_work.ts'
import { startProvider } from './provider.ts'

const release = process.argv[2]
const serverUrl = process.env.TEST_DATABASE_URL
if (!release || !/^[1-9]\d*$/.test(release) || !serverUrl) {
  console.error('usage: TEST_DATABASE_URL=postgres://… deno run -A test/releases/make.ts NUMBER')
  process.exit(1)
}

const run = promisify(execFile)
const key = (byte: number) => Buffer.alloc(32, byte).toString('base64')
const olderMasterKey = `k1:${key(11)}`

/** The settings that an upgraded service must be given again. */
const keys = {
  JWT_SECRET: 'a secret of the releases kept for tests, 32 bytes and more',
  MASTER_KEY: `k2:${key(12)},${olderMasterKey}`,
  SIGNING_KEY: `s1:${key(13)}`,
  PUBLIC_URL: 'https://people.example.com',
}

const head = `-- A role belongs to the cluster, not to the database: a new cluster lacks it.
do $$ begin
  create role rollcall_app nologin;
exception when duplicate_object or unique_violation then null;
end $$;

`

const folder = fileURLToPath(new URL(`./${release}/`, import.meta.url))
await mkdir(folder)
const directory = await temporaryDirectory()
const database = await createTestDatabase(serverUrl)
const provider = await startProvider()
let server = null as Server | null
try {
  await make()
} catch (error) {
  await removeDirectory(folder)
  throw error
} finally {
  await server?.kill()
  await provider.stop()
  await database.drop()
  await removeDirectory(directory)
}

async function make(): Promise<void> {
  const files = join(directory, 'files')
  const checkpoints = join(directory, 'checkpoints')
  const environment = {
    ...keys,
    DATABASE_URL: database.url,
    MIGRATE_DATABASE_URL: database.ownerUrl,
    DATA_DIR: join(directory, 'data'),
    FILES: files,
    RESEND_API_KEY: 're_releases',
    RESEND_BASE_URL: provider.url,
    MAIL_FROM: 'Rollcall <invitations@example.com>',
    LOG: 'json',
  }
  const client = createClient({ url: () => server!.url, secret: keys.JWT_SECRET })
  const opsBy = (MASTER_KEY: string) => async (...words: string[]) =>
    JSON.parse(await runOps([...words, '--json'], { ...environment, MASTER_KEY }))
  const ops = opsBy(keys.MASTER_KEY)

  server = await startServer({
    directory,
    environment: { ...environment, CHECKPOINT_TO: checkpoints, CHECKPOINT_INTERVAL: '1' },
  })
  const filling = { client, provider, ops, opsBefore: opsBy(olderMasterKey), directory }
  const made = await fill(filling)
  // a checkpoint of the last change is written by then
  await new Promise((resolve) => setTimeout(resolve, 3_000))
  const left = await leaveWork(filling, made)
  await server.kill()
  server = null

  await writeFile(join(folder, 'dump.sql'), await dump())
  await writeJson('keys.json', keys)
  await writeJson('checkpoint.json', await readCheckpoints(checkpoints))
  await cp(files, join(folder, 'files'), { recursive: true })

  provider.release()
  server = await startServer({ directory, environment })
  await writeJson('jwks.json', await client.do(null, 'GET /.well-known/jwks.json'))
  const recorded = await record(made)
  await writeJson('answers.json', recorded)
  await server.stop()
  server = null

  const checkpoint = join(folder, 'checkpoint.json')
  await ops('verify', '--checkpoint', checkpoint, '--keys', join(folder, 'jwks.json'))
  await ops('rebuild', '--dry-run')
  await runOps(['erased', made.ids.erin!], environment)
  await writeFile(join(folder, 'README.md'), await readme(recorded.exchanges.length))
  console.log(`${folder}: ${recorded.exchanges.length} answers`)

  async function record(made: Made): Promise<Recorded> {
    const at = new Date().toISOString()
    const exchanges: Recorded['exchanges'] = []
    for (const asked of askedOf(made)) exchanges.push({ ...asked, answer: await client.send(asked) })
    const broken = exchanges.filter(({ answer }) => answer.status >= 500)
    if (broken.length > 0) throw new Error(`${broken[0]!.path}: ${broken[0]!.answer.status}`)
    return { at, tokens: client.tokens, api_keys: client.apiKeys, exchanges, left }
  }
}

async function writeJson(name: string, value: unknown): Promise<void> {
  await writeFile(join(folder, name), `${JSON.stringify(value, null, 1)}\n`)
}

/** The database as one script of plain SQL, which a superuser of any cluster can run through any client. */
async function dump(): Promise<string> {
  const { stdout } = await run('pg_dump', [
    `--dbname=${database.ownerUrl}`,
    '--no-owner',
    '--no-comments',
    '--inserts',
    '--rows-per-insert=100',
    '--encoding=UTF8',
  ], { env: { ...process.env, PGTZ: 'UTC' }, maxBuffer: 2 ** 28 })
  // commands of psql, which newer releases of pg_dump write
  const script = stdout.replace(/^\\(un)?restrict .*\n/gm, '')
  return `${head}${script.trimEnd()}\n\nRESET ALL;\n`
}

/** The first and the last checkpoint of each organization. */
async function readCheckpoints(directory: string): Promise<unknown[]> {
  const checkpoints: unknown[] = []
  for (const organization of (await readdir(directory)).sort()) {
    const names = (await readdir(join(directory, organization))).sort()
    for (const name of new Set([names[0]!, names.at(-1)!])) {
      checkpoints.push(JSON.parse(await readFile(join(directory, organization, name), 'utf8')))
    }
  }
  return checkpoints
}

async function readme(count: number): Promise<string> {
  const { stdout: commit } = await run('git', [
    'log',
    '-1',
    '--format=%h of %as',
    '--',
    'src',
    'events',
    'projections',
  ])
  return `# Release ${release}

The database of the service of commit ${commit.trim()}, made once by

    deno run -A test/releases/make.ts ${release}

**Never edit these files, and never make them again.** Every later release must bring this database up to date
and give the same answers; \`test/releases/upgrade.test.ts\` checks it. When an answer differs, the code is
wrong.

| file | content |
|---|---|
| \`dump.sql\` | the database, by \`pg_dump\`, as plain SQL for an empty database on any cluster |
| \`files/\` | the sealed files of its people |
| \`keys.json\` | the service's settings; these keys open nothing else |
| \`checkpoint.json\`, \`jwks.json\` | signed checkpoints of its log, and the public keys |
| \`answers.json\` | ${count} requests and the answers of that service, and the claims of the tokens |

All people are invented.
`
}
