import { Buffer } from 'node:buffer'
import { type Change, upcast } from '../../events/event.ts'
import { definitionOf } from '../../events/streams.ts'
import { sealContext } from '../../src/log/event_row.ts'
import {
  absentPerson,
  type Deleted,
  evolvePerson,
  type Person,
  type PersonFact,
  type Present,
} from '../../events/person.ts'
import { type MasterKeys, open as openSealed, unwrap } from '../../src/log/seal.ts'
import type { Database, Row } from '../../src/database/database.ts'
import { readScoped } from '../../src/database/scoped.ts'

export interface StreamReader {
  database: Database
  masterKeys: MasterKeys
}

/** Some whole streams, in the order of their ids, folded. */
export interface StreamPage {
  /** Of the streams those that are a person's. */
  people: (Present | Deleted)[]
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
  kind: string[]
  type: string[]
  id: string[]
  version: number[]
  position: number[]
  time: number[]
  schema: number[]
  open: Change[]
  /** Of the sealed part in bytes; 0 without one. */
  size: number[]
  /** The sealed parts, one after the other. */
  sealed: Uint8Array
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
  const columns = toColumns(row)
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

// one text a column, because making JSON of each value is most of such a read. None of these has a line break in it,
// nor has JSON as it is appended; a page on which the columns do not fit together is refused
const words = { stream: 'stream_id', kind: 'stream_kind', type: 'type', id: 'id' }
const values = {
  version: 'version::text',
  position: 'position::text',
  time: `(date_part('epoch', occurred_at) * 1000)::bigint::text`,
  schema: 'schema::text',
  open: 'open',
  size: 'coalesce(octet_length(sealed), 0)::text',
}

const events = [
  ...Object.entries(words).map(([name, value]) => `string_agg(${value}, E'\\n') as ${name}`),
  ...Object.entries(values).map(([name, value]) => `string_agg(${value}, ',') as ${name}`),
  `encode(string_agg(sealed, ''), 'base64') as sealed`,
].join(', ')

function toColumns(row: Row): Columns {
  const columns = {
    ...mapValues(words, (name) => row[name] === null ? [] : (row[name] as string).split('\n')),
    ...mapValues(values, (name) => JSON.parse(`[${row[name] ?? ''}]`)),
    sealed: plainBytes(Buffer.from((row.sealed as string | null) ?? '', 'base64')),
  } as unknown as Columns
  const { size, sealed, ...each } = columns
  const fits = Object.values(each).every(({ length }) => length === size.length) &&
    size.reduce((sum, one) => sum + one, 0) === sealed.length
  if (!fits) throw new Error('the log holds an event that nothing appends')
  return columns
}

/** Parts of a Buffer are Buffers, which take far longer to make. */
const plainBytes = ({ buffer, byteOffset, length }: Buffer) => new Uint8Array(buffer, byteOffset, length)

const mapValues = <Value>(of: Record<string, string>, valueOf: (name: string) => Value) =>
  Object.fromEntries(Object.keys(of).map((name) => [name, valueOf(name)]))

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
  { stream, kind, version, position, time, type, schema, id, open, size, sealed }: Columns,
  end: number,
  keyOf: (person: string) => Uint8Array | null,
): (Present | Deleted)[] {
  const folded: (Present | Deleted)[] = []
  let person: Person = absentPerson
  let key: Uint8Array | null = null
  for (let at = 0, start = 0; at < end; start += size[at++]!) {
    if (kind[at] !== 'person') continue
    const streamId = stream[at]!
    if (version[at] === 1) {
      person = absentPerson
      key = keyOf(streamId)
    }
    const payload = upcast(definitionOf(type[at]!), schema[at]!, {
      open: open[at]!,
      sealed: key && size[at]! > 0
        ? openSealed(
          key,
          sealed.subarray(start, start + size[at]!),
          sealContext(organization, streamId, id[at]!),
        ) as Change
        : null,
    })
    const fact = {
      type: type[at],
      open: payload.open,
      sealed: payload.sealed,
      version: version[at],
      position: position[at],
      occurredAt: time[at],
      stream: { kind: 'person', id: streamId },
    }
    person = evolvePerson(person, fact as PersonFact)
    if (stream[at + 1] !== streamId && person.existence !== 'absent') folded.push(person)
  }
  return folded
}
