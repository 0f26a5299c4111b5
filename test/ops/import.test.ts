import { spawn } from 'node:child_process'
import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import process from 'node:process'
import { fileURLToPath } from 'node:url'
import { decodeTime } from 'ulid'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { everyScope, type Headed, mint, type Reply, request } from '../support/contract/api.ts'
import { removeDirectory, type Server, startServer, temporaryDirectory } from '../support/service/server.ts'

const root = fileURLToPath(new URL('../../', import.meta.url))
const jwtSecret = 'a secret of the import tests, of 32 bytes and more'

// each of them starts several processes
vi.setConfig({ testTimeout: 120_000 })

let directory: string
beforeAll(async () => {
  directory = await temporaryDirectory()
})
afterAll(() => removeDirectory(directory))

interface Imported {
  code: number
  err: string
  // deno-lint-ignore no-explicit-any
  out: any
}

async function ops(words: string[]): Promise<Imported> {
  const child = spawn(process.execPath, ['run', '-A', 'src/ops/main.ts', ...words, '--json'], {
    cwd: root,
    env: { PATH: process.env.PATH, HOME: process.env.HOME, DATA_DIR: join(directory, 'data') },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let out = ''
  let err = ''
  child.stdout.on('data', (text) => out += text)
  child.stderr.on('data', (text) => err += text)
  const code = await new Promise<number>((resolve) => child.once('close', resolve))
  return { code, err, out: out ? JSON.parse(out) : null }
}

const newOrganization = (template: string) =>
  ops(['organization', 'create', '--name', 'X', '--template', template, '--external-id', `${template}-moved`])

async function moveIn(
  dialect: string,
  name: string,
  content: unknown,
  more: string[] = [],
): Promise<Imported> {
  const file = join(directory, name)
  await writeFile(file, typeof content === 'string' ? content : JSON.stringify(content))
  return await ops(['import', file, '--organization', `${dialect}-moved`, '--dialect', dialect, ...more])
}

/** Asks the service on the same data, in that organization. */
async function served(work: (ask: Ask) => Promise<void>): Promise<void> {
  const server: Server = await startServer({
    directory,
    environment: { JWT_SECRET: jwtSecret, DATA_DIR: join(directory, 'data') },
  })
  try {
    await work(async (organization, method, path, body) => {
      const headers: Headed = {
        Authorization: `Bearer ${await mint(jwtSecret, {
          org: organization,
          scope: [...everyScope, 'interviews:read'].join(' '),
        })}`,
      }
      return await request(server.url, method, path, body, headers)
    })
  } finally {
    await server.stop()
  }
}

type Ask = (
  organization: string,
  method: string,
  path: string,
  body?: unknown,
) => Promise<Reply>

const districtRows = [
  {
    id: '01kg82xqfx6fvr046d15hnfmjv',
    first: 'Jane',
    last: 'Doe',
    email: 'jane@example.com',
    language: 'de',
    roles: { '1c': 2, '1a': 1 },
    tags: ['none such'],
    archived: 0,
    avatar_url: null,
    district_id: '01jz',
    created_at: 1709942400000,
  },
  {
    id: 'old-2',
    first: 'Max',
    last: 'Roe',
    email: 'max@example.com',
    language: '?',
    archived: 1,
    created_at: 'x',
  },
  { id: 'old-3', first: '', last: 'Nobody', email: 'nobody@example.com' },
  { id: 'old-4', first: 'Jim', last: 'Poe', email: 'not an address' },
  { id: 'old-5', first: 'Jane', last: 'Again', email: 'JANE@example.com' },
  { first: 'No', last: 'Id', email: 'noid@example.com' },
]

describe('a district', () => {
  it('is told row by row, changes nothing by a dry run or the second time', async () => {
    await newOrganization('district')
    const expected = [
      { row: 1, outcome: 'imported', dropped: ['tags'] },
      { row: 2, outcome: 'imported', dropped: ['language', 'created_at'] },
      { row: 3, outcome: 'skipped', why: 'invalid', fields: ['first'] },
      { row: 4, outcome: 'skipped', why: 'invalid', fields: ['email'] },
      { row: 5, outcome: 'skipped', why: 'repeated' },
      { row: 6, outcome: 'skipped', why: 'invalid', fields: ['id'] },
    ]
    const summary = { rows: 6, imported: 2, unchanged: 0, skipped: 4, dry_run: false }
    for (const dry of [true, true, false]) {
      const { code, err, out } = await moveIn(
        'district',
        'people.json',
        districtRows,
        dry ? ['--dry-run'] : [],
      )
      expect({ code, err }).toEqual({ code: 1, err: '' })
      expect(out).toEqual({ ...summary, dry_run: dry, results: expected })
      expect(JSON.stringify(out)).not.toMatch(/jane|example/i)
    }
    const again = await moveIn('district', 'people.json', districtRows.slice(0, 2))
    expect(again).toMatchObject({ code: 0, out: { imported: 0, unchanged: 2, skipped: 0 } })

    await served(async (ask) => {
      const { body } = await ask('district-moved', 'GET', '/v1/people')
      expect(body.data).toHaveLength(1)
      const [jane] = body.data
      expect(jane).toMatchObject({
        name: 'Jane Doe',
        source: 'import',
        source_id: '01kg82xqfx6fvr046d15hnfmjv',
        created_at: '2024-03-09T00:00:00.000000Z',
        language: 'de',
        status: 'active',
      })
      expect(jane.roles).toMatchObject([{ key: '1c', rank: 'secondary' }, { key: '1a', rank: 'primary' }])
      // the id holds the time of creation
      expect(decodeTime(jane.id.toUpperCase())).toBe(1709942400000)
      const archived = await ask('district-moved', 'GET', '/v1/people?archived=true')
      expect(archived.body.data).toMatchObject([{ source_id: 'old-2', language: 'en' }])
      const { body: history } = await ask('district-moved', 'GET', `/v1/people/${jane.id}/events`)
      expect(history.data).toMatchObject([{ type: 'PersonImported', actor: 'ops', version: 1 }])

      const old = districtRows[0]!.id
      const shown = await ask('district-moved', 'GET', `/district/api/people/${old}`)
      expect([shown.status, shown.body.id]).toEqual([200, jane.id])
      const changed = await ask('district-moved', 'PATCH', '/district/api/people/old-2', { last: 'Moe' })
      expect([changed.status, changed.body.last]).toEqual([200, 'Moe'])
      expect((await ask('district-moved', 'GET', `/district/api/interviews/${old}`)).body).toEqual([])
      expect((await ask('district-moved', 'GET', '/district/api/people/old-3')).status).toBe(404)
    })
  })
})

describe('a workspace', () => {
  const row = (id: number | string, more: Record<string, unknown> = {}) => ({
    id,
    first_name: 'Chris',
    last_name: `W${id}`,
    email: `chris.${id}@example.com`,
    role: { id: 2 },
    groups: [],
    timezone: 8,
    suspended: false,
    created_at: '2016-09-16T10:39:25+00:00',
    ...more,
  })

  it('keeps integers as numbers where they are free, and counts on above them', async () => {
    await newOrganization('workspace')
    const numbers: Record<string, number> = {}
    const one = (number: number) => ({ first_name: 'N', last_name: 'N', email: `n${number}@example.com` })
    await served(async (ask) => {
      numbers.before = (await ask('workspace-moved', 'POST', '/workspace/v3/people', one(1))).body.id
      numbers.group = (await ask('workspace-moved', 'POST', '/workspace/v3/groups', { name: 'Ours' })).body.id
    })
    // their groups are not those that have the same numbers here
    const rows = [
      row(1, { groups: [numbers.group, 'ours'] }),
      row(12009183, { suspended: true }),
      row(numbers.before!),
      row('07'),
    ]
    expect(await moveIn('workspace', 'people.json', rows)).toMatchObject({
      code: 0,
      out: {
        imported: 4,
        results: [
          { outcome: 'imported', dropped: ['timezone', 'groups'] },
          { outcome: 'imported', dropped: ['timezone'] },
          { outcome: 'imported', dropped: ['timezone', 'number'] },
          { outcome: 'imported', dropped: ['timezone'] },
        ],
      },
    })
    await served(async (ask) => {
      const shown = async (id: number) =>
        (await ask('workspace-moved', 'GET', `/workspace/v3/people/${id}`)).body
      expect(await shown(1)).toMatchObject({
        last_name: 'W1',
        groups: [numbers.group],
        role: { id: 2 },
        created_at: '2016-09-16T10:39:25+00:00',
      })
      expect(await shown(12009183)).toMatchObject({ last_name: 'W12009183', suspended: true })
      expect(await shown(numbers.before!)).toMatchObject({ email: 'n1@example.com' })
      const { headers, body } = await ask('workspace-moved', 'POST', '/workspace/v3/people', one(2))
      expect(body.id).toBeGreaterThan(12009183)
      expect(headers.get('Location')).toMatch(new RegExp(`/${body.id}$`))
      expect(await shown(body.id)).toEqual(body)
      expect((await ask('workspace-moved', 'PUT', `/workspace/v3/people/${body.id}`, { title: 'T' })).body.id)
        .toBe(body.id)
      const all = (await ask('workspace-moved', 'GET', '/workspace/v3/people')).body
      expect(new Set(all.map(({ id }: { id: number }) => id)).size).toBe(6)
    })
    // free meanwhile or not: what was numbered stays as it is
    expect(await moveIn('workspace', 'people.json', rows)).toMatchObject({ code: 0, out: { unchanged: 4 } })
  })
})

describe('a church', () => {
  it('comes wrapped, or as CSV with quotes, line breaks and a byte order mark', async () => {
    await newOrganization('church')
    const users = [{
      id: 41,
      name: 'Ann Lee',
      email: 'ann@example.com',
      church_id: 1,
      role_id: 2,
      role_name: 'x',
      status: 'pending',
      created_at: '2020-01-02 03:04:05',
    }]
    expect(await moveIn('church', 'people.json', { success: true, users })).toMatchObject({
      code: 0,
      out: { imported: 1 },
    })
    const csv = '\ufeffid,name,email,phone,address,role_name,status\r\n' +
      '42,"Lee, Bob",bob@example.com,+12025550147,"1 Road\nTown",Leader,active\r\n' +
      '41,Ann Lee,ann@example.com,,,,\r\n' +
      '43,Cy,cy@example.com,12,,Nobody,\r\n'
    const { code, out } = await moveIn('church', 'people.csv', csv)
    expect(code).toBe(0)
    expect(out.results).toEqual([
      { row: 1, outcome: 'imported', dropped: [] },
      { row: 2, outcome: 'unchanged' },
      { row: 3, outcome: 'imported', dropped: ['phone', 'role_id'] },
    ])
    await served(async (ask) => {
      const shown = async (id: number) =>
        (await ask('church-moved', 'GET', `/church/api/people/${id}`)).body.user
      expect(await shown(41)).toMatchObject({
        name: 'Ann Lee',
        role_id: 2,
        status: 'pending',
        created_at: '2020-01-02 03:04:05',
      })
      expect(await shown(42)).toMatchObject({
        name: 'Lee, Bob',
        role_id: 3,
        phone: '+12025550147',
        address: '1 Road\nTown',
      })
      expect(await shown(43)).toMatchObject({ role_id: 5, status: 'active', phone: null })
    })
  })
})

it.each<[string, string, unknown, RegExp]>([
  ['no JSON', 'x.json', 'id,name', /^.*x\.json is not JSON; the name of a CSV file must end in \.csv\n$/],
  ['no list', 'x.json', { people: 3 }, /contains no list of people\n$/],
  ['broken CSV', 'x.csv', 'id,name\n1,"x', /is not CSV with a header: CSV_QUOTE_NOT_CLOSED in line \d+\n$/],
])('a file that is %s is told in one line', async (_, name, content, expected) => {
  const { code, err, out } = await moveIn('church', name, content)
  expect({ code, out }).toEqual({ code: 1, out: null })
  expect(err).toMatch(expected)
})

it('an organization that there is not, and a file that there is not, are told in one line', async () => {
  await writeFile(join(directory, 'empty.json'), '[]')
  const words = ['import', join(directory, 'empty.json'), '--dialect', 'native', '--organization']
  expect(await ops([...words, 'nowhere'])).toMatchObject({
    code: 1,
    err: 'the organization nowhere does not exist\n',
  })
  expect(await ops([...words, 'church-moved'])).toMatchObject({ code: 0, out: { rows: 0 } })
  const missing = await ops([
    'import',
    '/nowhere.json',
    '--dialect',
    'native',
    '--organization',
    'church-moved',
  ])
  expect(missing).toMatchObject({ code: 1, err: '/nowhere.json cannot be read: ENOENT\n' })
})
