import { loadStream } from '../../src/log/load.ts'
import { openEvent } from '../../src/log/event_row.ts'
import { absentPerson, evolvePerson, type Person, type PersonFact } from '../../events/person.ts'
import { type MasterKeys, unwrap } from '../../src/log/seal.ts'
import { type Database, type Row, sql } from '../../src/database/database.ts'

export const tables = [
  'heads',
  'events',
  'people',
  'records',
  'tallies',
  'projection_states',
  'claims',
  'person_keys',
  'organization_keys',
  'idempotency_keys',
  'outbox',
]

/** Every row of every table, as text: two of them are the same when nothing was written in between. */
export async function everything(owner: Database): Promise<Record<string, string[]>> {
  const rows = await owner.batch(tables.map((table) => ({
    text: `select t::text as row from ${table} t order by 1`,
    parameters: [],
  })))
  return Object.fromEntries(
    tables.map((table, index) => [table, rows[index]!.map(({ row }) => row as string)]),
  )
}

/** The people whose streams the organization has, folded from the log alone. */
export async function foldLog(
  { owner, masterKeys }: { owner: Database; masterKeys: MasterKeys },
  organization: string,
): Promise<Person[]> {
  const streams = await owner.query(sql`select distinct stream_id from events
    where organization_id = ${organization} and stream_kind = 'person' order by stream_id`)
  return await Promise.all(streams.map(async ({ stream_id }) => {
    const id = stream_id as string
    const { rows, key } = await loadStream(owner, organization, id)
    const opened = key && unwrap(masterKeys, `${organization}/${id}`, key)
    return rows.map((row) => openEvent(row, opened) as unknown as PersonFact).reduce(
      evolvePerson,
      absentPerson,
    )
  }))
}

/**
 * The read model's rows in the order of ids, in the form that `project()` has; what a row lacks is left out.
 */
export async function readModel(owner: Database, organization: string, generation = 1): Promise<Row[]> {
  const rows = await owner.query(sql`select * from people
    where organization_id = ${organization} and generation = ${generation} order by id`)
  return rows.map(({ generation: _, ...row }) =>
    row.standing === 'deleted'
      ? Object.fromEntries(Object.entries(row).filter(([, value]) => value !== null))
      : {
        ...row,
        invitation: JSON.parse(row.invitation as string ?? 'null'),
        archived_at: iso(row.archived_at as number | null),
        created_at: iso(row.created_at as number),
        updated_at: iso(row.updated_at as number),
      }
  )
}

const iso = (time: number | null) => time === null ? null : new Date(time).toISOString()
