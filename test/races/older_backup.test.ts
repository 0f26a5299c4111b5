import { execFile } from 'node:child_process'
import { readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import process from 'node:process'
import { promisify } from 'node:util'
import postgres from 'postgres'
import { afterAll, beforeAll, expect, it } from 'vitest'
import {
  eventually,
  newOrganization,
  openOrganization,
  request,
  somebody,
  type TestOrganization,
} from '../support/contract/api.ts'
import { jwtSecret, serviceEnvironment } from '../support/contract/setup.ts'
import { createTestDatabase, type TestDatabase } from '../support/database/test_database.ts'
import {
  removeDirectory,
  runOps,
  type Server,
  startServer,
  temporaryDirectory,
} from '../support/service/server.ts'

const run = promisify(execFile)

let database: TestDatabase
let directory: string
let kept: string
let environment: Record<string, string>
let server: Server | null = null
beforeAll(async () => {
  database = await createTestDatabase(process.env.TEST_DATABASE_URL!)
  directory = await temporaryDirectory()
  kept = join(directory, 'checkpoints')
  environment = {
    ...serviceEnvironment('http://127.0.0.1:9'),
    DATABASE_URL: database.url,
    DATABASE_READ_URL: database.url,
    CHECKPOINT_TO: kept,
    CHECKPOINT_INTERVAL: '1',
    SIGNING_KEY: `k1:${btoa('s'.repeat(32))}`,
  }
})
afterAll(async () => {
  await server?.kill()
  await database.drop()
  await removeDirectory(directory)
})

const start = async () => server = await startServer({ environment, directory })
const stop = async () => {
  await server!.stop()
  server = null
}
const owned = () => ({ ...environment, DATABASE_URL: database.ownerUrl, DATABASE_READ_URL: '' })
const ops = (...words: string[]) => runOps(words, owned())
const log = () => readFile(server!.logFile, 'utf8')

async function restore(dump: string): Promise<void> {
  const name = new URL(database.ownerUrl).pathname.slice(1)
  const superuser = postgres(process.env.TEST_DATABASE_URL!, { max: 1, onnotice: () => {} })
  await superuser.unsafe(`drop database ${name} with (force)`)
  await superuser.unsafe(`create database ${name}`)
  await superuser.end()
  await run('psql', ['--quiet', `--dbname=${database.ownerUrl}`, `--file=${dump}`], { maxBuffer: 2 ** 26 })
  await ops('migrate')
}

it(
  'an older backup is noticed and acknowledged, and its people are erased again',
  async () => {
    await start()
    const first = await newOrganization({ url: server!.url, jwtSecret })
    const ada = await first.person()
    const bob = await first.person()
    const dump = join(directory, 'backup.sql')
    await run('pg_dump', [`--dbname=${database.ownerUrl}`, `--file=${dump}`])

    // after the backup: Ada is erased, and somebody comes who will not be there any more
    expect((await first.api('DELETE', `/v1/people/${ada.id}`)).status).toBe(204)
    const lost = await first.api('POST', '/v1/people', somebody())
    expect(lost.status).toBe(201)
    const position = lost.headers.get('Rollcall-Position')!
    const { next_cursor: _, data } = (await first.api('GET', '/v1/events?order=desc&limit=1')).body
    const head = data[0].position as number
    const held = (await first.api('GET', '/v1/events/checkpoint')).body
    await eventually('the checkpoint of the head', async () => (await checkpoints(first)).includes(head))
    await stop()
    const before = await statements(first)
    expect(before.flatMap(({ erased }) => erased)).toEqual([ada.id])

    await restore(dump)
    await start()
    const again = openOrganization({ url: server!.url, jwtSecret }, first.settings)
    await eventually('the notice', async () => (await log()).includes('"code":"log_older_than_checkpoint"'))
    expect(await request(server!.url, 'GET', '/readyz')).toMatchObject({
      status: 200,
      body: { status: 'ready', warnings: ['log_older_than_checkpoint'] },
    })
    expect((await again.api('GET', '/v1/health')).body).toMatchObject({
      status: 'attention',
      concerns: [{ code: 'log_older_than_checkpoint' }],
    })
    // a position of the history that is gone is refused, acknowledged or not
    expect(await again.api('GET', `/v1/events?after=${head}`)).toMatchObject({
      status: 409,
      body: { code: 'log_restored' },
    })
    const kept = { 'Rollcall-Position': position }
    expect((await again.api('GET', '/v1/people', undefined, kept)).body.code).toBe('log_restored')
    await stop()
    await expect(ops('verify', '--checkpoint', await fileOf(held))).rejects.toThrow('checkpoint')

    expect(await ops('restored', '--reason', 'a broken disk')).toContain('begins after position')
    const erased = JSON.parse(await ops('erase-again', '--json'))
    expect(erased).toMatchObject({ ok: true, erased: [{ organization: first.id, person: ada.id }] })
    expect(JSON.parse(await ops('erase-again', '--json')).erased).toEqual([])
    expect(await ops('verify', '--checkpoint', await fileOf(held))).toContain('LogRestored acknowledges')
    expect(JSON.parse(await ops('status', '--json')).concerns).toEqual([])

    await start()
    const after = openOrganization({ url: server!.url, jwtSecret }, first.settings)
    expect(await request(server!.url, 'GET', '/readyz')).toMatchObject({ body: { status: 'ready' } })
    expect((await after.api('GET', `/v1/people/${ada.id}`)).status).toBe(404)
    expect((await after.api('GET', `/v1/people/${bob.id}`)).status).toBe(200)
    await eventually('no file of Ada', async () => (await ops('erased', ada.id)).includes('nothing'))

    // positions are used again: one of before is refused although the log has grown past it
    for (let added = 0; added < 5; added++) await after.person()
    for (const path of [`/v1/events?after=${head}`, `/v1/events/export?after=${head}`]) {
      expect(await after.api('GET', path)).toMatchObject({ status: 409, body: { code: 'log_restored' } })
    }
    expect((await after.api('GET', `/v1/events/checkpoint?erased_since=${head}`)).status).toBe(409)
    expect((await after.api('GET', '/v1/people', undefined, kept)).status).toBe(409)
    const page = (await after.api('GET', '/v1/events?after=1&limit=1')).body
    expect(page.epoch).toBeGreaterThan(0)
    expect((await after.api('GET', `/v1/events?after=${head}&epoch=${page.epoch}`)).status).toBe(200)
    const read = await after.api('GET', '/v1/people')
    const own = read.headers.get('Rollcall-Position')!
    expect(own).toMatch(new RegExp(`^${first.id}:\\d+:${page.epoch}$`))
    expect((await after.api('GET', '/v1/people', undefined, { 'Rollcall-Position': own })).status).toBe(200)
    const checkpoint = (await after.api('GET', '/v1/events/checkpoint?erased_since=0')).body
    expect(checkpoint).toMatchObject({ epoch: page.epoch, erased: [ada.id], erased_since: 0 })

    // checkpoints go on under names of the epoch
    await eventually(
      'a checkpoint of the epoch',
      async () => (await statements(after)).some(({ epoch }) => epoch === page.epoch),
    )
    expect(await log()).not.toContain('checkpoint_contradicted')
    await stop()
    expect(await ops('verify', '--checkpoint', await fileOf(checkpoint))).toContain('all unchanged')
  },
  240_000,
)

async function fileOf(checkpoint: unknown): Promise<string> {
  const path = join(directory, 'held.json')
  await writeFile(path, JSON.stringify(checkpoint))
  return path
}

/** The positions of the checkpoints that were written. */
const checkpoints = async (organization: TestOrganization) =>
  (await statements(organization)).map(({ position }) => position)

async function statements({ id }: TestOrganization) {
  const names = await readdir(join(kept, id)).catch(() => [])
  const texts = await Promise.all(
    names.filter((name) => name.endsWith('.json')).map((name) => readFile(join(kept, id, name), 'utf8')),
  )
  return texts.map((text) => JSON.parse(text) as { position: number; epoch?: number; erased: string[] })
}
