import { readFile } from 'node:fs/promises'
import process from 'node:process'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Database, sql } from '../../src/database/database.ts'
import { connectPostgres } from '../../src/database/adapters/postgres.ts'
import {
  asSuperAdmin,
  eventually,
  newOrganization,
  somebody,
  type TestOrganization,
} from '../support/contract/api.ts'
import { jwtSecret, mailFrom, masterKey, resendKey, serviceEnvironment } from '../support/contract/setup.ts'
import { startFakeResend } from '../support/fakes/resend.ts'
import { removeDirectory, temporaryDirectory } from '../support/service/server.ts'
import { createTestDatabase, type TestDatabase } from '../support/database/test_database.ts'
import { bundleWorker, startWorker, type WorkerServer } from '../support/service/worker.ts'

describe('the Worker before PostgreSQL by Hyperdrive', () => {
  let database: TestDatabase
  let owner: Database
  let resend: Awaited<ReturnType<typeof startFakeResend>>
  let directory: string
  let workerd: WorkerServer
  let club: TestOrganization

  beforeAll(async () => {
    database = await createTestDatabase(process.env.TEST_DATABASE_URL!)
    owner = connectPostgres(database.ownerUrl, { connections: 1 })
    resend = await startFakeResend(resendKey)
    directory = await temporaryDirectory()
    await bundleWorker(
      directory,
      ['HYPERDRIVE', 'HYPERDRIVE_READ'].map((binding) =>
        `[[hyperdrive]]\nbinding = "${binding}"\nid = "${binding.toLowerCase()}"\n`
      ).join(''),
    )
    workerd = await startWorker({
      bundle: directory,
      protocol: 'http',
      directory,
      environment: { ...serviceEnvironment(resend.url), SIGNING_KEY: masterKey },
      wranglerEnvironment: {
        CLOUDFLARE_HYPERDRIVE_LOCAL_CONNECTION_STRING_HYPERDRIVE: database.url,
        CLOUDFLARE_HYPERDRIVE_LOCAL_CONNECTION_STRING_HYPERDRIVE_READ: database.url,
      },
      cron: null,
    })
    club = await newOrganization({ url: workerd.url, jwtSecret })
  }, 120_000)
  afterAll(async () => {
    await workerd?.stop()
    await resend?.stop()
    await owner?.close()
    await database?.drop()
    await removeDirectory(directory)
  })

  async function allClosed() {
    await eventually('all connections are closed', async () => {
      const [row] = await owner.query(sql`select count(*) as open from pg_stat_activity
        where datname = current_database() and pid <> pg_backend_pid()`)
      return row!.open === 0
    })
  }

  const cron = async () => {
    const reply = await workerd.schedule()
    return [reply.status, await reply.text()]
  }

  it('creates, reads, changes, lists and deletes', async () => {
    const { id } = await club.person({ name: 'Grace Hopper' })
    const path = `/v1/people/${id}`
    expect((await club.api('GET', path)).body.name).toBe('Grace Hopper')
    const changed = await club.api('PATCH', path, { title: 'Rear Admiral' }, { 'If-Match': '"1"' })
    expect([changed.status, changed.body.title]).toEqual([200, 'Rear Admiral'])
    expect((await club.api('PATCH', path, { title: 'Dr' }, { 'If-Match': '"1"' })).status).toBe(412)
    const list = await club.api('GET', '/v1/people?q=hopper')
    expect([list.body.meta.total, list.body.data[0].version]).toEqual([1, 2])
    expect((await club.api('DELETE', path)).status).toBe(204)
    expect((await club.api('GET', path)).status).toBe(404)
  })

  it('is ready, and refuses by what the database says', async () => {
    expect((await fetch(`${workerd.url}/readyz`)).status).toBe(200)
    const { email } = await club.person()
    const again = await club.api('POST', '/v1/people', { name: 'Another', email })
    expect([again.status, again.body.code]).toEqual([422, 'email_taken'])
    const headers = { 'Idempotency-Key': 'hyperdrive' }
    const body = somebody()
    const first = await club.api('POST', '/v1/people', body, headers)
    const repeat = await club.api('POST', '/v1/people', body, headers)
    expect([repeat.status, repeat.body.id]).toEqual([201, first.body.id])
  })

  it('reads by the other binding what may lag', async () => {
    const { id } = await club.person()
    const token = await club.token(['people:read'])
    const reply = await club.api('GET', `/v1/people/${id}`, undefined, { Authorization: `Bearer ${token}` })
    expect(reply.status).toBe(200)
    expect(reply.headers.get('Rollcall-Position')).toMatch(new RegExp(`^${club.id}:\\d+$`))
  })

  it('sends mail after the reply, and by cron what was left over', async () => {
    const received = async (to: string) =>
      await (await fetch(`${resend.url}/received?to=${encodeURIComponent(to)}`)).json() as { from: string }[]
    const soon = somebody()
    expect((await club.api('POST', '/v1/people/invite', soon)).status).toBe(201)
    const [mail] = await eventually('mail after the reply', async () => {
      const mails = await received(soon.email)
      return mails.length > 0 && mails
    })
    expect(mail!.from).toBe(mailFrom)

    await fetch(`${resend.url}/refuse`, { method: 'POST', body: '[500]' })
    const late = somebody()
    expect((await club.api('POST', '/v1/people/invite', late)).status).toBe(201)
    await eventually('the provider has refused', async () => {
      const [row] = await owner.query(sql`select count(*) as waiting from outbox
        where kind = 'invitation_mail' and attempts > 0 and leased_until is null`)
      return row!.waiting === 1
    })
    await owner.query(sql`update outbox set due_at = now() where kind = 'invitation_mail'`)
    expect(await cron()).toEqual([200, 'ok'])
    expect(await received(late.email)).toHaveLength(1)
  })

  it('by cron finishes a rebuild', async () => {
    expect((await club.api('POST', '/v1/projections/people/rebuild')).status).toBe(202)
    await eventually('the rebuild is through', async () => {
      expect(await cron()).toEqual([200, 'ok'])
      const { body } = await club.api('GET', '/v1/projections')
      return body.data[0].generation === 2 && body.data[0].rebuild === null
    })
  })

  it('streams what is longer than a page', async () => {
    const other = await newOrganization({ url: workerd.url, jwtSecret })
    const emails = Array.from({ length: 500 }, (_, index) => `rower.${index}@example.com`)
    const { body } = await other.api('POST', '/v1/people/invite/bulk', { emails })
    expect(body.invited).toBe(500)
    const log = await other.api('GET', '/v1/events/export')
    const persons = log.text.split('\n').filter((line) => line.includes('PersonInvited'))
    expect([log.status, persons.length]).toEqual([200, 500])
    await allClosed()
  })

  it('requests of two organizations at once share no connection, and leave none behind', async () => {
    const other = await newOrganization({ url: workerd.url, jwtSecret })
    const clubs = [club, other]
    const people = await Promise.all(
      Array.from({ length: 20 }, (_, index) => clubs[index % 2]!.person({ name: `Of club ${index % 2}` })),
    )
    const replies = await Promise.all(
      people.map(({ id }, index) => clubs[index % 2]!.api('GET', `/v1/people/${id}`)),
    )
    expect(replies.every(({ status, body }, index) => status === 200 && body.name === `Of club ${index % 2}`))
      .toBe(true)
    const foreign = await Promise.all(
      people.map(({ id }, index) => clubs[(index + 1) % 2]!.api('GET', `/v1/people/${id}`)),
    )
    expect(foreign.every(({ status }) => status === 404)).toBe(true)
    const logs = await Promise.all(
      [workerd.logFile, `${workerd.logFile}.wrangler`].map((file) => readFile(file, 'utf8')),
    )
    expect(logs.join('')).not.toMatch(/different request|Uncaught|hang/i)
    await allClosed()
  })

  it('creates an organization and finds it', async () => {
    const headers = await asSuperAdmin({ url: workerd.url, jwtSecret })
    const reply = await club.api('GET', '/v1/organizations', undefined, headers)
    expect(reply.body.data.map(({ id }: { id: string }) => id)).toContain(club.id)
  })
})
