import { chainHash, eventDigest } from '../src/log/chain.ts'
import type { EventRow } from '../src/log/event_row.ts'
import type { Item } from '../src/log/item.ts'
import { execute } from '../src/commands/execute.ts'
import { aboutGroup } from '../src/commands/records.ts'
import { createGroup } from '../src/domain/group.ts'
import type { Clock } from '../src/clock.ts'
import { type Database, sql } from '../src/database/database.ts'
import { connectPostgres } from '../src/database/adapters/postgres.ts'
import { listGroups } from '../projections/directory/groups.ts'
import type { DatabaseServer, OwnDatabase } from './databases.ts'
import { caller, commandDeps, foundOrganization } from './organization.ts'
import { openTables } from './seed_tables.ts'
import { chapters, groupCount, nextChapter, type Setting, someone } from './story.ts'

/** A database with one organization of many people. */
export interface Seeded {
  database: OwnDatabase
  organization: string
  people: number
  /** Ids. */
  groups: string[]
}

/** People whose events are written together: their creations, then their second events, then the third. */
const chunk = 1_000

const month = 30 * 24 * 3600 * 1000

/**
 * An organization of `people` with three events each, as if they had come one by one. Everything is made by
 * the service's own code, chain and ciphertext included, and put into the tables by COPY: `verify` and
 * `rebuild` find nothing wrong.
 */
export async function seed(
  { server }: { server: DatabaseServer },
  people: number,
): Promise<Seeded> {
  const database = await server.createForService()
  const owner = connectPostgres(database.ownerUrl, { connections: 2 })
  // founded before anybody came: times are in the order of positions, as they nearly are in a log that grew
  const startedAt = Date.now() - month
  const clock = () => startedAt
  const organization = await foundOrganization(owner, clock)
  const setting = await openGroups(owner, organization, clock)

  const [head] = await owner.query(
    sql`select position, encode(hash, 'hex') as hash from heads where organization_id = ${organization}`,
  )
  const link = { position: head!.position as number, hash: head!.hash as string }
  const tables = await openTables(server, database)
  const pause = month / (people * chapters)
  for (let first = 0; first < people; first += chunk) {
    const told = Array.from({ length: Math.min(chunk, people - first) }, (_, index) => someone(first + index))
    const numbers = new Map<string, number>()
    for (let chapter = 0; chapter < chapters; chapter++) {
      for (const one of told) {
        const item = nextChapter(one, setting, chapter, Math.floor(startedAt + link.position * pause))
        const event = append(link, item)
        if (chapter === 0) numbers.set(one.id, event.position)
        tables.add(item, event, chapter === chapters - 1 ? numbers.get(one.id)! : null)
      }
    }
    await tables.flush()
  }
  await tables.end()

  const [counted] = await owner.query(
    sql`select count(*) as archived from people where standing = 'archived'`,
  )
  const archived = counted!.archived as number
  await owner.query(sql`
    update heads set position = ${link.position}, hash = decode(${link.hash}, 'hex'),
      people_current = ${people - archived}, people_archived = ${archived}
    where organization_id = ${organization}`)
  await owner.close()
  await server.run(database, 'vacuum analyze')
  return { database, organization, people, groups: setting.groups.map(({ id }) => id) }
}

/** The item's one event as the next of the log. */
function append(link: { position: number; hash: string }, item: Item): EventRow {
  const [event] = item.events
  const { actor, requestId, reason, at } = item.metadata
  const row: EventRow = {
    ...event!,
    organization: item.organization,
    position: link.position + 1,
    stream: item.stream,
    version: item.expected + 1,
    person: item.person,
    actor,
    requestId,
    reason,
    occurredAt: at,
    hash: '',
  }
  row.hash = chainHash(link.hash, row.position, eventDigest(row))
  link.position = row.position
  link.hash = row.hash
  return row
}

async function openGroups(owner: Database, organization: string, clock: Clock): Promise<Setting> {
  const deps = commandDeps(owner, clock)
  for (let n = 0; n < groupCount; n++) {
    const fields = { kind: 'team' as const, name: `Team ${n}`, description: null }
    const as = { ...caller, organization, ifMatch: null }
    await execute(deps, as, aboutGroup(createGroup), { stream: null, command: fields })
  }
  const { groups } = await listGroups(owner, organization, { after: 0, limit: groupCount })
  return { settings: (await deps.settings.find(organization))!, groups }
}
