import { spawn } from 'node:child_process'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import process from 'node:process'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { removeDirectory, temporaryDirectory } from '../support/service/server.ts'

const root = fileURLToPath(new URL('../../', import.meta.url))

let directory: string
let dataDir: string
beforeAll(async () => {
  directory = await temporaryDirectory()
  dataDir = join(directory, 'data')
})
afterAll(() => removeDirectory(directory))

it('creates an organization in the embedded database, and prints it as JSON only', async () => {
  const words = [
    'organization',
    'create',
    '--name',
    'Grace',
    '--external-id',
    'grace',
    '--template',
    'church',
  ]
  const created = await ops([...words, '--json'])
  expect(created).toMatchObject({ code: 0, err: '' })
  expect(JSON.parse(created.out)).toMatchObject({ number: 1, name: 'Grace', template: 'church' })
  expect(await ops(words)).toEqual({ code: 1, out: '', err: 'another organization has this external id\n' })

  const status = await ops(['status', '--json'])
  expect(JSON.parse(status.out)).toMatchObject({
    database: 'embedded',
    migrations: { state: 'current' },
    organizations: 1,
    events: 6,
    people: { current: 0, archived: 0 },
    outbox: { rows: {}, overdue: 0 },
  })
})

it('creates an organization with an owner, and prints the link where no provider mails it', async () => {
  const words = ['organization', 'create', '--name', 'Grace II', '--owner', 'jane@example.com', '--json']
  const created = await ops(words)
  expect(created).toMatchObject({ code: 0, err: '' })
  const { owner } = JSON.parse(created.out)
  expect(owner).toEqual({
    id: expect.stringMatching(/^[0-7][0-9a-hjkmnp-tv-z]{25}$/),
    link: expect.stringMatching(/^http:\/\/localhost:\d+\/invitations\/\S+$/),
  })
  for (const wrong of [['--owner', 'jane'], ['--owner-name', 'Jane']]) {
    const refused = await ops(['organization', 'create', '--name', 'Grace III', ...wrong])
    expect([wrong, refused.code, refused.out]).toEqual([wrong, 1, ''])
    expect(refused.err).toContain('owner')
  }
})

it('--version prints the version of deno.json and nothing else', async () => {
  const { version } = JSON.parse(await readFile(join(root, 'deno.json'), 'utf8'))
  expect(await ops(['--version'])).toEqual({ code: 0, out: `${version}\n`, err: '' })
})

it('has nothing to migrate where the database was opened before', async () => {
  expect(await ops(['migrate', '--json'])).toEqual({ code: 0, out: '{"applied":[]}\n', err: '' })
})

it('reports in one line that another process has the database, until that process is killed', async () => {
  const holder = spawn(process.execPath, [
    'eval',
    `const { lockDataDir } = await import('${root}src/database/data_dir_lock.ts')
    await lockDataDir('${dataDir}')
    console.log('locked')
    setInterval(() => {}, 1000)`,
  ], { stdio: ['ignore', 'pipe', 'inherit'] })
  await new Promise((resolve) => holder.stdout.once('data', resolve))
  const refused = await ops(['status'])
  expect(refused).toMatchObject({ code: 1, out: '' })
  expect(refused.err).toMatch(/^the embedded database in .* is in use by another process.*\n$/)
  // a token needs no database: it is wanted while the server runs
  expect((await ops(['token', '--organization', 'grace'])).out).toMatch(/^[\w-]+\.[\w-]+\.[\w-]+\n$/)

  const ended = new Promise((resolve) => holder.once('exit', resolve))
  holder.kill('SIGKILL')
  await ended
  expect((await ops(['status'])).code).toBe(0)
})

it.each<[string, Record<string, string>, RegExp]>([
  ['a wrong setting', { PORT: 'x', JWT_SECRET: 'short' }, /^PORT must .*\nJWT_SECRET must .*\n$/],
  [
    'a database that is away',
    { DATABASE_URL: 'postgres://u@127.0.0.1:1/x' },
    /^the database cannot be reached: .*\n$/,
  ],
])('tells %s in a line each, without a stack trace', async (_, environment, expected) => {
  const { code, out, err } = await ops(['status'], environment)
  expect({ code, out }).toEqual({ code: 1, out: '' })
  expect(err).toMatch(expected)
})

it.each([
  'migrate',
  'token',
  'organization create',
  'status',
  'rewrap',
  'verify',
  'export',
  'import',
  'rebuild',
  'erased',
  'erase-again',
  'restored',
])(
  '%s --help shows an example',
  async (command) => {
    const { code, out } = await ops([...command.split(' '), '--help'])
    expect(code).toBe(0)
    expect(out).toContain(`Example:\n  deno task ops ${command}`)
  },
)

/** The operators' commands as they run them. */
async function ops(words: string[], environment: Record<string, string> = {}) {
  const child = spawn(process.execPath, ['run', '-A', 'src/ops/main.ts', ...words], {
    cwd: root,
    env: { PATH: process.env.PATH, HOME: process.env.HOME, DATA_DIR: dataDir, ...environment },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let out = ''
  let err = ''
  child.stdout.on('data', (text) => out += text)
  child.stderr.on('data', (text) => err += text)
  const code = await new Promise((resolve) => child.once('close', resolve))
  return { code, out, err }
}
