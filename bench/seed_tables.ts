import { Buffer } from 'node:buffer'
import type { EventRow } from '../src/log/event_row.ts'
import { people } from '../projections/people/projection.ts'
import type { Item } from '../src/log/item.ts'
import { bytea, copyInto, copyLine } from './copy.ts'
import type { DatabaseServer, OwnDatabase } from './databases.ts'

/** The tables with the data of people, filled by COPY. */
export interface SeedTables {
  /** Adds an item. `number` comes with the person's last item, and writes their row of the read model. */
  add(item: Item, event: EventRow, number: number | null): void
  flush(): Promise<void>
  end(): Promise<void>
}

const columns = {
  events:
    `organization_id position id stream_kind stream_id version type schema person_id actor request_id reason
    occurred_at fields open sealed hash`.split(/\s+/),
  people: ['organization_id', 'generation', ...people.columns.map(({ name }) => name)],
  person_keys: ['organization_id', 'person_id', 'master_key', 'wrapped'],
  claims: ['organization_id', 'kind', 'digest', 'stream_id'],
}

type Table = keyof typeof columns

const names = Object.keys(columns) as Table[]

/**
 * Opens the tables for COPY. Indexes that are not constraints are dropped and created again at the end, which
 * is many times faster than maintaining them.
 */
export async function openTables(server: DatabaseServer, database: OwnDatabase): Promise<SeedTables> {
  const dropped = await dropIndexes(server, database)
  const copying = await Promise.all(names.map((name) => copyInto(database.ownerUrl, name, columns[name])))
  // the database writes these lines while the next ones are made
  let writing: Promise<unknown> = Promise.resolve()
  const lines: Record<Table, string[]> = { events: [], people: [], person_keys: [], claims: [] }

  return {
    add(item, event, number) {
      const { organization, stream, claims = [], key, rows } = item
      lines.events.push(copyLine(eventValues(event)))
      for (const { kind, digest } of claims) {
        lines.claims.push(copyLine([organization, kind, bytea(digest), stream.id]))
      }
      if (key) {
        lines.person_keys.push(copyLine([organization, stream.id, key.masterKey, hexOf(key.wrapped)]))
      }
      if (number !== null) {
        const row: Record<string, unknown> = { ...rows![people.name]![0], generation: 1, number }
        lines.people.push(copyLine(columns.people.map((name) => (row[name] ?? null) as string | null)))
      }
    },
    async flush() {
      await writing
      writing = Promise.all(names.map((name, index) => copying[index]!.write(lines[name].join(''))))
      for (const name of names) lines[name] = []
    },
    async end() {
      await writing
      await Promise.all(copying.map((one) => one.end()))
      await Promise.all(
        dropped.map((definitions) =>
          server.run(database, ["set maintenance_work_mem = '512MB'", ...definitions].join(';\n'))
        ),
      )
    },
  }
}

/** Drops the indexes, and returns their definitions by table. */
async function dropIndexes(server: DatabaseServer, database: OwnDatabase): Promise<string[][]> {
  const found = await server.run(
    database,
    `select i.tablename, i.indexname, i.indexdef
     from pg_indexes i
     left join pg_constraint c on c.conname = i.indexname
     where i.schemaname = 'public' and i.tablename in (${
      names.map((name) => `'${name}'`)
    }) and c.oid is null`,
  )
  for (const { indexname } of found) await server.run(database, `drop index ${indexname}`)
  return names.map((name) =>
    found.filter(({ tablename }) => tablename === name).map(({ indexdef }) => indexdef as string)
  )
}

const eventValues = (event: EventRow) => [
  event.organization,
  event.position,
  event.id,
  event.stream.kind,
  event.stream.id,
  event.version,
  event.type,
  event.schema,
  event.person,
  event.actor,
  event.requestId,
  event.reason,
  new Date(event.occurredAt).toISOString(),
  event.fields,
  event.open,
  event.sealed && hexOf(event.sealed),
  bytea(event.hash),
]

const hexOf = (base64: string) => bytea(Buffer.from(base64, 'base64').toString('hex'))
