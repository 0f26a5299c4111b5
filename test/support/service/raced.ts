import process from 'node:process'
import postgres from 'postgres'
import { newOrganization, openOrganization, type TestOrganization } from '../contract/api.ts'
import {
  jwtSecret,
  mailFrom,
  publicUrl,
  resendKey,
  type Service,
  serviceEnvironment,
} from '../contract/setup.ts'
import { startFakeResend } from '../fakes/resend.ts'
import { removeDirectory, type Server, startServer, temporaryDirectory } from './server.ts'
import { createTestDatabase, type TestDatabase } from '../database/test_database.ts'

/** Real processes of the service on one database of their own, and the superuser's eye on it. */
export interface Raced {
  services: Service[]
  database: TestDatabase
  owner: postgres.Sql
  newOrganization(settings?: Record<string, unknown>): Promise<Everywhere>
  /** Ends a process by SIGKILL. */
  kill(index: number): Promise<void>
  /** Starts it again where it was. */
  start(index: number): Promise<void>
  stop(): Promise<void>
}

/** An organization as each of the processes shows it; `api` asks them in turn. */
export interface Everywhere extends TestOrganization {
  at: TestOrganization[]
}

/** `through` makes the URL by which the processes reach their database. */
export async function startRaced(
  processes = 1,
  through: (url: string) => string | Promise<string> = (url) => url,
): Promise<Raced> {
  const database = await createTestDatabase(process.env.TEST_DATABASE_URL!)
  const resend = await startFakeResend(resendKey)
  const owner = postgres(database.ownerUrl, { max: 4, onnotice: () => {} })
  const environment = { DATABASE_URL: await through(database.url), ...serviceEnvironment(resend.url) }
  const directories = await Promise.all(Array.from({ length: processes }, temporaryDirectory))
  const servers: Server[] = await Promise.all(
    directories.map((directory) => startServer({ environment, directory })),
  )
  const services = servers.map(({ url, logFile }): Service => ({
    url,
    publicUrl,
    jwtSecret,
    resendUrl: resend.url,
    mailFrom,
    logFile,
    filesDirectory: null,
  }))

  return {
    services,
    database,
    owner,
    async newOrganization(settings) {
      const first = await newOrganization(services[0]!, settings)
      const at = services.map((service) => openOrganization(service, first.settings))
      let turn = 0
      return { ...first, at, api: (...asked) => at[turn++ % at.length]!.api(...asked) }
    },
    kill: (index) => servers[index]!.kill(),
    async start(index) {
      const port = Number(new URL(services[index]!.url).port)
      servers[index] = await startServer({ environment, directory: directories[index]!, port })
    },
    async stop() {
      try {
        await Promise.all(servers.map((server) => server.stop()))
      } finally {
        await resend.stop()
        await owner.end()
        await database.drop()
        await Promise.all(directories.map(removeDirectory))
      }
    },
  }
}

/**
 * What must hold in an organization whatever happened: positions 1, 2, 3 … up to the head, versions of each
 * stream 1, 2, 3 …, each person's row at their last version, totals that count.
 */
export async function inconsistencies(owner: postgres.Sql, organization: string): Promise<string[]> {
  const [log] = await owner`
    select count(*)::int as count, min(position)::int as first, max(position)::int as last,
      (select position::int from heads where organization_id = ${organization}) as head
    from events where organization_id = ${organization}`
  const gaps = await owner`
    select stream_id from events where organization_id = ${organization}
    group by stream_id having count(*) <> max(version) or min(version) <> 1`
  const rows = await owner`
    select coalesce(s.stream_id, p.id) as id from (
      select stream_id, max(version) as version from events
      where organization_id = ${organization} and stream_kind = 'person' group by stream_id
    ) s
    full join (
      select p.id, p.version from people p
      join heads h on h.organization_id = p.organization_id and h.generation = p.generation
      where p.organization_id = ${organization}
    ) p on p.id = s.stream_id
    where p.version is distinct from s.version`
  const [totals] = await owner`
    select h.people_current::int as current, h.people_archived::int as archived,
      (select count(*)::int from people p where p.organization_id = h.organization_id
        and p.generation = h.generation and p.standing = 'current') as counted_current,
      (select count(*)::int from people p where p.organization_id = h.organization_id
        and p.generation = h.generation and p.standing = 'archived') as counted_archived
    from heads h where h.organization_id = ${organization}`
  const claims = await owner`
    select p.id from people p where p.organization_id = ${organization} and p.standing <> 'deleted'
      and (select count(*) from claims c where c.organization_id = p.organization_id
        and c.stream_id = p.id and c.kind = 'email') <> 1`
  return [
    ...(log!.first === 1 && log!.count === log!.last && log!.head === log!.last ? [] : [
      `positions: ${log!.count} from ${log!.first} to ${log!.last}, head ${log!.head}`,
    ]),
    ...gaps.map(({ stream_id }) => `versions of ${stream_id}`),
    ...rows.map(({ id }) => `read model of ${id}`),
    ...(totals!.current === totals!.counted_current && totals!.archived === totals!.counted_archived ? [] : [
      `totals: ${JSON.stringify(totals)}`,
    ]),
    ...claims.map(({ id }) => `claim of ${id}`),
  ]
}
