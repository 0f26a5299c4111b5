import { type EventRow, openEvent } from '../events/log.ts'
import { evolve, nobody, type Person, type PersonFact } from '../events/person.ts'
import { type MasterKeys, unwrap } from '../events/seal.ts'
import type { Database, Row } from '../src/database/database.ts'
import { readScoped } from '../src/database/scoped.ts'

export interface StreamReader {
  database: Database
  masterKeys: MasterKeys
}

/** Some whole streams, in the order of their ids, folded. */
export interface StreamPage {
  /** Of the streams those that are a person's. */
  people: Person[]
  /** Rows of the live generation in the same range of ids, at the same moment; empty unless asked for. */
  rows: Row[]
  /** How many events were read, of whatever stream. */
  events: number
  /** The last stream; the next page is after it. */
  cursor: string
  last: boolean
}

/** stream, kind, version, position, time, type, schema, id, open, sealed, master key, wrapped key. */
type Told = [
  string,
  EventRow['stream']['kind'],
  number,
  number,
  number,
  string,
  number,
  string,
  string,
  string | null,
  string | null,
  string | null,
]

/** Reads about `limit` events of the streams after `cursor` in one round trip, with their keys, and folds them. */
export async function readStreams(
  { database, masterKeys }: StreamReader,
  organization: string,
  { cursor, limit, withRows = false }: { cursor: string; limit: number; withRows?: boolean },
): Promise<StreamPage> {
  const [[row]] = await readScoped(database, organization, [{
    text: withRows ? `${page} select ${events}, ${people}` : `${page} select ${events}`,
    parameters: [organization, cursor, limit],
  }]) as [[Row]]
  const told = JSON.parse((row.events as string | null) ?? '[]') as Told[]
  const last = told.length < limit
  // the last stream may go on behind the limit
  const cut = last ? told.length : told.findIndex(([stream]) => stream === told[told.length - 1]![0])
  if (cut === 0 && !last) {
    return await readStreams({ database, masterKeys }, organization, { cursor, limit: limit * 4, withRows })
  }
  const end = cut === 0 ? cursor : told[cut - 1]![0]
  const rows = JSON.parse((row.people as string | null) ?? '[]') as Row[]
  return {
    people: fold(masterKeys, organization, told, cut),
    rows: last ? rows : rows.filter(({ id }) => (id as string) <= end),
    events: cut,
    cursor: end,
    last,
  }
}

const page = `with page as materialized (
    select * from events
    where organization_id = $1 and stream_id > $2
    order by stream_id, version
    limit $3
  )`

const events = `(
    select json_agg(json_build_array(
      e.stream_id, e.stream_kind, e.version, e.position, (extract(epoch from e.occurred_at) * 1000)::bigint,
      e.type, e.schema, e.id, e.open, encode(e.sealed, 'base64'), k.master_key, encode(k.wrapped, 'base64')
    ) order by e.stream_id, e.version)
    from page e
    left join person_keys k on e.version = 1 and k.organization_id = $1 and k.person_id = e.stream_id
  ) as events`

const people = `(
    select json_agg(p order by p.id)
    from people p
    where p.organization_id = $1 and p.generation = (select generation from heads where organization_id = $1)
      and p.id > $2
      and p.id <= case when (select count(*) from page) < $3 then '~' else (select max(stream_id) from page) end
  ) as people`

function fold(masterKeys: MasterKeys, organization: string, told: Told[], end: number): Person[] {
  const folded: Person[] = []
  let person = nobody
  let key: Uint8Array | null = null
  for (let at = 0; at < end; at++) {
    const [stream, kind, version, position, occurredAt, type, schema, id, open, sealed, masterKey, wrapped] =
      told[at]!
    if (kind !== 'person') continue
    if (version === 1) {
      person = nobody
      key = wrapped === null
        ? null
        : unwrap(masterKeys, `${organization}/${stream}`, { masterKey: masterKey!, wrapped })
    }
    const row = { organization, stream: { kind, id: stream }, version, position, occurredAt, type, schema }
    person = evolve(
      person,
      openEvent({ ...row, id, open, sealed } as EventRow, key) as unknown as PersonFact,
    )
    if (at + 1 === end || told[at + 1]![0] !== stream) folded.push(person)
  }
  return folded
}
