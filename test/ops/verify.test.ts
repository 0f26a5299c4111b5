import { Buffer } from 'node:buffer'
import { spawn } from 'node:child_process'
import { readFile, stat, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import process from 'node:process'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { signCheckpoint } from '../../src/log/checkpoint.ts'
import { listOrganizations, verifyOrganization } from '../../src/log/verify.ts'
import { type Database, sql } from '../../src/database/database.ts'
import { connectPostgres } from '../../src/database/adapters/postgres.ts'
import { importSigningKeys } from '../../src/log/signing_keys.ts'
import { removeDirectory, temporaryDirectory } from '../support/service/server.ts'
import { moreHistory, newHistory, rehash, tamperings } from '../support/database/tamper.ts'
import { createTestDatabase, type TestDatabase } from '../support/database/test_database.ts'
import { type Bench, createBench } from '../support/given/bench.ts'
import { onDatabases } from '../support/database/fixture.ts'

const seed = Buffer.alloc(32, 9)
const options = { checkpoints: [], progress: () => {} }

async function headOf(owner: Database, organization: string) {
  const [row] = await owner.query(sql`
    select position, encode(hash, 'hex') as hash from heads where organization_id = ${organization}`)
  return row as { position: number; hash: string }
}

describe.each(onDatabases)('`verifyOrganization()` on %s', (_, it) => {
  it('verifies an untouched log, erased people and checkpoints', async ({ owner, workbench: bench }) => {
    const organization = await newHistory(bench)
    const early = await headOf(owner, organization)
    await moreHistory(bench, organization, 5)
    const late = await headOf(owner, organization)
    const deleted = await owner.query(sql`
      select from events where organization_id = ${organization} and type = 'PersonDeleted'`)
    expect(deleted).toHaveLength(5)
    expect(await verifyOrganization(owner, organization, { ...options, checkpoints: [early, late] }))
      .toEqual({ id: organization, position: late.position, ok: true, first_bad: null })
  })

  it.for(tamperings)('$name', async ({ tamper, unaided, withCheckpoint }, { owner, workbench: bench }) => {
    const organization = await newHistory(bench)
    const checkpoint = await headOf(owner, organization)
    const last = checkpoint.position
    await tamper(owner, organization, last)
    const alone = await verifyOrganization(owner, organization, options)
    expect(alone.first_bad).toEqual(unaided?.(last) ?? null)
    const aided = await verifyOrganization(owner, organization, {
      ...options,
      checkpoints: [checkpoint],
    })
    expect(aided).toMatchObject({ ok: false, first_bad: withCheckpoint(last) })
  })

  it('finds by a checkpoint a tail that was cut and grew again', async ({ owner, workbench: bench }) => {
    const organization = await newHistory(bench)
    const checkpoint = await headOf(owner, organization)
    const last = checkpoint.position
    await owner.query(sql`delete from person_keys where organization_id = ${organization}`)
    await owner.query(sql`
      delete from events where organization_id = ${organization} and position > ${last - 5}`)
    // whose numbers are positions that are given again
    await owner.query(sql`
      delete from people where organization_id = ${organization} and number > ${last - 5}`)
    await rehash(owner, organization, last - 5)
    await moreHistory(bench, organization, 5)
    expect(await verifyOrganization(owner, organization, options)).toMatchObject({ ok: true })
    expect(await verifyOrganization(owner, organization, { ...options, checkpoints: [checkpoint] }))
      .toMatchObject({ first_bad: { position: last, reason: 'checkpoint_mismatch' } })
  })

  it('asks no function of the database, which may have changed', async ({ owner, workbench: bench }) => {
    const organization = await newHistory(bench)
    await owner.query(
      sql`update events set reason = 'x' where organization_id = ${organization} and position = 9`,
    )
    await owner.query(sql`alter function netstring(text) rename to netstring_once`)
    try {
      expect((await verifyOrganization(owner, organization, options)).first_bad?.position).toBe(9)
    } finally {
      await owner.query(sql`alter function netstring_once(text) rename to netstring`)
    }
  })

  it('finds organizations by their events when the head is gone', async ({ owner, workbench: bench }) => {
    const organization = await newHistory(bench)
    await owner.query(sql`delete from heads where organization_id = ${organization}`)
    expect((await listOrganizations(owner)).map(({ id }) => id)).toContain(organization)
  })
})

describe.runIf(process.env.TEST_DATABASE_URL)('`ops verify` and `ops export`', () => {
  let database: TestDatabase
  let owner: ReturnType<typeof connectPostgres>
  let service: ReturnType<typeof connectPostgres>
  let bench: Bench
  let directory: string
  let environment: Record<string, string>
  beforeAll(async () => {
    database = await createTestDatabase(process.env.TEST_DATABASE_URL!)
    owner = connectPostgres(database.ownerUrl, { connections: 2 })
    service = connectPostgres(database.url)
    bench = createBench(service)
    directory = await temporaryDirectory()
    environment = {
      DATABASE_URL: database.ownerUrl,
      DATA_DIR: join(directory, 'data'),
      MASTER_KEY: Buffer.alloc(32, 7).toString('base64'),
      SIGNING_KEY: `s1:${seed.toString('base64')}`,
    }
  })
  afterAll(async () => {
    await owner.close()
    await service.close()
    await database.drop()
    await removeDirectory(directory)
  })

  const keys = importSigningKeys([{ id: 's1', key: seed }])
  const file = (name: string) => join(directory, name)

  async function writeCheckpoint(name: string, organization: string) {
    const { position, hash } = await headOf(owner, organization)
    const checkpoint = await signCheckpoint(await keys, { organization, position, hash }, Date.now())
    await writeFile(file(name), JSON.stringify(checkpoint))
    return checkpoint
  }

  it.each(tamperings.slice(0, 7))(
    '$name: one line, and the status',
    { timeout: 60_000 },
    async (tampering) => {
      const organization = await newHistory(bench)
      const { position: last } = await writeCheckpoint('checkpoint.json', organization)
      await tampering.tamper(owner, organization, last)
      const words = ['verify', '--organization', organization]
      if (tampering.unaided) {
        const { position, reason } = tampering.unaided(last)
        const { code, out } = await ops(words, environment)
        expect(code).toBe(1)
        expect(out).toMatch(new RegExp(`^${organization}: position ${position}: ${reason}: .+\\n$`))
      }
      const { code, out, err } = await ops(
        [...words, '--checkpoint', file('checkpoint.json'), '--json'],
        environment,
      )
      const position = (await owner.query(sql`
      select max(position) as last from events where organization_id = ${organization}`))[0]!.last
      expect({ code, err }).toEqual({ code: 1, err: '' })
      expect(JSON.parse(out)).toEqual({
        ok: false,
        organizations: [{ id: organization, position, ok: false, first_bad: tampering.withCheckpoint(last) }],
      })
    },
  )

  it(
    'an export verifies without the database, alone or in parts, opened or sealed; a tampered one does not',
    {
      timeout: 60_000,
    },
    async () => {
      const organization = await newHistory(bench)
      const middle = await writeCheckpoint('middle.json', organization)
      await moreHistory(bench, organization, 5)
      const late = await writeCheckpoint('late.json', organization)
      const exported = await ops(
        ['export', '--organization', organization, '--output', file('all.ndjson'), '--json'],
        environment,
      )
      expect(JSON.parse(exported.out)).toEqual({
        organization,
        events: late.position,
        position: late.position,
        hash: late.hash,
        output: file('all.ndjson'),
      })
      expect((await stat(file('all.ndjson'))).mode & 0o777).toBe(0o600)
      const noted = await owner.query(
        sql`select actor, route from event_reads where organization_id = ${organization}`,
      )
      expect(noted).toEqual([{ actor: 'ops', route: 'ops export' }])
      await ops(
        ['export', '--organization', organization, '--sealed', '--output', file('sealed.ndjson')],
        environment,
      )
      const rest = ['export', '--organization', organization, '--after', String(middle.position)]
      await writeFile(file('rest.ndjson'), (await ops(rest, environment)).out)

      const offline = { DATA_DIR: file('nowhere') }
      await writeFile(file('jwks.json'), JSON.stringify((await keys).published))
      const proof = (name: string) => ['--checkpoint', file(name), '--keys', file('jwks.json')]
      const verify = (words: string[]) => ops(['verify', '--file', ...words], offline)

      const fine = {
        code: 0,
        err: '',
        out: `${organization}: ${late.position} events, all unchanged since they were appended\n`,
      }
      const opened = {
        ...fine,
        out: expect.stringMatching(/^\w+: \d+ events, all unchanged .+; not proved: \d+ shown values .+\n$/),
      }
      expect(await verify([file('all.ndjson')])).toEqual(opened)
      expect(await verify([file('all.ndjson'), ...proof('middle.json')])).toEqual(opened)
      expect(await verify([file('sealed.ndjson'), ...proof('late.json')])).toEqual(fine)
      expect(await verify([file('rest.ndjson'), ...proof('middle.json')])).toMatchObject({ code: 0 })
      const unproved = await verify([file('rest.ndjson')])
      expect(unproved).toMatchObject({ code: 1 })
      expect(unproved.out).toContain(`position ${middle.position + 1}: checkpoint_needed`)

      const lines = (await readFile(file('all.ndjson'), 'utf8')).trimEnd().split('\n')
      expect(lines.join('')).toContain('Ann Lee')
      expect(await readFile(file('sealed.ndjson'), 'utf8')).not.toContain('Ann')
      await writeFile(
        file('changed.ndjson'),
        lines.join('\n').replace('"position":9,', '"position":9,"actor":"me",').replace(
          /("position":9,"actor":"me",.*?)"actor":"user_1"/,
          '$1"was":"user_1"',
        ),
      )
      expect((await verify([file('changed.ndjson')])).out).toContain('position 9: hash_mismatch')
      await writeFile(file('cut.ndjson'), lines.slice(0, -3).join('\n'))
      expect(await verify([file('cut.ndjson')])).toMatchObject({ code: 0 })
      expect((await verify([file('cut.ndjson'), ...proof('late.json')])).out)
        .toContain(`position ${late.position - 2}: history_shorter_than_checkpoint`)
      await writeFile(
        file('broken.ndjson'),
        [...lines.slice(0, 4), '{"not": "an event"}', ...lines.slice(4)].join('\n'),
      )
      expect((await verify([file('broken.ndjson')])).out).toContain('position 5: malformed')
    },
  )

  it('a checkpoint that was not signed by the keys is refused in a line of its own', async () => {
    const organization = await newHistory(bench)
    const checkpoint = await writeCheckpoint('good.json', organization)
    const forged = { ...checkpoint, position: 3 }
    await writeFile(file('forged.ndjson'), [checkpoint, forged].map((one) => JSON.stringify(one)).join('\n'))
    const { code, out } = await ops(
      ['verify', '--organization', organization, '--checkpoint', file('forged.ndjson')],
      environment,
    )
    expect(code).toBe(1)
    const [refused, verified] = out.split('\n')
    expect(refused).toMatch(/forged\.ndjson: checkpoint 2 rejected: /)
    expect(verified).toMatch(/all unchanged since they were appended$/)
    const unknown = await ops(['verify', '--checkpoint', file('good.json')], {
      ...environment,
      SIGNING_KEY: '',
      DATA_DIR: file('nowhere'),
    })
    expect(unknown).toMatchObject({ code: 1, out: '' })
    expect(unknown.err).toMatch(/^set SIGNING_KEY or give --keys FILE: /)
  })

  it('an organization of which only a checkpoint is left is missed', async () => {
    const organization = await newHistory(bench)
    await writeCheckpoint('gone.json', organization)
    for (const table of ['events', 'heads']) {
      await owner.query({
        text: `delete from ${table} where organization_id = $1`,
        parameters: [organization],
      })
    }
    const { out } = await ops(['verify', '--checkpoint', file('gone.json')], environment)
    expect(out).toContain(`${organization}: position 1: history_shorter_than_checkpoint`)
  })
})

const root = fileURLToPath(new URL('../../', import.meta.url))

async function ops(words: string[], environment: Record<string, string>) {
  const child = spawn(process.execPath, ['run', '-A', 'src/ops/main.ts', ...words], {
    cwd: root,
    env: { PATH: process.env.PATH, HOME: process.env.HOME, ...environment },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let out = ''
  let err = ''
  child.stdout.setEncoding('utf8').on('data', (text) => out += text)
  child.stderr.setEncoding('utf8').on('data', (text) => err += text)
  const code = await new Promise((resolve) => child.once('close', resolve))
  return { code, out, err }
}
