import { Buffer } from 'node:buffer'
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
import { chapters, groupCount, newCharacter, nextChapter, type Setting } from './story.ts'

/** A database with one organization of many people. */
export interface Seeded {
  database: OwnDatabase
  organization: string
  people: number
  /** The ids of the groups. */
  groups: string[]
}

/**
 * The number of people whose events are written together: their first events, then their second, then their
 * third.
 */
const chunk = 1_000

const month = 30 * 24 * 3600 * 1000

/**
 * Creates an organization of `people` with three events each, as if they had been created one by one. The
 * service's own code makes everything, chain and ciphertext included, and COPY writes it into the tables, so
 * `verify` and `rebuild` find no error.
 */
export async function seed(
  { server }: { server: DatabaseServer },
  people: number,
): Promise<Seeded> {
  const database = await server.createForService()
  const owner = connectPostgres(database.ownerUrl, { connections: 2 })
  // created before its people: times follow the order of positions, as they nearly do in a log that grew
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
    const characters = Array.from(
      { length: Math.min(chunk, people - first) },
      (_, index) => newCharacter(first + index),
    )
    const numbers = new Map<string, number>()
    for (let chapter = 0; chapter < chapters; chapter++) {
      for (const character of characters) {
        const item = nextChapter(character, setting, chapter, Math.floor(startedAt + link.position * pause))
        const event = append(link, item)
        if (chapter === 0) numbers.set(character.id, event.position)
        tables.add(item, event, chapter === chapters - 1 ? numbers.get(character.id)! : null)
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
      counted = ${link.position}, people_current = ${people - archived}, people_archived = ${archived}
    where organization_id = ${organization}`)
  await owner.query(sql`
    insert into tallies (organization_id, key, count)
    select ${organization}, c.key, c.count from count_tallies(${organization}, 1) c
    on conflict (organization_id, key) do update set count = excluded.count`)
  await owner.close()
  await server.run(database, 'vacuum analyze')
  return { database, organization, people, groups: setting.groups.map(({ id }) => id) }
}

/** The single event of an item, as the next event of the log. */
function append(link: { position: number; hash: string }, item: Item): EventRow {
  const [event] = item.events
  const { actor, requestId, reason, at } = item.metadata
  const row: EventRow = {
    ...event!,
    sealed: event!.sealed && Buffer.from(event!.sealed).toString('base64'),
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
