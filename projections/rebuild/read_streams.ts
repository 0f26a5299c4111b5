import { Buffer } from 'node:buffer'
import { type Change, type StreamKind, upcast } from '../../events/event.ts'
import type { Fact } from '../../events/stream.ts'
import { definitionOf, streams } from '../../events/streams.ts'
import { sealContext } from '../../src/log/event_row.ts'
import { type MasterKeys, open as openSealed, unwrap } from '../../src/log/seal.ts'
import type { Database, Parameter, Row } from '../../src/database/database.ts'
import { readScoped } from '../../src/database/scoped.ts'
import { liveGeneration } from '../generation.ts'
import type { ProjectedStream, ProjectionRow, RowProjection } from '../projection.ts'

export interface StreamReader {
  database: Database
  masterKeys: MasterKeys
}

/** A stream folded to its last event. */
export interface FoldedStream extends ProjectedStream {
  state: unknown
}

/** Some whole streams, in the order of their ids. */
export interface StreamPage {
  streams: FoldedStream[]
  /** By projection: its live rows in the same range of ids, at the same moment. */
  rows: Record<string, ProjectionRow[]>
  /** The number of events read, of streams of every kind. */
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

/**
 * Reads about `limit` events of the streams after `cursor` in one round trip, with their keys, and folds the
 * streams of some kinds. `compared` are projections whose rows are wanted beside them.
 */
export async function readStreams(
  { database, masterKeys }: StreamReader,
  organization: string,
  { cursor, limit, of, compared = [] }: {
    cursor: string
    limit: number
    of: readonly StreamKind[]
    compared?: readonly RowProjection[]
  },
): Promise<StreamPage> {
  const [[row]] = await readScoped(database, organization, [
    selectPage(organization, { cursor, limit, of, compared }),
  ]) as [[Row]]
  const columns = toColumns(row)
  const { stream } = columns
  const last = stream.length < limit
  // the last stream may go on behind the limit
  const end = last ? stream.length : stream.indexOf(stream[stream.length - 1]!)
  if (end === 0 && !last) {
    return await readStreams({ database, masterKeys }, organization, {
      cursor,
      limit: limit * 4,
      of,
      compared,
    })
  }
  const lastId = end === 0 ? cursor : stream[end - 1]!
  const keysOf = JSON.parse((row.keys as string | null) ?? '{}') as Keys
  const rowsOf = ({ name, key }: RowProjection) => {
    const rows = JSON.parse((row[`rows_of_${name}`] as string | null) ?? '[]') as ProjectionRow[]
    return last ? rows : rows.filter((one) => (one[key.at(-1)!] as string) <= lastId)
  }
  return {
    streams: fold(organization, columns, { end, of }, (person) => {
      const [masterKey, wrapped] = keysOf[person] ?? []
      return wrapped
        ? unwrap(masterKeys, `${organization}/${person}`, { masterKey: masterKey!, wrapped })
        : null
    }),
    rows: Object.fromEntries(compared.map((projection) => [projection.name, rowsOf(projection)])),
    events: end,
    cursor: lastId,
    last,
  }
}

function selectPage(
  organization: string,
  { cursor, limit, of, compared }: {
    cursor: string
    limit: number
    of: readonly StreamKind[]
    compared: readonly RowProjection[]
  },
) {
  const parameters: Parameter[] = [organization, cursor, limit]
  // people are most of a log: without them the events are found by their types, and the rest is not read
  const narrowed = of.includes('person')
    ? ''
    : `and type = any ($${parameters.push(of.flatMap((kind) => Object.keys(streams[kind].events)))})`
  return {
    text: `with page as materialized (
        select stream_id, stream_kind, version, position, occurred_at, type, schema, id, open, sealed
        from events
        where organization_id = $1 and stream_id > $2 ${narrowed}
        order by stream_id, version
        limit $3
      )
      select ${[events, keysFor(of), ...compared.map(rowsBeside)].join(', ')} from page`,
    parameters,
  }
}

// one text a column, because making JSON of each value is most of such a read. None of these has a line break
// in it, nor has JSON as it is appended; a page on which the columns do not fit together is refused
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

/** The keys of the people on the page. A page of other streams needs none. */
const keysFor = (of: readonly StreamKind[]) => of.includes('person') ? keysOfPage : 'null as keys'

// by range: for a join with the page the planner would read the keys of all people
const keysOfPage = `(
    select json_object_agg(person_id, json_build_array(master_key, encode(wrapped, 'base64')))
    from person_keys
    where organization_id = $1 and person_id > $2 and person_id <= (select max(stream_id) from page)
  ) as keys`

function rowsBeside({ name, table, columns, key, keeps }: RowProjection): string {
  const id = key.at(-1)
  const generation = keeps === 'generations' ? `and generation = ${liveGeneration(name)}` : ''
  return `(
    select json_agg(p order by p.${id}) from (
      select ${columns.map(({ name }) => name)} from ${table}
      where organization_id = $1 ${generation} and ${id} > $2 and ${id} <=
        case when (select count(*) from page) < $3 then '~' else (select max(stream_id) from page) end
    ) p
  ) as rows_of_${name}`
}

function fold(
  organization: string,
  { stream, kind, version, position, time, type, schema, id, open, size, sealed }: Columns,
  { end, of }: { end: number; of: readonly StreamKind[] },
  keyOf: (person: string) => Uint8Array | null,
): FoldedStream[] {
  const folded: FoldedStream[] = []
  let state: unknown
  let first = 0
  let key: Uint8Array | null = null
  for (let at = 0, start = 0; at < end; start += size[at++]!) {
    const streamKind = kind[at] as StreamKind
    if (!of.includes(streamKind)) continue
    const streamId = stream[at]!
    const { initial, evolve } = streams[streamKind] as { initial: unknown; evolve: Evolve }
    if (version[at] === 1) {
      state = initial
      first = position[at]!
      key = streamKind === 'person' ? keyOf(streamId) : null
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
    state = evolve(state, {
      type: type[at]!,
      open: payload.open,
      // an older schema may have had in the open part what is sealed today
      sealed: key ? payload.sealed : null,
      version: version[at]!,
      position: position[at]!,
      occurredAt: time[at]!,
      stream: { kind: streamKind, id: streamId },
    })
    if (stream[at + 1] !== streamId) {
      folded.push({
        organization,
        kind: streamKind,
        id: streamId,
        version: version[at]!,
        position: first,
        state,
      })
    }
  }
  return folded
}

type Evolve = (state: unknown, fact: Fact) => unknown
