import process from 'node:process'
import { neon, neonConfig, NeonDbError } from '@neondatabase/serverless'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { embeddedSession } from '../../dev/embedded_session.ts'
import { createNeonEndpoint, type NeonEndpoint } from '../../dev/neon_endpoint.ts'
import { startPglite } from '../../src/database/adapters/pglite.ts'

const databases: [string, () => Promise<NeonEndpoint>][] = [
  ['PGlite', async () => createNeonEndpoint(embeddedSession(await startPglite()))],
  ...(process.env.TEST_DATABASE_URL
    ? [
      ['PostgreSQL', () =>
        Promise.resolve(createNeonEndpoint({ connectionString: process.env.TEST_DATABASE_URL! }))] as [
          string,
          () => Promise<NeonEndpoint>,
        ],
    ]
    : []),
]

describe.each(databases)("Neon's driver before %s", (_kind, open) => {
  let endpoint: NeonEndpoint
  const client = neon('postgres://service:none@local.neon.tech/rollcall')
  beforeAll(async () => {
    endpoint = await open()
    neonConfig.fetchFunction = (_url: string, init: RequestInit) =>
      endpoint.fetch(new Request('http://neon/sql', init))
  })
  afterAll(async () => {
    neonConfig.fetchFunction = undefined
    await endpoint.close()
  })

  const ask = async (body: unknown, headers: Record<string, string> = {}) => {
    const reply = await endpoint.fetch(
      new Request('http://neon/sql', { method: 'POST', body: JSON.stringify(body), headers }),
    )
    return { status: reply.status, body: await reply.json() }
  }

  it('answers one query, by name and as arrays, with what the query was', async () => {
    const text = `select $1::int8 as big, $2::text as word, null::int as none, true as yes`
    expect(await client.query(text, ['9007199254740993', 'ü'])).toEqual([
      { big: '9007199254740993', word: 'ü', none: null, yes: true },
    ])
    const full = await client.query(text, ['1', 'x'], { arrayMode: true, fullResults: true })
    expect(full).toMatchObject({ command: 'SELECT', rowCount: 1, rows: [['1', 'x', null, true]] })
    expect(full.fields.map(({ name, dataTypeID }) => [name, dataTypeID])).toEqual([
      ['big', 20],
      ['word', 25],
      ['none', 23],
      ['yes', 16],
    ])
  })

  it('writes values as PostgreSQL does, or as JSON has them, in rows of either kind', async () => {
    const query = { query: `select 7 as n, true as yes, array[1, 2] as list` }
    const rows = async (raw: string, arrays: string) =>
      (await ask(query, { 'Neon-Raw-Text-Output': raw, 'Neon-Array-Mode': arrays })).body.rows
    expect(await rows('true', 'true')).toEqual([['7', 't', '{1,2}']])
    expect(await rows('true', 'false')).toEqual([{ n: '7', yes: 't', list: '{1,2}' }])
    expect(await rows('false', 'true')).toEqual([[7, true, [1, 2]]])
    expect(await rows('false', 'false')).toEqual([{ n: 7, yes: true, list: [1, 2] }])
  })

  it.each([
    ['ReadUncommitted', 'read uncommitted'],
    ['ReadCommitted', 'read committed'],
    ['RepeatableRead', 'repeatable read'],
    ['Serializable', 'serializable'],
  ])('a batch under %s', async (isolationLevel, level) => {
    const [[row]] = await client.transaction([client.query('show transaction_isolation')], {
      isolationLevel: isolationLevel as 'Serializable',
    }) as [[Record<string, unknown>]]
    expect(row.transaction_isolation).toBe(level)
  })

  it.each([[true, 'on'], [false, 'off']])(
    'a batch that is read only (%s) and deferrable',
    async (is, shown) => {
      const shows = ['transaction_read_only', 'transaction_deferrable']
      const results = await client.transaction(shows.map((name) => client.query(`show ${name}`)), {
        isolationLevel: 'Serializable',
        readOnly: is,
        deferrable: is,
      }) as Record<string, unknown>[][]
      expect(results.map(([row]) => Object.values(row!)[0])).toEqual([shown, shown])
    },
  )

  it('returns errors with what the driver knows, such as SQLSTATE, and undoes a batch', async () => {
    const error = await client.transaction([
      client.query('create table undone (id int)'),
      client.query('create temporary table twice (id int constraint once unique)'),
      client.query('insert into twice values (1), (1)'),
    ]).catch((error: unknown) => error)
    expect(error).toBeInstanceOf(NeonDbError)
    expect(error).toMatchObject({ code: '23505', constraint: 'once', table: 'twice', severity: 'ERROR' })
    expect((error as NeonDbError).detail).toContain('already exists')
    expect(await client.query(`select to_regclass('undone') as undone`)).toEqual([{ undone: null }])
    await expect(client.query('selec 1')).rejects.toMatchObject({ code: '42601', position: '1' })
    expect(await client.query('select 1 as n')).toEqual([{ n: 1 }])
  })

  it('takes many at once', async () => {
    const asked = Array.from(
      { length: 60 },
      (_, n) =>
        n % 2
          ? client.query('select $1::int as n', [n]).then(([row]) => row!.n)
          : client.transaction([client.query('select 1'), client.query('select $1::int as n', [n])])
            .then((results) => (results as { n: number }[][])[1]![0]!.n),
    )
    expect(await Promise.all(asked)).toEqual(asked.map((_, n) => n))
  })
})
