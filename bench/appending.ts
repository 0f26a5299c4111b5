import process from 'node:process'
import { coalesce } from '../src/log/coalesce.ts'
import { createAppend } from '../src/log/append.ts'
import { absentPerson } from '../events/person.ts'
import { isRefused } from '../src/domain/decision.ts'
import { itemOf } from '../src/commands/people.ts'
import { leaveWork } from '../src/jobs/index.ts'
import { newId } from '../src/new_id.ts'
import { create } from '../src/domain/person.ts'
import { createSettingsCache } from '../src/commands/settings.ts'
import { connectPostgres } from '../src/database/adapters/postgres.ts'
import { masterKey } from './tokens.ts'

/** Connections to the database: as many as the service has. */
export const connections = 10

/** Appends a new stream with one event. */
export type AppendOne = (n: number) => Promise<void>

/** Creates a function that creates a person, from decision to commit, without HTTP. */
export async function openAppend(
  url: string,
  organization: string,
  stack: AsyncDisposableStack,
): Promise<AppendOne> {
  const database = connectPostgres(url, { connections })
  stack.defer(() => database.close())
  const masterKeys = [masterKey]
  const settings = (await createSettingsCache(database, masterKeys).find(organization))!
  const append = coalesce(createAppend(database))
  return async function appendPerson(n) {
    const now = Date.now()
    const context = { now, settings, groups: [] }
    const events = create(
      absentPerson,
      { profile: newProfile(n), status: 'active', source: 'oauth' },
      context,
    )
    if (isRefused(events)) throw new Error(events.refused)
    const metadata = { actor: 'bench', requestId: newId(now), reason: null, at: now }
    const change = { before: absentPerson, id: newId(now), events, settings, metadata, key: null }
    const [outcome] = await append([itemOf(change, { masterKeys, leave: leaveWork }).item])
    if (outcome!.outcome !== 'appended') throw new Error(outcome!.outcome)
  }
}

export interface WriteLoad {
  appends: number
  seconds: number
  /** Processor time of this process, in microseconds. */
  cpu: number
}

/** Runs writers for some seconds. Each waits for its append before the next one. */
export async function keepWriting(append: AppendOne, writers: number, seconds: number): Promise<WriteLoad> {
  const cpuBefore = process.cpuUsage()
  const startedAt = performance.now()
  const until = startedAt + seconds * 1000
  let appends = 0
  async function write() {
    while (performance.now() < until) {
      await append(appends)
      appends++
    }
  }
  await Promise.all(Array.from({ length: writers }, write))
  const { user, system } = process.cpuUsage(cpuBefore)
  return { appends, seconds: (performance.now() - startedAt) / 1000, cpu: user + system }
}

export const newProfile = (n: number) => ({
  name: 'Grace Hopper',
  first_name: 'Grace',
  last_name: 'Hopper',
  email: `grace.${crypto.randomUUID()}@example.com`,
  phone: '+12025550147',
  title: `Engineer ${n}`,
})
