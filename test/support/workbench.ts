import { randomBytes } from 'node:crypto'
import process from 'node:process'
import postgres from 'postgres'
import { defaultRoles, defaultTemplate } from '../../src/domain/templates.ts'
import { foundOrganization } from '../../src/operations/found_organization.ts'
import { runCommand } from './commands.ts'
import { createAndInvite } from '../../src/domain/invitation.ts'
import { newId } from '../../src/new_id.ts'
import { createCommandDeps } from '../../src/service.ts'
import { newToken } from '../../src/operations/invitation_token.ts'
import { createTurns } from '../../src/commands/turns.ts'
import type { Database } from '../../src/database/database.ts'
import { migrate } from '../../src/database/migrate.ts'
import { openPglite } from '../../src/database/adapters/pglite.ts'
import { connectPostgres } from '../../src/database/adapters/postgres.ts'
import { type JobDeps, jobs } from '../../src/jobs/index.ts'
import type { Delivery, Message } from '../../src/jobs/invitation_mail/message.ts'
import { createWorker, type WorkerDeps } from '../../src/jobs/worker.ts'

/** The databases to run a test on: PGlite, and PostgreSQL where TEST_DATABASE_URL names a superuser's. */
export const databases: [string, () => Promise<OpenedDatabase>][] = [
  ['PGlite', openEmbedded],
  ...(process.env.TEST_DATABASE_URL
    ? [
      ['PostgreSQL', () => createOnServer(process.env.TEST_DATABASE_URL!)] as [
        string,
        () => Promise<OpenedDatabase>,
      ],
    ]
    : []),
]

export interface OpenedDatabase {
  /** With the rights of the service only, where there are several roles. */
  database: Database
  owner: Database
  close(): Promise<void>
}

export async function openEmbedded(): Promise<OpenedDatabase> {
  const database = await openPglite()
  await migrate(database)
  return { database, owner: database, close: () => database.close() }
}

async function createOnServer(serverUrl: string): Promise<OpenedDatabase> {
  const name = `rollcall_test_${randomBytes(6).toString('hex')}`
  const superuser = postgres(serverUrl, { max: 1, onnotice: () => {} })
  await superuser.unsafe(`create database ${name}`)
  const url = new URL(serverUrl)
  url.pathname = `/${name}`
  const owner = connectPostgres(url.href, { connections: 2 })
  await migrate(owner)
  await superuser.unsafe(`create role ${name} login password '${name}' in role rollcall_app`)
  url.username = name
  url.password = name
  const database = connectPostgres(url.href)
  return {
    database,
    owner,
    async close() {
      await Promise.all([database.close(), owner.close()])
      await superuser.unsafe(`drop database ${name} with (force)`)
      await superuser.unsafe(`drop role ${name}`)
      await superuser.end()
    },
  }
}

export const founder = { actor: 'user_1', requestId: 'request-1', reason: null, idempotency: null }

/** Everything that commands need, with a clock that stands still until it is moved. */
export function createBench(database: Database) {
  const masterKeys = [{ id: 'k1', key: new Uint8Array(32).fill(7) }]
  const time = { now: Date.parse('2025-03-01T12:00:00Z') }
  return {
    time,
    lines: [] as string[],
    ...createCommandDeps({ database, masterKeys, clock: () => time.now, inTurn: createTurns() }),
  }
}

export type Bench = ReturnType<typeof createBench>

export async function newOrganization(
  bench: Bench,
  settings: { approval?: 'required' | 'automatic'; name?: string } = {},
): Promise<string> {
  const founded = await foundOrganization(bench, founder, {
    name: 'Harbour Rowing Club',
    template: defaultTemplate,
    roles: defaultRoles,
    external_id: null,
    approval: 'required',
    invitation_hours: 48,
    ...settings,
  })
  if (founded.result !== 'done') throw new Error(`no organization: ${founded.refusal.refused}`)
  return founded.organization!.id
}

/** Invites Jane, or somebody with another address; `organization` as a caller names it. */
export async function inviteSomebody(
  bench: Bench,
  organization: string,
  { email = 'jane@example.com', expiresInHours = 48 } = {},
): Promise<{ id: string; token: string }> {
  const id = newId(bench.time.now)
  const { token, hash } = newToken(organization, id)
  const handled = await runCommand(bench, { ...founder, organization, ifMatch: null }, {
    person: null,
    newId: id,
    decide: createAndInvite,
    command: {
      profile: { name: 'Jane Smith', first_name: 'Jane', last_name: 'Smith', email },
      invitationId: newId(bench.time.now),
      tokenHash: hash,
      expiresInHours,
    },
    token,
  })
  if (handled.result !== 'done') throw new Error(`not invited: ${handled.refusal.refused}`)
  return { id, token }
}

/** A worker with all jobs of the service; `deps` replaces what a test observes. */
export function createTestWorker(bench: Bench, deps: Partial<JobDeps & WorkerDeps> = {}) {
  return createWorker<JobDeps & WorkerDeps>({
    ...bench,
    sender: fakeSender(),
    mailFrom: 'Rollcall <mail@rollcall.test>',
    publicUrl: 'https://people.example.test',
    forgetFiles: () => Promise.resolve(),
    forgetFile: () => Promise.resolve(),
    checkpoints: null,
    rebuildBudget: 1_000,
    host: 'test',
    write: (line) => bench.lines.push(line),
    ...deps,
  }, jobs)
}

/** A provider that keeps what it is given; `script` decides what comes of each call, and then all is sent. */
export function fakeSender(script: ((messages: Message[]) => Delivery[])[] = []) {
  const calls: Message[][] = []
  return {
    calls,
    send(messages: Message[]): Promise<Delivery[]> {
      calls.push(messages)
      const answer = script.shift() ??
        (() => messages.map(({ id }) => ({ id, outcome: 'sent', providerId: 'p1' })))
      return Promise.resolve(answer(messages) as Delivery[])
    },
  }
}

export const retry = (reason = 'http_500', retryAfterSeconds?: number) => (messages: Message[]): Delivery[] =>
  messages.map(({ id }) => ({
    id,
    outcome: 'retry',
    reason,
    ...(retryAfterSeconds && { retryAfterSeconds }),
  }))
