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

/** Events by column: half the work of rows for both sides. */
interface Columns {
  stream: string[]
  kind: EventRow['stream']['kind'][]
  version: number[]
  position: number[]
  time: number[]
  type: string[]
  schema: number[]
  id: string[]
  open: string[]
  sealed: (string | null)[]
}

/** By person: the master key's id and the wrapped key. */
type Keys = Record<string, [string, string]>

/** Reads about `limit` events of the streams after `cursor` in one round trip, with their keys, and folds them. */
export async function readStreams(
  { database, masterKeys }: StreamReader,
  organization: string,
  { cursor, limit, withRows = false }: { cursor: string; limit: number; withRows?: boolean },
): Promise<StreamPage> {
  const [[row]] = await readScoped(database, organization, [{
    text: `${page} select ${events}, ${keys}${withRows ? `, ${people}` : ''} from page`,
    parameters: [organization, cursor, limit],
  }]) as [[Row]]
  const columns = Object.fromEntries(
    columnNames.map((name) => [name, JSON.parse((row[name] as string | null) ?? '[]')]),
  ) as unknown as Columns
  const { stream } = columns
  const last = stream.length < limit
  // the last stream may go on behind the limit
  const end = last ? stream.length : stream.indexOf(stream[stream.length - 1]!)
  if (end === 0 && !last) {
    return await readStreams({ database, masterKeys }, organization, { cursor, limit: limit * 4, withRows })
  }
  const lastId = end === 0 ? cursor : stream[end - 1]!
  const keysOf = JSON.parse((row.keys as string | null) ?? '{}') as Keys
  const rows = JSON.parse((row.people as string | null) ?? '[]') as Row[]
  return {
    people: fold(organization, columns, end, (person) => {
      const [masterKey, wrapped] = keysOf[person] ?? []
      return wrapped
        ? unwrap(masterKeys, `${organization}/${person}`, { masterKey: masterKey!, wrapped })
        : null
    }),
    rows: last ? rows : rows.filter(({ id }) => (id as string) <= lastId),
    events: end,
    cursor: lastId,
    last,
  }
}

const page = `with page as materialized (
    select stream_id, stream_kind, version, position, occurred_at, type, schema, id, open, sealed
    from events
    where organization_id = $1 and stream_id > $2
    order by stream_id, version
    limit $3
  )`

const selected: Record<keyof Columns, string> = {
  stream: 'stream_id',
  kind: 'stream_kind',
  version: 'version',
  position: 'position',
  time: '(extract(epoch from occurred_at) * 1000)::bigint',
  type: 'type',
  schema: 'schema',
  id: 'id',
  open: 'open',
  sealed: `encode(sealed, 'base64')`,
}

const columnNames = Object.keys(selected)

const events = Object.entries(selected)
  .map(([name, value]) => `json_agg(${value}) as ${name}`).join(', ')

// by range, not by a join with the page: the planner would rather read everybody's keys
const keys = `(
    select json_object_agg(person_id, json_build_array(master_key, encode(wrapped, 'base64')))
    from person_keys
    where organization_id = $1 and person_id > $2 and person_id <= (select max(stream_id) from page)
  ) as keys`

const people = `(
    select json_agg(p order by p.id)
    from people p
    where p.organization_id = $1 and p.generation = (select generation from heads where organization_id = $1)
      and p.id > $2
      and p.id <= case when (select count(*) from page) < $3 then '~' else (select max(stream_id) from page) end
  ) as people`

function fold(
  organization: string,
  { stream, kind, version, position, time, type, schema, id, open, sealed }: Columns,
  end: number,
  keyOf: (person: string) => Uint8Array | null,
): Person[] {
  const folded: Person[] = []
  let person = nobody
  let key: Uint8Array | null = null
  for (let at = 0; at < end; at++) {
    if (kind[at] !== 'person') continue
    if (version[at] === 1) {
      person = nobody
      key = keyOf(stream[at]!)
    }
    const row = {
      organization,
      stream: { kind: kind[at], id: stream[at] },
      version: version[at],
      position: position[at],
      occurredAt: time[at],
      type: type[at],
      schema: schema[at],
      id: id[at],
      open: open[at],
      sealed: sealed[at],
    }
    person = evolve(person, openEvent(row as EventRow, key) as unknown as PersonFact)
    if (stream[at + 1] !== stream[at]) folded.push(person)
  }
  return folded
}
